/** Checks that the headers on which a retry counts are documented. */
import type { Retry } from "@faultline/catalog";
import { groupBy } from "@faultline/catalog/pure";
import { isWithoutDelay } from "../throttling-has-retry/throttling-has-retry.ts";
import { rule } from "../../rule.ts";

/** An error that says "when the header says" arrives under a response that documents the header. */
export const retryAfterDocumented = rule("retry-after-documented", "warn", ({ responses }, report) => {
  for (const response of responses) {
    const { status, headers, errors, x, paths } = response;
    const relying = errors.flatMap(({ name, x: { retry } }) => countsOn(name, retry));
    if (x) relying.push(...countsOn("its own x-error", x.retry));
    for (const [key, all] of groupBy(relying, ({ header }) => header.toLowerCase())) {
      if (headers.has(key) || !paths[0]) continue;
      if (key === "retry-after" && isWithoutDelay(response)) continue; // `throttling-has-retry` says so
      const names = all.map(({ name }) => name).slice(0, 3);
      report(paths[0], {
        found: `a ${status} without ${all[0].article} ${all[0].header} header, although ${names.join(", ")} counts on it`,
        wanted: `the header documented under \`headers\`; or ${all[0].instead}, if the service does not send it`,
      });
    }
  }
});

interface Reliance {
  name: string;
  header: string;
  article: string;
  instead: string;
}

/** A delay that the body or another header names is what `retry_after` waits for; Retry-After need not be sent then. */
function countsOn(name: string, { strategy, delay }: Partial<Retry> = {}): Reliance[] {
  const headerNames = (delay ?? []).flatMap(({ header }) => (header === undefined ? [] : [header]));
  const named = headerNames.map((header) => ({
    name,
    header,
    article: "the",
    instead: "no such place in `retry.delay`",
  }));
  if (strategy !== "retry_after" || delay !== undefined) return named;
  return [{ name, header: "Retry-After", article: "a", instead: "a `backoff` or `delay`" }];
}
