import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Io } from "./io.ts";
import { WrongUse } from "./wrong-use.ts";

const run = promisify(execFile);

const MOST_FILES = 1000;
const MOST_BYTES = 64 * 2 ** 20;
const TIMEOUT_MS = 20_000;

/**
 * Writes `specs/` of a revision into a folder of its own, calls `use` with it, and removes it again. The repository is only read.
 * @throws {WrongUse} where there is no such revision, or it holds more than a person would write.
 */
export async function withRevision<T>(
  revision: string,
  root: string,
  { env }: Pick<Io, "env">,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const git = gitIn(root, env);
  const commit = await commitOf(revision, git);
  const folder = await mkdtemp(join(tmpdir(), "faultline-diff-"));
  try {
    for (const { id, path } of await specsOf(commit, revision, git)) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await git("cat-file", "blob", id));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Git = (...args: string[]) => Promise<string>;

function gitIn(cwd: string, env: Io["env"]): Git {
  const quiet = { ...env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
  return async (...args) => {
    const { stdout } = await run("git", args, { cwd, env: quiet, timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES });
    return stdout;
  };
}

async function commitOf(revision: string, git: Git): Promise<string> {
  try {
    return (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)).trim();
  } catch (error) {
    if (isMissing(error))
      throw new WrongUse(`git:${revision}: found no git on this machine; wanted it to read the revision. Install git, or name a folder`);
    const reason = await git("rev-parse", "--git-dir").then(
      () => "no such revision; wanted a branch, a tag or a commit of this repository. Fetch it first if it is a remote one",
      (refusal: unknown) => `no repository that git reads${saying(refusal)}; wanted to run inside one`,
    );
    throw new WrongUse(`git:${revision}: found ${reason}`);
  }
}

/** The documents under `specs/`, which may refer to each other; links and submodules are left out. */
async function specsOf(commit: string, revision: string, git: Git): Promise<{ id: string; path: string }[]> {
  const lines = (await git("ls-tree", "-r", "-l", "-z", commit, "--", "specs")).split("\0");
  const entries = lines.flatMap((line) => {
    const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t([^]*\.(?:ya?ml|json))$/.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path, size: Number(size) }];
  });
  if (entries.length === 0)
    throw new WrongUse(`git:${revision}: found no document in specs/; wanted specs/<family>/openapi.yaml in that revision`);
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_FILES || bytes > MOST_BYTES) {
    throw new WrongUse(
      `git:${revision}: found ${entries.length} files and ${bytes} bytes in specs/; wanted at most ${MOST_FILES} and ${MOST_BYTES}`,
    );
  }
  return entries;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** What git said of a refusal, such as that the folder belongs to somebody else. */
function saying(error: unknown): string {
  const text = error instanceof Error && "stderr" in error ? String(error.stderr).split("\n", 1)[0] : "";
  return text ? ` (it says: ${text})` : "";
}
