/** Installs a program that only some checks need into a cache of its own, so that `npm ci` stays small. */
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../release/packages.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/faultline-tools/", import.meta.url));

interface Tool {
  name: string;
  version: string;
  /** True where the package is of no use before its own scripts ran. */
  hasScripts?: boolean;
  /** Versions of what it depends on, where those that it asks for are not everywhere. */
  overrides?: Readonly<Record<string, string>>;
}

/** The folder of the package; downloaded once, then kept. Rejects where it cannot be had. */
export async function installed({ name, version, hasScripts = false, overrides = {} }: Tool): Promise<string> {
  const folder = join(CACHE, `${name.replace("/", "-")}-${version}`);
  const found = join(folder, "node_modules", name);
  if (existsSync(join(folder, "done"))) return found;
  await rm(folder, { recursive: true, force: true }); // what an earlier try left
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, allowScripts: { [name]: hasScripts }, overrides };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const how = ["--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"];
  if (!hasScripts) how.push("--ignore-scripts");
  await run("npm", ["install", `${name}@${version}`, ...how], folder, 180_000).catch((cause: unknown) => {
    throw new Error(`${name}@${version} cannot be downloaded: is the npm registry reachable?`, { cause });
  });
  await writeFile(join(folder, "done"), "");
  return found;
}
