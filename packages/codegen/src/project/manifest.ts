/** Lists the files of a folder whose form has no room for our mark. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmittedFile } from "./target-list.ts";

/** Name of the list; it has a path a line. */
const MANIFEST = ".generated";
const HEAD = "# @generated: the files of this folder that faultline writes, and may replace and remove.";

/** Forms that have no room for a mark in their first line. */
const UNMARKED = /\.(?:json|html|md|csv)$/;

/** The manifest of a folder: the files without a mark of their own. */
export function manifestOf(folder: string, files: readonly EmittedFile[]): EmittedFile {
  const names = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${folder}/`) && UNMARKED.test(path))
    .map((path) => path.slice(folder.length + 1))
    .sort();
  return { path: `${folder}/${MANIFEST}`, text: `${[HEAD, ...names].join("\n")}\n` };
}

/** Lists every path that a manifest of one of the folders names, and that of the manifest itself. */
export async function manifestsIn(root: string, folders: readonly string[]): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const text = await readFile(join(root, folder, MANIFEST), "utf8").catch(() => "");
      const [head, ...names] = text.trimEnd().split(/\r?\n/);
      return head === HEAD ? [MANIFEST, ...names.filter(isBelow)].map((name) => `${folder}/${name}`) : [];
    }),
  );
  return new Set(lists.flat());
}

/** A list can be edited, or merged wrongly: nothing outside of its folder, and nothing of another form, is ever ours by it. */
function isBelow(name: string): boolean {
  return (
    /^[^\\/][^\\]*$/.test(name) &&
    UNMARKED.test(name) &&
    !name.split("/").some((step) => step === ".." || step === "." || step === "")
  );
}
