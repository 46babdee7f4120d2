/** Checks that every status is from 100 to 599. */
import { isFailureKey, valueAt } from "@faultline/catalog/pure";
import { operationResponses } from "@faultline/catalog/survey";
import { statusPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** What stands for an HTTP status is one, from 100 to 599. */
export const statusInRange = rule("status-in-range", "error", ({ document, errors }, report) => {
  const wanted = "an HTTP status from 100 to 599";
  for (const { status, path } of operationResponses(document)) {
    if (!/^([1-5][0-9]{2}|[1-5]XX|default)$/.test(status))
      report(path, {
        found: `the status ${JSON.stringify(status)}`,
        wanted: `${wanted}, a range such as 4XX, or default`,
      });
  }
  // Under a failure status `code-matches-status` speaks. Inside of a success a gRPC code, up to 16, may stand in its place.
  for (const error of errors.filter(({ statuses, ranges }) => ![...statuses, ...ranges].some(isFailureKey))) {
    const at = statusPath(document, error);
    const constant = at && valueAt(document, at);
    if (at && !/^([1-5][0-9]{2}|[0-9]|1[0-6])$/.test(String(constant)))
      report(at, { found: `the status ${JSON.stringify(constant)}`, wanted });
  }
});
