/** Removes files from `dist` whose sources are gone or renamed, since they would be packed. */
import { existsSync, globSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes from each `dist` of a package whatever was compiled of a source that is not there; answers with the files. What entries share stands in
 * `dist/shared`, which the bundling itself clears.
 */
export function removeLeftOvers(root: string): string[] {
  const compiled = globSync("packages/*/dist/**/*.{js,js.map,d.ts,d.ts.map}", {
    cwd: root,
    exclude: ["packages/*/dist/shared/**"],
  });
  const leftOver = compiled.filter((file) => !existsSync(join(root, sourceOf(file))));
  for (const file of leftOver) rmSync(join(root, file));
  return leftOver.sort();
}

function sourceOf(file: string): string {
  return file.replace(/^(packages[/\\][^/\\]+[/\\])dist/, "$1src").replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
}
