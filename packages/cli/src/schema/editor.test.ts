import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
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
