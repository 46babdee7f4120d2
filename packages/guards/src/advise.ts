/** Turns the policy of a fault into advice: whether to send the request again, and after how long. */
import type { Policy, Recovery } from "./family.ts";
import { documentedMinOf, maxAttemptsOf, maxDelaySecondsOf } from "./policy.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** The parts of a fault that `advise` reads. */
export interface Advisable {
  policy: Policy;
  /** A copy of a fault has none unless it is given those of the fault. */
  headers?: Readonly<Record<string, string>>;
}

export interface AdviseOptions {
  /**
   * The method of the failed request. Without it, and without `idempotent`, the request counts as one that must not be
   * repeated.
   */
  method?: string;
  /** The number of tries made so far; 1 after the first. */
  attempt: number;
  /** True where repeating the request does no harm, false where it does; takes precedence over the method. */
  idempotent?: boolean;
  /**
   * The id of the documented cause, where the caller knows what the response does not tell. One that the response excludes, or that the error
   * does not have, does not count.
   */
  cause?: string;
  /** Returns the time in milliseconds since 1970, like `Date.now`. */
  now?: () => number;
  /** Returns a number from 0 up to but not including 1, like `Math.random`. */
  random?: () => number;
  /**
   * The longest wait that the caller accepts. The default is the longest that timers support: 2,147,483,647 ms, nearly
   * 25 days.
   */
  maxDelayMs?: number;
}

/** The reason for the advice. */
export type Reason =
  /** The server said when to retry: in Retry-After, or at a place that the error documents. */
  | "retry_after"
  /** Retry after a growing delay with jitter. */
  | "backoff"
  /** Retry after the documented delay. */
  | "delay"
  /** The same request cannot succeed. */
  | "never"
  /** The request can succeed once something was changed. */
  | "after_change"
  /** The request needs new credentials; waiting does not help. */
  | "authenticate"
  /** Repeating the request could carry it out twice. */
  | "not_idempotent"
  | "attempts_exhausted"
  /** `attempt` is missing, or no whole number from 1: a loop that asks would never end. */
  | "attempt_missing"
  /** The wait would be longer than `maxDelayMs`; `delayMs` says how long. */
  | "delay_exceeds_max";

export interface Advice {
  retry: boolean;
  /** Milliseconds to wait before the retry; 0 where waiting does not help. */
  delayMs: number;
  recovery: Recovery;
  reason: Reason;
}

const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"]);
const LONGEST_TIMER_MS = 2_147_483_647; // as a number, since bundlers keep what has to be computed
/** The last moment that a Date can represent (ECMA-262, section 21.4.1.1). */
const LAST_MS = 8.64e15;

/**
 * Says whether to send the same request again, and when. Never throws; `delayMs` is always a finite number. An invalid
 * option counts as the most cautious value, so that no mistake leads to an additional retry.
 */
export function advise(fault: Advisable, options: AdviseOptions): Advice {
  try {
    return adviceFor(fault, options);
  } catch {
    return { retry: false, delayMs: 0, recovery: "contact_support", reason: "never" }; // no fault, or options that throw when they are read
  }
}

function adviceFor(fault: Advisable, options: AdviseOptions): Advice {
  const policy = policyOf(fault, options);
  const { recovery, strategy } = policy;
  const no = (reason: Reason, delayMs = 0): Advice => ({ retry: false, delayMs, recovery, reason });
  if (!strategy) return no("never"); // no policy of a fault
  if (recovery === "authenticate") return no("authenticate");
  if (strategy === "never" || strategy === "after_change") return no(strategy);
  const { attempt } = options;
  if (!Number.isInteger(attempt) || attempt < 1) return no("attempt_missing");
  if (attempt >= maxAttemptsOf(policy)) return no("attempts_exhausted");
  if (!mayRepeat(policy, options)) return no("not_idempotent");
  const { delayMs, reason } = waitOf(policy, fault.headers ?? {}, attempt, options);
  if (delayMs > numberOr(options.maxDelayMs, LONGEST_TIMER_MS, 0)) return no("delay_exceeds_max", delayMs);
  return { retry: true, delayMs, recovery, reason };
}

function mayRepeat({ unprocessed }: Policy, { method, idempotent }: AdviseOptions): boolean {
  if (unprocessed || idempotent !== undefined) return unprocessed || idempotent === true;
  return typeof method === "string" && IDEMPOTENT.has(method.toUpperCase());
}

/** The policy of the cause that the caller names, where the response leaves it possible. */
function policyOf({ policy }: Advisable, { cause }: AdviseOptions): Policy {
  const { causes } = policy;
  return (typeof cause === "string" && causes && Object.hasOwn(causes, cause) && causes[cause]) || policy;
}

function waitOf(
  policy: Policy,
  headers: Readonly<Record<string, string>>,
  attempt: number,
  { now = Date.now, random = Math.random }: AdviseOptions,
): { delayMs: number; reason: Reason } {
  const minDelayMs = (policy.minDelaySeconds ?? 0) * 1000;
  const moment = numberFrom(now, -LAST_MS, LAST_MS) ?? Date.now();
  const asked = parseRetryAfter(headers["retry-after"], headers["date"], moment) ?? msOf(policy.wait, moment);
  if (asked !== undefined) return { delayMs: Math.max(asked, documentedMinOf(policy) * 1000), reason: "retry_after" };
  if (policy.strategy === "delay") return { delayMs: minDelayMs, reason: "delay" };
  const roomMs = Math.max(0, maxDelaySecondsOf(policy) * 1000 - minDelayMs);
  const windowMs = Math.min(roomMs, Math.max(minDelayMs, 1000) * 2 ** (attempt - 1));
  return { delayMs: minDelayMs + Math.floor(windowMs * (numberFrom(random, 0, 1) ?? 1)), reason: "backoff" };
}

/** The milliseconds from now to the end of the wait; undefined where the response asks for none. */
function msOf(wait: Policy["wait"], now: number): number | undefined {
  return wait && Math.max(0, wait.ms ?? 0, (wait.until ?? now) - now);
}

function numberOr(value: unknown, absent: number, nonsense: number): number {
  if (value === undefined) return absent;
  return typeof value === "number" && !Number.isNaN(value) ? value : nonsense;
}

/** The number that the caller's function returns; undefined where it throws or returns no number within the bounds. */
function numberFrom(source: () => unknown, least: number, most: number): number | undefined {
  try {
    const value = source();
    return typeof value === "number" && value >= least && value <= most ? value : undefined;
  } catch {
    return undefined;
  }
}
