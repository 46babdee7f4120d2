/** Shapes of T IoT Hub that were seen or published, and what becomes of them. */
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { advise, decode, decodeAll, decodeResponse, decodeStream } from "@faultline/guards";
import { isNotFound, isTIotHubError, tIotHub, type TIotHubErrors } from "@faultline/guards/t-iot-hub";

test("an answer to HEAD has no body, and so no empty result", async () => {
  for (const method of ["HEAD", "head"]) {
    expect(decode(tIotHub, { status: 200, body: "" }, { method })).toBeUndefined();
    expect(decodeAll(tIotHub, { status: 200, body: "" }, { method }).faults).toEqual([]);
    expect(await decodeResponse(tIotHub, new Response(null), { method })).toBeUndefined();
    for await (const fault of decodeStream(tIotHub, new Response(null), { method })) expect.fail(fault.match);
    expect(decode(tIotHub, { status: 404, body: "" }, { method })).toMatchObject({ match: "status", raw: undefined });
  }
  for (const method of ["GET", undefined, 5 as never]) // a program without types gives anything
    expect(decode(tIotHub, { status: 200, body: "" }, { method })).toMatchObject({ match: "declared" });
});

test("HTTP 200 with an empty result is a documented failure of its own", () => {
  const fault = decode(tIotHub, { status: 200, body: "" });
  expect(fault).toMatchObject({ match: "declared", id: "t-iot-hub/200", code: 200, body: "" });
  expect(advise(fault!, { method: "GET", attempt: 1 })).toMatchObject({ retry: false, recovery: "fix_request" });
});

test.each(["Bad Request", "Missing or malformed parameter", "Invalid Action"])(
  "under 400 the title %s tells the error, with and without detail",
  (title) => {
    expect(decode(tIotHub, { status: 400, body: { title } })).toMatchObject({
      match: "declared",
      code: title,
      message: undefined,
    });
    expect(decode(tIotHub, { status: 400, body: { title, detail: "d", instance: "/x" } })).toMatchObject({
      match: "declared",
      code: title,
      message: "d",
    });
  },
);

test("the items of errors may have any form", () => {
  for (const errors of [[], ["text"], [{ field: "f" }], [1, null]])
    expect(decode(tIotHub, { status: 400, body: { title: "Missing or malformed parameter", errors } })?.match).toBe(
      "declared",
    );
  expect(decode(tIotHub, { status: 400, body: { title: "Missing or malformed parameter", errors: {} } })?.match).toBe(
    "deviant",
  );
});

test("another title under 400 is undeclared", () => {
  expect(decode(tIotHub, { status: 400, body: { title: "Bad request" } })).toMatchObject({
    match: "undeclared",
    code: "Bad request",
    policy: { strategy: "never" },
  });
});

describe("what the gateway and the platforms behind it say ends in the advice of the status", () => {
  const cisco = { errorMessage: "Resource not found", errorCode: "10000001" };
  const kong = { message: "API rate limit exceeded" };

  test.each([
    ["Cisco's error under 404", 404, cisco, { retry: false, recovery: "fix_request", reason: "never" }],
    ["Cisco's error under 500", 500, cisco, { retry: true, delayMs: 1000, recovery: "wait", reason: "backoff" }],
    ["Kong's message under 401", 401, kong, { retry: false, recovery: "authenticate" }],
    ["Kong's message under 429", 429, kong, { retry: true, delayMs: 3_600_000, recovery: "wait", reason: "delay" }],
    [
      "Kong's HTML under 503",
      503,
      "<html><h1>503</h1></html>",
      { retry: true, delayMs: 1000, recovery: "wait", reason: "backoff" },
    ],
  ])("%s", (_, status, body, advice) => {
    const fault = decode(tIotHub, { status, body });
    expect(fault).toMatchObject({ match: "status", raw: body });
    expect(advise(fault!, { method: "GET", attempt: 1, random: () => 0 })).toMatchObject(advice);
  });

  test("Retry-After is used, but never below the documented hour of the rate limit", () => {
    const advice = (status: number, retryAfter: string) =>
      advise(decode(tIotHub, { status, headers: { "Retry-After": retryAfter }, body: kong })!, {
        method: "GET",
        attempt: 1,
      });
    expect(advice(429, "60")).toMatchObject({ retry: true, delayMs: 3_600_000, reason: "retry_after" });
    expect(advice(429, "7200")).toMatchObject({ delayMs: 7_200_000 });
    expect(advice(503, "60")).toMatchObject({ delayMs: 60_000 });
  });
});

describe("the guard of the family can say no", () => {
  const foreign = { type: "about:blank", title: "Out of cheese", status: 418, detail: "Redo from start." };

  test("to a problem of another API, unless the status is one that tells an error of this one", () => {
    for (const status of [undefined, 200, 400, 402, 405, 418, 501, 503])
      expect({ status, is: isTIotHubError(foreign, status) }).toEqual({ status, is: false });
    for (const status of [401, 403, 404, 429, 500])
      expect({ status, is: isTIotHubError(foreign, status) }).toEqual({ status, is: true });
  });

  test("to no error that its title tells, whatever the status", () => {
    for (const title of ["Bad Request", "Missing or malformed parameter", "Invalid Action"])
      for (const status of [undefined, 400, 404, 418]) expect(isTIotHubError({ title }, status)).toBe(true);
  });

  test("to what is no problem at all, under any status", () => {
    for (const value of [undefined, null, "", "text", 404, [], {}, { title: 404 }, { title: "t", detail: 1 }])
      for (const status of [undefined, 200, 400, 401, 404, 429, 500]) expect(isTIotHubError(value, status)).toBe(false);
  });

  test("exactly where no guard of one of its errors says yes", async () => {
    const guards = (await import("@faultline/guards/t-iot-hub")) as unknown as Readonly<
      Record<string, (value: unknown, status: number | undefined) => boolean>
    >; // of these names each is a guard
    const names = Object.values(tIotHub.facts.envelopes).flatMap(({ errors, statusOnly }) =>
      Object.keys({ ...errors, ...statusOnly }),
    );
    const title = fc.constantFrom("Bad Request", "Missing or malformed parameter", "Invalid Action", "Else", 4);
    const bodies = fc.oneof(
      fc.record({ title, detail: fc.constantFrom("d", 1), errors: fc.constantFrom([], {}) }, { requiredKeys: [] }),
      fc.anything(),
    );
    const statuses = fc.option(fc.oneof(fc.constantFrom(400, 401, 403, 404, 429, 500), fc.integer()), {
      nil: undefined,
    });
    fc.assert(
      fc.property(bodies, statuses, (value, status) => {
        expect(isTIotHubError(value, status)).toBe(names.some((name) => guards[`is${name}`]!(value, status)));
      }),
    );
  });

  test("and compilers ask for the status", () => {
    // @ts-expect-error the status alone tells some of the errors
    expect(isTIotHubError(foreign)).toBe(false);
    // @ts-expect-error as above
    expect(isNotFound(foreign)).toBe(false);
    if (isTIotHubError(foreign, 404)) expectTypeOf(foreign).toExtend<TIotHubErrors[keyof TIotHubErrors]["body"]>();
  });
});
