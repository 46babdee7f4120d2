/** Finds the members that a schema declares whatever alternative a body is, and declares those that it lacks. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, listOf, recordOf, resolved } from "@faultline/catalog/pure";
import type { JsonTree } from "../model.ts";

/** True where the schema, or what it extends, declares the member at the end of the path. */
export function declares(
  document: OpenApiDocument,
  schema: unknown,
  [step, ...rest]: Path,
  open: readonly unknown[] = [],
): boolean {
  if (step === undefined) return true;
  const value = resolved(document, schema);
  if (!isRecord(value) || open.includes(value)) return false;
  const properties = recordOf(value["properties"]);
  if (Object.hasOwn(properties, step) && declares(document, properties[step], rest)) return true;
  return listOf(value["allOf"]).some((part) => declares(document, part, [step, ...rest], [...open, value]));
}

/** Properties that declare the members which the schema lacks; nothing where it has them all. */
export function missingMembers(document: OpenApiDocument, schema: unknown, members: readonly Path[]): JsonTree {
  const missing = members.filter((member) => !declares(document, schema, member));
  return missing.length === 0 ? {} : { properties: missing.reduce<JsonTree>(withMember, {}) };
}

function withMember(properties: JsonTree, [step, ...rest]: Path): JsonTree {
  if (step === undefined) return properties;
  const before = recordOf(properties[step]);
  const below =
    rest.length === 0 ? before : { ...before, properties: withMember(recordOf(before["properties"]), rest) };
  return { ...properties, [step]: below };
}
