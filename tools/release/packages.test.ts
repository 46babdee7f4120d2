/** One runtime is loaded: where the condition holds, every import of a package of ours finds its sources, in whatever way it is made. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FOLDERS, linkedFrom, manifestOf, ROOT, withoutSources } from "./packages.ts";

type Targets = Readonly<Record<string, string>>;

/** Each export that has code, with the package that it is of. */
const EXPORTS = Object.keys(FOLDERS).flatMap((name) =>
  Object.entries((manifestOf(name).exports ?? {}) as Record<string, string | Targets>) // manifests are ours
    .filter((entry): entry is [string, Targets] => typeof entry[1] === "object" && "default" in entry[1])
    .map(([subpath, targets]) => ({ name, subpath, targets })),
);

test.each(EXPORTS)("$name, export $subpath, names its source first, and the source is there", ({ name, targets }) => {
  expect(Object.keys(targets)).toEqual(["@faultline/source", "types", "default"]);
  const [source = "", , built = ""] = Object.values(targets);
  expect(source).toBe(built.replace("./dist/", "./src/").replace(/\.js$/, ".ts"));
  expect(globSync(source, { cwd: join(ROOT, FOLDERS[name] ?? "") })).not.toEqual([]);
});

/** A family of each package that has some. */
const familyOf = (name: string): string => (name === "@faultline/standards" ? "json-rpc" : "t-iot-hub");
const IMPORTS = EXPORTS.map(({ name, subpath }) => `${name}${subpath.slice(1).replace("*", familyOf(name))}`);

test.each(IMPORTS)(
  "%s is its source for a test, for what Node loads and for a process that a test starts",
  (specifier) => {
    const require = createRequire(import.meta.url);
    const program = `process.stdout.write(import.meta.resolve(${JSON.stringify(specifier)}))`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      timeout: 20_000,
    });
    for (const found of [import.meta.resolve(specifier), require.resolve(specifier), stdout])
      expect(found).toMatch(/\/(packages|specs)\/([\w-]+\/)?src\/.*\.ts$/);
  },
);

test.each(globSync("packages/*/bin/*.js", { cwd: ROOT }))(
  "%s runs the sources, since it imports its package by name",
  (bin) => {
    expect(readFileSync(join(ROOT, bin), "utf8")).not.toContain("/dist/");
  },
);

test("what is published has no condition of ours at any depth, and keeps everything else", () => {
  const target = { "@faultline/source": "./src/a.ts", types: "./dist/a.d.ts", default: "./dist/a.js" };
  const { "@faultline/source": _, ...shipped } = target;
  const manifest = (inner: object): object => ({
    name: "a",
    files: ["dist"],
    exports: { ".": inner, "./b": { node: inner } },
  });
  expect(withoutSources(manifest(target))).toEqual(manifest(shipped));
});

test.each([
  ["[a](../../docs/a.md#b)", "[a](https://github.com/faultline-dev/faultline/blob/main/docs/a.md#b)"],
  ["[a](../guards/README.md)", "[a](https://github.com/faultline-dev/faultline/blob/main/packages/guards/README.md)"],
  ["[a](src/model.ts)", "[a](https://github.com/faultline-dev/faultline/blob/main/packages/cli/src/model.ts)"],
  [
    "[a](https://example.com/b) [c](#d) [e](mailto:f@example.com)",
    "[a](https://example.com/b) [c](#d) [e](mailto:f@example.com)",
  ],
])("in a README that is published, %s leads to the repository", (written, published) => {
  expect(linkedFrom("packages/cli", written)).toBe(published);
});

test.each(Object.entries(FOLDERS))("each link of the README of %s leads to a file of the repository", (_, folder) => {
  const files = "https://github.com/faultline-dev/faultline/blob/main/";
  const text = linkedFrom(folder, readFileSync(join(ROOT, folder, "README.md"), "utf8"));
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) =>
    link.startsWith(files) ? [link.slice(files.length).replace(/#.*/, "")] : [],
  );
  expect(linked.filter((file) => globSync(file, { cwd: ROOT }).length === 0)).toEqual([]);
});
