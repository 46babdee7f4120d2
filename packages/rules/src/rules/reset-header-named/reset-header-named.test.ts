import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const BACKOFF = { strategy: "backoff", minDelaySeconds: 1, maxAttempts: 2 };

const findings = (headers: readonly string[], retry: object = BACKOFF, status = "429"): string[] => {
  const Busy = anotherError({
    properties: { status: { const: Number(status) }, type: { const: "busy" } },
    "x-error": { recovery: "wait", retry },
  });
  const documented = Object.fromEntries(headers.map((name) => [name, { schema: { type: "integer" } }]));
  const response = { ...listing("Busy"), headers: documented };
  return lintSample({ components: { schemas: { Busy }, responses: { [status]: response } } }, "reset-header-named");
};

test.each(["X-RateLimit-Reset", "RateLimit-Reset", "retry-after-ms", "x-ms-retry-after-ms"])(
  "%s is named where the errors of a 429 would guess",
  (name) => {
    expect(findings([name])).toEqual([
      expect.stringContaining(
        `warn reset-header-named /components/responses/429/headers/${name}: found the header ${name}, which says when to retry, and which Busy does not name; wanted \`retry.delay: [{ header: ${name}, unit: … }]\``,
      ),
    ]);
    expect(findings([name], { ...BACKOFF, delay: [{ header: name, unit: "seconds" }] })).toEqual([]);
  },
);

test("nothing is asked for where Retry-After says when, where nobody repeats, or under another status", () => {
  expect(findings(["X-RateLimit-Reset", "Retry-After"])).toEqual([]);
  expect(findings(["X-RateLimit-Reset"], { strategy: "after_change" })).toEqual([]);
  expect(findings(["X-RateLimit-Reset"], BACKOFF, "503")).toEqual([]); // the limit does not end an outage
  expect(findings(["X-RateLimit-Remaining"])).toEqual([]);
  expect(findings(["X-RateLimit-Reset"], { strategy: "backoff", maxAttempts: 2 })).toEqual([]); // throttling-has-retry
});
