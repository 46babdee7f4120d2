import { describe, expect, test } from "vitest";
import { body, errorWith, familyOf, KNOWLEDGE, refTo, type Parts } from "../../test/documents.ts";

/** Statuses and placements of the error `Lost`, as text. */
function derived(parts: Parts): { statuses: number[]; placements: string[]; warnings: string[] } {
  const { family, problems } = familyOf({ ...parts, schemas: { Lost: errorWith("lost"), ...parts.schemas } });
  expect(problems).toEqual([]);
  const lost = family.errors.find(({ name }) => name === "Lost");
  return {
    statuses: lost?.statuses ?? [],
    placements: (lost?.placements ?? []).map(({ kind, carrier, path }) =>
      [kind, carrier, path.join("/")].filter((part) => part !== undefined).join(" "),
    ),
    warnings: family.warnings.map(({ path }) => path.join("/")),
  };
}

const LOST = refTo("Lost");
const get = (responses: object): object => ({ get: { responses } });
const event = (schema: unknown): object => ({ post: { requestBody: { content: { "application/json": { schema } } } } });

describe("the statuses of an error", () => {
  test("are those of all responses that list it, of components and of operations, in ascending order", () => {
    const { statuses, placements } = derived({
      responses: { 500: body(LOST) },
      paths: { "/a": get({ 404: body({ oneOf: [LOST, { type: "object" }] }) }) },
    });
    expect({ statuses, placements }).toEqual({ statuses: [404, 500], placements: ["response "] });
  });

  test("come through a component that is not named by its status", () => {
    expect(
      derived({ responses: { NotFound: body(LOST) }, paths: { "/a": get({ 404: refTo("NotFound", "responses") }) } })
        .statuses,
    ).toEqual([404]);
  });

  test("are also those under which an operation refers to a response of another status", () => {
    expect(
      derived({
        responses: { 500: body(LOST) },
        paths: { "/a": get({ 502: refTo("500", "responses"), 500: refTo("500", "responses") }) },
      }).statuses,
    ).toEqual([500, 502]);
  });

  test("are none where it is the default or a class of statuses that lists it", () => {
    expect(derived({ paths: { "/a": get({ default: body(LOST), "4XX": body(LOST) }) } })).toMatchObject({
      statuses: [],
      placements: ["response "],
    });
  });

  test("come through a path that stands elsewhere", () => {
    expect(
      derived({
        paths: { "/a": refTo("Shared", "pathItems") },
        components: { pathItems: { Shared: get({ 404: body(LOST) }) } },
      }).statuses,
    ).toEqual([404]);
  });
});

describe("the placements of an error", () => {
  test("are all that lead to it: at the root, in a list, in a member, in an event and in a callback", () => {
    const schemas = {
      Page: {
        type: "object",
        properties: { failures: { type: "array", items: LOST }, last: { anyOf: [LOST, { type: "null" }] } },
      },
    };
    const callbacks = { done: { "{$request.body#/url}": event(refTo("Page")) } };
    const parts = {
      schemas,
      responses: { 404: body(LOST) },
      paths: { "/a": { post: { responses: { 200: body(refTo("Page")) }, callbacks } } },
      webhooks: { w: event(LOST) },
    };
    expect(derived(parts).placements).toEqual([
      "response ",
      "item Page failures/*",
      "item Page last",
      "event Page failures/*",
      "event Page last",
      "event  ",
    ]);
  });

  test("have the carrier that is one of several bodies", () => {
    const schemas = { Page: { type: "object", properties: { failures: { type: "array", items: LOST } } } };
    expect(
      derived({ schemas, responses: { 200: body({ oneOf: [refTo("Page"), { type: "string" }] }) } }).placements,
    ).toEqual(["item Page failures/*"]);
  });

  test("have no carrier in a schema that is written in place", () => {
    expect(derived({ responses: { 200: body({ type: "object", properties: { failed: LOST } }) } }).placements).toEqual([
      "item  failed",
    ]);
  });

  test("lead through maps, tuples and conditions", () => {
    const schema = {
      additionalProperties: LOST,
      properties: { pair: { prefixItems: [{ type: "string" }, LOST] }, odd: { if: { type: "string" }, else: LOST } },
    };
    expect(derived({ responses: { 200: body(schema) } }).placements).toEqual(["item  pair/1", "item  odd", "item  *"]);
  });

  test("are none where nothing leads to it", () => {
    expect(derived({})).toEqual({ statuses: [], placements: [], warnings: [] });
  });
});

describe("the walk", () => {
  test("ends where a schema contains itself, and says what it left out", () => {
    const schemas = {
      Tree: { type: "object", properties: { branches: { type: "array", items: refTo("Tree") }, failed: LOST } },
    };
    expect(derived({ schemas, responses: { 200: body(refTo("Tree")) } })).toEqual({
      statuses: [],
      placements: ["item Tree failed"],
      warnings: ["components/schemas/Tree/properties/branches/items"],
    });
  });

  test("says nothing of a circle below which no error stands", () => {
    const schemas = { Tree: { type: "object", properties: { branches: { type: "array", items: refTo("Tree") } } } };
    expect(derived({ schemas, responses: { 200: body(refTo("Tree")) } }).warnings).toEqual([]);
  });

  test("goes into an error: another one inside it is an item", () => {
    const Outer = { ...errorWith("outer"), properties: { code: { const: "outer" }, cause: LOST } };
    expect(derived({ schemas: { Outer }, responses: { 404: body(refTo("Outer")) } })).toEqual({
      statuses: [],
      placements: ["item Outer cause"],
      warnings: [],
    });
  });

  test("ends at an error inside itself", () => {
    const Lost = { ...errorWith("lost"), properties: { code: { const: "lost" }, cause: LOST } };
    expect(derived({ schemas: { Lost }, responses: { 404: body(LOST) } })).toEqual({
      statuses: [404],
      placements: ["response "],
      warnings: [],
    });
  });

  test("is over at once however many ways there are", () => {
    const name = (index: number): string => `S${index}`;
    const schemas = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        name(index),
        {
          properties: Object.fromEntries(
            Array.from({ length: 20 }, (__, k) => [`p${k}`, refTo(name((index * 7 + k * 3) % 60))]),
          ),
        },
      ]),
    );
    expect(derived({ schemas, responses: { 200: body(refTo("S0")), 404: body(LOST) } }).statuses).toEqual([404]);
  });

  test("warns of what looks like an error and can be none", () => {
    const { warnings } = derived({ responses: { 400: body({ type: "object", "x-error": KNOWLEDGE }) } });
    expect(warnings).toEqual(["components/responses/400/content/application/json/schema/x-error"]);
  });
});

describe("the code of an error", () => {
  test("is the status of the only response that lists it, where no constant tells it", () => {
    const Gone = { allOf: [refTo("Envelope")], "x-error": KNOWLEDGE };
    const { family, problems } = familyOf({ schemas: { Gone }, responses: { 410: body(refTo("Gone")) } });
    expect(problems).toEqual([]);
    expect(family.errors).toMatchObject([{ id: "sample/410", code: 410, statusOnly: true }]);
  });

  test("is the constant behind references and through further parents", () => {
    const schemas = {
      Deep: { "x-error-envelope": { code: "status/code" }, type: "object", properties: { status: refTo("Status") } },
      Status: { type: "object", properties: { code: { type: "string" } } },
      Base: { allOf: [refTo("Deep")] },
      Late: {
        allOf: [refTo("Base")],
        properties: { status: { properties: { code: { const: "LATE" } } } },
        "x-error": KNOWLEDGE,
      },
    };
    const { family, problems } = familyOf({ schemas });
    expect(problems).toEqual([]);
    expect(family.errors).toMatchObject([
      {
        id: "sample/deep/late",
        code: "LATE",
        statusOnly: false,
        envelope: { name: "Deep", codes: [{ kind: "member", path: ["status", "code"] }] },
      },
    ]);
  });

  test("makes ids that are safe in addresses, with the envelope in those of further envelopes", () => {
    const Other = { "x-error-envelope": { code: "code" }, type: "object", properties: { code: { type: "string" } } };
    const schemas = {
      First: errorWith("Not Found/ü"),
      OtherBody: Other,
      Second: { allOf: [refTo("OtherBody")], properties: { code: { const: "x.y" } }, "x-error": KNOWLEDGE },
    };
    expect(familyOf({ schemas }).family.errors.map(({ id }) => id)).toEqual([
      "sample/not-found--",
      "sample/other-body/x-y",
    ]);
  });

  test("may be there twice, which is for lint to say, but two codes may not share an id", () => {
    expect(familyOf({ schemas: { A: errorWith("a"), B: errorWith("a") } }).problems).toEqual([]);
    expect(familyOf({ schemas: { A: errorWith("a.b"), B: errorWith("a-b") } }).problems).toEqual([
      'components/schemas/A: found the code "a.b", whose id sample/a-b is also that of B; wanted an `x-error.slug` of its own, or codes that differ in more than upper case and punctuation',
      'components/schemas/B: found the code "a-b", whose id sample/a-b is also that of A; wanted an `x-error.slug` of its own, or codes that differ in more than upper case and punctuation',
    ]);
  });
});
