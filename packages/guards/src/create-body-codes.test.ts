/** Bodies of errors whose codes stand anywhere but in one required member. */
import { describe, expect, test } from "vitest";
import { createBody, errorSchema } from "@faultline/guards";
import {
  codesAt,
  defineFamily,
  elementCode,
  headerCode,
  memberCode,
  textCode,
  type ErrorDetails,
  type Errors,
  type Family,
} from "@faultline/guards/runtime";
import { books } from "../test/books-family.ts";

/** As a program without types calls it. */
const untyped = createBody as (family: Family, key: string | number, rest: unknown) => unknown;

type Codes = ReturnType<typeof codesAt>;

const INFO = { "@type": "Info" };
const AT_ALL = codesAt(
  elementCode(["error", "details"], INFO, ["meta", "reason"]),
  memberCode("error", "__proto__"),
  headerCode("x-code"),
);

/** A family with one error, of whose body no schema asks anything. */
function familyWith(codes: Codes, details: ErrorDetails = {}, code: string | number = "x"): Family {
  const whole = { is: () => true, issues: () => {} };
  const errors: Errors = { X: [code, { recovery: "none", strategy: "never" }, [400], { ...whole, ...details }] };
  return defineFamily({ form: 6, id: "made-up", envelopes: { MadeUp: { ...whole, codes, errors } }, responses: {} });
}

describe("the code of an error is filled in", () => {
  test.each<[string, unknown, string]>([
    ["where nothing is there yet", {}, '{"error":{"details":[{"@type":"Info","meta":{"reason":"x"}}]}}'],
    [
      "in the element that is meant",
      { error: { details: [{ a: 1 }, { ...INFO, meta: { b: 2 } }] } },
      '{"error":{"details":[{"a":1},{"@type":"Info","meta":{"b":2,"reason":"x"}}]}}',
    ],
    [
      "in an element behind the others",
      { error: { m: "m", details: [{ a: 1 }] } },
      '{"error":{"m":"m","details":[{"a":1},{"@type":"Info","meta":{"reason":"x"}}]}}',
    ],
  ])("at the finest location: %s", (_, rest, body) => {
    const given = JSON.stringify(rest);
    expect(JSON.stringify(untyped(familyWith(AT_ALL), "x", rest))).toBe(body);
    expect(JSON.stringify(rest)).toBe(given);
  });

  test("at the location that has it, which a member of every object can be", () => {
    const body = untyped(familyWith(AT_ALL, { at: 1 }), "x", { error: { message: "m" } });
    expect(JSON.stringify(body)).toBe('{"error":{"message":"m","__proto__":"x"}}');
  });

  test("as the body, where the body is the code", () => {
    expect(untyped(familyWith(codesAt(textCode())), "x", undefined)).toBe("x");
  });
});

test("a code in a header is none of the body's", () => {
  expect(untyped(familyWith(AT_ALL, { at: 2, inHeader: true }), "x", { error: {} })).toEqual({ error: {} });
});

describe("a body without its code is refused with the code's location", () => {
  test("where any of several numbers tells the error", () => {
    const family = familyWith(codesAt(memberCode("error", "number")), { range: [500, 599] }, "500 to 599");
    expect(untyped(family, "500 to 599", { error: { number: 503 } })).toEqual({ error: { number: 503 } });
    for (const error of [{}, { number: 404 }, { number: "hunter2" }])
      expect(() => untyped(family, "500 to 599", { error })).toThrow(
        /\/error\/number: found (?:nothing|a number|a string), wanted an integer from 500 to 599\.$/,
      );
  });

  test.each<[string, unknown]>([
    ["found a string", { error: { details: [{ ...INFO, meta: { reason: "hunter2" } }] } }],
    ["found nothing", { error: { details: "hunter2" } }],
    ["found nothing", { error: "hunter2" }],
    ["found nothing", null],
  ])("where what is given leaves no room for it: %s in %j", (found, rest) => {
    expect(() => untyped(familyWith(AT_ALL), "x", rest)).toThrow(
      new TypeError(`This is not a body of made-up/x. /error/details: ${found}, wanted "x".`),
    );
  });

  test("where the body is the code, and is given as something else", () => {
    expect(() => untyped(familyWith(codesAt(textCode())), "x", {})).toThrow('the body: found nothing, wanted "x".');
  });
});

describe("a body with a list of errors", () => {
  const item = { code: "SHORT", detail: "d" };

  test("is made of its items, each of which is made by itself", () => {
    expect(untyped(books, "Short", { detail: "d" })).toEqual(item);
    expect(untyped(books, "Failure", { errors: [item] })).toEqual({ errors: [item] });
  });

  test.each<[unknown, string]>([
    [{}, "/errors: found nothing, wanted a list with an error in it."],
    [{ errors: [] }, "/errors: found an array, wanted a list with an error in it."],
    [[item], "/errors: found nothing, wanted a list with an error in it."],
    [undefined, "/errors: found nothing, wanted a list with an error in it."],
    [{ errors: [item, { code: "hunter2" }] }, "/errors/1/code: found a string, wanted a documented code."],
  ])("says where it is none: %j", (rest, reason) => {
    expect(() => untyped(books, "Failure", rest)).toThrow(
      new TypeError(`This is not a body of Failure of books. ${reason}`),
    );
  });

  test("has a name that is no error's: a schema of one error cannot be made of it", () => {
    const schemaOf = errorSchema as (family: Family, key: string) => unknown; // as a program without types calls it
    expect(() => schemaOf(books, "Failure")).toThrow(
      new RangeError(
        "Failure of books is a body with a list of errors, not an error: use the name of one of its errors, which stand at /errors.",
      ),
    );
  });
});
