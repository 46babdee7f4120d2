/** Installs the packages into an empty project with one package manager on one release of Node, and uses them there. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Manager } from "./managers.ts";
import { COMMON_JS, MODULE, PRINTED, PROBLEMS, SPEC } from "./user-project.ts";

const start = promisify(execFile);

/** Lines that a user would stop at. */
const WARNING = /\bwarn|deprecat|\bunmet\b|EBADENGINE|peer dep|ignored build|vulnerab|YN(?!0000|0013|0085)\d{4}/i;
/**
 * What yarn 1 says of itself on newer releases of Node, of a project without a licence, and of one version that two ranges lead to; and yarn 4
 * of its own support of modules.
 */
const NOT_OURS =
  /url\.parse\(\)|--trace-deprecation|: No license field$|is trying to unpack in the same destination|YN0092|Done with warnings/;

interface Situation {
  /** The executable of Node. */
  node: string;
  manager: Manager;
  registry: string;
  /** An empty folder outside of the repository. */
  project: string;
  cache: string;
}

/** What a person would see; empty where every step ended well and without a warning. */
export interface Cell {
  faults: string[];
  seconds: number;
}

type Step = readonly [title: string, args: readonly string[], wanted: RegExp];

/** Makes the project and takes each step in it. A step that fails ends the cell, since the next ones stand on it. */
export async function useInstalled(situation: Situation, version: string): Promise<Cell> {
  const started = performance.now();
  const faults: string[] = [];
  await makeProject(situation);
  for (const [title, args, wanted] of stepsFor(situation.manager, version)) {
    const { failed, stdout, stderr } = await runStep(situation, args);
    const warnings = `${stdout}\n${stderr}`.split("\n").filter((line) => WARNING.test(line) && !NOT_OURS.test(line));
    faults.push(...warnings.map((line) => `${title}: ${line.trim()}`));
    if (!failed && wanted.test(stdout)) continue;
    faults.push(`${title}: ${failed ? "failed" : "printed something else"}\n${stdout}${stderr}`);
    break;
  }
  return { faults, seconds: (performance.now() - started) / 1000 };
}

async function makeProject({ project, manager, registry, cache }: Situation): Promise<void> {
  await mkdir(join(project, "home"), { recursive: true });
  await manager.configure(project, registry, cache);
  const files = {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "openapi.yaml": SPEC,
    "problems.yaml": PROBLEMS,
    "use.js": MODULE,
    "use.cjs": COMMON_JS,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
}

function stepsFor(manager: Manager, version: string): readonly Step[] {
  const { add, addForDevelopment, execute, node } = manager;
  const required: Step = ["require", [...node, "use.cjs"], PRINTED];
  return [
    ["install the command", [...addForDevelopment, "@faultline/cli"], /^/],
    ["install the guards", [...add, "@faultline/guards", "@faultline/standards"], /^/],
    [
      "faultline --version",
      [...execute, "faultline", "--version"],
      new RegExp(`^${version.replaceAll(".", "\\.")}\n$`),
    ],
    ["faultline lint", [...execute, "faultline", "lint", "openapi.yaml"], /^Nothing found in 1 file\./],
    ["faultline init", [...execute, "faultline", "init", "--family", "orders"], /^errors\/orders\.yaml: written$/m],
    ["refer to a package", [...execute, "faultline", "lint", "problems.yaml"], /^Nothing found in 1 file\./],
    ["faultline generate", [...execute, "faultline", "generate"], /^2 changed, 2 in all\.$/m],
    ["import", [...node, "use.js"], PRINTED],
    ...(manager.canRequire ? [required] : []),
  ];
}

/** Without what npm tells its scripts, and without this repository's settings, which silence warnings. */
async function runStep({ node, project }: Situation, args: readonly string[]) {
  const env = { PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: join(project, "home") };
  try {
    return { failed: false, ...(await start(node, args, { cwd: project, env, timeout: 120_000 })) };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string }; // what execFile rejects with
    return { failed: true, stdout, stderr: stderr || String(error) };
  }
}
