import { statementsOf } from "./knowledge.ts";
import { rule } from "./rule.ts";

const TIMED = new Set(["retry_after", "backoff", "delay"]);
/** What no waiting brings about. */
const NEED_A_CHANGE = new Set(["fix_request", "authenticate", "request_access"]);

/** Who has to act and when to try again tell one story: no timer mends a request, and who is to wait may try again. */
export const retryMatchesRecovery = rule("retry-matches-recovery", "error", (family, report) => {
  for (const { path, recovery, retry } of statementsOf(family)) {
    if (NEED_A_CHANGE.has(recovery) && TIMED.has(retry.strategy)) {
      report([...path, "retry", "strategy"], {
        found: `\`${retry.strategy}\` beside the recovery \`${recovery}\``,
        wanted: "`after_change` or `never`, since the same request fails again however long one waits; or the recovery `wait`",
      });
    }
    if (recovery === "wait" && retry.strategy === "never") {
      report([...path, "retry", "strategy"], {
        found: "`never` beside the recovery `wait`",
        wanted: "when to send it again: `retry_after`, `backoff` or `delay`; or another recovery",
      });
    }
  }
});
