/** Checks that a 429 or 503 of any document has a Retry-After header. */
import { counted } from "@faultline/catalog/words";
import { groupBy, isRecord } from "@faultline/catalog/pure";
import { documentedFailures } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";
import { likewise } from "../../repeated-findings.ts";

const PASSING = ["429", "503"];

/** A status that passes by itself says when: a 429 or a 503 documents the Retry-After header. */
export const throttlingSaysWhen = auditRule("throttling-says-when", "warn", (document, report) => {
  const mute = documentedFailures(document).filter(({ response }) => !namesHeader(response["headers"]));
  const each = mute.flatMap((failure) =>
    PASSING.filter((status) => failure.statuses.has(status)).map((status) => ({ ...failure, status })),
  );
  for (const [status, failures] of groupBy(each, (failure) => failure.status)) {
    const uses = failures.reduce((sum, failure) => sum + failure.uses, 0);
    report(failures[0].path, {
      found: `a ${status} without a Retry-After header, answered by ${counted(uses, "operation")}${likewise(failures.map(({ path }) => path))}`,
      wanted:
        "the header documented under `headers`; or the least delay in the description, where the service sends none",
      occurrences: failures.length,
    });
  }
});

function namesHeader(headers: unknown): boolean {
  return isRecord(headers) && Object.keys(headers).some((name) => /^(retry-after|(x-)?ratelimit-reset)$/i.test(name));
}
