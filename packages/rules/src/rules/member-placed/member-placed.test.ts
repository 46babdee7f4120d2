import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const error = (change: object): string[] => lintSample({ components: { schemas: { ParcelLost: change } } });
const finding = (path: string, names: string, home: string): string =>
  `error member-placed /components/schemas/${path}: found ${names} at a level at which nobody reads ${names.includes(",") ? "them" : "it"}; wanted ${names.includes(",") ? "them" : "it"} in ${home}`;

test.each([
  ["canonicalCode", "NOT_FOUND"],
  ["recovery", "contact_support"],
  ["retry", { strategy: "never" }],
  ["remedies", ["Ask."]],
])("finds %s beside x-error, and nothing besides", (name, value) => {
  expect(error({ [name]: value, "x-error": { [name]: undefined } })).toEqual([
    finding(`ParcelLost/${name}`, name, "x-error"),
  ]);
});

test("finds members of x-error on a schema that has none", () => {
  const members = {
    canonicalCode: "NOT_FOUND",
    recovery: "contact_support",
    retry: { strategy: "never" },
    remedies: ["Ask."],
    source: { document: "Parcel manual", basis: "documented" },
  };
  expect(error({ ...members, "x-error": undefined })).toEqual([
    finding("ParcelLost/canonicalCode", "canonicalCode, recovery, retry, remedies, source", "x-error"),
  ]);
});

test("finds what is one level too high or too deep", () => {
  expect(error({ "x-error": { retry: undefined, strategy: "never" } })).toEqual([
    finding("ParcelLost/x-error/strategy", "strategy", "x-error/retry"),
  ]);
  expect(error({ "x-error": { recovery: undefined, retry: { recovery: "contact_support" } } })).toEqual([
    finding("ParcelLost/x-error/retry/recovery", "recovery", "x-error"),
  ]);
  expect(error({ "x-error": { document: "Parcel manual", source: { document: undefined } } })).toEqual([
    finding("ParcelLost/x-error/document", "document", "x-error/source"),
  ]);
});

test("finds members of the other extensions beside them", () => {
  const ErrorBody = { "x-error-envelope": { message: undefined }, message: "message" };
  expect(lintSample({ components: { schemas: { ErrorBody } } })).toEqual([
    finding("ErrorBody/message", "message", "x-error-envelope"),
  ]);
  expect(lintSample({ info: { guidance: ["Wait."], "x-error-family": { aliases: ["parcels"] } } })).toEqual([
    "error member-placed /info/guidance: found guidance at a level at which nobody reads it; wanted it in x-error-family",
  ]);
});

test("says of a member that is there twice that one is too much", () => {
  expect(error({ recovery: "wait" })).toEqual([
    expect.stringContaining("wanted it in x-error, which has one already: delete what is too much"),
  ]);
});

test("takes `deprecated`, which is a keyword of OpenAPI, and members of schemas that have nothing to do with errors", () => {
  expect(lintSample({ components: { schemas: { ParcelLost: { deprecated: true } } } }, "member-placed")).toEqual([]);
  expect(
    lintSample(
      { components: { schemas: { ErrorBody: { properties: { message: { source: "x", retry: 1 } } } } } },
      "member-placed",
    ),
  ).toEqual([]);
});
