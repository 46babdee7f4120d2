import { describe, expect, test } from "vitest";
import { lintDocument } from "@faultline/rules";
import { completed, inWords, lintSample, pages } from "../sample/sample.ts";

const lint = (id: string, sample: string): string[] => lintDocument(id, "openapi.yaml", completed(sample)).map(inWords);

test("the family that the samples complete breaks no rule itself", () => {
  expect(lintSample({})).toEqual([]);
});

describe.each(pages)("the page of $id", ({ id, fails, finding, passes }) => {
  test("fails with the finding that it shows, and with no other", () => {
    expect(finding).toContain(` ${id} /`);
    expect(lint(id, fails)).toEqual([finding]);
  });

  test("passes without any finding", () => {
    expect(passes).not.toBe("");
    expect(lint(id, passes)).toEqual([]);
  });
});
