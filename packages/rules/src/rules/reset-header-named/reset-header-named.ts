/** Checks that errors of a 429 name the header that says when the limit opens again. */
import type { ResponseEntry } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { TIMED } from "../../knowledge.ts";
import { isWithoutDelay } from "../throttling-has-retry/throttling-has-retry.ts";
import { rule } from "../../rule.ts";

/** Headers by which services say when to come back, beside Retry-After. */
const SAY_WHEN: ReadonlySet<string> = new Set([
  ...["ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-reset-after"],
  ...["retry-after-ms", "x-retry-after", "x-retry-after-ms", "x-ms-retry-after-ms"],
]);

/** Clients obey Retry-After by themselves, and any other header only where `retry.delay` names it: they guess, although the response says when. */
export const resetHeaderNamed = rule("reset-header-named", "warn", ({ document, responses }, report) => {
  for (const response of responses) {
    const { status, headers, paths } = response;
    const [path] = paths;
    const relying = guessing(response);
    if (isWithoutDelay(response)) continue; // `throttling-has-retry` asks for it
    if (status !== 429 || headers.has("retry-after") || !path || relying.length === 0) continue;
    const documented = valueAt(document, [...path, "headers"]);
    const name = Object.keys(isRecord(documented) ? documented : {}).find((key) => SAY_WHEN.has(key.toLowerCase()));
    if (name === undefined) continue;
    report([...path, "headers", name], {
      found: `the header ${name}, which says when to retry, and which ${relying.slice(0, 3).join(", ")} does not name`,
      wanted: `\`retry.delay: [{ header: ${name}, unit: … }]\`, with the unit that the service sends: seconds, milliseconds, duration or epochSeconds`,
    });
  }
});

/** The names of those that repeat by a timer, and do not say where the response has the delay. */
function guessing({ errors, x }: ResponseEntry): string[] {
  const all = [
    ...errors.map((error) => ({ name: error.name, retry: error.x.retry })),
    { name: "its x-error", retry: x?.retry },
  ];
  return all.flatMap(({ name, retry }) =>
    retry && TIMED.has(retry.strategy) && retry.delay === undefined ? name : [],
  );
}
