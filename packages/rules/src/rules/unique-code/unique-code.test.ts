import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (components: object): string[] => lintSample({ components }, "unique-code");

test("reports each further error with a code, not the first one", () => {
  const schemas = { Second: anotherError({}), Third: anotherError({}) };
  expect(findings({ schemas, responses: { "410": listing("Second", "Third") } })).toEqual([
    expect.stringContaining(
      '/components/schemas/Second/properties/type/const: found the code "parcel_lost", which is that of ParcelLost',
    ),
    expect.stringContaining(
      '/components/schemas/Third/properties/type/const: found the code "parcel_lost", which is that of ParcelLost',
    ),
  ]);
});

test("allows a code to recur in another envelope", () => {
  const schemas = {
    StreamBody: { "x-error-envelope": { code: "type" }, type: "object", properties: { type: { type: "string" } } },
    StreamParcelLost: anotherError({ allOf: [{ $ref: "#/components/schemas/StreamBody" }] }),
  };
  expect(findings({ schemas, responses: { "410": listing("StreamParcelLost") } })).toEqual([]);
});

test("points at the error where its status is its code", () => {
  const schemas = {
    First: anotherError({ properties: { type: undefined } }),
    Second: anotherError({ properties: { type: undefined } }),
  };
  expect(findings({ schemas, responses: { "410": listing("First", "Second") } })).toEqual([
    "error unique-code /components/schemas/Second: found the code 410, which is that of First already; " +
      "wanted a code of its own, or one error with a cause for each case",
  ]);
});
