import { expect, test } from "vitest";
import { anotherError, lintSample } from "../../../sample/sample.ts";

/** What is found of an error that has these codes, in an envelope whose codes are numbers. */
function found(code: object, x: object = {}): string[] {
  const ErrorBody = { "x-error-envelope": { code: "number" }, properties: { number: { type: "integer" } } };
  const Range = anotherError({ properties: { number: code }, "x-error": x });
  const ParcelLost = { properties: { number: { const: 1 } } };
  const AddressUnknown = { properties: { number: { const: 2 } } };
  return lintSample({ components: { schemas: { ErrorBody, ParcelLost, AddressUnknown, Range } } }, "range-has-slug");
}

const between = (minimum: number, maximum: number): object => ({ type: "integer", minimum, maximum });

test.each([
  [-32099, -32000, "sample/-32099-to--32000"],
  [500, 599, "sample/500-to-599"],
  [0, 9, "sample/0-to-9"],
])("finds the codes from %i to %i without a slug", (first, last, id) => {
  expect(found(between(first, last))).toEqual([
    expect.stringContaining(
      `warn range-has-slug /components/schemas/Range/properties/number: found the codes from ${first} to ${last} without an \`x-error.slug\`, so that the error has the id ${id}; wanted a slug`,
    ),
  ]);
});

test.each([
  ["a range with a slug", between(500, 599), { slug: "server-error" }],
  ["a constant", { const: 7 }, {}],
  ["an `enum` of one", { enum: [7] }, {}],
])("takes %s", (_, code, x) => {
  expect(found(code, x)).toEqual([]);
});
