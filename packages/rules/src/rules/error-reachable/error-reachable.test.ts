import { expect, test } from "vitest";
import { anotherError, lintSample } from "../../../sample/sample.ts";

const schemas = {
  ParcelLate: anotherError({ properties: { type: { const: "parcel_late" } } }),
  Report: {
    type: "object",
    properties: { failures: { type: "array", items: { $ref: "#/components/schemas/ParcelLate" } } },
  },
};
const content = { "application/json": { schema: { $ref: "#/components/schemas/Report" } } };
const findings = (change: object): string[] => lintSample({ components: { schemas }, ...change }, "error-reachable");

test("does not take a body that nothing carries for a way to its errors", () => {
  expect(findings({})).toEqual([
    expect.stringContaining("error error-reachable /components/schemas/ParcelLate: found"),
  ]);
});

test("reaches the items of a body that an operation answers with", () => {
  const responses = { "200": { description: "A report.", content } };
  expect(findings({ paths: { "/report": { get: { responses } } } })).toEqual([]);
});

test("reaches the errors that a webhook brings", () => {
  expect(findings({ webhooks: { report: { post: { requestBody: { content } } } } })).toEqual([]);
});
