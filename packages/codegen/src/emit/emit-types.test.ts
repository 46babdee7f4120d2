/** Given a schema, want its type. */
import { describe, expect, test } from "vitest";
import { emitTypes } from "@faultline/codegen";
import { declarationOf, lampErrors, lines } from "../../test/lamp-errors.ts";

const OTHER = { $ref: "#/components/schemas/Other" };

/** What is emitted of the schema as a component named `Given`, on one line. */
function typeOf(given: unknown): string {
  const { text, problems } = emitTypes(lampErrors({ Given: given, Other: { type: "string" } }));
  expect(problems).toEqual([]);
  return declarationOf("export ", text.slice(text.search(/(?<=\n)export (interface|type) Given/))).replaceAll(
    /\s+/g,
    " ",
  );
}

test.each([
  ["a type", { type: "integer" }, "export type Given = number;"],
  ["a list of types", { type: ["string", "integer", "null"] }, "export type Given = | string | number | null;"],
  ["no type", {}, "export type Given = unknown;"],
  ["true", true, "export type Given = unknown;"],
  ["false", false, "export type Given = never;"],
  ["nullable", { type: "string", nullable: true }, "export type Given = | string | null;"],
  ["a constant", { type: "integer", const: 400 }, "export type Given = 400;"],
  [
    "a constant list",
    { const: ["a", { b: 1 }, {}] },
    'export type Given = ["a", { b: 1 }, { [name: string]: never }];',
  ],
  ["an enum", { enum: ["a", 'b"', null, 1.5] }, `export type Given = | "a" | 'b"' | null | 1.5;`],
  ["an enum beside a type", { type: "string", enum: ["a", 1] }, 'export type Given = "a";'],
  ["items", { type: "array", items: { type: ["string", "null"] } }, "export type Given = (string | null)[];"],
  ["a list of anything", { type: "array" }, "export type Given = unknown[];"],
  ["a list that is empty", { type: "array", items: false }, "export type Given = [];"],
  [
    "prefixItems",
    { type: "array", prefixItems: [{ type: "string" }, OTHER], minItems: 1, items: { type: "number" } },
    "export type Given = [string, Other?, ...number[]];",
  ],
  [
    "closed prefixItems",
    { type: "array", prefixItems: [{ type: ["string", "null"] }], items: false },
    "export type Given = [(string | null)?];",
  ],
  ["an object of anything", { type: "object" }, "export interface Given { [name: string]: unknown; }"],
  [
    "members",
    { type: "object", required: ["a"], properties: { a: OTHER, "b-c": { type: "number" } } },
    'export interface Given { a: Other; "b-c"?: number; }',
  ],
  [
    "optional members alone",
    { type: "object", properties: { a: OTHER } },
    "export interface Given { a?: Other; [name: string]: unknown; }",
  ],
  ["a member that is required alone", { type: "object", required: ["a"] }, "export interface Given { a: unknown; }"],
  [
    "closed members",
    { type: "object", properties: { a: OTHER }, additionalProperties: false },
    "export interface Given { a?: Other; }",
  ],
  ["no members", { type: "object", additionalProperties: false }, "export interface Given { [name: string]: never; }"],
  [
    "additionalProperties",
    { type: "object", properties: { a: { type: "number" } }, additionalProperties: { type: "string" } },
    "export interface Given { a?: number; [name: string]: string | number | undefined; }",
  ],
  [
    "patternProperties",
    { type: "object", patternProperties: { "^x-": { type: "boolean" } }, additionalProperties: false },
    "export interface Given { [name: string]: boolean; }",
  ],
  [
    "members of no type",
    { required: ["a"] },
    "export type Given = | { a: unknown } | unknown[] | string | number | boolean | null;",
  ],
  ["anyOf", { anyOf: [OTHER, { type: "null" }] }, "export type Given = | Other | null;"],
  [
    "oneOf beside members",
    { type: "object", required: ["a"], properties: { a: OTHER }, oneOf: [{ required: ["b"] }, { required: ["c"] }] },
    "export type Given = { a: Other } & ({ b: unknown } | { c: unknown });",
  ],
  [
    "allOf",
    { allOf: [{ type: "object", required: ["a"], properties: { a: OTHER } }], properties: { a: { const: "x" } } },
    'export interface Given { a: "x"; }',
  ],
  ["what TypeScript cannot say", { type: "string", not: { const: "a" }, pattern: "^a" }, "export type Given = string;"],
  ["a reference", OTHER, "export type Given = Other;"],
  [
    "a reference to itself",
    {
      type: "object",
      required: ["a"],
      properties: { a: { type: "array", items: { $ref: "#/components/schemas/Given" } } },
    },
    "export interface Given { a: Given[]; }",
  ],
  [
    "a reference into another schema",
    { type: "object", required: ["a"], properties: { a: { $ref: "#/components/schemas/Problem/properties/text" } } },
    "export interface Given { a: string; }",
  ],
  [
    "names that the language has for something else",
    JSON.parse('{"type":"object","required":["__proto__","constructor"],"properties":{"constructor":{"type":"null"}}}'),
    'export interface Given { constructor: null; ["__proto__"]: unknown; }',
  ],
])("takes %s", (_, given, wanted) => {
  expect(typeOf(given)).toBe(wanted);
});

describe("the types of a family", () => {
  const { text } = emitTypes(lampErrors());

  test("name the errors also where the title of the family does not", () => {
    const titled = (title: string): string => emitTypes({ ...lampErrors(), title }).text;
    expect(titled("Lamps")).toContain("/** Union of the errors of Lamps whose bodies extend {@link Problem}. */");
    expect(titled("Errors of lamps")).toContain("/** Union of the Errors of lamps whose");
  });

  test("say what an error is, what to do, since when, whether it is deprecated, and what replaces it", () => {
    expect(declarationOf("export interface Gone", text)).toBe(
      lines(
        "/**",
        " * The lamp is gone.",
        " *",
        " * Code `gone`, HTTP 404.",
        " *",
        " * What to do: Fix the request, or what it refers to.",
        " * Retry: No: the same request cannot succeed.",
        " *",
        " * @deprecated Nothing sends it. Replaced by {@link Lost}, code `lost`.",
        " * @since 1.2",
        " */",
        "export interface Gone {",
        '  code: "gone";',
        "  /** For people. */",
        "  text: string;",
        "}",
      ),
    );
  });

  test("have a union of the errors of each envelope, one a line", () => {
    expect(declarationOf("export type SampleError", text)).toBe(
      lines(
        "/** Union of the Lamp errors whose bodies extend {@link Problem}. */",
        "export type SampleError =",
        "  | Gone",
        "  | Lost",
        "  | Busy;",
      ),
    );
  });

  test("begin with where they come from, and pass on what openapi-typescript makes", () => {
    expect(text.split("\n").slice(0, 2)).toEqual([
      "// @generated from specs/sample/openapi.yaml. Edit the spec, then run `faultline generate`.",
      'export type { components, operations, paths, webhooks } from "./sample.openapi.js";',
    ]);
  });

  test.each([
    [
      "a member and its schema",
      { type: "object", properties: { a: { deprecated: true, title: "Old" } } },
      "  /**\n   * Old.\n   *\n   * @deprecated\n   */\n  a?: unknown;",
    ],
    ["a schema without words", { type: "string", deprecated: true }, "/** @deprecated */"],
    [
      "text that looks like a tag",
      { type: "string", description: "@ts-ignore\n*/ x" },
      "/**\n * \\@ts-ignore\n * *\\/ x\n */",
    ],
  ])("say of %s what the spec says", (_, given, wanted) => {
    const { text: types } = emitTypes(lampErrors({ Given: given }));
    expect(types).toContain(wanted);
  });
});
