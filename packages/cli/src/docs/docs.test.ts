/** Types `faultline docs` in a project, and looks at what it wrote and what it left alone. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LAMPS } from "../../../catalog/test/lamps.ts";
import { captured } from "../fixtures/captured.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-docs-"));
  put("errors/lamps.yaml", LAMPS);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const docs = (...args: string[]): ReturnType<typeof captured> =>
  captured(["docs", "-o", "public/errors", ...args], { cwd: root });
const read = (path: string): string => readFileSync(join(root, "public/errors", path), "utf8");

test("a page a family, one that leads to them, and one at the address of each error", async () => {
  expect(await docs()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read("lamps/index.html")).toContain('<article id="not_found">');
  expect(read("lamps/not_found/index.html")).toContain("<h1>not_found: No such lamp</h1>");
  expect(read("index.html")).toContain('href="lamps/index.html"');
  expect(await docs()).toMatchObject({ exitCode: 0, stdout: "0 of 4 files changed in public/errors.\n" });
});

test.each([
  ["markdown", "lamps.md", "### not\\_found: "],
  ["csv", "lamps.csv", "lamps/not_found,not_found,"],
  ["csv", "lamps.csv", "\uFEFFid,code,"], // Excel reads UTF-8 by this mark alone
  ["json", "lamps.json", '"pointer": "/components/schemas/NotFound"'],
])("as %s", async (format, file, text) => {
  expect(await docs("--format", format)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read(file)).toContain(text);
});

test("what is gone from the specs goes, and what others put there stays", async () => {
  await docs();
  put("public/errors/logo.svg", "<svg/>");
  put("public/errors/lamps/notes.html", "mine");
  put("errors/lamps.yaml", LAMPS.replaceAll("not_found", "missing"));
  expect(await docs()).toMatchObject({ exitCode: 0 });
  expect(existsSync(join(root, "public/errors/lamps/not_found"))).toBe(false);
  expect(existsSync(join(root, "public/errors/lamps/missing/index.html"))).toBe(true);
  expect([read("logo.svg"), read("lamps/notes.html")]).toEqual(["<svg/>", "mine"]);
});

test("a page of somebody else's at the place of ours stops it before anything is written", async () => {
  put("public/errors/index.html", "mine");
  const { exitCode, stderr } = await docs();
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("errors/index.html: found a file without the mark")]);
  expect([readdirSync(join(root, "public/errors")), read("index.html")]).toEqual([["index.html"], "mine"]);
});

test("families by id are all that the folder has then", async () => {
  put("errors/moths.yaml", LAMPS.replaceAll("lamps", "moths").replaceAll("Lamps", "Moths"));
  await docs();
  expect([existsSync(join(root, "public/errors/lamps")), existsSync(join(root, "public/errors/moths"))]).toEqual([
    true,
    true,
  ]);
  expect(await docs("MOTHS", "moths")).toMatchObject({ exitCode: 0, stderr: "" });
  expect([existsSync(join(root, "public/errors/lamps/index.html")), read("index.html").match(/href="\w+/g)]).toEqual([
    false,
    ['href="moths'],
  ]);
});

test.each([
  [
    ["docs", "lams", "-o", "x"],
    "[families]: found a name that no family of the project has; wanted one of lamps\nDid you mean lamps?",
  ],
  [["docs"], "--output: found no folder; wanted the one to write to"],
  [["docs", "-o", "x", "--format", "pdf"], "--format: found an unknown value; wanted one of html, markdown, csv, json"],
])("wrong use is said: %j", async (args, text) => {
  const { exitCode, stderr } = await captured(args, { cwd: root });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(text)]);
});

test("a page at each former address, and at those of other codes, leads to the error; one that another error has now stays its own", async () => {
  const other = LAMPS.slice(LAMPS.indexOf("    NotFound:"), LAMPS.indexOf("  responses:"));
  const second = other.replaceAll("NotFound", "Broken").replaceAll("not_found", "broken");
  const x = "        aliases: [NOT-FOUND, 7]\n        formerSlugs: [gone, broken]\n";
  const text = LAMPS.replace("  responses:", `${second}  responses:`).replace(
    "        canonicalCode: NOT_FOUND\n",
    `        canonicalCode: NOT_FOUND\n${x}`,
  );
  put(
    "errors/lamps.yaml",
    `${text}    '410': { description: D., content: { application/json: { schema: { $ref: '#/components/schemas/Broken' } } } }\n`,
  );
  expect(await docs()).toMatchObject({ exitCode: 0, stderr: "" });
  for (const former of ["gone", "not-found", "7"])
    expect(read(`lamps/${former}/index.html`)).toContain('href="../index.html#not_found"');
  expect(read("lamps/broken/index.html")).toContain('href="../index.html#broken"');
  expect(await captured(["explain", "lamps", "gone"], { cwd: root })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("No such lamp"),
  });
});
