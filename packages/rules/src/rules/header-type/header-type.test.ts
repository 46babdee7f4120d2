import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const headed = (headers: object, components: object = {}): string[] =>
  lintSample({ components: { ...components, responses: { "404": { headers } } } }, "header-type");
const at = "error header-type /components/responses/404/headers";

test.each(["boolean", "number", "array", "object"])("Retry-After is no %s, however it is spelled", (type) => {
  expect(headed({ "Retry-After": { schema: { type } } })).toEqual([
    expect.stringContaining(`${at}/Retry-After/schema/type: found the type ${type}`),
  ]);
  expect(headed({ "retry-after": { schema: { type: ["integer", type] } } })).toHaveLength(1);
});

test.each([
  { type: "integer" },
  { type: "string" },
  { type: ["integer", "string"] },
  { oneOf: [{ type: "integer" }, { type: "string" }] },
  {},
])("Retry-After may be %j", (schema) => expect(headed({ "Retry-After": { schema } })).toEqual([]));

test("a date of HTTP is no date-time, and a challenge no number", () => {
  expect(headed({ "Retry-After": { schema: { type: "string", format: "date-time" } } })).toEqual([
    expect.stringContaining(`${at}/Retry-After/schema/format: found`),
  ]);
  expect(headed({ "WWW-Authenticate": { schema: { type: "integer" } } })).toHaveLength(1);
  for (const name of ["X-Parcel", "constructor", "toString"])
    expect(headed({ [name]: { schema: { type: "boolean" } } })).toEqual([]);
});

test("follows the reference to a header and to its schema, and points where the type stands", () => {
  const headers = { Wait: { schema: { $ref: "#/components/schemas/Wait" } } };
  const found = headed(
    { "Retry-After": { $ref: "#/components/headers/Wait" } },
    { headers, schemas: { Wait: { type: "boolean" } } },
  );
  expect(found).toEqual([expect.stringContaining("/components/schemas/Wait/type: found")]);
});

test.each([
  ["minimum", -1],
  ["maximum", 0],
  ["exclusiveMaximum", 0],
])("a Retry-After with %s %i is reported there", (keyword, bound) => {
  const headers = { "Retry-After": { description: "How long.", schema: { type: "integer", [keyword]: bound } } };
  expect(lintSample({ components: { responses: { 404: { headers } } } }, "header-type")).toEqual([
    expect.stringContaining(`/headers/Retry-After/schema/${keyword}: found a Retry-After`),
  ]);
});

test("a type beside the schema, as in Swagger 2, is reported for any header", () => {
  for (const name of ["Retry-After", "X-Parcel"])
    expect(headed({ [name]: { description: "Seconds.", type: "integer" } })).toEqual([
      expect.stringContaining(`${at}/${name}/type: found \`type\` in a header, where nobody reads it`),
    ]);
});
