import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

test.each([null, [], "text", {}, { openapi: "3.1.0" }, { openapi: "4.0.0", info: {} }, { swagger: "2.0", info: {} }])(
  "refuses %j",
  (document) => {
    expect(auditDocument(document).map(inWords)).toEqual([
      "error readable-document : found a document that is not OpenAPI 3.0, 3.1 or 3.2; wanted `openapi: 3.0.x`, `3.1.x` or `3.2.x`, and an `info` object",
    ]);
  },
);

test.each(["3.0.3", "3.1.1", "3.2.0"])("takes OpenAPI %s, whatever else is odd about it", (openapi) => {
  expect(auditDocument({ openapi, info: {}, paths: { "/a": null, "/b": { get: null, parameters: [] } } })).toEqual([]);
});
