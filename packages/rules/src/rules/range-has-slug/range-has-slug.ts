/** Checks that an error with a range of codes has a name for its id. */
import { codePath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** An error with a range of codes names itself: an id made of two numbers tells nobody what it is about, and changes with them. */
export const rangeHasSlug = rule("range-has-slug", "warn", ({ document, errors }, report) => {
  for (const error of errors) {
    const { range, x, id } = error;
    if (!range || x.slug !== undefined) continue;
    report(codePath(document, error), {
      found: `the codes from ${range[0]} to ${range[1]} without an \`x-error.slug\`, so that the error has the id ${id}`,
      wanted: "a slug, such as `server-error`, by which pages and vectors are named",
    });
  }
});
