import { describe, expect, test } from "vitest";
import { lintPageSample, lintSample, pages } from "../sample/sample.ts";

test("the family that the samples complete breaks no rule itself", () => {
  expect(lintSample({})).toEqual([]);
});

describe.each(pages)("the page of $id", ({ id, fails, finding, passes }) => {
  test("fails with the finding that it shows, and with no other", () => {
    expect(finding).toContain(` ${id} `);
    expect(lintPageSample(id, fails)).toEqual([finding]);
  });

  test("passes without any finding", () => {
    expect(passes).not.toBe("");
    expect(lintPageSample(id, passes)).toEqual([]);
  });
});
