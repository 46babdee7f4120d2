/** Import and first `decode` in a fresh process, and the heap after very many of them. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BODY = JSON.stringify({ object: "error", code: 404, type: "not_found", message: "Device not found.", request_id: "015d2dcbb7e9a4c9e2b1000100c0ff0c" });
const IMPORT = 'const [{ decode }, { deviceManagement }] = await Promise.all([import("@faultline/guards"), import("@faultline/guards/device-management")]);';
const DECODE = `decode(deviceManagement, { status: 404, body: ${JSON.stringify(BODY)} })`;
const RUNS = 31;

export interface Startup {
  /** Milliseconds from the first line of a fresh process to the first fault: the median. */
  ms: number;
  /** The same for the import of two empty modules. */
  emptyMs: number;
}

export function startup(): Startup {
  const empty = 'await Promise.all([import("data:text/javascript,export{}"), import("data:text/javascript,export{}//")]);';
  const runs = Array.from({ length: RUNS }, () => [timeOf(`${IMPORT} ${DECODE};`), timeOf(empty)] as const);
  return { ms: median(runs.map(([ours]) => ours)), emptyMs: median(runs.map(([, nothing]) => nothing)) };
}

function timeOf(code: string): number {
  return Number(run(`const start = performance.now(); ${code} console.log(performance.now() - start);`));
}

/** Bytes of the heap after a million decodes, and after ten million. */
export function heap(): { before: number; after: number } {
  const code = `${IMPORT} const size = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
    const many = (count) => { for (let index = 0; index < count; index++) ${DECODE}; };
    many(1e6); const before = size(); many(9e6); console.log(JSON.stringify({ before, after: size() }));`;
  return JSON.parse(run(code, ["--expose-gc"])) as { before: number; after: number }; // what the code prints
}

function run(code: string, flags: readonly string[] = []): string {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  return execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", code], { cwd, encoding: "utf8", timeout: 120_000 });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
