/** Checks that every failure response documents its body. */
import { bodiesOf, failuresOf } from "../../failures.ts";
import { auditRule } from "../../rule.ts";
import { count, groupedBy, likewise } from "../../many-places.ts";

/** Every response for failures says what its body looks like. */
export const failureHasBody = auditRule("failure-has-body", "warn", (document, report) => {
  const bare = failuresOf(document).filter((failure) => bodiesOf(failure).length === 0);
  for (const [statuses, failures] of groupedBy(bare, (failure) => [...failure.statuses].join(", "))) {
    const uses = failures.reduce((sum, failure) => sum + failure.uses, 0);
    report(failures[0].path, {
      found: `a failure ${statuses} without the schema of a body, answered by ${count(uses, "operation")}${likewise(failures.map(({ path }) => path))}`,
      wanted: "`content` with a schema; `maxLength: 0` where the body is empty",
      places: failures.length,
    });
  }
});
