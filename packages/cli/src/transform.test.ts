import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LAMPS } from "../../catalog/test/lamps.ts";
import { captured, type Captured } from "./fixtures/captured.ts";

let root: string;
let env: Record<string, string>;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "faultline-transform-")));
  env = { PATH: process.env["PATH"] ?? "", HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
  await mkdir(join(root, "errors"));
  await writeFile(join(root, "errors/lamps.yaml"), LAMPS);
});
afterEach(() => rm(root, { recursive: true }));

const faultline = (...args: string[]): Promise<Captured> => captured(args, { cwd: root, env });
const hook = (body: string): Promise<void> =>
  writeFile(
    join(root, "faultline.config.mjs"),
    `export default { output: { code: "gen" }, transform(document, id) { ${body} } };`,
  );

function commit(): void {
  const git = (...args: string[]): Buffer =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@localhost", ...args], { cwd: root, env });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
}

test.each([
  ["changes the document", 'document.info.title = "Lamps of " + id;'],
  ["returns another one", 'return { ...document, info: { ...document.info, title: "Lamps of " + id } };'],
  [
    "is slow",
    'return new Promise((done) => setTimeout(done, 20)).then(() => { document.info.title = "Lamps of " + id; });',
  ],
])("every command sees what the hook makes that %s", async (_, body) => {
  await hook(body);
  commit();
  expect(await faultline("lint")).toMatchObject({ exitCode: 0 });
  expect(await faultline("generate")).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(root, "gen/lamps.help.ts"), "utf8")).toContain("Lamps of lamps");
  expect(await faultline("generate", "--check")).toMatchObject({ exitCode: 0 });
  expect((await faultline("explain", "lamps", "--status", "404")).stdout).toContain("Lamps of lamps");
  expect(await faultline("docs", "-o", "out")).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(root, "out/lamps/index.html"), "utf8")).toContain("Lamps of lamps");
  expect((await faultline("diff", "git:HEAD")).stdout).toContain("No change of the contract.");
});

test("the id that the hook gives a family is that of its files", async () => {
  await hook('document.info["x-error-family"] = { id: "street-lamps" }; document.info.contact = undefined;');
  expect((await faultline("generate")).stdout).toContain("gen/street-lamps.ts: written\n");
  expect((await faultline("explain", "street-lamps", "--status", "404")).stdout).toContain("HTTP 404");
});

test("what the hook adds is found where it was added to", async () => {
  await hook('document.components.schemas.Gone = { "x-error": {} };');
  const { exitCode, stdout } = await faultline("lint");
  expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/errors\/lamps\.yaml:\d+:\d+ error/)]);
});

test.each([
  ['throw new Error("no lamps");', "that throws: no lamps"],
  ["throw 7;", "that throws: something else than an Error"],
  ["return 7;", "that returns no object"],
  ["return [];", "that returns no object"],
  ["document.info.loop = document;", "circle|too deep|levels"],
  ["document.info['x-n'] = 10n;", "that makes a bigint at /info/x-n; wanted a value that JSON can hold"],
  ["document.info['x-d'] = new Date();", "that makes an object of a class \\(Date\\) at /info/x-d; wanted a value"],
  ["document.info['x-f'] = () => 1;", "that makes a function at /info/x-f; wanted"],
  ["document.info['x-n'] = NaN;", "that makes the number NaN at /info/x-n; wanted a number that JSON can hold"],
])("a hook with a fault ends every command with 2 and says so: %s", async (body, found) => {
  await hook(body);
  for (const args of [["lint"], ["generate"], ["docs", "-o", "out"], ["explain", "lamps", "--status", "404"]]) {
    const { exitCode, stdout, stderr } = await faultline(...args);
    expect([args, exitCode, stderr + stdout]).toEqual([
      args,
      args[0] === "lint" ? expect.any(Number) : 2,
      expect.stringMatching(new RegExp(found)),
    ]);
    expect(stderr + stdout).not.toMatch(/\n\s+at /);
    if (args[0] === "lint") expect(exitCode).toBeGreaterThan(0);
  }
});

test("a config without functions cannot have one", async () => {
  await writeFile(join(root, "faultline.config.json"), '{ "transform": "x" }');
  const { exitCode, stderr } = await faultline("lint");
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining("faultline.config.json transform: found another text; wanted a function"),
  ]);
});
