/** The packages as a user gets them: packed, installed into an empty folder, compiled against and run. */
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONSUMER, RESOLUTIONS, WRONG_CONSUMER } from "./consumer.ts";
import { FOLDERS, manifestOf, packAll, ROOT, run, withoutSources } from "../../release/packages.ts";
import { installInto } from "./install.ts";

const names = Object.keys(FOLDERS);
const bin = (name: string): string => join(ROOT, "node_modules", ".bin", name);

let folder: string;
let tarballs: Record<string, string>;

function tarballOf(name: string): string {
  const tarball = tarballs[name];
  if (tarball === undefined) throw new Error(`${name} was not packed.`);
  return tarball;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-packed-"));
  tarballs = await packAll(folder);
}, 90_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function emptyFolder(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  return path;
}

async function bytesOf(tarball: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(tarball)).buffer;
}

test.each(names)("publint has nothing to say of %s", async (name) => {
  const { messages, pkg } = await publint({ pack: { tarball: await bytesOf(tarballOf(name)) }, strict: true });
  expect(pkg["name"]).toBe(name);
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test("every package that is published is looked at here", () => {
  const published = ["catalog", "cli", "codegen", "guards", "redocly-plugin", "rules", "specs", "types"];
  expect(names).toEqual(expect.arrayContaining(published.map((name) => `@faultline/${name}`)));
});

test.each(names)("no export of %s leads to a source, and each leads where it does in the repository", async (name) => {
  const shipped = await run("tar", ["-xzOf", tarballOf(name), "package/package.json"], folder);
  expect(shipped).not.toContain("@faultline/source");
  expect(JSON.parse(shipped)).toEqual(withoutSources(manifestOf(name)));
});

test.each(names)(
  "%s brings its license and its README along, and says where it comes from and where to report a fault",
  async (name) => {
    const files = (await run("tar", ["-tzf", tarballOf(name)], folder)).split("\n");
    expect(files).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md"]));
    const license = await run("tar", ["-xzOf", tarballOf(name), "package/LICENSE"], folder);
    expect(license).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
    const home = "https://github.com/faultline-dev/faultline";
    expect(manifestOf(name)).toMatchObject({
      license: "MIT",
      homepage: home,
      bugs: `${home}/issues`,
      repository: { type: "git", url: `git+${home}.git`, directory: FOLDERS[name] },
    });
  },
);

test.each(names)(
  "every source map of %s leads to a text that is shipped with it, and no test is shipped",
  async (name) => {
    const unpacked = await emptyFolder(`maps-${name.replace("/", "-")}`);
    await run("tar", ["-xzf", tarballOf(name), "-C", unpacked], folder);
    const shipped = globSync("package/**/*.{js,ts,map}", { cwd: unpacked });
    expect(shipped.filter((file) => /\.test(-d)?\.ts$/.test(file))).toEqual([]);
    const scripts = shipped.filter((file) => /\/dist\/.*\.js$/.test(file));
    for (const file of scripts) expect(shipped).toContain(`${file}.map`);
    for (const file of shipped.filter((path) => path.endsWith(".map"))) {
      const map = JSON.parse(readFileSync(join(unpacked, file), "utf8")) as {
        sources: string[];
        sourcesContent?: string[];
        mappings: string;
      }; // the format
      if (map.mappings !== "") expect(map.sources.length, file).toBeGreaterThan(0); // what only exports from others maps nothing
      for (const [index, source] of map.sources.entries()) {
        const text = readFileSync(join(unpacked, dirname(file), source), "utf8");
        if (file.endsWith(".js.map")) expect(map.sourcesContent?.[index], file).toBe(text);
      }
    }
    const compiled = name !== "@faultline/specs" && name !== "@faultline/types";
    expect(scripts.length > 0).toBe(compiled);
  },
);

test("publint would have something to say of a package that exports a file which it lacks", async () => {
  const broken = await emptyFolder("broken");
  await writeFile(
    join(broken, "package.json"),
    JSON.stringify({ name: "broken", version: "1.0.0", type: "module", exports: { ".": "./missing.js" } }),
  );
  await run("npm", ["pack"], broken);
  const { messages } = await publint({
    pack: { tarball: await bytesOf(join(broken, "broken-1.0.0.tgz")) },
    strict: true,
  });
  expect(messages.map(({ code }) => code)).toContain("FILE_DOES_NOT_EXIST");
});

/** Subpaths that a pattern stands for are looked at by their names. */
const SUBPATHS: Readonly<Record<string, readonly string[]>> = {
  "@faultline/guards": ["families", "device-management", "device-management/help", "t-iot-hub"],
  "@faultline/standards": ["families", "json-rpc", "json-rpc/help", "types/json-rpc"],
};

test.each(names.filter((name) => name !== "@faultline/specs" && name !== "@faultline/types"))(
  "are the types wrong? Not those of %s",
  async (name) => {
    const subpaths = SUBPATHS[name] ?? [];
    const out = await run(
      bin("attw"),
      [
        tarballOf(name),
        "--profile",
        "esm-only",
        "--format",
        "json",
        ...(subpaths.length > 0 ? ["--include-entrypoints", ...subpaths] : []),
      ],
      folder,
    );
    const { analysis } = JSON.parse(out) as {
      analysis: {
        entrypoints: Record<string, { resolutions: Record<string, { resolution?: { isTypeScript?: boolean } }> }>;
      };
    }; // attw's format
    for (const subpath of subpaths)
      expect(analysis.entrypoints[`./${subpath}`]?.resolutions["node16-esm"]?.resolution?.isTypeScript).toBe(true);
  },
);

describe("guards, types and standards, installed without the registry", () => {
  let project: string;

  beforeAll(async () => {
    project = await emptyFolder("guards");
    const needed = ["types", "guards", "standards"].map((name) => tarballOf(`@faultline/${name}`));
    await installInto(project, needed, ["--offline"]);
  }, 90_000);

  async function compile(text: string, compilerOptions: object): Promise<string> {
    await writeFile(join(project, "index.ts"), text);
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
    return run(bin("tsc"), ["-p", "tsconfig.json"], project);
  }

  test.each(Object.entries(RESOLUTIONS))(
    "a consumer with %s resolution compiles, declarations of the packages included, and runs",
    async (_, options) => {
      await compile(CONSUMER, options);
      expect(await run(process.execPath, ["out/index.js"], project)).toMatch(/^404 true 4 \w/);
    },
  );

  test.each(Object.entries(RESOLUTIONS))(
    "with %s resolution a member that no body has does not compile",
    async (_, options) => {
      await expect(compile(WRONG_CONSUMER, options)).rejects.toThrow(/TS2339.*nonsense/);
    },
  );
});

/** A family whose one pattern takes exponential time. */
const SLOW_PATTERN = `openapi: 3.1.1
info: { title: Slow, version: 1.0.0 }
paths: {}
components:
  schemas:
    Body:
      x-error-envelope: { code: code }
      type: object
      required: [code]
      properties: { code: { type: string, pattern: '^(x{1,20})+$' } }
`;

test("the command line, installed with what it needs, explains and lints", { timeout: 240_000 }, async ({ skip }) => {
  const project = await emptyFolder("cli");
  try {
    await installInto(project, Object.values(tarballs), ["--prefer-offline"]);
  } catch (error) {
    if (process.env["CI"]) throw error;
    return skip("the npm registry cannot be reached for what the command line depends on");
  }
  const faultline = join(project, "node_modules", ".bin", "faultline");
  const { version } = manifestOf("@faultline/cli");
  expect((await run(faultline, ["--version"], project)).trim()).toBe(version);
  await writeFile(join(project, "body.json"), JSON.stringify({ errorNumber: 9646, errorMessage: "m" }));
  expect(await run(faultline, ["explain", "abm", "body.json"], project)).toContain("9646");
  const spec = join(project, "node_modules", "@faultline", "specs", "t-iot-hub", "openapi.yaml");
  await run(faultline, ["lint", spec], project); // rejects unless it ends well
  await expect(run(faultline, ["lint", "missing.yaml"], project)).rejects.toThrow(/found no such file/);
  await writeFile(join(project, "openapi.yaml"), SLOW_PATTERN);
  await expect(run(faultline, ["lint", "openapi.yaml"], project)).rejects.toThrow(/proved to take linear time/);
  const natives = (await readdir(join(project, "node_modules"))).filter((folder) => folder.startsWith("recheck"));
  expect(natives, "packages of the library that proves patterns, which catalog has inside").toEqual([]);
});
