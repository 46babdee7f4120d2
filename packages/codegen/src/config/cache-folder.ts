/** Finds where what only saves work is kept: beside the installed packages, where nobody looks and `npm ci` cleans up. */
import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";

/** Below the folder of installed packages. */
export const CACHE = ".cache/faultline";

/** The nearest folder of installed packages; a link to those of another project is none. */
export function modulesAround(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    const found = lstatSync(modules, { throwIfNoEntry: false });
    if (found) return found.isDirectory() ? modules : undefined;
    if (folder === dirname(folder)) return undefined;
  }
}
