/** Reads the files of one git revision in memory, limited to its repository. */
import { posix } from "node:path";
import {
  decodedText,
  DiskFiles,
  EXISTING_FILE,
  FILE_OF_PROJECT,
  pathInReference,
  refusedReference,
  wantedOfPath,
  type Files,
} from "@faultline/catalog";
import type { Blobs } from "./git.ts";

export interface Commit {
  /** As it was named. */
  revision: string;
  /** The hash. */
  commit: string;
  /** The path from the root of the repository to the folder from which files are named, with a slash at its end, or empty. */
  prefix: string;
}

/** Files of one commit, by their paths from the root of the repository. */
export class GitFiles implements Files {
  readonly #commit: Commit;
  readonly #blobs: Blobs;
  /**
   * What is not committed as a rule: installed packages, and what is fetched. Its addresses have a prefix of their own.
   */
  readonly #disk: DiskFiles;
  /** The root of the repository on the disk. */
  readonly #top: string;
  readonly #known = new Map<string, Promise<Buffer | undefined>>();

  constructor(commit: Commit, blobs: Blobs, disk: DiskFiles, top: string) {
    this.#commit = commit;
    this.#blobs = blobs;
    this.#disk = disk;
    this.#top = top;
  }

  async resolve(reference: string, from: string): Promise<string> {
    if (isElsewhere(from) || (this.#disk.fetches && isElsewhere(reference) && !reference.startsWith("/")))
      return this.#disk.resolve(reference, from);
    const path = pathInReference(reference);
    const address = posix.join(posix.dirname(from), path);
    if (posix.isAbsolute(path) || address.startsWith("../")) throw refusedReference(reference, FILE_OF_PROJECT);
    const wanted = wantedOfPath(address);
    if (wanted !== undefined) throw refusedReference(reference, wanted);
    if (await this.has(address)) return address;
    const installed = await this.#disk.inPackage(path, posix.join(this.#top, from));
    if (installed === undefined) throw refusedReference(reference, EXISTING_FILE);
    return this.#disk.resolve(reference, posix.join(this.#top, from));
  }

  async read(address: string): Promise<string> {
    if (isElsewhere(address)) return this.#disk.read(address);
    return decodedText((await this.#content(address)) ?? Buffer.alloc(0)); // only what is there has an address
  }

  nameOf(address: string): string {
    if (isElsewhere(address)) return this.#disk.nameOf(address);
    return `${this.#commit.revision}:${posix.relative(this.#commit.prefix, address)}`;
  }

  async has(path: string): Promise<boolean> {
    return (await this.#content(path)) !== undefined;
  }

  #content(path: string): Promise<Buffer | undefined> {
    const known = this.#known.get(path) ?? this.#blobs.read(this.#commit.commit, path);
    this.#known.set(path, known);
    return known;
  }
}

function isElsewhere(address: string): boolean {
  return address.startsWith("/") || /^https?:\/\//i.test(address);
}
