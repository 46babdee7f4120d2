/** What the package is made of: nothing but itself, and of the families only the one that is asked for. */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { families } from "@faultline/guards/families";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILES = globSync("dist/**/*.js", { cwd: ROOT });

/** The modules that a module loads at once, itself included, and the code without its comments. */
async function bundled(file: string): Promise<{ modules: string[]; outside: string[]; code: string }> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    bundle: true,
    metafile: true,
    write: false,
    format: "esm",
    minifyWhitespace: true,
    packages: "external",
    logLevel: "silent",
  });
  const outside = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  return { modules: Object.keys(metafile.inputs), outside, code: outputFiles.map(({ text }) => text).join("\n") };
}

test("there are files to look at, and each family has its module and its help", () => {
  for (const { id } of families)
    expect(FILES).toEqual(expect.arrayContaining([`dist/gen/${id}.js`, `dist/gen/${id}.help.js`]));
});

test.each(FILES)("%s depends on nothing outside the package, and makes no code at run time", async (file) => {
  const { outside, code } = await bundled(file);
  expect(outside).toEqual([]);
  expect(code).not.toMatch(/\beval\b|\bFunction\s*\(|\brequire\s*\(|\bprocess\b|\bglobalThis\b/);
});

describe.each(families)("$id", ({ id }) => {
  test("does not load another family, nor anything that people read", async () => {
    const { modules } = await bundled(`dist/gen/${id}.js`);
    expect(modules.filter((module) => module.startsWith("dist/gen/"))).toEqual([`dist/gen/${id}.js`]);
  });

  test("has help that loads nothing else at all", async () => {
    expect((await bundled(`dist/gen/${id}.help.js`)).modules).toEqual([`dist/gen/${id}.help.js`]);
  });
});

test("decode and its companions load no family", async () => {
  const { modules } = await bundled("dist/index.js");
  expect(modules.filter((module) => module.includes("/gen/"))).toEqual([]);
});

test("a family goes away again where a bundler sees that only one guard is used", async () => {
  const contents = 'export { isNotFound } from "./dist/gen/device-management.js";';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    logLevel: "silent",
  });
  expect(outputFiles[0]?.text).not.toMatch(/rate_limit_exceeded|validation_error/);
});

describe("what is not used goes away where a bundler looks", () => {
  const traces = {
    match: "match has no handler",
    createBody: "This is not a body of",
    FaultError: "/FaultError",
    familySchema: "a documented code",
  };
  const bundleOf = async (names: string): Promise<string> => {
    const contents = `export { ${names} } from "./dist/index.js";`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: ROOT },
      bundle: true,
      write: false,
      format: "esm",
      minify: true,
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  };

  test.each(Object.entries(traces))("%s leaves no trace beside decode and advise", async (name, trace) => {
    expect(await bundleOf(name)).toContain(trace);
    expect(await bundleOf("decode, advise")).not.toContain(trace);
  });
});

describe("what a family does not use is not bundled with it:", () => {
  const traces = {
    "parsers of other media types": "/*+",
    "ranges of statuses": "XX",
    "placements below the root": "a place where this error is documented",
    "lists of errors": '"deviant","undeclared"]',
    "delays of bodies": "epochSeconds",
    "codes in headers": "scheme",
  };
  const bundleOf = async (contents: string): Promise<string> => {
    const options = { bundle: true, write: false, format: "esm", minify: true, logLevel: "silent" } as const;
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: ROOT } });
    return outputFiles[0]?.text ?? "";
  };

  test.each(Object.entries(traces))("%s", async (_, trace) => {
    const family = 'export { appAndBookManagement } from "./dist/gen/app-and-book-management.js";';
    expect(await bundleOf(`export { decode, advise } from "./dist/index.js"; ${family}`)).not.toContain(trace);
    const all = 'export * from "./dist/runtime.js"; export { decodeAll } from "./dist/index.js";';
    expect(await bundleOf(all)).toContain(trace);
  });
});

test("it works where code cannot be made from strings", () => {
  const program = `
    import { decode, advise } from "@faultline/guards";
    import { tIotHub } from "@faultline/guards/t-iot-hub";
    console.log(JSON.stringify(advise(decode(tIotHub, { status: 401, body: "" }), { method: "GET", attempt: 1 })));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program],
    {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 30_000,
    },
  );
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ retry: false, delayMs: 0, recovery: "authenticate", reason: "authenticate" });
});
