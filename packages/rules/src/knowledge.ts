/** Collects the statements about recovery and retry that rules check. */
import { valueAt } from "@faultline/catalog/pure";
import type { ErrorEntry, Family, Path, XErrorResponse } from "@faultline/catalog";
import { constantPath } from "./member-path.ts";
import { freelyChosen } from "./protocols.ts";

/** One statement about who acts and when to retry. */
export interface RetryStatement {
  /** Of the object that holds `recovery` and `retry`. */
  path: Path;
  recovery: XErrorResponse["recovery"];
  retry: XErrorResponse["retry"];
  /** Failure statuses of the statement; none where the error only arrives inside other bodies. */
  statuses: readonly number[];
  /** True where the statement is about one of several causes. */
  ofCause: boolean;
  /** The error of the statement; absent where it is about a response. */
  error?: ErrorEntry;
}

/** Strategies that repeat by a timer, without anybody having changed anything. */
export const TIMED: ReadonlySet<string> = new Set(["retry_after", "backoff", "delay"]);

/** A cache, because several rules need the statements and a family can have ten thousand errors. */
const statements = new WeakMap<readonly ErrorEntry[], RetryStatement[]>();
const statusesOf = new WeakMap<ErrorEntry, number[]>();

/** Lists every statement of a family: those of errors, responses, and causes with advice of their own. */
export function statementsOf({
  document,
  errors,
  responses,
}: Pick<Family, "document" | "errors" | "responses">): RetryStatement[] {
  const known = statements.get(errors) ?? [
    ...errors.flatMap((error) =>
      withCauses(error.x, [...error.path, "x-error"], tellingStatuses(document, error), error),
    ),
    ...responses.flatMap(({ paths: [path], x, status }) =>
      x && path ? withCauses(x, [...path, "x-error"], [status]) : [],
    ),
  ];
  statements.set(errors, known);
  return known;
}

/**
 * Lists the statuses from 400 up of an error: those of its responses, else the one in its body. Where the two
 * contradict each other, none is certain and the list is empty; `code-matches-status` reports the contradiction.
 */
export function failureStatuses(document: Family["document"], error: ErrorEntry): number[] {
  const known = statusesOf.get(error) ?? judgedStatuses(document, error);
  statusesOf.set(error, known);
  return known;
}

/** Lists the failure statuses that say something of the error: not those that a protocol over HTTP prescribes. */
export function tellingStatuses(document: Family["document"], error: ErrorEntry): number[] {
  return freelyChosen(error, failureStatuses(document, error));
}

function judgedStatuses(document: Family["document"], { path, envelope, statuses }: ErrorEntry): number[] {
  const listed = statuses.filter((status) => status >= 400);
  const at = envelope?.status && constantPath(document, path, envelope.status);
  if (!at) return listed;
  const repeated = Number(valueAt(document, at));
  if (listed.length > 0) return listed.filter((status) => status === repeated);
  return repeated >= 400 && repeated <= 599 ? [repeated] : [];
}

function withCauses(x: XErrorResponse, path: Path, statuses: readonly number[], error?: ErrorEntry): RetryStatement[] {
  const { recovery, retry, causes = [] } = x;
  const common = { statuses, ...(error && { error }) };
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
