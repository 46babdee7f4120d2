/** Checks that `replacedBy` names an error that is not deprecated. */
import type { ErrorEntry } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** `replacedBy` of a deprecated error leads to another error of the family, and to one that stays. */
export const replacedByExists = rule("replaced-by-exists", "error", ({ errors }, report) => {
  for (const error of errors) {
    const { replacedBy } = error.x;
    if (replacedBy === undefined) continue;
    const at = [...error.path, "x-error", "replacedBy"];
    const successor = errors.find((other) => other !== error && other.code === replacedBy);
    const found = problem(error, successor);
    if (found !== undefined)
      report(at, {
        found: `${JSON.stringify(replacedBy)}, ${found}`,
        wanted: "the code of an error of this family that is not deprecated",
      });
    else if (error.x.deprecated === undefined)
      report(at, {
        found: `the successor ${JSON.stringify(replacedBy)} of an error that is not deprecated`,
        wanted: "`deprecated` beside it, as true or as the reason; or no `replacedBy`",
      });
  }
});

function problem({ code, x }: ErrorEntry, successor: ErrorEntry | undefined): string | undefined {
  if (code === x.replacedBy) return "which is the error itself";
  if (!successor) return "which no error of the family has";
  return successor.x.deprecated === undefined ? undefined : "which is deprecated too";
}
