import { isRecord, operationsOf } from "@faultline/catalog/pure";
import { isFailure } from "./failures.ts";
import { auditRule } from "./rule.ts";

/** Every operation documents at least one way to fail. */
export const operationHasFailure = auditRule("operation-has-failure", "warn", ({ paths = {} }, report) => {
  for (const [url, item] of Object.entries(paths)) {
    for (const [method, { responses }] of operationsOf(item)) {
      if (isRecord(responses) && Object.keys(responses).some(isFailure)) continue;
      report(["paths", url, method], {
        found: "an operation without any error response",
        wanted: "a response for each status with which it fails, or one for `default`",
      });
    }
  }
});
