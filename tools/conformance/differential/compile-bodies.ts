/** Asks the TypeScript compiler which bodies the emitted types accept. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A body, and the name of the type that is to take it. */
export interface Claim {
  type: string;
  body: unknown;
}

export interface Verdict {
  /** The claims that the compiler refuses. */
  refused: Claim[];
  /** What it says about the types themselves. */
  errors: string[];
}

const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
/** As most programs have it, an absent member may also be undefined: the types have to hold then too. */
const COMPILER_OPTIONS = { noEmit: true, strict: true, allowImportingTsExtensions: true, target: "es2023", types: [] };
const PATHS = ["components", "operations", "paths", "webhooks"]
  .map((name) => `export type ${name} = never;`)
  .join("\n");

/** One run of the compiler for all claims. `types` is a module of emitted types. */
export function judgeBodies(types: string, claims: readonly Claim[]): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "faultline-bodies-"));
  const lines = claims.map(
    ({ type, body }, index) => `export type Body${index} = Taken<types.${type}, ${bodyType(body)}>;`,
  );
  const head = ['import type * as types from "./types.ts";', "type Taken<Type, Body extends Type> = [Type, Body];"];
  const files = {
    "types.ts": types,
    "paths.ts": PATHS,
    "bodies.ts": [...head, ...lines].join("\n"),
    "tsconfig.json": JSON.stringify({
      compilerOptions: COMPILER_OPTIONS,
      include: ["*.ts"],
    }),
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const run = spawnSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
      timeout: 240_000,
    });
    const said = run.stdout.split("\n").filter((line) => /^\S.*error TS/.test(line));
    const lineNumbers = said.map((line) => /bodies\.ts\((\d+),/.exec(line)?.[1]);
    const refused = new Set(lineNumbers.flatMap((line) => claims[Number(line) - 1 - head.length] ?? []));
    return { refused: [...refused], errors: said.filter((_, index) => lineNumbers[index] === undefined) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The type of one body alone: that a body has more members than its type knows is no fault. */
function bodyType(body: unknown): string {
  if (Array.isArray(body)) return `[${body.map(bodyType).join(", ")}]`;
  if (typeof body !== "object" || body === null) return JSON.stringify(body);
  return `{ ${Object.entries(body)
    .map(([name, value]) => `${JSON.stringify(name)}: ${bodyType(value)}`)
    .join("; ")} }`;
}
