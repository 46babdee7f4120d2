import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, decode, type Advice, type HeadersLike, type Policy } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

const NOW = Date.UTC(2024, 1, 29, 12, 0, 0);

/** The advice for an error with a backoff and no documented minimum, so that only the header speaks. */
function advice(
  retryAfter: string | undefined,
  { minDelaySeconds = 0, now = NOW, maxDelayMs }: { minDelaySeconds?: number; now?: number; maxDelayMs?: number } = {},
): Advice {
  const fault = {
    policy: { recovery: "wait", strategy: "backoff", minDelaySeconds } as const,
    headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
  };
  return advise(fault, {
    method: "GET",
    attempt: 1,
    now: () => now,
    random: () => 0,
    ...(maxDelayMs !== undefined && { maxDelayMs }),
  });
}

describe("a valid Retry-After", () => {
  test.each([
    ["seconds", "120", 120_000],
    ["no seconds", "0", 0],
    ["seconds with zeros before", "007", 7000],
    ["seconds with white space around", "  5\t", 5000],
    ["an IMF date", "Thu, 29 Feb 2024 12:01:30 GMT", 90_000],
    ["an RFC 850 date", "Thursday, 29-Feb-24 12:01:30 GMT", 90_000],
    ["an asctime date", "Thu Feb 29 12:01:30 2024", 90_000],
    ["an asctime date with a one-digit day", "Fri Mar  1 12:00:00 2024", 86_400_000],
    ["seconds with a fraction of zero", "30.0", 30_000],
    ["seconds with a fraction", "1.5", 1500],
    ["a fraction of a millisecond, rounded up", "0.0001", 1],
    ["seconds with a point at the end", "2.", 2000],
    ["a date in UTC", "Thu, 29 Feb 2024 12:01:30 UTC", 90_000],
    ["a date in UT", "Thu, 29 Feb 2024 12:01:30 UT", 90_000],
    ["a date in Zulu time", "Thu, 29 Feb 2024 12:01:30Z", 90_000],
    ["a date with an offset of zero", "Thu, 29 Feb 2024 12:01:30 +0000", 90_000],
    ["a date with a negative offset of zero", "Thu, 29 Feb 2024 12:01:30 -0000", 90_000],
    ["a date with an offset", "Thu, 29 Feb 2024 13:31:30 +0130", 90_000],
    ["a date with an offset to another day", "Wed, 28 Feb 2024 22:01:30 -14:00", 90_000],
    ["a date with a one-digit day", "Fri, 1 Mar 2024 12:00:00 GMT", 86_400_000],
    ["a date with a one-digit hour", "Fri, 01 Mar 2024 8:00:00 GMT", 72_000_000],
    ["an RFC 850 date with a one-digit day", "Friday, 1-Mar-24 12:00:00 GMT", 86_400_000],
    ["a date without its weekday", "29 Feb 2024 12:01:30 GMT", 90_000],
    ["a date without the comma", "Thu 29 Feb 2024 12:01:30 GMT", 90_000],
    ["a date in lower case", "thu, 29 feb 2024 12:01:30 gmt", 90_000],
    ["an asctime date with one space", "Fri Mar 1 12:00:00 2024", 86_400_000],
    ["a leap second", "Thu, 29 Feb 2024 23:59:60 GMT", 43_200_000],
    ["a date that has passed", "Wed, 28 Feb 2024 12:00:00 GMT", 0],
    ["a date long ago", "Sun, 06 Nov 1994 08:49:37 GMT", 0],
    ["a two-digit year that has passed", "Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ])("in the form of %s is used exactly, without jitter", (_, header, delayMs) => {
    expect(advice(header)).toEqual({ retry: true, delayMs, recovery: "wait", reason: "retry_after" });
  });

  test.each([
    ["Monday, 01-Jan-24 00:00:10 GMT", Date.UTC(2024, 0, 1), 10_000],
    ["Friday, 01-Jan-00 00:00:10 GMT", Date.UTC(2099, 11, 31, 23, 59, 50), 20_000],
    ["Thursday, 01-Jan-70 00:00:00 GMT", Date.UTC(2024, 0, 1), Date.UTC(2070, 0, 1) - Date.UTC(2024, 0, 1)],
    ["Wednesday, 01-Jan-75 00:00:00 GMT", Date.UTC(2024, 0, 1), 0],
  ])(
    "with two digits for the year means the latest such year that is at most 50 years ahead: %s",
    (header, now, delayMs) => {
      expect(advice(header, { now, maxDelayMs: Infinity })).toMatchObject({ delayMs, reason: "retry_after" });
    },
  );

  test("that is a date of any year to come, in any of the three forms, is met to the second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 49 * 365 * 86_400 }), (seconds) => {
        for (const header of formsOf(new Date(NOW + seconds * 1000)))
          expect(advice(header, { maxDelayMs: Infinity })).toMatchObject({
            delayMs: seconds * 1000,
            reason: "retry_after",
          });
      }),
    );
  });

  test("is used on any status and with any strategy that allows a retry, never below a documented minimum", () => {
    expect(advice("2", { minDelaySeconds: 10 })).toMatchObject({ delayMs: 10_000, reason: "retry_after" });
    expect(advice("Wed, 28 Feb 2024 12:00:00 GMT", { minDelaySeconds: 10 })).toMatchObject({ delayMs: 10_000 });
    for (const strategy of ["retry_after", "backoff", "delay"] as const) {
      const fault = {
        policy: { recovery: "wait", strategy, minDelaySeconds: 1 } as const,
        headers: { "retry-after": "30" },
      };
      expect(advise(fault, { method: "GET", attempt: 1 })).toMatchObject({ delayMs: 30_000, reason: "retry_after" });
    }
  });

  test("takes the place of a least wait that is inferred, up to the part of it that is documented", () => {
    const waiting = (policy: Partial<Policy>, header?: string): Advice =>
      advise(
        {
          policy: { recovery: "wait", strategy: "backoff", minDelaySeconds: 5, ...policy },
          headers: header === undefined ? {} : { "retry-after": header },
        },
        { method: "GET", attempt: 1, random: () => 0 },
      );
    expect(waiting({ basis: "inferred" }, "2")).toMatchObject({ delayMs: 2000, reason: "retry_after" });
    expect(waiting({ basis: "inferred" }, "0")).toMatchObject({ delayMs: 0, reason: "retry_after" });
    expect(waiting({ basis: "inferred", documentedMinSeconds: 3 }, "2")).toMatchObject({ delayMs: 3000 });
    expect(waiting({}, "2")).toMatchObject({ delayMs: 5000, reason: "retry_after" });
    for (const unread of [undefined, "junk", "-1"])
      expect(waiting({ basis: "inferred" }, unread)).toMatchObject({ delayMs: 5000, reason: "backoff" });
  });

  test("may be repeated, and then the longest wait counts", () => {
    expect(advice("5, 5,5")).toMatchObject({ delayMs: 5000, reason: "retry_after" });
    expect(advice("5, 05")).toMatchObject({ delayMs: 5000, reason: "retry_after" });
    const date = "Thu, 29 Feb 2024 12:00:05 GMT";
    expect(advice(`${date}, ${date}`)).toMatchObject({ delayMs: 5000, reason: "retry_after" });
    expect(advice("Wed, 28 Feb 2024 12:00:00 GMT, Tue, 27 Feb 2024 12:00:00 GMT")).toMatchObject({
      delayMs: 0,
      reason: "retry_after",
    });
    expect(advice("Thursday, 29-Feb-24 12:00:05 GMT, Thu Feb 29 12:00:05 2024,5")).toMatchObject({
      delayMs: 5000,
      reason: "retry_after",
    });
    for (const contradictory of [
      "5, 7",
      "7,5",
      "0, 7, 0",
      "Thu, 29 Feb 2024 12:00:07 GMT, 5",
      "5,Thursday, 29-Feb-24 12:00:07 GMT",
      "Thu Feb 29 12:00:07 2024, Thu, 29 Feb 2024 12:00:06 GMT",
    ]) {
      expect(advice(contradictory)).toMatchObject({ delayMs: 7000, reason: "retry_after" });
    }
  });

  test.each([
    "5, foo",
    "foo, 5",
    "Foo, 5",
    "Sun, 5",
    "5, -5",
    "-7, 5",
    ", 5,,",
    "5, Fri, 30 Feb 2024 12:00:00 GMT",
    "1.5, 5, 7s",
    "4.9, 5.0",
    "Thu, 29 Feb 2024 12:01:30 CET, 5",
  ])("counts although junk stands beside it: %s", (header) =>
    expect(advice(header)).toMatchObject({ delayMs: 5000, reason: "retry_after" }),
  );

  test("is never shortened by what stands beside it, in whatever order", () => {
    const value = fc.oneof(
      fc.nat({ max: 100_000 }).map(String),
      fc.nat({ max: 100_000 }).map((seconds) => new Date(NOW + seconds * 1000).toUTCString()),
      fc.string(),
      fc.constantFrom("Sun", "-1", "1.5", "GMT", "Thu, 29 Feb 2024 12:01:30 +0000", "1 Mar 24 12:00:00 Z"),
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 4 }),
        fc.nat({ max: 100_000 }),
        fc.array(value, { maxLength: 4 }),
        (before, seconds, after) => {
          expect(advice([...before, String(seconds), ...after].join(", ")).delayMs).toBeGreaterThanOrEqual(
            seconds * 1000,
          );
        },
      ),
    );
  });
});

describe("an invalid Retry-After is ignored", () => {
  test.each([
    ["absent", undefined],
    ["empty", ""],
    ["junk", "foo"],
    ["negative", "-5"],
    ["signed", "+5"],
    ["a point alone", "."],
    ["with two points", "1.2.3"],
    ["in exponents", "1e3"],
    ["hexadecimal", "0x10"],
    ["with a unit", "5s"],
    ["infinite", "Infinity"],
    ["repeated junk", "foo, -5"],
    ["an ISO date", "2024-02-29T12:01:30Z"],
    ["a date in another zone", "Thu, 29 Feb 2024 12:01:30 CET"],
    ["a date in no zone", "Thu, 29 Feb 2024 12:01:30"],
    ["a date with an offset that does not exist", "Thu, 29 Feb 2024 12:01:30 +0060"],
    ["a month of the letters between two months", "Thu, 29 Anf 2024 12:01:30 GMT"],
    ["a day that does not exist", "Fri, 30 Feb 2024 12:00:00 GMT"],
    ["a month that does not exist", "Thu, 29 Foo 2024 12:00:00 GMT"],
    ["an hour that does not exist", "Thu, 29 Feb 2024 24:00:00 GMT"],
    ["a minute that does not exist", "Thu, 29 Feb 2024 12:60:00 GMT"],
    ["a second that does not exist", "Thu, 29 Feb 2024 12:00:61 GMT"],
    ["the 0th", "Thu, 00 Feb 2024 12:00:00 GMT"],
    ["digits of another script", "١٢٠"],
  ])("where it is %s", (_, header) => {
    expect(advice(header, { minDelaySeconds: 3 })).toMatchObject({ retry: true, delayMs: 3000, reason: "backoff" });
  });
});

describe("a Retry-After that is a date", () => {
  const delayOf = (headers: HeadersLike, now = NOW): number =>
    advise(decode(deviceManagement, { status: 503, headers })!, {
      method: "GET",
      attempt: 1,
      now: () => now,
      random: () => 0,
    }).delayMs;

  test("is measured by the response's own Date, however wrong the clock of the caller or of the service is", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.nat(2),
        fc.nat(2),
        (seconds, skew, form, dateForm) => {
          const [wanted, date] = [formsOf(new Date(NOW + seconds * 1000))[form]!, formsOf(new Date(NOW))[dateForm]!];
          expect(delayOf({ "Retry-After": wanted, Date: date }, NOW + skew)).toBe(seconds * 1000); // the least wait is our own
        },
      ),
    );
  });

  test.each([
    "",
    "yesterday",
    "Thu, 29 Feb 2024 24:00:00 GMT",
    "1709208000",
    "2024-02-29T12:00:00Z",
    "Thu, 29 Feb 2024 12:00:00 GMT, Thu, 29 Feb 2024 12:01:00 GMT",
  ])("is measured by the caller's clock where the Date is %j", (date) => {
    expect(delayOf({ "Retry-After": "Thu, 29 Feb 2024 12:02:00 GMT", Date: date })).toBe(120_000);
  });

  test("keeps the Date among the headers of use, which is not looked for beside seconds", () => {
    const date = "Thu, 29 Feb 2024 12:00:00 GMT";
    expect(decode(deviceManagement, { status: 503, headers: { Date: date, "Retry-After": date } })?.headers).toEqual({
      date,
      "retry-after": date,
    });
    expect(decode(deviceManagement, { status: 503, headers: { Date: date, "Retry-After": "5" } })?.headers).toEqual({
      "retry-after": "5",
    });
  });
});

describe("a Retry-After above maxDelayMs", () => {
  test("ends in no retry with that reason, never in an earlier try", () => {
    expect(advice("11", { maxDelayMs: 10_000 })).toEqual({
      retry: false,
      delayMs: 11_000,
      recovery: "wait",
      reason: "delay_exceeds_max",
    });
    expect(advice("10", { maxDelayMs: 10_000 })).toMatchObject({ retry: true, delayMs: 10_000 });
    expect(advice("1", { minDelaySeconds: 11, maxDelayMs: 10_000 })).toMatchObject({
      retry: false,
      reason: "delay_exceeds_max",
    });
  });

  test.each(["99999999999999", "9".repeat(400), "9".repeat(100_000), "Fri, 31 Dec 9999 23:59:59 GMT", "2147484"])(
    "does not overflow: %.30s",
    (header) => {
      const { retry, delayMs, reason } = advice(header);
      expect({ retry, reason }).toEqual({ retry: false, reason: "delay_exceeds_max" });
      expect(delayMs).toSatisfy(Number.isSafeInteger);
      expect(delayMs).toBeGreaterThan(2 ** 31 - 1);
    },
  );

  test("is by default what no timer can wait for", () => {
    expect(advice("2147483")).toMatchObject({ retry: true, delayMs: 2_147_483_000 });
  });

  test("is read in a time that grows with its length alone", () => {
    const started = performance.now();
    for (const hostile of [
      " ".repeat(200_000) + "x",
      "0".repeat(200_000) + "x",
      ", ".repeat(100_000),
      "Sun, ".repeat(40_000),
      "1,".repeat(100_000),
      `A${"a".repeat(200_000)}, 5`,
      "Sun, 06 Nov 1994 08:49:37 GMT,".repeat(10_000),
    ])
      advice(hostile);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** The three forms of an HTTP date. */
function formsOf(date: Date): string[] {
  const imf = date.toUTCString();
  const [, day = "", month = "", year = "", time = ""] = imf.split(" ");
  const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(date);
  return [
    imf,
    `${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${weekday.slice(0, 3)} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`,
  ];
}
