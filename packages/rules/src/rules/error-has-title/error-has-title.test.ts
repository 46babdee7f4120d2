import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (title: unknown): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { title } } } }, "error-has-title");

test("points at a title that says nothing", () => {
  expect(findings("  ")).toEqual([
    expect.stringContaining("warn error-has-title /components/schemas/ParcelLost/title: found"),
  ]);
});

test("points at the error where there is no title", () => {
  expect(findings(undefined)).toEqual([
    expect.stringContaining("warn error-has-title /components/schemas/ParcelLost: found"),
  ]);
});

test("does not inherit the title of the envelope", () => {
  const schemas = { ErrorBody: { title: "The body of every failed call." }, ParcelLost: { title: undefined } };
  expect(lintSample({ components: { schemas } }, "error-has-title")).toHaveLength(1);
});
