/** Reads, combines and derives policies. */
import type { Policy, Strategy } from "./family.ts";

/** The number of tries in all; five where the service documents no bound. */
export function maxAttemptsOf({ maxAttempts = 5 }: Policy): number {
  return maxAttempts;
}

/** The longest delay of a backoff; where the service documents none, one minute more than the shortest delay. */
export function maxDelaySecondsOf({ minDelaySeconds = 0, maxDelaySeconds = minDelaySeconds + 60 }: Policy): number {
  return maxDelaySeconds;
}

/** No retry before this many seconds, even where the response asks for an earlier one. */
export function documentedMinOf({ basis, minDelaySeconds = 0, documentedMinSeconds = 0 }: Policy): number {
  return basis === "inferred" ? documentedMinSeconds : minDelaySeconds;
}

/** How cautious each strategy is; a higher number forbids more. */
const CAUTION: Readonly<Record<Strategy, number>> = { retry_after: 0, backoff: 0, delay: 0, after_change: 1, never: 2 };

/** True where the strategy repeats by a timer, without anybody having changed anything. */
export function isTimed(strategy: Strategy): boolean {
  return CAUTION[strategy] === 0;
}

/** Combines two policies of a family: a retry only where both allow it, after the longer wait, with the smaller number of tries. */
export function moreCautious(a: Policy, b: Policy): Policy {
  const settler = a.byCause ?? a.waitOf ?? b.byCause ?? b.waitOf;
  return settler ? settler.both(a, b) : moreCautiousData(a, b);
}

/** The same without what depends on a response. */
export function moreCautiousData(a: Policy, b: Policy): Policy {
  const [cautionA, cautionB] = [cautionOf(a), cautionOf(b)];
  if (cautionA > 0 || cautionB > 0) return cautionA >= cautionB ? a : b;
  const minDelaySeconds = Math.max(a.minDelaySeconds ?? 0, b.minDelaySeconds ?? 0);
  const documentedMinSeconds = Math.max(documentedMinOf(a), documentedMinOf(b));
  return {
    recovery: a.recovery,
    strategy: a.strategy === b.strategy ? a.strategy : "backoff",
    minDelaySeconds,
    ...(documentedMinSeconds < minDelaySeconds && { basis: "inferred" }),
    ...(documentedMinSeconds < minDelaySeconds && documentedMinSeconds > 0 && { documentedMinSeconds }),
    maxDelaySeconds: Math.max(maxDelaySecondsOf(a), maxDelaySecondsOf(b)),
    maxAttempts: Math.min(maxAttemptsOf(a), maxAttemptsOf(b)),
    ...(a.unprocessed && b.unprocessed && { unprocessed: true }),
  };
}

/** Above 0 where the policy forbids a retry. */
export function cautionOf({ recovery, strategy }: Policy): number {
  return recovery === "authenticate" ? Math.max(1, CAUTION[strategy]) : CAUTION[strategy];
}

const FIX: Policy = { recovery: "fix_request", strategy: "never" };
/** The numbers are ours. */
const WAIT: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  basis: "inferred",
  maxDelaySeconds: 60,
  maxAttempts: 4,
};

/**
 * The policy of a status that the family does not document: RFC 9110, section 15; RFC 8470 for 425; RFC 6585 for 429.
 */
export function policyOfStatus(status: number | undefined): Policy {
  if (status === undefined || status < 400) return { recovery: "contact_support", strategy: "never" };
  if (status === 401 || status === 407) return { recovery: "authenticate", strategy: "after_change" };
  if (status === 403) return { recovery: "request_access", strategy: "after_change" };
  if (status === 408 || status === 425 || status === 429) return WAIT;
  if (status < 500) return FIX;
  return status === 501 || status === 505 ? { recovery: "none", strategy: "never" } : WAIT;
}
