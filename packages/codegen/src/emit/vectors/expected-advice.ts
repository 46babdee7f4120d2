/** Computes the expected advice independently of the guards, so that the two can be compared: the most cautious of what may hold. */
import { hasStatus, type Family, type ResponseEntry, type XErrorResponse } from "@faultline/catalog";
import { possibleAdvice, type ExpectedFrom, type StatedAdvice } from "./expected-cause.ts";
import { expectedWait } from "./expected-wait.ts";
import type { ExpectedAdvice } from "./vector.ts";

/** A request, as far as advice depends on it. */
export type Asked = Pick<ExpectedAdvice, "method" | "attempt" | "idempotent">;

type AdvisedAnswer = Pick<ExpectedAdvice, "retry" | "delayMs" | "recovery" | "reason">;

export const FIRST_GET: Asked = { method: "GET", attempt: 1 };

/** The longest delay of a timer, which `advise` accepts by default. */
const LONGEST_MS = 2 ** 31 - 1;
const USUAL_ATTEMPTS = 5;

/** What may hold of an error in this response; undefined where the document leaves recovery or retry open. */
export function possibilities(
  { recovery, retry, causes }: XErrorResponse,
  from: ExpectedFrom,
): StatedAdvice[] | undefined {
  return recovery && retry ? possibleAdvice({ recovery, retry }, causes, from) : undefined;
}

/** What may hold of a status: what its response says itself, else what each of its errors says; undefined where something is left open. */
export function possibilitiesOfStatus(family: Family, status: number, from: ExpectedFrom): StatedAdvice[] | undefined {
  const response = responseOf(family, status);
  const { x } = response ?? {};
  if (!response) return undefined;
  if (x?.recovery || x?.retry) return possibilities(x, from);
  const listed = family.errors.filter(({ statusSet }) => hasStatus(statusSet, status));
  const all = listed.map((error) => possibilities(withoutDelay(error.x), from));
  return all.length > 0 && all.every((each) => each !== undefined) ? all.flat() : undefined;
}

/** The response that documents the status: by itself, by its range, or by `default`. */
export function responseOf({ responses }: Family, status: number): ResponseEntry | undefined {
  const keys = [status, `${Math.min(5, Math.trunc(status / 100))}XX`, status < 400 ? undefined : "default"];
  return keys.flatMap((key) => responses.filter((response) => response.status === key))[0];
}

/** A delay belongs to the error that declares it. */
function withoutDelay({ retry: { delay: _, ...retry } = { strategy: "never" }, ...x }: XErrorResponse): XErrorResponse {
  return { ...x, retry };
}

/** The advice for the first try by GET; where that allows a retry, also by POST, and for the last tries. */
export function adviceFor(possible: readonly StatedAdvice[], from: ExpectedFrom): ExpectedAdvice[] {
  const first = answerFor(FIRST_GET, possible, from);
  if (!first.retry) return [{ ...FIRST_GET, ...first }];
  const attempts = Math.min(...possible.map(({ retry }) => retry.maxAttempts ?? USUAL_ATTEMPTS));
  const asked: Asked[] = [
    FIRST_GET,
    { method: "POST", attempt: 1 },
    { method: "POST", attempt: 1, idempotent: true },
    ...(attempts > 2 ? [{ method: "GET", attempt: attempts - 1 } as const] : []),
    { method: "GET", attempt: attempts },
  ];
  return asked.map((each) => ({ ...each, ...answerFor(each, possible, from) }));
}

/** The advice for one request. */
export function answerFor(asked: Asked, possible: readonly StatedAdvice[], from: ExpectedFrom): AdvisedAnswer {
  return possible.map((stated) => weighed(stated, asked, from.body)).reduce(moreCautious).answer;
}

/** True where each possibility repeats by a timer. */
export function repeatsByTimer(possible: readonly StatedAdvice[]): boolean {
  return possible.every(({ retry: { strategy } }) => CAUTION[strategy] === undefined);
}

/** What forbids a retry; a higher number forbids more. */
const CAUTION: Readonly<Record<string, number>> = { after_change: 1, never: 2 };
/** What ends a series of tries, the first that counts first. */
const ENDS = ["attempts_exhausted", "not_idempotent", "delay_exceeds_max"];

interface WeighedAnswer {
  caution: number;
  answer: AdvisedAnswer;
}

function weighed({ recovery, retry }: StatedAdvice, asked: Asked, body: unknown): WeighedAnswer {
  const { strategy, minDelaySeconds = 0, maxAttempts = USUAL_ATTEMPTS } = retry;
  const no = (reason: string, caution = 0, delayMs = 0): WeighedAnswer => ({
    caution,
    answer: { retry: false, delayMs, recovery, reason },
  });
  if (recovery === "authenticate") return no("authenticate", Math.max(1, CAUTION[strategy] ?? 0));
  if (strategy === "never" || strategy === "after_change") return no(strategy, CAUTION[strategy]);
  if (asked.attempt >= maxAttempts) return no("attempts_exhausted");
  if (asked.method === "POST" && !asked.idempotent && !retry.unprocessed) return no("not_idempotent");
  const wait = expectedWait(retry.delay, body);
  const least = wait && retry.basis === "inferred" ? 0 : minDelaySeconds * 1000;
  const delayMs = Math.max(least, wait?.ms ?? 0);
  if (delayMs > LONGEST_MS) return no("delay_exceeds_max", 0, delayMs);
  const reason = wait ? "retry_after" : strategy === "delay" ? "delay" : "backoff"; // without the header, retry_after is a backoff
  return { caution: 0, answer: { retry: true, delayMs, recovery, reason } };
}

function moreCautious(a: WeighedAnswer, b: WeighedAnswer): WeighedAnswer {
  if (a.caution > 0 || b.caution > 0) return a.caution >= b.caution ? a : b;
  const { answer: one } = a;
  const { answer: other } = b;
  const end = ENDS.find((reason) => one.reason === reason || other.reason === reason);
  const waits = [one, other].some(({ reason }) => reason === "retry_after");
  const reason = end ?? (waits ? "retry_after" : one.reason === other.reason ? one.reason : "backoff");
  const delayMs = end && end !== "delay_exceeds_max" ? 0 : Math.max(one.delayMs, other.delayMs);
  return { caution: 0, answer: { ...one, retry: end === undefined, delayMs, reason } };
}
