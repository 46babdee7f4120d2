/** Validates simple values quickly, so that most of them never need Ajv. */
import { isDeepStrictEqual } from "node:util";
import { isAnnotation, isOfType, TYPES } from "../document/keywords.ts";
import { isRecord } from "../document/openapi.ts";

/** Returns the schema that a `$ref` leads to. */
export type Resolve = (reference: string) => unknown;

/** Thrown at a keyword, or a use of one, that is left to a full validator. */
class Unsure extends Error {}

/**
 * Says whether a value satisfies a schema of JSON Schema 2020-12; undefined where the schema uses more than this
 * function understands. Compiling a schema costs a validator a thousand times what looking at one value does, so most
 * values never meet one.
 */
export function satisfies(schema: unknown, value: unknown, resolve: Resolve): boolean | undefined {
  try {
    understand(schema, resolve);
    return holds(schema, value, resolve, 0);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

function holds(schema: unknown, value: unknown, resolve: Resolve, depth: number): boolean {
  if (typeof schema === "boolean") return schema;
  if (!isRecord(schema) || depth > 50) throw new Unsure();
  const context = { schema, resolve, depth: depth + 1 };
  for (const keyword in schema) {
    const judge = KEYWORDS[keyword];
    if (judge === undefined) {
      if (isAnnotation(keyword) || BRANCHES.has(keyword)) continue;
      throw new Unsure();
    }
    if (!judge(schema[keyword], value, context)) return false;
  }
  return true;
}

const understood = new WeakSet<object>();

/** Also a corner of the schema that this value does not touch has to be one, or the validator would refuse it. */
function understand(schema: unknown, resolve: Resolve): void {
  if (typeof schema === "boolean") return;
  if (!isRecord(schema)) throw new Unsure();
  if (understood.has(schema)) return;
  understood.add(schema); // before its parts, since a schema can refer to itself
  try {
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "$ref") understand(resolve(String(value)), resolve);
      else if (keyword === "type") [value].flat().forEach(understandType);
      else if (keyword === "properties") Object.values(record(value)).forEach((part) => understand(part, resolve));
      else if (LISTS.has(keyword)) list(value).forEach((part) => understand(part, resolve));
      else if (SCHEMAS.has(keyword)) understand(value, resolve);
      else if (!(keyword in KEYWORDS) && !isAnnotation(keyword) && !BRANCHES.has(keyword)) throw new Unsure();
    }
  } catch (error) {
    understood.delete(schema);
    throw error;
  }
}

function understandType(name: unknown): void {
  if (!TYPES.includes(String(name))) throw new Unsure();
}

/** `if` looks at these. */
const BRANCHES: ReadonlySet<string> = new Set(["then", "else"]);
const LISTS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const SCHEMAS: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "additionalProperties",
  "propertyNames",
  "items",
]);

interface SatisfyContext {
  schema: Record<string, unknown>;
  resolve: Resolve;
  depth: number;
}

type Judge = (expected: unknown, value: unknown, setting: SatisfyContext) => boolean;

const KEYWORDS: Readonly<Record<string, Judge | undefined>> = Object.assign(Object.create(null), {
  $ref: (reference, value, { resolve, depth }) => holds(resolve(String(reference)), value, resolve, depth),
  type: (type, value) =>
    typeof type === "string" ? isOfType(value, type) : list(type).some((name) => isOfType(value, String(name))),
  const: (constant, value) => isDeepStrictEqual(constant, value),
  enum: (values, value) => list(values).some((item) => isDeepStrictEqual(item, value)),
  allOf: (parts, value, { resolve, depth }) => list(parts).every((part) => holds(part, value, resolve, depth)),
  anyOf: (parts, value, { resolve, depth }) => list(parts).some((part) => holds(part, value, resolve, depth)),
  oneOf: (parts, value, { resolve, depth }) =>
    list(parts).filter((part) => holds(part, value, resolve, depth)).length === 1,
  not: (part, value, { resolve, depth }) => !holds(part, value, resolve, depth),
  if: (condition, value, { schema, resolve, depth }) => {
    const branch = schema[holds(condition, value, resolve, depth) ? "then" : "else"];
    return branch === undefined || holds(branch, value, resolve, depth);
  },
  properties: (members, value, { resolve, depth }) => {
    if (!isRecord(value)) return true;
    const parts = record(members);
    for (const name in parts)
      if (Object.hasOwn(value, name) && !holds(parts[name], value[name], resolve, depth)) return false;
    return true;
  },
  required: (names, value) => !isRecord(value) || list(names).every((name) => Object.hasOwn(value, String(name))),
  additionalProperties: (part, value, { schema, resolve, depth }) => {
    if (schema["patternProperties"] !== undefined) throw new Unsure();
    const declared = record(schema["properties"] ?? {});
    return (
      !isRecord(value) ||
      Object.keys(value).every((name) => Object.hasOwn(declared, name) || holds(part, value[name], resolve, depth))
    );
  },
  unevaluatedProperties: (part, value, { schema, resolve }) => {
    if (part !== false) throw new Unsure();
    const declared = new Set(declaredBy(schema, resolve));
    return !isRecord(value) || Object.keys(value).every((name) => declared.has(name));
  },
  propertyNames: (part, value, { resolve, depth }) =>
    !isRecord(value) || Object.keys(value).every((name) => holds(part, name, resolve, depth)),
  items: (part, value, { schema, resolve, depth }) => {
    if (schema["prefixItems"] !== undefined) throw new Unsure();
    return !Array.isArray(value) || value.every((item) => holds(part, item, resolve, depth));
  },
  minItems: (least, value) => !Array.isArray(value) || value.length >= number(least),
  maxItems: (most, value) => !Array.isArray(value) || value.length <= number(most),
  uniqueItems: (unique, value) => unique !== true || !Array.isArray(value) || areUnique(value),
  minProperties: (least, value) => !isRecord(value) || Object.keys(value).length >= number(least),
  maxProperties: (most, value) => !isRecord(value) || Object.keys(value).length <= number(most),
  dependentRequired: (needed, value) =>
    !isRecord(value) ||
    Object.entries(record(needed)).every(
      ([name, others]) =>
        !Object.hasOwn(value, name) || list(others).every((other) => Object.hasOwn(value, String(other))),
    ),
  minLength: (least, value) =>
    typeof value !== "string" || value.length >= 2 * number(least) || [...value].length >= number(least),
  maxLength: (most, value) =>
    typeof value !== "string" || value.length <= number(most) || [...value].length <= number(most),
  pattern: (pattern, value) => typeof value !== "string" || expression(pattern).test(value),
  minimum: (least, value) => typeof value !== "number" || value >= number(least),
  maximum: (most, value) => typeof value !== "number" || value <= number(most),
  exclusiveMinimum: (least, value) => typeof value !== "number" || value > number(least),
  exclusiveMaximum: (most, value) => typeof value !== "number" || value < number(most),
} satisfies Record<string, Judge>);

/** Lists of thousands are those of texts and numbers. */
function areUnique(items: readonly unknown[]): boolean {
  const plain = new Set(items.filter((item) => typeof item !== "object" || item === null));
  const others = items.filter((item) => typeof item === "object" && item !== null);
  return (
    plain.size + others.length === items.length &&
    others.every((item, index) => others.slice(0, index).every((other) => !isDeepStrictEqual(item, other)))
  );
}

/** Members that a schema looks at, by itself or through what it is composed of. */
function declaredBy(schema: unknown, resolve: Resolve): string[] {
  if (!isRecord(schema)) return [];
  const others = ["anyOf", "oneOf", "if", "additionalProperties", "patternProperties", "dependentSchemas"];
  if (others.some((keyword) => schema[keyword] !== undefined)) throw new Unsure();
  const { $ref, allOf, properties } = schema;
  const parents = [...(typeof $ref === "string" ? [resolve($ref)] : []), ...list(allOf ?? [])];
  return [...Object.keys(record(properties ?? {})), ...parents.flatMap((parent) => declaredBy(parent, resolve))];
}

const expressions = new Map<string, RegExp>();

function expression(pattern: unknown): RegExp {
  if (typeof pattern !== "string") throw new Unsure();
  let regExp = expressions.get(pattern);
  if (regExp === undefined) {
    try {
      regExp = new RegExp(pattern, "u");
    } catch {
      throw new Unsure();
    }
    expressions.set(pattern, regExp);
  }
  return regExp;
}

/** Returns the keyword's list. A keyword of the wrong type is left to the validator. */
function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Unsure();
  return value;
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Unsure();
  return value;
}

function number(value: unknown): number {
  if (typeof value !== "number") throw new Unsure();
  return value;
}
