/** Orders captured exchanges into what was tried: the same request, sent again. */
import { groupBy } from "@faultline/catalog/pure";
import { advise } from "@faultline/guards";
import { isFailed, type AnsweredExchange } from "../explain/answer.ts";
import { headerValue } from "../explain/header-value.ts";
import { bodyAsFarAsThere } from "./request-ids.ts";

/** All that was tried for one request; it failed at least once. */
export interface Tried {
  attempts: readonly Attempt[];
  /** The last one that failed. */
  failed: AnsweredExchange;
}

export interface Attempt {
  answer: AnsweredExchange;
  /** Milliseconds since the attempt before; undefined where the capture does not say when they were. */
  afterMs: number | undefined;
  /** For how long the answer before asked to wait, or its documentation. */
  askedMs: number | undefined;
}

/**
 * Requests that failed, each with its attempts in the order of their times, else in that of the capture. Where none did for certain, those of
 * which only a body is there that may be a failure: who asks for a report has seen one.
 */
export function triedIn(answers: readonly AnsweredExchange[]): Tried[] {
  const failed = triedWith(answers, isFailed);
  return failed.length > 0 ? failed : triedWith(answers, mayHaveFailed);
}

function mayHaveFailed({ outcome, exchange: { response } }: AnsweredExchange): boolean {
  const body = bodyAsFarAsThere(response.body);
  return outcome === "unclear" && typeof body === "object" && body !== null;
}

function triedWith(answers: readonly AnsweredExchange[], hasFailed: (answer: AnsweredExchange) => boolean): Tried[] {
  const groups = groupBy(answers, ({ exchange: { request } }) => JSON.stringify([request?.method, request?.url]));
  return [...groups.values()].flatMap((group): Tried[] => {
    const ordered = inOrder(group);
    const failed = ordered.findLast(hasFailed);
    if (!failed) return [];
    return [{ failed, attempts: ordered.map((answer, index) => attemptOf(answer, ordered[index - 1])) }];
  });
}

function inOrder(group: readonly AnsweredExchange[]): AnsweredExchange[] {
  const times = group.map(timeOf);
  return times.includes(undefined) ? [...group] : group.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0));
}

function attemptOf(answer: AnsweredExchange, before: AnsweredExchange | undefined): Attempt {
  const [time, earlier] = [timeOf(answer), before && timeOf(before)];
  const afterMs = time === undefined || earlier === undefined ? undefined : time - earlier;
  return { answer, afterMs, askedMs: before && askedBy(before, earlier) };
}

/** Of a documented wait that grows, the least. */
function askedBy({ exchange, explained: [first] }: AnsweredExchange, time: number | undefined): number | undefined {
  if (first) {
    const { retry, reason, delayMs } = advise(first.fault, {
      method: "GET",
      attempt: 1,
      random: () => 0,
      ...(time !== undefined && { now: () => time }),
    });
    if (retry && (reason === "retry_after" || reason === "delay")) return delayMs;
  }
  const header = headerValue(exchange.response.headers, "retry-after") ?? "";
  return /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : undefined;
}

function timeOf({ exchange }: AnsweredExchange): number | undefined {
  const time = Date.parse(exchange.response.time ?? "");
  return Number.isNaN(time) ? undefined : time;
}
