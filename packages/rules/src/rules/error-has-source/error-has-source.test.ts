import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

test("does not take the source of the family for that of an error", () => {
  const change = {
    info: { "x-error-family": { source: { document: "Parcel manual", basis: "documented" } } },
    components: { schemas: { ParcelLost: { "x-error": { source: undefined } } } },
  };
  expect(lintSample(change)).toEqual([
    expect.stringContaining("warn error-has-source /components/schemas/ParcelLost/x-error: found"),
  ]);
});
