import { describe, expect, test } from "vitest";
import { advise, decodeAll } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import { isObject } from "./check.ts";
import { madeUpError, madeUpFamily, named } from "../test/made-up-family.ts";
import type { Family, Place } from "./family.ts";

const FAILURE = { errorNumber: 9609, errorMessage: "Unable to find the registered user." };

/** What came out, as far as a test is about where things stand and what they are. */
function outline(family: Family, exchange: { status?: number; body: unknown }): unknown[] {
  return decodeAll(family, exchange).faults.map(({ match, code, pointer, placement }) => ({
    match,
    code,
    pointer,
    placement,
  }));
}

describe("what is found", () => {
  test('is the root\'s fault first, at the pointer ""', () => {
    const body = { errorNumber: 9602, failures: [FAILURE] };
    expect(outline(appAndBookManagement, { status: 400, body })).toEqual([
      { match: "declared", code: 9602, pointer: "", placement: "response" },
      { match: "declared", code: 9609, pointer: "/failures/0", placement: "item" },
    ]);
  });

  test("is every item, with its pointer, its own body and its own advice", () => {
    const body = { eventStatus: "COMPLETE", failures: [FAILURE, { errorNumber: 9644 }] };
    expect(outline(appAndBookManagement, { status: 200, body })).toEqual([
      { match: "declared", code: 9609, pointer: "/failures/0", placement: "item" },
      { match: "declared", code: 9644, pointer: "/failures/1", placement: "item" },
    ]);
    const { faults, more } = decodeAll(appAndBookManagement, { status: 200, body });
    expect(faults[0]).toMatchObject({ body: FAILURE, raw: FAILURE, status: 200 });
    expect(advise(faults[1]!, { method: "GET", attempt: 1, random: () => 0 })).toMatchObject({
      retry: true,
      delayMs: 60_000,
    });
    expect(more).toBe(false);
  });

  test("is an event in a notification, for which no status is needed", () => {
    expect(outline(appAndBookManagement, { body: { notification: { error: FAILURE }, notificationId: "n1" } })).toEqual(
      [{ match: "declared", code: 9609, pointer: "/notification/error", placement: "event" }],
    );
    expect(
      outline(deviceManagement, { body: { "async-responses": [{ id: "a", status: 504, error: "TIMEOUT" }] } }),
    ).toEqual([{ match: "declared", code: 504, pointer: "/async-responses/0", placement: "event" }]);
  });

  test("is found in text as well", () => {
    expect(
      outline(appAndBookManagement, { status: 200, body: `\uFEFF${JSON.stringify({ failures: [FAILURE] })}` }),
    ).toHaveLength(1);
  });

  test("is nothing where nothing failed", () => {
    expect(decodeAll(tIotHub, { status: 200, body: { items: [] } })).toEqual({ faults: [], more: false });
  });

  test("has pointers as RFC 6901 writes them", () => {
    const family = familyWith({ kind: "item", path: ["a/b", "*", "m~n"] });
    const body = { "a/b": { "x/y~z": { "m~n": { n: 1 } } } };
    expect(decodeAll(family, { body }).faults).toMatchObject([{ match: "declared", pointer: "/a~1b/x~1y~0z/m~0n" }]);
  });
});

describe("the HTTP status", () => {
  test("is not compared with items and events", () => {
    for (const status of [200, 207, 400, 500, undefined]) {
      const { faults } = decodeAll(appAndBookManagement, { status, body: { failures: [FAILURE] } });
      expect(faults.at(-1)).toMatchObject({ match: "declared", pointer: "/failures/0", status });
    }
  });

  test("adds no caution to the advice for an item that is out of place, and tells no item's error", () => {
    const misplaced = { failures: [{ errorNumber: 9646 }] };
    expect(decodeAll(appAndBookManagement, { status: 400, body: misplaced }).faults.at(-1)).toMatchObject({
      match: "deviant",
      policy: { strategy: "backoff" },
    });
    const statusOnly = madeUpFamily(
      [],
      { statusOnly: named(madeUpError(500, { statuses: [500], places: ["/list/*"] })) },
      { places: { "/list/*": { kind: "item", path: ["list", "*"] } } },
    );
    expect(decodeAll(statusOnly, { status: 500, body: { list: [{ n: "x" }] } }).faults.at(-1)).toMatchObject({
      match: "undeclared",
      code: "x",
    });
  });

  test("is not that of an undeclared item: its advice comes from the status that it names itself, else from nothing", () => {
    const asyncResponse = { "async-responses": [{ id: "a", status: 507, error: "NEW" }] };
    expect(decodeAll(deviceManagement, { status: 200, body: asyncResponse }).faults[0]).toMatchObject({
      match: "undeclared",
      code: 507,
      policy: { strategy: "backoff" },
    });
    const unknown = { failures: [{ errorNumber: 12345 }] };
    expect(decodeAll(appAndBookManagement, { status: 503, body: unknown }).faults.at(-1)).toMatchObject({
      match: "undeclared",
      code: 12345,
      policy: { recovery: "contact_support", strategy: "never" },
    });
  });
});

describe("an element", () => {
  test("with a known code that is not documented at its place is deviant", () => {
    const { faults } = decodeAll(appAndBookManagement, { status: 200, body: { failures: [{ errorNumber: 9646 }] } });
    expect(faults).toMatchObject([
      {
        match: "deviant",
        code: 9646,
        issues: [{ pointer: "", found: "an item", wanted: "a place where this error is documented" }],
      },
    ]);
    expect(
      decodeAll(appAndBookManagement, { body: { notification: { error: { errorNumber: 9646 } } } }).faults,
    ).toMatchObject([{ match: "deviant", issues: [{ found: "an event" }] }]);
  });

  test("that is a whole error of another envelope has gone astray, and is deviant too", () => {
    expect(
      outline(disruptiveTechnologies, { status: 200, body: { transferErrors: [{ error: "not found", code: 404 }] } }),
    ).toEqual([{ match: "deviant", code: 404, pointer: "/transferErrors/0", placement: "item" }]);
    expect(
      outline(deviceManagement, {
        body: {
          "async-responses": [
            { status: 404, error: "no id" },
            { type: "not_found", message: "not whole" },
          ],
        },
      }),
    ).toEqual([{ match: "deviant", code: 404, pointer: "/async-responses/0", placement: "event" }]);
  });

  test("that belongs below the root is deviant at the root, where its envelope stands there too", () => {
    expect(decodeAll(appAndBookManagement, { status: 200, body: { errorNumber: 9644 } }).faults).toMatchObject([
      {
        match: "deviant",
        code: 9644,
        pointer: "",
        issues: [{ found: "the root of a response", wanted: "a place below it" }],
        policy: { strategy: "backoff" },
      },
    ]);
    expect(
      decodeAll(disruptiveTechnologies, { status: 404, body: { deviceId: "d", code: "NOT_FOUND", message: "m" } })
        .faults,
    ).toMatchObject([{ match: "status" }]);
  });

  test("of the right form with an unknown code is undeclared", () => {
    const body = {
      claimErrors: {
        devices: [{ deviceId: "d", code: "EXPIRED", message: "m" }],
        kits: [{ kitId: "k", code: "ALREADY_CLAIMED", message: "m" }],
      },
    };
    expect(outline(disruptiveTechnologies, { status: 200, body })).toEqual([
      { match: "undeclared", code: "EXPIRED", pointer: "/claimErrors/devices/0", placement: "item" },
      { match: "declared", code: "ALREADY_CLAIMED", pointer: "/claimErrors/kits/0", placement: "item" },
    ]);
  });

  test("that matches the carrier's success form is no fault", () => {
    const body = {
      "async-responses": [
        { id: "a", status: 200, payload: null },
        { id: "b", status: 404 },
        { id: "c", status: 200, payload: "aGk=", ct: "text/plain" },
      ],
    };
    expect(outline(deviceManagement, { body })).toEqual([
      { match: "declared", code: 404, pointer: "/async-responses/1", placement: "event" },
    ]);
  });

  test("that is a whole error is a fault even if a loose success form takes it", () => {
    const family = familyWith({ kind: "item", path: ["list", "*"], isSuccess: isObject });
    expect(outline(family, { body: { list: [{ n: 1 }, { n: 2 }, { n: "1" }] } })).toEqual([
      { match: "declared", code: 1, pointer: "/list/0", placement: "item" },
    ]);
  });

  test("that is null, a list or no object yields nothing", () => {
    expect(
      outline(appAndBookManagement, {
        status: 200,
        body: { failures: [null, 9609, "9609", true, [FAILURE], undefined, {}] },
      }),
    ).toEqual([]);
    expect(outline(appAndBookManagement, { body: { notification: { error: null } } })).toEqual([]);
    for (const failures of [null, "x", 5, {}, FAILURE])
      expect(outline(appAndBookManagement, { status: 200, body: { failures } })).toEqual([]);
  });

  test("that is broken does not end the rest", () => {
    const thrower = {
      get errorNumber(): number {
        throw new Error("no");
      },
    };
    const failures = [FAILURE, { errorNumber: "9609" }, thrower, { errorNumber: {} }, FAILURE];
    Object.defineProperty(failures, 1, {
      get() {
        throw new Error("no");
      },
      enumerable: true,
    });
    expect(
      decodeAll(appAndBookManagement, { status: 200, body: { failures } }).faults.map(({ pointer }) => pointer),
    ).toEqual(["/failures/0", "/failures/4"]);
  });

  test("with an issue is deviant, and its pointers start at the element", () => {
    const body = {
      batchErrors: [
        { device: "d", status: { code: "NOT_FOUND", message: "m" } },
        { status: { code: "NOT_FOUND", message: "m" } },
      ],
    };
    const { faults } = decodeAll(disruptiveTechnologies, { status: 200, body });
    expect(faults).toMatchObject([
      { match: "declared" },
      {
        match: "deviant",
        pointer: "/batchErrors/1",
        issues: [{ pointer: "/device", found: "nothing", wanted: "a string" }],
      },
    ]);
  });
});

describe("the end of the list", () => {
  test("is after 1,000 faults, and then it says that there are more", () => {
    const failures = Array.from({ length: 1001 }, () => FAILURE);
    const { faults, more } = decodeAll(appAndBookManagement, { status: 200, body: { failures } });
    expect(faults).toHaveLength(1000);
    expect(faults.at(-1)?.pointer).toBe("/failures/999");
    expect(more).toBe(true);
  });

  test("says nothing of more where there are 1,000 and not one more, the root's included", () => {
    const failures = Array.from({ length: 1000 }, () => FAILURE);
    expect(decodeAll(appAndBookManagement, { status: 200, body: { failures: [...failures, null, {}] } })).toMatchObject(
      { more: false },
    );
    const withRoot = decodeAll(appAndBookManagement, { status: 200, body: { errorNumber: 9602, failures } });
    expect(withRoot.faults).toHaveLength(1000);
    expect(withRoot.more).toBe(true);
  });

  test("comes soon in a list that is nearly all holes, and what stands behind the holes is found", () => {
    const failures: unknown[] = [FAILURE];
    failures[4_000_000_000] = FAILURE;
    expect(outline(appAndBookManagement, { status: 200, body: { failures } })).toMatchObject([
      { pointer: "/failures/0" },
      { pointer: "/failures/4000000000" },
    ]);
  });
});

describe("a success", () => {
  test("is a carrier with an empty list", () => {
    expect(outline(disruptiveTechnologies, { status: 200, body: { transferErrors: [] } })).toEqual([]);
    expect(outline(disruptiveTechnologies, { status: 200, body: { claimErrors: { devices: [], kits: [] } } })).toEqual(
      [],
    );
    expect(outline(appAndBookManagement, { status: 200, body: { eventStatus: "COMPLETE", failures: [] } })).toEqual([]);
  });

  test("is a list of known errors that is data: the service configuration is no carrier", () => {
    const body = {
      errorCodes: [{ errorNumber: 9601, errorMessage: "Login required." }, { errorNumber: 9646 }],
      limits: { maxAssets: 25 },
    };
    expect(outline(appAndBookManagement, { status: 200, body })).toEqual([]);
  });
});

function familyWith(place: Place): Family {
  return madeUpFamily([madeUpError(1, { statuses: [], places: ["here"] })], {}, { places: { here: place } });
}
