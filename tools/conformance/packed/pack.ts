import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Where each published package lives. */
export const FOLDERS = {
  "@faultline/specs": "specs",
  "@faultline/types": "packages/types",
  "@faultline/guards": "packages/guards",
  "@faultline/catalog": "packages/catalog",
  "@faultline/diff": "packages/diff",
  "@faultline/codegen": "packages/codegen",
  "@faultline/rules": "packages/rules",
  "@faultline/redocly-plugin": "packages/redocly-plugin",
  "@faultline/cli": "packages/cli",
} as const;

export type Name = keyof typeof FOLDERS;

const start = promisify(execFile);

/** Runs a program to its end; rejects with what it wrote where it fails or takes too long. */
export async function run(command: string, args: readonly string[], cwd: string, timeout = 60_000): Promise<string> {
  const { npm_config_local_prefix: _, ...env } = process.env; // npm of a script would work on the repository
  try {
    return (await start(command, args, { cwd, env, timeout, maxBuffer: 2 ** 24 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }; // what execFile rejects with
    throw new Error(`${command} ${args.join(" ")}: ${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}

/** Packs every package into the folder, as it would be published; answers with the tarballs. */
export async function packAll(folder: string): Promise<Record<Name, string>> {
  const workspaces = Object.keys(FOLDERS).flatMap((name) => ["--workspace", name]);
  const packed = JSON.parse(
    await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, ...workspaces], ROOT),
  ) as unknown;
  const list = (Array.isArray(packed) ? packed : Object.values(packed as object)) as { name: Name; filename: string }[]; // a list, or since npm 12 an object, of these
  return Object.fromEntries(list.map(({ name, filename }) => [name, join(folder, filename)])) as Record<Name, string>; // all were named
}

/** Makes an empty project in the folder and installs the tarballs into it. */
export async function installInto(folder: string, tarballs: readonly string[], how: readonly string[]): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run(
    "npm",
    ["install", ...how, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs],
    folder,
    150_000,
  );
}

/** What every manifest of ours has. */
export interface Manifest {
  version: string;
  license: string;
  homepage: string;
  bugs: string;
  repository: { type: string; url: string; directory: string };
}

export async function manifestOf(name: Name): Promise<Manifest> {
  return JSON.parse(await readFile(join(ROOT, FOLDERS[name], "package.json"), "utf8")) as Manifest; // the tests read all of it
}
