/** Compares emitted files with the disk and updates the disk. Files that we did not emit are never touched. */
import { lstat, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { manifestsIn } from "./manifest.ts";
import { isDraft, writeOwnFile, removeAbandonedDrafts } from "./replace-file.ts";
import type { EmittedFile } from "./target-list.ts";
import { Unwritable } from "./unwritable.ts";

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

/** True where a file with our mark belongs to the project: it has the name of a family that has, or once had, this document. */
export type IsOwnFile = (name: string, source: string) => boolean;

/**
 * Compares the disk with the emitted files.
 * @throws {InTheWay} where something that we did not emit has the path of an emitted file; it lists each of them.
 */
export async function compareFiles(
  root: string,
  files: readonly EmittedFile[],
  folders: readonly string[],
  owns: IsOwnFile,
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
  const wanted = new Set(files.map(({ path }) => path));
  const { leftOver, foreign } = await othersIn(root, folders, wanted, { known, owns });
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
  owns: IsOwnFile,
): Promise<FileComparison> {
  for (const folder of folders) await removeAbandonedDrafts(join(root, folder));
  const comparison = await compareFiles(root, files, folders, owns);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const change = (paths: readonly string[], apply: (path: string) => Promise<void>): Promise<void> =>
    someAtATime(paths, (path) => apply(path).catch(Unwritable.at(path)));
  const paths = comparison.differences.map(({ path }) => path);
  await change(
    paths.filter((path) => texts.has(path)),
    (path) => writeOwnFile(join(root, path), texts.get(path) ?? ""),
  );
  // Removed last: who is killed meanwhile has more files than needed, never fewer.
  await change(
    paths.filter((path) => !texts.has(path)),
    (path) => remove(root, path),
  );
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

/** Removes a file, and the folders that are empty without it. */
async function remove(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true }); // another run may have been quicker
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const isGone = await rmdir(join(root, folder)).then(
      () => true,
      () => false, // there is something else in it
    );
    if (!isGone) return;
  }
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
  if (isSame(current, text)) return undefined;
  return isOurs(path, current, known) ? "stale" : "a file without the mark of generated files";
}

/** A checkout of git on Windows ends lines in its own way; that says nothing about the spec. */
function isSame(current: Buffer, text: string): boolean {
  return current.equals(Buffer.from(text)) || current.toString().replaceAll("\r\n", "\n") === text;
}

/** The first line of emitted code, or the first member of emitted JSON, with the document that the file was made from. */
const MARKS = [
  /^\/\/ @generated from (.+)\. Edit the specs?, then run `(?:npm run|faultline) generate`\.\r?\n/,
  /^\{\r?\n {2}"x-generated-from": "(.+)",?\r?\n/,
];

/** The document that a file with our mark was made from. */
function sourceOf(content: Buffer): string | undefined {
  const start = content.subarray(0, 4096).toString();
  return MARKS.map((mark) => mark.exec(start)?.[1]).find((source) => source !== undefined);
}

function isOurs(path: string, content: Buffer, known: ReadonlySet<string>): boolean {
  return known.has(path) || sourceOf(content) !== undefined;
}

/** What folders hold besides the wanted files. What is below folders of folders is not ours unless a manifest has it. */
async function othersIn(
  root: string,
  folders: readonly string[],
  wanted: ReadonlySet<string>,
  { known, owns }: { known: ReadonlySet<string>; owns: IsOwnFile },
): Promise<{ leftOver: string[]; foreign: string[] }> {
  const leftOver: string[] = [];
  const foreign: string[] = [];
  for (const path of known) {
    const isThere = !wanted.has(path) && (await obstaclesOn(root, dirname(path))).length === 0;
    if (isThere && (await lstat(join(root, path)).catch(() => undefined))?.isFile()) leftOver.push(path);
  }
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((each) => !each.isDirectory() && !isDraft(each.name))) {
      const path = `${folder}/${entry.name}`;
      if (wanted.has(path) || known.has(path)) continue;
      const content = entry.isFile() ? await readFile(join(root, path)).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
      const source = sourceOf(content);
      (source !== undefined && owns(entry.name, source) ? leftOver : foreign).push(path);
    }
  }
  return { leftOver, foreign };
}
