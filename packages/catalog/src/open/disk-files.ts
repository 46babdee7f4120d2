/** Documents on this machine: the files of one project, and those of the packages that it has installed. */
import { existsSync } from "node:fs";
import { open, readFile, realpath, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  EXISTING_FILE,
  FILE_OF_PROJECT,
  pathInReference,
  Refused,
  withoutPassword,
  refusedReference,
  wantedOfPath,
  type Files,
} from "./files.ts";
import { MAX_DOCUMENT_BYTES } from "./limits.ts";
import { isRemote, RemoteFiles } from "./remote-files.ts";
import { decodedText } from "./decode-text.ts";

export interface DiskOptions {
  /** The working directory. Names are relative to it. */
  cwd: string;
  /** True where references may lead into a network. */
  allowRemote?: boolean | undefined;
}

const PATH_OF_DOCUMENT = "the path of an OpenAPI document";

/** Files on the disk, fenced: those of one project, of the packages that it has installed, and of networks where that is allowed. */
export class DiskFiles implements Files {
  readonly #cwd: string;
  /** The folders in which files may stand: that of the project, and those of packages outside of it. */
  readonly #folders: Set<string>;
  readonly #remote: RemoteFiles | undefined;

  private constructor(folder: string, { cwd, allowRemote = false }: DiskOptions) {
    this.#cwd = cwd;
    this.#folders = new Set([folder]);
    this.#remote = allowRemote ? new RemoteFiles() : undefined;
  }

  /**
   * The address of the file that was named, and the files to which it may refer. The name itself may lead anywhere: who started the
   * program chose it.
   * @throws {Refused} where there is no such file.
   */
  static async around(path: string, options: DiskOptions): Promise<{ files: DiskFiles; address: string }> {
    const address = await realPathOf(resolve(options.cwd, path));
    if (address === undefined) throw new Refused("no such file", wantedOf(path));
    return { files: new DiskFiles(await projectAround(dirname(address), options.cwd), options), address };
  }

  /** True where references may lead into a network. */
  get fetches(): boolean {
    return this.#remote !== undefined;
  }

  async resolve(reference: string, from: string): Promise<string> {
    if (this.#remote && (isRemote(reference) || isRemote(from))) return this.#remote.resolve(reference, from);
    const path = pathInReference(reference);
    const address = (await realPathOf(resolve(dirname(from), path))) ?? (await this.inPackage(path, from));
    // What stands outside is refused before anything tells whether it is there.
    if (!this.#isInside(address ?? resolve(dirname(from), path))) throw refusedReference(reference, FILE_OF_PROJECT);
    if (address === undefined) throw refusedReference(reference, wantedOfPath(path) ?? EXISTING_FILE);
    const wanted = (await stat(address)).isFile() ? wantedOfPath(address) : "a file, not a folder or a device";
    if (wanted !== undefined) throw refusedReference(reference, wanted);
    return address;
  }

  async read(address: string): Promise<string> {
    return this.#remote && isRemote(address) ? this.#remote.read(address) : decodedText(await contentOf(address));
  }

  nameOf(address: string): string {
    return isRemote(address) ? withoutPassword(address) : relative(this.#cwd, address) || ".";
  }

  /** The files that the documents in a folder may refer to. */
  static async ofFolder(folder: string, options: DiskOptions): Promise<DiskFiles> {
    const real = (await realPathOf(folder)) ?? folder;
    return new DiskFiles(await projectAround(real, options.cwd), options);
  }

  #isInside(address: string): boolean {
    return [...this.#folders].some((folder) => address.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`));
  }

  /** The file of an installed package that a path names, looked for as Node does it. */
  async inPackage(path: string, from: string): Promise<string | undefined> {
    const name = /^(@[^/]+\/)?[^/.@][^/]*(?=\/)/.exec(path)?.[0];
    if (name !== undefined && process.versions["pnp"] !== undefined) return this.#inArchive(path, name, from);
    for (let folder = dirname(from); name !== undefined; folder = dirname(folder)) {
      const home = join(folder, "node_modules", name);
      const found = existsSync(home)
        ? ((await realPathOf(join(folder, "node_modules", path))) ?? exportedAs(path, folder))
        : undefined;
      if (found !== undefined) await this.#trust(home, name);
      if (found !== undefined || folder === dirname(folder)) return found;
    }
    return undefined;
  }

  /** Yarn's Plug'n'Play has no `node_modules`; Node's resolution, which it replaces, finds the exports of packages in its archives. */
  async #inArchive(path: string, name: string, from: string): Promise<string | undefined> {
    const found = exportedAs(path, dirname(from));
    for (let home = dirname(found ?? "/"); home !== dirname(home); home = dirname(home)) await this.#trust(home, name);
    return found;
  }

  /** A link among the installed packages may lead out of the project only to a package of that very name. */
  async #trust(folder: string, name: string): Promise<void> {
    const real = await realPathOf(folder);
    if (real !== undefined && (await nameInManifest(real)) === name) this.#folders.add(real);
  }
}

/** Names the real folder of the nearest repository; without one the working directory, or that of a file outside of it. */
async function projectAround(start: string, cwd: string): Promise<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) break;
  }
  const working = (await realPathOf(cwd)) ?? cwd;
  return start === working || start.startsWith(`${working}${sep}`) ? working : start;
}

async function contentOf(address: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  try {
    const file = await open(address);
    // One byte more than there may be; a pipe or a device can be endless.
    for await (const part of file.createReadStream({ end: MAX_DOCUMENT_BYTES, highWaterMark: 2 ** 20 }))
      parts.push(part as Buffer); // without an encoding
  } catch (error) {
    throw new Refused(obstacle(error), PATH_OF_DOCUMENT);
  }
  return Buffer.concat(parts);
}

/** What kept a file from being read, in words. */
function obstacle(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EISDIR") return "a folder";
  return code === "EACCES" || code === "EPERM" ? "a file that you may not read" : "a file that cannot be opened";
}

function wantedOf(path: string): string {
  return isRemote(path) ? `${PATH_OF_DOCUMENT}; download it first` : PATH_OF_DOCUMENT;
}

async function realPathOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

function exportedAs(specifier: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, "package.json")).resolve(specifier);
  } catch {
    return undefined;
  }
}

async function nameInManifest(folder: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { name?: unknown } | null)?.name; // whatever it is, it is only compared
  } catch {
    return undefined;
  }
}
