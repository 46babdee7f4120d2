import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "@faultline/codegen";
import {
  filesMatching,
  findProject,
  foldersOfFamilies,
  matches,
  projectAround,
  specFiles,
} from "@faultline/codegen/config";
import { LAMPS } from "../../catalog/test/lamps.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-config-"));
  put("errors/lamps.yaml", LAMPS);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const DATA = { families: [{ spec: "errors/lamps.yaml", id: "street-lamps" }], output: { code: "gen", help: false } };
const FORMS: readonly (readonly [name: string, text: string])[] = [
  ["faultline.config.json", JSON.stringify(DATA)],
  [
    "faultline.config.yaml",
    "families: [{ spec: errors/lamps.yaml, id: street-lamps }]\noutput: { code: gen, help: false }\n",
  ],
  ["faultline.config.mjs", `export default ${JSON.stringify(DATA)};`],
  ["faultline.config.js", `export default Promise.resolve(${JSON.stringify(DATA)});`],
  ["faultline.config.cjs", `module.exports = ${JSON.stringify(DATA)};`],
  ["faultline.config.cts", `const data: object = ${JSON.stringify(DATA)};\nexport = data;`],
  ["faultline.config.mts", `export default ${JSON.stringify(DATA)} satisfies object;`],
  [
    "faultline.config.ts",
    `enum Folder { Code = "gen" }\nconst data: object = { ...${JSON.stringify(DATA)}, output: { code: Folder.Code, help: false } };\nexport default data;`,
  ],
];

test.each(FORMS)("%s says which families there are, and where their files go", async (name, text) => {
  put("package.json", '{ "type": "module" }');
  put(name, text);
  expect(await generate({ cwd: root })).toMatchObject({
    differences: [{ path: "gen/street-lamps.ts", state: "missing" }],
  });
  expect(readdirSync(join(root, "gen"))).toEqual(["street-lamps.ts"]);
  expect(existsSync(join(root, "node_modules"))).toBe(false); // nothing is kept of what was compiled
});

test("without a config, errors/*.yaml and specs/*/openapi.yaml are families, and code goes to src/errors", async () => {
  put("specs/cords/openapi.yaml", LAMPS);
  mkdirSync(join(root, "deep/er"), { recursive: true });
  await generate({ cwd: join(root, "deep/er") });
  expect(readdirSync(join(root, "src/errors")).sort()).toEqual([
    "cords.help.ts",
    "cords.ts",
    "lamps.help.ts",
    "lamps.ts",
  ]);
});

test("the search for a project ends at the root of the repository", async () => {
  mkdirSync(join(root, "other/.git"), { recursive: true });
  expect(await findProject(join(root, "other"))).toBeUndefined();
  await expect(projectAround(join(root, "other"))).rejects.toThrow(
    "found no project here or above; wanted a faultline.config",
  );
});

const WRONG: readonly (readonly [what: string, name: string, text: string, message: string])[] = [
  [
    "one folder for two kinds of files",
    "faultline.config.yaml",
    "output: { code: ./gen/, bundle: gen }\n",
    "faultline.config.yaml output.bundle: found the folder of output.code; wanted another one",
  ],
  [
    "an option with a typo",
    "faultline.config.json",
    '{ "ouput": {} }',
    "faultline.config.json ouput: found an unknown option; wanted one of families, output, docsUrl, registry, transform. Did you mean output?",
  ],
  [
    "a folder outside",
    "faultline.config.json",
    '{ "output": { "code": "../src" } }',
    "faultline.config.json output.code: found a path that leads out with `..`; wanted a folder below",
  ],
  [
    "an absolute folder",
    "faultline.config.json",
    '{ "output": { "vectors": "/tmp/x" } }',
    "faultline.config.json output.vectors: found an absolute path",
  ],
  [
    "the folder of the config itself",
    "faultline.config.yaml",
    "output: { code: ./ }",
    "faultline.config.yaml output.code: found the folder of the config itself",
  ],
  [
    "a folder of packages",
    "faultline.config.yaml",
    "output: { code: node_modules/x }",
    "faultline.config.yaml output.code: found a folder whose files belong to another tool",
  ],
  [
    "families that are no list",
    "faultline.config.yaml",
    "families: errors",
    "faultline.config.yaml families: found another text; wanted a list of documents",
  ],
  [
    "a family without a spec",
    "faultline.config.yaml",
    "families: [{ id: lamps }]",
    "faultline.config.yaml families[0].spec: found nothing; wanted a value",
  ],
  [
    "an id that cannot be one",
    "faultline.config.yaml",
    "families: [{ spec: errors/lamps.yaml, id: My Lamps }]",
    "faultline.config.yaml families[0].id: found another text; wanted lower-case words",
  ],
  [
    "a spec that is missing",
    "faultline.config.yaml",
    "families: [errors/lamp.yaml]",
    'faultline.config.yaml families[0]: found no file at "errors/lamp.yaml"; wanted an OpenAPI document.',
  ],
  [
    "an address that is none",
    "faultline.config.yaml",
    "docsUrl: docs",
    "faultline.config.yaml docsUrl: found another text; wanted an address",
  ],
  [
    "an address to which no id can be added",
    "faultline.config.yaml",
    "docsUrl: https://docs.example.com/errors",
    "faultline.config.yaml docsUrl: found an address without a / at its end; wanted an address such as https://docs.example.com/errors/",
  ],
  [
    "documents in a folder of families",
    "faultline.config.yaml",
    "output: { vectors: errors }",
    "faultline.config.yaml output.vectors: found a folder in which `families` looks for documents (errors/*.{yaml,yml,json}); wanted another one",
  ],
  [
    "a package in a folder of families",
    "faultline.config.yaml",
    "families: ['**/*.json']\noutput: { package: { folder: dist/errors, name: x } }",
    "faultline.config.yaml output.package.folder: found a folder in which `families` looks for documents (**/*.json)",
  ],
  [
    "folders that are one on some disks",
    "faultline.config.yaml",
    "output: { code: src/errors, bundle: src/Errors }",
    "faultline.config.yaml output.bundle: found the folder of output.code; wanted another one",
  ],
  [
    "YAML that is broken",
    "faultline.config.yaml",
    "output: { code: a\n",
    "faultline.config.yaml:2:1: found text that cannot be read",
  ],
  [
    "a key twice",
    "faultline.config.yaml",
    "output: {}\noutput: {}\n",
    "faultline.config.yaml:2:1: found text that cannot be read (duplicated mapping key",
  ],
  [
    "code that throws",
    "faultline.config.ts",
    'throw new Error("no\\nluck");',
    "faultline.config.ts: found code that throws (no); wanted `export default` of a config",
  ],
  [
    "code that cannot be parsed",
    "faultline.config.ts",
    "export default {",
    "faultline.config.ts: found code that throws (",
  ],
  [
    "a script that throws",
    "faultline.config.mjs",
    'throw new Error("no luck");',
    "faultline.config.mjs: found code that throws (no luck)",
  ],
  [
    "no default export",
    "faultline.config.mjs",
    "export const config = {};",
    "faultline.config.mjs: found nothing; wanted an object with families, output, docsUrl",
  ],
  [
    "a function",
    "faultline.config.ts",
    "export default () => ({});",
    "faultline.config.ts: found a function; wanted an object",
  ],
  [
    "a manifest that contains itself",
    "faultline.config.mjs",
    "const manifest = {}; manifest.self = manifest; export default { output: { package: { folder: 'd', name: 'x', manifest } } };",
    "faultline.config.mjs output.package.manifest: found a value that JSON cannot hold, or that contains itself; wanted members of package.json",
  ],
  ["a list", "faultline.config.json", "[]", "faultline.config.json: found an empty list; wanted an object"],
];

test.each(WRONG)("refuses %s with its place, and writes nothing", async (_, name, text, message) => {
  put(name, text);
  const refused = await generate({ cwd: root }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: "ConfigError", message: expect.stringContaining(message) as string });
  expect(readdirSync(root).sort()).toEqual(["errors", name].sort());
});

test("refuses two configs in one folder", async () => {
  put("faultline.config.json", "{}");
  put("faultline.config.yaml", "");
  await expect(generate({ cwd: root })).rejects.toThrow("found both faultline.config.yaml and faultline.config.json");
});

test("an address of the documentation is that of each error that has none of its own", async () => {
  put("faultline.config.yaml", "docsUrl: https://docs.example.com/errors/\n");
  await generate({ cwd: root });
  expect(readFileSync(join(root, "src/errors/lamps.ts"), "utf8")).toContain(
    '"https://docs.example.com/errors/lamps/not_found"',
  );
});

test("what types a config need not be installed where the config stands, as with npx alone", async () => {
  put("errors/lamps.yaml", LAMPS);
  put(
    "faultline.config.ts",
    'import { defineConfig } from "@faultline/cli/config";\nexport default defineConfig({ families: ["errors/*.yaml"] });\n',
  );
  await generate({ cwd: root });
  expect(existsSync(join(root, "src/errors/lamps.ts"))).toBe(true);
});

test("vectors are a list in one file of each family, beside the code or in a folder of their own", async () => {
  put(
    "errors/lamps.yaml",
    LAMPS.replace("      x-error:\n", "      examples: [{ type: not_found, message: No. }]\n      x-error:\n"),
  );
  put("faultline.config.yaml", "output: { vectors: true }\n");
  await generate({ cwd: root });
  const beside = readFileSync(join(root, "src/errors/lamps.vectors.json"), "utf8");
  const [first] = JSON.parse(beside) as unknown[];
  expect(first).toMatchObject({ id: "lamps/not_found", status: 404, expect: { match: "declared" } });
  put("faultline.config.yaml", "output: { vectors: test/vectors }\n");
  await generate({ cwd: root });
  expect(readFileSync(join(root, "test/vectors/lamps.json"), "utf8")).toBe(beside);
  expect(readdirSync(join(root, "test/vectors")).sort()).toEqual([
    ".generated",
    "lamps.json",
    "vectors.index.json",
    "vectors.schema.json",
  ]);
});

test("one document has a family for each entry that names it with an overlay or an id of its own", async () => {
  const overlay = (id: string): string =>
    `overlay: 1.1.0\ninfo: { title: O, version: 1.0.0 }\nactions: [{ target: $.info, update: { x-error-family: { id: ${id} } } }]\n`;
  for (const id of ["rest", "oauth", "old"]) put(`${id}.overlay.yaml`, overlay(id));
  put(
    "faultline.config.yaml",
    "families: ['errors/*.yaml', { spec: 'errors/*.yaml', overlay: old.overlay.yaml }, { spec: errors/lamps.yaml, overlay: rest.overlay.yaml }, " +
      "{ spec: errors/lamps.yaml, overlay: oauth.overlay.yaml }, { spec: ./errors/lamps.yaml, overlay: rest.overlay.yaml }]\noutput: { help: false }\n",
  );
  await generate({ cwd: root });
  expect(readdirSync(join(root, "src/errors")).sort()).toEqual(["oauth.ts", "rest.ts"]);
  expect(await generate({ cwd: root, check: true })).toMatchObject({ differences: [], foreign: [] });
});

describe("a pattern", () => {
  const step = fc.constantFrom("a", "b.yaml", ".hidden", "ab");
  const pattern = fc.array(
    fc.constantFrom("a", "*", "**", "*.yaml", "?", "{a,ab}", "a*", ".hidden", "{a,ab/a,*/b.yaml}"),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  test("matches the same paths in a list and on the disk", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.array(step, { minLength: 1, maxLength: 3 }), {
          maxLength: 4,
          selector: (path) => path.join("/"),
        }),
        pattern,
        async (paths, parts) => {
          const folder = mkdtempSync(join(root, "files-"));
          const files: string[] = [];
          for (const path of paths.map((steps) => `${steps.join("/")}/f.yaml`)) {
            try {
              mkdirSync(dirname(join(folder, path)), { recursive: true });
              writeFileSync(join(folder, path), "");
              files.push(path);
            } catch {
              // One of the others is a file where this one needs a folder.
            }
          }
          const text = `${parts.join("/")}/*.yaml`;
          expect([...new Set(await filesMatching(text, folder))].sort()).toEqual(
            files.filter((path) => matches(path, text)).sort(),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test("may have choices with folders in them, names of hidden folders, and links to folders", async () => {
    for (const path of ["shop/orders/a.yaml", "shop/bills/b.yaml", "x/.api/c.yaml", "odd/{d}.yaml", "far/e.yaml"])
      put(path, "");
    mkdirSync(join(root, "linked"));
    symlinkSync("../far", join(root, "linked/far"));
    const found = async (text: string): Promise<string[]> => filesMatching(text, root);
    expect(await found("shop/{orders/a,bills/*}.yaml")).toEqual(["shop/orders/a.yaml", "shop/bills/b.yaml"]);
    expect(await found("*/.api/*.yaml")).toEqual(["x/.api/c.yaml"]);
    expect(await found("x/*/*.yaml")).toEqual([]);
    expect(await found("odd/{d}.yaml")).toEqual(["odd/{d}.yaml"]);
    expect(await found("linked/*/e.yaml")).toEqual(["linked/far/e.yaml"]);
    expect(await found("linked/**/e.yaml")).toEqual([]); // a link may lead in circles
  });

  test("and an entry that name one file make one family, with the id of the entry", async () => {
    put("faultline.config.yaml", 'families: ["errors/*.yaml", { spec: ./errors/../errors//lamps.yaml, id: own }]\n');
    const project = await projectAround(root);
    expect(await specFiles(project)).toEqual([{ path: "errors/lamps.yaml", id: "own" }]);
    expect(foldersOfFamilies(project)).toEqual(["errors"]);
  });
});
