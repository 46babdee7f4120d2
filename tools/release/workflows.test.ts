/** What the workflows of this repository name: programs, scripts and actions. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./packages.ts";

interface Workflow {
  jobs: Record<string, { steps: { uses?: string; run?: string }[]; strategy?: { matrix: Record<string, string[]> } }>;
}

const FILES = globSync(".github/workflows/*.yml", { cwd: ROOT });

function read(file: string): Workflow {
  return parse(readFileSync(join(ROOT, file), "utf8")) as Workflow; // GitHub's syntax
}

const steps = FILES.flatMap((file) =>
  Object.values(read(file).jobs).flatMap((job) => job.steps.map((step) => ({ file, ...step }))),
);

test.each(steps.flatMap(({ file, uses }) => (uses === undefined ? [] : [{ file, uses }])))(
  "$file takes $uses at one commit, or from this repository",
  ({ uses }) => {
    if (uses.startsWith("./")) expect(existsSync(join(ROOT, uses, "action.yml"))).toBe(true);
    else expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  },
);

test("what they run of ours is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const runs = steps.flatMap(({ run }) => run ?? []);
  const named = runs.flatMap((run) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name));
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = runs.flatMap((run) =>
    [...run.matchAll(/(?:node |^)((?:\.ci|tools|packages)\/[\w./-]+)/gm)].map(([, file = ""]) => file),
  );
  expect(files).toContain(".ci/run");
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test("everything is tested by the script that tests a clean clone, on each Node from the oldest that the packages promise", () => {
  const { everything } = read(".github/workflows/test.yml").jobs;
  expect(everything?.strategy?.matrix["node"]).toEqual(["20.19", "22", "24"]);
  expect(everything?.steps.map(({ run }) => run)).toContain(".ci/run");
  for (const file of globSync("packages/*/package.json", { cwd: ROOT })) {
    const { engines } = JSON.parse(readFileSync(join(ROOT, file), "utf8")) as { engines?: { node: string } };
    expect([undefined, ">=20.19"], file).toContain(engines?.node);
  }
});

test("a release is published by trust in this workflow, with provenance and a list of what comes along", () => {
  const { publish } = read(".github/workflows/release.yml").jobs as Record<
    string,
    { permissions?: object } & Workflow["jobs"][string]
  >; // GitHub's syntax
  expect(publish?.permissions).toMatchObject({ "id-token": "write" });
  const runs = publish?.steps.map(({ run }) => run ?? "").join("\n");
  expect(runs).not.toMatch(/NODE_AUTH_TOKEN|NPM_TOKEN/);
  expect(runs).toMatch(/npm run release:sbom -- "(.+)"[^]*gh release create .*"\1"/);
  expect(readFileSync(join(ROOT, "tools/release/publish.ts"), "utf8")).toContain('"--provenance"');
});
