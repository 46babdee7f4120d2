/** Lists what a program can import of a package: each subpath of its `exports`, with what its patterns stand for. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Target = string | { types?: string; default?: string };

/** The specifiers of every entry that has types, of a package that is installed or unpacked in the folder. */
export function entriesOf(folder: string): string[] {
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  const { name, exports } = JSON.parse(manifest) as { name: string; exports: Record<string, Target> }; // each package of ours
  const entries = Object.entries(exports).flatMap(([subpath, target]) => {
    const types = typeof target === "string" ? undefined : target.types;
    if (types === undefined) return [];
    return wordsFor(types, folder).map((word) => `${name}${subpath.slice(1).replace("*", word)}`);
  });
  return [...new Set(entries)];
}

/** What the star of a target stands for; one empty word where it has none. */
function wordsFor(target: string, folder: string): string[] {
  const [before = "", after] = target.replace(/^\.\//, "").split("*");
  if (after === undefined) return [""];
  return globSync(`${before}*${after}`, { cwd: folder })
    .map((file) => file.replaceAll("\\", "/").slice(before.length, -after.length))
    .sort();
}
