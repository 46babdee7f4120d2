import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (retry: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": { retry } } } } }, "retry-has-bound");

test.each(["retry_after", "backoff", "delay"])("wants a bound of %s", (strategy) => {
  expect(findings({ strategy, minDelaySeconds: 1 })).toEqual([
    expect.stringContaining(
      `warn retry-has-bound /components/schemas/ParcelLost/x-error/retry: found \`${strategy}\` without a bound`,
    ),
  ]);
  expect(findings({ strategy, minDelaySeconds: 1, maxAttempts: 1 })).toEqual([]);
});

test.each(["never", "after_change"])("wants none of %s, which repeats nothing by itself", (strategy) => {
  expect(findings({ strategy })).toEqual([]);
});
