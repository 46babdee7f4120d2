/** Replaces alternatives by one equivalent schema: `oneOf: [A, { type: null }]` is A with one type more. */
import { recordOf } from "@faultline/catalog/pure";
import type { Path, SchemaObject } from "@faultline/catalog";
import { isRemark } from "./keywords.ts";
import { resolvedOn, restricts, type Forms, type Located, type SchemaSide } from "./forms.ts";
import { same } from "./equal.ts";
import { enumeratedValues, jsonTypeOf } from "./types.ts";

interface Folded extends Located {
  schema: SchemaObject;
  /** Where a form allows null. */
  union?: Path;
}

/** Makes the schema that allows what the forms allow; undefined where no single schema does. */
export function folded({ forms, rest }: Forms, side: SchemaSide): Folded | undefined {
  const [first] = forms;
  if (!first) return undefined;
  const schemas = forms.map((form) => ({ ...resolvedOn(form, side), isNull: isNull(resolvedOn(form, side).schema) }));
  const others = schemas.filter(({ isNull }) => !isNull);
  const [only] = others;
  if (forms.length > 1 && restricts(rest.schema)) return undefined;
  const path = only && others.length === 1 ? only.path : rest.path;
  const plain = others.map(({ schema }) => objectForm(schema, side));
  const one = plain.length === 1 ? plain[0] : joined(plain);
  if (!one) return undefined;
  const schema = others.length < schemas.length ? withNull(one) : one;
  if ("oneOf" in schema || "anyOf" in schema) return undefined; // has alternatives and conditions of its own
  if (contradicts(schema, recordOf(rest.schema))) return undefined; // both hold
  const union = schemas.find((form) => form.isNull)?.path;
  const whole = schema === NO_VALUE ? NO_VALUE : { ...schema, ...recordOf(rest.schema) };
  return { schema: whole, path, ...(union && others.length > 0 && { union }) };
}

/** Allows no value. */
export const NO_VALUE: SchemaObject = { not: {} };

/** `true` allows everything, `false` nothing; OpenAPI 3.0 has words of its own for null and for strict bounds. */
export function objectForm(schema: unknown, { document }: SchemaSide): SchemaObject {
  if (schema === false) return NO_VALUE;
  if (!document.openapi.startsWith("3.0")) return recordOf(schema);
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest }: SchemaObject = recordOf(schema);
  for (const [flag, strict, bound] of [
    [exclusiveMinimum, "exclusiveMinimum", "minimum"],
    [exclusiveMaximum, "exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof flag === "number") rest[strict] = flag;
    if (flag === true) [rest[strict], rest[bound]] = [rest[bound], undefined];
  }
  return nullable === true ? withNull(rest) : rest;
}

/** True where both say something else of the same keyword. */
function contradicts(one: SchemaObject, other: SchemaObject): boolean {
  return Object.keys(other).some((key) => !isRemark(key) && key in one && !same(one[key], other[key]));
}

/** Allows null as well. */
export function withNull(schema: SchemaObject): SchemaObject {
  const list = enumeratedValues(schema);
  const { const: _, type, enum: __, ...rest } = schema;
  if (list) return { ...rest, enum: list.includes(null) ? list : [...list, null] };
  if (type === undefined) return Object.keys(schema).length === 0 ? { type: "null" } : schema;
  return { ...rest, type: [...new Set([type, "null"].flat())] };
}

function isNull(schema: unknown): boolean {
  const { type, const: constant, enum: values, ...rest } = recordOf(schema);
  return (same([type].flat(), ["null"]) || constant === null || same(values, [null])) && !restricts(rest);
}

/** Lists of values add up; so do schemas of types that have nothing in common, because each keyword speaks of one type. */
function joined(schemas: readonly SchemaObject[]): SchemaObject | undefined {
  const plain = schemas.map((schema) => Object.entries(schema).filter(([key]) => !isRemark(key)));
  const lists = schemas.flatMap((schema) => (enumeratedValues(schema) ? [enumeratedValues(schema) ?? []] : []));
  if (schemas.length === 0) return {};
  if (lists.length === schemas.length) return { enum: [...new Set(lists.flat())] };
  const types = schemas.flatMap(({ type }) => type ?? []);
  const keywords = plain.flat().filter(([key]) => key !== "type");
  const isApart = schemas.every(({ type }) => type !== undefined) && new Set(types.map(groupOf)).size === types.length;
  const isClear = lists.length === 0 && new Set(keywords.map(([key]) => key)).size === keywords.length;
  return isApart && isClear ? { ...Object.fromEntries(keywords), type: types } : undefined;
}

function groupOf(type: string): string {
  return type === "integer" ? jsonTypeOf(0.5) : type;
}
