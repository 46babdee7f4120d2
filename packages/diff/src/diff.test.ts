import { readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  CHANGE_KINDS,
  diffCatalogs,
  isRaisedEnough,
  proposeVersion,
  wantedInWords,
  type Change,
  type ChangeKind,
} from "./index.ts";

const ERROR = { canonicalCode: "ABORTED", recovery: "wait", retry: { strategy: "backoff" } };

/** A family with two errors; `schemas` and `more` come on top. */
function spec(schemas: Record<string, unknown> = {}, more: Partial<OpenApiDocument> = {}): OpenApiDocument {
  const failure = (code: string): object => ({
    allOf: [{ $ref: "#/components/schemas/Failure" }],
    properties: { code: { const: code } },
    "x-error": ERROR,
  });
  const all = {
    Failure: {
      "x-error-envelope": { code: "code" },
      type: "object",
      required: ["code"],
      properties: { code: { type: "string" }, detail: { $ref: "#/components/schemas/Detail" } },
    },
    Detail: {
      type: "object",
      properties: { text: { type: "string" }, inner: { $ref: "#/components/schemas/Detail" } },
    },
    Busy: failure("busy"),
    Gone: failure("gone"),
    ...schemas,
  };
  const oneOf = ["Busy", "Gone"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const responses = { "409": { description: "Conflict.", content: { "application/json": { schema: { oneOf } } } } };
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "1.0.0" },
    paths: {},
    components: { schemas: all, responses },
    ...more,
  } as OpenApiDocument; // as the reader checks
}

function diff(base: OpenApiDocument, head: OpenApiDocument): Change[] {
  const families = [base, head].map((document) => {
    const { family, problems } = readFamily("things", "things.yaml", document);
    expect(problems).toEqual([]);
    return family;
  });
  return diffCatalogs({ families: families.slice(0, 1) }, { families: families.slice(1) });
}

const schema = (document: OpenApiDocument, name: string): Record<string, unknown> =>
  document.components?.schemas?.[name] as Record<string, unknown>; // each test names one that is there

test("a family that is gone or new is one change", () => {
  const { family } = readFamily("things", "things.yaml", spec());
  expect(diffCatalogs({ families: [family] }, { families: [] })).toEqual([
    {
      class: "breaking-readers",
      kind: "family-removed",
      family: "things",
      base: "",
      message: "things: the family is gone",
    },
  ]);
  expect(diffCatalogs({ families: [] }, { families: [family] })).toMatchObject([
    { class: "compatible", kind: "family-added", head: "" },
  ]);
});

test("what changes in an envelope is told once, with its place in both documents, not for each error that inherits it", () => {
  const properties = { code: { type: "string" } };
  const head = spec({ Failure: { ...schema(spec(), "Failure"), properties } });
  expect(diff(spec(), head)).toEqual([
    {
      class: "breaking-readers",
      kind: "optional-member-removed",
      family: "things",
      base: "/components/schemas/Failure/properties/detail",
      near: "/components/schemas/Failure/properties",
      message: "Failure, member detail: an optional member is gone",
    },
  ]);
});

test("an error tells what it changes itself, beside what its envelope changes", () => {
  const busy = (type: unknown): object => ({
    ...schema(spec(), "Busy"),
    properties: { code: { const: "busy" }, hint: { type } },
  });
  const required = { ...schema(spec(), "Failure"), required: ["code", "detail"] };
  const message = "things/busy, member hint: further types are allowed (was string, now string or null)";
  expect(
    diff(spec({ Busy: busy("string") }), spec({ Busy: busy(["string", "null"]), Failure: required })),
  ).toMatchObject([
    {
      kind: "member-now-required",
      class: "breaking-writers",
      message: "Failure, member detail: the member must be present now",
    },
    { kind: "value-widened", error: "things/busy", before: "string", after: "string or null", message },
  ]);
});

test("a schema that refers to itself is compared once", () => {
  const head = spec({
    Detail: {
      type: "object",
      properties: { text: { type: "integer" }, inner: { $ref: "#/components/schemas/Detail" } },
    },
  });
  expect(diff(spec(), head)).toMatchObject([
    { kind: "value-retyped", message: "Detail, member text: the type changed (was string, now integer)" },
  ]);
});

test("a circle of schemas under other names ends", () => {
  const head = spec({
    Failure: {
      ...schema(spec(), "Failure"),
      properties: { code: { type: "string" }, detail: { $ref: "#/components/schemas/Knot" } },
    },
    Knot: { type: "object", properties: { text: { type: "string" }, inner: { $ref: "#/components/schemas/Knot" } } },
  });
  delete head.components?.schemas?.["Detail"];
  expect(diff(spec(), head).map(({ kind }) => kind)).toEqual(["type-removed", "type-added"]);
});

test("content that differs from the schema to which the base referred is told, although that schema is gone", () => {
  const detail = { type: "object", properties: { text: { type: "integer" }, inner: {} } };
  const head = spec({ Failure: { ...schema(spec(), "Failure"), properties: { code: { type: "string" }, detail } } });
  delete head.components?.schemas?.["Detail"];
  const kinds = diff(spec(), head).map(({ kind, message }) => `${kind} ${message.split(":")[0]}`);
  expect(kinds).toContain("value-retyped Failure, member detail/text");
  expect(kinds).toContain("type-removed Detail");
});

test("errors belong together by code: two that swap their names are renamed, not changed", () => {
  const [busy, gone] = [schema(spec(), "Busy"), schema(spec(), "Gone")];
  expect(diff(spec(), spec({ Busy: gone, Gone: busy }))).toMatchObject([
    { kind: "type-renamed", error: "things/busy", before: "Busy", after: "Gone" },
    { kind: "type-renamed", error: "things/gone", before: "Gone", after: "Busy" },
  ]);
});

test("a schema that only requests use is no part of the contract of errors", () => {
  const schemaOf = (maxLength: number): object => ({ type: "string", maxLength });
  const operation = {
    operationId: "send",
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
    responses: { "409": { $ref: "#/components/responses/409" } },
  };
  const document = (maxLength: number, name = "Order"): OpenApiDocument =>
    JSON.parse(
      JSON.stringify(spec({ Order: schemaOf(maxLength) }, { paths: { "/orders": { post: operation } } })).replaceAll(
        "Order",
        name,
      ),
    ) as OpenApiDocument; // as above
  expect(diff(document(5), document(3))).toEqual([]);
  expect(diff(document(5), document(3, "Purchase"))).toEqual([]);
});

test("errors that share a code are told apart by the names of their schemas", () => {
  const twin = schema(spec(), "Busy");
  const base = spec({ Again: twin });
  const head = spec({ Again: { ...twin, title: "Busy again" } });
  expect(diff(base, head)).toMatchObject([{ kind: "text-changed", head: "/components/schemas/Again/title" }]);
});

test("each kind has an inverse whose inverse it is, and breaks exactly when it asks for a major version", () => {
  for (const [kind, { inverse, class: whom, impact }] of Object.entries(CHANGE_KINDS)) {
    expect(CHANGE_KINDS[inverse as ChangeKind]?.inverse).toBe(kind); // fails on one that is no kind
    expect(impact === "major").toBe(whom !== "compatible");
  }
});

const BREAK = [{ kind: "code-removed" }] as const;
const NEWS = [{ kind: "code-added" }, { kind: "text-changed" }] as const;
const WORDING = [{ kind: "text-changed" }] as const;

test.each([
  ["1.4.2", BREAK, "2.0.0"],
  ["1.4.2", NEWS, "1.5.0"],
  ["1.4.2", WORDING, "1.4.2"],
  ["1.4.2", [], "1.4.2"],
  ["0.4.2", BREAK, "0.5.0"],
  ["0.4.2", NEWS, "0.4.3"],
  ["0.4.2", WORDING, "0.4.2"],
  ["2.0.0-beta.1", BREAK, "2.0.0"],
  ["2.1.0-beta.1", BREAK, "3.0.0"],
  ["2.1.0-beta.1", NEWS, "2.1.0"],
  ["1.0.0+build.7", NEWS, "1.1.0"],
  ["v1.4.2", BREAK, "v2.0.0"],
  ["V1.4.2", NEWS, "V1.5.0"],
  ["v4.7", BREAK, "v5.0"],
  ["4.7", NEWS, "4.8"],
  ["0.7", BREAK, "0.8"],
  ["0.7", NEWS, "0.7"],
  ["v1", BREAK, "v2"],
  ["1", NEWS, "1"],
  ["2026-01-01", [], "2026-01-01"],
  ["2026-01-01", WORDING, "2026-01-01"],
  ["2026-01-01", NEWS, undefined],
  ["20260101", BREAK, undefined],
  ["2026.01", BREAK, undefined],
  ["acacia", BREAK, undefined],
] as const)("after %s, the changes %j ask for %s", (version, changes, proposed) => {
  expect(proposeVersion(version, changes)).toBe(proposed);
});

test.each([
  ["1.4.2", "2.0.0", BREAK, true],
  ["1.4.2", "2.0.0-rc.1", BREAK, true],
  ["1.4.2", "1.9.0", BREAK, false],
  ["1.4.2", "1.4.2", WORDING, true],
  ["1.4.2", "1.4.1", WORDING, false],
  ["1.4.2", "3.0.0", WORDING, true],
  ["1.4.2", "1.4.2", [], true],
  ["1.4.2", "1.4.1", [], false],
  ["2.0.0-rc.9", "2.0.0-rc.10", BREAK, true],
  ["2.0.0-rc.10", "2.0.0-rc.9", BREAK, false],
  ["2.0.0-rc.1", "2.0.0-rc.1", BREAK, false],
  ["v4.7", "v4.7", [], true],
  ["v4.7", "v4.8", BREAK, false],
  ["v4.7", "v5.0", BREAK, true],
  ["v4.7", "5.0.0", BREAK, true],
  ["v1", "v2", BREAK, true],
  ["v1", "v1", BREAK, false],
  ["v1", "v1", NEWS, true],
  ["2025-11-25", "2025-12-01", BREAK, true],
  ["2025-11-25", "2025-11-25", NEWS, false],
  ["2025-11-25", "2025-11-25", WORDING, true],
  ["2025-11-25", "2025-11-24", [], false],
  ["2025-11-25", "2025-11-25.2", NEWS, true],
  ["2025-11-25-preview", "2025-11-25", NEWS, true],
  ["2025-11-25", "2025-11-25-preview", NEWS, false],
  ["2025-09-30.clover", "2025-10-29.clover", NEWS, true],
  ["20251125", "20251126", BREAK, true],
  ["20251125", "2025-11-25", BREAK, false],
  ["2025.11", "2025.12", BREAK, true],
  ["2025.9", "2025.10", NEWS, true],
  ["2025.11.25", "2025.11.26", BREAK, true],
  ["1.9.0", "2025-11-25", BREAK, true],
  ["acacia", "basil", BREAK, true],
  ["acacia", "acacia", BREAK, false],
  ["acacia", "acacia", WORDING, true],
] as const)("from %s to %s with %j is raised enough: %s", (base, head, changes, enough) => {
  expect(isRaisedEnough(base, head, changes)).toBe(enough);
});

test("wording alone asks for a version where somebody wants that", () => {
  expect(proposeVersion("1.4.2", WORDING, { wording: true })).toBe("1.4.3");
  expect(isRaisedEnough("1.4.2", "1.4.2", WORDING, { wording: true })).toBe(false);
  expect(isRaisedEnough("2025-11-25", "2025-11-25", WORDING, { wording: true })).toBe(false);
});

test("what a version that counts by dates or names has to be is said in words", () => {
  expect(wantedInWords("2025-11-25", BREAK)).toBe("a later date than 2025-11-25");
  expect(wantedInWords("acacia", BREAK)).toBe("another version than acacia");
  expect(wantedInWords("1.4.2", BREAK)).toBe("2.0.0");
});

test("any order of versions is one: what is raised enough over a third is never below the second", () => {
  const part = fc.nat(12);
  const version = fc.oneof(
    fc.tuple(part, part, part).map((numbers) => numbers.join(".")),
    fc.tuple(part, part).map((numbers) => `v${numbers.join(".")}`),
    fc.tuple(part, part, part).map((numbers) => `${numbers.join(".")}-rc.${numbers[0]}`),
  );
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      if (isRaisedEnough(a, b, []) && isRaisedEnough(b, c, [])) expect(isRaisedEnough(a, c, [])).toBe(true);
      const proposed = proposeVersion(a, BREAK) ?? "";
      expect([isRaisedEnough(a, proposed, BREAK), isRaisedEnough(a, a, BREAK)]).toEqual([true, false]);
    }),
  );
});

test("a family under another name is one break, and what else changed in it is told as ever", () => {
  const read = (id: string, document: OpenApiDocument): Family => readFamily(id, `${id}.yaml`, document).family;
  const other = spec({ Busy: { ...schema(spec(), "Busy"), title: "Busy" } });
  const changes = diffCatalogs({ families: [read("things", spec())] }, { families: [read("objects", other)] });
  expect(changes).toMatchObject([
    { kind: "family-renamed", class: "breaking-readers", family: "objects", before: "things", after: "objects" },
    { kind: "text-changed", head: "/components/schemas/Busy/title" },
  ]);
  const info = { title: "Things", version: "1.0.0", "x-error-family": { aliases: ["things"] } };
  const [renamed] = diffCatalogs(
    { families: [read("things", spec())] },
    { families: [read("objects", spec({}, { info }))] },
  );
  expect(renamed?.after).toBe("objects, with the old name as an alias");
});

test("a family that has nothing of the one that is gone is new", () => {
  const failure = { ...schema(spec(), "Busy"), properties: { code: { const: "full" } } };
  const { Busy: _, Gone: __, ...kept } = spec().components?.schemas ?? {};
  const { Failure: envelope, ...rest } = kept;
  const schemas = {
    ...rest,
    Problem: envelope,
    Full: { ...failure, allOf: [{ $ref: "#/components/schemas/Problem" }] },
  };
  const other = { ...spec(), components: { schemas } } as OpenApiDocument; // as the reader checks
  const families = [readFamily("things", "a.yaml", spec()).family];
  const changes = diffCatalogs({ families }, { families: [readFamily("others", "b.yaml", other).family] });
  expect(changes.map(({ kind }) => kind)).toEqual(["family-added", "family-removed"]);
});

test("a graph of references with a great many ways is walked once for each pair of its schemas", () => {
  const graph = (leaf: string, prefix: string): Record<string, unknown> => {
    const schemas: Record<string, unknown> = { [`${prefix}40`]: { type: leaf } };
    for (let level = 0; level < 40; level++) {
      const $ref = `#/components/schemas/${prefix}${level + 1}`;
      schemas[`${prefix}${level}`] =
        level % 2 === 0
          ? { type: "object", properties: { a: { $ref }, b: { $ref } } }
          : { oneOf: [{ type: "array", items: { $ref } }, { type: "boolean" }] };
    }
    return {
      ...schemas,
      Failure: {
        ...schema(spec(), "Failure"),
        properties: { code: { type: "string" }, detail: { $ref: `#/components/schemas/${prefix}0` } },
      },
    };
  };
  const start = performance.now();
  const changes = diff(spec(graph("string", "Old")), spec(graph("integer", "New")));
  expect(changes.filter(({ kind }) => kind === "value-retyped")).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("an inherited member has the place of the schema that declares it, a narrowed one that of the child", () => {
  const child = (properties: object): object => ({
    ...schema(spec(), "Busy"),
    properties: { code: { const: "busy" }, ...properties },
  });
  const root = (type: string): object => ({ type: "object", properties: { trace: { type } } });
  const envelope = { ...schema(spec(), "Failure"), allOf: [{ $ref: "#/components/schemas/Root" }] };
  const one = diff(
    spec({ Root: root("string"), Failure: envelope }),
    spec({ Root: root("integer"), Failure: envelope }),
  );
  expect(one).toMatchObject([{ kind: "value-retyped", head: "/components/schemas/Root/properties/trace/type" }]);
  const inherited = { Root: root("string"), Failure: envelope };
  const two = diff(
    spec({ ...inherited, Busy: child({}) }),
    spec({ ...inherited, Busy: child({ trace: { const: "x" } }) }),
  );
  expect(two).toMatchObject([{ kind: "constant-set", head: "/components/schemas/Busy/properties/trace/const" }]);
});

/** A family with an error that only its status tells, listed under the key by an operation, and one that a code tells. */
function underKeys(...keys: readonly string[]): OpenApiDocument {
  const listing = (name: string): object => ({
    description: "No.",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const responses = Object.fromEntries(keys.map((key) => [key, listing("Other")]));
  return spec(
    { Other: { allOf: [{ $ref: "#/components/schemas/Failure" }], "x-error": ERROR } },
    { paths: { "/things": { get: { responses } } } },
  );
}

const statusChanges = (base: string, head: string): Partial<Change>[] =>
  diff(underKeys(base), underKeys(head))
    .filter(({ kind }) => !kind.startsWith("operation-"))
    .map(({ kind, before, after }) => ({ kind, before, after }));

test("an error that only its status tells has another code where its status becomes a range, and no status less", () => {
  expect(statusChanges("404", "4XX")).toEqual([
    { kind: "code-changed", before: 404, after: "4XX" },
    { kind: "status-added", before: undefined, after: ["4XX"] },
  ]);
  expect(statusChanges("4XX", "404")).toEqual([
    { kind: "code-changed", before: "4XX", after: 404 },
    { kind: "status-removed", before: ["4XX"], after: [404] },
  ]);
  expect(statusChanges("4XX", "5XX")).toEqual([{ kind: "status-moved", before: ["4XX"], after: ["5XX"] }]);
});

test("a status that becomes one of a range is told with both, and with the key of the response", () => {
  const change = diff(underKeys("4XX"), underKeys("404")).find(({ kind }) => kind === "status-removed");
  expect(change).toMatchObject({
    message: "things/404: a status is gone (was 4XX, now 404)",
    base: "/paths/~1things/get/responses/4XX",
  });
});

test("a code that is the status of its response changes at the key of the response", () => {
  const change = diff(underKeys("404"), underKeys("4XX")).find(({ kind }) => kind === "code-changed");
  expect(change).toMatchObject({
    base: "/paths/~1things/get/responses/404",
    head: "/paths/~1things/get/responses/4XX",
  });
});

test("a short name that changes breaks links, and says so; the former one that leads to the error is told beside it", () => {
  const named = (x: object): OpenApiDocument => {
    const document = spec();
    schema(document, "Gone")["x-error"] = { ...ERROR, ...x };
    return document;
  };
  const kinds = (base: object, head: object): string[] =>
    diff(named(base), named(head)).map(({ kind, after }) => `${kind} ${after}`);
  expect(kinds({ slug: "vanished" }, { slug: "lost" })).toEqual(["id-changed lost"]);
  expect(kinds({ slug: "vanished" }, { slug: "lost", formerSlugs: ["vanished"] }).sort()).toEqual([
    "former-slugs-changed vanished",
    "id-changed lost",
  ]);
});

test("a code that no longer means an error breaks readers, and one that means it too does not", () => {
  const known = (...aliases: string[]): OpenApiDocument => {
    const document = spec();
    schema(document, "Gone")["x-error"] = { ...ERROR, ...(aliases.length > 0 && { aliases }) };
    return document;
  };
  const reported = (base: OpenApiDocument, head: OpenApiDocument): string[] =>
    diff(base, head).map(({ class: whom, kind, before, after }) => `${whom} ${kind} ${before ?? ""} ${after ?? ""}`);
  expect(reported(known("vanished", "lost"), known("lost", "missing"))).toEqual([
    "breaking-readers code-alias-removed vanished ",
    "compatible code-alias-added  missing",
  ]);
  expect(reported(known("vanished", "lost"), known("lost", "vanished"))).toEqual([]);
  expect(reported(known("lost"), known())).toEqual(["breaking-readers code-alias-removed lost "]);
});

/** An operation that answers with each error under these keys, and with a page under the others. */
function answering(errors: Record<string, string>, pages: readonly string[] = []): OpenApiDocument {
  const content = (value: object): object => ({ content: { "application/json": { schema: value } } });
  const responses = Object.fromEntries([
    ...Object.entries(errors).map(([key, name]) => [
      key,
      { description: `It is ${name}.`, ...content({ $ref: `#/components/schemas/${name}` }) },
    ]),
    ...pages.map((key) => [key, { description: "A page.", content: { "text/html": {} } }]),
  ]);
  return spec({}, { paths: { "/things": { get: { operationId: "list", responses } } } });
}

test.each([
  ["a status that another response takes from a range", { "4XX": "Busy" }, { "4XX": "Busy", "410": "Gone" }, "was 410"],
  ["a status that is left to a range", { "4XX": "Busy", "410": "Gone" }, { "4XX": "Busy" }, "now 410"],
  ["a range that is taken from all others", { default: "Busy" }, { default: "Busy", "5XX": "Gone" }, "was 5XX"],
  ["one status for another", { "4XX": "Busy", "404": "Gone" }, { "4XX": "Busy", "410": "Gone" }, "was 410, now 404"],
])("%s is named, where the key that means it stays", (_, base, head, wanted) => {
  const messages = diff(answering(base), answering(head)).map(({ message }) => message);
  expect(messages.filter((message) => message.startsWith("things/busy"))).toEqual([
    expect.stringContaining(`(${wanted})`),
  ]);
});

test("a response that leaves its status to another one is told by its own name, and not as a change of their texts", () => {
  const changes = diff(answering({ default: "Busy" }, ["503"]), answering({ default: "Busy" }));
  expect(changes.map(({ message }) => message)).toEqual([
    "things/busy: it can have a further status (now 503)",
    "GET /things, response 503: the media type is gone (was text/html)",
    "GET /things, response 503: the media type is new (now application/json)",
  ]);
});

test("a header has its schema in `content` or beside it; its sample is wording, and its deprecation is told", () => {
  const under = (header: object): OpenApiDocument => {
    const responses = { "409": { description: "Conflict.", headers: { "X-Wait": header } } };
    return spec({}, { paths: { "/things": { get: { operationId: "list", responses } } } });
  };
  const inContent = (type: string): object => ({ content: { "text/plain": { schema: { type } } } });
  const kinds = (base: object, head: object): string[] => diff(under(base), under(head)).map(({ kind }) => kind);
  expect(kinds(inContent("integer"), inContent("string"))).toEqual(["value-retyped"]);
  expect(kinds({ schema: { type: "integer" } }, inContent("integer"))).toEqual([]);
  const plain = { schema: { type: "integer" } };
  expect(kinds(plain, { ...plain, example: 5 })).toEqual(["text-changed"]);
  expect(kinds(plain, { ...plain, deprecated: true })).toEqual(["deprecated"]);
});

test("a code that a header has, and so its error says, changes once", () => {
  const headed = (code: string): OpenApiDocument =>
    spec({
      Failure: { "x-error-envelope": { code: { header: "X-Code" } }, type: "object" },
      Busy: { allOf: [{ $ref: "#/components/schemas/Failure" }], "x-error": { ...ERROR, code } },
      Gone: { allOf: [{ $ref: "#/components/schemas/Failure" }], "x-error": { ...ERROR, code: "gone" } },
    });
  expect(diff(headed("busy"), headed("full")).map(({ kind }) => kind)).toEqual(["code-changed"]);
});
