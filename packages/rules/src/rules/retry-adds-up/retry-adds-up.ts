/** Checks that the figures of a retry fit each other. */
import type { Retry } from "@faultline/catalog";
import { statementsOf, TIMED } from "../../knowledge.ts";
import { rule } from "../../rule.ts";

/** A longer delay must be a mistake of units, since no quota lasts longer than a month. */
const LONGEST_SECONDS = 31 * 86_400;

interface RetryContradiction {
  member: keyof Retry;
  found: string;
  wanted: string;
}

/** The figures of a retry fit each other and its strategy. */
export const retryAddsUp = rule("retry-adds-up", "error", (family, report) => {
  for (const { path, retry } of statementsOf(family)) {
    for (const { member, found, wanted } of retry ? contradictions(retry) : [])
      report([...path, "retry", member], { found, wanted });
  }
});

function contradictions(retry: Retry): RetryContradiction[] {
  if (retry.strategy === "never") return figuresBesideNever(retry);
  const { strategy, minDelaySeconds: least = 0, maxDelaySeconds: most = Infinity, maxAttempts } = retry;
  const found: RetryContradiction[] = [];
  if (least > LONGEST_SECONDS)
    found.push({
      member: "minDelaySeconds",
      found: `a least delay of ${least} s, which is more than a month`,
      wanted: "the delay in seconds; or `never`",
    });
  if (most < least) {
    const wanted = "at least as many seconds as the least delay, or a smaller `minDelaySeconds`";
    found.push({
      member: "maxDelaySeconds",
      found: `a largest delay of ${most} s below the least one of ${least} s`,
      wanted,
    });
  }
  if (maxAttempts === 1 && TIMED.has(strategy)) {
    const wanted = "2 or more tries in all, since the first one counts; or the strategy `never` or `after_change`";
    found.push({ member: "maxAttempts", found: `a single attempt beside \`${strategy}\``, wanted });
  }
  return found;
}

/** One attempt in all is what `never` says anyway. */
function figuresBesideNever({ minDelaySeconds, maxDelaySeconds, maxAttempts = 1, delay }: Retry): RetryContradiction[] {
  const figures = { minDelaySeconds, maxDelaySeconds, maxAttempts: maxAttempts === 1 ? undefined : maxAttempts, delay };
  const reported = (["minDelaySeconds", "maxDelaySeconds", "maxAttempts", "delay"] as const).filter(
    (member) => figures[member] !== undefined,
  );
  const wanted = "no figures where nothing is sent again; or a strategy that repeats, such as `backoff`";
  return reported.map((member) => ({ member, found: `\`${member}\` beside the strategy \`never\``, wanted }));
}
