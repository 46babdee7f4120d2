/** The flow of a user with an API of their own, typed in an empty folder with packed packages. */
import { existsSync, readdirSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, run } from "../../release/packages.ts";
import { RESOLUTIONS } from "./consumer.ts";
import { installCommand } from "./install.ts";

const TSC = join(ROOT, "node_modules/.bin/tsc");
const STRICT = {
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
};

let folder: string;
let project: string;
let isInstalled = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-flow-"));
  project = join(folder, "project");
  isInstalled = await installCommand(project, folder);
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const faultline = (...args: string[]): Promise<string> =>
  run(join(project, "node_modules/.bin/faultline"), args, project);

/** Compiles a program against what was generated, and runs it. */
async function runs(program: string, options: object): Promise<string> {
  await writeFile(join(project, "index.ts"), program);
  const compilerOptions = { ...options, ...STRICT };
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["index.ts", "faultline.config.ts"] }),
  );
  await run(TSC, ["-p", "tsconfig.json"], project);
  return run(process.execPath, ["out/index.js"], project);
}

const PROGRAM = `
import { decode } from "@faultline/guards";
import { loadFamily } from "@faultline/codegen/load";
import { isNotFound, orders, type NotFound } from "./src/errors/orders.js";
import { help } from "./src/errors/orders.help.js";

const body: unknown = { code: "not_found", message: "m" };
const fault = decode(orders, { status: 404, body });
if (fault?.match === "declared" && fault.code === "not_found") {
  const known: NotFound = fault.body;
  const loaded = decode(await loadFamily("errors/orders.yaml"), { status: 404, body });
  console.log(known.code, isNotFound(body), help.errors[fault.id]?.title, loaded?.id);
}
`;

test("installing the command brings no compiler", ({ skip }) => {
  if (!isInstalled) return skip("the npm registry cannot be reached for what the command line depends on");
  expect(readdirSync(join(project, "node_modules")).filter((name) => /typescript|redocly/.test(name))).toEqual([]);
});

test("init, lint, generate, compile, decode and explain work one after the other", { timeout: 120_000 }, async ({
  skip,
}) => {
  if (!isInstalled) return skip("the npm registry cannot be reached for what the command line depends on");
  expect(await faultline("init", "--family", "orders")).toContain("faultline.config.ts: written\n");
  expect(await faultline("lint", "--fail-on", "info")).toBe("Nothing found in 1 file.\n");
  expect(await faultline("generate")).toBe(
    "src/errors/orders.help.ts: written\nsrc/errors/orders.ts: written\n2 changed, 2 in all.\n",
  );
  expect(await faultline("generate", "--check")).toBe("All 2 files are up to date.\n");
  for (const options of Object.values(RESOLUTIONS))
    expect(await runs(PROGRAM, options)).toBe("not_found true No such item orders/not_found\n");
  await writeFile(join(project, "body.json"), '{"code":"not_found","message":"m"}');
  expect(await faultline("explain", "orders", "--status", "404", "body.json")).toMatch(/^No such item: code not_found/);
});

test("a typed hook of the config changes what every command sees", { timeout: 120_000 }, async ({ skip }) => {
  if (!isInstalled) return skip("the npm registry cannot be reached for what the command line depends on");
  const hooked = join(project, "hooked");
  await mkdir(hooked);
  await cp(join(project, "errors"), join(hooked, "errors"), { recursive: true });
  await writeFile(
    join(hooked, "faultline.config.ts"),
    `import { defineConfig } from "@faultline/cli/config";
export default defineConfig({ transform(document, id) { document.info.title = \`Failures of \${id}\`; } });
`,
  );
  const typed = (...args: string[]): Promise<string> => run(join(project, "node_modules/.bin/faultline"), args, hooked);
  expect(await typed("generate")).toContain("2 changed, 2 in all.\n");
  expect(await readFile(join(hooked, "src/errors/orders.help.ts"), "utf8")).toContain("Failures of orders");
  await writeFile(join(hooked, "body.json"), '{"code":"not_found","message":"m"}');
  expect(await typed("explain", "orders", "--status", "404", "body.json")).toContain("Failures of orders");
  expect(await typed("generate", "--check")).toBe("All 2 files are up to date.\n");
});

test("a package of the families installs, compiles and runs elsewhere", { timeout: 120_000 }, async ({ skip }) => {
  if (!isInstalled) return skip("the npm registry cannot be reached for what the command line depends on");
  const shipped = join(project, "shipped");
  await mkdir(shipped);
  await cp(join(project, "errors"), join(shipped, "errors"), { recursive: true });
  const output = { package: { folder: "dist/errors", name: "@acme/errors", manifest: { license: "UNLICENSED" } } };
  await writeFile(join(shipped, "faultline.config.json"), JSON.stringify({ output }));
  expect(await run(join(project, "node_modules/.bin/faultline"), ["generate", "--package"], shipped)).toContain(
    "8 changed, 8 in all.\n",
  );
  const packed = await run("npm", ["pack", "--silent"], join(shipped, "dist/errors"));
  expect(packed.trim()).toBe("acme-errors-1.0.0.tgz");
  const tarball = await readFile(join(shipped, "dist/errors", packed.trim()));
  const { messages } = await publint({ pack: { tarball: Uint8Array.from(tarball).buffer }, strict: true });
  expect(messages).toEqual([]);
  const consumer = join(project, "node_modules/@acme/errors");
  await mkdir(consumer, { recursive: true });
  await run(
    "tar",
    ["-xzf", join(shipped, "dist/errors", packed.trim()), "--strip-components=1", "-C", consumer],
    consumer,
  );
  const program = `
import { decode } from "@faultline/guards";
import { isNotFound, orders, type NotFound } from "@acme/errors/orders";
import { help } from "@acme/errors/orders/help";
const fault = decode(orders, { status: 404, body: { code: "not_found", message: "m" } });
const body: NotFound | undefined = fault && isNotFound(fault.raw) ? fault.raw : undefined;
console.log(body?.code, help.errors[fault?.id ?? ""]?.title);
`;
  for (const options of Object.values(RESOLUTIONS))
    expect(await runs(program, options)).toBe("not_found No such item\n");
});

test("types of paths are refused with what to install, and nothing is written", { timeout: 60_000 }, async ({
  skip,
}) => {
  if (!isInstalled) return skip("the npm registry cannot be reached for what the command line depends on");
  const other = join(project, "other");
  await mkdir(other);
  await cp(join(project, "errors"), join(other, "errors"), { recursive: true });
  await writeFile(join(other, "faultline.config.json"), '{ "output": { "paths": true } }');
  await expect(run(join(project, "node_modules/.bin/faultline"), ["generate"], other)).rejects.toThrow(
    /output\.paths: found no package openapi-typescript with its compiler; .*Run `npm i -D openapi-typescript typescript@5`/,
  );
  expect(existsSync(join(other, "src"))).toBe(false);
});
