import { statementsOf } from "./knowledge.ts";
import { rule } from "./rule.ts";

/** What a status promises about trying again holds: a 429 passes, and only 401 and 403 are about who is asking. */
export const retryMatchesStatus = rule("retry-matches-status", "error", (family, report) => {
  for (const { path, recovery, retry, statuses, ofCause } of statementsOf(family)) {
    if (statuses.includes(429) && retry.strategy === "never") {
      report([...path, "retry", "strategy"], {
        found: "`never` under 429",
        wanted: "when to send it again: `retry_after`, `backoff` or `delay`; a limit that never opens is a 403",
      });
    }
    const other = statuses.find((status) => status >= 400 && status !== 401 && status !== 403);
    if (recovery === "authenticate" && !ofCause && other !== undefined) {
      report([...path, "recovery"], {
        found: `\`authenticate\` under ${other}`,
        wanted:
          "another recovery, since new credentials mend a 401 or a 403 only; or one of the `causes`, where the service misuses the status in that case",
      });
    }
  }
});
