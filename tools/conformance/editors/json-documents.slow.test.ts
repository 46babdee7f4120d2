/** The JSON Schema of families and overlays in the service with which VS Code checks and completes JSON. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { ROOT } from "../../release/packages.ts";
import { installed } from "../installed.ts";

/** As far as it is called here. */
interface JsonService {
  TextDocument: { create(uri: string, language: string, version: number, text: string): object };
  getLanguageService(options: object): {
    configure(settings: object): void;
    parseJSONDocument(document: object): object;
    doValidation(document: object, parsed: object, settings: object): Promise<{ message: string }[]>;
  };
}

/** Undefined where the registry cannot be reached; an error in CI. */
const folder = await installed({ name: "vscode-json-languageservice", version: "5.7.2" }).catch((error: unknown) => {
  if (process.env["CI"]) throw error;
  return undefined;
});
const judged = test.skipIf(folder === undefined);

const schemaText = await readFile(join(ROOT, "specs/openapi.schema.json"), "utf8");

async function found(document: object): Promise<string[]> {
  const { getLanguageService, TextDocument } = createRequire(import.meta.url)(folder ?? "") as JsonService;
  const service = getLanguageService({});
  const schema = {
    uri: "file:///openapi.schema.json",
    fileMatch: ["*.json"],
    schema: JSON.parse(schemaText) as unknown,
  };
  service.configure({ schemas: [schema] });
  const text = TextDocument.create("file:///openapi.json", "json", 1, JSON.stringify(document));
  const findings = await service.doValidation(text, service.parseJSONDocument(text), {});
  return findings.map(({ message }) => message);
}

const family = parse(await readFile(join(ROOT, "specs/device-management/openapi.yaml"), "utf8")) as object; // our own file
const SCHEMAS = { A: { type: "object", properties: { b: { type: "string" } } } };

judged.each([
  ["a family", family],
  [
    "OpenAPI 3.0",
    { openapi: "3.0.3", info: { title: "T", version: "1" }, paths: {}, components: { schemas: SCHEMAS } },
  ],
  [
    "OpenAPI 3.1",
    { openapi: "3.1.1", info: { title: "T", version: "1" }, paths: {}, components: { schemas: SCHEMAS } },
  ],
  [
    "OpenAPI 3.2",
    { openapi: "3.2.0", info: { title: "T", version: "1" }, paths: {}, components: { schemas: SCHEMAS } },
  ],
  ["an overlay", { overlay: "1.1.0", info: { title: "T", version: "1" }, actions: [{ target: "$.info", update: {} }] }],
])("nothing is wrong with %s", async (_, document) => {
  expect(await found(document)).toEqual([]);
});

judged.each(["3.0.3", "3.1.1", "3.2.0"])("what is misspelt is found in OpenAPI %s", async (openapi) => {
  const schemas = { A: { "x-error": { recovry: "wait" } } };
  const document = { openapi, info: { title: "T", version: "1" }, paths: {}, components: { schemas } };
  expect(await found(document)).toEqual(["Property recovry is not allowed."]);
});
