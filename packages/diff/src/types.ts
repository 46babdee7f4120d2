/** Lists the types and values that a schema allows. */
import type { SchemaObject } from "@faultline/catalog";
import { satisfies } from "@faultline/catalog/pure";

/** `number` without its integers, so that both can be distinguished. */
export const FRACTION = "fraction";
export const ALL_TYPES: readonly string[] = ["null", "boolean", "object", "array", "string", "integer", FRACTION];

/** Keywords that say of a value by themselves whether they allow it. */
const JUDGES = [
  ...["type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"],
  ...["exclusiveMaximum", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
] as const;

/** The values of `const` or `enum`, save those that the type, a bound or a pattern rules out. */
export function enumeratedValues(schema: SchemaObject): unknown[] | undefined {
  const list = "const" in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
  const judges = list ? JUDGES.filter((keyword) => keyword in schema && schema[keyword] !== list) : [];
  return judges.reduce(
    (left, keyword) => left?.filter((value) => satisfies({ [keyword]: schema[keyword] }, value, noReference) !== false),
    list,
  );
}

function noReference(): undefined {
  return undefined; // none of these keywords has a schema in it
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
