import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

test("points at the x-error without a canonical code, and leaves the rules about it nothing to say", () => {
  const change = { components: { schemas: { ParcelLost: { "x-error": { canonicalCode: undefined } } } } };
  expect(lintSample(change)).toEqual([
    expect.stringContaining("warn error-has-canonical-code /components/schemas/ParcelLost/x-error: found"),
  ]);
});
