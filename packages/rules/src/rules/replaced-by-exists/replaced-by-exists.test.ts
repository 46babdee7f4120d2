import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (replacedBy: string | number, late: object = {}): string[] => {
  const ParcelLate = anotherError({
    properties: { status: undefined, type: { const: "parcel_late" } },
    "x-error": late,
  });
  const schemas = { ParcelLost: { "x-error": { deprecated: true, replacedBy } }, ParcelLate };
  return lintSample({ components: { schemas, responses: { "410": listing("ParcelLate") } } }, "replaced-by-exists");
};

test("follows the link to the successor", () => {
  expect(findings("parcel_late")).toEqual([]);
});

test.each([
  ["parcel_gone", {}, "which no error of the family has"],
  ["parcel_lost", {}, "which is the error itself"],
  ["parcel_late", { deprecated: true, replacedBy: "x" }, "which is deprecated too"],
])("refuses %s, %j: %s", (code, late, why) => {
  expect(findings(code, late)).toContainEqual(
    expect.stringContaining(`/components/schemas/ParcelLost/x-error/replacedBy: found ${JSON.stringify(code)}, ${why}`),
  );
});
