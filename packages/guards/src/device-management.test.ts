/** Shapes of Device Management that were seen or published, and what becomes of them. */
import { describe, expect, test } from "vitest";
import { advise, decode, decodeAll } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

const BODY = {
  object: "error",
  code: 400,
  type: "validation_error",
  message: "The request is not valid.",
  fields: [{ name: "limit", message: "must be a number" }],
  request_id: "015d2dcbb7e9a4c9e2b1000100c0ffee",
};
const { object: _object, ...withoutObject } = BODY;
const { request_id: _requestId, ...withoutRequestId } = BODY;

describe("shapes that a strict reading rejects are deviant, keep their code and their advice", () => {
  test.each([
    [
      "fields as a single object",
      { ...BODY, fields: { name: "limit", message: "must be a number" } },
      [["/fields", "an object"]],
    ],
    [
      "items of fields as maps",
      { ...BODY, fields: [{ limit: "must be a number" }] },
      [
        ["/fields/0/name", "nothing"],
        ["/fields/0/message", "nothing"],
      ],
    ],
    ["no request_id", withoutRequestId, [["/request_id", "nothing"]]],
    ["no object", withoutObject, [["/object", "nothing"]]],
    ["code as text", { ...BODY, code: "400" }, [["/code", "a string"]]],
  ])("%s", (_, body, issues) => {
    const fault = decode(deviceManagement, { status: 400, body });
    expect(fault).toMatchObject({
      match: "deviant",
      id: "device-management/validation_error",
      code: "validation_error",
      message: BODY.message,
    });
    expect(fault?.issues.map(({ pointer, found }) => [pointer, found])).toEqual(issues);
    expect(advise(fault!, { method: "GET", attempt: 1 })).toEqual({
      retry: false,
      delayMs: 0,
      recovery: "fix_request",
      reason: "never",
    });
  });
});

describe("fields conform", () => {
  test.each([
    ["as an empty list on a 404", 404, { ...BODY, code: 404, type: "not_found", fields: [] }],
    ["with the name body", 400, { ...BODY, fields: [{ name: "body", message: "is no JSON" }] }],
    [
      "with data in place of validation",
      403,
      { ...BODY, code: 403, type: "account_limit_exceeded", fields: [{ name: "cert-count", message: "100" }] },
    ],
    [
      "for a login that asks for more",
      401,
      {
        ...BODY,
        code: 401,
        type: "invalid_auth",
        fields: [
          { name: "otp", message: "required" },
          { name: "captcha", message: "required" },
        ],
      },
    ],
    ["when they are absent", 400, { ...BODY, fields: undefined }],
  ])("%s", (_, status, body) => {
    expect(decode(deviceManagement, { status, body })?.match).toBe("declared");
  });
});

describe("plain-text tokens of the v2 endpoints end in the advice of their status, or of the cause that they name", () => {
  test.each([
    ["RESOURCE_NOT_FOUND", 404, undefined, "fix_request"],
    ["DEVICE_NOT_CONNECTED", 429, undefined, "wait"],
    ["MALFORMED_JSON_CONTENT", 400, "v2-token", "fix_request"],
    ["MALFORMED_ASYNC_ID", 400, "v2-token", "fix_request"],
    ["QUEUE_IS_FULL", 400, "device-not-ready", "wait"],
    ["DEVICE_NOT_CONNECTED", 400, "device-not-ready", "wait"],
    ['"QUEUE_IS_FULL"\n', 400, "device-not-ready", "wait"],
    ["QUEUE_IS_FULLER", 400, undefined, "fix_request"],
    ["the error QUEUE_IS_FULL", 400, undefined, "fix_request"],
    ["DEVICE_NOT_FOUND", 404, "v2-token", "fix_request"],
    ["URI_PATH_DOES_NOT_EXISTS", 404, "v2-token", "fix_request"],
    ["INVALID_ENDPOINT_NAME", 400, "v2-token", "fix_request"],
    ["KEY_ALREADY_EXISTS_FOR_ENDPOINT", 409, "v2-token", "fix_request"],
  ])("%s under %i", (token, status, cause, recovery) => {
    const fault = decode(deviceManagement, { status, headers: { "Content-Type": "text/plain" }, body: token });
    expect(fault).toMatchObject({ match: "status", raw: token, message: undefined, cause });
    expect(advise(fault!, { method: "GET", attempt: 1 })).toMatchObject({ retry: recovery === "wait", recovery });
  });
});

describe("the token of an asynchronous failure under 429", () => {
  const faultOf = (error: unknown, status: unknown = 429) =>
    decodeAll(deviceManagement, { status: 200, body: { "async-responses": [{ id: "a1", status, error }] } }).faults[0]!;

  test("decides: DEVICE_BLOCKED is not retried, whatever the caller says of the request", () => {
    const fault = faultOf("DEVICE_BLOCKED");
    expect(fault).toMatchObject({ match: "declared", code: 429, cause: "device-blocked" });
    for (const options of [{ method: "GET" }, { idempotent: true }, { method: "GET", cause: "request-expired" }])
      expect(advise(fault, { attempt: 1, ...options })).toEqual({
        retry: false,
        delayMs: 0,
        recovery: "request_access",
        reason: "after_change",
      });
  });

  test.each(["REQUEST_EXPIRED", "DEVICE_REMOVED_REGISTRATION", "QUEUE_IS_FULL", "device_blocked", undefined])(
    "of %s allows a retry",
    (token) => {
      const fault = faultOf(token);
      expect(fault).toMatchObject({ match: "declared", code: 429 });
      expect(advise(fault, { method: "GET", attempt: 1 })).toMatchObject({ retry: true, recovery: "wait" });
    },
  );

  test("decides where the body breaks its schema as well", () => {
    const [fault] = decodeAll(deviceManagement, {
      status: 200,
      body: { "async-responses": [{ status: 429, error: "DEVICE_BLOCKED" }] },
    }).faults;
    expect(fault).toMatchObject({ match: "deviant", code: 429, cause: "device-blocked" });
    expect(advise(fault!, { method: "GET", attempt: 1 }).retry).toBe(false);
  });
});

test("a success with the same members is told from an error by its object alone", () => {
  const success = { ...BODY, object: "user", code: 200, type: "success" };
  expect(decode(deviceManagement, { status: 200, body: success })).toBeUndefined();
  expect(decode(deviceManagement, { body: success })).toBeUndefined();
  expect(decode(deviceManagement, { body: { ...success, object: "error" } })).toMatchObject({
    match: "undeclared",
    code: "success",
  });
});

test.each(["invalid_token", "invalid_apikey", "reauth_required"])(
  "the type %s, which published clients know, wants new credentials under 401",
  (type) => {
    const fault = decode(deviceManagement, { status: 401, body: { ...BODY, code: 401, type } });
    expect(fault).toMatchObject({ match: "declared", code: type });
    expect(advise(fault!, { method: "GET", attempt: 1 })).toMatchObject({ retry: false, recovery: "authenticate" });
  },
);

test.each([
  [406, "not_acceptable", { recovery: "fix_request", strategy: "never" }],
  [412, "precondition_failed", { recovery: "reread", strategy: "after_change" }],
  [415, "unsupported_media_type", { recovery: "fix_request", strategy: "never" }],
])("under %i the type %s, which published clients know, is not retried", (status, type, policy) => {
  const fault = decode(deviceManagement, { status, body: { ...BODY, code: status, type } });
  expect(fault).toMatchObject({ match: "declared", code: type, policy });
});

test.each([410, 413, 423, 424, 426])("status %i is documented without a row of its own, and not retried", (status) => {
  const fault = decode(deviceManagement, { status, body: "" });
  expect(fault).toMatchObject({ match: "status", candidates: [] });
  expect(advise(fault!, { method: "GET", attempt: 1 }).retry).toBe(false);
});

describe("answers of devices in a notification", () => {
  test.each([
    [429, "REQUEST_EXPIRED"],
    [429, "DEVICE_REMOVED_REGISTRATION"],
    [429, "DEVICE_BLOCKED"],
    [503, "NOT_CONNECTED"],
    [504, "TIMEOUT"],
  ])("%i %s is an event", (status, error) => {
    const { faults } = decodeAll(deviceManagement, { body: { "async-responses": [{ id: "a1", status, error }] } });
    expect(faults).toMatchObject([
      {
        match: "declared",
        placement: "event",
        code: status,
        message: error,
        requestId: "a1",
        pointer: "/async-responses/0",
      },
    ]);
  });

  test("may have a payload of null, and a 200 among them is none", () => {
    const responses = [
      { id: "a", status: 200, payload: null, ct: "text/plain", "max-age": 0 },
      { id: "b", status: 400, payload: null },
    ];
    expect(
      decodeAll(deviceManagement, { body: { registrations: [], "async-responses": responses } }).faults,
    ).toMatchObject([{ match: "declared", code: 400 }]);
  });
});
