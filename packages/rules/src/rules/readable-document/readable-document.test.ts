import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const VERSIONS = "a version that is read here, which is 3.0, 3.1 or 3.2, such as 3.1.1";

test.each([
  [null, "", "an empty document; wanted an OpenAPI document"],
  [[], "", "a list; wanted an OpenAPI document"],
  ["text", "", "plain text, and neither an object in YAML nor one in JSON; wanted an OpenAPI document"],
  [{}, "", "no member `openapi`; wanted an OpenAPI document, which has this member"],
  [{ openapi: "3.1.0" }, "", "no `info` object; wanted an OpenAPI document, which has this member"],
  [{ openapi: "4.0.0", info: {} }, "/openapi", `"4.0.0"; wanted ${VERSIONS}`],
  [{ openapi: 3.1, info: {} }, "/openapi", `3.1; wanted ${VERSIONS}`],
  [
    { swagger: "2.0", info: {} },
    "/swagger",
    "a document of Swagger 2; wanted OpenAPI 3; `npx swagger2openapi <file>` converts it",
  ],
])("refuses %j at %j", (document, pointer, message) => {
  expect(auditDocument(document).map(inWords)).toEqual([`error readable-document ${pointer}: found ${message}`]);
});

test.each(["3.0.3", "3.1.1", "3.2.0"])("takes OpenAPI %s, whatever else is odd about it", (openapi) => {
  expect(auditDocument({ openapi, info: {}, paths: { "/a": null, "/b": { get: null, parameters: [] } } })).toEqual([]);
});
