import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const audited = (paths: object, more: object = {}): string[] =>
  auditDocument({ openapi: "3.1.1", info: {}, paths, ...more }, { only: new Set(["failure-says-more"]) }).map(inWords);

const described = (...descriptions: string[]): string[] =>
  audited(
    Object.fromEntries(
      descriptions.map((description, index) => [`/${index}`, { get: { responses: { "400": { description } } } }]),
    ),
  );

test("counts the descriptions that only name the status, the most frequent first", () => {
  expect(described("Error", "bad request.", "400 Bad Request", "Error", "The parcel has no address.")).toEqual([
    expect.stringContaining(
      'info failure-says-more /paths/~10/get/responses/400/description: found 4 descriptions that say nothing to somebody who knows the status: "Error" (2 answers), "bad request." (1 answer)',
    ),
  ]);
});

test("points at the response where there is no text at all, and is content with one that says what happened", () => {
  expect(described("")).toEqual([expect.stringContaining("/paths/~10/get/responses/400: found 1 description")]);
  expect(described("The parcel has no address.", "Not found in this town.")).toEqual([]);
});
