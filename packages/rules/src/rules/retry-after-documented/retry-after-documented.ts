/** Checks that a `retry_after` strategy has a documented Retry-After header. */
import { rule } from "../../rule.ts";

/** An error that says "when the Retry-After header says" arrives under a response that documents the header. */
export const retryAfterDocumented = rule("retry-after-documented", "warn", ({ responses }, report) => {
  for (const { status, headers, errors, x, paths } of responses) {
    if (headers.has("retry-after") || !paths[0]) continue;
    const relying = errors.filter((error) => error.x.retry.strategy === "retry_after").map(({ name }) => name);
    if (x?.retry.strategy === "retry_after") relying.push("its own x-error");
    if (relying.length === 0) continue;
    report(paths[0], {
      found: `a ${status} without a Retry-After header, although ${relying.slice(0, 3).join(", ")} counts on it`,
      wanted: "the header documented under `headers`; or a `backoff` or `delay`, if the service does not send it",
    });
  }
});
