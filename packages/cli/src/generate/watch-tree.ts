/** Watches a folder for changes, with everything below it or alone. */
import { existsSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

/** A save comes as several events; it is over when none came for so long. */
const QUIET_MS = 40;
/** A folder in which something changes all the time is looked at nevertheless. */
const PATIENCE_MS = 160;

/** How much of a folder is watched. */
export type WatchedPart = "all below" | "its files";

/**
 * Calls `changed` soon after something changed in the folder, and as far below it as `part` says, once for a burst of changes. Returns how
 * to end it.
 * @throws {Error} where the system refuses to watch.
 */
export function watchTree(
  folder: string,
  part: WatchedPart,
  changed: () => void,
  failed: (error: unknown) => void,
): () => void {
  let burstStarted: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const watchAll = (): (() => void) => watchFolders(part === "its files" ? [folder] : foldersBelow(folder), noticed);
  let unwatch = watchAll();

  function noticed(): void {
    burstStarted ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, burstStarted + PATIENCE_MS - performance.now())));
  }

  /** Folders come, go and come back under the same name: all are opened anew, before the change is read, so that none is missed. */
  function settle(): void {
    burstStarted = undefined;
    unwatch();
    try {
      unwatch = watchAll();
      changed();
    } catch (error) {
      if (existsSync(folder) && isGone(error))
        noticed(); // a folder below it went while they were listed
      else failed(error);
    }
  }

  return () => {
    clearTimeout(timer);
    unwatch();
  };
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The folder and those below it, without hidden ones and installed packages. */
function foldersBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.filter((each) => each.isDirectory() && !/^(?:\..*|node_modules)$/.test(each.name));
  return [folder, ...own.flatMap(({ name }) => foldersBelow(join(folder, name)))];
}

/** One watcher a folder: Node's own recursive mode hears nothing more of a file that an editor replaces instead of writing into it. */
function watchFolders(folders: readonly string[], noticed: () => void): () => void {
  const watchers: FSWatcher[] = [];
  const close = (): void => watchers.forEach((watcher) => watcher.close());
  try {
    for (const path of folders) watchers.push(watch(path, noticed).on("error", noticed));
  } catch (error) {
    close();
    throw error;
  }
  return close;
}
