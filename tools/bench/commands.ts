/** Commands on large families as whole processes; renews their section of RESULTS.md alone. `npm run bench:commands -w @faultline/bench` */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { family } from "./large-family.ts";
import { best, type Run } from "./whole-process.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RESULTS = new URL("RESULTS.md", import.meta.url);
const FAULTLINE = join(ROOT, "packages/cli/bin/faultline.js");
const OPENAPI_TYPESCRIPT = join(ROOT, "packages/codegen/node_modules/openapi-typescript/bin/cli.js");
const HEADING = "## Commands on large families";
const SIZES = [100, 1_000, 10_000];
const LARGEST = 10_000;

const folder = await mkdtemp(join(tmpdir(), "faultline-commands-bench-"));
try {
  const rows = [...(await generateRows()), ...(await otherRows())];
  const load = loadavg()[0]?.toFixed(1);
  const text = `${HEADING}

Whole processes; the best of up to three runs. \`generate\` writes types, guards, help and a vector for each error; openapi-typescript
writes types. The load of the machine was ${load} at the end: other programs ran, and seconds of the processor say more than those of the clock.

| command | errors | seconds | of the processor | MB | asked |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
  const before = readFileSync(RESULTS, "utf8").split(`\n${HEADING}`)[0] ?? "";
  writeFileSync(RESULTS, `${before.trimEnd()}\n\n${text}`);
  console.log(text);
} finally {
  await rm(folder, { recursive: true });
}

async function generateRows(): Promise<string[]> {
  const rows: string[] = [];
  for (const size of SIZES) {
    const project = join(folder, `project-${size}`);
    const spec = await written(join(project, "specs/parcel/openapi.yaml"), family(size));
    const asked = size === LARGEST ? "20 s, 1,500 MB" : "";
    rows.push(row("generate", size, await best([FAULTLINE, "generate"], project, 1), asked));
    const types = [OPENAPI_TYPESCRIPT, spec, "-o", join(project, "types.d.ts")];
    rows.push(row("openapi-typescript", size, await best(types, project, 1), ""));
  }
  return rows;
}

async function otherRows(): Promise<string[]> {
  const text = family(LARGEST);
  const clean = await written(join(folder, "parcel/openapi.yaml"), text);
  const titles = text.replaceAll(/title: Parcel (\d+) is lost/g, "title: parcel_$1_lost");
  const found = await written(join(folder, "found/parcel/openapi.yaml"), titles);
  let index = 0;
  const backoff = text.replaceAll("strategy: never", (never) => (index++ % 10 === 0 ? "strategy: backoff" : never));
  const changed = await written(join(folder, "changed/parcel/openapi.yaml"), backoff);
  return [
    row("lint, no finding", LARGEST, await best([FAULTLINE, "lint", clean], ROOT), "1.5 s"),
    row("lint, a finding an error", LARGEST, await best([FAULTLINE, "lint", found], ROOT), ""),
    row("diff, every tenth error changed", LARGEST, await best([FAULTLINE, "diff", clean, changed], ROOT), "3 s"),
  ];
}

async function written(file: string, text: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

function row(command: string, size: number, run: Run | undefined, asked: string): string {
  const figures = run
    ? [run.seconds.toFixed(2), run.cpuSeconds.toFixed(2), run.megabytes.toFixed(0)]
    : ["failed", "", ""];
  return `| ${[command, size.toLocaleString("en-US"), ...figures, asked].join(" | ")} |`;
}
