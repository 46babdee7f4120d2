/**
 * Lint of generated catalogues as a whole process: seconds and peak memory, beside other linters on the same files.
 * `node lint.ts [tool=command…]`
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Run {
  seconds: number;
  megabytes: number;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SIZES = [100, 1_000, 10_000];
const ROUNDS = 3;
const TIMEOUT_MS = 180_000;
const STATUSES = [400, 403, 404, 409, 422, 500];
const CODES: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ALREADY_EXISTS",
  422: "INVALID_ARGUMENT",
  500: "INTERNAL",
};

/** Commands that take a file; further ones come from the command line, as `name=program argument`. */
const tools: Record<string, readonly string[]> = {
  faultline: [join(ROOT, "packages/cli/bin/faultline.js"), "lint"],
  spectral: [
    join(ROOT, "node_modules/@stoplight/spectral-cli/dist/index.js"),
    "lint",
    "--quiet",
    "--ruleset",
    join(ROOT, ".spectral.yaml"),
  ],
  redocly: [join(ROOT, "node_modules/@redocly/cli/bin/cli.js"), "lint", "--extends=spec"],
  ...Object.fromEntries(
    process.argv.slice(2).map((arg) => [arg.split("=", 1)[0] ?? arg, arg.slice(arg.indexOf("=") + 1).split(" ")]),
  ),
};

const folder = await mkdtemp(join(tmpdir(), "faultline-lint-bench-"));
try {
  console.log("| tool | errors | seconds | MB |\n|---|---|---|---|");
  for (const size of SIZES) {
    const file = join(folder, String(size), "openapi.yaml");
    await mkdir(join(folder, String(size)));
    await writeFile(file, family(size));
    for (const [tool, command] of Object.entries(tools)) console.log(row(tool, size, await best([...command, file])));
  }
  const families = ["app-and-book-management", "device-management", "disruptive-technologies", "t-iot-hub"].map(
    (name) => join(ROOT, "specs", name, "openapi.yaml"),
  );
  for (const [tool, command] of Object.entries(tools))
    console.log(row(tool, "four families", await best([...command, ...families])));
} finally {
  await rm(folder, { recursive: true });
}

/** The best of some rounds: what the machine does besides can only make a run slower. */
async function best(command: readonly string[]): Promise<Run | undefined> {
  const runs: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const run = await measured(command);
    if (!run) return undefined;
    runs.push(run);
    if (run.seconds > 20) break;
  }
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
  };
}

/** Undefined where it took too long. The child says itself how much memory it had at most. */
function measured(command: readonly string[]): Promise<Run | undefined> {
  const report =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))';
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
    const child = spawn(process.execPath, ["--import", report, ...command], { cwd: ROOT, timeout: TIMEOUT_MS, env });
    let stderr = "";
    child.stdout.resume();
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", () => {
      const peak = /\npeak (\d+)\n/.exec(stderr)?.[1];
      resolve(
        peak === undefined
          ? undefined
          : { seconds: (performance.now() - start) / 1000, megabytes: Number(peak) / 1024 },
      );
    });
  });
}

function row(tool: string, size: number | string, run: Run | undefined): string {
  return `| ${tool} | ${size} | ${run ? run.seconds.toFixed(2) : `over ${TIMEOUT_MS / 1000}, or failed`} | ${run ? run.megabytes.toFixed(0) : ""} |`;
}

/** One family with that many errors, spread over six statuses. */
function family(size: number): string {
  const names = Array.from({ length: size }, (_, index) => `Parcel${index}Lost`);
  const schemas = names.map((name, index) => errorSchema(name, index, STATUSES[index % STATUSES.length] ?? 400));
  const responses = STATUSES.map((status, at) =>
    response(
      status,
      names.filter((_, index) => index % STATUSES.length === at),
    ),
  );
  return `openapi: 3.1.1
info: { title: Parcel errors, version: 1.0.0 }
paths: {}
components:
  schemas:
    ErrorBody:
      description: The body of every failed call.
      x-error-envelope: { code: type, message: message, status: status }
      type: object
      required: [status, type, message]
      properties:
        status: { description: The HTTP status of the response., type: integer }
        type: { description: Which error it is., type: string }
        message: { description: A text for people., type: string }
${schemas.join("")}  responses:
${responses.join("")}`;
}

function errorSchema(name: string, index: number, status: number): string {
  return `    ${name}:
      title: Parcel ${index} is lost
      description: The parcel of kind ${index} was handed in, and nobody has seen it since.
      allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
      properties: { status: { const: ${status} }, type: { const: parcel_${index}_lost } }
      examples: [{ status: ${status}, type: parcel_${index}_lost, message: 'Parcel ${index} is lost.' }]
      x-error:
        canonicalCode: ${CODES[status] ?? "UNKNOWN"}
        recovery: contact_support
        retry: { strategy: never }
        remedies: [Ask support to search for parcel ${index}.]
        source: { document: Parcel manual, basis: documented }
`;
}

function response(status: number, names: readonly string[]): string {
  return `    '${status}':
      description: Response ${status}.
      content:
        application/json:
          schema:
            oneOf:
${names.map((name) => `              - $ref: '#/components/schemas/${name}'\n`).join("")}`;
}
