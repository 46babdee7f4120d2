import { describe, expect, test, vi } from "vitest";
import { decode, decodeAll, match, type Fault } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import { madeUpError, madeUpFamily } from "../test/made-up-family.ts";

/** The name of the handler that is called, out of one for each code. */
function handlerOf(exchange: Parameters<typeof decode>[1]): string {
  const fault = decode(tIotHub, exchange)!; // each of the exchanges is a failure
  return match(fault, {
    "Bad Request": () => "text",
    "Missing or malformed parameter": () => "longer text",
    "Invalid Action": () => "",
    200: () => "empty",
    401: () => "number",
    403: () => "",
    404: () => "",
    429: () => "",
    500: () => "",
    _: ({ match }) => match,
  });
}

test.each([
  ["text", { status: 400, body: { title: "Bad Request" } }],
  ["longer text", { status: 400, body: { title: "Missing or malformed parameter" } }],
  ["number", { status: 401, body: { title: "Who are you?" } }],
  ["empty", { status: 200, body: "" }],
])("a declared fault goes to the handler of its code: %s", (handler, exchange) => {
  expect(handlerOf(exchange)).toBe(handler);
});

test.each([
  ["deviant", { status: 404, body: { title: "Bad Request" } }],
  ["undeclared", { status: 400, body: { title: "Something new" } }],
  ["status", { status: 401, body: "<html>" }],
  ["none", { status: 418, body: "" }],
])("%s, which is no declared error, goes to _", (kind, exchange) => {
  expect(handlerOf(exchange)).toBe(kind);
});

test("the handler gets the very fault, and its result comes back as it is", () => {
  const fault: Fault = decode(tIotHub, { status: 418 })!;
  const handler = vi.fn(() => fault);
  expect(match(fault, { _: handler })).toBe(fault);
  expect(handler.mock.calls).toEqual([[fault]]);
});

test("envelopes that share a code share its handler", () => {
  const { faults } = decodeAll(disruptiveTechnologies, {
    body: {
      claimErrors: {
        devices: [{ deviceId: "d", code: "NOT_FOUND", message: "m" }],
        kits: [{ kitId: "k", code: "NOT_FOUND", message: "m" }],
      },
    },
  });
  expect(faults.map((fault: Fault) => match(fault, { NOT_FOUND: ({ id }) => id, _: () => undefined }))).toEqual([
    "disruptive-technologies/device-claim-error/not_found",
    "disruptive-technologies/kit-claim-error/not_found",
  ]);
});

describe("a code that every object seems to have as a member", () => {
  const family = madeUpFamily(["_", "constructor", "__proto__", "toString"].map((code) => madeUpError(code)));
  const faultOf = (code: string): Fault => decode(family, { status: 400, body: { n: code } })!;

  test.each(["constructor", "__proto__", "toString"])("goes to _ where it has no handler of its own: %s", (code) => {
    expect(faultOf(code).match).toBe("declared");
    expect(match(faultOf(code), { _: () => "other" })).toBe("other");
  });

  test.each(["constructor", "__proto__", "toString"])("goes to its own handler otherwise: %s", (code) => {
    expect(match(faultOf(code), { [code]: () => "own", _: () => "other" })).toBe("own");
  });

  test("goes to _ where it is itself named _", () => {
    expect(match(faultOf("_"), { _: ({ code }) => code })).toBe("_");
  });
});

test("without types a missing handler is told of in words, and inherited ones do not count", () => {
  const fault: Fault = decode(tIotHub, { status: 418 })!;
  const inherited = Object.create({ _: () => "inherited" }) as { _: () => string }; // as a program without types may have it
  expect(() => match(fault, inherited)).toThrow(
    new TypeError(
      "match has no handler for this fault of t-iot-hub: add one named after its code, or _ for all others",
    ),
  );
});
