import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (knowledge: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": knowledge } } } }, "deprecated-says-why");

test("points at a bare `true`", () => {
  expect(findings({ deprecated: true })).toEqual([
    expect.stringContaining("/components/schemas/ParcelLost/x-error/deprecated: found `true`"),
  ]);
});

test("takes a successor or a reason", () => {
  expect(findings({ deprecated: true, replacedBy: "parcel_late" })).toEqual([]);
  expect(findings({ deprecated: "Nobody sends it any more." })).toEqual([]);
  expect(findings({})).toEqual([]);
});

test("wants it where people read it, and not on the schema alone", () => {
  const schema = (change: object): string[] =>
    lintSample({ components: { schemas: { ParcelLost: { deprecated: true, ...change } } } }, "deprecated-says-why");
  expect(schema({})).toEqual([
    expect.stringContaining("/components/schemas/ParcelLost/deprecated: found `deprecated` on the schema alone"),
  ]);
  expect(schema({ "x-error": { deprecated: "Nobody sends it any more." } })).toEqual([]);
});
