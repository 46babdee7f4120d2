/** Checks that every error has a title. */
import { memberPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** Every error has a title: it stands in lists, on pages and in editors. */
export const errorHasTitle = rule("error-has-title", "warn", ({ errors }, report) => {
  for (const { path, source } of errors.filter(({ title }) => !title?.trim())) {
    report(memberPath(source, path, "title"), {
      found: "an error without a title",
      wanted: "a `title`: a short phrase for people",
      gap: { noun: "error", of: errors.length, says: "have no title" },
    });
  }
});
