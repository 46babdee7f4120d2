/** Every link in a page of the repository leads to a file, and to a heading where it names one. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../release/packages.ts";

const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((page) => page !== "" && existsSync(join(ROOT, page)));

const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8").replaceAll(/^```[^]*?^```$/gm, "");

/** The anchors of a page: GitHub makes them of headings, and `<a id>` names others. */
function anchorsOf(page: string): string[] {
  const text = textOf(page);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return [...headings, ...[...text.matchAll(/id="([^"]+)"/g)].map(([, id = ""]) => id)];
}

function isDead(link: string, page: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, target))) return true;
  return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).includes(anchor);
}

const linksOf = (page: string): string[] => [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);

test.each(pages)("each link of %s leads somewhere", (page) => {
  expect(linksOf(page).filter((link) => !/^https?:/.test(link) && isDead(link, page))).toEqual([]);
});

/** Words below packages of ours that stand for an entry; in the text of a page `<family>` is any. */
const ENTRY = /@faultline\/[a-z-]+\/[\w./<>-]*[\w>]/g;
const RESOLVES = `
  import { existsSync } from "node:fs";
  const isThere = (entry) => { try { return existsSync(new URL(import.meta.resolve(entry))); } catch { return false; } };
  console.log(JSON.stringify(JSON.parse(process.argv[1]).filter((entry) => !isThere(entry))));
`;

test("each entry of a package that a page names is one", () => {
  const named = pages
    .filter((page) => !page.startsWith(".changeset/"))
    .flatMap((page) => readFileSync(join(ROOT, page), "utf8").match(ENTRY) ?? []);
  const familyOf = (entry: string): string => (entry.includes("/standards/") ? "oauth2" : "device-management");
  const entries = [...new Set(named.map((entry) => entry.replace(/<(?:family|name)>/, familyOf(entry))))];
  const conditions = ["@faultline/source", "types"].map((condition) => `--conditions=${condition}`);
  const args = [...conditions, "--input-type=module", "-e", RESOLVES, JSON.stringify(entries)];
  const missing = execFileSync(process.execPath, args, {
    cwd: join(ROOT, "packages/cli"),
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(JSON.parse(missing)).toEqual([]);
  expect(entries).toContain("@faultline/guards/device-management");
});

test("a newcomer finds each page within two clicks", () => {
  const behind = (from: string): string[] =>
    linksOf(from).map((link) => join(dirname(from), link.replace(/#.*/, "")).replaceAll("\\", "/"));
  const near = ["README.md", ...behind("README.md")].filter((page) => pages.includes(page));
  const found = new Set([...near, ...near.flatMap(behind)]);
  const isForReaders = (page: string): boolean => !/^\.|CHANGELOG|fixtures\//.test(page);
  expect(pages.filter((page) => isForReaders(page) && !found.has(page))).toEqual([]);
});

test("the pages that newcomers read are among them", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/start.md", "packages/cli/README.md"]));
});
