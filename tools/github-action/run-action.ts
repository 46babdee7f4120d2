/** Runs a composite action as GitHub's runner does: its scripts for real, its `uses:` only noted with the inputs that they would get. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { evaluate, interpolate, type Contexts } from "./expression.ts";

const STEP_LIMIT_MS = 60_000;

export interface Action {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

export interface Step {
  id?: string;
  name: string;
  if?: string;
  shell?: string;
  "working-directory"?: string;
  env?: Record<string, string>;
  run?: string;
  uses?: string;
  with?: Record<string, string>;
}

export interface Surroundings {
  /** Folder of `action.yml`. */
  action: string;
  /** The checked out repository. */
  workspace: string;
  inputs?: Readonly<Record<string, string>>;
  /** The `github` context. */
  github: Readonly<Record<string, unknown>>;
  /** What the runner sets besides: addresses, the event, `PATH`. */
  env: Readonly<Record<string, string>>;
}

export interface StepRun {
  name: string;
  outcome: "success" | "failure" | "skipped" | "noted";
  output: string;
  /** Inputs of a `uses:`. */
  with?: Record<string, string>;
}

export interface ActionRun {
  steps: StepRun[];
  outputs: Record<string, string>;
  /** The job's summary. */
  summary: string;
  failed: boolean;
}

export async function readAction(folder: string): Promise<Action> {
  return parse(await readFile(join(folder, "action.yml"), "utf8")) as Action; // the metadata syntax of GitHub
}

export async function runAction({
  action: folder,
  workspace,
  inputs: given = {},
  github,
  env,
}: Surroundings): Promise<ActionRun> {
  const action = await readAction(folder);
  const temp = await mkdtemp(join(workspace, "../runner-"));
  const files = { GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "summary") };
  await writeFile(files.GITHUB_STEP_SUMMARY, "");
  const defaults = Object.entries(action.inputs).map(([name, input]) => [
    name,
    interpolate(input.default ?? "", { github }),
  ]);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts: Contexts = { github, inputs: { ...Object.fromEntries(defaults), ...given }, steps };
  const runs: StepRun[] = [];
  for (const step of action.runs.steps) {
    await writeFile(files.GITHUB_OUTPUT, "");
    const failed = runs.some(({ outcome }) => outcome === "failure");
    const fixed = { ...env, ...files, GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: folder, RUNNER_TEMP: temp };
    runs.push(failed ? skipped(step) : await runStep(step, contexts, fixed, workspace));
    if (step.id !== undefined) steps[step.id] = { outputs: outputsIn(await readFile(files.GITHUB_OUTPUT, "utf8")) };
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, interpolate(value, contexts)]);
  return {
    steps: runs,
    outputs: Object.fromEntries(outputs),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8"),
    failed: runs.some(({ outcome }) => outcome === "failure"),
  };
}

async function runStep(step: Step, contexts: Contexts, fixed: Record<string, string>, cwd: string): Promise<StepRun> {
  const { name } = step;
  const replaced = (values: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, interpolate(value, contexts)]));
  if (step.if !== undefined && evaluate(step.if, contexts) !== true) return skipped(step);
  if (step.run === undefined) return { name, outcome: "noted", output: "", with: replaced(step.with) };
  const script = join(fixed["RUNNER_TEMP"] ?? "", "script.sh");
  await writeFile(script, interpolate(step.run, contexts));
  const folder = resolve(cwd, interpolate(step["working-directory"] ?? ".", contexts));
  const { exitCode, output } = await bash(script, { cwd: folder, env: { ...fixed, ...replaced(step.env) } });
  return { name, outcome: exitCode === 0 ? "success" : "failure", output };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax: how `shell: bash` is started. */
function bash(
  script: string,
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<{ exitCode: number; output: string }> {
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], {
    cwd,
    env,
    timeout: STEP_LIMIT_MS,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode: exitCode ?? -1, output }));
  });
}

function skipped({ name }: Step): StepRun {
  return { name, outcome: "skipped", output: "" };
}

function outputsIn(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => line.includes("="));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}
