import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EmittedFile } from "./targets.ts";

/** A file on disk that is not as it should be. */
export interface Difference {
  path: string;
  state: "stale" | "missing" | "left over";
}

/** How the disk differs from what should be there. `folders` belong to the emitted files alone. */
export async function compare(root: string, files: readonly EmittedFile[], folders: readonly string[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const { path, text } of files) {
    const current = await contentOf(join(root, path));
    if (!current?.equals(Buffer.from(text))) differences.push({ path, state: current === undefined ? "missing" : "stale" });
  }
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of await filesIn(root, folders)) if (!wanted.has(path)) differences.push({ path, state: "left over" });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes the disk what it should be, and says what it changed. Each file is replaced in one step: no reader sees half of one. */
export async function write(root: string, files: readonly EmittedFile[], folders: readonly string[]): Promise<Difference[]> {
  const differences = await compare(root, files, folders);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of differences) {
    const text = texts.get(path);
    const target = join(root, path);
    if (text === undefined) {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    const draft = `${target}.${process.pid}.draft`;
    await writeFile(draft, text);
    await rename(draft, target);
  }
  return differences;
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function filesIn(root: string, folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length));
    }),
  );
  return lists.flat().map((path) => path.replaceAll("\\", "/"));
}
