import { expect, test } from "vitest";
import fc from "fast-check";
import { lintSample } from "../../../sample/sample.ts";

const findings = (retry: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": { recovery: "wait", retry } } } } }, "retry-adds-up");
const at = "error retry-adds-up /components/schemas/ParcelLost/x-error/retry";

test("points at a largest delay that is below the least one, and at no other", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4 }), // so few that equal ones come
      fc.integer({ min: 1, max: 4 }),
      (minDelaySeconds, maxDelaySeconds) => {
        const found = findings({ strategy: "backoff", minDelaySeconds, maxDelaySeconds, maxAttempts: 3 });
        expect(found).toHaveLength(maxDelaySeconds < minDelaySeconds ? 1 : 0);
        for (const line of found)
          expect(line).toContain(`${at}/maxDelaySeconds: found a largest delay of ${maxDelaySeconds} s`);
      },
    ),
    { numRuns: 40 },
  );
});

test.each(["retry_after", "backoff", "delay"])("a single attempt leaves nothing of %s", (strategy) => {
  expect(findings({ strategy, minDelaySeconds: 1, maxAttempts: 1 })).toEqual([
    expect.stringContaining(`${at}/maxAttempts: found a single attempt beside`),
  ]);
  expect(findings({ strategy, minDelaySeconds: 1, maxAttempts: 2 })).toEqual([]);
});

test("a single attempt is all that there is after a change", () => {
  expect(findings({ strategy: "after_change", maxAttempts: 1 })).toEqual([]);
});

test("`never` has no figures, save the one attempt that there is", () => {
  expect(findings({ strategy: "never", minDelaySeconds: 1, maxAttempts: 3 })).toHaveLength(2);
  expect(findings({ strategy: "never", maxAttempts: 1 })).toEqual([]);
});

test.each([
  [31 * 86_400, 0],
  [31 * 86_400 + 1, 1],
  [31_536_000_000, 1],
])("a least delay of %i s has %i findings", (minDelaySeconds, count) => {
  const retry = { strategy: "backoff", minDelaySeconds, maxAttempts: 3 };
  const change = { components: { schemas: { ParcelLost: { "x-error": { recovery: "wait", retry } } } } };
  expect(lintSample(change, "retry-adds-up")).toHaveLength(count);
});
