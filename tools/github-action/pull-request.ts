/** A repository with a base and a head branch, and the checkout that `actions/checkout` makes of their pull request. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { runAction, type ActionRun } from "./run-action.ts";

const run = promisify(execFile);

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const FAMILY = "t-iot-hub";
export const SPEC = `specs/${FAMILY}/openapi.yaml`;
const ACTION = join(ROOT, "tools/github-action");
export const FAULTLINE = join(ROOT, "packages/cli/bin/faultline.js");

/** What every process gets: no settings of the machine, an author, the programs, and `CI`, as on a runner. */
const ENV: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  NODE_OPTIONS: process.env["NODE_OPTIONS"] ?? "", // the command is that of the sources,
  NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "", // and starts as fast as the built one
  HOME: tmpdir(),
  CI: "true",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

export interface Push {
  /** Address of what stands in for GitHub's API. */
  api: string;
  inputs?: Readonly<Record<string, string>>;
  event?: "pull_request" | "push";
  /** How much of the history is checked out; 0 means all of it. */
  depth?: number;
  /** What happens to the family on the base branch between the checkout and the comparison. */
  meanwhile?: (spec: string) => string;
  /** True where the action starts Faultline as it does by default. */
  isOwnCommand?: boolean;
}

export class PullRequest {
  readonly #folder: string;
  readonly #origin: string;
  readonly base: string;

  /** A repository whose base branch is clean: one family, and what is generated from it. */
  static async start(): Promise<PullRequest> {
    const pullRequest = new PullRequest(await mkdtemp(join(tmpdir(), "faultline-action-")), "main");
    await pullRequest.#start();
    return pullRequest;
  }

  /** Another one that is equal, with a base branch of that name. */
  async copy(base = this.base): Promise<PullRequest> {
    const copy = new PullRequest(await mkdtemp(join(tmpdir(), "faultline-action-")), base);
    await cp(this.#origin, copy.#origin, { recursive: true, verbatimSymlinks: true });
    if (base !== this.base) await copy.run("git", "branch", "--move", this.base, base);
    return copy;
  }

  private constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#origin = join(folder, "origin");
    this.base = base;
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true });
  }

  /** Runs a program in the author's repository, a minute at most. */
  async run(command: string, ...args: string[]): Promise<string> {
    const { stdout } = await run(command, args, { cwd: this.#origin, env: ENV, timeout: 60_000 });
    return stdout;
  }

  /** Runs a shell script there, with `npx` and all, a minute at most. */
  async shell(
    script: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ exitCode: number; output: string }> {
    try {
      const options = { cwd: this.#origin, env: { ...ENV, ...env }, timeout: 60_000 };
      const { stdout, stderr } = await run("sh", ["-e", "-c", script], options);
      return { exitCode: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number | null; stdout: string; stderr: string }; // what execFile rejects with
      return { exitCode: code ?? -1, output: stdout + stderr };
    }
  }

  async #start(): Promise<void> {
    await mkdir(join(this.#origin, "specs", FAMILY), { recursive: true });
    await cp(join(ROOT, SPEC), join(this.#origin, SPEC));
    await writeFile(join(this.#origin, ".gitignore"), "node_modules\n");
    await symlink(join(ROOT, "node_modules"), join(this.#origin, "node_modules"));
    await this.run("git", "init", "--quiet", `--initial-branch=${this.base}`);
    await this.commit("Start");
    await this.run("git", "switch", "--quiet", "--create", "change");
  }

  /** Edits the family on the head branch and commits it, with or without what is generated from it. */
  async edit(edit: (spec: string) => string, { generated = true } = {}): Promise<void> {
    const file = join(this.#origin, SPEC);
    const before = await readFile(file, "utf8");
    const after = edit(before);
    if (after === before) throw new Error("the edit changes nothing");
    await writeFile(file, after);
    await this.commit("Change", { generated });
  }

  async commit(message: string, { generated = true } = {}): Promise<void> {
    if (generated) await this.run(process.execPath, FAULTLINE, "generate");
    await this.run("git", "add", "--all");
    await this.run("git", "commit", "--quiet", "--message", message);
  }

  /** What happens on a push to the pull request: GitHub merges it into the base, checks that out, and runs the action there. */
  async push({
    api,
    inputs,
    event = "pull_request",
    depth = 1,
    isOwnCommand = false,
    meanwhile,
  }: Push): Promise<ActionRun> {
    await this.run("git", "switch", "--quiet", "--force-create", "merge", this.base);
    await this.run("git", "merge", "--quiet", "--no-ff", "--message", "Merge", "change");
    await this.run("git", "switch", "--quiet", "change");
    const folder = await mkdtemp(join(this.#folder, "job-"));
    const workspace = join(folder, "workspace");
    const shallow = depth === 0 ? [] : [`--depth=${depth}`, "--single-branch"];
    await this.run(
      "git",
      "clone",
      "--quiet",
      ...shallow,
      "--branch=merge",
      pathToFileURL(this.#origin).href,
      workspace,
    );
    await symlink(join(ROOT, "node_modules"), join(workspace, "node_modules"));
    if (meanwhile) {
      await this.run("git", "switch", "--quiet", this.base);
      await this.edit(meanwhile, { generated: false });
      await this.run("git", "switch", "--quiet", "change");
    }
    const payload = join(folder, "event.json");
    const sha = (await this.run("git", "rev-parse", "change")).trim();
    const contents = event === "pull_request" ? { pull_request: { number: 7, head: { sha } } } : {};
    await writeFile(payload, JSON.stringify(contents));
    const base = event === "pull_request" ? this.base : "";
    return runAction({
      action: ACTION,
      workspace,
      inputs: { ...(!isOwnCommand && { command: `${process.execPath} ${FAULTLINE}` }), ...inputs }, // npx takes half a second each time
      github: { base_ref: base, event_name: event, token: "token-of-the-job", event: contents },
      env: {
        ...ENV,
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: api,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: "acme/errors",
        GITHUB_SHA: sha,
        GITHUB_EVENT_PATH: payload,
        GITHUB_BASE_REF: base,
      },
    });
  }
}
