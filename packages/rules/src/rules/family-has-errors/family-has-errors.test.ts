import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const lint = (change: object, rest: object = {}): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": undefined }, ...change } }, ...rest });

test("says once that the last error is gone", () => {
  expect(lint({})).toEqual([
    "error family-has-errors /components/schemas/ErrorBody: found a family without a single error; wanted a component schema with `x-error` for each of its errors",
  ]);
});

test("names the codes that stand in an enum", () => {
  const type = { enum: ["parcel_lost", "parcel_late"] };
  expect(lint({ ErrorBody: { properties: { type } } })).toEqual([
    expect.stringContaining(
      "found a family without a single error, and 2 codes in an enum; wanted a component schema with `x-error` for each of its errors: parcel_lost, parcel_late",
    ),
  ]);
});

test("points at what is left of the family", () => {
  const ErrorBody = { "x-error-envelope": undefined };
  expect(lint({ ErrorBody }, { info: { "x-error-family": { guidance: ["Wait."] } } })).toEqual([
    expect.stringContaining("family-has-errors /info/x-error-family: found"),
  ]);
});

test("takes a family whose responses say what is known of their statuses", () => {
  const known = {
    description: "Lost.",
    "x-error": { recovery: "contact_support", retry: { strategy: "never" }, remedies: ["Ask."] },
  };
  const schemas = { ErrorBody: { "x-error-envelope": undefined }, ParcelLost: { "x-error": undefined } };
  expect(lintSample({ components: { schemas, responses: { "404": known } } }, "family-has-errors")).toEqual([]);
});
