/**
 * `node tools/conformance/diff/compare.ts`: lets `redocly diff` judge the pairs on which the diff is tested, and writes who catches what to
 * docs/diff-comparison.md. With `--check` it writes nothing and fails where the page is stale.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { json, type Document } from "./document.ts";
import { MUTATIONS, REWRITES, type Mutation } from "./mutations.ts";
import { page, type Row } from "./page.ts";
import { pairOf, ROOT, SPECS } from "./pairs.ts";

const PAGE = join(ROOT, "docs/diff-comparison.md");
const REDOCLY = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** An operation that answers with every response, so that a tool that starts at operations finds each of them. */
function withOperation(document: Document): Document {
  const names = Object.keys(document["components"]!["responses"]!);
  const responses = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/responses/${name}` }]));
  return json({
    ...document,
    paths: { ...document["paths"], "/any": { get: { operationId: "any", summary: "Any.", responses } } },
  });
}

/** How `redocly diff` is asked: as it comes, with its rules, and with an operation beside them. */
const WAYS = [
  { config: "{}\n", prepare: (document: Document) => document },
  { config: "extends: [diff-recommended]\n", prepare: (document: Document) => document },
  { config: "extends: [diff-recommended]\n", prepare: withOperation },
] as const;

/** What `redocly diff` asks for: a step of the version, or nothing. */
async function redocly(
  folder: string,
  { base, head }: ReturnType<typeof pairOf>,
  way: (typeof WAYS)[number],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  await Promise.all([
    write("base.json", JSON.stringify(way.prepare(base), null, 2)),
    write("head.json", JSON.stringify(way.prepare(head), null, 2)),
    write("redocly.yaml", way.config),
  ]);
  const report = await new Promise<string>((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const args = [REDOCLY, "diff", "base.json", "head.json", "--config", "redocly.yaml", "--format", "json"];
    execFile(process.execPath, args, { cwd: folder, env, timeout: 60_000, maxBuffer: 2 ** 26 }, (error, stdout) => {
      if (stdout.startsWith("{"))
        resolve(stdout); // it ends with 1 where it finds a break
      else reject(error ?? new Error("redocly printed no report"));
    });
  });
  const { summary } = JSON.parse(report) as { summary: Record<string, number> }; // what --format json prints
  return ["major", "minor", "patch"].find((step) => (summary[step] ?? 0) > 0) ?? "nothing";
}

async function row(mutation: Mutation, folder: string): Promise<Row> {
  const verdicts: string[][] = [];
  for (const [number, way] of WAYS.entries()) {
    verdicts.push(
      await Promise.all(
        SPECS.map((spec) => redocly(join(folder, String(number), spec.id), pairOf(spec, mutation), way)),
      ),
    );
  }
  return { mutation, verdicts };
}

async function rows(mutations: readonly Mutation[], folder: string): Promise<Row[]> {
  const found: Row[] = [];
  const waiting = [...mutations.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, mutation] = next;
      found[index] = await row(mutation, join(folder, String(index)));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.floor(availableParallelism() / SPECS.length)) }, work));
  return found;
}

const folder = await mkdtemp(join(tmpdir(), "faultline-compare-"));
try {
  const text = page(await rows(MUTATIONS, join(folder, "changes")), await rows(REWRITES, join(folder, "rewrites")));
  const before = await readFile(PAGE, "utf8").catch(() => "");
  if (process.argv.includes("--check")) {
    if (before !== text) {
      console.error("docs/diff-comparison.md: found a stale page; run `node tools/conformance/diff/compare.ts`");
      process.exitCode = 1;
    }
  } else {
    await mkdir(dirname(PAGE), { recursive: true });
    await writeFile(PAGE, text);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
