/** Lets only one process at a time write the files of a project. */
import { createHash } from "node:crypto";
import { open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isAlive } from "./replace-file.ts";
import { Unwritable } from "./unwritable.ts";

/** The longest wait for another process; emitting ten thousand errors takes less. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 40;
/** The age from which a lock counts as abandoned, even if a process has its owner's number. */
const OLDEST_MS = 600_000;

/**
 * Calls `work` once no other process writes to the project.
 * @throws {Error} where the other process does not end.
 */
export async function withLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const path = await pathOf(root);
  await acquire(path);
  try {
    return await work();
  } finally {
    await unlink(path).catch(() => {}); // somebody may have taken it for abandoned
  }
}

/** Outside of the project, so that it is never committed and wakes nobody who watches the project. */
async function pathOf(root: string): Promise<string> {
  const name = createHash("sha256")
    .update(await realpath(root))
    .digest("hex")
    .slice(0, 16);
  return join(tmpdir(), `faultline-${name}.lock`);
}

async function acquire(path: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await setTimeout(PAUSE_MS)) {
    if (await take(path)) return;
    await removeAbandoned(path);
  }
  const owner = await readFile(path, "utf8").catch(() => "");
  throw new Error(
    `found another faultline that has been writing this project for a minute (process ${owner || "unknown"}); wanted it to end. Wait for it, or remove ${path}`,
  );
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    if (error instanceof Error && "code" in error && MISSING.has(String(error.code)))
      throw new Error(
        `found no folder for temporary files that can be written, at ${dirname(path)}; wanted one, so that two runs at once wait for each other. Make it, or set TMPDIR to another one`,
      );
    throw new Unwritable(path, error);
  }
}

/** What systems say where the folder of temporary files is not there, or belongs to somebody else. */
const MISSING: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "EROFS"]);

/** Moved before it is removed: of two that find it abandoned, one removes it, and not the new one that the other made. */
async function removeAbandoned(path: string): Promise<void> {
  const [owner, found] = await Promise.all([
    readFile(path, "utf8").catch(() => undefined),
    stat(path).catch(() => undefined),
  ]);
  if (owner === undefined || !found) return; // gone meanwhile
  const age = Date.now() - found.mtimeMs;
  const isLeft = owner === "" ? age > 5000 : !isAlive(Number(owner)) || age > OLDEST_MS;
  if (!isLeft) return;
  const aside = `${path}.${process.pid}`;
  if (
    await rename(path, aside).then(
      () => true,
      () => false,
    )
  )
    await unlink(aside).catch(() => {});
}
