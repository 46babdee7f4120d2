/** Shapes of T IoT Hub that were seen or published, and what becomes of them. */
import { describe, expect, test } from "vitest";
import { advise, decode } from "@faultline/guards";
import { tIotHub } from "@faultline/guards/t-iot-hub";

test("HTTP 200 with an empty result is a documented failure of its own", () => {
  const fault = decode(tIotHub, { status: 200, body: "" });
  expect(fault).toMatchObject({ match: "declared", id: "t-iot-hub/200", code: 200, body: "" });
  expect(advise(fault!, { method: "GET" })).toMatchObject({ retry: false, recovery: "fix_request" });
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
    expect(advise(fault!, { method: "GET", random: () => 0 })).toMatchObject(advice);
  });

  test("Retry-After is used, but never below the documented hour of the rate limit", () => {
    const advice = (status: number, retryAfter: string) =>
      advise(decode(tIotHub, { status, headers: { "Retry-After": retryAfter }, body: kong })!, { method: "GET" });
    expect(advice(429, "60")).toMatchObject({ retry: true, delayMs: 3_600_000, reason: "retry_after" });
    expect(advice(429, "7200")).toMatchObject({ delayMs: 7_200_000 });
    expect(advice(503, "60")).toMatchObject({ delayMs: 60_000 });
  });
});
