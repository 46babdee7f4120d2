import { expect, test } from "vitest";
import { openDocument, readFamily, type Problem } from "@faultline/catalog";
import { documentWith, withFolder } from "../../test/folder.ts";
import { LAMPS, problemsIn } from "../../test/lamps.ts";

const LIMIT_MS = 30_000;
const HEAD = "openapi: 3.1.1\ninfo: { title: Lamps, version: 1.0.0 }\npaths: {}\n";
const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** Forty schemas, each of which refers to the one before it more than once; the last one stands in a body. */
function chain(
  link: (previous: object, index: number) => object,
  first: object,
): { problems: Problem[]; errors: number; reached: number } {
  const envelope = {
    "x-error-envelope": { code: "code" },
    type: "object",
    required: ["code"],
    properties: { code: { type: "string" } },
  };
  const gone = {
    allOf: [refTo("Envelope")],
    properties: { code: { const: "gone" } },
    "x-error": { canonicalCode: "NOT_FOUND", recovery: "fix_request", retry: { strategy: "never" } },
  };
  const links = Array.from({ length: 39 }, (_, index) => [`S${index + 1}`, link(refTo(`S${index}`), index)]);
  const body = { description: "It.", content: { "application/json": { schema: refTo("S39") } } };
  const status = { description: "It.", content: { "application/json": { schema: refTo("Gone") } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0" },
    components: {
      schemas: { Envelope: envelope, Gone: gone, S0: first, ...Object.fromEntries(links) },
      responses: { "400": body, "404": status },
    },
  };
  const { family, problems } = readFamily("lamps", "openapi.yaml", document);
  return { problems, errors: family.errors.length, reached: family.errors[0]?.placements.length ?? 0 };
}

test.each<[string, (previous: object, index: number) => object, object]>([
  ["allOf", (previous) => ({ allOf: [previous, previous] }), { type: "string" }],
  [
    "allOf with members of its own",
    (previous, index) => ({ allOf: [previous, previous], properties: { [`p${index}`]: { type: "string" } } }),
    { type: "object" },
  ],
  ["anyOf", (previous) => ({ anyOf: [previous, previous] }), { type: "string" }],
  ["members", (previous) => ({ properties: { a: previous, b: previous } }), { type: "string" }],
  ["items", (previous) => ({ prefixItems: [previous, previous], items: previous }), { type: "string" }],
  ["conditions", (previous) => ({ if: previous, then: previous, else: previous }), { type: "string" }],
  ["oneOf, down to an error", (previous) => ({ oneOf: [previous, previous] }), refTo("Gone")],
])(
  "schemas that refer to each other twice by %s are read without walking each way",
  { timeout: LIMIT_MS },
  (_, link, first) => {
    expect(chain(link, first)).toMatchObject({ problems: [], errors: 1 });
  },
);

test.each<[string, (previous: object, index: number) => object, object, string]>([
  [
    "repeat each other in what they become",
    (previous) => ({
      type: "object",
      properties: { a: { ...previous, minProperties: 1 }, b: { ...previous, minProperties: 2 } },
    }),
    { type: "object" },
    "values that others repeat",
  ],
  [
    "hold an error at endlessly many places",
    (previous) => ({ type: "object", properties: { a: previous, b: previous } }),
    refTo("Gone"),
    "ways from bodies to errors",
  ],
  [
    "extend each other in many circles",
    (previous, index) => ({
      type: "object",
      properties: { a: { ...previous, minProperties: 1 }, b: { ...refTo(`S${(index + 2) % 40}`), minProperties: 1 } },
    }),
    { type: "object" },
    "too often",
  ],
])("schemas that %s are a problem with its place", { timeout: LIMIT_MS }, (_, link, first, found) => {
  const { problems } = chain(link, first);
  expect(problems.map((problem) => problem.found)).toEqual(expect.arrayContaining([expect.stringContaining(found)]));
  expect(problems[0]?.path.slice(0, 2)).toEqual(["components", "schemas"]);
});

test("a long chain of schemas is a problem, whatever they refer to each other by", { timeout: LIMIT_MS }, async () => {
  const long = (link: (next: object) => object): string =>
    documentWith({
      ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`S${index}`, link(refTo(`S${index + 1}`))])),
      S20000: { type: "object" },
    });
  for (const link of [
    (next: object) => next,
    (next: object) => ({ allOf: [next] }),
    (next: object) => ({ allOf: [next], properties: { a: { type: "string" } } }),
  ]) {
    expect((await problemsIn(long(link)))[0]).toMatch(
      /found (a chain of more than 200 references|schemas that extend each other too often)/,
    );
  }
});

const aliases = (count: number, last: string): string =>
  `${HEAD}x-a0: &a0 [1, 2, 3]\n${Array.from({ length: count }, (_, index) => `x-a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]\n`).join("")}${last}`;

test.each([
  [
    "aliases that multiply",
    aliases(12, ""),
    "lamps/openapi.yaml:9:32 /x-a5/4: found more than 200000 values that others repeat; wanted a document that says less of it twice",
  ],
  [
    "an alias inside of what it stands for",
    `${HEAD}x-a: &a { b: *a }\n`,
    "found more than 200 levels; wanted a document that does not contain itself",
  ],
  [
    "ten thousand levels of YAML",
    `${HEAD}x-a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    "found nesting exceeded maxDepth (200)",
  ],
  [
    "ten thousand levels of JSON",
    `{"openapi":"3.1.1","x-a":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`,
    "lamps/openapi.yaml:1:1 /x-a/a/a/a/a/a/a/a/a/a: found more than 200 levels",
  ],
  [
    "three million values",
    `{"x":[${"1,".repeat(3e6)}1]}`,
    "found more than 2000000 values; wanted a smaller document, or several",
  ],
  [
    "a hundred thousand schemas in YAML",
    `${HEAD}components:\n  schemas:\n${Array.from({ length: 100_000 }, (_, index) => `    S${index}: {}\n`).join("")}`,
    "lamps/openapi.yaml:1:1: found more than 25000 component schemas; wanted a smaller document, or several",
  ],
  [
    "a hundred thousand schemas in JSON",
    documentWith(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`S${index}`, {}]))),
    "lamps/openapi.yaml:1:1: found more than 25000 component schemas",
  ],
  [
    "two million lines of YAML",
    "a\n".repeat(2e6),
    "found a text of more than 16 MB or 1000000 lines and commas that is no well-formed JSON",
  ],
  [
    "thirty megabytes",
    " ".repeat(30e6),
    "lamps/openapi.yaml:1:1: found a file of more than 24 MB; wanted a smaller document, or one in several files",
  ],
  [
    "merge keys that multiply",
    `${HEAD}x-m: &m { ${Array.from({ length: 2000 }, (_, index) => `k${index}: 1`).join(", ")} }\n${Array.from({ length: 500 }, (_, index) => `x-m${index}: { <<: *m }\n`).join("")}`,
    "found merge keys exceeded",
  ],
])("a document of %s is refused with its place", { timeout: LIMIT_MS }, async (_, text, problem) => {
  const problems = await problemsIn(text);
  expect(problems).toEqual([expect.stringContaining(problem)]);
});

test.each([
  [
    "a key twice in JSON",
    '{ "openapi": "3.1.1",\n  "openapi": "3.1.1" }',
    'lamps/openapi.yaml:2:3: found duplicated mapping key "openapi"; wanted well-formed YAML or JSON',
  ],
  ["a key twice in YAML", `${HEAD}openapi: 3.1.1\n`, "lamps/openapi.yaml:4:1: found duplicated mapping key openapi;"],
  [
    "a merge conflict",
    `${HEAD}<<<<<<< HEAD\npaths: {}\n=======\npaths: { /a: {} }\n>>>>>>> other\n`,
    "lamps/openapi.yaml:4:1: found the mark of a merge conflict;",
  ],
  [
    "a text with a colon",
    "info: { title: x }\nopenapi: 3.1.1: new\n",
    "lamps/openapi.yaml:2:15: found a text that needs quotes, since it has a colon or begins with a sign, or bad indentation;",
  ],
  [
    "a reference without quotes",
    "info: { $ref: #/components/schemas/Name }\nopenapi: 3.1.1\n",
    "found a bracket, a brace or a quotation mark that nothing closes, or deficient indentation;",
  ],
  [
    "an infinite number",
    LAMPS.replace("const: not_found", "const: .inf"),
    "lamps/openapi.yaml:14:36 /components/schemas/NotFound/properties/type/const: found the number Infinity; wanted a number that JSON can hold",
  ],
  [
    "no number",
    LAMPS.replace("const: not_found", "const: .nan"),
    "found the number NaN; wanted a number that JSON can hold",
  ],
  [
    "a number too large for JSON",
    LAMPS.replace("version: 1.0.0", "version: 1.0.0, x-n: [-.INF]"),
    "found the number -Infinity; wanted a number that JSON can hold",
  ],
  [
    "one too large in JSON itself",
    '{ "openapi": "3.1.1",\n "x-n": 1e999 }',
    "lamps/openapi.yaml:2:9 /x-n: found the number Infinity; wanted a number that JSON can hold",
  ],
  [
    "bytes in YAML",
    LAMPS.replace("const: not_found", "const: !!binary aGk="),
    "found unknown scalar tag !<tag:yaml.org,2002:binary>",
  ],
  [
    "a tab as indentation",
    LAMPS.replace("      title:", "\t title:"),
    "tab characters must not be used in indentation",
  ],
  ["a null byte", LAMPS.replace("No such lamp", "No such\u0000lamp"), "null byte is not allowed in input"],
  [
    "two documents",
    `%YAML 1.2\n---\n${LAMPS}---\n${LAMPS}`,
    `lamps/openapi.yaml:${LAMPS.split("\n").length + 2}:1: found more than one document`,
  ],
  [
    "Swagger",
    "swagger: '2.0'\ninfo: { title: x, version: '1' }\n",
    'lamps/openapi.yaml:1:10 /swagger: found Swagger "2.0"; wanted OpenAPI 3; `npx swagger2openapi <file>` converts it',
  ],
  ["nothing", "", "lamps/openapi.yaml:1:1: found nothing; wanted an object"],
  ["a text", "just text", 'found "just text"; wanted an object'],
])("a document with %s is refused with its place", async (_, text, problem) => {
  expect((await problemsIn(text)).join("\n")).toContain(problem);
});

test("bytes that are no UTF-8 are refused", async () => {
  await withFolder({ "lamps/openapi.yaml": Uint8Array.of(0x6f, 0xff, 0xfe) }, async (folder) => {
    await expect(openDocument("lamps/openapi.yaml", { cwd: folder })).rejects.toThrow(
      "lamps/openapi.yaml:1:1: found bytes that are no UTF-8 text; wanted a document in YAML or JSON, in UTF-8",
    );
  });
});

test.each([
  ["a byte order mark", `\uFEFF${LAMPS}`],
  ["a byte order mark in JSON", `\uFEFF${documentWith({})}`],
  ["line breaks of Windows", LAMPS.replaceAll("\n", "\r\n")],
  ["a directive", `%YAML 1.2\n---\n${LAMPS}`],
  ["dates", LAMPS.replace("version: 1.0.0", "version: 2026-01-31")],
])("a document with %s is read", async (_, text) => {
  expect(await problemsIn(text)).toEqual([]);
});

test("a member called __proto__ is a member like others", async () => {
  const text = LAMPS.replace(
    "properties: { type: { const: not_found } }",
    "properties: { type: { const: not_found }, __proto__: { type: string } }",
  );
  const document = await withFolder(
    { "lamps/openapi.yaml": text },
    async (folder) => (await openDocument("lamps/openapi.yaml", { cwd: folder })).document,
  );
  const { family, problems } = readFamily("lamps", "openapi.yaml", document);
  expect(problems).toEqual([]);
  const { properties } = family.errors[0]?.schema ?? {};
  expect(Object.keys(properties ?? {}).sort()).toEqual(["__proto__", "message", "type"]);
  expect(({} as { type?: unknown }).type).toBeUndefined(); // of any object
});
