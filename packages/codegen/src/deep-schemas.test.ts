/** Schemas in schemas, and schemas that refer to one another in very many ways: what doubles with each level would never end. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { emitTypes } from "@faultline/codegen";
import { judgeOf } from "../../catalog/test/judge.ts";
import { documentOf, read, run, type Emitted } from "../test/emitted.ts";

const LIMIT_MS = 10_000;
const LEVELS = 60;

/** Puts a schema into a further one, by each keyword that can hold one. */
const AROUND: Readonly<Record<string, (inner: object) => object>> = {
  properties: (inner) => ({ type: "object", properties: { a: inner } }),
  additionalProperties: (inner) => ({ type: "object", additionalProperties: inner }),
  items: (inner) => ({ type: "array", items: inner }),
  prefixItems: (inner) => ({ type: "array", prefixItems: [inner] }),
  contains: (inner) => ({ type: "array", contains: inner }),
  allOf: (inner) => ({ allOf: [inner] }),
  anyOf: (inner) => ({ anyOf: [inner, { type: "integer" }] }),
  oneOf: (inner) => ({ oneOf: [inner, { type: "integer" }] }),
  not: (inner) => ({ not: inner }),
  if: (inner) => ({ if: inner, then: { type: "string" } }),
  "oneOf in a list": (inner) => ({ type: "array", items: { oneOf: [inner, { type: "integer" }] } }),
  "oneOf beside members": (inner) => ({
    type: "object",
    properties: { a: inner },
    oneOf: [{ required: ["a"] }, { required: ["b"] }],
  }),
};

/** Emits the types and the guards of an error that has a member of the schema. */
function emitted(schema: object, components: Record<string, object>): Emitted & { document: object } {
  const document = documentOf({ Sample: { type: "object", properties: { deep: schema } } }, components);
  const { family, problems } = read(document);
  expect(problems).toEqual([]);
  expect(emitTypes(family).text).toContain("interface Sample");
  return { ...run(family), document };
}

test.each(Object.entries(AROUND))("%s, many levels deep", { timeout: LIMIT_MS }, (_, around) => {
  const schema = Array.from({ length: LEVELS }).reduce<object>(around, { type: "string" });
  expect(emitted(schema, {}).is("Sample", {})).toBe(true);
});

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** Where all levels look at one value, each that says yes or no to it has to ask both of the next. */
const BELOW = ["properties", "additionalProperties", "items", "prefixItems", "contains", "oneOf in a list"] as const;

test.each(BELOW)("%s, where two of each level lead to both of the next", { timeout: LIMIT_MS }, (keyword) => {
  const components: Record<string, object> = { A0: { type: "string" }, B0: { type: "boolean" } };
  for (let level = 1; level <= LEVELS; level++)
    for (const name of ["A", "B"])
      components[`${name}${level}`] =
        AROUND[keyword]?.({ oneOf: [reference(`A${level - 1}`), reference(`B${level - 1}`)] }) ?? {};
  expect(emitted(reference(`A${LEVELS}`), components).is("Sample", {})).toBe(true);
});

test("a list of which an item may be the list again", () => {
  const Batch = { type: "array", items: { oneOf: [reference("Batch"), reference("Item")] } };
  const Item = { type: "object", required: ["a"], properties: { a: {} } };
  const { document, is } = emitted(reference("Batch"), { Batch, Item });
  const isValid = judgeOf(document, "Sample");
  for (const deep of [[], [[]], [{ a: 1 }], [[{ a: 1 }], { a: 1 }], [{}], [[[{}]]], 1, [1], [[1]]])
    expect([deep, is("Sample", { deep })]).toEqual([deep, isValid({ deep })]);
});

/** A schema that contains itself in two ways, and the names of the members and elements in which it does. */
const TWICE: Readonly<Record<string, object>> = {
  "anyOf of members": {
    anyOf: [{ properties: { a: reference("Twice"), b: { const: 1 } } }, { properties: { a: reference("Twice") } }],
  },
  "oneOf of members": {
    oneOf: [
      { properties: { a: reference("Twice"), b: { const: 1 } }, required: ["b"] },
      { properties: { a: reference("Twice"), b: { const: 2 } } },
    ],
  },
  "oneOf of schemas": { oneOf: [reference("One"), reference("Two")] },
  "allOf of members": { allOf: [{ properties: { a: reference("Twice") } }, { properties: { a: reference("Twice") } }] },
  "oneOf of items": {
    oneOf: [
      { items: reference("Twice"), type: "array" },
      { items: reference("Twice"), minItems: 2, type: "array" },
      { type: "object" },
    ],
  },
};
const One = { type: "object", properties: { a: reference("Twice"), b: { const: 1 } } };
const Two = { type: "object", properties: { a: reference("Twice"), b: { const: 2 } }, required: ["b"] };

test.each(Object.entries(TWICE))("%s, in a body of many levels", { timeout: LIMIT_MS }, (_, Twice) => {
  const { document, is } = emitted(reference("Twice"), { Twice, One, Two });
  const isValid = judgeOf(document, "Sample");
  const bodies = fc.letrec((tie) => ({
    body: fc.oneof(
      { maxDepth: 4, depthSize: "max" },
      fc.constantFrom({}, 1, { b: 1 }, { b: 2 }, { b: 3 }, []),
      fc.record({ a: tie("body"), b: fc.constantFrom(1, 2, 3) }, { requiredKeys: [] }),
      fc.array(tie("body"), { maxLength: 2 }),
    ),
  })).body;
  fc.assert(
    fc.property(bodies, (deep) => is("Sample", { deep }) === isValid({ deep })),
    { numRuns: 200 },
  );
  const nested = (inner: unknown, wrap: (part: unknown) => unknown): unknown =>
    Array.from({ length: LEVELS }).reduce<unknown>(wrap, inner);
  for (const inner of [{}, { b: 3 }, 1])
    for (const wrap of [(part: unknown) => ({ a: part, b: 2 }), (part: unknown) => [part]])
      expect(is("Sample", { deep: nested(inner, wrap) })).toBeTypeOf("boolean");
});
