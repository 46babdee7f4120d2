import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

test.each([null, [], "text", {}, { openapi: "3.1.0" }, { openapi: "4.0.0", info: {} }, { swagger: "2.0", info: {} }])(
  "refuses %j",
  (document) => {
    expect(auditDocument(document).map(inWords)).toEqual([
      "error readable-document : found a document that is not OpenAPI 3.0 or 3.1; wanted `openapi: 3.0.x` or `3.1.x`, and an `info` object",
    ]);
  },
);

test.each(["3.0.3", "3.1.1"])("takes OpenAPI %s, whatever else is odd about it", (openapi) => {
  expect(auditDocument({ openapi, info: {}, paths: { "/a": null, "/b": { get: null, parameters: [] } } })).toEqual([]);
});
