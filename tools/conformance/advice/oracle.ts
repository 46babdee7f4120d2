/**
 * What advice must hold, worked out from the specs and from how a situation was put together: it shares no code with what it judges. It says
 * when a retry is too early or not allowed, and where everything allows one, that there is one.
 */
import type { Advice, AdviseOptions } from "@faultline/guards";
import { forbidsRetry, possibleMeanings, type Documented } from "./possible.ts";
import type { Situation } from "./situations.ts";

/** What somebody documents about sending a request again. */
interface Say {
  isForbidden: boolean;
  minDelayMs: number;
  /** What holds of it even where the response asks for less. */
  documentedMs: number;
  maxAttempts: number;
  isUnprocessed: boolean;
}

const IDEMPOTENT = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];
const LONGEST_TIMER_MS = 2_147_483_647;
const USUAL_ATTEMPTS = 5;

/** What is wrong with the advice, in words; undefined where nothing is. */
export function verdictOn(advice: Advice, situation: Situation, options: AdviseOptions): string | undefined {
  const { retry, delayMs } = advice;
  if (!Number.isFinite(delayMs) || delayMs < 0) return `a delay of ${delayMs} ms`;
  const says = saysOf(situation);
  const { waitMs } = situation.retryAfter;
  const least = says.map(({ minDelayMs, documentedMs }) => (waitMs === undefined ? minDelayMs : documentedMs));
  const wait = Math.max(0, ...least, waitMs ?? 0);
  if (retry && !mayRetry(says, options)) return "a retry that something forbids";
  if (retry && delayMs < wait) return `a retry after ${delayMs} ms, sooner than ${wait} ms`;
  if (retry && isPlain(situation) && waitMs !== undefined && delayMs !== wait)
    return `a retry after ${delayMs} ms although the service said ${wait} ms`;
  if (retry && delayMs > (options.maxDelayMs ?? LONGEST_TIMER_MS)) return "a retry after more than the longest delay";
  if (!retry && isPlain(situation) && mayRetry(says, options) && advice.reason !== "delay_exceeds_max")
    return `no retry (${advice.reason}) although everything allows it`;
  return undefined;
}

/** True for an error as documented: then the documentation is followed to the letter, and caution is no excuse. */
function isPlain({ error, named, status }: Situation): boolean {
  return error !== undefined && named === undefined && status !== undefined && error.statuses.includes(status);
}

function mayRetry(says: readonly Say[], { method, idempotent, attempt }: AdviseOptions): boolean {
  if (says.length === 0 || says.some(({ isForbidden, maxAttempts }) => isForbidden || attempt >= maxAttempts))
    return false;
  return (
    says.every(({ isUnprocessed }) => isUnprocessed) ||
    (idempotent ?? IDEMPOTENT.includes((method ?? "POST").toUpperCase()))
  );
}

/** Everybody who has a say: the error in the body; the HTTP status where that is not the error's own; a status that the body names instead. */
function saysOf(situation: Situation): Say[] {
  const { subject, status, error, named, exchange } = situation;
  const isOwn =
    error !== undefined &&
    (status === undefined ||
      error.statuses.includes(status) ||
      (subject.spec.info.withinSuccess ?? []).includes(status));
  const isDocumented = subject.spec.responses.some((response) => response.status === status);
  const ofStatus =
    status !== undefined && !isOwn && (error === undefined || isDocumented || named !== undefined)
      ? saysOfStatus(situation, status)
      : [];
  const isNamed = named !== undefined && (status !== undefined || error === undefined);
  const own = error ? possibleMeanings(error.x, exchange).map(sayOf) : [];
  return [...own, ...ofStatus, ...(isNamed ? saysOfStatus(situation, named) : [])];
}

/** The response's own words, else those of all its errors at once, else what the status means anywhere. */
function saysOfStatus({ subject: { spec }, exchange }: Situation, status: number): Say[] {
  const own = spec.responses.find((response) => response.status === status)?.x;
  const listed = spec.errors.filter(({ statuses }) => statuses.includes(status)).map(({ x }) => x);
  const documented = own ? [own] : listed;
  if (documented.length === 0) return [sayOfAnyStatus(status)];
  return documented.flatMap((x) => possibleMeanings(x, exchange)).map(sayOf);
}

function sayOf({ recovery, retry }: Documented): Say {
  if (!recovery || !retry) throw new Error("an error that does not say what to do");
  return {
    isForbidden: forbidsRetry({ recovery, retry }),
    minDelayMs: (retry.minDelaySeconds ?? 0) * 1000,
    documentedMs: retry.basis === "inferred" ? 0 : (retry.minDelaySeconds ?? 0) * 1000,
    maxAttempts: retry.maxAttempts ?? USUAL_ATTEMPTS,
    isUnprocessed: retry.unprocessed === true,
  };
}

/** RFC 9110, section 15; RFC 8470 (425), RFC 6585 (429). */
function sayOfAnyStatus(status: number): Say {
  const isTransient = [408, 425, 429].includes(status) || (status >= 500 && ![501, 505].includes(status));
  return {
    isForbidden: !isTransient,
    minDelayMs: 0,
    documentedMs: 0,
    maxAttempts: USUAL_ATTEMPTS,
    isUnprocessed: false,
  };
}
