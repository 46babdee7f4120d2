import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (lost: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: lost } } }, "text-says-more");

test("points at a title that is the code, but takes the code in plain words", () => {
  expect(findings({ title: "parcel_lost" })).toEqual([
    expect.stringContaining("/components/schemas/ParcelLost/title: found a title that is the code"),
  ]);
  expect(findings({ title: "Parcel lost" })).toEqual([]);
});

test("points at a description that repeats code or title, however it is spelled", () => {
  expect(findings({ description: "Parcel lost." })).toEqual([
    expect.stringContaining("/description: found a description that only repeats the code"),
  ]);
  expect(findings({ description: "The parcel is lost!" })).toEqual([
    expect.stringContaining("/description: found a description that only repeats the title"),
  ]);
});

test("leaves missing texts to the rules that want them", () => {
  expect(findings({ title: undefined, description: undefined })).toEqual([]);
});

test.each(["The parcel is lost.", "the parcel is lost"])("the remedy %j only repeats the title", (remedy) => {
  expect(lintSample({ components: { schemas: { ParcelLost: { "x-error": { remedies: [remedy] } } } } })).toEqual([
    expect.stringContaining(
      "warn text-says-more /components/schemas/ParcelLost/x-error/remedies/0: found a remedy that",
    ),
  ]);
});
