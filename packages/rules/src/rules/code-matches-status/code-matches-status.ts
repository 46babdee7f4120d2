/** Checks that a status in the body equals the HTTP status. */
import { hasStatus, isFailureKey, isOnlyListed, statusesOfKey, valueAt } from "@faultline/catalog/pure";
import { statusPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** A body that repeats its HTTP status repeats the right one. Below 400 the status is the carrier's, as in a stream, and says nothing. */
export const codeMatchesStatus = rule("code-matches-status", "error", ({ document, errors }, report) => {
  for (const error of errors) {
    const { statuses, ranges } = error;
    const at = statusPath(document, error);
    if (!at) continue;
    const constant = valueAt(document, at);
    const failures = [...statuses, ...ranges].filter(isFailureKey);
    const others = failures.filter((key) => !hasStatus(statusesOfKey(key, []), Number(constant)));
    if (isOnlyListed(error) && others.length < failures.length) continue; // beside other errors in the list, the response can have their status
    for (const status of others) {
      report(at, {
        found: `${JSON.stringify(constant)} under response ${status}`,
        wanted: `${typeof status === "number" ? status : `a status that ${status} stands for`}. Move the error to the response of its status, or fix the constant`,
      });
    }
  }
});
