import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../fixtures/captured.ts";
import { YamlLanguageServer, type Position } from "../fixtures/yaml-language-server.ts";

const FAMILIES = ["app-and-book-management", "device-management", "disruptive-technologies", "t-iot-hub"] as const;
const specOf = (family: string): string => join(ROOT, "specs", family, "openapi.yaml");

const RESPONSE = ["recovery: none", "retry: { strategy: never }"];
const ERROR = ["canonicalCode: NOT_FOUND", ...RESPONSE];

/** What a spec may look like while somebody writes it; each test says what stands at its error and at its response. */
function spec(error: readonly string[], response: readonly string[] = RESPONSE): string {
  return [
    "openapi: 3.1.1",
    "info: { title: Editor, version: 1.0.0 }",
    "components:",
    "  schemas:",
    "    NotFound:",
    "      x-error:",
    ...error.map((line) => `        ${line}`),
    "  responses:",
    "    '404':",
    "      description: There is no such thing.",
    "      x-error:",
    ...response.map((line) => `        ${line}`),
    "",
  ].join("\n");
}

function endOfLine(text: string, line: number): Position {
  return { line, character: text.split("\n")[line]?.length ?? 0 };
}

let server: YamlLanguageServer;
beforeAll(async () => {
  const settings = JSON.parse(await readFile(join(ROOT, ".vscode/settings.json"), "utf8")) as Record<string, unknown>; // our own file
  server = new YamlLanguageServer(settings);
  await server.open(ROOT);
});
afterAll(() => server.close());

let count = 0;
/** A file that does not exist, at a place for which the committed settings name the schema. */
const untitled = (): string => specOf(`untitled-${(count += 1)}`);

test("the committed settings keep the editor from asking the network", async () => {
  expect(await readFile(join(ROOT, ".vscode/settings.json"), "utf8")).toContain('"yaml.schemaStore.enable": false');
});

test.each(FAMILIES)("the editor finds nothing wrong with %s", async (family) => {
  const path = specOf(family);
  expect(await server.diagnose(path, await readFile(path, "utf8"))).toEqual([]);
});

test("the editor offers the members of x-error that are not there yet", async () => {
  const path = untitled();
  const text = spec(["canonicalCode: NOT_FOUND", "r"]);
  await server.diagnose(path, text);
  const offered = await server.complete(path, endOfLine(text, 7));
  expect(offered).toEqual(expect.arrayContaining(["recovery", "retry", "remedies", "replacedBy"]));
  expect(offered).not.toContain("canonicalCode");
});

test("the editor offers the values of a member, and the members of an envelope", async () => {
  const path = untitled();
  const text = spec(["recovery: ", "retry:", "  strategy: "]);
  await server.diagnose(path, text);
  expect(await server.complete(path, endOfLine(text, 6))).toEqual(
    expect.arrayContaining(["fix_request", "contact_support", "none"]),
  );
  expect(await server.complete(path, endOfLine(text, 8))).toEqual(
    expect.arrayContaining(["never", "retry_after", "backoff"]),
  );
});

test("the editor marks a wrong value and says what is wanted", async () => {
  const found = await server.diagnose(
    untitled(),
    spec(["canonicalCode: NOT_FOUND", "recovery: ask_nicely", "retry: { strategy: never }"]),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/fix_request.*contact_support/);
  expect(found[0]?.range).toEqual({ start: { line: 7, character: 18 }, end: { line: 7, character: 28 } });
});

test.each([
  ["a member that x-error does not know", [...ERROR, "remedy: None."], RESPONSE, 9],
  ["a member that only an error has, on a response", ERROR, [...RESPONSE, "messages: [No.]"], 15],
])("the editor marks %s", async (_, error, response, line) => {
  const found = await server.diagnose(untitled(), spec(error, response));
  expect(found.map(({ range }) => range.start.line)).toEqual([line]);
});

test("the editor marks a retry without its strategy, and what is no OpenAPI", async () => {
  const incomplete = await server.diagnose(untitled(), spec([...ERROR.slice(0, -1), "retry: { maxAttempts: 2 }"]));
  expect(incomplete.map(({ message }) => message).join()).toContain("strategy");
  const foreign = await server.diagnose(untitled(), "openapi: 3.1.1\ninfo: { title: Editor }\ncomponents: {}\n");
  expect(foreign.map(({ message }) => message).join()).toContain("version");
});

describe.each([
  ["3.0.3", "type: string, nullable: true", "type: integer, minimum: 0, exclusiveMinimum: true"],
  ["3.1.1", "type: [string, 'null']", "type: integer, exclusiveMinimum: 0"],
  ["3.2.0", "type: [string, 'null']", "type: integer, exclusiveMinimum: 0"],
])("in a document of OpenAPI %s", (version, text, count) => {
  const written = (...error: string[]): string =>
    spec(error)
      .replace("openapi: 3.1.1", `openapi: ${version}`)
      .replace("components:", "paths: {}\ncomponents:")
      .replace("    NotFound:\n", `    NotFound:\n      properties: { a: { ${text} }, b: { ${count} } }\n`);

  test("the editor finds nothing wrong, and offers what is not there yet", async () => {
    const path = untitled();
    expect(await server.diagnose(path, written(...ERROR))).toEqual([]);
    const begun = written("canonicalCode: NOT_FOUND", "r");
    await server.diagnose(path, begun);
    const offered = await server.complete(path, endOfLine(begun, 9));
    expect(offered).toEqual(expect.arrayContaining(["recovery", "remedies", "replacedBy"]));
    expect(offered).not.toContain("canonicalCode");
  });

  test("the editor marks a wrong value of the extension, and a wrong type", async () => {
    const found = await server.diagnose(untitled(), written("canonicalCode: NOT_FOUND", "recovery: hope", ERROR[2]!));
    expect(found.map(({ range }) => range.start.line)).toEqual([9]);
    const wrongType = await server.diagnose(untitled(), written(...ERROR).replace("type: integer", "type: int"));
    expect(wrongType.map(({ range }) => range.start.line)).toEqual([6]);
  });
});

test("the editor takes what only OpenAPI 3.2 has for wrong in an older document", async () => {
  const text = (version: string): string =>
    `openapi: ${version}\ninfo: { title: T, version: 1.0.0 }\npaths: {}\ncomponents: { mediaTypes: { Body: { schema: {} } } }\n`;
  expect(await server.diagnose(untitled(), text("3.2.0"))).toEqual([]);
  for (const version of ["3.0.3", "3.1.1"]) expect(await server.diagnose(untitled(), text(version))).not.toEqual([]);
});

/** An overlay while somebody writes it, with its last action. */
const overlay = (...lines: readonly string[]): string =>
  [
    "overlay: 1.1.0",
    "info: { title: Editor, version: 1.0.0 }",
    "extends: ./openapi.json",
    "actions:",
    ...lines.map((line) => `  ${line}`),
    "",
  ].join("\n");

test("the editor offers in an overlay what its target can have", async () => {
  const path = untitled();
  const text = overlay("- target: $.components.schemas['def-1']", "  update:", "    x-error:", "      recovery: ");
  await server.diagnose(path, text);
  expect(await server.complete(path, endOfLine(text, 7))).toEqual(expect.arrayContaining(["fix_request", "none"]));
});

test.each([
  ["an error", "$.components.schemas.A", "x-error: { recovery: hope }"],
  ["an error in quotes", "$.components.schemas['def-1']", "x-error: { recovry: wait }"],
  ["its extension", "$.components.schemas.A['x-error']", "retry: { strategy: nevr }"],
  ["schemas", "$.components.schemas", "A: { x-error-envelope: { cod: code } }"],
  ["components", "$.components", "schemas: { A: { type: strng } }"],
  ["the root", "$", "components: { schemas: { A: { x-error: { audience: me } } } }"],
  ["the family", "$.info", "x-error-family: { hots: [a.example] }"],
  ["a response", "$.paths['/a'].get.responses['404']", "x-error: { messages: [No.] }"],
  ["an operation", "$.paths['/a'].get", "x-error-operation: { repeat: perhaps }"],
])("the editor marks what is misspelt in an overlay of %s", async (_, target, update) => {
  const found = await server.diagnose(untitled(), overlay(`- target: ${target}`, `  update: { ${update} }`));
  expect(found.map(({ range }) => range.start.line)).toEqual([5]);
});

test("the editor takes the reusable actions of Overlay 1.2", async () => {
  const reusable = "components: { actions: { Drop: { fields: { remove: true } } } }";
  const text = `${overlay("- { target: $.paths, $ref: '#/components/actions/Drop' }").replace("1.1.0", "1.2.0")}${reusable}\n`;
  expect(await server.diagnose(untitled(), text)).toEqual([]);
});

test("the editor takes a part of an error, which the document or another action completes", async () => {
  const part = "{ retry: { maxAttempts: 3 }, source: { section: Limits } }";
  const actions = [
    "- target: $.components.schemas.A",
    `  update: { x-error: ${part} }`,
    "- target: $.paths.*.*.responses['404'].content['application/json'].schema",
    "  remove: true",
    "- { target: $.info, x-other: true, update: { description: None. } }",
  ];
  expect(await server.diagnose(untitled(), overlay(...actions))).toEqual([]);
});

test("the editor finds nothing wrong with overlays that faultline import writes, and with those of the pages", async () => {
  const pages = await Promise.all(
    ["overlays", "start", "import"].map((name) => readFile(join(ROOT, `docs/${name}.md`), "utf8")),
  );
  const texts = pages.flatMap((page) =>
    [...page.matchAll(/^```yaml.*\n(overlay: [^]*?)^```$/gm)].map(([, text = ""]) => text),
  );
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(await server.diagnose(untitled(), text)).toEqual([]);
});
