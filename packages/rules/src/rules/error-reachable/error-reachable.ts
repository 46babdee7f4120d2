/** Checks that every error can arrive in a response or an event. */
import type { ErrorEntry } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Every error can arrive: a response lists it, or it stands inside the body of a response or of a webhook. */
export const errorReachable = rule("error-reachable", "error", ({ errors }, report) => {
  const lost = errors.filter(({ placements }) => placements.length === 0);
  for (const { path, ranges } of errors.filter(isCrowdedOut))
    report(path, {
      found: `an error that only ${ranges.join(" and ")} lists, beside responses that leave no failure to it`,
      wanted: "the error under a status of its own; or no `default` beside 4XX and 5XX",
    });
  const reported = lost.length > MOST ? lost.slice(0, 1) : lost; // so many were listed together
  for (const { path } of reported) {
    report(path, {
      found: lost.length > MOST ? manyLost(lost) : "an error to which no response and no carrier leads",
      wanted:
        "a `$ref` to it in the response of its status or in the body that holds it; or no `x-error`, if it never arrives",
    });
  }
});

/** True where ranges alone list the error, and the other responses beside them leave it no status. */
function isCrowdedOut({ ranges, statusSet }: ErrorEntry): boolean {
  return ranges.length > 0 && statusSet.length === 0;
}

/** More than these have one cause: a list that is gone. */
const MOST = 3;

function manyLost(lost: readonly ErrorEntry[]): string {
  const names = lost
    .map(({ name }) => name)
    .slice(0, 5)
    .join(", ");
  return `${lost.length} errors to which no response and no carrier leads: ${names}${lost.length > 5 ? ", …" : ""}`;
}
