import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { judgeOf } from "../../test/judge.ts";
import { COMPONENTS, instance, schema } from "../../test/schemas.ts";

interface Merged {
  document: object;
  merged: object;
  schema: Record<string, unknown>;
  problems: string[];
}

/** A carrier, so that problems of the schema bear on errors. */
function lotOf(name: string): object {
  return { "x-error-carrier": { minPollSeconds: 5 }, properties: { a: { $ref: `#/components/schemas/${name}` } } };
}

/** `Child` extends `Parent`. */
function merge(
  parent: unknown,
  child: object,
  extension: object = { allOf: [{ $ref: "#/components/schemas/Parent" }] },
): Merged {
  const schemas = { ...COMPONENTS, Parent: parent, Child: { ...extension, ...child }, Lot: lotOf("Child") };
  const document = {
    openapi: "3.1.1",
    info: { title: "Sample", version: "1.0.0" },
    paths: {},
    components: { schemas },
  };
  const { family, problems } = readFamily("sample", "openapi.yaml", document);
  return {
    document,
    merged: family.merged,
    schema: family.merged.components?.schemas?.["Child"] as Record<string, unknown>, // written above
    problems: problems.map(({ path, found, wanted }) => `${path.slice(2).join("/")}: found ${found}; wanted ${wanted}`),
  };
}

test("without a problem, the merged schema takes exactly the values that the composed one takes", () => {
  const counts = { valid: 0, invalid: 0, refused: 0 };
  const object = schema.filter((value) => typeof value === "object");
  fc.assert(
    fc.property(object, object, fc.array(instance, { minLength: 5, maxLength: 15 }), (parent, child, values) => {
      const { document, merged, problems } = merge(parent, child as object);
      if (problems.length > 0) return void counts.refused++;
      const [composed, plain] = [judgeOf(document, "Child"), judgeOf(merged, "Child")];
      for (const value of values) {
        counts[composed(value) ? "valid" : "invalid"]++;
        expect({ value, isValid: plain(value) }).toEqual({ value, isValid: composed(value) });
      }
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(counts.valid, counts.invalid, counts.refused * 5)).toBeGreaterThan(1000);
});

describe("a child", () => {
  const parent = {
    title: "Parent",
    description: "Shared.",
    "x-error-envelope": { code: "code" },
    type: "object",
    required: ["code"],
    properties: { code: { type: "integer", description: "Which." }, text: { type: "string" } },
  };

  test("inherits annotations and structure, never extensions", () => {
    expect(merge(parent, {}).schema).toEqual({
      title: "Parent",
      description: "Shared.",
      type: "object",
      required: ["code"],
      properties: parent.properties,
    });
  });

  test("has its own annotations where both have them, and its own extensions", () => {
    const { schema: merged } = merge(parent, {
      title: "Child",
      "x-own": 1,
      properties: { code: { description: "Its own." } },
    });
    expect(merged).toMatchObject({
      title: "Child",
      description: "Shared.",
      "x-own": 1,
      properties: { code: { type: "integer", description: "Its own." } },
    });
  });

  test("adds members and requirements, and narrows by a constant", () => {
    const { schema: merged, problems } = merge(parent, {
      required: ["text", "code"],
      properties: { code: { const: 7 }, more: { type: "boolean" } },
    });
    expect(problems).toEqual([]);
    expect(merged["required"]).toEqual(["code", "text"]);
    expect(merged["properties"]).toEqual({
      code: { type: "integer", description: "Which.", const: 7 },
      text: { type: "string" },
      more: { type: "boolean" },
    });
  });

  test("extends through a reference with neighbours as through `allOf`", () => {
    const { schema: merged } = merge(parent, { required: ["text"] }, { $ref: "#/components/schemas/Parent" });
    expect(merged).toMatchObject({ type: "object", required: ["code", "text"], properties: parent.properties });
  });

  test.each(["__proto__", "constructor", "default", "allOf", "x-y", "$ref"])("may have a member called %s", (name) => {
    const members = JSON.parse(`{${JSON.stringify(name)}: {"type": "string"}}`) as object;
    const { schema: merged, problems } = merge(
      { type: "object", properties: members },
      { properties: JSON.parse(`{${JSON.stringify(name)}: {"const": "x"}}`) },
    );
    expect(problems).toEqual([]);
    expect(Object.entries(merged["properties"] as object)).toEqual([[name, { type: "string", const: "x" }]]);
  });
});

test.each([
  [
    "another type",
    { type: "string" },
    { type: "integer" },
    'Child/type: found type "integer", where the schema that it extends has "string"; wanted the same value, or a `const` that narrows it',
  ],
  [
    "a constant of another type",
    { type: "string" },
    { const: 7 },
    "Child/const: found the constant 7; wanted a constant of the declared type string",
  ],
  [
    "a constant outside the enum",
    { enum: ["a", "b"] },
    { const: "c" },
    'Child/const: found the constant "c"; wanted one of "a", "b"',
  ],
  [
    "another constant",
    { const: 1 },
    { const: 2 },
    "Child/const: found const 2, where the schema that it extends has 1; wanted the same constant",
  ],
  [
    "other bounds",
    { minimum: 1 },
    { minimum: 2 },
    "Child/minimum: found minimum 2, where the schema that it extends has 1; wanted the same value, or a `const` that narrows it",
  ],
  [
    "members that the parent calls further ones",
    { properties: { a: true }, additionalProperties: false },
    { properties: { b: true } },
    "Child/properties: found `properties` apart from `additionalProperties` and `properties` of the schema that it extends; wanted keywords that judge together in one schema",
  ],
  [
    "items behind the first ones of the parent",
    { prefixItems: [true] },
    { items: { type: "string" } },
    "Child/items: found `items` apart from `prefixItems` of the schema that it extends; wanted keywords that judge together in one schema",
  ],
  [
    "items of two types",
    { items: { type: "integer" } },
    { items: { type: "string" } },
    'Child/items/type: found type "string", where the schema that it extends has "integer"; wanted the same value, or a `const` that narrows it',
  ],
  [
    "half of a condition",
    { if: { const: 1 } },
    { then: false },
    "Child/then: found `then` apart from `if` of the schema that it extends; wanted keywords that judge together in one schema",
  ],
  ["what nothing satisfies", false, {}, "Parent: found false; wanted a schema that something can satisfy"],
])("%s is a problem with its place", (_, parent, child, problem) => {
  expect(merge(parent, child).problems).toEqual([problem]);
});

test("a problem of a schema is told once, however many extend it", () => {
  const broken = { allOf: [{ type: "string" }, { type: "integer" }] };
  const document = {
    openapi: "3.1.1",
    info: {},
    components: {
      schemas: {
        Broken: broken,
        Lot: lotOf("B"),
        A: { allOf: [{ $ref: "#/components/schemas/Broken" }] },
        B: { allOf: [{ $ref: "#/components/schemas/Broken" }] },
      },
    },
  };
  expect(readFamily("sample", "openapi.yaml", document).problems.map(({ path }) => path.join("/"))).toEqual([
    "components/schemas/Broken/allOf/1/type",
  ]);
});
