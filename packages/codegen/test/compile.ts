/** Compiles emitted modules with TypeScript in tests. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitGuards, emitHelp, emitPaths, emitTypes } from "@faultline/codegen";
import type { Family } from "@faultline/catalog";

const GUARDS = fileURLToPath(new URL("../../guards/src", import.meta.url));
const CACHE = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));
const TSC = join(
  dirname(createRequire(new URL("../../../package.json", import.meta.url)).resolve("typescript/package.json")),
  "bin/tsc",
);

const STRICTEST = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  module: "nodenext",
  target: "es2023",
  lib: ["es2023", "dom"],
  types: [],
  allowImportingTsExtensions: true,
};

/** The modules of a family, written down as they import each other. */
export interface Written {
  folder: string;
  /** What the compiler says under its strictest options; empty where all is well. */
  compile(): string;
  remove(): void;
}

export async function written(family: Family): Promise<Written> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "emitted-"));
  mkdirSync(join(folder, "gen"));
  const local = (text: string): string =>
    text
      .replaceAll("@faultline/guards/runtime", `${GUARDS}/runtime.ts`)
      .replaceAll(`@faultline/types/${family.id}`, "../types.ts");
  const files = {
    "types.ts": emitTypes(family, "./paths.ts").text,
    "paths.ts": (await emitPaths(family)).text,
    "gen/guards.ts": local(emitGuards(family).text),
    "gen/help.ts": local(emitHelp(family)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: STRICTEST, files: Object.keys(files) }),
  );
  return {
    folder,
    compile: () =>
      spawnSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], { encoding: "utf8", timeout: 120_000 })
        .stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
