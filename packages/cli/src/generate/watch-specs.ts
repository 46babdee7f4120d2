/** Generates again whenever a spec is saved. */
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import type { Memory } from "@faultline/codegen";
import { errorText } from "../output/error-text.ts";
import { generateReport, type SpecOptions } from "./generate.ts";
import type { Io } from "../io.ts";
import { watchTree, type WatchedPart } from "./watch-tree.ts";

/**
 * Brings the emitted files up to date, and again whenever a spec, or a file that it refers to, is saved, until the process is told to end. A
 * spec that cannot be read is reported and waited for.
 * @throws {ConfigError} where there is no project, or its config cannot be followed.
 * @throws {Error} where a folder of specs goes away.
 */
export async function watchSpecs(io: Io, { allowRemote = false, audience }: SpecOptions = {}): Promise<number> {
  const { generate } = await import("@faultline/codegen");
  const { CatalogError } = await import("@faultline/catalog");
  const { foldersOfFamilies, projectAround } = await import("@faultline/codegen/config");
  const project = await projectAround(io.cwd);
  const { root } = project;
  const memory: Memory = new Map();
  let wasBroken = false;

  async function pass(): Promise<readonly string[]> {
    try {
      const result = await generate({ cwd: root, memory, allowRemote, audience });
      if (result.differences.length > 0 || wasBroken) io.stdout.write(generateReport(result));
      wasBroken = false;
      return result.sources.filter((address) => isAbsolute(address)); // others are on a network
    } catch (error) {
      io.stderr.write(errorText(error));
      wasBroken = true;
      return error instanceof CatalogError ? error.problems.map(({ file }) => resolve(root, file)) : [];
    }
  }

  const folders = foldersOfFamilies(project).map((folder) => join(root, folder));
  await untilInterrupted(folders, pass, () => io.stdout.write("Watching specs. Ctrl+C ends it.\n"));
  return 0;
}

/**
 * Runs `pass` at once and after each change, never two at a time; changes during a pass cause one more. `pass` returns the files that it
 * read: those outside of the folders are watched from then on.
 */
function untilInterrupted(
  folders: readonly string[],
  pass: () => Promise<readonly string[]>,
  ready: () => void,
): Promise<void> {
  return new Promise((resolved, reject) => {
    let queue = Promise.resolve();
    let queued = false;
    let isOver = false;
    const watched = new Map<string, () => void>();
    const next = (): void => {
      if (queued) return;
      queued = true;
      queue = queue.then(async () => {
        queued = false;
        follow(await pass());
      });
    };
    const end = (settle: () => void): void => {
      isOver = true;
      for (const unwatch of watched.values()) unwatch();
      for (const signal of SIGNALS) process.off(signal, interrupted);
      void queue.then(settle); // what is being written is finished first
    };
    const interrupted = (): void => end(resolved);
    const failed = (): void => end(() => reject(new Error(REFUSED)));
    const watch = (folder: string, part: WatchedPart, gone: () => void): void => {
      watched.set(folder, watchTree(folder, part, next, gone));
    };
    const follow = (files: readonly string[]): void => {
      for (const folder of new Set(files.map((file) => dirname(file)))) {
        const isWatched =
          watched.has(folder) || folders.some((above) => `${folder}${sep}`.startsWith(`${above}${sep}`));
        if (!isOver && !isWatched) watchFurther(folder);
      }
    };
    /** A folder to which a spec refers may go: the pass that follows says what is missing. */
    const watchFurther = (folder: string): void => {
      const gone = (): void => {
        watched.delete(folder);
        next();
      };
      try {
        watch(folder, "its files", gone);
      } catch {
        // It went meanwhile, or cannot be watched: then only the specs are.
      }
    };
    for (const folder of folders) watch(folder, "all below", failed);
    for (const signal of SIGNALS) process.once(signal, interrupted);
    next();
    void queue.then(ready);
  });
}

const REFUSED = "specs: found a folder that cannot be watched any more; wanted it to stay. Start again once it is back";
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
