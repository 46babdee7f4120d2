/** Reads objects of the git repository around a folder without writing to the disk. */
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { MAX_DOCUMENT_BYTES, Refused } from "@faultline/catalog";
import type { Io } from "../io.ts";

const run = promisify(execFile);

const MOST_BYTES = 64 * 2 ** 20;
const TIMEOUT_MS = 20_000;

/** Calls git in a folder, and resolves to what it prints. */
export type Git = (...args: string[]) => Promise<string>;

export function gitIn(cwd: string, env: Io["env"], allowRemote = false): Git {
  return async (...args) => {
    try {
      const options = { cwd, env: quiet(env, allowRemote), timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES };
      return (await run("git", args, options)).stdout;
    } catch (error) {
      const isUnfetched = error instanceof Error && "stderr" in error && /promisor/.test(String(error.stderr));
      throw isUnfetched ? unfetched() : error;
    }
  };
}

/** A partial clone, such as the checkout of a few folders in CI, gets the files of other revisions when they are asked for. */
function quiet(env: Io["env"], allowRemote: boolean): Record<string, string | undefined> {
  return { ...env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", ...(!allowRemote && { GIT_NO_LAZY_FETCH: "1" }) };
}

function unfetched(): Refused {
  return new Refused(
    "a file that git cannot read, as in a partial clone (`--filter`) that has not fetched it",
    "a clone with all files of the revision; or `--allow-remote`, with which git fetches them",
  );
}

/** Where a folder stands in its repository. */
export interface WorkTree {
  /** The path of the folder from the root of the repository, with a `/` at its end; empty at the root. */
  prefix: string;
  /** The root on the disk; in a bare repository, the folder itself. */
  top: string;
}

export async function workTreeOf(folder: string, git: Git): Promise<WorkTree> {
  const [prefix = "", isInside] = (await git("rev-parse", "--show-prefix", "--is-inside-work-tree")).split("\n");
  const top = isInside === "true" ? (await git("rev-parse", "--show-toplevel")).trimEnd() : folder;
  return { prefix, top };
}

/** Reads files of revisions, one after the other, through one process that ends with {@link Blobs.close}. */
export class Blobs {
  readonly #process;
  readonly #output: AsyncIterator<Buffer>;
  readonly #timer;
  #isLate = false;
  #buffer: Buffer = Buffer.alloc(0);
  #queue: Promise<unknown> = Promise.resolve();

  constructor(cwd: string, env: Io["env"], allowRemote = false) {
    // Links are followed inside the revision; those that lead out of it are told apart from files.
    this.#process = spawn("git", ["cat-file", "--batch", "--follow-symlinks"], {
      cwd,
      env: quiet(env, allowRemote),
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#process.on("error", () => {}); // what is asked for then is missing
    this.#process.stdin.on("error", () => {}); // the same
    this.#output = this.#process.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>; // no encoding is set
    this.#timer = setTimeout(() => {
      this.#isLate = true;
      this.close();
    }, TIMEOUT_MS);
  }

  /**
   * The bytes of a file; undefined where the commit has no file there. `path` is one without `..`, from the root of the repository.
   * @throws {Refused} where it is too large.
   */
  read(commit: string, path: string): Promise<Buffer | undefined> {
    const result = this.#queue.then(() => this.#read(`${commit}:${path}`));
    this.#queue = result.catch(() => {});
    return result;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#process.kill();
  }

  async #read(name: string): Promise<Buffer | undefined> {
    this.#process.stdin.write(`${name}\n`);
    const header = await this.#line();
    const [, type, digits] = /^(?:[0-9a-f]+ )?(\w+) (\d+)$/.exec(header) ?? []; // a hash stands before the type of an object alone
    if (digits === undefined) return undefined; // missing
    const size = Number(digits);
    const content = await this.#take(size + 1, size > MAX_DOCUMENT_BYTES); // a line break follows
    if (type !== "blob") return undefined;
    if (content === undefined)
      throw new Refused(`a file of more than ${MAX_DOCUMENT_BYTES / 2 ** 20} MB`, "a smaller document");
    return content.subarray(0, size);
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#buffer.indexOf(10);
      if (end !== -1) return (await this.#take(end + 1, false))?.toString("utf8").trimEnd() ?? "";
      await this.#more();
    }
  }

  /** The next bytes; undefined where they are thrown away. */
  async #take(size: number, isUnwanted: boolean): Promise<Buffer | undefined> {
    let rest = size;
    const parts: Buffer[] = [];
    while (rest > 0) {
      if (this.#buffer.length === 0) await this.#more();
      const part = this.#buffer.subarray(0, rest);
      this.#buffer = this.#buffer.subarray(part.length);
      rest -= part.length;
      if (!isUnwanted) parts.push(part);
    }
    return isUnwanted ? undefined : Buffer.concat(parts);
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#output.next();
    if (done === true)
      throw this.#isLate ? new Refused("no answer from git", `one within ${TIMEOUT_MS / 1000} seconds`) : unfetched();
    this.#buffer = this.#buffer.length === 0 ? value : Buffer.concat([this.#buffer, value]);
  }
}
