import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (knowledge: object): string[] =>
  lintSample(
    { components: { schemas: { ParcelLost: { "x-error": { remedies: undefined, ...knowledge } } } } },
    "error-has-remedy",
  );

test("points at the x-error that names no remedy", () => {
  expect(findings({})).toEqual([
    expect.stringContaining("warn error-has-remedy /components/schemas/ParcelLost/x-error: found"),
  ]);
});

test("takes remedies of each cause for those of the error", () => {
  expect(findings({ causes: [{ when: "It rains.", remedies: ["Wait."] }] })).toEqual([]);
});

test("wants one for every cause, where only causes have them", () => {
  expect(findings({ causes: [{ when: "It rains.", remedies: ["Wait."] }, { when: "It snows." }] })).toHaveLength(1);
  expect(findings({ causes: [{ when: "It rains.", remedies: ["Wait."] }, "It snows."] })).toHaveLength(1);
});
