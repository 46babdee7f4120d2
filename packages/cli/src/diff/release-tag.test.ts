import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DiffResult, FamilyDiff } from "./result.ts";
import { captured, ROOT } from "../fixtures/captured.ts";

let project: string;
let env: Record<string, string>;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "faultline-release-test-"));
  env = { PATH: process.env["PATH"] ?? "", HOME: project, GIT_CONFIG_NOSYSTEM: "1", GIT_CEILING_DIRECTORIES: tmpdir() };
  await git("init", "--quiet", "--initial-branch=main");
  await write(await readFile(join(ROOT, SPEC), "utf8"));
  await commit("1.2.0");
});
afterEach(() => rm(project, { recursive: true }));

const SPEC = "specs/device-management/openapi.yaml";

async function git(...args: string[]): Promise<void> {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
  await promisify(execFile)("git", [...identity, ...args], { cwd: project, env, timeout: 20_000 });
}

async function write(text: string): Promise<void> {
  await mkdir(join(project, SPEC, ".."), { recursive: true });
  await writeFile(join(project, SPEC), text);
}

/** Commits the spec under a version, and with one more break for each of the codes. */
async function commit(version: string, ...codes: string[]): Promise<void> {
  await edit(version, ...codes);
  await git("add", "specs");
  await git("commit", "--quiet", "--allow-empty", "-m", version);
}

async function edit(version: string, ...codes: string[]): Promise<void> {
  let text = (await readFile(join(project, SPEC), "utf8")).replace(
    /version: .*/,
    `version: ${JSON.stringify(version)}`,
  );
  for (const code of codes) text = text.replace(`const: ${code} }`, `const: ${code}_x }`);
  await write(text);
}

async function checked(
  ...args: string[]
): Promise<Pick<FamilyDiff, "raisedEnough" | "released" | "wanted"> & { exitCode: number }> {
  const options = ["--check-version", "--fail-on", "none", "--format", "json"];
  const { exitCode, stdout } = await captured(["diff", ...args, ...options], { cwd: project, env });
  const [family] = (JSON.parse(stdout) as DiffResult).families; // what the command documents
  const { raisedEnough, released, wanted } = family!; // there is one
  return { exitCode, raisedEnough, released, wanted };
}

/** Two codes as they stand in the spec. */
const [ONE, OTHER] = ["validation_error", "not_found"];

describe("--check-version", () => {
  test("asks two changes of one release to raise the version once", async () => {
    const text = await readFile(join(project, SPEC), "utf8");
    expect([text.includes(`const: ${ONE} }`), text.includes(`const: ${OTHER} }`)]).toEqual([true, true]);
    await git("tag", "v1.2.0");
    await commit("2.0.0", ONE);
    await edit("2.0.0", OTHER);
    expect(await checked("git:main")).toEqual({ exitCode: 0, raisedEnough: true, released: "1.2.0", wanted: "2.0.0" });
    await git("tag", "v2.0.0");
    expect(await checked("git:main")).toEqual({ exitCode: 1, raisedEnough: false, released: "2.0.0", wanted: "3.0.0" });
  });

  test("asks for more where what is announced is less than the change", async () => {
    await git("tag", "v1.2.0");
    await commit("1.3.0");
    await edit("1.3.0", ONE);
    expect(await checked("git:main")).toEqual({ exitCode: 1, raisedEnough: false, released: "1.2.0", wanted: "2.0.0" });
  });

  test("never lets a version be lowered", async () => {
    await git("tag", "v1.2.0");
    await commit("3.0.0");
    await edit("2.0.0", ONE);
    expect(await checked("git:main")).toMatchObject({ exitCode: 1, raisedEnough: false, wanted: "3.0.0" });
  });

  test.each([
    "device-management@1.2.0",
    "@acme/device-management@1.2.0",
    "device-management-1.2.0",
    "device-management-v1.2.0",
    "device-management/v1.2.0",
  ])("takes %s for a release of the family, before those of the repository", async (tag) => {
    await git("tag", tag);
    await commit("2.0.0", ONE);
    await git("tag", "v9.0.0");
    await edit("2.0.0", OTHER);
    expect(await checked("git:main")).toEqual({ exitCode: 0, raisedEnough: true, released: "1.2.0", wanted: "2.0.0" });
  });

  test.each([
    "v2.0.0-rc.1",
    "another@2.0.0",
    "device-management-2-2.0.0",
    "device-management-2025-11-25",
    "nightly",
    "device-managements@2.0.0",
  ])("takes %s for no release of the family", async (tag) => {
    await git("tag", "v1.2.0");
    await commit("2.0.0", ONE);
    await git("tag", tag);
    await edit("2.0.0", OTHER);
    expect(await checked("git:main")).toMatchObject({ exitCode: 0, released: "1.2.0" });
  });

  test("looks at the tags from which the head comes alone", async () => {
    await git("tag", "v1.2.0");
    await git("checkout", "--quiet", "-b", "side");
    await commit("5.0.0", ONE);
    await git("tag", "v5.0.0");
    await git("checkout", "--quiet", "main");
    await edit("2.0.0", ONE);
    expect(await checked("git:main")).toMatchObject({ exitCode: 0, released: "1.2.0" });
    expect(await checked("git:main", "git:side")).toMatchObject({ exitCode: 0, released: null, wanted: "2.0.0" }); // its release is beyond the base
  });

  test("compares with the base where no tag is a release, and where the base is no revision", async () => {
    await commit("2.0.0", ONE);
    await edit("2.0.0", OTHER);
    expect(await checked("git:main")).toMatchObject({ exitCode: 1, released: null, wanted: "3.0.0" });
    await git("tag", "v1.0.0");
    expect(await checked(join(ROOT, SPEC))).toMatchObject({ exitCode: 0, released: null });
  });

  test("takes a release that cannot be read today for none", async () => {
    await write("neither");
    await git("add", "specs");
    await git("commit", "--quiet", "-m", "broken");
    await git("tag", "v1.2.0");
    await write(await readFile(join(ROOT, SPEC), "utf8"));
    await commit("2.0.0");
    await edit("2.0.0", ONE);
    expect(await checked("git:main")).toMatchObject({ exitCode: 1, released: null, wanted: "3.0.0" });
  });

  test("asks a contract that counts by dates for a later one", async () => {
    await commit("2025-11-25");
    await edit("2025-11-25", ONE);
    expect(await checked("git:main")).toMatchObject({ exitCode: 1, wanted: "a later date than 2025-11-25" });
    await edit("2025-12-01");
    expect(await checked("git:main")).toMatchObject({ exitCode: 0 });
  });

  test("lets wording pass, unless --wording is there", async () => {
    await write((await readFile(join(project, SPEC), "utf8")).replace(/title: (.*)/, "title: Other words"));
    expect(await checked("git:main")).toMatchObject({ exitCode: 0, wanted: "1.2.0" });
    expect(await checked("git:main", "--wording")).toMatchObject({ exitCode: 1, wanted: "1.2.1" });
  });
});

test("a family whose folder has another name is one break, and its changes go on", async () => {
  await mkdir(join(project, "specs/devices"));
  await writeFile(join(project, "specs/devices/openapi.yaml"), await readFile(join(project, SPEC), "utf8"));
  await rm(join(project, "specs/device-management"), { recursive: true });
  const { stdout, exitCode } = await captured(["diff", "git:main"], { cwd: project, env });
  expect(stdout).toContain(
    "specs/devices/openapi.yaml:2:1 devices: the family has another name, and so have its modules, pages and ids (was device-management, now devices)",
  );
  expect(stdout).toContain("\n1 breaking for readers.\n");
  expect(exitCode).toBe(1);
});

test("a change in a file that the spec refers to has its place in that file, on either side", async () => {
  const folder = async (name: string, maxLength: number, members: string): Promise<void> => {
    await mkdir(join(project, name, "parts"), { recursive: true });
    await writeFile(
      join(project, name, "openapi.yaml"),
      `openapi: 3.1.1
info: { title: Things, version: 1.0.0 }
paths: {}
components:
  responses:
    '409':
      description: No.
      content: { application/json: { schema: { $ref: '#/components/schemas/Busy' } } }
  schemas:
    Failure: { $ref: ./parts/failure.yaml }
    Busy:
      allOf: [{ $ref: '#/components/schemas/Failure' }]
      properties: { code: { const: busy } }
      x-error: { canonicalCode: ABORTED, recovery: wait, retry: { strategy: backoff } }
`,
    );
    await writeFile(
      join(project, name, "parts/failure.yaml"),
      `x-error-envelope: { code: code }\ntype: object\nrequired: [code]\nproperties:\n  code: { type: string }\n  hint: { type: string, maxLength: ${maxLength} }\n${members}`,
    );
  };
  await folder("old", 5, "  more: { type: string }\n");
  await folder("new", 6, "");
  const { stdout } = await captured(["diff", "old", "new", "--format", "json"], { cwd: project, env });
  const [family] = (JSON.parse(stdout) as DiffResult).families; // what the command documents
  const positions = family!.changes.map(
    ({ kind, file, line, inHead }) => `${kind} ${file}:${line} ${inHead?.file}:${inHead?.line}`,
  );
  expect(positions).toEqual([
    "limit-loosened new/parts/failure.yaml:6 new/parts/failure.yaml:6",
    "optional-member-removed old/parts/failure.yaml:7 new/parts/failure.yaml:4",
  ]);
});
