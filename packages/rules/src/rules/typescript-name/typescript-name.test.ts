import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const carrier = { description: "A body.", "x-error-carrier": { minPollSeconds: 5 } };
const findings = (...names: string[]): string[] =>
  lintSample({ components: { schemas: Object.fromEntries(names.map((name) => [name, carrier])) } }, "typescript-name");

test.each(["Error", "Promise", "Record", "Response", "NaN"])("refuses %s, which would shadow a global", (name) => {
  expect(findings(name)).toEqual([
    expect.stringContaining(`/components/schemas/${name}: found the name ${name}, which TypeScript has already`),
  ]);
});

test.each(["parcel", "Parcel_Late", "Parcel.Late", "2Parcels"])(
  "refuses %s, which no type can have or should",
  (name) => {
    expect(findings(name)).toEqual([
      expect.stringContaining(`found the name ${JSON.stringify(name)}; wanted letters and digits`),
    ]);
  },
);

test("refuses names that differ in capitals alone, the second of them", () => {
  expect(findings("ParcelBox", "Parcelbox")).toEqual([
    expect.stringContaining("/components/schemas/Parcelbox: found the name Parcelbox beside ParcelBox"),
  ]);
});

test("leaves schemas that have nothing to do with errors to their owner", () => {
  const schemas = Object.fromEntries(
    ["Error", "parcel", "Parcel-2", "parcels.list", "Parcel"].map((name) => [name, { type: "string" }]),
  );
  expect(lintSample({ components: { schemas } }, "typescript-name")).toEqual([]);
});
