/** Finds out in what a new project is set up: the repository around it, and its package manager. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MANAGERS, type PackageManager } from "./project-files.ts";

export interface Surroundings {
  /** The root of the repository; the folder of the project where there is none. */
  repository: string;
  manager: PackageManager;
  /** Where packages are installed: the folder of the lock file, which workspaces share. */
  installation: string;
  /** True where a manifest on the way up names the command's package. */
  hasCommand: boolean;
}

/** Looks into the folder and those above it, up to the root of the repository. */
export async function surroundingsOf(cwd: string): Promise<Surroundings> {
  const folders = foldersUpwards(cwd);
  const manifests = await Promise.all(folders.map(manifestOf));
  const lock = folders
    .flatMap((folder) => MANAGERS.map((manager) => ({ folder, ...manager })))
    .find(({ folder, lockFile }) => existsSync(join(folder, lockFile)));
  const named = manifests.map((manifest) => String(manifest["packageManager"] ?? "").split("@")[0]);
  const chosen = MANAGERS.find(({ name }) => name === named.find((each) => each !== ""));
  return {
    repository: folders.at(-1) ?? cwd,
    manager: lock?.name ?? chosen?.name ?? "npm",
    installation: lock?.folder ?? cwd,
    hasCommand: manifests.some(namesCommand),
  };
}

function foldersUpwards(start: string): string[] {
  const folders = [start];
  for (let folder = start; !existsSync(join(folder, ".git")); folder = dirname(folder)) {
    if (folder === dirname(folder)) return [start];
    folders.push(dirname(folder));
  }
  return folders;
}

/** What cannot be read says nothing here: the project's own manifest is read, and refused, elsewhere. */
async function manifestOf(folder: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const value: unknown = JSON.parse((await readFile(join(folder, "package.json"), "utf8")).replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function namesCommand(manifest: Readonly<Record<string, unknown>>): boolean {
  return ["dependencies", "devDependencies"].some((name) => {
    const packages = manifest[name];
    return typeof packages === "object" && packages !== null && Object.hasOwn(packages, "@faultline/cli");
  });
}
