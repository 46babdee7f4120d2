import { expect, test } from "vitest";
import { lintDocument } from "@faultline/rules";
import { changedSample, inWords, lintSample, listing } from "../sample/sample.ts";

test("keeps the other rules silent", () => {
  const change = { components: { schemas: { ParcelLost: { title: undefined, "x-error": { recovery: "pray" } } } } };
  expect(lintSample(change)).toEqual([
    expect.stringContaining('error readable-family /components/schemas/ParcelLost/x-error/recovery: found "pray"; wanted one of'),
  ]);
});

test("names a reference that leads nowhere", () => {
  expect(lintSample({ components: { responses: { "410": listing("Lost") } } })).toEqual([
    "error readable-family /components/responses/410/content/application~1json/schema/oneOf/0/$ref: " +
      "found the reference #/components/schemas/Lost; wanted something at /components/schemas/Lost; write it, or mend the reference",
  ]);
});

test("refuses to judge a document of which a part is elsewhere", () => {
  const change = { components: { schemas: { ErrorBody: { properties: { message: { $ref: "common.yaml#/Text" } } } } } };
  expect(lintSample(change)).toEqual([
    "error readable-family /components/schemas/ErrorBody/properties/message/$ref: " +
      "found the reference common.yaml#/Text to another file; wanted a document in one piece. Bundle it first",
  ]);
});

test("wants OpenAPI 3.1 of a document that describes errors", () => {
  expect(lintSample({ openapi: "3.0.3" })).toEqual([
    'error readable-family /openapi: found "3.0.3"; wanted the version, such as 3.1.1',
  ]);
});

test("has nothing to say of what describes no errors", () => {
  const schemas = { ErrorBody: { discriminator: { propertyName: "type" } }, ParcelLost: { "x-error": undefined } };
  const other = changedSample({ openapi: "3.0.3", components: { schemas } });
  for (const document of [other, {}, [], null, "openapi: 3.1.1", { components: { schemas: 5 } }]) {
    expect(lintDocument("sample", "openapi.yaml", document).map(inWords)).toEqual([]);
  }
});
