/** Generates schemas of every keyword that guards check. */
import fc, { type Arbitrary } from "fast-check";

/** Few names and values, so that schemas and bodies meet. */
const name = fc.constantFrom("a", "b", "c d", "ä/~");
const leaf = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -3, 1.5, "", "a", "ab", "😀", "7");
const small = fc.nat(3);

/** Bodies of JSON, up to three levels deep. */
export const body: Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];
const type = fc.oneof(
  fc.constantFrom(...TYPES),
  fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
);

/** Schemas of every keyword that guards check, in any combination. */
export const schema: Arbitrary<unknown> = fc.letrec<{ schema: unknown }>((tie) => {
  const part = tie("schema");
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const inner = fc.oneof({ weight: 6, arbitrary: part }, { weight: 1, arbitrary: fc.constant({ $ref: "#" }) }); // below a member or item a circle ends
  const keywords = {
    type,
    const: body,
    enum: fc.array(body, { minLength: 1, maxLength: 3 }),
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom("^a", "b$", "^[0-9]$", "^.$"),
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    multipleOf: fc.integer({ min: 1, max: 3 }),
    items: inner,
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
    contains: inner,
    minContains: small,
    maxContains: small,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    properties: fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true }),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    additionalProperties: inner,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "d$"), inner, { maxKeys: 2, noNullPrototype: true }),
    propertyNames: part,
    minProperties: small,
    maxProperties: small,
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    allOf: parts,
    anyOf: parts,
    oneOf: parts,
    not: part,
    if: part,
    then: part,
    else: part,
  };
  const some = fc.uniqueArray(fc.constantFrom(...(Object.keys(keywords) as (keyof typeof keywords)[])), {
    minLength: 1,
    maxLength: 4,
  }); // its own keys
  const composed = some
    .map(understood)
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(chosen.map((keyword): [string, Arbitrary<unknown>] => [keyword, keywords[keyword]])),
      ),
    );
  return { schema: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.boolean(), composed) };
}).schema;

/** Without what Ajv 8 gets wrong: with `prefixItems` beside it, it takes an empty list for one that contains something. */
function understood<Keyword extends string>(keywords: readonly Keyword[]): Keyword[] {
  return keywords.filter((keyword) => keyword !== "contains" || !keywords.some((other) => other === "prefixItems"));
}
