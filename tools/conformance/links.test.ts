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

test.each(pages)("each link of %s leads somewhere", (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !/^https?:/.test(link) && isDead(link, page))).toEqual([]);
});

test("the pages that newcomers read are among them", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/start.md", "packages/cli/README.md"]));
});
