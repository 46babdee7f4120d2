/** The recipes of docs/pull-requests.md, run as they stand there. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { PullRequest, ROOT, SPEC } from "./pull-request.ts";

const page = await readFile(join(ROOT, "docs/pull-requests.md"), "utf8");

/** The block of the page that starts with that remark. */
function block(file: string): string {
  const found = [...page.matchAll(/^```\w*\n([^]*?)^```$/gm)]
    .map(([, text = ""]) => text)
    .find((text) => text.startsWith(`# ${file}\n`));
  if (found === undefined) throw new Error(`docs/pull-requests.md has no block ${file}`);
  return found;
}

interface Hook {
  commands: Record<string, { glob?: string; run: string }>;
}

interface Job {
  script: string[];
  artifacts: { paths: string[]; reports: { codequality: string[] } };
}

const gitlab = (parse(block(".gitlab-ci.yml")) as { "error-contract": Job })["error-contract"]; // GitLab's syntax
const lefthook = parse(block("lefthook.yml")) as Record<"pre-commit" | "pre-push", Hook>; // lefthook's syntax
const hooks = Object.values(lefthook).flatMap(({ commands }) => Object.entries(commands));
const table = [...page.matchAll(/^\| `(faultline [^`]*)` \|/gm)].map(([, command = ""]) => command);

/** A branch that only rewords, one that breaks clients without saying so, and one that a generator has not seen. */
let good: PullRequest;
let bad: PullRequest;
let stale: PullRequest;
beforeAll(async () => {
  good = await PullRequest.start();
  await good.run("git", "update-ref", "refs/remotes/origin/main", "main");
  [bad, stale] = await Promise.all([good.copy(), good.copy()]);
  await good.edit((spec) => spec.replace(/^ {2}version: .*$/m, "  version: 1.0.1"));
  await bad.edit((spec) => spec.replace("'403':", "'423':"));
  const retitled = (spec: string): string =>
    spec.replace(/^ {2}title: .*\n {2}version: .*$/m, "  title: Other errors\n  version: 1.0.1");
  await stale.edit(retitled, { generated: false });
});
afterAll(() => Promise.all([good, bad, stale].map((pullRequest) => pullRequest.close())));

async function runGitlab(pullRequest: PullRequest): Promise<number> {
  const base = (await pullRequest.run("git", "rev-parse", "main")).trim();
  return (await pullRequest.shell(gitlab.script.join("\n"), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })).exitCode;
}

test("GitLab's job passes a branch that says what it does, and leaves the reports that it promises", async () => {
  expect(await runGitlab(good)).toBe(0);
  const files = [...gitlab.artifacts.paths, ...gitlab.artifacts.reports.codequality];
  expect((await good.run("ls", ...files)).trim().split("\n").sort()).toEqual(files.sort());
});

test("GitLab's job fails a break without a new version, and files that are not generated anew", async () => {
  expect(await runGitlab(bad)).toBe(1);
  expect(await runGitlab(stale)).toBe(1);
});

test.each(hooks)("lefthook's %s passes what is in order", async (_, { run }) => {
  expect(await good.shell(run.replace("{staged_files}", SPEC))).toMatchObject({ exitCode: 0 });
});

test("one of lefthook's commands stops each mistake", async () => {
  const exitCodes = async (pullRequest: PullRequest): Promise<Record<string, number>> => {
    const runs = hooks.map(async ([name, { run }]) => [
      name,
      (await pullRequest.shell(run.replace("{staged_files}", SPEC))).exitCode,
    ]);
    return Object.fromEntries(await Promise.all(runs)) as Record<string, number>; // the pairs above
  };
  expect(await exitCodes(bad)).toEqual({ "lint-errors": 0, "generated-files": 0, "error-contract": 1 });
  expect(await exitCodes(stale)).toEqual({ "lint-errors": 0, "generated-files": 1, "error-contract": 0 });
});

test("husky's hook passes what is in order and stops what is not", async () => {
  expect(await good.shell(block(".husky/pre-commit"))).toMatchObject({ exitCode: 0 });
  expect(await stale.shell(block(".husky/pre-commit"))).toMatchObject({ exitCode: 1 });
});

test("the table names commands that exist, and what each is for", async () => {
  expect(table).toHaveLength(4);
  const exitCodes = await Promise.all(
    table.map(async (command) => (await bad.shell(`npx --no -- ${command}`)).exitCode),
  );
  expect(exitCodes).toEqual([0, 0, 1, 1]);
});
