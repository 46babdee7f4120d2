/** What a member at the root of a body tells: whether a call that answers with success failed. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, listOf, recordOf, valueAt } from "@faultline/catalog/pure";
import { constantsAt } from "@faultline/catalog/survey";
import type { JsonTree } from "../model.ts";
import { requiresAtRoot } from "./required.ts";
import type { Tell } from "./failure-bodies.ts";

/** True for a body that the member makes a failure. */
export function tells({ member, fails, succeeds = [] }: Tell, value: unknown): boolean {
  if (!isRecord(value) || !Object.hasOwn(value, member)) return false;
  return fails ? fails.includes(value[member]) : value[member] !== null && !succeeds.includes(value[member]);
}

/** True where each body of a schema is told to be a failure. */
export function carriesTell(document: OpenApiDocument, path: Path, { member, fails, succeeds }: Tell): boolean {
  if (!requiresAtRoot(document, { schema: recordOf(valueAt(document, path)) }, member)) return false;
  if (!fails && !succeeds) return true;
  const values: readonly unknown[] = constantsAt(document, path, [member]);
  return values.length > 0 && values.every((value) => (fails ? fails.includes(value) : !succeeds?.includes(value)));
}

/** Adds what tells to the schema that failures share. */
export function withTell(schema: JsonTree, { member, fails, succeeds }: Tell): JsonTree {
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  const { const: _, ...own } = recordOf(properties[member]);
  const narrowed = { ...own, ...(fails && { enum: fails }), ...(succeeds && { not: { enum: succeeds } }) };
  const required = [...new Set([...listOf(schema["required"]), member])];
  return { ...schema, required, properties: { ...properties, [member]: narrowed } };
}
