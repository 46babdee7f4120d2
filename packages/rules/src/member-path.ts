/** Finds the pointers at which findings about members and constants belong. */
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

/** Returns the path of a member, or of the object that lacks it. */
export function memberPath(owner: object, at: Path, member: string): Path {
  return Object.hasOwn(owner, member) ? [...at, member] : at;
}

/** A schema on the way to a constant, and how many members were left to go. */
interface Step {
  schema: object;
  left: number;
}

/** Finds the path of the constant of a member: in the schema itself, or in one that it refers to or extends. */
export function constantPath(
  document: OpenApiDocument,
  at: Path,
  members: Path,
  open: readonly Step[] = [],
): Path | undefined {
  const schema = valueAt(document, at);
  const left = members.length;
  if (!isRecord(schema)) return undefined;
  if (open.some((step) => step.schema === schema && step.left === left)) return undefined; // a schema can be composed of itself
  const [member, ...rest] = members;
  if (member === undefined && Object.hasOwn(schema, "const")) return [...at, "const"];
  const way = [...open, { schema, left }];
  const own = member === undefined ? undefined : constantPath(document, [...at, "properties", member], rest, way);
  if (own) return own;
  for (const parent of parentsOf(schema, at)) {
    const path = constantPath(document, parent, members, way);
    if (path) return path;
  }
  return undefined;
}

function parentsOf({ $ref, allOf }: Record<string, unknown>, at: Path): Path[] {
  const extended = Array.isArray(allOf) ? allOf.map((_, index) => [...at, "allOf", String(index)]) : [];
  return typeof $ref === "string" ? [...extended, pathOf($ref)] : extended;
}
