/** Generates again whenever a spec is saved. */
import { join } from "node:path";
import type { Memory } from "@faultline/codegen";
import { errorText } from "../output/error-text.ts";
import { generateReport, type SpecOptions } from "./generate.ts";
import type { Io } from "../io.ts";
import { watchTree } from "./watch-tree.ts";

/**
 * Brings the emitted files up to date, and again whenever a spec is saved, until the process is told to end. A spec that cannot be read is
 * reported and waited for.
 * @throws {ConfigError} where there is no project, or its config cannot be followed.
 * @throws {Error} where a folder of specs goes away.
 */
export async function watchSpecs(io: Io, { allowRemote = false, audience }: SpecOptions = {}): Promise<number> {
  const { generate } = await import("@faultline/codegen");
  const { foldersOfFamilies, projectAround } = await import("@faultline/codegen/config");
  const project = await projectAround(io.cwd);
  const { root } = project;
  const memory: Memory = new Map();
  let wasBroken = false;

  async function pass(): Promise<void> {
    try {
      const result = await generate({ cwd: root, memory, allowRemote, audience });
      if (result.differences.length > 0 || wasBroken) io.stdout.write(generateReport(result));
      wasBroken = false;
    } catch (error) {
      io.stderr.write(errorText(error));
      wasBroken = true;
    }
  }

  const folders = foldersOfFamilies(project).map((folder) => join(root, folder));
  await untilInterrupted(folders, pass, () => io.stdout.write("Watching specs. Ctrl+C ends it.\n"));
  return 0;
}

/** Runs `pass` at once and after each change, never two at a time; changes during a pass cause one more. */
function untilInterrupted(folders: readonly string[], pass: () => Promise<void>, ready: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let queue = Promise.resolve();
    let queued = false;
    const next = (): void => {
      if (queued) return;
      queued = true;
      queue = queue.then(() => {
        queued = false;
        return pass();
      });
    };
    const end = (settle: () => void): void => {
      unwatch();
      for (const signal of SIGNALS) process.off(signal, interrupted);
      void queue.then(settle); // what is being written is finished first
    };
    const interrupted = (): void => end(resolve);
    const failed = (): void => end(() => reject(new Error(REFUSED)));
    const watched = folders.map((folder) => watchTree(folder, next, failed));
    const unwatch = (): void => watched.forEach((stop) => stop());
    for (const signal of SIGNALS) process.once(signal, interrupted);
    next();
    void queue.then(ready);
  });
}

const REFUSED = "specs: found a folder that cannot be watched any more; wanted it to stay. Start again once it is back";
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
