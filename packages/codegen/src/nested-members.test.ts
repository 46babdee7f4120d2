import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeOf } from "../../catalog/test/judge.ts";
import { written } from "../test/compile.ts";
import { documentOf, read, run } from "../test/emitted.ts";

/** Schemas of members that errors add to an object in their envelope. */
const ADDED: Readonly<Record<string, object>> = {
  text: { type: "string" },
  list: { type: "array", items: { type: "string" } },
  free: { items: { anyOf: [{ $ref: "#/components/schemas/Limit" }, { type: "string" }] } },
  part: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  limit: { $ref: "#/components/schemas/Limit" },
  choice: { oneOf: [{ type: "integer" }, { const: "none" }] },
};

const base = (inner: object, required: boolean): object => ({
  type: "object",
  required: required ? ["error"] : [],
  properties: { error: inner },
});
const inner = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "string" }, deep: { type: "object", properties: { at: { type: "integer" } } } },
};

/** What the errors share, with the object to which each adds a member. */
function sharedOf(isReferred: boolean, isRequired: boolean): Record<string, object> {
  return {
    Base: base(isReferred ? { $ref: "#/components/schemas/Inner" } : inner, isRequired),
    ...(isReferred && { Inner: inner }),
    Limit: { type: "object", properties: { most: { type: "integer" } } },
  };
}

function errorsOf(isDeep: boolean): Record<string, object> {
  const errors = Object.entries(ADDED).map(([name, schema]) => {
    const properties = isDeep ? { deep: { properties: { [name]: schema } } } : { [name]: schema };
    return [`With_${name}`, { allOf: [{ $ref: "#/components/schemas/Base" }], properties: { error: { properties } } }];
  });
  return Object.fromEntries(errors) as Record<string, object>; // as just made
}

const FORMS = [true, false].flatMap((isReferred) =>
  [true, false].flatMap((isRequired) => [true, false].map((isDeep) => ({ isReferred, isRequired, isDeep }))),
);

test.each(FORMS)(
  "members that errors add inside of what they share compile, and are judged as Ajv does: %j",
  async (form) => {
    const { isReferred, isRequired, isDeep } = form;
    const document = documentOf(errorsOf(isDeep), sharedOf(isReferred, isRequired));
    const { family, problems } = read(document);
    expect(problems).toEqual([]);
    const files = await written(family);
    expect(files.compile()).toBe("");
    files.remove();
    const emitted = run(family);
    const judges = new Map(Object.keys(ADDED).map((name) => [name, judgeOf(document, `With_${name}`)]));
    const value = fc.constantFrom<unknown>(
      "x",
      5,
      null,
      ["a"],
      [5],
      { name: "n" },
      { most: 1 },
      { most: "m" },
      {},
      "none",
    );
    fc.assert(
      fc.property(fc.constantFrom(...judges), value, fc.boolean(), ([name, isValid], added, isBeside) => {
        const body = { error: { code: "x", ...(isBeside ? { [name]: added } : { deep: { [name]: added } }) } };
        expect(emitted.is(`With_${name}`, body)).toBe(isValid(body));
      }),
    );
  },
);

const BASES = [true, false].flatMap((isRequired) =>
  [true, false].flatMap((isDeep) => [true, false].map((hasEnvelope) => ({ isRequired, isDeep, hasEnvelope }))),
);

test.each(BASES)(
  "errors add members inside of another error, and again: %j",
  async ({ isRequired, isDeep, hasEnvelope }) => {
    const extending = (name: string, properties: object): object => ({
      allOf: [{ $ref: `#/components/schemas/${name}` }],
      properties: { error: { properties: isDeep ? { deep: { properties } } : properties } },
    });
    const envelope = { ...base(inner, isRequired), "x-error-envelope": { code: "error/code" } };
    const document = documentOf(
      {
        First: hasEnvelope ? extending("Envelope", { one: { type: "string" } }) : base(inner, isRequired),
        Second: extending("First", { part: { type: "object", properties: { two: { type: "integer" } } } }),
        Third: extending("Second", { part: { type: "object", properties: { three: { type: "integer" } } } }),
      },
      hasEnvelope ? { Envelope: envelope } : {},
    );
    const { family, problems } = read(document);
    expect(problems).toEqual([]);
    const files = await written(family);
    expect(files.compile()).toBe("");
    files.remove();
    if (hasEnvelope) return; // `run` has the checks of errors without one
    const emitted = run(family);
    const judges = new Map(["Second", "Third"].map((name) => [name, judgeOf(document, name)]));
    const value = fc.constantFrom<unknown>(
      "x",
      5,
      null,
      [],
      {},
      { two: 1 },
      { two: "x" },
      { three: 1 },
      { three: "x" },
    );
    fc.assert(
      fc.property(fc.constantFrom(...judges), value, fc.boolean(), ([name, isValid], part, isBeside) => {
        const body = { error: { code: "x", ...(isBeside ? { part } : { deep: { part } }) } };
        expect(emitted.is(name, body)).toBe(isValid(body));
      }),
    );
  },
);

test("carriers add members inside of the errors of another carrier", async () => {
  const carried = { type: "object", required: ["code"], properties: { code: { type: "string" } } };
  const answer = (name: string): object => ({
    description: "x",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const document = {
    openapi: "3.1.1",
    info: { title: "Sample errors", version: "1.0.0" },
    paths: { "/": { get: { responses: { 200: answer("Page"), 202: answer("LongPage") } } } },
    components: {
      schemas: {
        Envelope: { ...carried, "x-error-envelope": { code: "code" } },
        Lost: {
          allOf: [{ $ref: "#/components/schemas/Envelope" }],
          properties: { code: { const: "lost" } },
          "x-error": { canonicalCode: "DATA_LOSS", recovery: "none", retry: { strategy: "never" } },
        },
        Page: {
          type: "object",
          properties: { last: { $ref: "#/components/schemas/Lost" }, at: { type: "object", properties: {} } },
        },
        LongPage: {
          allOf: [{ $ref: "#/components/schemas/Page" }],
          properties: {
            last: { properties: { row: { type: "object", properties: { index: { type: "integer" } } } } },
            at: { properties: { page: { type: "integer" } } },
          },
        },
      },
    },
  };
  const { family, problems } = read(document);
  expect(problems).toEqual([]);
  const files = await written(family);
  expect(files.compile()).toBe("");
  files.remove();
});
