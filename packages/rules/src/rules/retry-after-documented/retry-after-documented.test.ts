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
