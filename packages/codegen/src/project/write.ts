/** Compares emitted files with the disk and updates the disk. Files that we did not emit are never touched. */
import { lstat, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDraft, writeOwnFile, removeAbandonedDrafts } from "./replace-file.ts";
import type { EmittedFile } from "./targets.ts";

/** An emitted file that is stale, missing or left over on the disk. */
export interface FileDifference {
  path: string;
  state: "stale" | "missing" | "left over";
}

export interface FileComparison {
  differences: FileDifference[];
  /** What others put into the folders of emitted files. It stays. */
  foreign: string[];
}

/** Thrown where a file without our mark, a link or a folder has the path of an emitted file. */
export class InTheWay extends Error {
  override readonly name = "InTheWay";
}

/**
 * Compares the disk with the emitted files.
 * @throws {InTheWay} where something that we did not emit has the path of an emitted file; it lists each of them.
 */
export async function compareFiles(
  root: string,
  files: readonly EmittedFile[],
  folders: readonly string[],
): Promise<FileComparison> {
  const obstacles: string[] = [];
  const differences: FileDifference[] = [];
  const known = await manifestsIn(root, folders);
  for (const folder of folders) obstacles.push(...(await obstaclesOn(root, folder)));
  if (obstacles.length === 0) {
    const inFolders = new Map<string, readonly string[]>();
    for (const file of files) {
      const folder = dirname(file.path);
      const inTheWay = inFolders.get(folder) ?? (await obstaclesOn(root, folder));
      inFolders.set(folder, inTheWay);
      const found = await stateOf(root, file, known, inTheWay);
      if (found === undefined) continue;
      if (found === "stale" || found === "missing") differences.push({ path: file.path, state: found });
      else obstacles.push(`${file.path}: found ${found}; wanted no file, or one that faultline wrote. Move it away`);
    }
  }
  if (obstacles.length > 0)
    throw new InTheWay(`${obstacles.map((text) => text.replaceAll("\n", "\\n")).join("\n")}\nNothing was written.`);
  const { leftOver, foreign } = await othersIn(root, folders, new Set(files.map(({ path }) => path)), known);
  differences.push(...leftOver.map((path): FileDifference => ({ path, state: "left over" })));
  return { differences: differences.sort((a, b) => (a.path < b.path ? -1 : 1)), foreign: foreign.sort() };
}

/**
 * Writes and removes emitted files, and returns the changes.
 * @throws {InTheWay} where {@link compare} throws it; nothing is written then.
 */
export async function write(
  root: string,
  files: readonly EmittedFile[],
  folders: readonly string[],
): Promise<FileComparison> {
  for (const folder of folders) await removeAbandonedDrafts(join(root, folder));
  const comparison = await compareFiles(root, files, folders);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  await someAtATime(comparison.differences, async ({ path }) => {
    const text = texts.get(path);
    if (text === undefined) await rm(join(root, path));
    else await writeOwnFile(join(root, path), text);
  });
  return comparison;
}

/** Files that are under way at once: each waits for the disk most of the time. */
const AT_ONCE = 16;

/** After a failure nothing more is begun, and what was begun is ended before it is thrown. */
async function someAtATime<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const item of rest) {
      if (failures.length > 0) return;
      await run(item).catch((reason: unknown) => failures.push(reason));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failures.length > 0) throw failures[0];
}

/** The list of the files of a folder whose form has no room for a mark; a line each. */
export const MANIFEST = ".generated";
const MANIFEST_HEAD = "# @generated: the files of this folder that faultline writes, and may replace and remove.";

/** The manifest of the files below a folder. */
export function manifestOf(folder: string, paths: readonly string[]): EmittedFile {
  const names = paths.map((path) => path.slice(folder.length + 1)).sort();
  return { path: `${folder}/${MANIFEST}`, text: `${[MANIFEST_HEAD, ...names].join("\n")}\n` };
}

/** Every path that a manifest of one of the folders names, and that of the manifest itself. */
async function manifestsIn(root: string, folders: readonly string[]): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const [head, ...names] = (await readFile(join(root, folder, MANIFEST), "utf8").catch(() => ""))
        .trimEnd()
        .split("\n");
      return head === MANIFEST_HEAD ? [MANIFEST, ...names].map((name) => `${folder}/${name}`) : [];
    }),
  );
  return new Set(lists.flat());
}

/** A link or a file on the way to a folder. */
async function obstaclesOn(root: string, folder: string): Promise<string[]> {
  const steps = folder.split("/");
  for (let length = 1; length <= steps.length; length++) {
    const path = steps.slice(0, length).join("/");
    const found = await lstat(join(root, path)).catch(() => undefined);
    if (!found) return [];
    if (found.isSymbolicLink())
      return [`${path}: found a symbolic link; wanted a folder of this project. Replace it by a folder`];
    if (!found.isDirectory()) return [`${path}: found a file; wanted a folder. Move it away`];
  }
  return [];
}

/** How a file differs; undefined where it does not, or what stands there that is not ours. `inTheWay` is what its folder cannot be for. */
async function stateOf(
  root: string,
  { path, text }: EmittedFile,
  known: ReadonlySet<string>,
  inTheWay: readonly string[],
): Promise<string | undefined> {
  if (inTheWay.length > 0) return "a link or a file in the place of a folder";
  const found = await lstat(join(root, path)).catch(() => undefined);
  if (!found) return "missing";
  if (found.isSymbolicLink()) return "a symbolic link";
  if (!found.isFile()) return "a folder";
  const current = await readFile(join(root, path));
  if (current.equals(Buffer.from(text))) return undefined;
  return isOurs(path, current, known) ? "stale" : "a file without the mark of generated files";
}

/** The first line of emitted code, or the first member of emitted JSON. */
const MARK = /^(?:\/\/ @generated from |\{\n {2}"x-generated-from": ")/;

function isOurs(path: string, content: Buffer, known: ReadonlySet<string>): boolean {
  return known.has(path) || MARK.test(content.subarray(0, 200).toString());
}

async function othersIn(
  root: string,
  folders: readonly string[],
  wanted: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Promise<{ leftOver: string[]; foreign: string[] }> {
  const leftOver: string[] = [];
  const foreign: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries.filter((each) => !each.isDirectory() && !isDraft(each.name))) {
      const path = join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/");
      if (wanted.has(path)) continue;
      const isLeft =
        entry.isFile() && isOurs(path, await readFile(join(root, path)).catch(() => Buffer.alloc(0)), known);
      (isLeft ? leftOver : foreign).push(path);
    }
  }
  return { leftOver, foreign };
}
