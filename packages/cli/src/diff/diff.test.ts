import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { DiffResult } from "./result.ts";
import { captured, ROOT, type Captured } from "../fixtures/captured.ts";

const HUB = "specs/t-iot-hub/openapi.yaml";
const DEVICES = "specs/device-management/openapi.yaml";

/** A repository with a tag `before`; its working tree has a code renamed, a text fixed, and in one family nothing changed. */
let project: string;
/** Git sees this environment alone. */
let env: Record<string, string>;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "faultline-diff-test-"));
  env = { PATH: process.env["PATH"] ?? "", HOME: project, GIT_CONFIG_NOSYSTEM: "1", GIT_CEILING_DIRECTORIES: tmpdir() };
  await mkdir(join(project, "tmp"));
  for (const spec of [HUB, DEVICES]) {
    await mkdir(join(project, spec, ".."), { recursive: true });
    await cp(join(ROOT, spec), join(project, spec));
  }
  await git("init", "--quiet", "--initial-branch=main");
  await commit("before");
  await edit(DEVICES, "type: { const: validation_error }", "type: { const: validation_failed }");
  await edit(DEVICES, "title: Bad request", "title: A *bad* request for @everyone");
});
afterAll(() => rm(project, { recursive: true }));

async function git(...args: string[]): Promise<void> {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
  await promisify(execFile)("git", [...identity, ...args], { cwd: project, env, timeout: 20_000 });
}

async function commit(tag: string): Promise<void> {
  await git("add", "specs");
  await git("commit", "--quiet", "-m", tag);
  await git("tag", tag);
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(project, path), "utf8");
  expect(text).toContain(from);
  await writeFile(join(project, path), text.replace(from, to));
}

const diff = (...args: string[]): Promise<Captured> => captured(["diff", ...args], { cwd: project, env });

/** The message of a refusal. */
async function refused(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await diff(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  return stderr;
}

const RENAMED = "device-management/validation_failed: the code changed (was validation_error, now validation_failed)";

describe("a revision against the working tree", () => {
  test("prints each change with its class and its place, and fails because one breaks readers", async () => {
    const lines = (await readFile(join(project, DEVICES), "utf8")).split("\n");
    const line = lines.findIndex((text) => text.includes("type: { const: validation_failed }")) + 1;
    const column = (lines[line - 1] ?? "").indexOf("validation_failed") + 1;
    const title = lines.findIndex((text) => text.includes("A *bad* request")) + 1;
    const { exitCode, stdout, stderr } = await diff("git:before");
    expect(stdout).toBe(
      [
        "device-management 1.0.0 → 1.0.0: too low, the changes ask for 2.0.0",
        "Breaking for readers",
        `  ${DEVICES}:${line}:${column} ${RENAMED}  code-changed`,
        "Compatible",
        `  ${DEVICES}:${title}:14 device-management/bad_request, title: the wording changed  text-changed`,
        "",
        "1 breaking for readers, 1 compatible.\n",
      ].join("\n"),
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  });

  test("as JSON has the numbers, the versions and every change, in every family", async () => {
    const { stdout } = await diff("git:before", "--format", "json");
    const { counts, families } = JSON.parse(stdout) as DiffResult; // what the command documents
    expect(counts).toEqual({ "breaking-readers": 1, "breaking-writers": 0, compatible: 1 });
    expect(families.map(({ family, changes }) => [family, changes.length])).toEqual([
      ["device-management", 2],
      ["t-iot-hub", 0],
    ]);
    expect(families[0]).toMatchObject({
      base: "1.0.0",
      head: "1.0.0",
      proposed: "2.0.0",
      impact: "major",
      raisedEnough: false,
    });
    expect(families[0]?.changes[0]).toMatchObject({
      kind: "code-changed",
      before: "validation_error",
      after: "validation_failed",
      file: DEVICES,
    });
  });

  test("as Markdown has a table and lists, and no text of a spec turns into markup or calls somebody", async () => {
    const { stdout } = await diff("git:before", "--format", "markdown");
    expect(stdout).toMatch(/^## Raise device-management to 2\.0\.0: 1 break for readers\n\n\| Family \|/);
    expect(stdout).toContain("| device-management | 1.0.0 → 1.0.0: too low, the changes ask for 2.0.0 | 1 | 0 | 1 |");
    expect(stdout).toMatch(
      /### Breaking for readers\n\n- \*\*device-management\*\* `specs\/device-management\/openapi\.yaml:\d+` `device-management\/validation_failed`: the code changed/,
    );
    expect(stdout).toContain("<summary>Compatible: 1</summary>");
    expect(stdout).not.toContain("@everyone");
  });

  test("as an entry for the changelog has the codes that changed, under the version that they ask for", async () => {
    const { stdout } = await diff("git:before", "--changelog");
    expect(stdout).toBe(
      [
        "## device-management 2.0.0",
        "",
        "### Changed",
        "",
        "- `device-management/validation_failed`: the code changed (was `validation_error`, now `validation_failed`) **(breaking)**",
        "",
        "### Wording",
        "",
        "- `device-management/bad_request`\n",
      ].join("\n"),
    );
  });

  test("writes to a file when asked, and tells the numbers alone", async () => {
    const { exitCode, stdout } = await diff("git:before", "--format", "markdown", "-o", "summary.md");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "1 breaking for readers, 1 compatible.\n" });
    expect(await readFile(join(project, "summary.md"), "utf8")).toMatch(/^## Raise device-management/);
  });

  test("works from a folder below the project, and leaves nothing behind", async () => {
    vi.stubEnv("TMPDIR", join(project, "tmp"));
    const below = await captured(["diff", "git:before", "--format", "json"], {
      cwd: join(project, "specs/t-iot-hub"),
      env,
    });
    vi.unstubAllEnvs();
    expect((JSON.parse(below.stdout) as DiffResult).counts["breaking-readers"]).toBe(1);
    expect(await readdir(join(project, "tmp"))).toEqual([]);
  });
});

describe("two revisions", () => {
  beforeAll(() => commit("after"));

  test("say what changed between them, with the places in the newer one", async () => {
    const { exitCode, stdout } = await diff("git:before", "git:after");
    expect(stdout).toContain(`  after:${DEVICES}:`);
    expect(exitCode).toBe(1);
  });

  test("are annotated at paths, which a pull request knows", async () => {
    const annotations = await diff("git:before", "git:after", "--format", "github-actions");
    expect(annotations.stdout).toMatch(new RegExp(`^::error file=${DEVICES},line=`, "m"));
    expect(annotations.stdout).not.toContain("file=after");
    const report = await diff("git:before", "git:after", "--format", "sarif");
    expect(report.stdout).toContain(`"uri": "${DEVICES}"`);
    expect(report.stdout).not.toContain("after:");
  });

  test("name the older one's place where the newer one has nothing any more", async () => {
    const { stdout } = await diff("git:after", "git:before", "--format", "json");
    expect((JSON.parse(stdout) as DiffResult).counts["breaking-readers"]).toBe(1);
    await git("rm", "--quiet", "-r", "--cached", "specs/t-iot-hub");
    await git("commit", "--quiet", "-m", "without");
    const gone = await diff("git:after", "git:HEAD");
    expect(gone.stdout).toContain(
      `t-iot-hub gone since 1.0.0\nBreaking for readers\n  after:${HUB}:1:1 t-iot-hub: the family is gone  family-removed`,
    );
    const changelog = await diff("git:HEAD", "git:after", "--changelog");
    expect(changelog).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("## t-iot-hub 1.0.0\n\n### Besides\n\n- t-iot-hub: the family is new\n"),
    });
  });

  test("that are the same say so", async () => {
    expect(await diff("git:after", "git:after", "--check-version")).toEqual({
      exitCode: 0,
      stdout: "No change of the contract.\n",
      stderr: "",
    });
  });
});

describe("--check-version", () => {
  const raised = async (to: string): Promise<string> => {
    const text = await readFile(join(project, DEVICES), "utf8");
    await mkdir(join(project, "raised"), { recursive: true });
    await writeFile(join(project, "raised/openapi.yaml"), text.replace("version: 1.0.0", `version: ${to}`));
    return "raised/openapi.yaml";
  };
  const original = join(ROOT, DEVICES);

  test.each([
    ["1.1.0", 1],
    ["2.0.0", 0],
    ["2.0.0-rc.1", 0],
  ])("with a code changed and the version %s ends with %i", async (version, expected) => {
    const { exitCode, stdout } = await diff(original, await raised(version), "--check-version", "--fail-on", "none");
    expect(stdout).toContain(
      `1.0.0 → ${version}: ${expected === 1 ? "too low" : "raised enough"}, the changes ask for 2.0.0`,
    );
    expect(exitCode).toBe(expected);
  });

  test("is not enough for a break to pass, unless --fail-on none says so", async () => {
    expect((await diff(original, await raised("2.0.0"), "--check-version")).exitCode).toBe(1);
    expect((await diff(original, await raised("1.0.0"), "--fail-on", "none")).exitCode).toBe(0);
  });
});

describe("documents", () => {
  test("are compared with each other whatever their folders are called", async () => {
    const { stdout } = await diff(join(ROOT, DEVICES), DEVICES);
    expect(stdout).toContain(RENAMED);
  });

  test("are compared with the family of their name, where the other side is a folder", async () => {
    const { stdout } = await diff(join(ROOT, "specs/device-management"));
    expect(stdout).toContain(RENAMED);
    expect(stdout).not.toContain("t-iot-hub");
  });

  test("without a namesake are refused", async () => {
    expect(await refused(join(ROOT, "specs/app-and-book-management"))).toMatch(
      /^faultline: \S+: found the family app-and-book-management, which the other side lacks; wanted one of device-management, t-iot-hub\. Name both/,
    );
  });
});

describe("wrong use", () => {
  test.each([
    [
      ["git:nowhere"],
      "git:nowhere: found no such revision; wanted a branch, a tag or a commit of this repository. Fetch it first if it is a remote one",
    ],
    [
      ["git:--all"],
      "git:--all: found no such revision; wanted a branch, a tag or a commit of this repository. Fetch it first if it is a remote one",
    ],
    [
      ["nowhere.yaml"],
      "nowhere.yaml: found no such file or folder; wanted an OpenAPI document, a folder of families, or a revision such as git:main",
    ],
    [["tmp"], "tmp: found no family; wanted <family>/openapi.yaml or <family>.yaml in this folder"],
    [
      ["git:before", "--format", "xml"],
      "--format: found an unknown value; wanted one of stylish, json, markdown, github-actions, sarif, gitlab, changelog",
    ],
    [["git:before", "--fail-on", "all"], "--fail-on: found an unknown value; wanted one of breaking, none"],
    [
      ["git:before", "-o", "no/such/folder.md"],
      "--output: found a file in a folder that does not exist; wanted the name of a file that can be written",
    ],
    [
      ["git:before", "--changelog", "--format", "json"],
      "option '--changelog' cannot be used with option '-f, --format <format>'\nSee `faultline diff --help`.",
    ],
  ])("is %j", async (args, message) => {
    expect(await refused(...args)).toBe(`faultline: ${message}\n`);
  });

  test("is a revision whose specs cannot be read, and the message names it", async () => {
    await edit(HUB, "recovery: fix_request", "recovery: ask_nicely");
    await git("add", "specs");
    await commit("broken");
    const { exitCode, stdout, stderr } = await diff("git:before", "git:broken");
    expect(stderr).toMatch(
      /^broken:specs\/t-iot-hub\/openapi\.yaml:\d+:\d+ \/components\/\S+: found "ask_nicely"; wanted one of /,
    );
    expect(stdout).toContain(RENAMED);
    expect(stdout).not.toContain("t-iot-hub");
    expect(exitCode).toBe(2);
  });

  test("is a revision outside of any repository, and one on a machine without git", async () => {
    const folder = await mkdtemp(join(tmpdir(), "faultline-diff-test-"));
    await mkdir(join(folder, "specs"));
    const outside = await captured(["diff", "git:main"], { cwd: folder, env });
    expect(outside).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(
        "git:main: found no repository that git reads (it says: fatal: not a git repository",
      ),
    });
    const without = await captured(["diff", "git:main"], { cwd: folder, env: { PATH: folder } });
    expect(without).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("git:main: found no git on this machine;"),
    });
    await rm(folder, { recursive: true });
  });
});
