import { expect, test } from "vitest";
import { diffFamilies } from "@faultline/diff";
import { ANNOTATIONS, family } from "../../catalog/test/annotated-member.ts";

test.each(ANNOTATIONS)(
  "a changed %s is wording, unless it says what the value looks like",
  (keyword, before, after) => {
    const kinds = diffFamilies(family({ [keyword]: before }), family({ [keyword]: after })).map(({ kind }) => kind);
    const ofForm = keyword === "format" ? "format-changed" : "constraint-changed";
    expect(kinds).toEqual([keyword === "format" || keyword.startsWith("content") ? ofForm : "text-changed"]);
  },
);
