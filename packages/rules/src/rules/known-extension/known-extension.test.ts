import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (lost: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: lost } } }, "known-extension");

test.each([
  ["x-eror-ignore", "x-error-ignore"],
  ["x-error-carier", "x-error-carrier"],
  ["x-errors", "x-error"],
])("takes %s for %s", (typed, meant) => {
  expect(findings({ [typed]: 1 })).toEqual([
    `error known-extension /components/schemas/ParcelLost/${typed}: found the unknown extension "${typed}"; wanted "${meant}", which is the nearest known one`,
  ]);
});

test("lists the known ones where none is near", () => {
  expect(findings({ "x-error-colour": "red" })).toEqual([
    expect.stringContaining("wanted one of x-error, x-error-envelope,"),
  ]);
});

test("leaves other extensions alone, and keys of examples", () => {
  expect(
    findings({
      "x-tags": [],
      "x-mirror": 1,
      examples: [{ status: 404, type: "parcel_lost", message: "", "x-errr": 1 }],
    }),
  ).toEqual([]);
});
