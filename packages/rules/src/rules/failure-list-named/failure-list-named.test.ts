import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const item = { $ref: "#/components/schemas/ParcelLost" };
const list = (items: object): object => ({ type: "array", items });

function found(schema: object, status = "404", envelope?: object): string[] {
  const body = { description: "A body.", ...schema, ...(envelope && { "x-error-envelope": envelope }) };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Failures" } } };
  const response = { description: "It failed.", content };
  return lintSample(
    { components: { schemas: { Failures: body }, responses: { [status]: response } } },
    "failure-list-named",
  );
}

test.each([
  ["a member", { type: "object", properties: { errors: list(item) } }, "errors"],
  [
    "a member of a member",
    { type: "object", properties: { result: { type: "object", properties: { errors: list(item) } } } },
    "result/errors",
  ],
  ["the body itself", list(item), '""'],
])("a list of errors in %s is to be named", (_, schema, path) => {
  expect(found(schema)).toEqual([expect.stringContaining(`wanted \`x-error-envelope: { list: ${path} }\``)]);
});

test("a list under a range is to be named as well", () => {
  expect(found({ type: "object", properties: { errors: list(item) } }, "5XX")).toHaveLength(1);
});

test.each([
  ["a list that an envelope names", { type: "object", properties: { errors: list(item) } }, "404", { list: "errors" }],
  ["a list below a success", { type: "object", properties: { errors: list(item) } }, "200", undefined],
  ["an error in a member, which is no list", { type: "object", properties: { error: item } }, "404", undefined],
  ["lists in elements of a list", list({ type: "object", properties: { errors: list(item) } }), "404", undefined],
])("%s is left alone", (_, schema, status, envelope) => {
  expect(found(schema, status, envelope)).toEqual([]);
});
