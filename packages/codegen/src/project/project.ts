/** Finds the project around a folder, and its specs. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SPEC_FOLDERS } from "./targets.ts";

/** Finds the nearest folder from `start` upwards that contains `specs/`, or undefined. */
export function projectRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "specs"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * Finds the project in which a command runs.
 * @throws {Error} where there is none.
 */
export function projectAround(cwd: string): string {
  const root = projectRoot(cwd);
  if (root === undefined)
    throw new Error("found no folder `specs` here or above; wanted a project with specs/<family>/openapi.yaml");
  return root;
}

/** Lists `specs/<family>/openapi.yaml` of every family, then those of other folders of families; each in alphabetical order. */
export async function specFiles(root: string): Promise<string[]> {
  const folders = await Promise.all(SPEC_FOLDERS.map((folder) => specsIn(root, folder)));
  return folders.flat();
}

async function specsIn(root: string, folder: string): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, "openapi.yaml")))
    .map((entry) => join(folder, entry.name, "openapi.yaml"))
    .sort();
}
