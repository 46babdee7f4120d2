/** Specs that nobody would write by choice, from the spec through the emitted module to the fault. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { createBody, decode, errorSchema, familySchema, type Family } from "@faultline/guards";
import { familyOf, guardOf, loadGuards, type Emitted } from "./load-guards.ts";
import { documentOf, type Sample } from "./made-up-spec.ts";

async function load(sample: Sample, id = "odd"): Promise<{ family: Family; emitted: Emitted; problems: unknown[] }> {
  const { family, problems } = readFamily(id, id, documentOf(sample));
  const { text, problems: found } = emitGuards(family);
  const emitted = await loadGuards(text);
  return { family: familyOf(emitted), emitted, problems: [...problems, ...found] };
}

function many(count: number, property: (code: number) => object): Record<string, object> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`Coded${index}`, property(index)]));
}

describe.each([
  [
    "one member",
    { "x-error-envelope": { code: "n" }, type: "object", required: ["n"], properties: { n: { type: "integer" } } },
    (n: number) => ({ properties: { n: { const: n } } }),
    { n: 3 },
  ],
  [
    "a nested code",
    {
      "x-error-envelope": { code: "status/code", message: "message" },
      type: "object",
      required: ["status", "message", "id"],
      properties: {
        message: { type: "string" },
        id: { type: "string" },
        status: { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
      },
    },
    (n: number) => ({ properties: { status: { properties: { code: { const: n } } } } }),
    { message: "m", id: "i", status: { code: 3 } },
  ],
] as const)("20 number codes in an envelope with %s", async (_, envelope, property, body) => {
  const { family, emitted, problems } = await load({ envelope, errors: { 400: many(20, property) } });
  const isAny = guardOf(emitted, "isOddError");

  test("are found", () => {
    expect(problems).toEqual([]);
    expect(isAny(body)).toBe(true);
    expect(decode(family, { status: 400, body })).toMatchObject({ match: "declared", code: 3 });
  });

  test("and nothing that lacks the way to them is one, or throws", () => {
    for (const value of [null, undefined, 5, "n", [], {}, { status: null }, { status: 5, message: "m", id: "i" }]) {
      expect(isAny(value)).toBe(false);
      expect(decode(family, { status: 418, body: value })).toMatchObject({ match: "none", raw: value });
      expect(familySchema(family)["~standard"].validate(value).issues?.[0]?.message).not.toContain("cannot be read");
    }
  });
});

const TITLE = {
  "x-error-envelope": { code: "title" },
  type: "object",
  required: ["title"],
  properties: { title: { type: "string" } },
};

test("a code whose constant stands in a schema of its own is found beside an error that its status tells", async () => {
  const sample = {
    envelope: TITLE,
    errors: {
      400: { Quota: { properties: { title: { $ref: "#/components/schemas/QuotaTitle" } } } },
      500: { Any: {} },
    },
    others: { QuotaTitle: { const: "quota" } },
  };
  const { family, problems } = await load(sample);
  expect(problems).toEqual([]);
  expect(decode(family, { status: 400, body: { title: "quota" } })).toMatchObject({
    match: "declared",
    id: "odd/quota",
  });
  expect(decode(family, { status: 500, body: { title: "quota" } })).toMatchObject({
    match: "deviant",
    id: "odd/quota",
  });
  expect(decode(family, { status: 500, body: { title: "else" } })).toMatchObject({ match: "declared", id: "odd/500" });
  expect(createBody(family, "Quota", {})).toEqual({ title: "quota" });
});

test("a body of an error that its status tells must not have another error's code", async () => {
  const { family } = await load({
    envelope: TITLE,
    errors: { 400: { Quota: { properties: { title: { const: "quota" } } } }, 500: { Any: {} } },
  });
  expect(createBody(family, "Any", { title: "else" })).toEqual({ title: "else" });
  expect(() => createBody(family, "Any", { title: "quota" })).toThrow(
    "/title: found a string, wanted no code of another error",
  );
  expect(errorSchema(family, "Any")["~standard"].validate({ title: "quota" }).issues).toHaveLength(1);
});

describe("the guard of all errors is true exactly where that of one of them is", () => {
  const more = (name: string) => ({ required: [name], properties: { [name]: { type: "string" } } });
  const coded = (code: string) => ({ properties: { title: { const: code } } });
  const alone = (status: number) => ({ required: ["status"], properties: { status: { const: status } } });
  const status = {
    ...TITLE,
    "x-error-envelope": { code: "title", status: "status" },
    properties: { ...TITLE.properties, status: { type: "integer" } },
  };
  const families = {
    "none told by status": { envelope: TITLE, errors: { 400: { Quota: coded("quota"), Lost: coded("lost") } } },
    "some, which ask for nothing more": {
      envelope: TITLE,
      errors: { 400: { Quota: coded("quota") }, 404: { Any: {} } },
    },
    "some, which all ask for something more": {
      envelope: TITLE,
      errors: { 400: { Quota: coded("quota") }, 404: { Missing: more("path") }, 409: { Torn: more("part") } },
    },
    "some of both kinds, one beside a code": {
      envelope: TITLE,
      errors: { 400: { Quota: coded("quota"), Other: more("path") }, 404: { Missing: more("path") }, 500: { Any: {} } },
    },
    "all, which ask for nothing more": { envelope: TITLE, errors: { 404: { Missing: {} }, 500: { Any: {} } } },
    "all, one of which asks for more": {
      envelope: TITLE,
      errors: { 404: { Missing: more("path") }, 500: { Any: {} } },
    },
    "those that repeat their status in the body": {
      envelope: status,
      errors: {
        400: { Quota: { allOf: [{ $ref: "#/components/schemas/Env" }, coded("quota"), alone(400)] } },
        404: { Missing: alone(404) },
        500: { Any: alone(500) },
      },
    },
  };
  const titles = fc.constantFrom("quota", "lost", "else", 5);
  const optional = fc.record(
    {
      title: titles,
      path: fc.constantFrom("/", 1),
      part: fc.constantFrom("p", 1),
      status: fc.constantFrom(400, 404, 500, 418),
    },
    { requiredKeys: [] },
  );
  const statuses = fc.constantFrom(undefined, 200, 400, 404, 409, 418, 500);

  test.each(Object.entries(families))("%s", async (_, sample) => {
    const { family, emitted, problems } = await load(sample);
    expect(problems).toEqual([]);
    const { errors, statusOnly } = Object.values(family.facts.envelopes)[0]!; // it has one
    const names = Object.keys({ ...errors, ...statusOnly });
    expect(names.length).toBeGreaterThan(1);
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: optional }, fc.anything()), statuses, (body, status) => {
        const one = names.some((name) => guardOf(emitted, `is${name}`, status)(body));
        expect(guardOf(emitted, "isOddError", status)(body)).toBe(one);
        answers.add(one);
      }),
      { numRuns: 1000 },
    );
    expect(answers).toEqual(new Set([true, false]));
  });
});

test("members may have the names of the functions that look at them", async () => {
  const names = ["isObject", "isInteger", "isEnv", "a"];
  const envelope = {
    "x-error-envelope": { code: "code" },
    type: "object",
    required: ["code", ...names],
    properties: Object.fromEntries([
      ["code", { type: "integer" }],
      ...names.map((name) => [name, { type: "integer" }]),
    ]),
  };
  const { family, problems } = await load({
    envelope,
    errors: { 400: { First: { properties: { code: { const: 1 } } } } },
  });
  expect(problems).toEqual([]);
  expect(decode(family, { status: 400, body: { code: 1, isObject: 1, isInteger: 1, isEnv: 1, a: 1 } })).toMatchObject({
    match: "declared",
  });
});

test.each([["own"], ["code-table"], ["define-family"], ["find-env"], ["code-of-env"]])(
  "a family named %s is refused with a reason",
  (id) => {
    const envelope = {
      "x-error-envelope": { code: "n" },
      type: "object",
      required: ["n"],
      properties: { n: { type: "integer" }, constructor: { type: "integer" } },
    };
    const { family } = readFamily(
      id,
      id,
      documentOf({ envelope, errors: { 400: many(20, (n) => ({ properties: { n: { const: n } } })) } }),
    );
    expect(emitGuards(family).problems).toMatchObject([
      {
        path: [],
        found: expect.stringContaining(`the family ${id}`) as string,
        wanted: "another `x-error-family.id`, or a directory of another name",
      },
    ]);
  },
);

test("whatever can have but one value is filled in, and nothing that may be absent is begun", async () => {
  const envelope = {
    "x-error-envelope": { code: "code" },
    type: "object",
    required: ["code", "kind", "none", "only", "choice", "inner"],
    properties: {
      code: { type: "integer" },
      kind: { $ref: "#/components/schemas/Kind" },
      none: { type: "null" },
      only: { enum: ["only"] },
      choice: { oneOf: [{ const: "x" }] },
      inner: {
        type: "object",
        required: ["deep", "id"],
        properties: { deep: { const: true }, id: { type: "string" } },
      },
      version: { const: 1 },
      meta: { type: "object", required: ["kind", "id"], properties: { kind: { const: "k" }, id: { type: "string" } } },
    },
  };
  const { family, problems } = await load({
    envelope,
    errors: { 400: { First: { properties: { code: { const: 1 } } } } },
    others: { Kind: { const: "error" } },
  });
  expect(problems).toEqual([]);
  const filled = { code: 1, kind: "error", none: null, only: "only", choice: "x", inner: { deep: true, id: "i" } };
  expect(createBody(family, "First", { inner: { id: "i" } })).toEqual(filled);
  expect(createBody(family, "First", { inner: { id: "i" }, meta: { id: "m" } })).toEqual({
    ...filled,
    meta: { kind: "k", id: "m" },
  });
  expect(decode(family, { status: 400, body: { ...filled, kind: "user" } })).toMatchObject({ match: "status" });
});

describe("a message and a request id behind names that every object inherits", async () => {
  const INHERITED = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== "__proto__");

  test.each(INHERITED)("%s: what is merely inherited is neither", async (name) => {
    const inner = { type: "object", properties: { name: { type: "string" } } };
    const { family, problems } = await load({
      envelope: {
        "x-error-envelope": { code: "n", message: `${name}/name`, requestId: `about/${name}/name` },
        type: "object",
        required: ["n"],
        properties: {
          n: { type: "integer" },
          [name]: inner,
          about: { type: "object", properties: { [name]: inner } },
        },
      },
      errors: { 400: { Coded: { properties: { n: { const: 3 } } } } },
    });
    expect(problems).toEqual([]);
    for (const about of [undefined, null, 5, {}])
      expect(decode(family, { status: 400, body: { n: 3, about } })).toMatchObject({
        code: 3,
        message: undefined,
        requestId: undefined,
      });
    const body = { n: 3, [name]: { name: "m" }, about: { [name]: { name: "r" } } };
    expect(decode(family, { status: 400, body })).toMatchObject({ match: "declared", message: "m", requestId: "r" });
  });
});
