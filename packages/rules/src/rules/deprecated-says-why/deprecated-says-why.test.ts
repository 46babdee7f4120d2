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
