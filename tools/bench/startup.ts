/** Measures import and first `decode` in a new process, and the heap after very many calls. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const BODY = JSON.stringify({
  object: "error",
  code: 404,
  type: "not_found",
  message: "Device not found.",
  request_id: "015d2dcbb7e9a4c9e2b1000100c0ff0c",
});
const IMPORT = importOf("@faultline/guards", "@faultline/guards/device-management");
const DECODE = `decode(deviceManagement, { status: 404, body: ${JSON.stringify(BODY)} })`;
const RUNS = 31;

export interface Startup {
  name: string;
  /** Milliseconds from the first line of a fresh process to the first fault: the median. */
  ms: number;
  /** The same for modules of the same names with nothing in them. */
  emptyMs: number;
}

/** As installed, found by name in two modules; and as a program that bundles loads it, in one file. */
export function startup(): Startup[] {
  const folder = mkdtempSync(join(tmpdir(), "faultline-bench-"));
  try {
    writeEmptyPackage(join(folder, "node_modules/empty"));
    writeFileSync(join(folder, "empty.mjs"), EMPTY);
    buildSync({
      stdin: {
        contents:
          'export { decode } from "@faultline/guards"; export { deviceManagement } from "@faultline/guards/device-management";',
        resolveDir: HERE,
      },
      bundle: true,
      minify: true,
      format: "esm",
      outfile: join(folder, "bundle.mjs"),
    });
    const one = (file: string): string =>
      `const { decode, deviceManagement } = await import(${JSON.stringify(join(folder, file))});`;
    const ways: [name: string, ours: string, empty: string][] = [
      ["two modules, found by name in node_modules", IMPORT, importOf("empty", "empty/device-management")],
      ["one file, bundled and minified", one("bundle.mjs"), one("empty.mjs")],
    ];
    return ways.map(([name, ours, empty]) => {
      const runs = Array.from(
        { length: RUNS },
        () => [timeOf(`${ours} ${DECODE};`, HERE), timeOf(`${empty} decode();`, folder)] as const,
      );
      return { name, ms: median(runs.map(([ms]) => ms)), emptyMs: median(runs.map(([, ms]) => ms)) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HERE = fileURLToPath(new URL(".", import.meta.url));
const EMPTY = "export const decode = () => {}, deviceManagement = {};";

function importOf(guards: string, family: string): string {
  return `const [{ decode }, { deviceManagement }] = await Promise.all([import("${guards}"), import("${family}")]);`;
}

function writeEmptyPackage(folder: string): void {
  mkdirSync(join(folder, "dist"), { recursive: true });
  const exports = { ".": { default: "./dist/index.js" }, "./*": { default: "./dist/*.js" } };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "empty", version: "1.0.0", type: "module", exports }),
  );
  for (const name of ["index", "device-management"]) writeFileSync(join(folder, "dist", `${name}.js`), EMPTY);
}

function timeOf(code: string, cwd: string): number {
  return Number(run(`const start = performance.now(); ${code} console.log(performance.now() - start);`, cwd));
}

/** Bytes of the heap after a million decodes, and after ten million. */
export function heap(): { before: number; after: number } {
  const code = `${IMPORT} const size = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
    const many = (count) => { for (let index = 0; index < count; index++) ${DECODE}; };
    many(1e6); const before = size(); many(9e6); console.log(JSON.stringify({ before, after: size() }));`;
  return JSON.parse(run(code, HERE, ["--expose-gc"])) as { before: number; after: number }; // what the code prints
}

function run(code: string, cwd: string, flags: readonly string[] = []): string {
  return execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", code], {
    cwd,
    encoding: "utf8",
    timeout: 120_000,
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
