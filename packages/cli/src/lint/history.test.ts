import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lintProject, PARCELS, type LintProject } from "../fixtures/lint-project.ts";

let project: LintProject;
beforeEach(async () => (project = await lintProject()));
afterEach(() => project.remove());

function git(...args: string[]): void {
  const identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { cwd: project.root, timeout: 10_000, stdio: "ignore" });
}

async function commit(change: (text: string) => string): Promise<void> {
  await project.edit(change);
  git("add", PARCELS);
  git("commit", "-m", "A change", "--allow-empty");
}

const replaced = (text: string): string =>
  text
    .replaceAll("ParcelLost", "ParcelGone")
    .replaceAll("parcel_lost", "parcel_gone")
    .replace("version: 1.0.0", "version: 2.0.0");

test("refuses a code that a committed version removed, for another error; the very same error may come back", async () => {
  git("init");
  await commit((text) => text);
  await commit(replaced);
  await commit(() => "torn: [");
  await project.edit(() => "");
  git("checkout", "HEAD~1", "--", PARCELS);
  expect((await project.lint("--history")).exitCode).toBe(0);

  await project.edit((text) => text.replaceAll("ParcelGone", "ParcelStolen").replaceAll("parcel_gone", "parcel_lost"));
  const { exitCode, stdout } = await project.lint("--history");
  expect(stdout).toContain('found   the code "parcel_lost", which was removed in 2.0.0');
  expect(exitCode).toBe(1);
  expect((await project.lint()).exitCode).toBe(0);

  await project.edit((text) => text.replaceAll("ParcelStolen", "ParcelLost"));
  expect((await project.lint("--history")).stdout).toBe("Nothing found in 1 file.\n");
});

test("before the first commit nothing was removed", async () => {
  git("init");
  expect((await project.lint("--history")).stdout).toBe("Nothing found in 1 file.\n");
});

test("outside of a repository the option is wrong use", async () => {
  const { exitCode, stderr } = await project.lint("--history");
  expect(stderr).toContain("faultline: --history: found no git repository around the file;");
  expect(exitCode).toBe(2);
});
