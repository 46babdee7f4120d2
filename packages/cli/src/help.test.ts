/** The help of every command: it has examples, and these can be typed. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { captured, ROOT } from "./fixtures/captured.ts";

const help = async (...command: string[]): Promise<string> => (await captured([...command, "--help"])).stdout;

/** The commands that the help of the program lists, without `help` itself. */
const COMMANDS = [...(await help()).matchAll(/^ {2}([a-z]+)(?= [[<]| {2})/gm)]
  .map(([, name = ""]) => name)
  .filter((name) => name !== "help");

const EXAMPLE = /^ {2}(?:.* \| )?faultline (.*?)(?: > \S+)? {2,}# (.+)$/gm;
const examplesIn = (text: string): string[] => [...text.matchAll(EXAMPLE)].map(([, args = ""]) => args);

/** A file that the page about overlays shows. */
function blockOf(name: string): string {
  const page = readFileSync(join(ROOT, "docs/overlays.md"), "utf8");
  const text = page.split(`<!-- file: ${name} -->`)[1]?.split(/```\w*\n/)[1];
  if (text === undefined) throw new Error(`docs/overlays.md shows no ${name}`);
  return text;
}

/** A document that somebody else wrote, without a word of ours. */
const FOREIGN = {
  openapi: "3.0.3",
  info: { title: "Orders", version: "1.0.0" },
  paths: {
    "/orders": {
      get: { responses: { 404: { description: "Gone.", content: { "application/json": { schema: foreignBody() } } } } },
    },
  },
};

function foreignBody(): object {
  const error = { type: "object", required: ["code"], properties: { code: { type: "string", enum: ["not_found"] } } };
  return { type: "object", required: ["error"], properties: { error } };
}

const CODES = "| Status | Code | Meaning |\n|---|---|---|\n| 404 | not_found | It does not exist. |\n";
const LOGGED = '{"status":404,"body":{"code":"not_found","message":"m"}}\n';

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
  writeFileSync(join(project, "openapi.json"), blockOf("openapi.json"));
  writeFileSync(join(project, "errors.overlay.yaml"), blockOf("errors.overlay.yaml"));
  mkdirSync(join(project, "docs"));
  writeFileSync(join(project, "docs/codes.md"), CODES);
  writeFileSync(join(project, "log.ndjson"), LOGGED);
  writeFileSync(join(project, "traffic.har"), LOGGED);
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
      const cwd = mkdtempSync(join(tmpdir(), "faultline-example-"));
      cpSync(project, cwd, { recursive: true });
      if (argv[0] === "import") {
        rmSync(join(cwd, "errors"), { recursive: true }); // where there is no family yet
        writeFileSync(join(cwd, "openapi.json"), JSON.stringify(FOREIGN));
      }
      if (argv.includes("--check"))
        await captured(
          [...argv].filter((arg) => arg !== "--check"),
          { cwd },
        );
      const { exitCode, stderr } = await captured(argv, { cwd, input: '{"code":"not_found","message":"m"}' });
      rmSync(cwd, { recursive: true });
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
  [["explain", "tecnologies"], "disruptive-technologies"],
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
