import { bodiesOf, failuresOf } from "./failures.ts";
import { auditRule } from "./rule.ts";

/** Every response for failures says what its body looks like. */
export const failureHasBody = auditRule("failure-has-body", "warn", (document, report) => {
  for (const failure of failuresOf(document)) {
    if (bodiesOf(failure).length > 0) continue;
    const statuses = [...failure.statuses].join(", ");
    const operations = failure.uses === 1 ? "1 operation" : `${failure.uses} operations`;
    report(failure.path, {
      found: `a failure ${statuses} without the schema of a body, answered by ${operations}`,
      wanted: "`content` with a schema; `maxLength: 0` where the body is empty",
    });
  }
});
