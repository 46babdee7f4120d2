/** Checks that every error names its source. */
import { rule } from "../../rule.ts";

/** Every error says where its facts come from, so that somebody can check them. */
export const errorHasSource = rule("error-has-source", "warn", ({ errors }, report) => {
  for (const { path } of errors.filter(({ x }) => x.source === undefined)) {
    report([...path, "x-error"], {
      found: "an error without a source",
      wanted: "`source`: the document by its title, and whether the facts are documented, observed or inferred",
      gap: { noun: "error", of: errors.length, says: "name no source" },
    });
  }
});
