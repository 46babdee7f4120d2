/** Whatever others wrote, nothing of it steers a terminal or a workflow, whichever command prints it in whichever format. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DIFF_FORMATS } from "../diff/options.ts";
import { harmless, styled, withoutBackDoor } from "./door.ts";
import { captured } from "../fixtures/captured.ts";
import { FORMATS as LINT_FORMATS } from "../lint/formats.ts";

const BINARY = fileURLToPath(new URL("../../bin/faultline.js", import.meta.url));

const HOSTILE =
  "\u001b]0;pwn\u0007\u001b[31mRED\u001b[2J\u202eevil\u2066\u200b\u2028\r\n::error file=x::INJECTED\n ::add-mask::m\r::stop-commands::t\n##[group]g\n##vso[task.setvariable]v";
const SPEC = (text: string, title = "Some thing"): object => ({
  openapi: "3.1.1",
  info: {
    title: `Bomb ${text}`,
    version: "1.0.0",
    description: text,
    "x-error-family": { aliases: ["a"], guidance: [text] },
  },
  paths: { [`/${text}`]: { get: { operationId: text, responses: { "400": { $ref: "#/components/responses/400" } } } } },
  components: {
    responses: {
      "400": { description: text, content: { "application/json": { schema: { $ref: "#/components/schemas/Bad" } } } },
    },
    schemas: {
      E: {
        "x-error-envelope": { code: "code", message: "message" },
        type: "object",
        required: ["code", "message"],
        properties: { code: { type: "string" }, message: { type: "string" }, [text]: { type: "string" } },
      },
      Bad: {
        title: `${title} ${text}`,
        description: text,
        allOf: [{ $ref: "#/components/schemas/E" }],
        properties: { code: { const: `bad${text}` } },
        examples: [{ code: text, message: 5 }],
        "x-error": {
          canonicalCode: "INVALID_ARGUMENT",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [text],
          source: { document: text, basis: "inferred" },
        },
      },
    },
  },
});

/** What no output may hold: a control but the end of a line, what draws nothing, a command. */
const STEERS = /[^\P{C}\n]|[\u2028\u2029\ufeff]|^\s*::|##\[|##\w+\[/mu;

/** What the format github-actions may print. */
const OURS = /^::(?:error|warning|notice) (?:file=[^\n]*?)?title=[\w-]+::[^\n]*$/gm;

let folder: string;
const name = "n\n::error::x\u001b[31m\u202e";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "faultline-door-"));
  for (const [path, document] of [
    ["specs/bomb", SPEC(HOSTILE)],
    ["other/bomb", SPEC(HOSTILE.toUpperCase(), "Other")],
    [`specs/${name}`, { ...SPEC("x"), openapi: HOSTILE }],
  ] as const) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "openapi.yaml"), JSON.stringify(document));
  }
  mkdirSync(join(folder, "specs/control"));
  copyFileSync(
    new URL("../fixtures/hostile-openapi.yaml", import.meta.url),
    join(folder, "specs/control/openapi.yaml"),
  );
  writeFileSync(join(folder, "broken.yaml"), `a: "${"\\e]0;x\\a"}"\n b: [\n::error::x`);
  writeFileSync(join(folder, "body.json"), JSON.stringify({ errorNumber: 1, errorMessage: HOSTILE }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every format of a command, as the refusal of another one names them; none where it has no formats. */
async function formatsOf(command: string): Promise<string[]> {
  const { stderr } = await captured([command, "-f", "?"]);
  const [, list = ""] = /--format: .*wanted (?:one of )?(.*)/.exec(stderr) ?? [];
  return (list.match(/[a-z][a-z-]+/g) ?? []).filter((word) => word !== "or");
}

/** How each command is given something hostile; a command that is not here is tried with hostile names alone. */
const USES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lint: [
    [],
    ["specs/bomb", "broken.yaml"],
    ["--profile", "audit", "specs/bomb"],
    [`specs/${name}`],
    ["specs/control"],
    ["--rule", HOSTILE],
    ["--fix", "specs/bomb"],
  ],
  diff: [
    ["specs/bomb", "other/bomb"],
    ["other/bomb", "specs/bomb"],
    ["specs/bomb", `specs/${name}`],
    ["specs", "other"],
    ["specs/control", "specs/bomb"],
    [`git:${HOSTILE}`],
  ],
  generate: [[], ["--check"]],
  explain: [
    ["apple", "body.json", "--status", "400"],
    ["apple", "--status", "400", "-H", `X: ${HOSTILE}`, "body.json"],
    ["apple", HOSTILE],
    ["apple", "body.json", "--status", HOSTILE],
  ],
};

/** Every command that the help names. */
async function commands(): Promise<string[]> {
  const { stdout } = await captured(["--help"]);
  const [, list = ""] = stdout.split("Commands:\n");
  return [...list.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, command = ""]) => command);
}

async function runs(): Promise<(readonly string[])[]> {
  const found = await commands();
  expect(found).toEqual(expect.arrayContaining(Object.keys(USES)));
  const all: (readonly string[])[] = [[HOSTILE], [`--${HOSTILE}`]];
  for (const command of found) {
    const uses = [
      ...(USES[command] ?? []),
      [HOSTILE],
      [`--${HOSTILE}`],
      ["-f", HOSTILE],
      ["-o", `${HOSTILE}/x`],
      ["-o", `json=${HOSTILE}/x`],
      ["--help"],
    ];
    const formats = [[], ...(await formatsOf(command)).map((format) => ["-f", format])];
    all.push(...uses.flatMap((use) => formats.map((format) => [command, ...use, ...format])));
  }
  for (const format of [...LINT_FORMATS, ...DIFF_FORMATS])
    expect(
      all.some((args) => args.includes(format)),
      format,
    ).toBe(true);
  return all;
}

describe("nothing of a hostile spec, body, name or argument steers what reads the output", () => {
  test("whichever command prints it in whichever format", async () => {
    for (const args of await runs()) {
      const { stdout, stderr } = await captured(args, { cwd: folder });
      const where = JSON.stringify(args);
      expect(args.includes("github-actions") ? stdout.replaceAll(OURS, "") : stdout, where).not.toMatch(STEERS);
      expect(stderr, where).not.toMatch(STEERS);
      const isJson =
        args.some((arg, index) => args[index - 1] === "-f" && ["json", "sarif"].includes(arg)) &&
        !args.includes("--help");
      if (isJson && stdout !== "") expect(() => JSON.parse(stdout) as unknown, where).not.toThrow();
    }
  }, 120_000);

  test("a colour is ours alone, and what others write to the same stream passes the door too", () => {
    const written: string[] = [];
    const stream = { write: (chunk: string | Uint8Array) => written.push(String(chunk)) > 0 };
    const output = withoutBackDoor(stream);
    stream.write("a library warns\u001b[31m\n::add-mask::x\r");
    output.write(harmless(`${styled("red", "ours")} \u001b[31mtheirs`));
    expect(written).toEqual([
      "a library warns\\u001b[31m\n\\u003a:add-mask::x\\u000d",
      "\u001b[31mours\u001b[39m \\u001b[31mtheirs",
    ]);
  });

  test("the command itself lets nothing else out: its process has one way to each output", async () => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [BINARY, "lint", "-f", "stylish", "specs/bomb", `specs/${name}`],
      { cwd: folder, timeout: 60_000 },
    ).catch((error: { stdout: string; stderr: string }) => error);
    expect(stdout).not.toBe("");
    expect(stdout + stderr).not.toMatch(STEERS);
  });

  test("reports that go to files and to the summary of a job are as harmless", async () => {
    const outputs = LINT_FORMATS.flatMap((format) => ["-o", `${format}=report.${format}`]);
    const summary = join(folder, "summary.md");
    await captured(["lint", "-f", "github-actions", ...outputs, "specs/bomb", "broken.yaml"], {
      cwd: folder,
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    for (const file of LINT_FORMATS.map((format) => join(folder, `report.${format}`)))
      expect(readFileSync(file, "utf8").replaceAll(OURS, ""), file).not.toMatch(STEERS);
    expect(readFileSync(summary, "utf8")).not.toMatch(STEERS);
    const changes = DIFF_FORMATS.flatMap((format) => ["-o", `${format}=change.${format}`]);
    await captured(["diff", "-f", "github-actions", ...changes, "specs/bomb", "other/bomb"], {
      cwd: folder,
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    for (const file of DIFF_FORMATS.map((format) => join(folder, `change.${format}`)))
      expect(readFileSync(file, "utf8").replaceAll(OURS, ""), file).not.toMatch(STEERS);
    expect(readFileSync(summary, "utf8")).not.toMatch(STEERS);
    expect(readFileSync(summary, "utf8")).toContain("readable-file");
  });
});

test("whatever the text is, what comes out steers nothing, and harmless text stays as it is", () => {
  const piece = fc.constantFrom(
    "::",
    ":",
    "#",
    "##",
    "[",
    "error",
    " ",
    "\t",
    "\n",
    "\r",
    "\u001b",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u00ad",
    "\ud800",
    "a",
    "é",
    "☎️",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
      (text) => void expect(harmless(text)).not.toMatch(STEERS),
    ),
  );
  expect(harmless("a::b [c] # d\n  e: f ☎️\n")).toBe("a::b [c] # d\n  e: f ☎️\n");
});
