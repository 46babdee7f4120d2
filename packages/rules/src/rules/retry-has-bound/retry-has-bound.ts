/** Checks that a strategy that repeats by a timer has `maxAttempts`. */
import { statementsOf, TIMED } from "../../knowledge.ts";
import { rule } from "../../rule.ts";

/** Repeating ends: a strategy that repeats by a timer says after how many tries. */
export const retryHasBound = rule("retry-has-bound", "warn", (family, report) => {
  for (const { path, retry } of statementsOf(family)) {
    if (!retry || !TIMED.has(retry.strategy) || retry.maxAttempts !== undefined) continue;
    report([...path, "retry"], {
      found: `\`${retry.strategy}\` without a bound`,
      wanted:
        "`maxAttempts`: the tries in all, the first one included; your own choice, marked in the family's guidance, where no source names one",
    });
  }
});
