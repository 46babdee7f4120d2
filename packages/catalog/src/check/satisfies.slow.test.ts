import { Ajv2020 } from "ajv/dist/2020.js";
import { satisfies } from "@faultline/catalog/pure";
import fc from "fast-check";
import { expect, test } from "vitest";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const names = fc.constantFrom("a", "b", "c");
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0, 1, 2.5, -1, "", "a", "ab", "abc", "\u{1f4e6}"),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(names, tie("any"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const count = fc.integer({ min: 0, max: 3 });
const schema = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.boolean(),
    fc.record(
      {
        type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
        const: value,
        enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) }),
        properties: fc.dictionary(names, tie("any"), { maxKeys: 3, noNullPrototype: true }),
        required: fc.uniqueArray(names),
        additionalProperties: tie("any"),
        propertyNames: tie("any"),
        items: tie("any"),
        allOf: fc.array(tie("any"), { minLength: 1, maxLength: 2 }),
        anyOf: fc.array(tie("any"), { minLength: 1, maxLength: 2 }),
        oneOf: fc.array(tie("any"), { minLength: 1, maxLength: 3 }),
        not: tie("any"),
        if: tie("any"),
        then: tie("any"),
        else: tie("any"),
        unevaluatedProperties: fc.constantFrom(false, true),
        minLength: count,
        maxLength: count,
        pattern: fc.constantFrom("^a", "b$", "^.$"),
        minimum: count,
        maximum: count,
        exclusiveMinimum: count,
        exclusiveMaximum: count,
        minItems: count,
        maxItems: count,
        uniqueItems: fc.boolean(),
        minProperties: count,
        maxProperties: count,
        description: fc.constant("A text."),
      },
      { requiredKeys: [] },
    ),
  ),
})).any;

/** The kinds of answers that were seen; one that never comes up is one that nothing was compared with. */
test("never says anything but what Ajv says, and mostly says it", () => {
  const answers = new Map<unknown, number>();
  fc.assert(
    fc.property(schema, value, (given, instance) => {
      const answer = satisfies(given, instance, () => undefined);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      if (answer !== undefined) expect(answer).toBe(ajv.validate(given as object | boolean, instance)); // a schema, as made above
    }),
    { numRuns: 800 },
  );
  expect(answers.get(true)).toBeGreaterThan(80);
  expect(answers.get(false)).toBeGreaterThan(80);
  expect(answers.get(undefined) ?? 0).toBeLessThan(400);
});

test("follows references, in circles too", () => {
  const tree = { type: "object", properties: { branch: { $ref: "#/tree" } }, required: ["branch"] };
  const resolve = (reference: string): unknown => (reference === "#/tree" ? tree : undefined);
  expect(satisfies(tree, { branch: { branch: 5 } }, resolve)).toBe(false);
  expect(satisfies({ properties: { branch: { $ref: "#/tree" } } }, { branch: {} }, resolve)).toBe(false);
});

test.each([
  { multipleOf: 2 },
  { type: "heavy" },
  { properties: { a: { type: "heavy" } } },
  { allOf: {} },
  { $ref: "#/nowhere" },
  { pattern: "(" },
  { minLength: "1" },
  { patternProperties: {} },
])("leaves %j to a validator", (odd) => {
  expect(satisfies(odd, "text", () => undefined)).toBeUndefined();
});
