import { expect, test } from "vitest";
import { emitGuards, emitPaths, emitTypes } from "@faultline/codegen";
import { pointerOf, readFamily } from "@faultline/catalog";
import { lintDocument } from "@faultline/rules";
import { changedSample, lintSample } from "../../../sample/sample.ts";

const to = (name: string, section = "schemas"): object => ({ $ref: `#/components/${section}/${name}` });
/** The sample, whose bodies have a further member. */
const withMember = (member: unknown, others: object = {}): object => ({
  components: { schemas: { ErrorBody: { properties: { extra: member } }, ...others } },
});

const KEYWORDS: readonly (readonly [string, object])[] = [
  ["discriminator", { discriminator: { propertyName: "type" } }],
  ["unevaluatedProperties", { unevaluatedProperties: false }],
  ["unevaluatedItems", { unevaluatedItems: false }],
  ["dependentSchemas", { dependentSchemas: { a: { required: ["b"] } } }],
  ["$dynamicRef", { $dynamicRef: "#node" }],
  ["$anchor", { $anchor: "here" }],
  ["nullable", { nullable: true }],
  ["minLenght", { minLenght: 3 }],
  ["$schema", { $schema: "http://json-schema.org/draft-07/schema#" }],
];

/** A keyword at places that guards look at. */
const PATHS: readonly (readonly [string, (schema: object) => object])[] = [
  ["a member", (schema) => withMember(schema)],
  ["items of a member", (schema) => withMember({ type: "array", items: schema })],
  ["an alternative", (schema) => withMember({ anyOf: [{ type: "string" }, schema] })],
  ["a condition", (schema) => withMember({ if: { type: "string" }, then: schema })],
  ["a schema that is referred to", (schema) => withMember(to("Extra"), { Extra: { description: "More.", ...schema } })],
  [
    "a carrier",
    (schema) => ({
      components: {
        schemas: {
          Lot: { description: "A lot.", "x-error-carrier": { minPollSeconds: 5 }, properties: { a: schema } },
        },
      },
    }),
  ],
];

/** What generation says of the changed sample, and what lint finds at the same places. */
async function judged(id: string, change: object): Promise<{ refused: string[]; found: string[] }> {
  const document = changedSample(change);
  const { family, problems } = readFamily(id, "openapi.yaml", document);
  const emitted =
    problems.length > 0 ? problems : [...emitGuards(family).problems, ...(await emitTypes(family)).problems];
  const refused = [...new Set(emitted.map(({ path }) => pointerOf(path)))];
  const found = lintDocument(id, "openapi.yaml", document).map(({ path }) => pointerOf(path));
  return { refused, found };
}

test.each(PATHS.flatMap(([path, at]) => KEYWORDS.map(([name, schema]) => [name, path, at(schema)] as const)))(
  "what generate refuses because of %s in %s, lint finds",
  async (_, __, change) => {
    const { refused, found } = await judged("sample", change);
    expect(refused).toHaveLength(1);
    expect(found).toEqual(expect.arrayContaining(refused));
  },
);

test.each([
  ["a pattern that is none", withMember({ type: "string", pattern: "(" })],
  ["a slow pattern", withMember({ type: "string", pattern: "^(a+)+b" })],
])("what generate refuses because of %s, lint finds", async (_, change) => {
  const { refused, found } = await judged("sample", change);
  expect(refused.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(refused));
});

test.each(["new", "is-parcel-lost", "find-error-body", "is-object", "code-table", "families"])(
  "what generate refuses because of the family name %s, lint finds",
  (id) => {
    const found = lintDocument(id, "openapi.yaml", changedSample({})).map(({ message }) => message);
    expect(found).toContainEqual(expect.stringContaining("wanted another `x-error-family.id`"));
  },
);

test.each(["format", "contentEncoding", "contentMediaType", "contentSchema", "$comment", "xml"])(
  "takes the annotation %s",
  (keyword) => {
    expect(
      lintSample(
        withMember({ type: "string", [keyword]: keyword === "contentSchema" ? {} : "uuid" }),
        "can-be-emitted",
      ),
    ).toEqual([]);
  },
);

/** The sample with a further path. */
const withPath = (item: object): object => ({ paths: { "/extra": item } });
const withOperation = (operation: object): object =>
  withPath({ get: { responses: { 404: { $ref: "#/components/responses/404" } }, ...operation } });
const withExtra = (schema: unknown): object => ({ components: { schemas: { Extra: schema } } });

/** Documents that lint passes, with what openapi-typescript fails at or would follow. */
const ODD: readonly (readonly [string, object])[] = [
  ["a reference in an extension of a schema", withExtra({ type: "object", "x-thing": { $ref: "#/nowhere" } })],
  ["a file in an extension", { "x-thing": { $ref: "nowhere.yaml" } }],
  ["an address in an extension", { info: { "x-thing": { $ref: "http://127.0.0.1:9/a.yaml" } } }],
  ["an extension that is no schema", withExtra({ "x-thing": { discriminator: { propertyName: "a", mapping: null } } })],
  ["names of values that are none", withExtra({ type: "integer", enum: [1], "x-enum-varnames": 3 })],
  [
    "an extension among responses",
    withOperation({ responses: { "x-a": 3, "x-b": null, 409: { description: "No." } } }),
  ],
  ["an extension among callbacks", withOperation({ callbacks: { "x-a": 3, a: { "x-b": null } } })],
  ["an extension among paths", { paths: { "x-a": [{ $ref: "#/nowhere" }] } }],
  ["an extension among components", { components: { "x-a": null, responses: { "x-b": 3 } } }],
  ["definitions that are true or false", withExtra({ type: "object", $defs: { A: true, B: false } })],
  [
    "an example that looks like a schema",
    withExtra({ type: "object", examples: [{ oneOf: [1], discriminator: { propertyName: "a", mapping: null } }] }),
  ],
  [
    "a default that looks like a schema",
    withExtra({ default: { discriminator: { propertyName: 1, mapping: 2 }, oneOf: 3 } }),
  ],
  ["a value that looks like a schema", withExtra({ const: { discriminator: { propertyName: "a" }, oneOf: [null] } })],
  ["an example with a reference", withExtra({ type: "object", examples: [{ $ref: "#/nowhere" }] })],
  ["a value with a reference", withExtra({ const: { $ref: "#/nowhere" } })],
  ["a member called discriminator", withExtra({ type: "object", properties: { discriminator: { type: "string" } } })],
  [
    "a member called x-discriminator",
    withExtra({ type: "object", properties: { "x-a": true, "x-b": { type: "string" } } }),
  ],
  [
    "members that every object has",
    withExtra({ type: "object", required: ["toString"], properties: { constructor: {} } }),
  ],
  [
    "a path item with siblings of a reference",
    { components: { pathItems: { A: {} } }, ...withPath({ $ref: "#/components/pathItems/A", summary: "A." }) },
  ],
  ["an operation without anything", withPath({ get: {} })],
  ["a parameter without a name", withOperation({ parameters: [{ in: "query" }, { in: "body", name: 3, schema: {} }] })],
  ["links, tags and servers that are none", withOperation({ tags: 3, servers: null, security: 3, externalDocs: [] })],
  ["operation ids of any form", withOperation({ operationId: "a b/c#constructor" })],
];

test.each(ODD)("takes %s, and so does generate", async (_, change) => {
  const document = changedSample(change);
  const { family, problems } = readFamily("sample", "openapi.yaml", document);
  expect(problems).toEqual([]);
  expect(lintDocument("sample", "openapi.yaml", document).filter(({ severity }) => severity === "error")).toEqual([]);
  const { text, problems: refused } = await emitPaths(family);
  expect(refused).toEqual([]);
  expect(text).toContain("export interface components");
  expect(text).not.toContain("_of_object");
});

const same = { get: { operationId: "same", responses: {} } };

test.each([
  ["two paths", { paths: { "/a": same, "/b": { put: same.get } } }, "/paths/~1b/put/operationId"],
  [
    "a path and a webhook",
    { paths: { "/a": same }, webhooks: { b: { post: { ...same.get } } } },
    "/webhooks/b/post/operationId",
  ],
  [
    "an operation and its callback",
    { paths: { "/a": { get: { ...same.get, callbacks: { done: { "{$url}": { post: { ...same.get } } } } } } } },
    "/paths/~1a/get/callbacks/done/{$url}/post/operationId",
  ],
  [
    "path items of the components",
    { paths: { "/a": same }, components: { pathItems: { B: { get: { ...same.get } } } } },
    "/components/pathItems/B/get/operationId",
  ],
])("what generate refuses because %s have one operationId, lint finds at the second", async (_, change, position) => {
  const document: unknown = JSON.parse(JSON.stringify(changedSample(change)));
  const { family } = readFamily("sample", "openapi.yaml", document);
  const refused = (await emitPaths(family)).problems.map(({ path }) => pointerOf(path));
  expect(refused).toEqual([position]);
  const found = lintDocument("sample", "openapi.yaml", document).filter(({ rule }) => rule === "can-be-emitted");
  expect(found.map(({ path }) => pointerOf(path))).toEqual(refused);
});

test.each([
  ["an operationId that is no text", withOperation({ operationId: 3 })],
  ["a summary that is no text", withOperation({ summary: 4 })],
  ["a summary of a path that is no text", withPath({ summary: 3 })],
  ["a description of a parameter", withOperation({ parameters: [{ in: "query", name: "a", description: 3 }] })],
  ["a path that refers to itself", withPath({ $ref: "#/paths/~1extra" })],
  ["a response that refers to itself", { components: { responses: { Odd: to("Odd", "responses") } } }],
  [
    "parameters that refer to each other",
    { components: { parameters: { A: to("B", "parameters"), B: to("A", "parameters") } } },
  ],
  [
    "a body without a schema",
    withPath({ post: { requestBody: { content: { "application/json": { schema: null } } } } }),
  ],
  ["schemas that cannot be merged", withExtra({ allOf: [{ type: "string" }, { type: "integer" }] })],
  ["a reference to nothing in a success", withPath({ get: { responses: { 200: to("None", "responses") } } })],
])("leaves %s to other linters where no error depends on it, and generate leaves it out", async (_, change) => {
  const document = changedSample(change);
  const { family, problems } = readFamily("sample", "openapi.yaml", document);
  expect(problems).toEqual([]);
  expect(lintDocument("sample", "openapi.yaml", document).filter(({ severity }) => severity === "error")).toEqual([]);
  expect((await emitPaths(family)).problems).toEqual([]);
  expect(emitGuards(family).problems).toEqual([]);
});

test("leaves to the closer rule what it speaks of", () => {
  const findings = lintSample(withMember({ type: "object", discriminator: { propertyName: "type" } }));
  expect(findings.filter((finding) => finding.includes("/discriminator"))).toEqual([
    expect.stringContaining("error no-discriminator "),
  ]);
});

test.each([
  "NotFound-2",
  "error.detail",
  "2x",
  "a b",
  "class",
  "Report",
  "SampleError",
  "SampleErrors",
  "Error",
  "paths",
])("takes the name %s, and generate does as well", async (name) => {
  const change = {
    components: {
      schemas: {
        [name]: { description: "R.", type: "object" },
        Asked: { description: "A.", type: "object", properties: { a: to(name) } },
      },
    },
  };
  const { refused } = await judged("sample", change);
  expect(refused).toEqual([]);
  expect(
    (await judged("sample", withMember(to(name), { [name]: { description: "R.", type: "object" } }))).refused,
  ).toEqual([]);
  expect(lintSample(change, "can-be-emitted")).toEqual([]);
  const { text } = emitTypes(readFamily("sample", "openapi.yaml", changedSample(change)).family);
  expect(text).toContain("export interface Asked");
});

test("says nothing of a schema that no guard looks at", () => {
  const request = { components: { schemas: { Asked: { description: "A request.", type: "object", nullable: true } } } };
  expect(lintSample(request, "can-be-emitted")).toEqual([]);
});

test.each(["const", "enum", "oneOf"])(
  "a code that the %s of its envelope does not allow is refused, and found",
  async (keyword) => {
    const values = {
      const: "no_such",
      enum: ["no_such", "nor_this"],
      oneOf: [{ const: "no_such" }, { const: "nor_this" }],
    };
    const type = { [keyword]: values[keyword as keyof typeof values] };
    const { refused, found } = await judged("sample", {
      components: { schemas: { ErrorBody: { properties: { type } } } },
    });
    expect(refused).not.toEqual([]);
    expect(found).toEqual(expect.arrayContaining(refused));
  },
);

test.each<[keyword: string, link: (next: object) => object]>([
  ["oneOf", (next) => ({ oneOf: [next, { allOf: [next, { required: ["a"] }] }] })],
  ["allOf", (next) => ({ allOf: [next, next] })],
  ["not", (next) => ({ allOf: [{ not: { not: next } }, { not: { not: next } }] })],
  ["if", (next) => ({ if: next, then: next, else: next })],
])(
  "schemas that branch at each of 60 levels over one value by %s are refused, and found, before anybody judges a body",
  async (_, link) => {
    const levels = Object.fromEntries(
      Array.from({ length: 60 }, (__, index) => [`S${index}`, link(to(`S${index + 1}`))]),
    );
    const { refused, found } = await judged("sample", withMember(to("S0"), { ...levels, S60: { type: "object" } }));
    expect(refused).toContain("/components/schemas/S0");
    expect(found).toEqual(expect.arrayContaining(refused));
  },
);
