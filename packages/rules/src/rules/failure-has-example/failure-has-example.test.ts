import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const audited = (paths: object, more: object = {}): string[] =>
  auditDocument({ openapi: "3.1.1", info: {}, paths, ...more }, { only: new Set(["failure-has-example"]) }).map(
    inWords,
  );

const body = (media: object): object => ({
  get: { responses: { "500": { description: "It broke.", content: { "application/json": media } } } },
});
const schema = { type: "object", properties: { message: { type: "string" } } };

test("counts the bodies that nobody can see, and names the first", () => {
  expect(audited({ "/a": body({ schema, example: {} }), "/b": body({ schema }), "/c": body({ schema }) })).toEqual([
    expect.stringContaining(
      "info failure-has-example /paths/~1b/get/responses/500: found 2 of 3 bodies of failures without an example, such as",
    ),
  ]);
});

test.each([
  { schema, examples: { broken: { value: {} } } },
  { schema: { ...schema, example: {} } },
  { schema: { properties: { message: { examples: ["It broke."] } } } },
  { schema: { $ref: "#/components/schemas/Shown" } },
  { itemSchema: { $ref: "#/components/schemas/Shown" } },
  { schema: { oneOf: [{ $ref: "#/components/schemas/Shown" }] } },
])("takes %j", (media) => {
  expect(audited({ "/a": body(media) }, { components: { schemas: { Shown: { ...schema, examples: [{}] } } } })).toEqual(
    [],
  );
});
