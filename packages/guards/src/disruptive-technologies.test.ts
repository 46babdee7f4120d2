/** Shapes of Disruptive Technologies that were seen or published, and what becomes of them. */
import { describe, expect, test } from "vitest";
import { advise, decode, decodeAll } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";

test("the documented example without help is declared, and so is any host in help", () => {
  for (const help of [
    undefined,
    "https://developer.d21s.com/docs/error-codes#409",
    "https://support.example.com/409",
  ]) {
    expect(
      decode(disruptiveTechnologies, { status: 409, body: { error: "already exists", code: 409, help } })?.match,
    ).toBe("declared");
  }
});

test("the older form, code as text, is deviant and keeps its advice", () => {
  const fault = decode(disruptiveTechnologies, { status: 409, body: '{"error":"already exists","code":"409"}' });
  expect(fault).toMatchObject({ match: "deviant", code: 409, message: "already exists" });
  expect(advise(fault!, { method: "PUT", attempt: 1 })).toMatchObject({
    retry: false,
    recovery: "reread",
    reason: "after_change",
  });
});

describe("a line of the event stream, under HTTP 200", () => {
  test("is an error with an HTTP status or with a gRPC code, and never the one for the other", () => {
    const details = [{ help: "https://developer.d21s.com/docs/error-codes" }];
    const badRequest = decode(disruptiveTechnologies, {
      status: 200,
      body: JSON.stringify({ error: { code: 400, message: "invalid", details } }),
    });
    expect(badRequest).toMatchObject({
      match: "declared",
      id: "disruptive-technologies/stream-error/400",
      code: 400,
      message: "invalid",
    });
    const notFound = decode(disruptiveTechnologies, {
      status: 200,
      body: { error: { code: 5, message: "not found", details } },
    });
    expect(notFound).toMatchObject({ match: "declared", id: "disruptive-technologies/stream-error/5", code: 5 });
    expect(advise(notFound!, { method: "GET", attempt: 1 })).toMatchObject({ retry: false, recovery: "fix_request" });
  });

  test.each([
    [3, "fix_request", "never"],
    [7, "request_access", "after_change"],
    [14, "wait", "backoff"],
    [16, "authenticate", "after_change"],
  ])("with the gRPC code %i is recovered from as that code is: %s", (code, recovery, strategy) => {
    const fault = decode(disruptiveTechnologies, { status: 200, body: { error: { code, message: "m" } } });
    expect(fault).toMatchObject({ match: "declared", code, policy: { recovery, strategy } });
  });

  test("with an unknown gRPC code is undeclared and not retried; with an HTTP status it has that status's advice", () => {
    const line = (code: number) =>
      decode(disruptiveTechnologies, { status: 200, body: { error: { code, message: "m" } } })!;
    expect(line(15)).toMatchObject({
      match: "undeclared",
      code: 15,
      policy: { recovery: "contact_support", strategy: "never" },
    });
    expect(line(200)).toMatchObject({
      match: "undeclared",
      code: 200,
      policy: { recovery: "contact_support", strategy: "never" },
    });
    expect(line(504)).toMatchObject({
      match: "undeclared",
      code: 504,
      policy: { strategy: "backoff", minDelaySeconds: 10 },
    });
  });

  test("may have the older form", () => {
    const body = { error: { grpcCode: 5, httpCode: 404, httpStatus: "Not Found", message: "not found", details: [] } };
    expect(decode(disruptiveTechnologies, { status: 200, body })).toMatchObject({
      match: "declared",
      id: "disruptive-technologies/legacy-stream-error/5",
      message: "not found",
    });
    const contradictory = { error: { ...body.error, httpCode: 500 } };
    expect(decode(disruptiveTechnologies, { status: 200, body: contradictory })).toMatchObject({
      match: "deviant",
      issues: [{ pointer: "/error/httpCode", wanted: "404" }],
    });
  });

  test("that is an event is no fault", () => {
    expect(
      decode(disruptiveTechnologies, { status: 200, body: { result: { event: { eventId: "e1" } } } }),
    ).toBeUndefined();
  });
});

describe("partial failures, under HTTP 200", () => {
  const item = (code: string) => ({ device: "projects/p/devices/d", status: { code, message: "m" } });

  test.each(["transferErrors", "batchErrors"])(
    "are found in %s, with a numeric status as text left undeclared",
    (list) => {
      const body = {
        devices: [],
        [list]: [item("INVALID_ARGUMENT"), item("NOT_FOUND"), item("INTERNAL_ERROR"), item("404")],
      };
      expect(decodeAll(disruptiveTechnologies, { status: 200, body }).faults).toMatchObject([
        { match: "declared", code: "INVALID_ARGUMENT", pointer: `/${list}/0`, placement: "item" },
        { match: "declared", code: "NOT_FOUND", pointer: `/${list}/1` },
        { match: "declared", code: "INTERNAL_ERROR", pointer: `/${list}/2`, policy: { strategy: "backoff" } },
        { match: "undeclared", code: "404", pointer: `/${list}/3`, policy: { strategy: "never" } },
      ]);
      expect(decode(disruptiveTechnologies, { status: 200, body })).toBeUndefined();
    },
  );

  test("are found among the devices and the kits of a claim", () => {
    const devices = [
      { deviceId: "d", code: "ALREADY_CLAIMED", message: "m" },
      { deviceId: "e", code: "NOT_FOUND", message: "m" },
    ];
    const kits = [
      { kitId: "k", code: "ALREADY_CLAIMED", message: "m" },
      { kitId: "l", code: "NOT_FOUND", message: "m" },
    ];
    expect(
      decodeAll(disruptiveTechnologies, { status: 200, body: { claimErrors: { devices, kits } } }).faults.map(
        ({ id }) => id,
      ),
    ).toEqual([
      "disruptive-technologies/device-claim-error/already_claimed",
      "disruptive-technologies/device-claim-error/not_found",
      "disruptive-technologies/kit-claim-error/already_claimed",
      "disruptive-technologies/kit-claim-error/not_found",
    ]);
  });
});

test("405 has no JSON body, and its status is enough", () => {
  expect(decode(disruptiveTechnologies, { status: 405, body: "Method Not Allowed\n" })).toMatchObject({
    match: "status",
    policy: { recovery: "fix_request", strategy: "never" },
  });
});

test("invalid_grant of the token endpoint wants new credentials", () => {
  const body = { error: "invalid_grant", error_description: "bad credentials" };
  const fault = decode(disruptiveTechnologies, { status: 400, body });
  expect(fault).toMatchObject({ match: "declared", id: "disruptive-technologies/token-error/invalid_grant" });
  expect(fault?.policy.recovery).toBe("authenticate");
});

describe("a cause that only the caller knows", () => {
  const notFound = (status = 404) =>
    decode(disruptiveTechnologies, { status, body: { error: "not found", code: 404, help: "h" } })!;
  const advice = (cause: unknown, fault = notFound()) =>
    advise(fault, { method: "GET", attempt: 1, cause: cause as string, random: () => 0 });

  test("decides: what was just created is asked for again after a second, and anything else is not", () => {
    expect(notFound().cause).toBeUndefined();
    expect(advice("propagation")).toEqual({ retry: true, delayMs: 1000, recovery: "wait", reason: "delay" });
    for (const cause of [
      undefined,
      "method-of-project",
      "Propagation",
      "other",
      "constructor",
      "__proto__",
      5,
      null,
      {},
      ["propagation"],
    ])
      expect(advice(cause)).toEqual({ retry: false, delayMs: 0, recovery: "fix_request", reason: "never" });
  });

  test("does not overrule a status that contradicts the body, nor the number of tries", () => {
    expect(advice("propagation", notFound(500))).toMatchObject({ retry: false });
    expect(advice("propagation", notFound(400))).toMatchObject({ retry: false });
    expect(advise(notFound(), { method: "GET", attempt: 5, cause: "propagation" })).toMatchObject({
      retry: false,
      reason: "attempts_exhausted",
    });
    expect(advise(notFound(), { method: "POST", attempt: 1, cause: "propagation" }).reason).toBe("not_idempotent");
  });

  test("is still there after the fault was cloned or sent as JSON", () => {
    for (const copy of [
      structuredClone(notFound()),
      JSON.parse(JSON.stringify(notFound())) as ReturnType<typeof notFound>,
    ])
      expect(advice("propagation", copy)).toMatchObject({ retry: true, delayMs: 1000 });
  });
});

describe("the documented least delays", () => {
  const advice = (code: number, headers = {}) =>
    advise(decode(disruptiveTechnologies, { status: code, headers, body: { error: "e", code } })!, {
      method: "GET",
      attempt: 1,
      random: () => 0,
    });

  test("are 1 s after 500 and 503, and 10 s after 504, even if the server asks for less", () => {
    expect([500, 503, 504].map((code) => advice(code).delayMs)).toEqual([1000, 1000, 10_000]);
    expect(advice(504, { "Retry-After": "9" }).delayMs).toBe(10_000);
    expect(advice(504, { "Retry-After": "0" }).delayMs).toBe(10_000);
  });

  test("are what Retry-After says after 429, and never 0 s", () => {
    expect(advice(429, { "Retry-After": "9" })).toMatchObject({ retry: true, delayMs: 9000, reason: "retry_after" });
    expect(advice(429, { "Retry-After": "0" }).delayMs).toBe(1000);
  });

  test("are 10 s after 429 without Retry-After, the length of the window, and no less where the headers were not read", () => {
    expect(advice(429)).toEqual({ retry: true, delayMs: 10_000, recovery: "wait", reason: "delay" });
    expect(advice(429, { "Retry-After": "soon" }).delayMs).toBe(10_000); // what cannot be read is as good as none
    for (const body of [{ error: "e", code: 429 }, "<html>slow down</html>", undefined]) {
      const [unread, none] = [undefined, new Headers()].map(
        (headers) => decode(disruptiveTechnologies, { status: 429, headers, body })!,
      );
      expect(none?.cause).toBe("no-retry-after");
      expect(unread?.cause).toBeUndefined();
      for (const fault of [unread, none])
        expect(advise(fault!, { method: "GET", attempt: 1, random: () => 0 })).toMatchObject({
          retry: true,
          delayMs: 10_000,
        });
    }
  });
});
