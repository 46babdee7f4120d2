import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const findings = (status: string, schema: object): string[] =>
  auditDocument(
    {
      openapi: "3.0.3",
      info: {},
      paths: { "/a": { get: { responses: { [status]: { content: { "application/json": { schema } } } } } } },
      components: {
        schemas: { Info: { type: "object", properties: { status: { type: "integer" }, code: { type: "string" } } } },
      },
    },
    { only: new Set(["status-constant-fits"]) },
  ).map(inWords);
const info = { $ref: "#/components/schemas/Info" };

test("finds a status that was copied from another response, beside what all errors share", () => {
  const members = { status: { enum: [400] }, code: { enum: ["INVALID_ARGUMENT"] } };
  expect(findings("401", { allOf: [info, { type: "object", properties: members }] })).toEqual([
    "error status-constant-fits /paths/~1a/get/responses/401/content/application~1json/schema/allOf/1/properties/status: " +
      "found status 400 in the body of a 401; wanted 401 there; or the body under the status that it names",
  ]);
});

test.each<[string, string, object]>([
  ["a constant", "404", { properties: { status: { const: 403 } } }],
  ["a text", "404", { properties: { statusCode: { const: "403" } } }],
  ["a code that is a status", "404", { properties: { code: { enum: [400, 403] } } }],
  ["the error in an object", "404", { properties: { error: { properties: { code: { const: 400 } } } } }],
  [
    "alternatives, none of which fits",
    "404",
    { oneOf: [{ properties: { status: { const: 400 } } }, { properties: { status: { const: 403 } } }] },
  ],
  [
    "a constant that narrows a fitting enum",
    "401",
    { allOf: [{ properties: { status: { enum: [400, 401] } } }, { properties: { status: { const: 400 } } }] },
  ],
  ["a range", "5XX", { properties: { http_status: { const: 404 } } }],
])("finds %s", (_, status, schema) => expect(findings(status, schema)).toHaveLength(1));

test.each<[string, string, object]>([
  ["the right status", "404", { properties: { status: { const: 404 } } }],
  ["one of several", "404", { properties: { status: { enum: [400, 404] } } }],
  [
    "one of the alternatives",
    "404",
    { oneOf: [{ properties: { status: { const: 400 } } }, { properties: { status: { enum: [400, 404] } } }] },
  ],
  ["an alternative that says nothing", "404", { anyOf: [{ properties: { status: { const: 400 } } }, info] }],
  ["a status within its range", "4XX", { properties: { status: { const: 404 } } }],
  ["any status under default", "default", { properties: { status: { const: 404 } } }],
  ["codes that are no statuses", "404", { properties: { code: { enum: [9646, 404] } } }],
  ["a status of something else", "404", { properties: { status: { enum: ["pending", "merged"] } } }],
  ["no constant", "404", info],
])("passes %s", (_, status, schema) => expect(findings(status, schema)).toEqual([]));
