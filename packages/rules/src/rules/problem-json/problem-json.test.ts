import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const document = (content: object): object => ({
  openapi: "3.1.1",
  info: {},
  paths: { "/a": { get: { responses: { "404": { description: "It.", content } } } } },
});
const findings = (content: object): string[] =>
  auditDocument(document(content), { only: new Set(["problem-json"]) }).map(inWords);

test("asks for problem details where it is named, and only there", () => {
  expect(findings({ "application/json": {} })).toEqual([
    expect.stringContaining(
      "warn problem-json /paths/~1a/get/responses/404: found a failure whose JSON is not application/problem+json",
    ),
  ]);
  expect(auditDocument(document({ "application/json": {} })).map(({ rule }) => rule)).not.toContain("problem-json");
});

test("says which member of RFC 9457 has another type", () => {
  const properties = { type: { type: "string" }, status: { type: "string" }, detail: { type: ["string", "null"] } };
  expect(findings({ "application/problem+json; charset=utf-8": { schema: { properties } } })).toEqual([
    expect.stringContaining(
      "/schema/properties/status: found the member status of type string; wanted integer, as RFC 9457",
    ),
  ]);
});

test("leaves bodies alone that are no JSON, and JSON beside a problem", () => {
  expect(findings({ "text/plain": {} })).toEqual([]);
  expect(findings({ "application/problem+json": {}, "application/json": {} })).toEqual([]);
});
