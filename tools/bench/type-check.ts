/** What a program that uses all families, or a large one, adds to the time of `tsc`: a consumer's project with the imports and without, checked in turn. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const RUNS = 7;

/** Each family is decoded, narrowed and advised upon. */
const USING = `
import { advise, decode } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";

export function delays(body: string): number[] {
  const apple = decode(appAndBookManagement, { body });
  if (apple?.match === "declared" && apple.code === 9601) console.log(apple.body.errorMessage);
  const device = decode(deviceManagement, { body });
  if (device?.match === "declared" && device.code === "validation_error") console.log(device.body.fields);
  const sensor = decode(disruptiveTechnologies, { body });
  if (sensor?.match === "declared" && sensor.code === 401) console.log(sensor.body.error);
  const sim = decode(tIotHub, { body });
  if (sim?.match === "declared" && sim.code === "Bad Request") console.log(sim.body.detail);
  return [apple, device, sensor, sim].flatMap((fault) => (fault ? [advise(fault, { method: "GET", attempt: 1 }).delayMs] : []));
}
`;

/** The rest of the interface as well: every code of a family matched, and a body raised. */
const USING_MORE = `${USING}
import { createBody, FaultError, familySchema, match } from "@faultline/guards";

export function told(body: string): string {
  const fault = decode(tIotHub, { body });
  if (!fault) return "fine";
  const text = () => fault.message ?? "";
  const told = match(fault, {
    "Bad Request": text, "Missing or malformed parameter": text, "Invalid Action": text,
    200: text, 401: text, 403: text, 404: text, 429: text, 500: text, _: () => "other",
  });
  throw new FaultError(fault, { cause: told });
}
export const raised = createBody(deviceManagement, "validation_error", { message: "m", request_id: "r" });
export const login = createBody(appAndBookManagement, 9601, {});
export const schema = familySchema(disruptiveTechnologies);
`;

/** How many errors the large family has; what is compared as often as there are pairs of them shows in seconds. */
const MANY = 2000;

/** A family of many errors, as generated code declares its types. */
const LARGE = `
import { advise, decode, FaultError, match, type Fault, type Family } from "@faultline/guards";

type Errors = {
${Array.from({ length: MANY }, (_, index) => `  "parcels/lost_${index}": { name: "Lost${index}"; code: "lost_${index}"; body: { code: "lost_${index}" }; root: true; status: 404 };`).join("\n")}
};
declare const parcels: Family<Errors>;
export const fault = decode(parcels, { status: 404 });
`;

/** Its faults are given where any fault is taken, matched, thrown and caught. */
const USING_LARGE = `${LARGE}
class ParcelError extends FaultError<Fault<Errors>> {}
export function thrown(): never {
  if (fault && advise(fault, { attempt: 1 }).retry) throw new ParcelError(fault);
  throw fault ? new FaultError(fault) : "fine";
}
const text = () => "lost";
export const matched = fault && match(fault, { ${Array.from({ length: MANY }, (_, index) => `lost_${index}: text`).join(", ")}, _: text });
export const caught = (error: unknown) => (error instanceof ParcelError ? error.fault.id : undefined);
`;

/** Only what `tsc` needs in any case: a program of the same size that imports nothing. */
const WITHOUT = `
export function delays(body: string): number[] {
  console.log(body);
  return [body.length];
}
`;

interface Measured {
  /** Milliseconds of a whole run of `tsc --noEmit`: the median. */
  readonly wallMs: number;
  /** The same as `tsc` itself counts it. */
  readonly totalMs: number;
}

const folder = mkdtempSync(join(tmpdir(), "faultline-types-"));
try {
  for (const [name, { wallMs, totalMs }] of measured({
    without: WITHOUT,
    "all four families": USING,
    "and the rest": USING_MORE,
    [`a family of ${MANY} errors`]: LARGE,
    "and its faults given, matched, thrown and caught": USING_LARGE,
  }))
    console.log(`${name}: ${wallMs.toFixed(0)} ms, of which tsc counts ${totalMs.toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true });
}

function measured(programs: Readonly<Record<string, string>>): [name: string, Measured][] {
  const projects = Object.entries(programs).map(([name, code], index) => ({
    name,
    project: project(`consumer-${index}`, code),
    runs: [] as Measured[],
  }));
  for (const { project } of projects) timed(project); // files that are read for the first time would count against the first
  for (let run = 0; run < RUNS; run++) for (const { project, runs } of projects) runs.push(timed(project));
  return projects.map(({ name, runs }) => [
    name,
    { wallMs: median(runs.map(({ wallMs }) => wallMs)), totalMs: median(runs.map(({ totalMs }) => totalMs)) },
  ]);
}

/** A folder as a consumer has it, with the packages in its `node_modules`. */
function project(name: string, code: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, "node_modules"), { recursive: true });
  symlinkSync(join(MODULES, "@faultline"), join(path, "node_modules/@faultline"), "dir");
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(path, "package.json"), JSON.stringify({ name, type: "module", private: true }));
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["main.ts"] }));
  writeFileSync(join(path, "main.ts"), code);
  return path;
}

function timed(cwd: string): Measured {
  const start = performance.now();
  const output = execFileSync(join(MODULES, ".bin/tsc"), ["--extendedDiagnostics"], {
    cwd,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env["PATH"]}` },
  });
  return { wallMs: performance.now() - start, totalMs: Number(/Total time:\s+([\d.]+)s/.exec(output)?.[1]) * 1000 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
