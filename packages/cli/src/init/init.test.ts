import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captured, type Captured } from "../fixtures/captured.ts";

let project: string;
beforeEach(() => (project = mkdtempSync(join(tmpdir(), "faultline-init-"))));
afterEach(() => rmSync(project, { recursive: true }));

const faultline = (args: string[], input?: string): Promise<Captured> => captured(args, { cwd: project, input });
const read = (path: string): string => readFileSync(join(project, path), "utf8");

/** A config that loads without an installed package. */
const PLAIN = { "faultline.config.yaml": "families: [errors/*.yaml]\n" };

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
}

test("writes a project that lints without any finding, generates and explains at once", async () => {
  put({ "package.json": '{\n\t"name": "x"\n}\n' });
  const { exitCode, stdout } = await faultline(["init", "--family", "orders"]);
  expect(stdout).toBe(
    [
      "errors/orders.yaml: written",
      "faultline.config.ts: written",
      "errors/.openapi.schema.json: written",
      ".github/workflows/errors.yml: written",
      "package.json: scripts added",
      "Next: `npm i -D @faultline/cli` and `npm i @faultline/guards`, then `npx faultline lint`, then `npx faultline generate`.\n",
    ].join("\n"),
  );
  expect(exitCode).toBe(0);
  expect(read("package.json")).toBe(
    '{\n\t"name": "x",\n\t"scripts": {\n\t\t"errors:lint": "faultline lint",\n\t\t"errors:generate": "faultline generate",\n\t\t"errors:check": "faultline generate --check"\n\t}\n}\n',
  );
  rmSync(join(project, "faultline.config.ts")); // it imports a package that is not installed here
  expect((await faultline(["lint", "--fail-on", "info"])).stdout).toBe("Nothing found in 1 file.\n");
  expect((await faultline(["generate"])).stdout).toContain("src/errors/orders.ts: written\n");
  const explained = await faultline(
    ["explain", "orders", "--status", "429"],
    '{"code":"too_many_requests","message":"m"}',
  );
  expect(explained.stdout).toMatch(/^Too many requests: code too_many_requests, HTTP 429, as documented\n/);
});

test("overwrites nothing: every file that exists is left as it is, and reported", async () => {
  await faultline(["init"]);
  const files = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) writeFileSync(join(parentPath, name), "mine");
  const { exitCode, stdout } = await faultline(["init"]);
  expect(stdout.match(/: exists, left as it is$/gm)).toHaveLength(3);
  expect(exitCode).toBe(0);
  for (const { parentPath, name } of files) expect(readFileSync(join(parentPath, name), "utf8")).toBe("mine");
});

test("completes what a run began that was stopped after any of its files", async () => {
  put({ "package.json": '{ "name": "x" }\n' });
  const { stdout } = await faultline(["init", "--family", "orders"]);
  const files = [...stdout.matchAll(/^(.+): written$/gm)].map(([, path = ""]) => path);
  const whole = files.map(read);
  for (let stopped = 1; stopped < files.length; stopped++) {
    for (const path of files.slice(stopped)) rmSync(join(project, path));
    expect((await faultline(["init", "--code", "src/errors"])).exitCode).toBe(0);
    expect(files.map(read)).toEqual(whole);
  }
});

test.each([
  ['{ "errors:lint": "mine" }', "scripts added; `errors:lint` left as it is"],
  [
    '{ "errors:lint": "a", "errors:generate": "b", "errors:check": "c" }',
    "`errors:lint`, `errors:generate`, `errors:check` left as they are",
  ],
  ['["a"]', "its `scripts` are no JSON object, so none were added"],
  ['"a"', "its `scripts` are no JSON object, so none were added"],
])("says which of the scripts %s stay, and changes none", async (scripts, report) => {
  put({ "package.json": `{ "scripts": ${scripts} }` });
  expect((await faultline(["init"])).stdout).toContain(`package.json: ${report}\n`);
  const before: unknown = JSON.parse(scripts);
  const { scripts: after } = JSON.parse(read("package.json")) as { scripts: unknown };
  expect(after).toEqual(
    typeof before === "object" && !Array.isArray(before) ? expect.objectContaining(before) : before,
  );
});

test("writes no family beside a config of another kind, which may look for families elsewhere", async () => {
  put(PLAIN);
  const { stdout } = await faultline(["init"]);
  expect(stdout).toContain("faultline.config.yaml: exists, left as it is\n");
  expect(readdirSync(join(project, "errors"))).toEqual([".openapi.schema.json"]);
});

test.each([
  [["--family", "My API"], {}, "--family: found a name that no family can have; wanted lower-case words"],
  [["--family", "class"], {}, "--family: found a name that means something else"],
  [
    ["--code", "../out"],
    {},
    "--code: found a path that leads out with `..`; wanted a folder below that of the config, such as src/errors",
  ],
  [["--code", "/tmp"], {}, "--code: found an absolute path; wanted a folder below"],
  [["--code", "node_modules/x"], {}, "--code: found a folder whose files belong to another tool; wanted"],
  [[], { "package.json": "{" }, "package.json: found text that is no JSON object; wanted a manifest."],
  [[], { "package.json": "[]" }, "package.json: found text that is no JSON object"],
  [[], { errors: "a file" }, "errors: found a file; wanted a folder. Move it away; nothing was written"],
])("init %j is refused where it cannot be followed", async (args, files, message) => {
  put(files);
  const { exitCode, stderr } = await faultline(["init", ...args]);
  expect(stderr).toContain(`faultline: ${message}`);
  expect(exitCode).toBe(2);
});

test("scripts of the same names stay, and the package manager is the one whose lock file is there", async () => {
  put({ "package.json": '{ "scripts": { "errors:lint": "mine" } }', "pnpm-lock.yaml": "" });
  expect((await faultline(["init"])).stdout).toContain("then `pnpm exec faultline lint`");
  expect(JSON.parse(read("package.json"))).toMatchObject({
    scripts: { "errors:lint": "mine", "errors:generate": "faultline generate" },
  });
  expect(read(".github/workflows/errors.yml")).toContain("pnpm exec faultline generate --check");
  expect(read(".github/workflows/errors.yml")).toContain('pnpm exec faultline diff "git:origin/$GITHUB_BASE_REF" --');
});

const BELOW = "services/orders & 'co' ü";

test.each([
  ["no lock file of its own", "pnpm-lock.yaml", "pnpm install --frozen-lockfile", "."],
  ["a lock file of its own", `${BELOW}/yarn.lock`, "yarn install --immutable", undefined],
])("a project below the root of a repository with %s", async (_, lockFile, install, folder) => {
  const below = join(project, BELOW);
  mkdirSync(join(project, ".git"));
  mkdirSync(below, { recursive: true });
  put({ [lockFile]: "", "package.json": '{ "devDependencies": { "@faultline/cli": "*" } }' });
  const { exitCode, stdout } = await captured(["init"], { cwd: below });
  expect(stdout).toContain("../../.github/workflows/errors-services-orders-co-ü.yml: written\n");
  expect(stdout).toMatch(/^Next: `(?:pnpm exec|yarn) faultline lint`/m); // it is installed at the root
  expect(exitCode).toBe(0);
  const workflow = parse(read(".github/workflows/errors-services-orders-co-ü.yml")) as { jobs: { errors: unknown } };
  expect(workflow.jobs.errors).toMatchObject({ defaults: { run: { "working-directory": BELOW } } });
  expect((workflow.jobs.errors as { steps: { run?: string }[] }).steps.find(({ run }) => run === install)).toEqual({
    run: install,
    ...(folder !== undefined && { "working-directory": folder }),
  });
  expect(readdirSync(below).sort()).toEqual(["errors", "faultline.config.ts", ...(folder ? [] : ["yarn.lock"])]);
});

test("the package manager is the one that the manifest names where there is no lock file", async () => {
  put({ "package.json": '{ "packageManager": "yarn@4.5.0", "dependencies": { "@faultline/cli": "*" } }' });
  expect((await faultline(["init"])).stdout).toContain("Next: `yarn faultline lint`");
});

test("families that are there stay families of the project, and no other is added to them unless it is named", async () => {
  await faultline(["init", "--family", "orders"]);
  const spec = read("errors/orders.yaml");
  for (const name of ["faultline.config.ts", "errors"]) rmSync(join(project, name), { recursive: true });
  mkdirSync(join(project, "specs/orders"), { recursive: true });
  put({ "specs/orders/openapi.yaml": spec });
  expect((await faultline(["init"])).stdout).not.toContain("errors/api.yaml");
  expect((await faultline(["generate"])).stdout).toContain("src/errors/orders.ts: written");
  rmSync(join(project, "faultline.config.ts"));
  await faultline(["init", "--family", "bills"]);
  expect((await faultline(["generate"])).stdout).toMatch(/^src\/errors\/bills\.ts: written$[^]*^2 changed, 4 in all/m);
});

test("a manifest keeps its byte order mark and the ends of its lines", async () => {
  put({ "package.json": '\uFEFF{\r\n    "name": "x"\r\n}\r\n' });
  await faultline(["init"]);
  expect(read("package.json")).toMatch(/^\uFEFF\{\r\n {4}"name": "x",\r\n {4}"scripts": \{\r\n {8}"errors:lint": /);
  expect(read("package.json").replaceAll("\r\n", "")).not.toContain("\n");
});

test("explain prefers a family of the project, by its id or an alias, and follows an edit without a build", async () => {
  put(PLAIN);
  mkdirSync(join(project, "errors"));
  const other = mkdtempSync(join(tmpdir(), "faultline-init-"));
  await captured(["init", "--family", "orders"], { cwd: other });
  const spec = readFileSync(join(other, "errors/orders.yaml"), "utf8");
  rmSync(other, { recursive: true });
  const body = '{"code":"not_found","message":"m"}';
  writeFileSync(
    join(project, "errors/orders.yaml"),
    spec.replace("x-error-family:", "x-error-family:\n    aliases: [pelion, shop]"),
  );
  for (const name of ["orders", "shop", "pelion", "ORDERS"])
    expect((await faultline(["explain", name, "--status", "404"], body)).stdout).toContain(
      "No such item: code not_found",
    );
  writeFileSync(join(project, "errors/orders.yaml"), spec.replace("No such item", "It is gone"));
  expect((await faultline(["explain", "orders", "--status", "404"], body)).stdout).toContain(
    "It is gone: code not_found",
  );
  expect((await faultline(["explain", "izuma", "--status", "404"], "{}")).stdout).toContain("Device Management");
  expect((await faultline(["explain", "order", "--status", "404"], body)).stderr).toContain("Did you mean orders?");
  writeFileSync(join(project, "errors/orders.yaml"), spec.replace("recovery: wait", "recovery: hope"));
  const broken = await faultline(["explain", "orders", "--status", "404"], body);
  expect(broken.stderr).toMatch(
    /^errors\/orders\.yaml:\d+:\d+ \/components\/schemas\/TooManyRequests\/x-error\/recovery: found /,
  );
  expect(broken.exitCode).toBe(2);
});

test.each([
  ['{ "openapi": "3.1.1" }', "`faultline import openapi.json` proposes the errors that it has"],
  ['{ "openapi": "3.1.1", "x-error": {} }', "it has errors already: name it in `families` of faultline.config.ts"],
])("says what becomes of a document that is there: %s", async (text, advice) => {
  put({ "openapi.json": text });
  expect((await faultline(["init"])).stdout).toContain(`openapi.json: left; ${advice}\n`);
  expect(read("openapi.json")).toBe(text);
  expect((await faultline(["init"])).stdout).not.toContain("openapi.json: left"); // there is a config now
});
