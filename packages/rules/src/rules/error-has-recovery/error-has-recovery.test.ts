import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (knowledge: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": knowledge } } } });

test("points at the x-error that does not say who has to act, and leaves the rules about it nothing to say", () => {
  expect(findings({ recovery: undefined })).toEqual([
    expect.stringContaining("warn error-has-recovery /components/schemas/ParcelLost/x-error: found"),
  ]);
});

test("asks the x-error of a response as well, which may say as little as that of an error", () => {
  const silent = { components: { responses: { "404": { "x-error": { causes: ["It rains."] } } } } };
  expect(lintSample(silent)).toEqual([
    expect.stringContaining(
      "warn error-has-recovery /components/responses/404/x-error: found the `x-error` of a response that does not say who has to act",
    ),
    expect.stringContaining(
      "warn error-has-retry /components/responses/404/x-error: found the `x-error` of a response that does not say whether to retry",
    ),
  ]);
});
