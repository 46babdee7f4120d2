import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (lost: object, schemas: object = {}): string[] =>
  lintSample({ components: { schemas: { ParcelLost: lost, ...schemas } } }, "envelope-kept");

test("finds a member that the error forbids", () => {
  expect(findings({ not: { required: ["message"] } })).toEqual([
    expect.stringContaining(
      "/components/schemas/ParcelLost: found an error that forbids message, a member of ErrorBody",
    ),
  ]);
  expect(findings({ maxProperties: 0 })).toHaveLength(3);
});

test("takes a `not` that is about something else", () => {
  expect(findings({ not: { required: ["message", "detail"] } })).toEqual([]);
  expect(findings({ not: { required: ["detail"] } })).toEqual([]);
});

test.each([undefined, "object", ["object", "null"]])("wants an envelope for a body of the type %j", (type) => {
  expect(findings({ allOf: undefined, properties: undefined, type })).toEqual([
    expect.stringContaining(
      "error envelope-kept /components/schemas/ParcelLost: found an error object outside of every envelope of the family",
    ),
  ]);
});

test("finds an error that is an envelope as well", () => {
  expect(findings({ "x-error-envelope": { code: "type" } })).toEqual([
    expect.stringContaining(
      "/components/schemas/ParcelLost/x-error-envelope: found an error of ErrorBody that is an envelope as well",
    ),
  ]);
});

test("takes a body that is no object without an envelope", () => {
  expect(findings({ allOf: undefined, properties: undefined, type: "string", examples: [""] })).toEqual([]);
});

test("leaves the types of members to reading, which refuses others", () => {
  const retyped = { components: { schemas: { ParcelLost: { properties: { message: { type: "integer" } } } } } };
  expect(lintSample(retyped)).toEqual([
    expect.stringContaining("error readable-family /components/schemas/ParcelLost/properties/message/type: found type"),
  ]);
});
