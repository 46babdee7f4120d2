import type { Family, Path, XErrorResponse } from "@faultline/catalog";

/** What is said in one place about who acts and when to try again. */
export interface Statement {
  /** Of the object that holds `recovery` and `retry`. */
  path: Path;
  recovery: XErrorResponse["recovery"];
  retry: XErrorResponse["retry"];
  /** Statuses under which it is met; none where it arrives inside of something else only. */
  statuses: readonly number[];
  /** True where it is about one cause of several. */
  ofCause: boolean;
}

/** Every statement of a family: of its errors, of its responses, and of the causes that have advice of their own. */
export function statementsOf({ errors, responses }: Pick<Family, "errors" | "responses">): Statement[] {
  return [
    ...errors.flatMap(({ path, x, statuses }) => withCauses(x, [...path, "x-error"], statuses)),
    ...responses.flatMap(({ paths: [path], x, status }) => (x && path ? withCauses(x, [...path, "x-error"], [status]) : [])),
  ];
}

function withCauses(x: XErrorResponse, path: Path, statuses: readonly number[]): Statement[] {
  const { recovery, retry, causes = [] } = x;
  const cases = causes.flatMap((cause, index): Statement[] =>
    typeof cause === "string" || (cause.recovery === undefined && cause.retry === undefined)
      ? []
      : [
          {
            path: [...path, "causes", String(index)],
            recovery: cause.recovery ?? recovery,
            retry: cause.retry ?? retry,
            statuses,
            ofCause: true,
          },
        ],
  );
  return [{ path, recovery, retry, statuses, ofCause: false }, ...cases];
}
