import type { Policy, Recovery } from "./family.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** What `advise` looks at; every fault has it. */
export interface Advisable {
  policy: Policy;
  headers: Readonly<Record<string, string>>;
}

export interface AdviseOptions {
  /** The method of the failed request. Without it, and without `idempotent`, the request is taken to be one that must not be repeated. */
  method?: string;
  /** Tries made so far, from 1. */
  attempt?: number;
  /** True where repeating the request does no harm, false where it does; decides over the method. */
  idempotent?: boolean;
  /** The time in milliseconds since 1970. */
  now?: () => number;
  /** From 0 up to 1, as Math.random. */
  random?: () => number;
  /** The longest wait that makes sense to the caller. By default the longest that timers can take: 2,147,483,647 ms, nearly 25 days. */
  maxDelayMs?: number;
}

/** Why the advice is what it is. */
export type Reason =
  /** The server said when. */
  | "retry_after"
  /** A growing delay with jitter. */
  | "backoff"
  /** The documented delay. */
  | "delay"
  /** The same request cannot succeed. */
  | "never"
  /** The request can succeed once something was changed. */
  | "after_change"
  /** New credentials help, and no waiting does. */
  | "authenticate"
  /** Repeating the request could do its work twice. */
  | "not_idempotent"
  | "attempts_exhausted"
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
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Where the service documents no bound. */
const DEFAULT_ATTEMPTS = 5;
const DEFAULT_MAX_DELAY_SECONDS = 60;

/** Whether to send the same request again, and when. Never throws; `delayMs` is always a number. */
export function advise(fault: Advisable, options: AdviseOptions = {}): Advice {
  const { policy } = fault;
  const { recovery, strategy } = policy;
  const no = (reason: Reason, delayMs = 0): Advice => ({ retry: false, delayMs, recovery, reason });
  if (recovery === "authenticate") return no("authenticate");
  if (strategy === "never" || strategy === "after_change") return no(strategy);
  const attempt = positive(options.attempt, 1);
  if (attempt >= (policy.maxAttempts ?? DEFAULT_ATTEMPTS)) return no("attempts_exhausted");
  if (!mayRepeat(policy, options)) return no("not_idempotent");
  const wait = waitOf(fault, attempt, options);
  if (wait.delayMs > positive(options.maxDelayMs, LONGEST_TIMER_MS)) return no("delay_exceeds_max", wait.delayMs);
  return { retry: true, delayMs: wait.delayMs, recovery, reason: wait.reason };
}

function mayRepeat({ unprocessed }: Policy, { method = "", idempotent }: AdviseOptions): boolean {
  return unprocessed === true || (idempotent ?? IDEMPOTENT.has(method.toUpperCase()));
}

function waitOf({ policy, headers }: Advisable, attempt: number, options: AdviseOptions): { delayMs: number; reason: Reason } {
  const minDelayMs = (policy.minDelaySeconds ?? 0) * 1000;
  const asked = parseRetryAfter(headers["retry-after"], (options.now ?? Date.now)());
  if (asked !== undefined) return { delayMs: Math.max(asked, minDelayMs), reason: "retry_after" };
  if (policy.strategy === "delay") return { delayMs: minDelayMs, reason: "delay" };
  const mostMs = Math.max(minDelayMs, (policy.maxDelaySeconds ?? DEFAULT_MAX_DELAY_SECONDS) * 1000);
  const jitterMs = Math.max(minDelayMs, 1000) * 2 ** (attempt - 1) * fraction((options.random ?? Math.random)());
  return { delayMs: Math.round(Math.min(mostMs, minDelayMs + jitterMs)), reason: "backoff" };
}

function positive(value: number | undefined, otherwise: number): number {
  return value !== undefined && value >= 0 ? value : otherwise;
}

function fraction(random: number): number {
  return random >= 0 && random <= 1 ? random : 0;
}
