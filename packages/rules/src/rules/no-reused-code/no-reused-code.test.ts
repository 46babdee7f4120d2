import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (removed: object[]): string[] =>
  lintSample({ info: { "x-error-family": { removed } } }, "no-reused-code");

test("names the version that removed the code, where it is known", () => {
  expect(findings([{ code: "parcel_lost", version: "2.0.0" }])).toEqual([
    expect.stringContaining('found the code "parcel_lost", which was removed in 2.0.0;'),
  ]);
  expect(findings([{ code: "parcel_lost" }])).toEqual([
    expect.stringContaining('found the code "parcel_lost", which was removed; wanted'),
  ]);
});

test("has nothing to say of codes that are gone", () => {
  expect(findings([{ code: "parcel_stolen" }, { code: 404 }])).toEqual([]);
});
