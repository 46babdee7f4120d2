/** Lists the types and values that a schema allows. */
import type { SchemaObject } from "@faultline/catalog";
import { isOfType } from "@faultline/catalog/pure";

/** `number` without its integers, so that both can be distinguished. */
export const FRACTION = "fraction";
export const ALL_TYPES: readonly string[] = ["null", "boolean", "object", "array", "string", "integer", FRACTION];

/** The values of `const` or `enum`, save those that the declared type rules out. */
export function enumeratedValues({ type, ...schema }: SchemaObject): unknown[] | undefined {
  const list = "const" in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
  if (type === undefined || !list) return list;
  return list.filter((value) => [type].flat().some((name) => isOfType(value, name)));
}

export function typesOf(schema: SchemaObject): readonly string[] {
  const list = enumeratedValues(schema);
  if (list) return [...new Set(list.map(jsonTypeOf))];
  if (schema.type === undefined) return ALL_TYPES;
  return [...new Set([schema.type].flat().flatMap((type) => (type === "number" ? ["integer", FRACTION] : [type])))];
}

export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : FRACTION) : typeof value;
}
