/** Generates random schemas and values for property tests. */
import fc from "fast-check";

/** Few names and values, so that schemas and instances meet. */
const NAMES = ["a", "b", "hasOwnProperty", "x y", "isPrototypeOf"];
const TEXTS = ["", "a", "b", "ab", "a1", "\u{1f600}", "\u{1f600}b"];
const NUMBERS = [-1, 0, 1, 1.5, 2, 3, 6];

const scalar = fc.constantFrom<unknown>(null, true, false, ...TEXTS, ...NUMBERS);

/** JSON that schemas of {@link schema} may be about. */
export const instance: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: scalar, weight: 3 },
    { arbitrary: fc.array(tie("value"), { maxLength: 3 }), weight: 1 },
    {
      arbitrary: fc.dictionary(fc.constantFrom(...NAMES), tie("value"), { maxKeys: 4, noNullPrototype: true }),
      weight: 3,
    },
  ),
})).value;

const TYPES = ["object", "array", "string", "integer", "number", "boolean", "null"];
const REFERENCES = ["Leaf", "Text", "Tree", "Leaf/properties/a", "Base"].map((name) => `#/components/schemas/${name}`);

/** Components to which schemas of {@link schema} may refer. */
export const COMPONENTS = {
  Leaf: { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } }, required: ["a"] },
  Text: { type: "string", minLength: 1 },
  Tree: { type: "object", properties: { a: { type: "array", items: { $ref: "#/components/schemas/Tree" } } } },
  Base: {
    type: "object",
    properties: { a: { type: "object", properties: { b: { type: "number" } }, required: ["b"] }, b: {} },
    required: ["a"],
  },
};

const name = fc.constantFrom(...NAMES);
const count = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(-1, 0, 1, 1.5, 2, 3);
const names = fc.uniqueArray(name, { maxLength: 2 });

/** Schemas of all keywords that guards can check. */
export const schema: fc.Arbitrary<unknown> = fc.letrec<{ schema: unknown }>((tie) => {
  const inner = tie("schema");
  const properties = fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true });
  const keywords = {
    type: fc.oneof(
      fc.constantFrom(...TYPES),
      fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
    ),
    const: instance,
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^a", "b$", "^.$", "[0-9]", "^\\p{L}*$"),
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(1, 2, 3, 0.5),
    items: inner,
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
    contains: inner,
    minContains: count,
    maxContains: count,
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    properties,
    required: names,
    additionalProperties: inner,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "o"), inner, { maxKeys: 2, noNullPrototype: true }),
    propertyNames: inner,
    minProperties: count,
    maxProperties: count,
    dependentRequired: fc.dictionary(name, names, { maxKeys: 2, noNullPrototype: true }),
    allOf: fc.array(inner, { minLength: 1, maxLength: 2 }),
    anyOf: fc.array(inner, { minLength: 1, maxLength: 3 }),
    oneOf: fc.array(inner, { minLength: 1, maxLength: 3 }),
    not: inner,
    if: inner,
    then: inner,
    else: inner,
    $ref: fc.constantFrom(...REFERENCES),
    title: fc.constant("Annotation"),
  };
  const some = fc.uniqueArray(fc.constantFrom(...(Object.keys(keywords) as (keyof typeof keywords)[])), {
    minLength: 1,
    maxLength: 4,
  });
  const arbitrary = some.chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((keyword) => [keyword, keywords[keyword] as fc.Arbitrary<unknown>])), {
      noNullPrototype: true,
    }),
  );
  const object = fc.record(
    { type: fc.constant("object"), properties, required: names, additionalProperties: inner },
    { requiredKeys: ["type", "properties"], noNullPrototype: true },
  );
  const leaf = fc.oneof(
    fc.record({ type: fc.constantFrom(...TYPES) }),
    fc.record({ const: scalar }),
    fc.record({ $ref: fc.constantFrom(...REFERENCES) }),
    fc.boolean(),
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      leaf,
      { arbitrary: object, weight: 2 },
      { arbitrary, weight: 3 },
    ),
  };
}).schema;
