import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBody, type Family } from "@faultline/guards";
import { deviceManagement, isValidationError } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import type { MemberPath } from "@faultline/guards/runtime";
import { madeUpError, madeUpFamily } from "../test/made-up-family.ts";
import { subjects } from "../test/subjects.ts";

const REST = { message: "limit is too high", request_id: "015d" };

/** As a program without types calls it. */
const untyped = createBody as (family: Family, key: string | number, rest: unknown) => unknown;

test("constants of the envelope, the code and the status that repeats it are filled in", () => {
  const body = createBody(deviceManagement, "validation_error", REST);
  expect(body).toEqual({ object: "error", code: 400, type: "validation_error", ...REST });
  expect(isValidationError(body)).toBe(true);
});

test("the name of the error and its id say which is meant as well as its code does", () => {
  expect(createBody(deviceManagement, "ValidationError", REST)).toEqual(
    createBody(deviceManagement, "validation_error", REST),
  );
  expect(createBody(deviceManagement, "device-management/validation_error", REST)).toEqual(
    createBody(deviceManagement, "validation_error", REST),
  );
});

test("constants are filled in where they stand, also inside another member, and what is given is left as it is", () => {
  const rest = { device: "d", status: { message: "m" } };
  expect(createBody(disruptiveTechnologies, "disruptive-technologies/device-item-error/not_found", rest)).toEqual({
    device: "d",
    status: { code: "NOT_FOUND", message: "m" },
  });
  expect(rest).toEqual({ device: "d", status: { message: "m" } });
});

test("a constant that a single error has is filled in beside its code", () => {
  const body = createBody(disruptiveTechnologies, "LegacyStreamNotFound", { error: { message: "m" } });
  expect(body).toEqual({ error: { grpcCode: 5, httpCode: 404, message: "m" } });
});

test("a body that is no object is checked as it is", () => {
  expect(createBody(tIotHub, 200, "")).toBe("");
  expect(() => untyped(tIotHub, 200, "hunter2")).toThrow(TypeError);
});

test("an error that its status tells has no code to fill in", () => {
  expect(createBody(tIotHub, 401, { title: "Who are you?" })).toEqual({ title: "Who are you?" });
});

test("a code that is a member of every object becomes a member of the body", () => {
  const family = madeUpFamily([madeUpError("x")], { code: ["__proto__", "constructor"], find: () => "Error x" });
  expect(JSON.stringify(untyped(family, "x", {}))).toBe('{"__proto__":{"constructor":"x"}}');
  expect({}).not.toHaveProperty("x");
});

describe("what does not make the error", () => {
  test("is told of with its place, what was found and what was wanted, and never the value", () => {
    expect(() =>
      untyped(deviceManagement, "validation_error", { message: 5318008, fields: [{ name: "hunter2" }] }),
    ).toThrow(
      new TypeError(
        "This is not a body of device-management/validation_error. /message: found a number, wanted a string; " +
          "/fields/0/message: found nothing, wanted a string; /request_id: found nothing, wanted a string.",
      ),
    );
  });

  test.each([null, [], "hunter2", 5])("may be no object at all: %j", (rest) => {
    expect(() => untyped(deviceManagement, "validation_error", rest)).toThrow(
      /^This is not a body of .*\. the body: found [^;]*, wanted an object;/,
    );
  });

  test("may be a constant with another value, which is not overwritten", () => {
    expect(() => untyped(deviceManagement, "validation_error", { ...REST, code: 404 })).toThrow(
      "/code: found a number, wanted 400",
    );
    expect(() => untyped(disruptiveTechnologies, 401, { error: "e", code: null })).toThrow("/code: found null");
  });
});

test("a code that several errors have is refused with their names, and one that none has with an example", () => {
  expect(() => untyped(disruptiveTechnologies, 404, {})).not.toThrow(RangeError);
  expect(() => untyped(disruptiveTechnologies, 400, {})).toThrow(
    /^disruptive-technologies has several errors with this code; use the name of one: .*\bBadRequest, .*\bStreamBadRequest\b/,
  );
  expect(() => untyped(deviceManagement, "constructor", {})).toThrow(
    /^device-management has no error with this name, id or code; names look like [A-Z]\w+, ids like device-management\/\w+$/,
  );
});

type Guards = Readonly<Record<string, (value: unknown, status?: number) => boolean>>;

describe.each(subjects)("$id", async ({ module, family, spec }) => {
  const guards = (await import(module)) as Guards; // beside the family itself, a module exports guards alone
  const cases = spec.errors.flatMap(
    ({ id, name, examples, statusOnly, statuses, envelope: { name: schema = "" } = {} }) => {
      const envelope = statusOnly ? undefined : family.facts.envelopes[schema];
      const isIt = (value: unknown): boolean => guards[`is${name}`]!(value, statuses[0]);
      return examples.map((body) => ({ id, body, isIt, envelope }));
    },
  );

  test.each(cases)(
    "$id: the example comes back whole without its constants, and satisfies the guard",
    ({ id, body, isIt, envelope }) => {
      const paths = envelope
        ? [
            ...(envelope.code ? [envelope.code] : []), // of several locations none is filled in
            ...(envelope.constants ?? []).map(([path]) => path),
            ...(envelope.repeatsStatus ? [envelope.status as MemberPath] : []), // the four families name one each
          ]
        : [];
      const rest = paths.reduce(without, body);
      expect(untyped(family, id, rest)).toEqual(body);
      expect(isIt(untyped(family, id, rest))).toBe(true);
    },
  );

  test("whatever is given, the result is the error or a TypeError that gives nothing away", () => {
    const names = fc.constantFrom("message", "request_id", "fields", "error", "code", "status", "errorNumber", "title");
    const secret = fc.constantFrom("hunter2", 5318008, null, [], {}, true);
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.dictionary(names, secret), ({ id, body, isIt }, changes) => {
        const rest = typeof body === "object" && body !== null ? { ...body, ...changes } : changes;
        let made: unknown;
        try {
          made = untyped(family, id, rest);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect(String(error)).not.toMatch(/hunter2|5318008/);
          return;
        }
        expect(isIt(made)).toBe(true);
      }),
    );
  });
});

/** The value without the member at the end of the path. */
function without(value: unknown, [name = "", ...inner]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { [name]: member, ...others } = value as Record<string, unknown>; // any object can be asked for a member
  return inner.length > 0 ? { ...others, [name]: without(member, inner) } : others;
}
