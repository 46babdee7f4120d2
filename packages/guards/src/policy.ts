import type { Policy, Strategy } from "./family.ts";

/** The more a strategy forbids, the higher. */
const CAUTION: Readonly<Record<Strategy, number>> = { retry_after: 0, backoff: 0, delay: 0, after_change: 1, never: 2 };

/** What satisfies both: a retry only where both allow one, after the longer wait, with the fewer tries. */
export function moreCautious(a: Policy, b: Policy): Policy {
  if (CAUTION[a.strategy] !== CAUTION[b.strategy]) return CAUTION[a.strategy] > CAUTION[b.strategy] ? a : b;
  const maxDelaySeconds = most(a.maxDelaySeconds, b.maxDelaySeconds);
  const maxAttempts = Math.min(a.maxAttempts ?? Infinity, b.maxAttempts ?? Infinity);
  return {
    recovery: a.recovery,
    strategy: a.strategy === b.strategy ? a.strategy : "backoff",
    minDelaySeconds: Math.max(a.minDelaySeconds ?? 0, b.minDelaySeconds ?? 0),
    ...(maxDelaySeconds !== undefined && { maxDelaySeconds }),
    ...(maxAttempts !== Infinity && { maxAttempts }),
    ...(a.unprocessed && b.unprocessed && { unprocessed: true }),
  };
}

function most(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

const FIX: Policy = { recovery: "fix_request", strategy: "never" };
const WAIT: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 4 };

/** What a status means where the family says nothing of it: RFC 9110, section 15; 425 is of RFC 8470, 429 of RFC 6585. */
export function policyOfStatus(status: number | undefined): Policy {
  if (status === undefined || status < 400) return { recovery: "contact_support", strategy: "never" };
  if (status === 401 || status === 407) return { recovery: "authenticate", strategy: "after_change" };
  if (status === 403) return { recovery: "request_access", strategy: "after_change" };
  if (status === 408 || status === 425 || status === 429) return WAIT;
  if (status < 500) return FIX;
  return status === 501 || status === 505 ? { recovery: "none", strategy: "never" } : WAIT;
}
