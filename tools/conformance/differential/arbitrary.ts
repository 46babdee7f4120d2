/** Generates bodies from a schema. */
import fc, { type Arbitrary } from "fast-check";
import { isRecord, pathOf, valueAt, type OpenApiDocument, type SchemaObject } from "@faultline/catalog";

/** References that are followed below each other before anything may stand there: schemas can be recursive. */
const DEEPEST = 4;

const anything = fc.oneof(
  { depthSize: "xsmall", maxDepth: 2 },
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, "", "text", [], {}),
  fc.jsonValue({ maxDepth: 1 }),
);

/** Bodies of the form that a schema describes. Most satisfy it; a keyword that is not looked at here makes some that do not. */
export function bodiesOf(document: OpenApiDocument, schema: unknown, depth = 0): Arbitrary<unknown> {
  if (!isRecord(schema) || depth > DEEPEST) return anything;
  const inner = (part: unknown): Arbitrary<unknown> => bodiesOf(document, part, depth + 1);
  const { $ref, oneOf, anyOf, allOf, ...own } = schema as SchemaObject; // just looked at
  if (typeof $ref === "string") return inner(valueAt(document, pathOf($ref)));
  const alternatives = oneOf ?? anyOf;
  if (alternatives) return fc.tuple(ownBodies(own, inner), fc.oneof(...alternatives.map(inner))).map(joined);
  if (allOf) return fc.tuple(ownBodies(own, inner), ...allOf.map(inner)).map(joined);
  return ownBodies(own, inner);
}

/** Objects put together; of anything else the last, which the parts described, stands. */
function joined(parts: readonly unknown[]): unknown {
  return parts.every(isRecord) ? Object.assign({}, ...parts) : parts.at(-1);
}

type Inner = (schema: unknown) => Arbitrary<unknown>;

function ownBodies(schema: SchemaObject, inner: Inner): Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? (schema.properties ? "object" : [])].flat();
  return types.length === 0 ? anything : fc.oneof(...types.map((type) => BODIES[type]?.(schema, inner) ?? anything));
}

const BODIES: Readonly<Record<string, (schema: SchemaObject, inner: Inner) => Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: (schema) => fc.integer(limits(schema, "minimum", "maximum")),
  number: (schema) =>
    fc.oneof(fc.integer(limits(schema, "minimum", "maximum")), fc.constantFrom(0.5, -0, 1e308, 409.5)),
  string: (schema) => fc.string({ unit: "grapheme", ...lengths(schema, "minLength", "maxLength") }),
  array: (schema, inner) => fc.array(inner(schema.items ?? true), lengths(schema, "minItems", "maxItems")),
  object: ({ properties = {}, required = [] }, inner) => {
    const members = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, inner(property)]));
    return fc.record(members, { requiredKeys: required.filter((name) => Object.hasOwn(members, name)) });
  },
};

/** The two limits, and one beyond each: that is where guards go wrong. */
function limits(schema: SchemaObject, least: string, most: string): { min: number; max: number } {
  const { [least]: min, [most]: max } = schema;
  const from = typeof min === "number" ? Math.floor(min) - 1 : -1000;
  return { min: from, max: typeof max === "number" ? Math.ceil(max) + 1 : from + 10_000 };
}

function lengths(schema: SchemaObject, least: string, most: string): { minLength: number; maxLength: number } {
  const { [least]: min, [most]: max } = schema;
  const from = typeof min === "number" ? Math.max(0, min - 1) : 0;
  return { minLength: from, maxLength: Math.min(typeof max === "number" ? max + 1 : Infinity, from + 4) };
}
