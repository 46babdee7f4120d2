/** Checks that a 429 or 503 of a family says when to retry. */
import type { ResponseEntry, XErrorResponse } from "@faultline/catalog";
import { TIMED } from "../../knowledge.ts";
import { rule } from "../../rule.ts";

/** A status that asks callers to slow down says for how long; otherwise each client guesses, and all come back at once. */
export const throttlingHasRetry = rule("throttling-has-retry", "error", ({ responses }, report) => {
  for (const response of responses.filter((response) => isWithoutDelay(response) && !isNever(response))) {
    report(response.paths[0] ?? [], {
      found: `a ${response.status} that does not say when to retry`,
      wanted:
        "a documented Retry-After header, or `retry.minDelaySeconds` or `retry.delay` on each of its errors or on the response's own `x-error`",
    });
  }
});

/** True where a 429 or 503 says nowhere when to retry, though the document says of its errors whether. */
export function isWithoutDelay(response: ResponseEntry): boolean {
  return (response.status === 429 || response.status === 503) && !saysWhen(response) && !isOpen(response);
}

/** True where all that is wrong is a `never` under 429, which `retry-matches-status` reports. */
function isNever({ status, errors }: ResponseEntry): boolean {
  const silent = errors.filter((error) => !saysDelay(error.x));
  return status === 429 && silent.length > 0 && silent.every(({ x }) => x.retry?.strategy === "never");
}

function saysWhen({ headers, errors, x }: ResponseEntry): boolean {
  if (headers.has("retry-after") || (x && saysDelay(x))) return true;
  return errors.length > 0 && errors.every((error) => saysDelay(error.x));
}

/** True where the document does not say of each error whether to retry, which `error-has-retry` counts, and of none that it is to be retried at some time. */
function isOpen({ errors, x }: ResponseEntry): boolean {
  const isSilent = x?.retry === undefined && errors.some((error) => error.x.retry === undefined);
  return isSilent && !errors.some((error) => TIMED.has(error.x.retry?.strategy ?? "") && !saysDelay(error.x));
}

function saysDelay({ retry }: XErrorResponse): boolean {
  return retry?.minDelaySeconds !== undefined || retry?.delay !== undefined;
}
