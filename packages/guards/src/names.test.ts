/** Members, codes and places that are called like what every object seems to have. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createBody,
  decode,
  decodeAll,
  errorSchema,
  FaultError,
  familySchema,
  match,
  toProblemDetails,
  type Family,
} from "@faultline/guards";
import { madeUpError, madeUpFamily } from "../test/made-up-family.ts";
import { carrying } from "../test/subjects.ts";
import { equals, type Findings } from "./check.ts";
import type { MemberPath } from "./family.ts";
import { memberOf, memberPointer } from "./member.ts";

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "toJSON",
  "then",
  "length",
  "name",
  "get",
  "__defineGetter__",
  "isPrototypeOf",
  "*",
  "0",
  "",
  "a/b",
  "m~n",
];
const ROOT_NAMES = NAMES.filter((name) => name !== "*");

/** A family whose code, constant, status and item stand at these paths, read as emitted code reads odd names: as own members. */
function familyAt({
  code,
  constant,
  status,
  item,
}: Record<"code" | "constant" | "status" | "item", MemberPath>): Family {
  const errors = [
    madeUpError("x", { statuses: [400], places: ["here"], policy: { recovery: "wait", strategy: "backoff" } }),
  ];
  const text = (body: unknown): string | undefined =>
    typeof memberOf(body, code) === "string" ? (memberOf(body, code) as string) : undefined; // just looked at
  const is = (value: unknown): boolean => text(value) !== undefined && equals(memberOf(value, constant), 7);
  const issues: Findings = (value, at, report) => {
    if (memberOf(value, constant) !== 7) report(`${at}${memberPointer(constant)}`, "7", memberOf(value, constant));
  };
  const find = (value: unknown): string | undefined => (is(value) && text(value) === "x" ? "Error x" : undefined);
  return {
    ...madeUpFamily(
      errors,
      { code, status, constants: [[constant, 7]], is, issues, find },
      { places: { here: { kind: "item", path: item } }, responses: { 400: null } },
    ),
  };
}

/** The members of both, deep; what is own stays own. */
function merged(a: unknown, b: unknown): unknown {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return b;
  const members = new Map([
    ...Object.entries(a),
    ...Object.entries(b).map(
      ([name, value]) => [name, Object.hasOwn(a, name) ? merged(memberOf(a, [name]), value) : value] as const,
    ),
  ]);
  return Object.fromEntries(members);
}

const path = fc.array(fc.constantFrom(...ROOT_NAMES), { minLength: 1, maxLength: 3 });
const paths = fc
  .record({ code: path, constant: path, status: path, item: path })
  .filter(({ code, constant, status }) => {
    const [a, b, c] = [code, constant, status].map((one) => `${memberPointer(one)}/`) as [string, string, string]; // three in, three out
    return [
      [a, b],
      [a, c],
      [b, c],
    ].every(([one = "", other = ""]) => !one.startsWith(other) && !other.startsWith(one));
  });

describe("a family with members of any name", () => {
  test("knows its errors as data and as text, wherever they stand, and nothing that is merely inherited", () => {
    fc.assert(
      fc.property(paths, (given) => {
        const family = familyAt(given);
        const body = merged(carrying("x", given.code), carrying(7, given.constant));
        for (const sent of [body, JSON.stringify(body)])
          expect(decode(family, { status: 400, body: sent })).toMatchObject({ match: "declared", code: "x" });
        for (const sent of [{}, "{}", { n: 1 }])
          expect(decode(family, { status: 400, body: sent })?.match).toBe("status");
        const contradictory = merged(body, carrying(503, given.status));
        expect(decode(family, { status: 400, body: contradictory })).toMatchObject({
          match: "deviant",
          issues: [{ pointer: memberPointer(given.status) }],
        });
        expect(decode(family, { status: 400, body: merged(body, carrying(8, given.constant)) })?.match).toBe("status"); // a contradicted constant of the envelope
        expect(decode(family, { status: 400, body: carrying("x", given.code) })).toMatchObject({
          match: "deviant",
          issues: [{ pointer: memberPointer(given.constant), found: "nothing" }],
        });
        expect(decode(family, { status: 400, body: merged(body, carrying("valueOf", given.code)) })).toMatchObject({
          match: "undeclared",
          code: "valueOf",
        });
      }),
    );
  });

  test("finds items at their places, with pointers that lead there", () => {
    fc.assert(
      fc.property(paths, (given) => {
        const item = merged(carrying("x", given.code), carrying(7, given.constant));
        const { faults } = decodeAll(familyAt(given), {
          status: 200,
          body: JSON.stringify(carrying(item, given.item)),
        });
        expect(faults.filter(({ placement }) => placement === "item")).toMatchObject([
          { match: "declared", pointer: memberPointer(given.item), body: item },
        ]);
      }),
    );
  });

  test("makes bodies that have what is constant as members of their own, and sets no prototype", () => {
    fc.assert(
      fc.property(paths, (given) => {
        const family = familyAt(given);
        const body = createBody(family, "made-up/x", {} as never);
        expect(memberOf(body, given.code)).toBe("x");
        expect(memberOf(body, given.constant)).toBe(7);
        expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
        expect(decode(family, { status: 400, body: JSON.stringify(body) })?.match).toBe("declared");
        expect(errorSchema(family, "made-up/x")["~standard"].validate(body)).toEqual({ value: body });
        expect(familySchema(family)["~standard"].validate({})).toMatchObject({
          issues: [{ path: given.constant.map((name) => (/^\d+$/.test(name) ? Number(name) : name)) }],
        });
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test.each(ROOT_NAMES.filter((name) => name !== ""))("a code, an id and a header may be called %s", (name) => {
  const family = madeUpFamily([madeUpError(name)], {}, { requestIdHeader: name.toLowerCase() });
  const fault = decode(family, { status: 400, headers: { [name]: "r1" }, body: { n: name } })!;
  expect(fault).toMatchObject({ match: "declared", code: name, requestId: "r1" });
  expect(decode(madeUpFamily([madeUpError("x")]), { status: 400, body: { n: name } })).toMatchObject({
    match: "undeclared",
    code: name,
  });
  expect(new FaultError(fault).toJSON().code).toBe(name);
  expect(toProblemDetails(fault).code).toBe(name);
  expect(match(fault, { [name]: () => "own", _: () => "other" } as never)).toBe("own");
  expect(match(fault, { _: () => "other" } as never)).toBe("other");
  expect(createBody(family, name as never, {} as never)).toEqual({ n: name });
});
