/** Removes files from `dist` whose sources are gone or renamed, and chunks that nothing imports any more, since they would be packed. */
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes from each `dist` of a package whatever was compiled of a source that is not there; answers with the files. What entries share stands in
 * `dist/shared`: a build that comes from the cache puts its chunks beside those of the build before.
 */
export function removeLeftOvers(root: string): string[] {
  const compiled = globSync("packages/*/dist/**/*.{js,js.map,d.ts,d.ts.map}", {
    cwd: root,
    exclude: ["packages/*/dist/shared/**"],
  });
  const leftOver = compiled.filter((file) => !existsSync(join(root, sourceOf(file))));
  for (const file of leftOver) rmSync(join(root, file));
  const chunks = globSync("packages/*/dist/shared", { cwd: root }).flatMap((folder) => unusedChunks(root, folder));
  for (const file of chunks) rmSync(join(root, file));
  return [...leftOver, ...chunks].sort();
}

function sourceOf(file: string): string {
  return file.replace(/^(packages[/\\][^/\\]+[/\\])dist/, "$1src").replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
}

/** The files of a folder of chunks to which no entry leads. */
function unusedChunks(root: string, folder: string): string[] {
  const files = globSync("*.{js,js.map}", { cwd: join(root, folder) });
  const entries = globSync("**/*.js", { cwd: join(root, folder, ".."), exclude: ["shared/**"] });
  const open = entries.map((entry) => join(folder, "..", entry));
  const used = new Set<string>();
  for (const file of open) {
    for (const [, name = ""] of readFileSync(join(root, file), "utf8").matchAll(
      /["'][./]*(?:shared\/)?(\w+)\.js["']/g,
    )) {
      if (used.has(name) || !files.includes(`${name}.js`)) continue;
      used.add(name);
      open.push(join(folder, `${name}.js`)); // grows meanwhile
    }
  }
  return files.filter((file) => !used.has(file.replace(/\.js(?:\.map)?$/, ""))).map((file) => join(folder, file));
}
