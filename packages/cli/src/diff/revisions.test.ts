import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, realpath, rm, symlink, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { captured, type Captured } from "../fixtures/captured.ts";

const ENVELOPE = `type: object
x-error-envelope: { code: code }
required: [code]
properties: { code: { type: string } }
`;
const SPEC = `openapi: 3.1.1
info: { title: Parcels, version: 1.0.0 }
paths: {}
components:
  schemas:
    Failure: { $ref: '../../shared/envelope.yaml' }
    Lost:
      allOf: [{ $ref: '#/components/schemas/Failure' }]
      properties: { code: { const: lost } }
      x-error: { canonicalCode: NOT_FOUND, recovery: fix_request, retry: { strategy: never } }
  responses:
    '404': { description: Lost., content: { application/json: { schema: { $ref: '#/components/schemas/Lost' } } } }
`;
const FILE = "specs/parcels/openapi.yaml";

/** A folder that holds a repository and nothing else. */
let around: string;
let root: string;
let env: Record<string, string>;

beforeEach(async () => {
  around = await realpath(await mkdtemp(join(tmpdir(), "faultline-revisions-")));
  root = join(around, "repository");
  env = { PATH: process.env["PATH"] ?? "", HOME: around, GIT_CONFIG_NOSYSTEM: "1", GIT_CEILING_DIRECTORIES: tmpdir() };
  await put(FILE, SPEC);
  await put("shared/envelope.yaml", ENVELOPE);
  git("init", "--quiet", "--initial-branch=main");
  commit("before");
});
afterEach(() => rm(around, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

function git(...args: string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: root, env, timeout: 20_000, encoding: "utf8" });
}

function commit(tag: string): void {
  git("add", ".");
  git("commit", "--quiet", "-m", tag, "--allow-empty");
  git("tag", tag);
}

const diff = (...args: string[]): Promise<Captured> => captured(["diff", ...args], { cwd: root, env });

function object(type: "blob" | "tree" | "commit", content: string | Buffer): string {
  return execFileSync("git", ["hash-object", "-t", type, "--literally", "-w", "--stdin"], {
    cwd: root,
    env,
    input: content,
    encoding: "utf8",
  }).trim();
}

/** A tree of entries as git stores them, whatever they are called. */
function tree(...entries: readonly (readonly [mode: string, name: string, hash: string])[]): string {
  return object(
    "tree",
    Buffer.concat(
      entries.flatMap(([mode, name, hash]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, "hex")]),
    ),
  );
}

describe("a revision", () => {
  test("is read with what its specs refer to elsewhere in the repository, and a change there has its line in that file", async () => {
    await put(
      "shared/envelope.yaml",
      ENVELOPE.replace("required: [code]", "required: [code, message]").replace(
        "{ code: { type: string } }",
        "{ code: { type: string }, message: { type: string } }",
      ),
    );
    commit("after");
    const { exitCode, stdout, stderr } = await diff("git:after", "git:before", "--format", "json");
    expect(stderr).toBe("");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/"kind": "required-member-removed",[^}]*"line": 4,/);
  });

  test.each(["github-actions", "sarif"])(
    "as head is annotated in %s at the files of the repository",
    async (format) => {
      await put(FILE, SPEC.replace("const: lost", "const: gone"));
      await put("shared/envelope.yaml", ENVELOPE.replace("required: [code]", "required: [code, kind]"));
      commit("after");
      const { stdout } = await diff("git:before", "git:after", "--format", format);
      const files = [...stdout.matchAll(/(?:file=|"uri": ")([^,"]+\.yaml)/g)].map(([, file]) => file);
      expect(files).toContain(FILE);
      expect(files.filter((file) => file !== FILE && file !== "shared/envelope.yaml")).toEqual([]);
    },
  );

  test("has its problems under its name, in the file in which they stand", async () => {
    await put("shared/envelope.yaml", ENVELOPE.replace("code: code", "code: kind"));
    commit("broken");
    const { exitCode, stderr } = await diff("git:broken");
    expect(stderr).toMatch(/^broken:shared\/envelope\.yaml:2:27 /);
    expect(exitCode).toBe(2);
  });

  test.each([
    ["out of the repository", "../../../secret.yaml"],
    ["to an absolute path", "/etc/passwd"],
  ])("refers to nothing %s", async (_, reference) => {
    await writeFile(join(around, "secret.yaml"), "token: PLANTED");
    await put(FILE, SPEC.replace("../../shared/envelope.yaml", reference));
    commit("bad");
    const { exitCode, stdout, stderr } = await diff("git:bad");
    expect(stderr).toContain(
      `bad:${FILE}:6:22 /components/schemas/Failure/$ref: found the reference ${reference}; wanted a file of the project`,
    );
    expect(stdout + stderr).not.toContain("PLANTED");
    expect(exitCode).toBe(2);
  });

  test("follows links inside of it, and none that lead out", async () => {
    await put("shared/real.yaml", ENVELOPE);
    await rm(join(root, "shared/envelope.yaml"));
    await symlink("real.yaml", join(root, "shared/envelope.yaml"));
    commit("linked");
    expect((await diff("git:before", "git:linked")).exitCode).toBe(0);
    await writeFile(join(around, "secret.yaml"), "token: PLANTED");
    await rm(join(root, "shared/envelope.yaml"));
    await symlink("../../secret.yaml", join(root, "shared/envelope.yaml"));
    commit("out");
    const { exitCode, stdout, stderr } = await diff("git:before", "git:out");
    expect(stderr).toContain(
      `out:${FILE}:6:22 /components/schemas/Failure/$ref: found the reference ../../shared/envelope.yaml; wanted a file that can be opened`,
    );
    expect(stdout + stderr).not.toContain("PLANTED");
    expect(exitCode).toBe(2);
  });

  test("whose trees hold entries that no path may have is read without them, and nothing is written anywhere", async () => {
    const spec = object(
      "blob",
      SPEC.replace("../../shared/envelope.yaml", "#/components/schemas/Body").replace(
        "    Lost:",
        `    Body: { ${"type: object, x-error-envelope: { code: code }, required: [code], properties: { code: { type: string } }"} }\n    Lost:`,
      ),
    );
    const family = tree(["100644", "openapi.yaml", spec]);
    const file = tree(["100644", "openapi.yaml", object("blob", "pwned: true")]);
    const up = tree(["40000", "..", tree(["40000", "..", tree(["40000", "slipped", file])])]);
    const specs = tree(
      ["40000", "..", up],
      ["40000", ".", file],
      ["40000", ".git", file],
      ["40000", "a\\b", file],
      ["120000", "link", object("blob", "/etc")],
      ["160000", "module", "0".repeat(39) + "1"],
      ["40000", "parcels", family],
    );
    git("tag", "evil", git("commit-tree", "-m", "evil", tree(["40000", "specs", specs])).trim());
    vi.stubEnv("TMPDIR", around);
    const { exitCode, stdout, stderr } = await diff("git:evil", "git:evil");
    vi.unstubAllEnvs();
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "No change of the contract.\n", stderr: "" });
    expect(await readdir(around)).toEqual(["repository"]);
  });

  test("needs no folder in which something could be written", async () => {
    await chmod(root, 0o555);
    vi.stubEnv("TMPDIR", "/nowhere");
    const { exitCode } = await diff("git:before", "git:before");
    vi.unstubAllEnvs();
    await chmod(root, 0o755);
    expect(exitCode).toBe(0);
  });
});

test("lint --history reads earlier versions with the files that they referred to", async () => {
  const error = (code: string): string =>
    `title: It is lost\ndescription: Nobody knows.\nallOf: [{ $ref: ../../shared/envelope.yaml }]\nproperties: { code: { const: ${code} } }\nx-error: { canonicalCode: NOT_FOUND, recovery: fix_request, retry: { strategy: never } }\n`;
  const named = (name: string): string =>
    SPEC.replace(/ {4}Lost:\n( {6}.*\n)+/, `    ${name}: { $ref: lost.yaml }\n`).replaceAll(
      "schemas/Lost",
      `schemas/${name}`,
    );
  await put(FILE, named("Lost"));
  await put("specs/parcels/lost.yaml", error("lost"));
  commit("one");
  await put(FILE, named("Gone").replace("1.0.0", "2.0.0"));
  await put("specs/parcels/lost.yaml", error("gone"));
  commit("two");
  await put(FILE, named("Stolen").replace("1.0.0", "3.0.0"));
  await put("specs/parcels/lost.yaml", error("lost"));
  const { stdout } = await captured(["lint", "--history"], { cwd: root, env });
  expect(stdout).toContain('the code "lost", which was removed in 2.0.0');
});

test.each(["tmp.Ab12", "API V1", "v1.2", "Ünlü", "1"])(
  "a folder called %s is compared like any other",
  async (name) => {
    await put(`${name}/openapi.yaml`, SPEC.replace("../../shared", "../shared"));
    await put(
      `${name} changed/openapi.yaml`,
      SPEC.replace("../../shared", "../shared").replace("const: lost", "const: gone"),
    );
    expect(await diff("specs/parcels", name)).toMatchObject({
      exitCode: 0,
      stderr: "",
      stdout: "No change of the contract.\n",
    });
    expect(await diff(`${name}/openapi.yaml`, FILE)).toMatchObject({ exitCode: 0, stderr: "" });
    const changed = await diff(name, `${name} changed`);
    expect(changed.stdout).toContain(`${name} changed/openapi.yaml:9:36`);
    expect(changed.exitCode).toBe(1);
  },
);

test("families in folders of any name are compared with those of a revision", async () => {
  await put("specs/v1.2/openapi.yaml", SPEC);
  commit("named");
  await put("shared/envelope.yaml", ENVELOPE.replace("code: { type: string }", "code: { type: string, minLength: 1 }"));
  const { exitCode, stdout, stderr } = await diff("git:named");
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout.match(/shared\/envelope\.yaml:4:\d+/g)).toHaveLength(2);
});

describe("a revision with a config of its own", () => {
  const config = (...families: object[]): Promise<void> =>
    put("faultline.config.yaml", JSON.stringify({ families: families.map((entry) => ({ id: "parcels", ...entry })) }));

  beforeEach(async () => {
    await put("api/stamps.yaml", SPEC.replace("../../shared", "../shared"));
    await config({ spec: FILE }, { spec: "api/stamps.yaml", id: "stamps" });
    commit("named");
  });

  test("has the family that the config of the project no longer names", async () => {
    await rm(join(root, "api"), { recursive: true });
    await config({ spec: FILE });
    const { exitCode, stdout } = await diff("git:named");
    expect(stdout).toContain("named:api/stamps.yaml:1:1 stamps: the family is gone  family-removed");
    expect(exitCode).toBe(1);
  });

  test("has the document that has moved since, under the id that it had", async () => {
    await rm(join(root, "api"), { recursive: true });
    await put("mail/stamps.yaml", SPEC.replace("../../shared", "../shared"));
    await config({ spec: FILE }, { spec: "mail/stamps.yaml", id: "stamps" });
    expect(await diff("git:named")).toMatchObject({ exitCode: 0, stderr: "", stdout: "No change of the contract.\n" });
    await config({ spec: FILE }, { spec: "mail/stamps.yaml", id: "postage" });
    expect((await diff("git:named")).stdout).toContain("(was stamps, now postage)  family-renamed");
  });

  test.each([
    ["no config can follow", "faultline.config.yaml", "families: 5\n"],
    ["runs code, which nobody runs", "faultline.config.mjs", "throw new Error('ran');\n"],
  ])("that %s has the families that the project names", async (_, name, text) => {
    await rm(join(root, "faultline.config.yaml"));
    await put(name, text);
    commit("odd");
    await rm(join(root, name));
    await config({ spec: FILE }, { spec: "api/stamps.yaml", id: "stamps" });
    expect(await diff("git:odd")).toMatchObject({ exitCode: 0, stderr: "", stdout: "No change of the contract.\n" });
  });
});

test("a path behind a revision is no revision, and the message says what is", async () => {
  expect(await diff(`git:before:${FILE}`)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("found a path behind the revision; wanted the revision alone") as string,
  });
  expect((await diff("git:nowhere")).stderr).toContain("found no such revision");
  expect((await diff("git:before...HEAD")).stderr).toContain("found a range; wanted one revision, or two with a space");
});

describe("a clone as CI makes it", () => {
  const cloned = (...options: string[]): ((...args: string[]) => Promise<Captured>) => {
    const folder = join(around, "clone");
    git("config", "uploadpack.allowFilter", "true");
    git("clone", "--quiet", ...options, `file://${root}`, folder);
    return (...args) => captured(["diff", ...args], { cwd: folder, env });
  };

  beforeEach(async () => {
    await put(FILE, SPEC.replace("const: lost", "const: gone"));
    commit("after");
  });

  test("is shallow, which a revision before it tells", async () => {
    const { exitCode, stderr } = await cloned("--depth=1")("git:HEAD~1");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("This clone is shallow: fetch the revision")]);
  });

  test("is shallow, which hides codes that were removed", async () => {
    cloned("--depth=1");
    const { exitCode, stderr } = await captured(["lint", "--history", FILE], { cwd: join(around, "clone"), env });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("--history: found a shallow clone")]);
  });

  test("is bare, and has revisions alone", async () => {
    const inClone = cloned("--bare");
    expect((await inClone("git:before", "git:main")).stdout).toContain("the code changed (was lost, now gone)");
  });

  test.each(["blob:none", "tree:0"])("is partial (%s), and lacks files until a fetch is allowed", async (filter) => {
    const inClone = cloned(`--filter=${filter}`);
    const { exitCode, stderr } = await inClone("git:before");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("git:before: found a file that git cannot read")]);
    expect((await inClone("git:before", "--allow-remote")).stdout).toContain("the code changed (was lost, now gone)");
  });
});

test("families of a submodule are refused, since the revision has none of their files", async () => {
  const outer = join(around, "outer");
  const inOuter = (...args: string[]): string => git("-C", outer, "-c", "protocol.file.allow=always", ...args);
  git("init", "--quiet", outer);
  inOuter("submodule", "--quiet", "add", `file://${root}`, "api");
  await writeFile(join(outer, "faultline.config.yaml"), "families: [api/specs/*/openapi.yaml]\n");
  inOuter("add", ".");
  inOuter("commit", "--quiet", "-m", "all");
  expect(await captured(["diff", "git:HEAD"], { cwd: outer, env })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("git:HEAD: found the families of the submodule api") as string,
  });
});

test("a project below the root finds the families beside it, as its config names them", async () => {
  await put("apps/api/faultline.config.yaml", "families: [../../specs/*/openapi.yaml]\n");
  commit("config");
  await put(FILE, SPEC.replace("const: lost", "const: gone"));
  const inApp = { cwd: join(root, "apps/api"), env };
  expect((await captured(["diff", "git:config"], inApp)).stdout).toContain("the code changed (was lost, now gone)");
  git("checkout", "--quiet", FILE);
  expect((await captured(["diff", "git:config"], inApp)).stdout).toBe("No change of the contract.\n");
});
