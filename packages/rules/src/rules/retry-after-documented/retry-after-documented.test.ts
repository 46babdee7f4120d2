import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (response: object, strategy = "retry_after"): string[] => {
  const retry = { strategy, minDelaySeconds: 1, maxAttempts: 2 };
  const Busy = anotherError({ properties: { status: { const: 503 }, type: { const: "busy" } }, "x-error": { retry } });
  return lintSample(
    { components: { schemas: { Busy }, responses: { "503": { ...listing("Busy"), ...response } } } },
    "retry-after-documented",
  );
};

test("names the errors that count on the header", () => {
  expect(findings({})).toEqual([
    expect.stringContaining(
      "/components/responses/503: found a 503 without a Retry-After header, although Busy counts on it",
    ),
  ]);
});

test("takes the header in any case of its letters", () => {
  expect(findings({ headers: { "RETRY-after": { schema: { type: "integer" } } } })).toEqual([]);
});

test("asks for no header that nothing counts on", () => {
  expect(findings({}, "backoff")).toEqual([]);
});

test("sees what the response says of itself", () => {
  const x = { recovery: "wait", retry: { strategy: "retry_after", maxAttempts: 2 } };
  expect(findings({ "x-error": x }, "backoff")).toEqual([
    expect.stringContaining("although its own x-error counts on it"),
  ]);
});

const delays = (delay: readonly object[], response: object, strategy: string): string[] => {
  const retry = { strategy, minDelaySeconds: 1, maxAttempts: 2, delay };
  const Busy = anotherError({ properties: { status: { const: 503 }, type: { const: "busy" } }, "x-error": { retry } });
  return lintSample(
    { components: { schemas: { Busy }, responses: { "503": { ...listing("Busy"), ...response } } } },
    "retry-after-documented",
  );
};

test("asks for a header that a delay names, and not for Retry-After beside a delay", () => {
  const header = [{ header: "X-RateLimit-Reset", unit: "epochSeconds" }];
  for (const strategy of ["retry_after", "backoff"])
    expect(delays(header, {}, strategy)).toEqual([
      expect.stringContaining("a 503 without the X-RateLimit-Reset header, although Busy counts on it"),
    ]);
  expect(delays(header, { headers: { "x-ratelimit-reset": { schema: { type: "string" } } } }, "retry_after")).toEqual(
    [],
  );
  expect(delays([{ member: "message", unit: "seconds" }], {}, "retry_after")).toEqual([]);
});
