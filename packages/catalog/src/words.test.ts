import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { advise } from "@faultline/guards";
import { describe, expect, test } from "vitest";
import { conditionsInWords } from "./words.ts";
import { durationInWords, readCatalog, recoveryInWords, retryInWords, type Recovery, type Retry } from "./index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const specs = readdirSync(`${root}/specs`, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith("openapi.yaml"),
);

describe("retryInWords", () => {
  test.for<[Recovery, Retry, string]>([
    ["fix_request", { strategy: "never" }, "No: the same request cannot succeed."],
    ["contact_support", { strategy: "never", maxAttempts: 3 }, "No: the same request cannot succeed."],
    ["authenticate", { strategy: "after_change" }, "Only once you have new credentials: waiting does not help."],
    [
      "authenticate",
      { strategy: "backoff", maxAttempts: 3 },
      "Only once you have new credentials: waiting does not help.",
    ],
    ["fix_request", { strategy: "after_change" }, "Only once you have fixed the request."],
    ["request_access", { strategy: "after_change" }, "Only once access has been granted."],
    ["reread", { strategy: "after_change" }, "Only once you have read again what changed."],
    [
      "wait",
      { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 5 },
      "Yes, after 1 second at least, growing to 60 seconds, 5 tries in all. Repeat it only where doing it twice does no harm.",
    ],
    [
      "wait",
      { strategy: "backoff", maxDelaySeconds: 60, maxAttempts: 2, unprocessed: true },
      "Yes, after a pause, growing to 60 seconds, 2 tries in all. Repeating is safe: nothing of the request was carried out.",
    ],
    [
      "wait",
      { strategy: "backoff", minDelaySeconds: 10, maxDelaySeconds: 10 },
      "Yes, after 10 seconds at least. Repeat it only where doing it twice does no harm.",
    ],
    ["wait", { strategy: "backoff", maxDelaySeconds: 60, maxAttempts: 1 }, "No: there is only one try."],
    [
      "wait",
      { strategy: "delay", minDelaySeconds: 3600, maxAttempts: 3 },
      "Yes, after 1 hour, 3 tries in all. Repeat it only where doing it twice does no harm.",
    ],
    [
      "wait",
      { strategy: "delay", minDelaySeconds: 0 },
      "Yes, at once. Repeat it only where doing it twice does no harm.",
    ],
    [
      "wait",
      { strategy: "retry_after", minDelaySeconds: 9, unprocessed: true },
      "Yes, when the Retry-After header says; without it, after 9 seconds at least. " +
        "Repeating is safe: nothing of the request was carried out.",
    ],
    [
      "wait",
      { strategy: "backoff", minDelaySeconds: 1, delay: [{ member: "retryAfterSeconds", unit: "seconds" }] },
      "Yes, after as long as `retryAfterSeconds` in the body says; without it, after 1 second at least. " +
        "Repeat it only where doing it twice does no harm.",
    ],
    [
      "wait",
      { strategy: "retry_after", delay: [{ header: "X-RateLimit-Reset", unit: "epochSeconds" }] },
      "Yes, when the Retry-After header says, or when the header `X-RateLimit-Reset` says; without them, after a pause. " +
        "Repeat it only where doing it twice does no harm.",
    ],
    [
      "wait",
      {
        strategy: "delay",
        minDelaySeconds: 60,
        delay: [{ list: "error/details", where: { "@type": "RetryInfo" }, member: "retryDelay", unit: "duration" }],
      },
      "Yes, after as long as `error/details/retryDelay` in the body says; without it, after 60 seconds. " +
        "Repeat it only where doing it twice does no harm.",
    ],
  ])("says of %s and %o: %s", ([recovery, retry, words]) => {
    expect(retryInWords({ recovery, retry })).toBe(words);
  });

  test("says yes exactly where the guards advise a retry, for every error of every family", async () => {
    const { families } = await readCatalog(
      specs.map((file) => `specs/${file}`),
      { cwd: root },
    );
    const errors = families.flatMap((family) => family.errors);
    expect(errors.length).toBeGreaterThan(90);
    for (const { id, x } of errors) {
      const policy = { recovery: x.recovery!, ...x.retry! }; // our own families leave no gap
      expect(retryInWords(x).startsWith("Yes"), id).toBe(
        advise({ policy, headers: {} }, { method: "GET", attempt: 1 }).retry,
      );
      expect(retryInWords(x).includes("is safe"), id).toBe(
        advise({ policy, headers: {} }, { method: "POST", attempt: 1 }).retry,
      );
    }
  });
});

test.for<[number, string]>([
  [0.5, "0.5 seconds"],
  [1, "1 second"],
  [60, "60 seconds"],
  [90, "90 seconds"],
  [120, "2 minutes"],
  [300, "5 minutes"],
  [3600, "1 hour"],
  [5400, "90 minutes"],
  [86_400, "24 hours"],
  [172_800, "2 days"],
])("durationInWords says of %d: %s", ([seconds, words]) => {
  expect(durationInWords(seconds)).toBe(words);
});

test("recoveryInWords says for each recovery what has to happen, in a sentence of its own", () => {
  const recoveries: Recovery[] = [
    "fix_request",
    "authenticate",
    "request_access",
    "wait",
    "reread",
    "contact_support",
    "none",
  ];
  const sentences = recoveries.map(recoveryInWords);
  expect(new Set(sentences).size).toBe(recoveries.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("conditionsInWords says what has to be true of a response", () => {
  expect(
    conditionsInWords([
      { header: "X-RateLimit-Remaining", const: "0" },
      { header: "Retry-After", present: false },
      { pointer: "/error/param", pattern: "^scope" },
      { pointer: "/final", const: true },
      { text: "^upstream" },
    ]),
  ).toBe(
    "the header `X-RateLimit-Remaining` is `0`, and the header `Retry-After` is not there, and `/error/param` in the body matches `^scope`, " +
      "and `/final` in the body is `true`, and the body is a text that matches `^upstream`",
  );
});
