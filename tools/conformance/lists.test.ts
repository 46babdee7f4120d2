/** Bodies whose failure is a list of errors: its items, its advice and what is made of it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards, emitHelp } from "@faultline/codegen";
import { advise, decode, decodeAll, FaultError, toProblemDetails, type Family, type Fault } from "@faultline/guards";
import { parse } from "yaml";
import { familyOf, loadGuards } from "./load-guards.ts";

const folder = new URL("styles/", import.meta.url);

function documentOf(style: string): unknown {
  return parse(readFileSync(new URL(`${style}/openapi.yaml`, folder), "utf8"));
}

async function loaded(style: string): Promise<Family> {
  return familyOf(await loadGuards(emitGuards(readFamily(style, "openapi.yaml", documentOf(style)).family).text));
}

const jsonApi = await loaded("json-api");
const graphql = await loaded("graphql");
const salesforce = await loaded("salesforce");

const TOO_SHORT = { status: "422", code: "TITLE_TOO_SHORT", detail: "Two letters.", id: "e1" };
const UNKNOWN_AUTHOR = { status: "422", code: "AUTHOR_UNKNOWN" };

/** Parts of items, so that many of the lists are nearly right. */
const item = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      status: fc.oneof(fc.constantFrom("422", "400", 422, "999", null), fc.jsonValue()),
      code: fc.oneof(fc.constantFrom("TITLE_TOO_SHORT", "NEW", 5, null), fc.jsonValue()),
      errorCode: fc.constantFrom("INVALID_FIELD", "NEW", null),
      message: fc.oneof(fc.string(), fc.jsonValue()),
      extensions: fc.oneof(fc.constantFrom({ code: "UNAUTHENTICATED" }, { code: "NEW" }, {}, null), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
);
const status = fc.constantFrom(undefined, 200, 302, 400, 422, 500, 503);

test("whatever list stands there, nothing throws, and text and parsed JSON have one verdict", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), status, (list, status) => {
      for (const [family, body] of [
        [jsonApi, { errors: list }],
        [graphql, { data: null, errors: list }],
        [salesforce, list],
      ] as const) {
        const text = JSON.stringify(body);
        const data = JSON.parse(text) as unknown;
        expect(decode(family, { status, body: data })).toEqual(decode(family, { status, body: text }));
        expect(decodeAll(family, { status, body: data })).toEqual(decodeAll(family, { status, body: text }));
      }
    }),
  );
});

test("under a failure the list is a fault or empty, and the fault is as weak as its weakest item and as cautious as the most cautious", () => {
  const order = ["declared", "deviant", "undeclared"];
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (errors) => {
      const fault = decode(jsonApi, { status: 422, body: JSON.stringify({ errors }) })!;
      expect(fault.match === "status").toBe(errors.length === 0);
      if (errors.length === 0) return;
      const weakest = Math.max(...fault.faults.map(({ match }) => order.indexOf(match)));
      expect(fault.match).toBe(fault.faults.length === 0 ? "undeclared" : order[weakest]);
      expect(fault.faults.map(({ pointer }) => pointer)).toEqual(
        errors.flatMap((one, index) =>
          typeof one === "object" && one !== null && !Array.isArray(one) ? [`/errors/${index}`] : [],
        ),
      );
      const retries = (one: Fault): boolean => advise(one, { method: "GET", attempt: 1 }).retry;
      if (fault.faults.some((one) => !retries(one))) expect(retries(fault)).toBe(false);
    }),
  );
});

test.each([
  [
    "a list that throws when it is read",
    {
      errors: new Proxy([TOO_SHORT], {
        get: () => {
          throw new Error("no");
        },
      }),
    },
    "status",
  ],
  [
    "an item that throws when it is read",
    {
      errors: [
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
            getOwnPropertyDescriptor: () => {
              throw new Error("no");
            },
          },
        ),
        TOO_SHORT,
      ],
    },
    "declared",
  ],
  ["a list with holes", { errors: Object.assign(new Array(5), { 3: TOO_SHORT }) }, "declared"],
  ["a list of instances", { errors: [new Date(), new Map(), new Error("x")] }, "undeclared"],
  ["a body that is an instance", Object.assign(new Error("x"), { errors: [TOO_SHORT] }), "status"],
  ["an inherited list", Object.create({ errors: [TOO_SHORT] }), "status"],
] as const)("%s does not break the decoding", (_, body, match) => {
  expect(decode(jsonApi, { status: 422, body })?.match).toBe(match);
  expect(() => decodeAll(jsonApi, { status: 422, body })).not.toThrow();
});

test("an empty list under a failure may have meant any error of a list under that status", () => {
  expect(decode(jsonApi, { status: 422, body: { errors: [] } })?.candidates).toEqual([
    "json-api/title_too_short",
    "json-api/author_unknown",
  ]);
});

test("no more than 1,000 items are judged", () => {
  const body = { errors: Array.from({ length: 2500 }, () => TOO_SHORT) };
  expect(decode(jsonApi, { status: 422, body })?.faults).toHaveLength(1000);
  const { faults, more } = decodeAll(jsonApi, { status: 422, body });
  expect({ count: faults.length, more, last: faults.at(-1)?.pointer }).toEqual({
    count: 1000,
    more: true,
    last: "/errors/998",
  });
});

test("a FaultError says how many there are, and its JSON lists them without the service's text", () => {
  const error = new FaultError(decode(jsonApi, { status: 422, body: { errors: [TOO_SHORT, UNKNOWN_AUTHOR] } })!);
  expect(error.message).toBe("json-api/title_too_short (declared, HTTP 422, request e1, one of 2)");
  const json = JSON.parse(JSON.stringify(error)) as unknown;
  expect(json).toMatchObject({
    id: "json-api/title_too_short",
    faults: [
      { pointer: "/errors/0", id: "json-api/title_too_short", code: "TITLE_TOO_SHORT", match: "declared" },
      { pointer: "/errors/1", id: "json-api/author_unknown", code: "AUTHOR_UNKNOWN", match: "declared" },
    ],
  });
  expect(JSON.stringify(json)).not.toContain("Two letters");
  const many = Array.from({ length: 300 }, () => ({ code: `\u001b${"x".repeat(5000)}` }));
  const long = JSON.stringify(new FaultError(decode(jsonApi, { status: 422, body: { errors: many } })!));
  expect(long.length).toBeLessThan(8000);
  expect(JSON.parse(long)).toMatchObject({ moreFaults: 280 });
});

test("problem details have the first of the weakest items, and list all of them", () => {
  const fault = decode(jsonApi, { status: 422, body: { errors: [TOO_SHORT, { ...UNKNOWN_AUTHOR, code: "NEW" }] } })!;
  expect(toProblemDetails(fault, { detail: true })).toEqual({
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    family: "json-api",
    code: "NEW",
    errors: [
      {
        type: "about:blank",
        title: "Unprocessable Content",
        detail: "Two letters.",
        code: "TITLE_TOO_SHORT",
        requestId: "e1",
      },
      { type: "about:blank", title: "Unprocessable Content", code: "NEW" },
    ],
  });
  expect(toProblemDetails(fault).errors?.[0]).not.toHaveProperty("detail");
  const within = decode(graphql, { status: 200, body: { errors: [{ message: "Boom" }] } })!;
  expect(toProblemDetails(within)).toEqual({
    type: "about:blank",
    title: "An unknown error",
    family: "graphql",
    errors: [{ type: "about:blank", title: "An unknown error" }],
  });
});

const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: object): object => ({ description: "An answer.", content: { "application/json": { schema } } });

/** A family of two errors whose bodies are as `schemas` and `responses` say. */
async function madeUp(schemas: Record<string, object>, responses: object, item: object = {}): Promise<Family> {
  const x = { canonicalCode: "INTERNAL", recovery: "wait", retry: { strategy: "backoff" } };
  const error = (code: object, more: object = {}): object => ({
    allOf: [refTo("Item")],
    properties: { code, ...more },
    examples: [{ code: "a", http: 409 }],
    "x-error": x,
  });
  const document = {
    openapi: "3.1.1",
    info: { title: "Made up", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Item: {
          "x-error-envelope": { code: "code", status: "http" },
          type: "object",
          required: ["code"],
          properties: { code: {}, http: { type: "integer" } },
        },
        A: error({ const: "a" }),
        B: error({ const: "b" }, { http: { const: 409 } }),
        Servers: {
          ...error({ type: "integer", minimum: -32099, maximum: -32000 }),
          "x-error": { ...x, slug: "servers" },
        },
        ...schemas,
        ...item,
      },
      responses,
    },
  };
  const { family, problems } = readFamily("made-up", "made-up", document);
  const emitted = emitGuards(family);
  expect([...problems, ...emitted.problems]).toEqual([]);
  return familyOf(await loadGuards(emitted.text));
}

const errors = { type: "array", items: { oneOf: [refTo("A"), refTo("B"), refTo("Servers")] } };
const failure = (more: object = {}, list = "errors"): object => ({
  "x-error-envelope": { list },
  type: "object",
  properties: { errors },
  ...more,
});

function verdict(family: Family, status: number | undefined, body: unknown): string {
  const fault = decode(family, { status, body: JSON.stringify(body) });
  expect(decode(family, { status, body })).toEqual(fault);
  return fault
    ? `${fault.match} ${fault.code} [${fault.faults.map(({ match, code }) => `${match} ${code}`).join(", ")}]`
    : "none";
}

test("the help of the family says where the list is", () => {
  const help = emitHelp(readFamily("json-api", "openapi.yaml", documentOf("json-api")).family);
  expect(help).toMatch(/ErrorDocument: \{\s*list: "errors",?\s*\}/);
});

describe("a made-up list", () => {
  test("of a body with a constant beside it is a failure only with that constant", async () => {
    const Failure = failure({ required: ["ok", "errors"], properties: { ok: { const: false }, errors } });
    const family = await madeUp({ Failure }, { 200: answer(refTo("Failure")) });
    expect(verdict(family, 200, { ok: false, errors: [{ code: "a" }] })).toBe("declared a [declared a]");
    expect(verdict(family, 200, { ok: true, errors: [{ code: "a" }] })).toBe("none");
    expect(verdict(family, 200, { errors: [{ code: "a" }] })).toBe("declared a [declared a]");
    expect(verdict(family, 200, { ok: false, errors: [] })).toBe("none");
  });

  test("under a range of statuses and under default is declared at each of them", async () => {
    const family = await madeUp(
      { Failure: failure() },
      { "4XX": answer(refTo("Failure")), default: answer(refTo("Failure")) },
    );
    for (const status of [400, 451, 500, 599, 700])
      expect(verdict(family, status, { errors: [{ code: "a" }] })).toBe("declared a [declared a]");
    expect(verdict(family, 200, { errors: [{ code: "a" }] })).toBe("none");
    expect(verdict(family, 404, { errors: [{ code: "b", http: 409 }] })).toBe("deviant b [deviant b]");
  });

  test("under a range of successes is a failure there", async () => {
    const family = await madeUp({ Failure: failure() }, { "2XX": answer(refTo("Failure")) });
    expect(verdict(family, 207, { errors: [{ code: "a" }] })).toBe("declared a [declared a]");
    expect(verdict(family, 302, { errors: [{ code: "a" }] })).toBe("none");
  });

  test("with a range of codes has the number that came", async () => {
    const family = await madeUp({ Failure: failure() }, { 400: answer(refTo("Failure")) });
    expect(verdict(family, 400, { errors: [{ code: -32042 }, { code: 7 }] })).toBe(
      "undeclared 7 [declared -32042, undeclared 7]",
    );
  });

  test("that is composed of others is the list that they declare", async () => {
    const Failure = { "x-error-envelope": { list: "meta/errors" }, allOf: [refTo("Base")] };
    const Base = { type: "object", properties: { meta: { allOf: [{ type: "object", properties: { errors } }] } } };
    const family = await madeUp({ Failure, Base }, { 400: answer({ anyOf: [refTo("Failure"), { type: "null" }] }) });
    expect(verdict(family, 400, { meta: { errors: [{ code: "a" }] } })).toBe("declared a [declared a]");
    expect(verdict(family, 400, { errors: [{ code: "a" }] })).toBe("status undefined []");
  });

  test("beside a single error at the root leaves that error its own", async () => {
    const family = await madeUp({ Failure: failure() }, { 400: answer(refTo("Failure")), 404: answer(refTo("A")) });
    expect(verdict(family, 404, { code: "a" })).toBe("declared a []");
    expect(verdict(family, 400, { errors: [{ code: "b" }] })).toBe("declared b [declared b]");
    expect(verdict(family, 404, { errors: [{ code: "b" }] })).toBe("deviant b [deviant b]");
    expect(verdict(family, 404, { code: "b" })).toBe("deviant b []");
  });

  test("is one of several that a family has", async () => {
    const Body = { "x-error-envelope": { list: "" }, ...errors };
    const family = await madeUp(
      { Failure: failure(), Body },
      { 400: answer(refTo("Failure")), 409: answer(refTo("Body")) },
    );
    expect(verdict(family, 400, { errors: [{ code: "a" }] })).toBe("declared a [declared a]");
    expect(verdict(family, 409, [{ code: "b", http: 409 }])).toBe("declared b [declared b]");
  });
});
