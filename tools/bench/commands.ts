/**
 * Commands on catalogues of any size as whole processes; renews their section of RESULTS.md alone. `npm run bench:commands -w @faultline/bench`
 * Further generators come from the command line, as `name=script --input {spec} --output {out}`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { specOf, writeProject } from "./catalogue.ts";
import { bestInTurn, type Run } from "./whole-process.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RESULTS = new URL("RESULTS.md", import.meta.url);
const FAULTLINE = join(ROOT, "packages/cli/bin/faultline.js");
/** In a process that waits for it, since TypeScript 7 takes the place of the process that starts it. */
const TSC = [
  "-e",
  `process.exitCode = require("node:child_process").spawnSync(process.execPath, [${JSON.stringify(join(ROOT, "node_modules/typescript/bin/tsc"))}, "-p", "."]).status`,
];
const HEADING = "## Commands on large catalogues";
const SIZES = [100, 1_000, 10_000];
const FAMILIES = [1, 10, 100];
const LARGEST = 10_000;

/** Generators of types that take one document. */
const PEERS: Readonly<Record<string, readonly string[]>> = {
  "openapi-typescript": [
    join(ROOT, "packages/codegen/node_modules/openapi-typescript/bin/cli.js"),
    "{spec}",
    "-o",
    "{out}.d.ts",
  ],
  "hey-api": [
    join(ROOT, "tools/consumer/node_modules/@hey-api/openapi-ts/bin/run.js"),
    ..."-i {spec} -o {out} -p @hey-api/typescript".split(" "),
  ],
  ...Object.fromEntries(
    process.argv.slice(2).map((arg) => [arg.split("=", 1)[0] ?? arg, arg.slice(arg.indexOf("=") + 1).split(" ")]),
  ),
};

/** A program that decodes, and narrows by match and code. */
const CONSUMER = `import { advise, decode } from "@faultline/guards";
import { service0 } from "./src/errors/service-0.ts";

export function told(status: number, body: string): string {
  const fault = decode(service0, { status, body });
  if (!fault) return "fine";
  if (fault.match !== "declared") return \`\${fault.match} \${advise(fault, { method: "GET", attempt: 1 }).delayMs}\`;
  switch (fault.code) {
    case "parcel_0_malformed":
      return fault.body.request_id;
    case "parcel_3_changed":
      return String(fault.body.version);
    case "parcel_4_refused":
      return fault.body.fields.map(({ pointer }) => pointer).join();
    case 6:
      return fault.body.error.text;
    default:
      return String(fault.code);
  }
}
`;

interface Row {
  command: string;
  errors: number;
  families: number;
  run: Run | undefined;
  /** Seconds and megabytes that were asked for. */
  asked?: string;
}

const folder = await mkdtemp(join(tmpdir(), "faultline-commands-bench-"));
try {
  const stages = [...SIZES.map((errors) => () => generateRows(errors)), changeRows, typeCheckRows, otherRows];
  const rows: Row[] = [];
  for (const stage of stages) {
    rows.push(...(await stage()));
    save(rows); // who ends a long run keeps what it measured
  }
} finally {
  await rm(folder, { recursive: true });
}

function save(rows: readonly Row[]): void {
  const before = readFileSync(RESULTS, "utf8").split(/\n## Commands on large/)[0] ?? "";
  const text = `${HEADING}\n\n${introduction()}\n\n${table(rows)}\n`;
  writeFileSync(RESULTS, `${before.trimEnd()}\n\n${text}`);
  console.log(text);
}

function introduction(): string {
  return `Whole processes, which take turns; the best of up to three runs. A made-up company's families have three envelopes, fields, causes, remedies,
examples, operations and responses. \`generate\` writes types, guards, help and vectors; the others write types of a document in one piece. A
ratio is ours divided by that of the fastest of them, in seconds of the processor. Memory is that of the first process: hey-api and tsc start others. orval, which brings 127 MB, is no dependency here: it came from the command line. The load of the machine was ${loadavg()[0]?.toFixed(1)} at the end: other programs
ran, seconds of the clock are those of a busy machine, and seconds of the processor say more.`;
}

function projectOf(errors: number, families: number): string {
  return join(folder, `${errors}-${families}`);
}

/** Every number of families, and the other generators on the document that has all errors. */
async function generateRows(errors: number): Promise<Row[]> {
  const counts = FAMILIES.filter((families) => errors / families >= 10);
  for (const families of counts) await writeProject(projectOf(errors, families), errors, families);
  const spec = specOf(projectOf(errors, 1), "service-0");
  const out = join(folder, `out-${errors}`);
  const fill = (part: string): string => part.replace("{spec}", spec).replace("{out}", join(out, "types"));
  await mkdir(out);
  const ours = counts.map((families) => ({
    command: [FAULTLINE, "generate"],
    cwd: projectOf(errors, families),
    prepare: () => forget(projectOf(errors, families)),
  }));
  const peers = Object.values(PEERS).map((command) => ({ command: command.map(fill), cwd: out }));
  const runs = await bestInTurn([...ours, ...peers]);
  return [
    ...counts.map((families, index): Row => {
      const asked = errors === LARGEST ? { asked: "20 s, 1,500 MB" } : {};
      return { command: "generate", errors, families, run: runs[index], ...asked };
    }),
    ...Object.keys(PEERS).map((command, index): Row => {
      return { command, errors, families: 1, run: runs[counts.length + index] };
    }),
  ];
}

/** The next run makes everything again. */
async function forget(project: string): Promise<void> {
  for (const part of ["node_modules/.cache", "src"]) await rm(join(project, part), { recursive: true, force: true });
}

/** What a change of one family of a hundred takes, and what a check does. */
async function changeRows(): Promise<Row[]> {
  const project = projectOf(LARGEST, 100);
  let title = 0;
  const change = async (): Promise<void> => {
    const spec = specOf(project, "service-7");
    await writeFile(
      spec,
      readFileSync(spec, "utf8").replace(/title: service-7.*/, `title: service-7 ${title++} errors`),
    );
  };
  const runs = await bestInTurn([
    { command: [FAULTLINE, "generate"], cwd: project, prepare: change },
    { command: [FAULTLINE, "generate"], cwd: project },
    { command: [FAULTLINE, "generate", "--check"], cwd: project },
  ]);
  const base = { errors: LARGEST, families: 100 };
  return [
    { ...base, command: "generate, one family changed", run: runs[0], asked: "1.5 s" },
    { ...base, command: "generate, nothing changed", run: runs[1] },
    { ...base, command: "generate --check", run: runs[2] },
  ];
}

async function otherRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const families of [1, 100]) {
    const [project, changed] = [projectOf(LARGEST, families), join(folder, `changed-${families}`)];
    await writeProject(changed, LARGEST, families, 1);
    const pairs = [join(project, "errors"), join(changed, "errors")];
    const runs = await bestInTurn([
      { command: [FAULTLINE, "lint"], cwd: project },
      { command: [FAULTLINE, "diff", ...pairs], cwd: folder },
    ]);
    const base = { errors: LARGEST, families };
    rows.push({ ...base, command: "lint", run: runs[0], asked: "1.5 s" });
    rows.push({ ...base, command: "diff, one error in a hundred changed", run: runs[1], asked: "3 s" });
  }
  return rows;
}

async function typeCheckRows(): Promise<Row[]> {
  const cwd = join(folder, "consumer");
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  };
  await mkdir(join(cwd, "node_modules"), { recursive: true });
  await symlink(join(ROOT, "node_modules/@faultline"), join(cwd, "node_modules/@faultline"), "dir");
  await cp(join(projectOf(LARGEST, 1), "src"), join(cwd, "src"), { recursive: true });
  await writeFile(join(cwd, "package.json"), JSON.stringify({ name: "consumer", type: "module", private: true }));
  await writeFile(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["main.ts"] }));
  await writeFile(join(cwd, "main.ts"), CONSUMER);
  const [run] = await bestInTurn([{ command: TSC, cwd }]);
  return [{ command: "tsc 7 of a consumer", errors: LARGEST, families: 1, run, asked: "5 s" }];
}

function table(rows: readonly Row[]): string {
  const head =
    "| command | errors | families | seconds | of the processor | MB | ratio | asked |\n| --- | --- | --- | --- | --- | --- | --- | --- |";
  const lines = rows.map((row) => {
    const { command, errors, families, run, asked = "" } = row;
    const figures = run
      ? [run.seconds.toFixed(2), run.cpuSeconds.toFixed(2), run.megabytes.toFixed(0)]
      : ["failed", "", ""];
    const cells = [command, errors.toLocaleString("en-US"), families, ...figures, ratio(row, rows), asked];
    return `| ${cells.join(" | ")} |`;
  });
  return [head, ...lines].join("\n");
}

function ratio({ command, errors, families, run }: Row, rows: readonly Row[]): string {
  const peers = rows.flatMap((row) => (row.command in PEERS && row.errors === errors && row.run ? [row.run] : []));
  if (command !== "generate" || families !== 1 || !run || peers.length === 0) return "";
  return (run.cpuSeconds / Math.min(...peers.map(({ cpuSeconds }) => cpuSeconds))).toFixed(2);
}
