/** Downloads the supported releases of Node. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The release of each line that is supported, as npm's `node` package has it. */
export const RELEASES = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"] as const;

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/faultline-node/", import.meta.url));

const run = promisify(execFile);

/** The executable of a release; downloaded once, then kept. Rejects where it cannot be had. */
export async function nodeOf(release: string): Promise<string> {
  const folder = join(CACHE, release);
  const executable = join(folder, "node_modules", "node", "bin", "node");
  if (!existsSync(executable)) await install(release, folder);
  const { stdout } = await run(executable, ["--version"], { timeout: 10_000 });
  if (stdout.trim() !== `v${release}`)
    throw new Error(`${executable} is ${stdout.trim()}; wanted v${release}. Delete ${folder} and try again`);
  return executable;
}

async function install(release: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
  const { npm_config_local_prefix: _, ...env } = process.env; // npm of a script would install into the repository
  try {
    await run(
      "npm",
      [
        "install",
        `node@${release}`,
        "--prefix",
        folder,
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        "--fetch-retries=1",
      ],
      { cwd: folder, env, timeout: 120_000 },
    );
  } catch {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`node@${release} cannot be downloaded: is the npm registry reachable?`);
  }
}
