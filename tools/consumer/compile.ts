/** Runs a TypeScript compiler, strict, on one file of a temporary folder of this package. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import openapiTS, { astToString } from "openapi-typescript";

export const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const CACHE = fileURLToPath(new URL("node_modules/.cache", import.meta.url));

/** The two generations that people use: 5.9 is the one of openapi-typescript's package, 7 that of the root. */
export const COMPILERS = {
  "5.9": compilerFrom(new URL("../../packages/codegen/package.json", import.meta.url)),
  "7": compilerFrom(new URL("../../package.json", import.meta.url)),
};

function compilerFrom(base: URL): string {
  return join(dirname(createRequire(base).resolve("typescript/package.json")), "bin/tsc");
}

export function versionOf(compiler: string): string {
  return spawnSync(process.execPath, [compiler, "--version"], { encoding: "utf8", timeout: 30_000 }).stdout.trim();
}

/** The types of a consumer's spec, as openapi-typescript writes them. */
export async function typesOf(spec: string): Promise<string> {
  return astToString(await openapiTS(pathToFileURL(join(FIXTURES, spec)), { silent: true }));
}

/** The types of a document at a path, as hey-api writes them. */
export async function heyApiTypesOf(path: string): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "hey-api-"));
  try {
    await createClient({
      input: path,
      output: { path: folder, postProcess: [] },
      plugins: ["@hey-api/typescript"],
      logs: { level: "silent" },
    });
    return readFileSync(join(folder, "types.gen.ts"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines that the compiler prints of a fixture; none where it is right. */
export function compile(compiler: string, fixture: string, schema?: string): string[] {
  return compileText(compiler, readFileSync(join(FIXTURES, fixture), "utf8"), schema);
}

/** The lines that the compiler prints of a program; none where it is right. */
export function compileText(compiler: string, program: string, schema = "export {};"): string[] {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "compile-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "schema.ts"), schema);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
    const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
      timeout: 120_000,
    });
    return `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPTIONS = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: "nodenext",
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  skipLibCheck: true,
};
