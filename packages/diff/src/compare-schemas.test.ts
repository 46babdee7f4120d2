import { readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";
import { CHANGE_KINDS, diffFamilies } from "@faultline/diff";
import { describe, expect, test } from "vitest";

/** A family with one error, of which a member has the schema. */
function family(value: unknown, openapi: string): Family {
  const Broken = {
    type: "object",
    properties: { value },
    "x-error": { canonicalCode: "INTERNAL", recovery: "wait", retry: { strategy: "never" } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Broken" } } };
  const document = {
    openapi,
    info: { title: "Lamps", version: "1.0.0" },
    paths: {},
    components: { schemas: { Broken }, responses: { 400: { description: "Bad.", content } } },
  };
  return readFamily("lamps", "lamps.yaml", document as unknown as OpenApiDocument).family; // schemas of any kind
}

function kinds(base: unknown, head: unknown, versions: [string, string] = ["3.1.1", "3.1.1"]): string[] {
  return diffFamilies(family(base, versions[0]), family(head, versions[1])).map(({ kind }) => kind);
}

const text = { type: "string" };
const closed = { type: "object", properties: { a: text }, additionalProperties: false };
const map = { type: "object", additionalProperties: text };

test.each([
  [
    "a member of a closed object",
    closed,
    { ...closed, properties: { a: text, b: text } },
    ["optional-member-added", "limit-loosened"],
  ],
  [
    "a member of an object that opens",
    closed,
    { type: "object", properties: { a: text, b: text } },
    ["limit-loosened", "optional-member-added"],
  ],
  [
    "a member of a map of another type",
    map,
    { ...map, properties: { b: { type: "integer" } } },
    ["optional-member-added", "value-retyped"],
  ],
  [
    "a member of a map of the same type",
    map,
    { ...map, properties: { b: { ...text, description: "A b." } } },
    ["optional-member-added"],
  ],
  [
    "members of a map by their pattern",
    map,
    { ...map, patternProperties: { "^b": { type: "integer" } } },
    ["value-retyped"],
  ],
  [
    "a further element of a tuple",
    { type: "array", items: text },
    { type: "array", prefixItems: [{ type: "integer" }], items: text },
    ["value-retyped"],
  ],
  [
    "a required member that is described, and optional, now",
    { type: "object", required: ["a"] },
    { type: "object", properties: { a: {} } },
    ["member-no-longer-required"],
  ],
  ["an element that has to be there", { type: "array" }, { type: "array", contains: {} }, ["constraint-set"]],
  [
    "a bound that rules a listed value out",
    { enum: ["a", "bb"] },
    { enum: ["a", "bb"], maxLength: 1 },
    ["enum-values-removed"],
  ],
  ["a form that allows nothing", { anyOf: [text, { type: "integer" }] }, { anyOf: [text, false] }, ["value-narrowed"]],
  ["no form at all", { anyOf: [text] }, false, ["constraint-set"]],
])("%s: told, and undone it is the inverse", (_, base, head, wanted) => {
  expect(kinds(base, head).sort()).toEqual([...wanted].sort());
  expect(kinds(head, base).sort()).toEqual(
    wanted.map((kind) => CHANGE_KINDS[kind as keyof typeof CHANGE_KINDS].inverse).sort(),
  );
});

describe("silent", () => {
  test.each([
    ["a bound that rules out no listed value", { enum: ["a", "bb"] }, { enum: ["a", "bb"], maxLength: 2 }],
    ["values that a pattern rules out", { enum: ["a", "bb"], pattern: "^a" }, { const: "a" }],
    ["bounds of what has to be there of nothing", { type: "array", minContains: 2 }, { type: "array" }],
    ["a branch without a condition", { ...text, then: { minLength: 2 } }, text],
    ["a form that allows nothing", { anyOf: [text, false] }, text],
  ])("%s", (_, base, head) => {
    expect([...kinds(base, head), ...kinds(head, base)]).toEqual([]);
  });

  test("null in a list of one form, as OpenAPI 3.0 says it", () => {
    const base = { oneOf: [{ ...text, nullable: true }] };
    expect(kinds(base, { type: ["string", "null"] }, ["3.0.3", "3.1.1"])).toEqual([]);
  });
});

describe("forms of which none is as it was", () => {
  const form = (kind: string, more: object = {}, members: object = {}): object => ({
    type: "object",
    properties: { kind: { const: kind }, ...members },
    ...more,
  });

  test("are compared each with the one that the same constants tell apart", () => {
    const base = { oneOf: [form("a"), form("b")] };
    const head = { oneOf: [form("b", {}, { size: { type: "integer" } }), form("a", { required: ["kind"] })] };
    expect(kinds(base, head).sort()).toEqual(["member-now-required", "optional-member-added"]);
  });

  test("are the same where only their wording is another one", () => {
    const worded = (word: string): object => ({
      anyOf: [
        { type: "string", minLength: 2, description: `A ${word}.` },
        { type: "array", items: { type: "string", description: `An inner ${word}.` } },
      ],
    });
    expect([...new Set(kinds(worded("text"), worded("word")))]).toEqual(["text-changed"]);
  });

  test("are gone and new where nothing tells which belong together, in however long a list", () => {
    const many = (mark: string): object => ({ oneOf: Array.from({ length: 1000 }, (_, index) => form(mark + index)) });
    const found = kinds(many("a"), many("b"));
    expect(found.filter((kind) => kind === "alternative-removed")).toHaveLength(1000);
    expect(found.filter((kind) => kind === "alternative-added")).toHaveLength(1000);
  });
});
