/** Whatever others wrote, nothing of it steers a terminal or a workflow, whichever command prints it in whichever format. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harmless } from "./door.ts";
import { captured } from "./fixtures/captured.ts";
import { FORMATS } from "./lint/format-names.ts";

const HOSTILE = "\u001b]0;pwn\u0007\u001b[31mRED\u001b[2J\u202eevil\u2066\u200b\u2028\r\n::error file=x::INJECTED\n ::add-mask::m\r::stop-commands::t\n##[group]g\n##vso[task.setvariable]v";
const SPEC = (text: string, title = "Some thing"): object => ({
  openapi: "3.1.1",
  info: { title: `Bomb ${text}`, version: "1.0.0", description: text, "x-error-family": { aliases: ["a"], guidance: [text] } },
  paths: { [`/${text}`]: { get: { operationId: text, responses: { "400": { $ref: "#/components/responses/400" } } } } },
  components: {
    responses: { "400": { description: text, content: { "application/json": { schema: { $ref: "#/components/schemas/Bad" } } } } },
    schemas: {
      E: { "x-error-envelope": { code: "code", message: "message" }, type: "object", required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" }, [text]: { type: "string" } } },
      Bad: {
        title: `${title} ${text}`,
        description: text,
        allOf: [{ $ref: "#/components/schemas/E" }],
        properties: { code: { const: `bad${text}` } },
        examples: [{ code: text, message: 5 }],
        "x-error": { canonicalCode: "INVALID_ARGUMENT", recovery: "fix_request", retry: { strategy: "never" }, remedies: [text], source: { document: text, basis: "inferred" } },
      },
    },
  },
});

/** What no output may hold: a control but the end of a line, what draws nothing, a command. */
const STEERS = /[^\P{C}\n]|[\u2028\u2029\ufeff]|^\s*::|##\[|##\w+\[/mu;

let folder: string;
const name = "n\n::error::x\u001b[31m\u202e";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "faultline-door-"));
  for (const [path, document] of [["specs/bomb", SPEC(HOSTILE)], ["other/bomb", SPEC(HOSTILE.toUpperCase(), "Other")], [`specs/${name}`, { ...SPEC("x"), openapi: HOSTILE }]] as const) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "openapi.yaml"), JSON.stringify(document));
  }
  writeFileSync(join(folder, "broken.yaml"), `a: "${"\\e]0;x\\a"}"\n b: [\n::error::x`);
  writeFileSync(join(folder, "body.json"), JSON.stringify({ errorNumber: 1, errorMessage: HOSTILE }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const DIFF_FORMATS = ["stylish", "json", "markdown", "github-actions", "sarif"];
const COMMANDS: readonly (readonly string[])[] = [
  ...FORMATS.flatMap((format) => [["lint", "-f", format], ["lint", "-f", format, "specs/bomb", "broken.yaml"], ["lint", "-f", format, "--profile", "audit", "specs/bomb"]]),
  ...DIFF_FORMATS.map((format) => ["diff", "specs/bomb", "other/bomb", "-f", format]),
  ["diff", "specs/bomb", "other/bomb", "--changelog"], ["diff", `git:${HOSTILE}`], ["diff", HOSTILE],
  ["generate"], ["generate", "--check"],
  ...["text", "json"].flatMap((format) => [["explain", "apple", "body.json", "--status", "400", "-f", format], ["explain", "apple", "--status", "400", "-H", `X: ${HOSTILE}`, "-f", format, "body.json"]]),
  ["explain", HOSTILE, "body.json"], ["explain", "apple", HOSTILE], ["lint", HOSTILE], ["lint", `specs/${name}`], ["lint", "--rule", HOSTILE], [HOSTILE], ["lint", `--${HOSTILE}`], ["lint", "-f", HOSTILE], ["schema"],
];

describe("nothing of a hostile spec, body, name or argument steers what reads the output", () => {
  test.each(COMMANDS.map((args) => ({ args })))("faultline $args.0 $args.1 $args.2 $args.3 $args.4", async ({ args }) => {
    const { stdout, stderr } = await captured(args, { cwd: folder });
    const ours = /^::(?:error|warning|notice) (?:file=[^\n]*?)?title=[\w-]+::[^\n]*$/gm; // what the format github-actions may print
    const printed = args.includes("github-actions") ? stdout.replaceAll(ours, "") : stdout;
    expect(printed).not.toMatch(STEERS);
    expect(stderr).not.toMatch(STEERS);
    if (["json", "sarif"].includes(args[args.indexOf("-f") + 1] ?? "") && stdout !== "") expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  test("reports that go to files and to the summary of a job are as harmless", async () => {
    const outputs = FORMATS.flatMap((format) => ["-o", `${format}=report.${format}`]);
    const summary = join(folder, "summary.md");
    await captured(["lint", "-f", "github-actions", ...outputs, "specs/bomb", "broken.yaml"], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
    const ours = /^::(?:error|warning|notice) (?:file=[^\n]*?)?title=[\w-]+::[^\n]*$/gm;
    for (const file of FORMATS.map((format) => join(folder, `report.${format}`))) expect(readFileSync(file, "utf8").replaceAll(ours, ""), file).not.toMatch(STEERS);
    expect(readFileSync(summary, "utf8")).not.toMatch(STEERS);
    expect(readFileSync(summary, "utf8")).toContain("readable-file");
  });
});

test("whatever the text is, what comes out steers nothing, and harmless text stays as it is", () => {
  const piece = fc.constantFrom("::", ":", "#", "##", "[", "error", " ", "\t", "\n", "\r", "\u001b", "\u0085", "\u2028", "\ufeff", "\u00ad", "\ud800", "a", "é", "☎️");
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")), (text) => void expect(harmless(text)).not.toMatch(STEERS)));
  expect(harmless("a::b [c] # d\n  e: f ☎️\n")).toBe("a::b [c] # d\n  e: f ☎️\n");
});
