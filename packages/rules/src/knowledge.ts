/** Collects the statements about recovery and retry that rules check. */
import { hasStatus, isFailureKey, isOnlyListed, statusesOfKey, valueAt } from "@faultline/catalog/pure";
import type { ErrorEntry, Family, Path, Recovery, Retry, StatusKey, XErrorResponse } from "@faultline/catalog";
import { statusPath } from "./member-path.ts";
import { freelyChosen } from "./protocols.ts";

/** One statement about who acts and when to retry. */
export interface RetryStatement {
  /** Of the object that holds `recovery` and `retry`. */
  path: Path;
  /** Absent where the document does not say. */
  recovery: Recovery | undefined;
  retry: Retry | undefined;
  /** Keys of failures of the statement; none where the error only arrives inside other bodies. */
  keys: readonly FailureKey[];
  /** True where the statement is about one of several causes. */
  ofCause: boolean;
  /** The error of the statement; absent where it is about a response. */
  error?: ErrorEntry;
}

/** A key of failures, and the statuses for which it stands: what holds for all of them holds for the key, whichever is meant. */
export interface FailureKey {
  key: StatusKey;
  statuses: readonly number[];
}

/** Strategies that repeat by a timer, without anybody having changed anything. */
export const TIMED: ReadonlySet<string> = new Set(["retry_after", "backoff", "delay"]);

/** A cache, because several rules need the statements and a family can have ten thousand errors. */
const statements = new WeakMap<readonly ErrorEntry[], RetryStatement[]>();
const keysOf = new WeakMap<ErrorEntry, FailureKey[]>();

/** Lists every statement of a family: those of errors, responses, and causes with advice of their own. */
export function statementsOf({
  document,
  errors,
  responses,
}: Pick<Family, "document" | "errors" | "responses">): RetryStatement[] {
  const known = statements.get(errors) ?? [
    ...errors.flatMap((error) => withCauses(error.x, [...error.path, "x-error"], tellingKeys(document, error), error)),
    ...responses.flatMap(({ paths: [path], x, status }) =>
      x && path ? withCauses(x, [...path, "x-error"], [meantBy(status)]) : [],
    ),
  ];
  statements.set(errors, known);
  return known;
}

/**
 * Lists the keys of failures of an error: those of its responses, else the status in its body. Where the two contradict each other, none is
 * certain and the list is empty; `code-matches-status` reports the contradiction.
 */
export function failureKeys(document: Family["document"], error: ErrorEntry): FailureKey[] {
  const known = keysOf.get(error) ?? judgedKeys(document, error);
  keysOf.set(error, known);
  return known;
}

/** The keys that say something of the error: without the statuses that a protocol over HTTP prescribes. */
export function tellingKeys(document: Family["document"], error: ErrorEntry): FailureKey[] {
  return freelyChosen(error, failureKeys(document, error));
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
  const { statuses, ranges, statusSet } = error;
  const listed = [...statuses, ...ranges].filter(isFailureKey).map((key) => meantBy(key, statusSet));
  const at = statusPath(document, error);
  const isOnly = isOnlyListed(error);
  if (!at) return isOnly && listed.length > 1 ? [] : listed; // one list can be that of several statuses, each with errors of its own
  const repeated = Number(valueAt(document, at));
  if (listed.length > 0 && !isOnly && !listed.some((key) => key.statuses.includes(repeated))) return [];
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
