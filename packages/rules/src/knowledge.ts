import { hasStatus, isFailureKey, statusesOfKey, valueAt } from "@faultline/catalog/pure";
import type { ErrorEntry, Family, Path, StatusKey, XErrorResponse } from "@faultline/catalog";
import { constantPath } from "./member-path.ts";

/** What is said in one place about who acts and when to try again. */
export interface RetryStatement {
  /** Of the object that holds `recovery` and `retry`. */
  path: Path;
  recovery: XErrorResponse["recovery"];
  retry: XErrorResponse["retry"];
  /** Keys of failures under which it is met; none where it arrives inside of something else only. */
  keys: readonly FailureKey[];
  /** True where it is about one cause of several. */
  ofCause: boolean;
  /** The error that it is about; absent where a response says it of itself. */
  error?: ErrorEntry;
}

/** A key of failures, and the statuses for which it stands: what holds for all of them holds for the key, whichever is meant. */
export interface FailureKey {
  key: StatusKey;
  statuses: readonly number[];
}

/** Strategies that repeat by a timer, without anybody having changed anything. */
export const TIMED: ReadonlySet<string> = new Set(["retry_after", "backoff", "delay"]);

/** Several rules ask for them, and a family can have ten thousand errors. */
const statements = new WeakMap<readonly ErrorEntry[], RetryStatement[]>();
const keysOf = new WeakMap<ErrorEntry, FailureKey[]>();

/** Every statement of a family: of its errors, of its responses, and of the causes that have advice of their own. */
export function statementsOf({
  document,
  errors,
  responses,
}: Pick<Family, "document" | "errors" | "responses">): RetryStatement[] {
  const known = statements.get(errors) ?? [
    ...errors.flatMap((error) => withCauses(error.x, [...error.path, "x-error"], failureKeys(document, error), error)),
    ...responses.flatMap(({ paths: [path], x, status }) =>
      x && path ? withCauses(x, [...path, "x-error"], [meantBy(status)]) : [],
    ),
  ];
  statements.set(errors, known);
  return known;
}

/**
 * The keys of failures for which an error stands: those of its responses, else the status that its body repeats. Where the two contradict
 * each other none is certain: `code-matches-status` says so, and nothing else has to.
 */
export function failureKeys(document: Family["document"], error: ErrorEntry): FailureKey[] {
  const known = keysOf.get(error) ?? judgedKeys(document, error);
  keysOf.set(error, known);
  return known;
}

/** The exact ones among them. */
export function failureStatuses(document: Family["document"], error: ErrorEntry): number[] {
  return failureKeys(document, error).flatMap(({ key }) => (typeof key === "number" ? [key] : []));
}

/** The first key of which every status is so. */
export function keyWhere(keys: readonly FailureKey[], test: (status: number) => boolean): StatusKey | undefined {
  return keys.find(({ statuses }) => statuses.length > 0 && statuses.every(test))?.key;
}

function judgedKeys(document: Family["document"], error: ErrorEntry): FailureKey[] {
  const { path, envelope, statuses, ranges, statusSet } = error;
  const listed = [...statuses, ...ranges].filter(isFailureKey).map((key) => meantBy(key, statusSet));
  const at = envelope?.status && constantPath(document, path, envelope.status);
  if (!at) return listed;
  const repeated = Number(valueAt(document, at));
  if (listed.length > 0 && !listed.some((key) => key.statuses.includes(repeated))) return [];
  return repeated >= 400 && repeated <= 599 ? [meantBy(repeated)] : [];
}

const FAILURES: readonly number[] = Array.from({ length: 200 }, (_, index) => 400 + index);

/** What a key stands for, or that of it which is in the set. */
export function meantBy(key: StatusKey, within = statusesOfKey(key, [])): FailureKey {
  if (typeof key === "number") return { key, statuses: [key] };
  const span = statusesOfKey(key, []);
  return { key, statuses: FAILURES.filter((status) => hasStatus(span, status) && hasStatus(within, status)) };
}

function withCauses(x: XErrorResponse, path: Path, keys: readonly FailureKey[], error?: ErrorEntry): RetryStatement[] {
  const { recovery, retry, causes = [] } = x;
  const common = { keys, ...(error && { error }) };
  const cases = causes.flatMap((cause, index): RetryStatement[] =>
    typeof cause === "string" || (cause.recovery === undefined && cause.retry === undefined)
      ? []
      : [
          {
            ...common,
            path: [...path, "causes", String(index)],
            recovery: cause.recovery ?? recovery,
            retry: cause.retry ?? retry,
            ofCause: true,
          },
        ],
  );
  return [{ ...common, path, recovery, retry, ofCause: false }, ...cases];
}
