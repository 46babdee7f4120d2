import { expect, test } from "vitest";
import fc from "fast-check";
import { lintSample } from "../../../sample/sample.ts";

const findings = (hint: object): string[] =>
  lintSample({ components: { schemas: { ErrorBody: { properties: { hint } } } } }, "schema-consistent");
const at = (member: string): unknown =>
  expect.stringContaining(`error schema-consistent /components/schemas/ErrorBody/properties/hint/${member}: found`);

test.each(["Length", "Items", "Contains", "Properties", "imum"])("min%s above max%s leaves nothing", (what) => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (least, most) => {
      expect(findings({ [`min${what}`]: least, [`max${what}`]: most })).toEqual(least > most ? [at(`max${what}`)] : []);
    }),
    { numRuns: 25 },
  );
});

test("an exclusive bound leaves nothing at the bound itself", () => {
  expect(findings({ minimum: 5, exclusiveMaximum: 5 })).toEqual([at("exclusiveMaximum")]);
  expect(findings({ exclusiveMinimum: 5, maximum: 5 })).toEqual([at("maximum")]);
  expect(findings({ exclusiveMinimum: 5, exclusiveMaximum: 6 })).toEqual([]);
});

test("a pattern is a regular expression", () => {
  expect(findings({ type: "string", pattern: "[a-" })).toEqual([at("pattern")]);
  expect(findings({ patternProperties: { "(": {} } })).toEqual([at("patternProperties/(")]);
  expect(findings({ type: "string", pattern: "^[a-z]+$" })).toEqual([]);
});

test("constants, listed values and defaults satisfy the rest of the schema", () => {
  expect(findings({ type: "string", const: 5 })).toEqual([at("const")]);
  expect(findings({ type: "string", enum: ["a", 5] })).toEqual([at("enum/1")]);
  expect(findings({ enum: [] })).toEqual([at("enum")]);
  expect(findings({ type: "string", enum: ["a"], default: "b" })).toEqual([at("default")]);
  expect(findings({ type: ["string", "null"], enum: ["a", null], default: null })).toEqual([]);
});

test("what is required can be there", () => {
  expect(findings({ required: ["a"], additionalProperties: false, properties: { b: {} } })).toEqual([at("required/0")]);
  expect(findings({ required: ["a"], properties: { a: false } })).toEqual([at("required/0")]);
  expect(findings({ required: ["a"], additionalProperties: false, patternProperties: { "^a": {} } })).toEqual([]);
  expect(findings({ required: ["a"] })).toEqual([]);
});

test("a member that neither side may send is reported", () => {
  const message = { readOnly: true, writeOnly: true };
  expect(lintSample({ components: { schemas: { ErrorBody: { properties: { message } } } } })).toEqual([
    expect.stringContaining(
      "error schema-consistent /components/schemas/ErrorBody/properties/message/writeOnly: found",
    ),
  ]);
});
