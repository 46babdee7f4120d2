import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { body, errorWith, familyOf, refTo, type Parts } from "../../test/documents.ts";

const CONFLICT = { allOf: [{ type: "string" }, { type: "integer" }] };

/** Schemas that cannot be read, with what is said of them. */
const FAULTS: readonly (readonly [string, unknown])[] = [
  ["a conflict of `allOf`", CONFLICT],
  ["no schema", null],
  ["a keyword of the wrong type", { type: "object", required: true }],
  ["a reference to nothing", refTo("None")],
  ["a reference to itself", { oneOf: [refTo("Broken")] }],
];

/** A family with an error under 404; `where` puts the schema `Broken` somewhere. */
function problemsWith(broken: unknown, where: Parts = {}): string[] {
  const { schemas, responses, ...rest } = where;
  return familyOf({
    ...rest,
    schemas: { Gone: errorWith("gone"), Broken: broken, ...schemas },
    responses: { 404: body(refTo("Gone")), ...responses },
  }).problems;
}

const inOperation = (operation: object): Parts => ({ paths: { "/a": { get: operation } } });
const GONE = { allOf: [refTo("Envelope")], "x-error": (errorWith("gone") as Record<string, unknown>)["x-error"] };
const withMember = (schema: unknown): object => ({ ...GONE, properties: { code: { const: "gone" }, more: schema } });

const APART: readonly (readonly [string, Parts])[] = [
  ["nobody refers to", {}],
  ["a success has", inOperation({ responses: { 200: body(refTo("Broken")) } })],
  ["a request has", inOperation({ requestBody: body(refTo("Broken")) })],
  ["a parameter has", inOperation({ parameters: [{ name: "a", in: "query", schema: refTo("Broken") }] })],
  ["a webhook without errors has", { webhooks: { a: { post: { requestBody: body(refTo("Broken")) } } } }],
  ["refers to an error", { schemas: { Broken: { ...CONFLICT, properties: { last: refTo("Gone") } } } }],
];

const BELOW: readonly (readonly [string, Parts])[] = [
  ["an error has", { schemas: { Gone: withMember(refTo("Broken")) } }],
  ["an error has behind another", { schemas: { Gone: withMember(refTo("Way")), Way: { items: refTo("Broken") } } }],
  ["a carrier has", { schemas: { Lot: { "x-error-carrier": { minPollSeconds: 5 }, items: refTo("Broken") } } }],
  [
    "an envelope has",
    { schemas: { Other: { "x-error-envelope": { code: "a" }, properties: { a: {}, b: refTo("Broken") } } } },
  ],
  [
    "a body has beside errors",
    inOperation({ responses: { 200: body({ properties: { errors: { items: refTo("Gone") }, a: refTo("Broken") } }) } }),
  ],
  [
    "a header of a response with errors has",
    { responses: { 404: { ...body(refTo("Gone")), headers: { a: { schema: refTo("Broken") } } } } },
  ],
  [
    "a response with `x-error` has",
    {
      responses: { 503: { ...body(refTo("Broken")), "x-error": { recovery: "wait", retry: { strategy: "backoff" } } } },
    },
  ],
  [
    "a callback with errors has",
    inOperation({
      callbacks: { a: { "{$url}": { post: { requestBody: body({ oneOf: [refTo("Gone"), refTo("Broken")] }) } } } },
    }),
  ],
];

describe.each(FAULTS)("%s", (_, broken) => {
  test.each(APART)("is left to linters of OpenAPI in a schema that %s", (__, where) => {
    expect(problemsWith(broken, where)).toEqual([]);
  });

  test.each(BELOW)("is a problem in a schema that %s", (__, where) => {
    expect(problemsWith(broken, where)).not.toEqual([]);
  });
});

const SUCCESS = { anyOf: [refTo("Broken"), refTo("Gone")] };
test.each<[string, Parts, number]>([
  ["a success has beside its failures", inOperation({ responses: { 200: body(SUCCESS) } }), 0],
  [
    "a success has there behind another",
    { ...inOperation({ responses: { 200: body(refTo("Way")) } }), schemas: { Way: SUCCESS } },
    0,
  ],
  ["a failure has beside others", inOperation({ responses: { 400: body(SUCCESS) } }), 1],
  [
    "both have",
    { ...inOperation({ responses: { 200: body(refTo("Way")), 400: body(refTo("Way")) } }), schemas: { Way: SUCCESS } },
    1,
  ],
])("of a schema that %s, a conflict is left to linters where no failure depends on it", (_, where, problems) => {
  expect(problemsWith(CONFLICT, where)).toHaveLength(problems);
});

test.each<[string, Parts]>([
  ["a list that holds errors", inOperation({ responses: { 200: body({ oneOf: [null, refTo("Gone")] }) } })],
  ["paths that are a list", { paths: [{ get: { responses: { 404: refTo("404", "responses") } } }] as never }],
  ["a response of errors with a wrong text", { responses: { 404: { ...body(refTo("Gone")), description: 5 } } }],
  ["a failure that refers to nothing", inOperation({ responses: { 410: refTo("410", "responses") } })],
  ["a body of a failure that refers to nothing", inOperation({ responses: { default: body(refTo("Gonne")) } })],
  ["a path that refers to nothing", { paths: { "/a": refTo("A", "pathItems") } }],
])("%s is a problem, because it may hide errors", (_, where) => {
  expect(problemsWith({}, where)).toHaveLength(1);
});

test("what was left out changes nothing of the family but its document", () => {
  const fault = fc.constantFrom(...FAULTS.map(([, broken]) => broken));
  const where = fc.constantFrom(...APART.map(([, where]) => where));
  fc.assert(
    fc.property(fault, where, (broken, where) => {
      const parts = { ...where, responses: { 404: body(refTo("Gone")) } };
      const read = (extra: unknown): unknown => {
        const { family, problems } = familyOf({ ...parts, schemas: { Gone: errorWith("gone"), Broken: extra } });
        const { document: _, merged: __, ...rest } = family;
        return { rest, problems };
      };
      expect(read(broken)).toEqual(read({}));
    }),
  );
});

test("a schema that cannot be merged stays as it is written where no error depends on it", () => {
  const { family } = familyOf({
    schemas: { Gone: errorWith("gone"), Broken: CONFLICT, Child: { allOf: [refTo("Broken")] } },
    responses: { 404: body(refTo("Gone")) },
  });
  expect(family.merged.components?.schemas?.["Broken"]).toEqual(CONFLICT);
});
