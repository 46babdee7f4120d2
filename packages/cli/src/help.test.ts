/** The help of every command: it has examples, and these can be typed. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { captured } from "./fixtures/captured.ts";

const help = async (...command: string[]): Promise<string> => (await captured([...command, "--help"])).stdout;

/** The commands that the help of the program lists, without `help` itself. */
const COMMANDS = [...(await help()).matchAll(/^ {2}([a-z]+)(?= [[<]| {2})/gm)]
  .map(([, name = ""]) => name)
  .filter((name) => name !== "help");

const EXAMPLE = /^ {2}(?:.* \| )?faultline (.*?)(?: > \S+)? {2,}# (.+)$/gm;
const examplesIn = (text: string): string[] => [...text.matchAll(EXAMPLE)].map(([, args = ""]) => args);

let project: string;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "faultline-help-"));
  const git = (...args: string[]): unknown =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: project });
  await captured(["init", "--family", "orders"], { cwd: project });
  rmSync(join(project, "faultline.config.ts")); // it imports a package that is not installed here
  writeFileSync(join(project, "faultline.config.yaml"), "families: [errors/*.yaml]\n");
  for (const copy of ["openapi.yaml", "old.yaml"]) cpSync(join(project, "errors/orders.yaml"), join(project, copy));
  writeFileSync(join(project, "body.json"), '{"code":"not_found","message":"m"}');
  const action = "{ target: $.info, update: { x-extended: true } }";
  const overlay = `overlay: 1.1.0\ninfo: { title: More, version: 1.0.0 }\nextends: openapi.yaml\nactions: [${action}]\n`;
  writeFileSync(join(project, "errors.overlay.yaml"), overlay);
  await captured(["generate"], { cwd: project });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Start");
});
afterAll(() => rmSync(project, { recursive: true }));

test("the commands are found in the help of the program", () => {
  expect(COMMANDS).toEqual(expect.arrayContaining(["explain", "init", "generate", "lint", "diff", "schema"]));
});

describe.each([...COMMANDS.map((name) => [name]), []])("the help of faultline %s", (...command) => {
  test("has examples that fit a terminal, each with what it is for", async () => {
    const text = await help(...command);
    const [, examples = ""] = /\nExamples:\n((?: {2}.+\n)+)/.exec(text) ?? [];
    const lines = examples.trimEnd().split("\n");
    expect(examplesIn(text).length).toBeGreaterThan(0);
    expect(lines.length).toBe(examplesIn(text).length);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    for (const name of command) expect(examplesIn(text).filter((args) => args.split(" ")[0] !== name)).toEqual([]);
  });

  test("has examples that can be typed as they stand", async () => {
    for (const example of examplesIn(await help(...command))) {
      if (example.includes("--watch")) continue; // it goes on until somebody ends it
      const argv = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
      const { exitCode, stderr } = await captured(argv, { cwd: project, input: '{"code":"not_found","message":"m"}' });
      expect({ example, stderr }).toEqual({ example, stderr: "" });
      expect(exitCode, example).toBeLessThan(2);
    }
  });
});

test.each([[["help", "expalin"]], [["expalin", "--help"]], [["expalin"]]])(
  "%j is not answered with the help of the program as if nothing were wrong",
  async (argv) => {
    expect(await captured(argv)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "faultline: unknown command `expalin`\n(Did you mean explain?)\nSee `faultline --help`.\n",
    });
  },
);

test.each(COMMANDS)("a misspelling of %s is answered with its name", async (command) => {
  const swapped = `${command[0]}${command[2]}${command[1]}${command.slice(3)}`;
  const { exitCode, stderr } = await captured([swapped]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(new RegExp(`Did you mean .*\\b${command}\\b`));
});

test.each(COMMANDS.filter((name) => name !== "schema"))(
  "each option of %s is suggested where it is misspelled",
  async (command) => {
    const text = (await help(command)).split("\nExamples:")[0] ?? "";
    const options = [...text.matchAll(/^ {2}(?:-\w, | {4})?--([a-z-]{4,})/gm)].map(([, name = ""]) => name);
    expect(options).toContain("help");
    for (const option of options) {
      const { exitCode, stderr } = await captured([command, `--${option}x`, "dt", "dt"]);
      expect(exitCode).toBe(2);
      expect(stderr, option).toMatch(new RegExp(`Did you mean .*--${option}\\b`));
    }
  },
);

test.each([
  [["lint", "--format", "srif"], "sarif"],
  [["lint", "--fail-on", "Warning"], "warn"],
  [["lint", "--profile", "audits"], "audit"],
  [["lint", "-o", "markdwn=x.md"], "markdown"],
  [["lint", "--explain", "unique-cod"], "unique-code"],
  [["lint", "--rule", "unique-cod"], "unique-code"],
  [["diff", "git:main", "--format", "JSON5"], "json"],
  [["diff", "git:main", "-o", "sarf=x"], "sarif"],
  [["explain", "dt", "--format", "jsn"], "json"],
  [["explain", "dt", "--audience", "publik"], "public"],
  [["explain", "disruptive-technology"], "disruptive-technologies"],
  [["explain", "kubernets"], "kubernetes"],
  [["explain", "json-rcp"], "json-rpc"],
])("the value that %j was meant to have is suggested: %s", async (argv, meant) => {
  const { exitCode, stderr } = await captured(argv, { cwd: project });
  expect(stderr).toMatch(new RegExp(`Did you mean ${meant}\\?\n$`));
  expect(exitCode).toBe(2);
});

test.each([
  ["device-management", "not_fuond", "not_found"],
  ["device-management", "Not-Found", "not_found"],
  ["device-management", "validation_eror", "validation_error"],
  ["oauth2", "slow_don", "slow_down"],
])("%s: a code that resembles a documented one is explained with a suggestion", async (family, code, meant) => {
  const body = { object: "error", code: 404, type: code, error: code, message: "m", request_id: "r" };
  const { stdout } = await captured(["explain", family, "--status", "404"], { input: JSON.stringify(body) });
  expect(stdout).toMatch(new RegExp(`^Similar +Did you mean ${meant}\\? \\w`, "m"));
});

test.each([
  ["device-management", "quota"],
  ["app-and-book-management", 9604.5],
])("%s: the code %s, which is like no other, is not guessed at", async (family, code) => {
  const body = { object: "error", code: 404, type: code, errorNumber: code, message: "m", request_id: "r" };
  const { stdout } = await captured(["explain", family, "--status", "404"], { input: JSON.stringify(body) });
  expect(stdout).not.toContain("Did you mean");
});
