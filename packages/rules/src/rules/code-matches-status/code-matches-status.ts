import { hasStatus, isFailureKey, statusesOfKey, valueAt } from "@faultline/catalog/pure";
import { constantPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** A body that repeats its HTTP status repeats the right one. Below 400 the status is the carrier's, as in a stream, and says nothing. */
export const codeMatchesStatus = rule("code-matches-status", "error", ({ document, errors }, report) => {
  for (const { path, envelope, statuses, ranges } of errors) {
    const at = envelope?.status && constantPath(document, path, envelope.status);
    if (!at) continue;
    const constant = valueAt(document, at);
    const others = [...statuses, ...ranges].filter(
      (key) => isFailureKey(key) && !hasStatus(statusesOfKey(key, []), Number(constant)),
    );
    for (const status of others) {
      report(at, {
        found: `${JSON.stringify(constant)} under response ${status}`,
        wanted: `${typeof status === "number" ? status : `a status that ${status} stands for`}. Move the error to the response of its status, or fix the constant`,
      });
    }
  }
});
