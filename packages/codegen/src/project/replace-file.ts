/** Writes a file in one step: readers find the old text or the new one, even if the process ends meanwhile. */
import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { chmod, link, lstat, mkdir, readdir, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Names of the files in which a text waits until it is whole: those of the file, of the process, and a random one. */
const DRAFT = /^\..+\.(\d+)\.[0-9a-f]{8}\.draft$/;

/** Drafts of this process that are not in their places yet. */
const drafts = new Set<string>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes the text to a draft next to the file, flushes it, and renames it over the file, which keeps its mode. A
 * symbolic link stays, and its target is replaced. A device or a pipe is written to directly.
 * @throws {NodeJS.ErrnoException} where that fails; the file is then unchanged, and no draft is left.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path); // a file that does not exist yet has no other path
  const found = await stat(target).catch(() => undefined);
  if (found && !found.isFile() && !found.isDirectory()) return writeFile(target, text);
  await removeAbandonedDraftsOf(target);
  await swapIn(target, text, found?.isFile() ? found.mode & 0o7777 : undefined);
}

/**
 * Makes a file and the folders on its way; false where something has its path already, or comes meanwhile, which stays as it is.
 * @throws {NodeJS.ErrnoException} where that fails; nothing is left of the file then.
 */
export async function createFile(path: string, text: string): Promise<boolean> {
  await removeAbandonedDraftsOf(path);
  if (await isTaken(path)) return false;
  await mkdir(dirname(path), { recursive: true });
  try {
    await viaDraft(path, text, undefined, linkTo);
    return true;
  } catch (error) {
    if (await isTaken(path)) return false;
    throw error;
  }
}

/** A link never replaces a file; file systems without links leave a moment between looking and renaming. */
async function linkTo(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (await isTaken(path)) throw error;
    return rename(draft, path);
  }
  await unlink(draft);
}

function isTaken(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Replaces an emitted file, no part of whose path may be a link; missing folders are created. */
export async function writeOwnFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const found = await lstat(path).catch(() => undefined);
  await swapIn(path, text, found?.isFile() ? found.mode & 0o7777 : undefined);
}

function swapIn(path: string, text: string, mode: number | undefined): Promise<void> {
  return viaDraft(path, text, mode, rename);
}

async function viaDraft(
  path: string,
  text: string,
  mode: number | undefined,
  put: (draft: string, path: string) => Promise<void>,
): Promise<void> {
  const name = `${draftStart(path)}${process.pid}.${randomBytes(4).toString("hex")}.draft`;
  const draft = join(dirname(path), name);
  remember(draft);
  try {
    await writeWhole(draft, text, mode);
    await put(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => {}); // it may never have been made
    throw error;
  } finally {
    forget(draft);
  }
}

/** A name has room for 255 bytes. */
function draftStart(path: string): string {
  return `.${basename(path).slice(0, 100)}.`;
}

/** Without a `FileHandle`: that of Yarn's Plug'n'Play has no `sync`. */
async function writeWhole(path: string, text: string, mode: number | undefined): Promise<void> {
  await writeFile(path, text, { flag: "wx", flush: true, ...(mode !== undefined && { mode }) });
  if (mode !== undefined) await chmod(path, mode); // the process's mask may have taken something from it
}

/** Removes the drafts before a signal ends the process. */
function remember(draft: string): void {
  if (drafts.size === 0) for (const signal of SIGNALS) process.on(signal, clearAndEnd);
  drafts.add(draft);
}

function forget(draft: string): void {
  drafts.delete(draft);
  if (drafts.size === 0) for (const signal of SIGNALS) process.off(signal, clearAndEnd);
}

function clearAndEnd(signal: NodeJS.Signals): void {
  for (const draft of drafts) {
    try {
      unlinkSync(draft);
    } catch {
      // It was not made yet, or is in its place already.
    }
  }
  for (const each of SIGNALS) process.off(each, clearAndEnd);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal); // others that listen decide for themselves
}

/** Removes the drafts that a killed process left in a folder and below it. */
export async function removeAbandonedDrafts(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    const [, owner] = DRAFT.exec(entry.name) ?? [];
    if (owner !== undefined && entry.isFile() && !isAlive(Number(owner)))
      await unlink(join(entry.parentPath, entry.name)).catch(() => {});
  }
}

/** Removes the drafts that killed processes left beside a file, for the same place. */
async function removeAbandonedDraftsOf(path: string): Promise<void> {
  const start = draftStart(path);
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    const [, owner] = (name.startsWith(start) && DRAFT.exec(name)) || [];
    if (owner !== undefined && !isAlive(Number(owner))) await unlink(join(dirname(path), name)).catch(() => {});
  }
}

/** True for the name of a file in which a text waits. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}

/** True where there is a process of this number, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
