/** The notes of a release, in a repository of their own. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addCodes, intoNewest, lastRelease } from "./notes.ts";
import { ROOT } from "./packages.ts";

const FAULTLINE = join(ROOT, "packages/cli/bin/faultline.js");
const SPEC = readFileSync(join(ROOT, "specs/t-iot-hub/openapi.yaml"), "utf8");
const CHANGELOG =
  "# @faultline/specs\n\n## 0.2.0\n\n### Minor Changes\n\n- More.\n\n## 0.1.0\n\n### Minor Changes\n\n- First.\n";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-notes-"));
  put("specs/CHANGELOG.md", CHANGELOG);
  put("specs/t-iot-hub/openapi.yaml", SPEC);
  git("init", "--quiet");
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: root, timeout: 20_000 });
}

function commit(): void {
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "Change");
}

const changelog = (): string => readFileSync(join(root, "specs/CHANGELOG.md"), "utf8");

test("name what each code became since the last release, below that release and above the older ones", async () => {
  git("tag", "@faultline/specs@0.1.0");
  put("specs/t-iot-hub/openapi.yaml", SPEC.replace("'403':", "'423':"));
  commit();
  await addCodes(root, FAULTLINE);
  const [, newest = "", older] = changelog().split(/^(?=## )/m);
  expect(newest).toContain("- More.\n\n### Codes since @faultline/specs@0.1.0\n\n#### t-iot-hub");
  expect(newest).toMatch(/^##### Changed\n\n- `t-iot-hub\/423`: .*was 403, now 423.*\*\*\(breaking\)\*\*$/m);
  expect(older).toBe("## 0.1.0\n\n### Minor Changes\n\n- First.\n");
});

test("say nothing of codes where none changed, or where there is nothing to compare with", async () => {
  await addCodes(root, FAULTLINE);
  git("tag", "@faultline/specs@0.1.0");
  await addCodes(root, FAULTLINE);
  expect(changelog()).toBe(CHANGELOG);
});

test("compare with the highest version that was released, not with the one whose name comes last", async () => {
  expect(await lastRelease(root)).toBeUndefined();
  for (const tag of ["@faultline/specs@0.9.0", "@faultline/specs@0.10.0", "@faultline/cli@9.0.0", "v99.0.0"])
    git("tag", tag);
  expect(await lastRelease(root)).toBe("@faultline/specs@0.10.0");
});

test.each(["# a\n\n## 1.0.0\n", "# a\n\n## 1.0.0\n\n- One.\n"])(
  "a changelog of one release, %j, ends with them",
  (text) => {
    expect(intoNewest(text, "### Codes\n")).toBe(`${text.trimEnd()}\n\n### Codes\n`);
  },
);
