/** The pages for newcomers are typed in empty folders with packed packages; what is printed is what they show. */
import { execFile } from "node:child_process";
import { appendFile, copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../release/packages.ts";
import { githubDocument } from "./github.ts";
import { installCommand } from "./install.ts";

const NO_REGISTRY = "the npm registry cannot be reached for what the page needs";
const BLOCK = /^```(\w+)(?: (file|append)=(\S+))?\n([^]*?)^```$/gm;

let folder: string;
let installed: string;
let isInstalled = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-start-"));
  installed = join(folder, "installed");
  isInstalled = await installCommand(installed, folder);
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a person sees of the command, three minutes at most. */
function typed(command: string, cwd: string): Promise<string> {
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    NODE_OPTIONS: "", // the packages as they are published
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  return new Promise((resolve) => {
    execFile("sh", ["-c", `{ ${command}\n} 2>&1`], { cwd, env, timeout: 180_000 }, (_, stdout) => resolve(stdout));
  });
}

async function session(text: string, project: string): Promise<string> {
  let shown = "";
  for (const [line, command = ""] of text.matchAll(/^\$ (.*)$/gm)) shown += `${line}\n${await typed(command, project)}`;
  return shown.endsWith("\n") ? shown : `${shown}\n`;
}

/** Types what the page shows, in the project. `vitest -u` writes what is printed into the page. */
async function expectTyped(file: string, project: string): Promise<void> {
  const page = await readFile(file, "utf8");
  let shown = "";
  let end = 0;
  for (const { 0: block, 1: language = "", 2: how, 3: name = "", 4: text = "", index } of page.matchAll(BLOCK)) {
    shown += page.slice(end, index);
    end = index + block.length;
    if (how === "file") await writeFile(join(project, name), text);
    if (how === "append") await appendFile(join(project, name), text);
    shown += language === "console" ? `\`\`\`console\n${await session(text, project)}\`\`\`` : block;
  }
  await expect(shown + page.slice(end)).toMatchFileSnapshot(file);
}

/** What the compiler says of a program, in the settings that newcomers have. */
function compiled(file: string, project: string): Promise<string> {
  const types = `--types node --typeRoots ${join(ROOT, "node_modules/@types")}`;
  const settings =
    "--noEmit --strict --noUncheckedIndexedAccess --target es2024 --module esnext --moduleResolution bundler";
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  return typed(`${tsc} ${settings} --skipLibCheck --allowJs --allowImportingTsExtensions ${types} ${file}`, project);
}

/** A project of its own for a page, with the same packages. */
async function projectFor(name: string): Promise<string> {
  const project = join(folder, name);
  await cp(installed, project, { recursive: true, verbatimSymlinks: true });
  return project;
}

test("the page for newcomers shows what is printed, word for word", { timeout: 240_000 }, async ({ skip }) => {
  if (!isInstalled) return skip(NO_REGISTRY);
  const project = await projectFor("berths");
  await expectTyped(join(ROOT, "docs/start.md"), project);
  expect(await compiled("book.ts", project)).toBe("");
});

test("the programs of the pages about projects and of the README compile", { timeout: 240_000 }, async ({ skip }) => {
  if (!isInstalled) return skip(NO_REGISTRY);
  const project = await projectFor("compiled");
  for (const page of ["README.md", "docs/config.md"]) {
    const text = await readFile(join(ROOT, page), "utf8");
    const programs = [...text.matchAll(BLOCK)].filter(
      ([, language, , , program = ""]) => language === "ts" && /^import /.test(program),
    );
    expect(programs.length, page).toBeGreaterThan(0);
    for (const [index, [, , , , program = ""]] of programs.entries()) {
      await writeFile(join(project, `program-${index}.ts`), program);
      expect(await compiled(`program-${index}.ts`, project), page).toBe("");
    }
  }
});

test("the page about test runs shows what is printed, word for word", { timeout: 400_000 }, async ({ skip }) => {
  if (!isInstalled) return skip(NO_REGISTRY);
  await expectTyped(join(ROOT, "docs/test-runs.md"), await projectFor("test-runs"));
});

test("the page about GitHub's document shows what is printed, word for word", { timeout: 900_000 }, async ({
  skip,
}) => {
  const document = await githubDocument();
  if (!isInstalled || document === undefined) return skip(NO_REGISTRY);
  const project = await projectFor("github");
  await copyFile(document, join(project, "github.json"));
  await expectTyped(join(ROOT, "docs/start-github.md"), project);
});
