/** Downloads the supported releases of Node. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { installed } from "../installed.ts";

/** The release of each line that is supported, as npm's `node` package has it. */
export const RELEASES = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"] as const;

const start = promisify(execFile);

/** The executable of a release; downloaded once, then kept. Rejects where it cannot be had. */
export async function nodeOf(release: string): Promise<string> {
  const folder = await installed({ name: "node", version: release, hasScripts: true });
  const executable = join(folder, "bin", "node");
  const { stdout } = await start(executable, ["--version"], { timeout: 10_000 });
  if (stdout.trim() !== `v${release}`)
    throw new Error(`${executable} is ${stdout.trim()}; wanted v${release}. Delete ${folder} and try again`);
  return executable;
}
