import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

/** The place of a member; where there is none, of the object that lacks it. */
export function memberPlace(owner: object, at: Path, member: string): Path {
  return Object.hasOwn(owner, member) ? [...at, member] : at;
}

/** The place of the constant that a schema demands of a member of its instances: its own, or one of what it refers to and extends. */
export function constantPlace(
  document: OpenApiDocument,
  at: Path,
  members: Path,
  open: readonly string[] = [],
): Path | undefined {
  const schema = valueAt(document, at);
  const question = JSON.stringify([at, members]);
  if (!isRecord(schema) || open.includes(question)) return undefined; // a schema can be composed of itself
  const [member, ...rest] = members;
  if (member === undefined && Object.hasOwn(schema, "const")) return [...at, "const"];
  const own = member === undefined ? [] : [{ at: [...at, "properties", member], members: rest }];
  for (const next of [...own, ...parentsOf(schema, at).map((parent) => ({ at: parent, members }))]) {
    const place = constantPlace(document, next.at, next.members, [...open, question]);
    if (place) return place;
  }
  return undefined;
}

function parentsOf({ $ref, allOf }: Record<string, unknown>, at: Path): Path[] {
  const extended = Array.isArray(allOf) ? allOf.map((_, index) => [...at, "allOf", String(index)]) : [];
  return typeof $ref === "string" ? [...extended, pathOf($ref)] : extended;
}
