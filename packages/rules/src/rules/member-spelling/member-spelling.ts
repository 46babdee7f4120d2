/** Finds members of errors that misspell a member of the envelope. */
import { misspelledMembers } from "../../member-names.ts";
import { rule } from "../../rule.ts";

/** A member that an error refines is spelt as its envelope has it: a slip makes a second member that no body has. */
export const memberSpelling = rule("member-spelling", "error", ({ errors }, report) => {
  for (const error of errors) {
    for (const { path, typed, meant } of error.envelope ? misspelledMembers(error, error.envelope) : []) {
      report(path, {
        found: `the member ${JSON.stringify(typed)}, which ${error.envelope?.name ?? ""} does not have`,
        wanted: `${JSON.stringify(meant)}, which is the nearest one that it has`,
      });
    }
  }
});
