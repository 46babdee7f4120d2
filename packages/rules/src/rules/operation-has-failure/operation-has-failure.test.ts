import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const findings = (responses: unknown): string[] =>
  auditDocument(
    { openapi: "3.0.3", info: {}, paths: { "/parcels": { post: { responses } } } },
    { only: new Set(["operation-has-failure"]) },
  ).map(inWords);

test("points at the operation that only succeeds, or says nothing at all", () => {
  const finding = expect.stringContaining(
    "warn operation-has-failure /paths/~1parcels/post: found an operation without any error response",
  );
  expect(findings({ "200": {}, "302": {} })).toEqual([finding]);
  expect(findings(undefined)).toEqual([finding]);
});

test.each(["404", "500", "4XX", "default"])("takes %s", (status) => {
  expect(findings({ "200": {}, [status]: {} })).toEqual([]);
});
