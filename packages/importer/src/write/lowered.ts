/** Says in OpenAPI 3.0 what is added to a document of that version. */
import { isData, isRecord, NAMED } from "@faultline/catalog/pure";

/** The value without types in a list and without `const`, at any depth; instances and extensions stay. */
export function lowered(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => lowered(item));
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([key, item]): [string, unknown] =>
    !keysAreNames && isData(key) ? [key, item] : [key, lowered(item, !keysAreNames && NAMED.has(key))],
  );
  const copy = Object.fromEntries(members);
  return keysAreNames ? copy : withoutConstant(withoutTypes(copy));
}

function withoutTypes({ type, ...schema }: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(type)) return type === undefined ? schema : { type, ...schema };
  const types = (type as unknown[]).filter((each) => each !== "null");
  const isNullable = types.length < type.length;
  const [only] = types;
  if (types.length === 1) return { type: only, ...(isNullable && { nullable: true }), ...schema };
  const branches = types.map((each) => ({ type: each, ...(isNullable && { nullable: true }) }));
  return schema["anyOf"] === undefined ? { ...schema, anyOf: branches } : schema; // types that cannot be said are left open
}

function withoutConstant({ const: constant, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return constant === undefined ? schema : { ...schema, enum: [constant] };
}
