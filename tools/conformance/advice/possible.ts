/** Works out, without the guards, which documented causes a response leaves possible. */
import type { Cause, CauseCase, Condition } from "@faultline/catalog";
import type { Exchange } from "@faultline/guards";

/** What is documented of an error, as far as a retry depends on it. The families that are judged leave no gap. */
export interface Documented {
  recovery?: string;
  retry?: { strategy: string; minDelaySeconds?: number; maxAttempts?: number; unprocessed?: boolean; basis?: string };
  causes?: readonly Cause[];
}

export type Verdict = "holds" | "fails" | "unknown";

/** What may be meant: the causes that hold; without any, the error as such, and what nobody can rule out where a retry is allowed. */
export function possibleMeanings(x: Documented, exchange: Pick<Exchange, "body" | "headers">): Documented[] {
  const cases = (x.causes ?? []).filter((cause): cause is CauseCase => typeof cause === "object" && isTellable(cause));
  const judged = cases.map((cause) => ({
    verdict: verdictOnAll(cause.where, exchange),
    meaning: { ...x, ...(cause.recovery && { recovery: cause.recovery }), ...(cause.retry && { retry: cause.retry }) },
  }));
  const known = judged.filter(({ verdict }) => verdict === "holds");
  if (known.length > 0) return known.map(({ meaning }) => meaning);
  if (forbidsRetry(x)) return [x];
  return [x, ...judged.filter(({ verdict }) => verdict === "unknown").map(({ meaning }) => meaning)];
}

/** Of a cause that neither the response nor the caller can tell, people alone read. */
function isTellable({ id, where }: CauseCase): boolean {
  return id !== undefined || where !== undefined;
}

export function forbidsRetry({ recovery, retry: { strategy } = { strategy: "never" } }: Documented): boolean {
  return recovery === "authenticate" || strategy === "never" || strategy === "after_change";
}

function verdictOnAll(where: readonly Condition[] | undefined, exchange: Pick<Exchange, "body" | "headers">): Verdict {
  if (!where) return "unknown";
  const verdicts = where.map((condition) => verdictOn(condition, exchange));
  if (verdicts.some((verdict) => verdict === "fails")) return "fails";
  return verdicts.every((verdict) => verdict === "holds") ? "holds" : "unknown";
}

/** Judges one condition as its description in the vocabulary reads. */
export function verdictOn(condition: Condition, { body, headers }: Pick<Exchange, "body" | "headers">): Verdict {
  if (condition.header !== undefined) {
    if (headers === undefined) return "unknown";
    const value = headerIn(headers, condition.header);
    if (condition.present !== undefined) {
      const isRead = !/^retry-after$/i.test(condition.header) || value === undefined || /^\d+$/.test(value); // no test sends dates
      return isRead ? verdict(condition.present ? value !== undefined : value === undefined) : "unknown";
    }
    return verdict(fits(condition, value));
  }
  if (body === undefined) return "unknown";
  if (condition.text !== undefined)
    return verdict(typeof body === "string" && !isJson(body) && new RegExp(condition.text, "u").test(body));
  const value = follow(isJson(body) ? JSON.parse(body) : body, condition.pointer!);
  return verdict(
    condition.present === undefined ? fits(condition, value) : condition.present === (value !== undefined),
  );
}

function verdict(isTrue: boolean): Verdict {
  return isTrue ? "holds" : "fails";
}

function fits({ const: constant, pattern }: Condition, value: unknown): boolean {
  return pattern === undefined ? value === constant : typeof value === "string" && new RegExp(pattern, "u").test(value);
}

function isJson(body: unknown): body is string {
  return typeof body === "string" && /^\s*[[{]/.test(body);
}

/** The value at the pointer, by the text of each step. */
function follow(value: unknown, pointer: string): unknown {
  let current = value;
  for (const step of pointer.slice(1).split("/")) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const members = new Map(typeof current === "object" && current !== null ? Object.entries(current) : []);
    current = members.get(name);
  }
  return current;
}

function headerIn(headers: NonNullable<Exchange["headers"]>, name: string): string | undefined {
  const pairs: (readonly [string, unknown])[] =
    headers instanceof Map || Array.isArray(headers)
      ? [...(headers as Iterable<[string, unknown]>)]
      : Object.entries(headers);
  const values = pairs.filter(([key]) => key.toLowerCase() === name.toLowerCase()).flatMap(([, value]) => value);
  return values.length === 0 ? undefined : values.join(", ").trim();
}
