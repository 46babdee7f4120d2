import { describe, expect, test } from "vitest";
import { advise, decode, decodeAll, toProblemDetails } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import { isObject, type Report } from "./check.ts";
import type { Family } from "./family.ts";
import { madeUpError, madeUpFamily, named } from "../test/made-up-family.ts";
import { carrying } from "../test/subjects.ts";

const VALIDATION_ERROR = {
  object: "error",
  code: 400,
  type: "validation_error",
  message: "limit must be a number",
  fields: [{ name: "limit", message: "must be a number" }],
  request_id: "015d2dcbb7e9a4c9e2b1000100c0ffee",
};

const NOT_FOUND = { object: "error", code: 404, type: "not_found", message: "no such device", request_id: "r1" };

describe("the root", () => {
  test("that is no failure yields undefined", () => {
    expect(decode(deviceManagement, { status: 200, body: { object: "device", id: "1" } })).toBeUndefined();
    expect(decode(deviceManagement, { status: 204, body: "" })).toBeUndefined();
    expect(decode(deviceManagement, {})).toBeUndefined();
  });

  test("alone is judged: an item inside the body is not the root's failure", () => {
    const body = { failures: [{ errorNumber: 9609 }] };
    expect(decode(appAndBookManagement, { status: 200, body })).toBeUndefined();
  });
});

describe("declared", () => {
  test("means that the body satisfies its whole schema, under a status of its own, with the body and the literal code", () => {
    expect(decode(deviceManagement, { status: 400, body: VALIDATION_ERROR })).toMatchObject({
      match: "declared",
      family: "device-management",
      id: "device-management/validation_error",
      code: "validation_error",
      placement: "response",
      pointer: "",
      status: 400,
      message: "limit must be a number",
      requestId: "015d2dcbb7e9a4c9e2b1000100c0ffee",
      body: VALIDATION_ERROR,
      raw: VALIDATION_ERROR,
      issues: [],
      candidates: [],
    });
  });

  test("compares the status only if one is given", () => {
    expect(decode(deviceManagement, { body: VALIDATION_ERROR })).toMatchObject({
      match: "declared",
      status: undefined,
    });
  });

  test("leaves room for members that the schema does not name", () => {
    expect(decode(deviceManagement, { status: 400, body: { ...VALIDATION_ERROR, trace: { id: 1 } } })?.match).toBe(
      "declared",
    );
  });

  test("carries a number code as the number", () => {
    expect(decode(appAndBookManagement, { status: 429, body: { errorNumber: 9646 } })?.code).toBe(9646);
  });
});

describe("deviant", () => {
  test("means a known code in a body that breaks the schema: each issue has its pointer, what was found and what was wanted", () => {
    const fault = decode(deviceManagement, {
      status: 400,
      body: { ...VALIDATION_ERROR, code: "400", fields: [{ name: "limit" }] },
    });
    expect(fault).toMatchObject({
      match: "deviant",
      id: "device-management/validation_error",
      code: "validation_error",
      body: undefined,
    });
    expect(fault?.issues).toEqual([
      { pointer: "/code", found: "a string", wanted: "an integer" },
      { pointer: "/fields/0/message", found: "nothing", wanted: "a string" },
    ]);
  });

  test("tells of a constant that is another one, too", () => {
    expect(decode(deviceManagement, { status: 400, body: { ...VALIDATION_ERROR, code: 404 } })?.issues).toEqual([
      { pointer: "/code", found: "a number", wanted: "400" },
    ]);
  });

  test("comes before what another envelope takes for undeclared", () => {
    const body = { n: "new", code: "known" };
    const other = {
      code: ["code"],
      is: () => true,
      issues: () => {},
      find: () => undefined,
      errors: named(madeUpError("known")),
    };
    const { MadeUp: main } = madeUpFamily([madeUpError(1)]).facts.envelopes;
    for (const envelopes of [
      { main: main!, other },
      { other, main: main! },
    ]) {
      expect(decode(madeUpFamily([], {}, { envelopes }), { status: 400, body })).toMatchObject({
        match: "deviant",
        code: "known",
      });
    }
  });

  test("means a whole body under another status, which is then the issue", () => {
    const fault = decode(deviceManagement, { status: 500, body: VALIDATION_ERROR });
    expect(fault).toMatchObject({ match: "deviant", code: "validation_error", raw: VALIDATION_ERROR });
    expect(fault?.issues).toEqual([{ pointer: "", found: "HTTP status 500", wanted: "HTTP status 400" }]);
  });

  test("never quotes a value, which may be a secret", () => {
    const fault = decode(deviceManagement, {
      status: 400,
      body: { ...VALIDATION_ERROR, request_id: 5318008, fields: "hunter2" },
    });
    expect(JSON.stringify(fault?.issues)).not.toMatch(/5318008|hunter2/);
  });

  test('needs no contradicted constant of the envelope: object "user" is not an error', () => {
    expect(decode(deviceManagement, { status: 404, body: { ...NOT_FOUND, object: "user" } })?.match).toBe("status");
    expect(decode(deviceManagement, { status: 404, body: { ...NOT_FOUND, object: undefined } })?.match).toBe("deviant");
  });

  test("needs a string message where the envelope requires one, and none where it does not", () => {
    expect(decode(deviceManagement, { status: 404, body: { ...NOT_FOUND, message: 7 } })?.match).toBe("status");
    expect(decode(appAndBookManagement, { status: 400, body: { errorNumber: 9602, errorMessage: 7 } })?.match).toBe(
      "deviant",
    );
  });

  test("has an issue even where no single place is to blame", () => {
    expect(
      decode(madeUpFamily([madeUpError(1)], { find: () => undefined }), { status: 400, body: { n: 1 } })?.issues,
    ).toEqual([{ pointer: "", found: "an object", wanted: "the documented form" }]);
  });

  test("tells of the first 1,000 elements of a list, so that a hostile body cannot make the issues endless", () => {
    const fields = Array.from({ length: 5000 }, () => 0);
    expect(decode(deviceManagement, { status: 400, body: { ...VALIDATION_ERROR, fields } })?.issues).toHaveLength(1000);
  });
});

describe("undeclared", () => {
  test("means the whole envelope with a code that the catalogue lacks: the raw body, and the code as the wire said it", () => {
    const body = { ...VALIDATION_ERROR, type: "quota_exhausted" };
    expect(decode(deviceManagement, { status: 400, body })).toMatchObject({
      match: "undeclared",
      id: undefined,
      code: "quota_exhausted",
      body: undefined,
      raw: body,
      message: "limit must be a number",
    });
  });

  test("needs the whole envelope", () => {
    expect(
      decode(deviceManagement, { status: 400, body: { ...VALIDATION_ERROR, type: "quota_exhausted", request_id: 1 } })
        ?.match,
    ).toBe("status");
  });

  test("takes its advice from the status, or from the one that the body names where none is given", () => {
    const body = { ...VALIDATION_ERROR, type: "new_type", code: 503 };
    expect(decode(deviceManagement, { status: 409, body })?.policy).toMatchObject({
      recovery: "reread",
      strategy: "after_change",
    });
    expect(decode(deviceManagement, { body })?.policy).toMatchObject({ recovery: "wait", strategy: "backoff" });
    expect(decode(deviceManagement, { body: { ...body, code: 40 } })?.policy).toMatchObject({
      recovery: "contact_support",
      strategy: "never",
    });
  });
});

describe("status", () => {
  test.each([
    ["HTML", "<html><body>Bad Gateway</body></html>"],
    ["text", "upstream connect error"],
    ["nothing", ""],
    ["foreign JSON", { timestamp: 1, path: "/" }],
    ["a list", [NOT_FOUND]],
    ["null", null],
    ["a number", 404],
    ["an unread body", undefined],
  ])(
    "means no envelope under a documented status: %s keeps the raw body, and the errors that may have been meant",
    (_, body) => {
      const fault = decode(deviceManagement, { status: 404, body });
      expect(fault).toMatchObject({ match: "status", status: 404, id: undefined, body: undefined });
      expect(fault?.code).toBeUndefined();
      expect(fault?.raw).toEqual(body);
      expect(fault?.candidates).toEqual([
        "device-management/not_found",
        "device-management/unrecognized_request",
        "device-management/report_not_found",
      ]);
    },
  );

  test("takes the response's own advice where it has one", () => {
    expect(decode(deviceManagement, { status: 410, body: "" })).toMatchObject({
      match: "status",
      policy: { recovery: "fix_request", strategy: "never" },
    });
  });

  test("takes the most cautious of the status's errors otherwise: a retry only if all allow it, with the longest minimum", () => {
    const policies = [
      { recovery: "wait", strategy: "backoff", minDelaySeconds: 2, maxDelaySeconds: 10, maxAttempts: 9 },
      { recovery: "wait", strategy: "delay", minDelaySeconds: 30, maxAttempts: 3 },
      { recovery: "fix_request", strategy: "never" },
    ] as const;
    const errors = policies.map((policy, index) =>
      madeUpError(index, { policy, statuses: index === 2 ? [501] : [501, 500] }),
    );
    const family = madeUpFamily(errors, {}, { responses: { 500: null, 501: null } });
    expect(decode(family, { status: 500 })?.policy).toMatchObject({ minDelaySeconds: 30, maxAttempts: 3 });
    const advice = (random: number) =>
      advise(decode(family, { status: 500 })!, { method: "GET", attempt: 1, random: () => random });
    expect(advice(0)).toMatchObject({ retry: true, delayMs: 30_000 });
    expect(advice(1)).toMatchObject({ retry: true, delayMs: 60_000 });
    expect(advise(decode(family, { status: 501 })!, { method: "GET", attempt: 1 })).toMatchObject({
      retry: false,
      reason: "never",
    });
  });

  test("does not advise a retry where one of the errors wants new credentials", () => {
    const policies = [
      { recovery: "wait", strategy: "backoff" },
      { recovery: "authenticate", strategy: "backoff" },
    ] as const;
    const family = madeUpFamily(
      policies.map((policy, index) => madeUpError(index, { policy, statuses: [401] })),
      {},
      { responses: { 401: null } },
    );
    expect(advise(decode(family, { status: 401 })!, { method: "GET", attempt: 1 })).toMatchObject({
      retry: false,
      reason: "authenticate",
    });
  });
});

describe("problem details (RFC 9457)", () => {
  const headers = { "Content-Type": "application/problem+json; charset=utf-8" };
  test.each(['{"title":"T"}', '{"title":"T', "[{}]", "Not JSON", Buffer.from('{"ti')])(
    "are a failure whatever the status says, also where they arrive broken: %j",
    (body) => {
      for (const status of [200, 302, undefined])
        for (const family of [deviceManagement, tIotHub, disruptiveTechnologies, appAndBookManagement])
          expect(decode(family as Family, { status, headers, body })).toMatchObject({ status });
    },
  );
  test("are none where there is no body", () => {
    expect(decode(deviceManagement, { status: 304, headers })).toBeUndefined();
    expect(decode(deviceManagement, { status: 200, headers, body: "" })).toBeUndefined();
  });
});

describe("what a body says that is no envelope", () => {
  test("is the message, where it stands at the place of one", () => {
    for (const [family, body] of [
      [deviceManagement, { message: "no Route matched" }],
      [tIotHub, { detail: "no Route matched" }],
      [disruptiveTechnologies, { error: "no Route matched" }],
      [appAndBookManagement, { errorMessage: "no Route matched" }],
    ] as const)
      for (const sent of [body, JSON.stringify(body)])
        expect(decode(family as Family, { status: 418, body: sent })).toMatchObject({
          match: "none",
          message: "no Route matched",
        });
  });
});

describe("none", () => {
  test("means a failure of which the family says nothing: the raw body, and advice from the status class", () => {
    expect(decode(tIotHub, { status: 418, body: "teapot" })).toMatchObject({
      match: "none",
      code: undefined,
      raw: "teapot",
      candidates: [],
      policy: { recovery: "fix_request", strategy: "never" },
    });
    expect(decode(tIotHub, { status: 599 })?.policy).toMatchObject({ recovery: "wait", strategy: "backoff" });
  });

  test.each([
    [401, "authenticate"],
    [407, "authenticate"],
    [403, "request_access"],
    [408, "wait"],
    [425, "wait"],
    [429, "wait"],
    [499, "fix_request"],
    [501, "none"],
    [505, "none"],
    [502, "wait"],
  ])("advises for %i to %s where no family says more", (status, recovery) => {
    expect(decode(madeUpFamily([]), { status })).toMatchObject({ match: "none", policy: { recovery } });
  });
});

describe("the envelope", () => {
  test("is a plain object: no class instance, no list, no function", () => {
    class Body {
      errorNumber = 9602;
    }
    const list = Object.assign([], { errorNumber: 9602 });
    for (const body of [new Body(), list, Object.assign(() => {}, { errorNumber: 9602 })]) {
      expect(decode(appAndBookManagement, { status: 400, body })?.match).toBe("status");
    }
    expect(
      decode(appAndBookManagement, { status: 400, body: Object.assign(Object.create(null), { errorNumber: 9602 }) })
        ?.match,
    ).toBe("declared");
  });

  test("has the code as its own member at each step of the way to it, also as an item", () => {
    const stream: unknown = { error: Object.create({ code: 5, message: "m" }) };
    expect(decode(disruptiveTechnologies, { status: 200, body: stream })).toBeUndefined();
    const item: unknown = Object.create(
      Object.assign(Object.create(null), { device: "d", status: { code: "NOT_FOUND", message: "m" } }),
    );
    const nested = { device: "d", status: Object.create({ code: "NOT_FOUND", message: "m" }) as unknown };
    expect(decodeAll(disruptiveTechnologies, { status: 200, body: { transferErrors: [item, nested] } }).faults).toEqual(
      [],
    );
  });

  test("has the code as its own member: an inherited one is none", () => {
    const body: unknown = Object.create(Object.assign(Object.create(null), { errorNumber: 9602 }));
    expect(decode(appAndBookManagement, { status: 400, body })?.match).toBe("status");
  });

  test("has a code of the declared type: a list is not read as its only element", () => {
    expect(decode(deviceManagement, { status: 400, body: { ...VALIDATION_ERROR, type: ["bad_request"] } })?.match).toBe(
      "status",
    );
    expect(decode(appAndBookManagement, { status: 400, body: { errorNumber: [9602] } })?.match).toBe("status");
  });

  test("without a code of any kind is not believed, even if the schema would allow it", () => {
    const family = madeUpFamily([madeUpError(1)], { is: () => true }, { responses: { 400: null } });
    expect(decode(family, { status: 400, body: {} })?.match).toBe("status");
    expect(decode(family, { status: 400, body: { n: null } })?.match).toBe("status");
    expect(decode(family, { status: 400, body: { n: "other" } })?.match).toBe("undeclared");
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "takes the code %s for one like any other",
    (type) => {
      expect(decode(deviceManagement, { status: 400, body: { ...VALIDATION_ERROR, type } })).toMatchObject({
        match: "undeclared",
        code: type,
      });
    },
  );
});

describe("a number as text", () => {
  test("is deviant where it is the canonical decimal text of a known number code, and the code is the number", () => {
    const fault = decode(disruptiveTechnologies, { status: 409, body: { error: "already exists", code: "409" } });
    expect(fault).toMatchObject({ match: "deviant", id: "disruptive-technologies/409", code: 409 });
    expect(fault?.issues).toMatchObject([{ pointer: "/code", found: "a string" }]);
  });

  test.each(["0409", "409.0", " 409", "4.09e2", "+409", "0x199", "409a", "", "4099"])(
    "is no code where it is %j",
    (code) => {
      expect(decode(disruptiveTechnologies, { status: 409, body: { error: "already exists", code } })?.match).toBe(
        "status",
      );
    },
  );
});

describe("the status", () => {
  test.each([0, 99, 1000, 1e308, -404, 404.5, NaN, Infinity, "99", "4xx", "0404", [404], { valueOf: () => 404 }, true])(
    "is never a success where it is no status but %o",
    (status) => {
      const fault = decode(deviceManagement, { status, body: '{"fine":true}' });
      expect(fault).toMatchObject({ match: "none", status: undefined, policy: { recovery: "contact_support" } });
      expect(toProblemDetails(fault!)).toMatchObject({ title: "An unknown error" });
      expect(advise(fault!, { method: "GET", attempt: 1 }).retry).toBe(false);
      expect(decode(deviceManagement, { status, body: NOT_FOUND })).toMatchObject({
        match: "declared",
        status: undefined,
      });
    },
  );

  test.each([undefined, null])("is not given where it is %s", (status) => {
    expect(decode(deviceManagement, { status, body: "<html>" })).toBeUndefined();
    expect(decode(deviceManagement, { status, body: NOT_FOUND })).toMatchObject({
      match: "declared",
      status: undefined,
    });
  });

  test.each(["404", " 404 ", "404\n", 404n])("counts like the number where it is %o", (status) => {
    expect(decode(deviceManagement, { status, body: NOT_FOUND })).toEqual(
      decode(deviceManagement, { status: 404, body: NOT_FOUND }),
    );
    expect(decode(deviceManagement, { status, body: "<html>" })).toMatchObject({ match: "status", status: 404 });
  });

  test.each([600, 666, 999, "999"])(
    "is a failure of the server where it is %s, which HTTP does not define",
    (status) => {
      const fault = decode(deviceManagement, { status, body: "<html>" });
      expect(fault).toMatchObject({ match: "none", status: Number(status), policy: { recovery: "wait" } });
      expect(toProblemDetails(fault!)).toMatchObject({ status: Number(status) });
    },
  );

  test("below 400 makes a root body a fault only where a 2xx response lists an error", () => {
    const line = { error: { code: 5, message: "not found" } };
    expect(decode(disruptiveTechnologies, { status: 200, body: line })?.match).toBe("declared");
    expect(decode(disruptiveTechnologies, { status: 201, body: line })).toBeUndefined();
    expect(decode(disruptiveTechnologies, { status: 200, body: { error: "not found", code: 404 } })).toBeUndefined();
    expect(decode(disruptiveTechnologies, { status: 302, body: { error: "not found", code: 404 } })).toBeUndefined();
  });

  test("below 400 is no issue where the family's errors arrive within success, and takes nothing from the advice", () => {
    const fault = decode(appAndBookManagement, { status: 200, body: { errorNumber: 9646 } });
    expect(fault).toMatchObject({ match: "declared", id: "app-and-book-management/9646" });
    expect(advise(fault!, { method: "GET", attempt: 1, random: () => 0 }).retry).toBe(true);
    expect(decode(appAndBookManagement, { status: 202, body: { errorNumber: 9646 } })).toBeUndefined();
  });

  test("leaves a success body that shares members with the error a success", () => {
    const body = { code: 200, type: "success", object: "user", message: "ok", request_id: "r1" };
    expect(decode(deviceManagement, { status: 200, body })).toBeUndefined();
    expect(decode(deviceManagement, { body })).toBeUndefined();
    expect(decode(deviceManagement, { status: 200, body: VALIDATION_ERROR })).toBeUndefined();
  });

  test("makes the advice for an error of another documented status the more cautious of both", () => {
    const slowDown = { ...NOT_FOUND, code: 429, type: "rate_limit_exceeded" };
    expect(decode(deviceManagement, { status: 400, body: slowDown })).toMatchObject({
      match: "deviant",
      policy: { recovery: "fix_request", strategy: "never" },
    });
    expect(decode(deviceManagement, { status: 503, body: VALIDATION_ERROR })?.policy).toMatchObject({
      recovery: "fix_request",
      strategy: "never",
    });
    const timeout = { error: "gateway timeout", code: 504 };
    expect(decode(disruptiveTechnologies, { status: 500, body: timeout })?.policy).toMatchObject({
      strategy: "backoff",
      minDelaySeconds: 10,
    });
    expect(decode(disruptiveTechnologies, { status: 418, body: timeout })?.policy).toMatchObject({ strategy: "never" });
    expect(decode(appAndBookManagement, { status: 418, body: { errorNumber: 9646 } })?.policy).toMatchObject({
      recovery: "wait",
    });
  });

  test("of another error does not promise that nothing was done, so that a POST is not repeated", () => {
    const post = (status: number) =>
      advise(decode(appAndBookManagement, { status, body: { errorNumber: 9646 } })!, {
        method: "POST",
        attempt: 1,
        random: () => 0,
      });
    expect(post(429)).toMatchObject({ retry: true });
    expect(post(503)).toMatchObject({ retry: false, reason: "not_idempotent" });
  });
});

describe("an error told by status", () => {
  test("is declared where the envelope stands under its status, and the code is the status", () => {
    expect(decode(tIotHub, { status: 404, body: { title: "Whatever", detail: "no such product" } })).toMatchObject({
      match: "declared",
      id: "t-iot-hub/404",
      code: 404,
      message: "no such product",
    });
  });

  test("gives way to a catalogued code in the body, which is deviant under another status", () => {
    expect(decode(tIotHub, { status: 404, body: { title: "Bad Request" } })).toMatchObject({
      match: "deviant",
      id: "t-iot-hub/bad-request",
      code: "Bad Request",
    });
  });

  test("is a mere status without the envelope", () => {
    expect(decode(tIotHub, { status: 404, body: { detail: "no title" } })).toMatchObject({
      match: "status",
      code: undefined,
      candidates: ["t-iot-hub/404"],
    });
  });

  test("is nothing that a body alone could tell", () => {
    expect(decode(tIotHub, { body: { title: "Whatever" } })).toMatchObject({ match: "undeclared", code: "Whatever" });
  });

  test("is deviant where the envelope is whole and the rest of its schema is not", () => {
    const own = {
      is: () => false,
      issues: (_: unknown, at: string, report: Report) => report(`${at}/detail`, "a string", undefined),
    };
    const statusOnly = madeUpError(500, { statuses: [500], own });
    const family = madeUpFamily([], { statusOnly: named(statusOnly) });
    expect(decode(family, { status: 500, body: { n: "Oops" } })).toMatchObject({
      match: "deviant",
      code: 500,
      issues: [{ pointer: "/detail" }],
    });
  });
});

describe("a status in the body that is not the HTTP status", () => {
  const wait = { recovery: "wait", strategy: "backoff", minDelaySeconds: 7, maxAttempts: 4 } as const;
  const hour = { recovery: "wait", strategy: "delay", minDelaySeconds: 3600, maxAttempts: 3 } as const;
  const never = { recovery: "fix_request", strategy: "never" } as const;
  const discriminatedBy = (path: readonly string[]) => ({
    status: path,
    statusOnly: named(
      madeUpError(429, { statuses: [429], policy: hour }),
      madeUpError(400, { statuses: [400], policy: never }),
      madeUpError(503, { statuses: [503], policy: wait }),
    ),
    find: (value: unknown, status?: number) =>
      isObject(value) && typeof value["n"] === "string"
        ? [429, 400, 503].includes(status ?? 0)
          ? `Error ${status}`
          : undefined
        : undefined,
  });
  const FAMILIES = [["status"], ["error", "http", "status"], ["__proto__"], ["constructor", "valueOf"]].map((path) => ({
    path,
    family: madeUpFamily([], discriminatedBy(path), { responses: { 400: null, 429: null, 503: null } }),
    bodyWith: (named: unknown): object => ({ n: "code", ...(carrying(named, path) as object) }),
  }));

  test.each(FAMILIES)(
    "makes an error told by status deviant, with the place that is wrong: $path",
    ({ family, path, bodyWith }) => {
      for (const body of [
        bodyWith(429),
        JSON.stringify(bodyWith(429)),
        bodyWith("429"),
        bodyWith("429 Too Many Requests"),
      ]) {
        expect(decode(family, { status: 503, body })).toMatchObject({
          match: "deviant",
          code: 503,
          issues: [{ pointer: `/${path.join("/")}`, found: "another status", wanted: "HTTP status 503" }],
        });
      }
    },
  );

  test.each(FAMILIES)("gets the more cautious advice, whichever way round: $path", ({ family, bodyWith }) => {
    const adviceFor = (status: number, named: unknown) =>
      advise(decode(family, { status, body: bodyWith(named) })!, { method: "GET", attempt: 1, random: () => 0 });
    for (const [status, named] of [
      [503, 429],
      [429, 503],
      [500, 429],
      [429, 500],
      [429, 599],
    ] as const)
      expect(adviceFor(status, named)).toMatchObject({ retry: true, delayMs: 3_600_000 });
    for (const [status, named] of [
      [503, 400],
      [400, 503],
      [400, 429],
      [503, 404],
      [404, 503],
      [503, 401],
      [401, 503],
      [503, 200],
    ] as const)
      expect(adviceFor(status, named).retry).toBe(false);
    expect(decode(family, { status: 503, body: bodyWith(429) })?.policy.maxAttempts).toBe(3);
  });

  test.each(FAMILIES)("is none where it is the same, is no status, or is missing: $path", ({ family, bodyWith }) => {
    for (const named of [
      503,
      "503",
      503.0,
      "503 Service Unavailable",
      0,
      9646,
      "error",
      "5033",
      null,
      [429],
      { code: 429 },
      true,
      undefined,
    ]) {
      expect(decode(family, { status: 503, body: JSON.stringify(bodyWith(named)) })).toMatchObject({
        match: "declared",
        policy: wait,
      });
    }
    expect(decode(family, { status: 503, body: { n: "code" } })?.match).toBe("declared");
  });

  test("is not compared where no failure arrived, nor in items", () => {
    const place = { kind: "item", path: ["items", "*"] } as const;
    const family = madeUpFamily(
      [madeUpError("code", { statuses: [200], places: ["here"] })],
      { status: ["status"] },
      { places: { here: place } },
    );
    expect(decode(family, { status: 200, body: { n: "code", status: 503 } })?.match).toBe("declared");
    expect(decode(family, { body: { n: "code", status: 503 } })?.match).toBe("declared");
    expect(decodeAll(family, { status: 503, body: { items: [{ n: "code", status: 404 }] } }).faults).toMatchObject([
      { match: "none" },
      { match: "declared" },
    ]);
  });

  test("is deviant beside a known code too, unless the code itself says the status", () => {
    const coded = madeUpFamily(
      [madeUpError("slow", { statuses: [503], policy: wait })],
      { status: ["status"] },
      { responses: { 503: null } },
    );
    expect(decode(coded, { status: 503, body: { n: "slow", status: 400 } })).toMatchObject({
      match: "deviant",
      code: "slow",
      policy: { strategy: "never" },
    });
    const itself = madeUpFamily([madeUpError(400, { statuses: [400, 422] })], { status: ["n"] });
    expect(decode(itself, { status: 422, body: { n: 400 } })?.match).toBe("declared");
  });

  test("makes the advice on an unknown code more cautious", () => {
    const family = madeUpFamily(
      [madeUpError("old")],
      { status: ["status"] },
      { responses: { 429: hour, 503: wait, 400: never } },
    );
    const adviceFor = (status: number, named: unknown) =>
      advise(decode(family, { status, body: { n: "new", status: named } })!, {
        method: "GET",
        attempt: 1,
        random: () => 0,
      });
    expect(decode(family, { status: 503, body: { n: "new", status: 429 } })).toMatchObject({
      match: "undeclared",
      code: "new",
    });
    for (const [status, named] of [
      [503, 429],
      [429, "503"],
      [502, 429],
    ] as const)
      expect(adviceFor(status, named)).toMatchObject({ retry: true, delayMs: 3_600_000 });
    for (const [status, named] of [
      [503, 400],
      [400, 503],
      [418, 503],
      [503, 418],
    ] as const)
      expect(adviceFor(status, named).retry).toBe(false);
  });

  test.each([
    [
      "Device Management",
      deviceManagement,
      (code: number) => ({ object: "error", code, type: "system_unavailable", message: "m", request_id: "r" }),
    ],
    [
      "Device Management, a code that nobody knows",
      deviceManagement,
      (code: number) => ({ object: "error", code, type: "brand_new", message: "m", request_id: "r" }),
    ],
    ["Disruptive Technologies", disruptiveTechnologies, (code: number) => ({ error: "e", code })],
    ["T IoT Hub", tIotHub, (status: number) => ({ title: "t", status })],
  ] as [string, Family, (status: number) => object][])(
    "of %s is never declared, and is retried only if both statuses allow it",
    (_, family, make) => {
      for (const [status, named] of [
        [503, 400],
        [400, 503],
        [500, 404],
        [404, 500],
        [418, 503],
      ] as const) {
        const fault = decode(family, { status, body: JSON.stringify(make(named)) })!;
        expect(["deviant", "undeclared"]).toContain(fault.match);
        expect(advise(fault, { method: "GET", attempt: 1 }).retry).toBe(false);
      }
    },
  );

  test("of T IoT Hub, 429 in the answer of a failed server, is waited for an hour", () => {
    for (const status of [429, 500, 502, 503]) {
      const fault = decode(tIotHub, {
        status,
        headers: { "Retry-After": "0" },
        body: '{"title":"Too Many Requests","status":429,"detail":"x"}',
      })!;
      expect(fault.match).toBe({ 429: "declared", 500: "deviant" }[status] ?? "undeclared");
      expect(advise(fault, { method: "GET", attempt: 1, random: () => 0 })).toMatchObject({
        retry: true,
        delayMs: 3_600_000,
      });
    }
  });
});

describe("text", () => {
  test("is parsed where it looks like JSON, after white space and a BOM", () => {
    for (const before of ["", "\uFEFF", " \r\n\t", "\uFEFF \n"]) {
      expect(decode(deviceManagement, { status: 404, body: `${before}${JSON.stringify(NOT_FOUND)}\n` })).toMatchObject({
        match: "declared",
        body: NOT_FOUND,
        raw: NOT_FOUND,
      });
    }
  });

  test("stays text where it is no JSON, without its BOM", () => {
    for (const body of ["<html>", "{broken", "[", "null", "404", '"text"'])
      expect(decode(deviceManagement, { status: 404, body })?.raw).toBe(body);
    expect(decode(deviceManagement, { status: 404, body: "\uFEFF<html>" })?.raw).toBe("<html>");
  });

  test("of white space alone is empty", () => {
    expect(decode(tIotHub, { status: 200, body: "\uFEFF \r\n" })).toMatchObject({
      match: "declared",
      id: "t-iot-hub/200",
      code: 200,
      body: "",
    });
  });

  test("alone triggers a documented empty 200: never [], {}, null, an unread body or another status", () => {
    expect(decode(tIotHub, { status: 200, body: "" })?.match).toBe("declared");
    for (const body of ["[]", "{}", [], {}, null, undefined, 0, "x"])
      expect(decode(tIotHub, { status: 200, body })).toBeUndefined();
    for (const status of [204, 201, 304, undefined]) expect(decode(tIotHub, { status, body: "" })).toBeUndefined();
  });
});

describe("the request's id", () => {
  test("comes from the body, else from the header", () => {
    const headers = { "X-Request-ID": "from-header" };
    expect(decode(deviceManagement, { status: 404, headers, body: NOT_FOUND })?.requestId).toBe("r1");
    expect(decode(deviceManagement, { status: 404, headers, body: { ...NOT_FOUND, request_id: "" } })?.requestId).toBe(
      "from-header",
    );
    expect(
      decode(deviceManagement, { status: 404, headers, body: { ...NOT_FOUND, request_id: undefined } })?.requestId,
    ).toBe("from-header");
    expect(decode(deviceManagement, { status: 404, headers, body: "<html>" })?.requestId).toBe("from-header");
    expect(decode(deviceManagement, { status: 404 })?.requestId).toBeUndefined();
  });
});

describe("the page that documents it", () => {
  test("is the error's own, else the family's", () => {
    expect(decode(tIotHub, { status: 404, body: "" })?.docsUrl).toBe("https://hub.iot.telekom.com/docs/apis/errors");
    const own = madeUpError(1, { docsUrl: "https://example.com/1" });
    const family = madeUpFamily([own], {}, { docsUrl: "https://example.com/" });
    expect(decode(family, { status: 400, body: { n: 1 } })?.docsUrl).toBe("https://example.com/1");
    expect(decode(family, { status: 400, body: { n: 2 } })?.docsUrl).toBe("https://example.com/");
  });
});
