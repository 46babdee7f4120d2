import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openApiSchema } from "./openapi-schema.ts";
import { extensionTypes, TYPE_FILES } from "./types.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

// Where it fails: npm run generate
test.each(TYPE_FILES)("%s is what the schema of the extensions says", async (file) => {
  expect(await readFile(join(ROOT, file), "utf8")).toBe(await extensionTypes(ROOT));
});

test("the schema for editors is what OpenAPI's and that of the extensions make together", async () => {
  const committed = await readFile(join(ROOT, "specs/openapi.schema.json"), "utf8");
  expect(committed).toBe(`${JSON.stringify(openApiSchema(), null, 2)}\n`);
});

test("the types name each definition of the schema, and say nothing of bounds that they do not have", async () => {
  const text = await extensionTypes(ROOT);
  const { $defs } = JSON.parse(await readFile(join(ROOT, "specs/x-error.schema.json"), "utf8")) as {
    $defs: Record<string, unknown>;
  };
  const names = Object.keys($defs).filter((name) => name !== "knowledge"); // only extended
  const declared = names.map((name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(declared.filter((name) => !new RegExp(`^export (?:type|interface) ${name}\\b`, "m").test(text))).toEqual([]);
  expect(text).not.toMatch(/@minItems|This interface was referenced|\bany\b(?! object)/);
});
