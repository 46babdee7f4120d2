import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "./fixtures/captured.ts";

const BINARY = join(ROOT, "packages/cli/bin/faultline.js");

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "faultline-hostile-"));
});
afterEach(() => rmSync(project, { recursive: true }));

const CODE = "wanted `export default` of a config";
const JSON_ = "wanted JSON, which has no comments; faultline.config.yaml has them";

test.each<[title: string, name: string, make: string | ((path: string) => void), said: string]>([
  [
    "throws from a getter",
    "mjs",
    'export default { get families() { throw new Error("no") } }',
    `code that throws (no); ${CODE}`,
  ],
  ["rejects", "mjs", 'export default Promise.reject(new Error("late"))', `code that throws (late); ${CODE}`],
  [
    "ends the process as a success",
    "mjs",
    "process.exit(0)",
    `code that ends the process, or waits for what never comes; ${CODE}`,
  ],
  [
    "ends the process, in TypeScript",
    "ts",
    "process.exit(0)",
    `code that ends the process, or waits for what never comes; ${CODE}`,
  ],
  [
    "waits for what never comes",
    "mjs",
    "await new Promise(() => {}); export default {}",
    `code that ends the process, or waits for what never comes; ${CODE}`,
  ],
  ["has a comment in JSON", "json", '// a comment\n{ "families": [] }', JSON_],
  ["is a folder", "ts", (path) => mkdirSync(path), "found a folder; wanted a file"],
  [
    "is a link to itself",
    "json",
    (path) => symlinkSync(path, path),
    "found a link that leads to no file, or a file that you may not read; wanted a file",
  ],
  [
    "is a pipe",
    "yaml",
    (path) => void execFileSync("mkfifo", [path]),
    "found a pipe, a socket or a device; wanted a file",
  ],
])("a config that %s is said to be so, and is no success", (_, ending, make, said) => {
  const path = join(project, `faultline.config.${ending}`);
  if (typeof make === "string") writeFileSync(path, make);
  else make(path);
  const { status, stderr, stdout } = spawnSync(process.execPath, [BINARY, "lint"], {
    cwd: project,
    encoding: "utf8",
    timeout: 20_000,
    env: { ...process.env, NODE_OPTIONS: "--conditions=@faultline/source" },
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`faultline.config.${ending}`);
  expect(stderr).toContain(said);
});
