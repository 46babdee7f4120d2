/** Checks that every failure response documents its body. */
import { counted } from "@faultline/catalog/words";
import { groupBy } from "@faultline/catalog/pure";
import { bodiesOf, documentedFailures } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";
import { likewise } from "../../repeated-findings.ts";

/** Every response for failures says what its body looks like. */
export const failureHasBody = auditRule("failure-has-body", "warn", (document, report) => {
  const bare = documentedFailures(document).filter((failure) => bodiesOf(document, failure).length === 0);
  for (const [statuses, failures] of groupBy(bare, (failure) => [...failure.statuses].join(", "))) {
    const uses = failures.reduce((sum, failure) => sum + failure.uses, 0);
    report(failures[0].path, {
      found: `a failure ${statuses} without the schema of a body, answered by ${counted(uses, "operation")}${likewise(failures.map(({ path }) => path))}`,
      wanted: "`content` with a schema; `maxLength: 0` where the body is empty",
      occurrences: failures.length,
    });
  }
});
