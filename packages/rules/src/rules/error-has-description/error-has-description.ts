/** Checks that every error has a description. */
import { memberPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** Every error has a description: what it means that this error, and no other, has arrived. */
export const errorHasDescription = rule("error-has-description", "warn", ({ errors }, report) => {
  for (const { path, source } of errors.filter(({ description }) => !description?.trim())) {
    report(memberPath(source, path, "description"), {
      found: "an error without a description",
      wanted: "a `description`: what has happened, in a sentence or two",
      gap: { noun: "error", of: errors.length, says: "have no description" },
    });
  }
});
