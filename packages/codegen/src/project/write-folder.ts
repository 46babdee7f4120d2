/** Fills a folder that a user names with files, and removes those of earlier runs that are gone. */
import { mkdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { withLock } from "./lock.ts";
import { manifestOf } from "./manifest.ts";
import type { EmittedFile } from "./target-list.ts";
import { Unwritable } from "./unwritable.ts";
import { InTheWay, write, type FileComparison } from "./write.ts";

const BELOW_FILE =
  "found a file on the way to this folder; wanted folders alone. Move it away, or name another folder\nNothing was written.";

/**
 * Writes the files, whose paths are relative to the folder; a list in it names what is ours. Whatever else is there stays.
 * @throws {InTheWay} where something that we did not write has the path of a file; nothing is written then.
 * @throws {Unwritable} where a file cannot be written.
 */
export async function writeFolder(folder: string, files: readonly EmittedFile[]): Promise<FileComparison> {
  const [root, name] = [dirname(folder), basename(folder)];
  const placed = files.map(({ path, text }) => ({ path: `${name}/${path}`, text }));
  await mkdir(root, { recursive: true }).catch((error: unknown) => {
    throw isBelowFile(error) ? new InTheWay(`${name}: ${BELOW_FILE}`) : new Unwritable(name, error);
  });
  return withLock(root, () => write(root, [...placed, manifestOf(name, placed)], [name], () => false));
}

function isBelowFile(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR");
}
