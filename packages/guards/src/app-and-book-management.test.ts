/** Shapes of App and Book Management that were seen or published, and what becomes of them. */
import { describe, expect, test } from "vitest";
import { advise, decode, decodeAll } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";

test("a failure inside HTTP 200 with nothing but its number is declared", () => {
  expect(decode(appAndBookManagement, { status: 200, body: '{"errorNumber":9602}' })).toMatchObject({
    match: "declared",
    code: 9602,
    message: undefined,
  });
});

test("the number alone tells the error: any text, with any apostrophe, or none goes with it", () => {
  for (const errorMessage of [
    "Unable to find the registered user.",
    "Can’t find it.",
    "Can't find it.",
    "",
    undefined,
  ]) {
    expect(decode(appAndBookManagement, { status: 400, body: { errorNumber: 9609, errorMessage } })).toMatchObject({
      match: "declared",
      code: 9609,
    });
  }
});

test("unknown members survive", () => {
  const body = { errorNumber: 9609, errorInfo: { clientUserIds: ["u1"], novelty: { a: 1 } }, somethingNew: [1] };
  expect(decode(appAndBookManagement, { status: 400, body })).toMatchObject({ match: "declared", body });
});

test("a number that the service added is undeclared, with the advice of its status", () => {
  expect(decode(appAndBookManagement, { status: 400, body: { errorNumber: 9999, errorMessage: "new" } })).toMatchObject(
    { match: "undeclared", code: 9999, policy: { strategy: "never" } },
  );
  expect(decode(appAndBookManagement, { status: 200, body: { errorNumber: 9999 } })).toMatchObject({
    match: "undeclared",
    policy: { recovery: "contact_support", strategy: "never" },
  });
});

describe("bodies without the number end in the advice of their status", () => {
  test.each([
    ["an empty body", ""],
    ["{}", "{}"],
    ["text", "Service Unavailable"],
    ["HTML", "<!DOCTYPE html><html></html>"],
  ])("%s", (_, body) => {
    expect(decode(appAndBookManagement, { status: 503, headers: { "Retry-After": "30" }, body })).toMatchObject({
      match: "status",
      candidates: ["app-and-book-management/9729"],
    });
    const fault = decode(appAndBookManagement, { status: 503, headers: { "Retry-After": "30" }, body });
    expect(advise(fault!, { method: "GET", attempt: 1 })).toEqual({
      retry: true,
      delayMs: 30_000,
      recovery: "wait",
      reason: "retry_after",
    });
    expect(advise(decode(appAndBookManagement, { status: 400, body })!, { method: "GET", attempt: 1 }).retry).toBe(
      false,
    );
    expect(decode(appAndBookManagement, { status: 200, body })).toBeUndefined();
  });
});

describe("Retry-After on 429", () => {
  const fault = (retryAfter: string) =>
    decode(appAndBookManagement, { status: 429, headers: { "Retry-After": retryAfter }, body: { errorNumber: 9646 } })!;

  test("may be seconds, a date, junk, or absurdly large", () => {
    const options = { method: "POST", attempt: 1, now: () => Date.UTC(2030, 0, 1), random: () => 0 };
    expect(advise(fault("20"), options)).toMatchObject({ retry: true, delayMs: 20_000 });
    expect(advise(fault("Tue, 01 Jan 2030 00:00:45 GMT"), options)).toMatchObject({ retry: true, delayMs: 45_000 });
    expect(advise(fault("foo"), options)).toMatchObject({ retry: true, delayMs: 1000, reason: "backoff" });
    expect(advise(fault("99999999999999"), options)).toMatchObject({ retry: false, reason: "delay_exceeds_max" });
  });

  test("does not make tries endless: five in all", () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => advise(fault("1"), { method: "GET", attempt }).retry)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test.each([9601, 9621, 9625, 9722])("%i needs a new token: no waiting helps", (errorNumber) => {
  const fault = decode(appAndBookManagement, { status: 401, headers: { "Retry-After": "5" }, body: { errorNumber } });
  expect(advise(fault!, { method: "GET", attempt: 1 })).toMatchObject({
    retry: false,
    delayMs: 0,
    recovery: "authenticate",
  });
});

describe("the status of an event", () => {
  test("can carry failures when it is complete, and is no failure while it is pending", () => {
    const complete = {
      eventStatus: "COMPLETE",
      eventType: "CREATE",
      failures: [{ errorInfo: { clientUserIds: ["u1"] }, errorNumber: 9716 }],
      numCompleted: 1,
      numRequested: 2,
    };
    expect(decodeAll(appAndBookManagement, { status: 200, body: complete }).faults).toMatchObject([
      { match: "declared", code: 9716, pointer: "/failures/0" },
    ]);
    expect(
      decodeAll(appAndBookManagement, {
        status: 200,
        body: { eventStatus: "PENDING", numCompleted: 0, numRequested: 2 },
      }).faults,
    ).toEqual([]);
  });
});

describe("a notification", () => {
  test("holds at most one error, and a test notification none", () => {
    const error = {
      errorNumber: 9709,
      errorMessage: "There aren't enough assets available to complete this association.",
    };
    const failed = {
      notification: { error, eventId: "e1", result: "FAILURE", type: "ASSOCIATE" },
      notificationId: "n1",
      notificationType: "ASSET_MANAGEMENT",
    };
    expect(decodeAll(appAndBookManagement, { body: failed }).faults).toMatchObject([
      { match: "declared", placement: "event", code: 9709, pointer: "/notification/error" },
    ]);
    expect(
      decodeAll(appAndBookManagement, {
        body: { notification: {}, notificationId: "n2", notificationType: "TEST_NOTIFICATION" },
      }).faults,
    ).toEqual([]);
  });
});

test("the service configuration lists errors and is a success", () => {
  const config = {
    errorCodes: [
      { errorNumber: 9601, errorMessage: "Login required." },
      { errorNumber: 9602, errorMessage: "Invalid argument." },
    ],
  };
  expect(decode(appAndBookManagement, { status: 200, body: config })).toBeUndefined();
  expect(decodeAll(appAndBookManagement, { status: 200, body: config })).toEqual({ faults: [], more: false });
});

test("an errorInfo of the wrong form is deviant, and the number still counts", () => {
  const fault = decode(appAndBookManagement, {
    status: 400,
    body: { errorNumber: 9609, errorInfo: { clientUserIds: "u1" } },
  });
  expect(fault).toMatchObject({
    match: "deviant",
    code: 9609,
    issues: [{ pointer: "/errorInfo/clientUserIds", found: "a string", wanted: "an array" }],
  });
});
