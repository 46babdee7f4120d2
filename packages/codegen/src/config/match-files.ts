/** Finds files by patterns with `*`, `**`, `?` and `{a,b}`. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

const WILD = /[*?{]/;

/** A part of a path between two slashes; `**` stands for any number of folders. */
export type Segment = RegExp | "**";

/** Lists the files that match a pattern, in alphabetical order; hidden folders and `node_modules` are left out unless it names them. */
export async function filesMatching(pattern: string, cwd: string): Promise<string[]> {
  if (existsSync(resolve(cwd, pattern))) return [pattern]; // its name may have wild cards
  const found = await Promise.all(patternsIn(pattern).map((single) => filesOf(single, cwd)));
  return [...new Set(found.flat())];
}

async function filesOf(pattern: string, cwd: string): Promise<string[]> {
  if (!isPattern(pattern)) return existsSync(resolve(cwd, pattern)) ? [pattern] : [];
  const segments = pattern.split(/[\\/]+/);
  const start = segments.findIndex((segment) => WILD.test(segment));
  const folder = segments.slice(0, start).join(sep) || (pattern.startsWith("/") ? "/" : ".");
  return filesWithin(folder, cwd, segments.slice(start).map(segmentOf));
}

/** True where the text is a pattern and no plain path. */
export function isPattern(text: string): boolean {
  return WILD.test(text);
}

/** Lists the files below a folder whose path matches the segments. */
export async function filesWithin(
  folder: string,
  cwd: string,
  [first, ...rest]: readonly Segment[],
): Promise<string[]> {
  if (first === undefined) return [];
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = first === "**" ? await filesWithin(folder, cwd, rest) : [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === "." ? entry.name : join(folder, entry.name);
    if (first === "**") {
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        found.push(...(await filesWithin(path, cwd, [first, ...rest])));
    } else if (first.test(entry.name)) {
      if (rest.length === 0 && !entry.isDirectory()) found.push(path);
      if (rest.length > 0 && (entry.isDirectory() || entry.isSymbolicLink()))
        found.push(...(await filesWithin(path, cwd, rest)));
    }
  }
  return found;
}

/** True where a path with slashes matches the pattern, or is it. */
export function matches(path: string, pattern: string): boolean {
  return patternsIn(pattern).some((single) => {
    const plain = single.split(/[\\/]+/).filter((segment) => segment !== ".");
    return matchesFrom(path.split("/"), plain.map(segmentOf));
  });
}

/** A group whose choices have folders in them: the pattern is as many patterns as it has choices. */
const GROUP_OF_PATHS = /\{([^{}]*[\\/][^{}]*)\}/;

function patternsIn(pattern: string): string[] {
  const [group, choices] = GROUP_OF_PATHS.exec(pattern) ?? [];
  if (group === undefined || choices === undefined) return [pattern];
  return choices.split(",").flatMap((choice) => patternsIn(pattern.replace(group, () => choice)));
}

function matchesFrom(names: readonly string[], [first, ...rest]: readonly Segment[]): boolean {
  const [name, ...below] = names;
  if (first === undefined) return name === undefined;
  if (first !== "**") return name !== undefined && first.test(name) && matchesFrom(below, rest);
  return (
    matchesFrom(names, rest) || (name !== undefined && !name.startsWith(".") && matchesFrom(below, [first, ...rest]))
  );
}

function segmentOf(segment: string): Segment {
  if (segment === "**") return segment;
  const source = segment
    .replaceAll(/[.+^$()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".")
    .replaceAll(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(",", "|")})`)
    .replaceAll(/[{}]/g, "\\$&");
  return new RegExp(`^${segment.startsWith(".") ? "" : "(?!\\.)"}${source}$`);
}
