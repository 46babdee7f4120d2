import { describe, expect, test } from "vitest";
import { advise, decode, type Advice, type AdviseOptions, type Policy } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";

const BACKOFF: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 2,
  maxDelaySeconds: 60,
  maxAttempts: 10,
};

function withPolicy(
  policy: Partial<Policy>,
  options: Partial<AdviseOptions> = {},
  headers: Record<string, string> = {},
): ReturnType<typeof advise> {
  return advise(
    { policy: { ...BACKOFF, ...policy }, headers },
    {
      method: "GET",
      attempt: 1,
      random: () => 0,
      ...options,
    },
  );
}

describe("backoff", () => {
  test("is exponential with full jitter above the documented minimum", () => {
    for (const [attempt, longest] of [
      [1, 4000],
      [2, 6000],
      [3, 10_000],
      [4, 18_000],
      [5, 34_000],
    ] as const) {
      expect(withPolicy({}, { attempt, random: () => 0 })).toEqual({
        retry: true,
        delayMs: 2000,
        recovery: "wait",
        reason: "backoff",
      });
      expect(withPolicy({}, { attempt, random: () => 1 }).delayMs).toBe(longest);
      expect(withPolicy({}, { attempt, random: () => 0.5 }).delayMs).toBe((2000 + longest) / 2);
    }
  });

  test("never waits longer than maxDelaySeconds, and keeps its jitter there", () => {
    expect(withPolicy({}, { attempt: 9, random: () => 1 }).delayMs).toBe(60_000);
    expect(withPolicy({}, { attempt: 9, random: () => 0.5 }).delayMs).toBe(31_000);
    expect(withPolicy({ maxDelaySeconds: 1 }, { random: () => 1 }).delayMs).toBe(2000);
  });

  test("starts with up to a second where no minimum is documented, and grows by up to a minute where no maximum is", () => {
    const bare: Policy = { recovery: "wait", strategy: "backoff" };
    const delay = (policy: Policy, attempt: number): number =>
      advise({ policy, headers: {} }, { method: "GET", random: () => 1, attempt }).delayMs;
    expect([1, 2, 3, 4].map((attempt) => delay(bare, attempt))).toEqual([1000, 2000, 4000, 8000]);
    expect(delay({ ...bare, minDelaySeconds: 100 }, 4)).toBe(160_000);
  });

  test("is what retry_after is without the header, and what a delay is not: that is exact", () => {
    expect(withPolicy({ strategy: "retry_after" }, { random: () => 1 })).toMatchObject({
      delayMs: 4000,
      reason: "backoff",
    });
    expect(withPolicy({ strategy: "delay" }, { random: () => 1 })).toMatchObject({ delayMs: 2000, reason: "delay" });
  });

  test("ends with the documented number of tries, the first one included, and with five where none is documented", () => {
    expect(withPolicy({ maxAttempts: 3 }, { attempt: 2 }).retry).toBe(true);
    expect(withPolicy({ maxAttempts: 3 }, { attempt: 3 })).toEqual({
      retry: false,
      delayMs: 0,
      recovery: "wait",
      reason: "attempts_exhausted",
    });
    const undocumented = { policy: { recovery: "wait", strategy: "backoff" }, headers: {} } as const;
    expect(advise(undocumented, { method: "GET", attempt: 4 }).retry).toBe(true);
    expect(advise(undocumented, { method: "GET", attempt: 5 }).retry).toBe(false);
  });

  test("does not overflow at an attempt that nobody reaches", () => {
    expect(withPolicy({ maxAttempts: 1e9 }, { attempt: 5000, random: () => 0 }).delayMs).toBe(2000);
    expect(withPolicy({ maxAttempts: 1e9 }, { attempt: 5000, random: () => 1 }).delayMs).toBe(60_000);
  });
});

describe("a request that is not idempotent", () => {
  test("is not repeated by itself", () => {
    for (const method of ["POST", "PATCH", "post", "CONNECT", "FOO", ""])
      expect(withPolicy({}, { method })).toEqual({
        retry: false,
        delayMs: 0,
        recovery: "wait",
        reason: "not_idempotent",
      });
  });

  test("is repeated where the error is unprocessed, or the caller says idempotent: true", () => {
    expect(withPolicy({ unprocessed: true }, { method: "POST" }).retry).toBe(true);
    expect(withPolicy({}, { method: "POST", idempotent: true }).retry).toBe(true);
  });

  test("is any one of which the caller says idempotent: false, or neither that nor the method", () => {
    expect(withPolicy({}, { method: "GET", idempotent: false }).reason).toBe("not_idempotent");
    expect(advise({ policy: BACKOFF, headers: {} }, { attempt: 1 }).reason).toBe("not_idempotent");
    expect(withPolicy({ unprocessed: true }, { idempotent: false }).retry).toBe(true);
  });

  test.each(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY", "get"])(
    "is not one with the method %s",
    (method) => {
      expect(withPolicy({}, { method }).retry).toBe(true);
    },
  );

  test("follows what a real family promises: 9646 was not carried out, 9603 may have been", () => {
    const throttled = decode(appAndBookManagement, { status: 429, body: { errorNumber: 9646 } });
    const internal = decode(appAndBookManagement, { status: 500, body: { errorNumber: 9603 } });
    expect(advise(throttled!, { method: "POST", attempt: 1 }).retry).toBe(true);
    expect(advise(internal!, { method: "POST", attempt: 1 }).reason).toBe("not_idempotent");
  });
});

describe("recovery", () => {
  test("authenticate means new credentials, not waiting, whatever the strategy and the header say", () => {
    for (const strategy of ["never", "after_change", "backoff", "retry_after", "delay"] as const) {
      expect(withPolicy({ recovery: "authenticate", strategy, unprocessed: true }, {}, { "retry-after": "5" })).toEqual(
        {
          retry: false,
          delayMs: 0,
          recovery: "authenticate",
          reason: "authenticate",
        },
      );
    }
    expect(
      advise(decode(disruptiveTechnologies, { status: 401, body: "" })!, { method: "GET", attempt: 1 }),
    ).toMatchObject({
      retry: false,
      recovery: "authenticate",
    });
  });

  test("decides whether, and Retry-After only when: never and after_change stay so", () => {
    for (const strategy of ["never", "after_change"] as const) {
      expect(withPolicy({ recovery: "reread", strategy }, { idempotent: true }, { "retry-after": "5" })).toEqual({
        retry: false,
        delayMs: 0,
        recovery: "reread",
        reason: strategy,
      });
    }
  });
});

describe("maxDelayMs", () => {
  test("ends in no retry where the wait is longer, with the reason and how long it would be", () => {
    expect(withPolicy({ strategy: "delay", minDelaySeconds: 3600 }, { maxDelayMs: 60_000 })).toEqual({
      retry: false,
      delayMs: 3_600_000,
      recovery: "wait",
      reason: "delay_exceeds_max",
    });
    expect(withPolicy({}, { maxDelayMs: 2000 }).retry).toBe(true);
    expect(withPolicy({}, { maxDelayMs: 1999 }).retry).toBe(false);
  });

  test("may be below zero, as what is left of a deadline that has passed: then no wait is short enough", () => {
    expect(withPolicy({ minDelaySeconds: 0 }, { maxDelayMs: -1 })).toMatchObject({
      retry: false,
      reason: "delay_exceeds_max",
    });
    expect(withPolicy({ minDelaySeconds: 0 }, { maxDelayMs: 0 }).retry).toBe(true);
  });
});

describe("an option that makes no sense counts as the most cautious one", () => {
  test.each([undefined, NaN, "2", null, {}, 2n, -Infinity, -3, 0, 0.5, 1.5, Infinity])("attempt: %s", (attempt) => {
    expect(withPolicy({}, { attempt: attempt as number })).toEqual({
      retry: false,
      delayMs: 0,
      recovery: "wait",
      reason: "attempt_missing",
    });
  });

  test("no options at all, so that a loop which forgets to count its tries ends", () => {
    const fault = { policy: BACKOFF, headers: {} };
    let tries = 1;
    while (tries < 10 && (advise as (fault: unknown, options?: unknown) => Advice)(fault, { method: "GET" }).retry)
      tries++;
    expect(tries).toBe(1);
    expect((advise as (fault: unknown) => Advice)(fault)).toMatchObject({ retry: false, delayMs: 0 });
  });

  test.each([NaN, "5000", null, {}])("maxDelayMs: %s", (maxDelayMs) => {
    expect(withPolicy({}, { maxDelayMs: maxDelayMs as number })).toMatchObject({
      retry: false,
      reason: "delay_exceeds_max",
    });
  });

  test.each([null, "true", 1, {}])("idempotent: %s", (idempotent) => {
    expect(withPolicy({}, { idempotent: idempotent as boolean }).reason).toBe("not_idempotent");
  });

  test.each([null, 5, {}, ["GET"], Symbol("GET")])("method: %s", (method) => {
    expect(withPolicy({}, { method: method as string }).reason).toBe("not_idempotent");
  });

  test.each([
    () => NaN,
    () => -1,
    () => 2,
    () => "0.5",
    () => {
      throw new Error("no");
    },
    5,
    null,
  ])("random: %s", (random) => {
    expect(withPolicy({}, { random: random as () => number })).toMatchObject({ retry: true, delayMs: 4000 });
  });

  test.each([
    () => NaN,
    () => Infinity,
    () => -Infinity,
    () => "0",
    () => {
      throw new Error("no");
    },
    5,
    null,
  ])("now: %s", (now) => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    const { delayMs } = withPolicy({}, { now: now as () => number }, { "retry-after": inAnHour });
    expect(delayMs).toBeGreaterThan(3_500_000);
    expect(delayMs).toBeLessThanOrEqual(3_600_000);
  });

  test.each([null, undefined, 5, {}, { policy: {} }])("the fault: %s", (fault) => {
    expect(advise(fault as never, { method: "GET", attempt: 1 })).toMatchObject({ retry: false, delayMs: 0 });
  });

  test("all options at once: null", () => {
    expect(advise({ policy: BACKOFF, headers: {} }, null as never)).toMatchObject({ retry: false, delayMs: 0 });
  });
});
