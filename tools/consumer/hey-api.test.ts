/** Documents that refer to the families, through hey-api. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, COMPILERS, compileText, FIXTURES, heyApiTypesOf } from "./compile.ts";

const FAMILIES = ["device-management", "t-iot-hub", "disruptive-technologies", "app-and-book-management"];

interface Response {
  content?: Record<string, { schema: { $ref?: string; oneOf?: { $ref: string }[] } }>;
}

/** The names of the schemas that bodies under each status have. */
function bodiesOf(family: string): Map<string, string[]> {
  const text = readFileSync(new URL(`../../specs/dist/${family}.json`, import.meta.url), "utf8");
  const { components } = JSON.parse(text) as { components: { responses: Record<string, Response> } }; // our own file
  const statuses = Object.entries(components.responses).map(([status, { content = {} }]): [string, string[]] => {
    const schemas = Object.values(content).flatMap(({ schema }) => schema.oneOf ?? [schema]);
    return [status, schemas.flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? [])];
  });
  return new Map(statuses.filter(([, names]) => names.length > 0));
}

/** A service that answers with each response of a family. */
function documentFor(family: string): string {
  const lines = [...bodiesOf(family).keys()].map(
    (status) =>
      `        '${status}': { $ref: '../../../../specs/${family}/openapi.yaml#/components/responses/${status}' }`,
  );
  return [
    "openapi: 3.1.1",
    "info: { title: Every response, version: 1.0.0 }",
    "paths:",
    "  /all:",
    "    get:",
    "      operationId: all",
    "      responses:",
    ...lines,
  ].join("\n");
}

const SAME = "type Same<A, B> = 0 extends 1 & A ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;";

function programFor(family: string): string {
  const claims = [...bodiesOf(family)].map(([status, names]) => {
    const answers = Number(status) < 400 ? "AllResponses" : "AllErrors";
    const ours = names.map((name) => `ours.${name}`).join(" | ");
    return `export const same${status}: Same<theirs.${answers}[${status}], ${ours}> = true;`;
  });
  return [
    `import type * as ours from "@faultline/types/${family}";`,
    'import type * as theirs from "./schema.js";',
    SAME,
    ...claims,
  ].join("\n");
}

describe.each(FAMILIES)("hey-api's types of a document that refers to every response of %s", (family) => {
  let types = "";
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(FIXTURES, "made-up-"));
    writeFileSync(join(folder, "openapi.yaml"), documentFor(family));
    types = await heyApiTypesOf(join(folder, "openapi.yaml"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.entries(COMPILERS))("can stand for ours, and ours for them, in TypeScript %s", (_, compiler) => {
    expect(bodiesOf(family).size).toBeGreaterThan(4);
    expect(compileText(compiler, programFor(family), types)).toEqual([]);
  });
});

describe.each(Object.entries(COMPILERS))("TypeScript %s", (_, compiler) => {
  test.each(["one-family", "two-families"])("takes hey-api's types of the document %s for ours", async (name) => {
    const types = await heyApiTypesOf(join(FIXTURES, `${name}.yaml`));
    expect(compile(compiler, `hey-api.${name}.ts`, types)).toEqual([]);
  });
});
