import { expect, test } from "vitest";
import { lintSample, listing } from "../../../sample/sample.ts";

const findings = (components: object): string[] => lintSample({ components }, "code-matches-status");

test("compares the constant with each response that lists the error", () => {
  expect(findings({ responses: { "410": listing("ParcelLost") } })).toEqual([
    "error code-matches-status /components/schemas/ParcelLost/properties/status/const: " +
      "found 404 under response 410; wanted 410. Move the error to the response of its status, or fix the constant",
  ]);
});

test("leaves responses below 400 alone, where an error arrives within a success", () => {
  expect(findings({ responses: { "200": listing("ParcelLost") } })).toEqual([]);
});

test("takes the text of a number for the number", () => {
  const schemas = {
    ErrorBody: { properties: { status: { type: "string" } } },
    ParcelLost: { properties: { status: { const: "404" } } },
  };
  expect(findings({ schemas })).toEqual([]);
  expect(findings({ schemas: { ...schemas, ParcelLost: { properties: { status: { const: "410" } } } } })).toEqual([
    expect.stringContaining('found "410" under response 404'),
  ]);
});

test("finds a constant inside a nested member and behind a reference", () => {
  const schemas = {
    ErrorBody: {
      "x-error-envelope": { status: "meta/http" },
      properties: { meta: { type: "object", properties: { http: { type: "integer" } } } },
    },
    Gone: { type: "object", properties: { http: { const: 410 } } },
    ParcelLost: { properties: { meta: { $ref: "#/components/schemas/Gone" } } },
  };
  expect(findings({ schemas })).toEqual([
    expect.stringContaining("/components/schemas/Gone/properties/http/const: found 410 under response 404"),
  ]);
});

test("points into the schema that the error extends where the constant is inherited", () => {
  const schemas = {
    GoneBody: { allOf: [{ $ref: "#/components/schemas/ErrorBody" }], properties: { status: { const: 410 } } },
    ParcelLost: { allOf: [{ $ref: "#/components/schemas/GoneBody" }], properties: { status: undefined } },
  };
  expect(findings({ schemas })).toEqual([
    expect.stringContaining("/components/schemas/GoneBody/properties/status/const: found 410 under response 404"),
  ]);
});

test("has nothing to compare where the body or the envelope does not repeat the status", () => {
  expect(findings({ schemas: { ParcelLost: { properties: { status: undefined } } } })).toEqual([]);
  const silent = {
    ErrorBody: { "x-error-envelope": { status: undefined } },
    ParcelLost: { properties: { status: { const: 410 } } },
  };
  expect(findings({ schemas: silent })).toEqual([]);
});

test("wants of an error in a list of errors that one response with the list has its status", () => {
  const ParcelLostList = {
    "x-error-envelope": { list: "errors" },
    type: "object",
    required: ["errors"],
    properties: { errors: { type: "array", items: { $ref: "#/components/schemas/ParcelLost" } } },
  };
  const body = listing("ParcelLostList");
  const lost = {
    "404": { content: { "application/json": { schema: { $ref: "#/components/schemas/ParcelLostList" } } } },
  };
  expect(findings({ schemas: { ParcelLostList }, responses: { ...lost, "400": body } })).toEqual([]);
  expect(findings({ schemas: { ParcelLostList }, responses: { "404": undefined, "410": body } })).toEqual([
    expect.stringContaining("/components/schemas/ParcelLost/properties/status/const: found 404 under response 410"),
  ]);
});
