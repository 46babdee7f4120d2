/** Checks that retry and recovery do not contradict each other. */
import type { Recovery, Retry } from "@faultline/catalog";
import { pointerOf } from "@faultline/catalog/pure";
import { retryMatchesStatus } from "../retry-matches-status/retry-matches-status.ts";
import { statementsOf, TIMED } from "../../knowledge.ts";
import { rule, type RuleVerdict } from "../../rule.ts";

/** What no waiting brings about. */
const NEED_A_CHANGE: ReadonlySet<string> = new Set(["fix_request", "authenticate", "request_access", "reread"]);

/** Who has to act and when to try again tell one story: no timer fixes a request, and who is to wait may try again. */
export const retryMatchesRecovery = rule("retry-matches-recovery", "error", (family, report) => {
  const reported = new Set(retryMatchesStatus.check(family).map(({ path }) => pointerOf(path))); // one cause, one finding
  for (const { path, recovery, retry } of statementsOf(family)) {
    const at = [...path, "retry", "strategy"];
    const verdict = recovery && retry && contradiction(recovery, retry.strategy);
    if (verdict && !reported.has(pointerOf(at))) report(at, verdict);
  }
});

function contradiction(recovery: Recovery, strategy: Retry["strategy"]): RuleVerdict | undefined {
  const found = `\`${strategy}\` beside the recovery \`${recovery}\``;
  if (NEED_A_CHANGE.has(recovery) && TIMED.has(strategy)) {
    return {
      found,
      wanted:
        "`after_change` or `never`, since the same request fails again however long one waits; or the recovery `wait`",
    };
  }
  if (recovery === "none" && strategy !== "never") {
    return { found, wanted: "`never`, since nothing helps; or a recovery that says what does" };
  }
  if (recovery === "authenticate" && strategy === "never") {
    return {
      found,
      wanted: "`after_change`, since the same request succeeds with new credentials; or another recovery",
    };
  }
  if (recovery === "wait" && !TIMED.has(strategy)) {
    return { found, wanted: "when to send it again: `retry_after`, `backoff` or `delay`; or another recovery" };
  }
  return undefined;
}
