import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (description: unknown): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { description } } } }, "error-has-description");

test("points at a description that says nothing", () => {
  expect(findings("  ")).toEqual([
    expect.stringContaining("warn error-has-description /components/schemas/ParcelLost/description: found"),
  ]);
});

test("points at the error where there is no description", () => {
  expect(findings(undefined)).toEqual([
    expect.stringContaining("warn error-has-description /components/schemas/ParcelLost: found"),
  ]);
});

test("does not inherit the description of the envelope", () => {
  const schemas = {
    ErrorBody: { description: "The body of every failed call." },
    ParcelLost: { description: undefined },
  };
  expect(lintSample({ components: { schemas } }, "error-has-description")).toHaveLength(1);
});
