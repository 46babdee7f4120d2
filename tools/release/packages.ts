/** Packs the packages as they are published, without the condition that leads to sources. */
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = "@faultline/source";
const start = promisify(execFile);

/** What every manifest of ours has. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license: string;
  homepage: string;
  bugs: string;
  repository: { type: string; url: string; directory: string };
  exports?: unknown;
}

/** The folder of each published package, by its name. */
export const FOLDERS: Readonly<Record<string, string>> = Object.fromEntries(
  globSync(["specs/package.json", "packages/*/package.json"], { cwd: ROOT })
    .map((file) => ({ ...readManifest(join(ROOT, file)), folder: dirname(file) }))
    .filter((manifest) => !manifest.private)
    .map(({ name, folder }) => [name, folder]),
);

export function manifestOf(name: string): Manifest {
  return readManifest(join(ROOT, FOLDERS[name] ?? name, "package.json"));
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest; // the tests of the packed packages read all of it
}

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

/**
 * Packs every package into the folder; answers with the tarballs by name. Each is packed as it stands, and once more with the
 * manifest that is published, so that nothing is written into the repository.
 */
export async function packAll(folder: string): Promise<Record<string, string>> {
  const raw = join(folder, "raw");
  const workspaces = Object.keys(FOLDERS).flatMap((name) => ["--workspace", name]);
  await mkdir(raw, { recursive: true });
  const packed = await pack(workspaces, raw, ROOT);
  const unpacked = await Promise.all(Object.values(packed).map((tarball) => unpack(tarball)));
  return pack(unpacked, folder, folder);
}

async function pack(what: readonly string[], into: string, cwd: string): Promise<Record<string, string>> {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", into, ...what];
  const packed = JSON.parse(await run("npm", args, cwd)) as unknown;
  const list = (Array.isArray(packed) ? packed : Object.values(packed as object)) as {
    name: string;
    filename: string;
  }[]; // a list, or since npm 12 an object, of these
  return Object.fromEntries(list.map(({ name, filename }) => [name, join(into, filename)]));
}

async function unpack(tarball: string): Promise<string> {
  const folder = tarball.replace(/\.tgz$/, "");
  await mkdir(folder);
  await run("tar", ["-xzf", tarball, "-C", folder], folder);
  const file = join(folder, "package", "package.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Manifest; // it was packed
  await writeFile(file, `${JSON.stringify(withoutSources(manifest), undefined, 2)}\n`);
  const readme = join(folder, "package", "README.md");
  await writeFile(readme, linkedFrom(manifest.repository.directory, await readFile(readme, "utf8")));
  return join(folder, "package");
}

/** A copy of the manifest in which no export leads to a source. */
export function withoutSources(manifest: object): object {
  return JSON.parse(JSON.stringify(manifest, (key, value: unknown) => (key === SOURCE ? undefined : value))) as object; // it was one
}

const FILES = "https://github.com/faultline-dev/faultline/blob/main/";

/** A README in which links into the repository lead there from anywhere, since a page of the registry has no files beside it. */
export function linkedFrom(directory: string, markdown: string): string {
  return markdown.replaceAll(
    /\]\((?![a-z]+:|#)([^)\s]+)\)/g,
    (_, target: string) => `](${FILES}${posix.join(directory, target)})`,
  );
}
