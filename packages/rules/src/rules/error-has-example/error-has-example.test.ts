import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (examples: unknown): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { examples } } } }, "error-has-example");

test("points at an empty list", () => {
  expect(findings([])).toEqual([
    expect.stringContaining("warn error-has-example /components/schemas/ParcelLost/examples: found"),
  ]);
});

test("points at the error where there is no list", () => {
  expect(findings(undefined)).toEqual([
    expect.stringContaining("warn error-has-example /components/schemas/ParcelLost: found"),
  ]);
});

test("takes an empty text for an example, as of an empty body", () => {
  expect(findings([""])).toEqual([]);
});
