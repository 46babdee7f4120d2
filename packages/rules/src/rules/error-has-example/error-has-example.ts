/** Checks that every error has an example. */
import { memberPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** Every error has an example: mocks, vectors and readers start from it. */
export const errorHasExample = rule("error-has-example", "warn", ({ errors }, report) => {
  for (const { path, source } of errors.filter(({ examples }) => examples.length === 0)) {
    report(memberPath(source, path, "examples"), {
      found: "an error without an example",
      wanted: "`examples` with at least one body as the service sends it",
      gap: { noun: "error", of: errors.length, says: "have no example" },
    });
  }
});
