import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "faultline-terminal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ERRORS = 400;

/** Each error has a reserved word in its text, and one has an example that does not fit. */
function documentOf(): object {
  const names = Array.from({ length: ERRORS }, (_, index) => `Error${index}`);
  const schemas = names.map((name, index) => [
    name,
    {
      description: "TODO: say what it is.",
      allOf: [{ $ref: "#/components/schemas/Base" }],
      properties: { code: { const: index } },
      examples: [{ code: index === 7 ? "seven" : index }],
      "x-error": { source: { document: "Made up", basis: "documented" } },
    },
  ]);
  const Base = {
    type: "object",
    required: ["code"],
    "x-error-envelope": { code: "code" },
    properties: { code: { type: "integer" } },
  };
  const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    openapi: "3.1.1",
    info: { title: "Made up", version: "1.0.0" },
    paths: {},
    components: {
      schemas: { Base, ...Object.fromEntries(schemas) },
      responses: { "400": { description: "It failed.", content: { "application/json": { schema: { oneOf } } } } },
    },
  };
}

test("of many findings a terminal shows the first of each rule, the counts, and how to see the rest", async () => {
  writeFileSync(join(folder, "made-up.json"), JSON.stringify(documentOf(), null, 2));
  const at = (...args: string[]): ReturnType<typeof captured> =>
    captured(["lint", "made-up.json", ...args], { cwd: folder, terminal: { columns: 100 }, env: { NO_COLOR: "1" } });
  const blocks = (text: string): number => text.match(/^ {2}help {4}/gm)?.length ?? 0;
  const { stdout, exitCode } = await at("--output", "stylish=all.txt", "--output", "json=all.json");
  const all = JSON.parse(readFileSync(join(folder, "all.json"), "utf8")) as { rule: string }[];
  expect(all.length).toBeGreaterThan(ERRORS);
  expect(exitCode).toBe(1);
  expect(blocks(stdout)).toBeLessThanOrEqual(100);
  for (const rule of new Set(all.map((finding) => finding.rule))) expect(stdout).toContain(`--explain ${rule}`);
  expect(stdout).toMatch(/no-placeholder +400 places\n/);
  expect(stdout).toContain(`${all.length - blocks(stdout)} more, as the table counts them`);
  expect(blocks(readFileSync(join(folder, "all.txt"), "utf8"))).toBe(all.length);
  const piped = await captured(["lint", "made-up.json"], { cwd: folder });
  expect(blocks(piped.stdout)).toBe(all.length);
});
