/** Reads the families of a git revision. */
import { posix } from "node:path";
import { readCatalog, wantedOfPath, DiskFiles, type CatalogFile, type ReadFamily } from "@faultline/catalog";
import { familiesOfDocument, familyEntries, matches, type Project } from "@faultline/codegen/config";
import { GitFiles } from "./git-files.ts";
import { Blobs, gitIn, type Git } from "./git.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_FAMILIES = 1000;

/**
 * The families of a revision, which are where those of the project are. The repository is only read, and nothing of it is written.
 * @throws {WrongUse} where there is no such revision, or it has no families, or more than a person would write.
 * @throws {CatalogError} with every problem, where a document cannot be read.
 */
export async function readRevision(
  revision: string,
  project: Project,
  allowRemote: boolean,
  { env, cwd }: Pick<Io, "env" | "cwd">,
): Promise<ReadFamily[]> {
  const { root } = project;
  const git = gitIn(root, env);
  const commit = await commitOf(revision, git);
  const [prefix = "", top = ""] = (await git("rev-parse", "--show-prefix", "--show-toplevel")).split("\n");
  const blobs = new Blobs(root, env);
  try {
    const files = new GitFiles(
      { revision, commit, prefix },
      blobs,
      await DiskFiles.ofFolder(root, { cwd, allowRemote }),
      top,
    );
    const documents: CatalogFile[] = [];
    const bare = new Set<string>();
    for (const { overlay, ...file } of await candidates(commit, prefix, project, git)) {
      if (!(await files.has(file.path))) continue;
      const has = overlay !== undefined && (await files.has(overlay));
      documents.push(has ? { ...file, overlay } : file);
      if (overlay !== undefined && !has) bare.add(files.nameOf(file.path));
    }
    if (documents.length === 0 || documents.length > MOST_FAMILIES)
      throw new WrongUse(`git:${revision}: ${refusal(documents.length)}`);
    const { families } = await readCatalog(documents, { files, anyFolder: true });
    // Where the errors are in an overlay that came later, the document was no family yet.
    return families.filter(({ file, errors }) => errors.length > 0 || !bare.has(file));
  } finally {
    blobs.close();
  }
}

async function commitOf(revision: string, git: Git): Promise<string> {
  try {
    return (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)).trim();
  } catch (error) {
    if (isMissing(error))
      throw new WrongUse(
        `git:${revision}: found no git on this machine; wanted it to read the revision. Install git, or name a folder`,
      );
    const reason = await git("rev-parse", "--git-dir").then(
      () =>
        "no such revision; wanted a branch, a tag or a commit of this repository. Fetch it first if it is a remote one",
      (refusal: unknown) => `no repository that git reads${saying(refusal)}; wanted to run inside one`,
    );
    throw new WrongUse(`git:${revision}: found ${reason}`);
  }
}

/** Where documents of families may be; a tree can have entries of any name, and those that no path may have are left out. */
async function candidates(commit: string, prefix: string, project: Project, git: Git): Promise<CatalogFile[]> {
  const entries = familyEntries(project);
  const isBelow = entries.every(({ spec }) => !spec.startsWith("../"));
  const listed = await git(
    "ls-tree",
    "-r",
    "--full-tree",
    "--name-only",
    "-z",
    commit,
    "--",
    prefix === "" || !isBelow ? "." : prefix,
  );
  const names = [...new Set(listed.split("\0"))].filter((name) => isPlain(name) && wantedOfPath(name) === undefined);
  const { transform } = project.config; // today's, since no config of a revision is run
  return names.sort().flatMap((path): CatalogFile[] => {
    const own = entries.filter(({ spec }) => matches(posix.relative(`/${prefix}`, `/${path}`), spec));
    if (own.length === 0) return [];
    return familiesOfDocument(own).map(({ overlay, ...details }) => ({
      path,
      ...details,
      ...(overlay !== undefined && { overlay: posix.join(prefix, overlay) }),
      ...(transform && { transform }),
    }));
  });
}

function isPlain(path: string): boolean {
  return !/[\0-\x1f\\]/.test(path) && !path.split("/").some((step) => step === "" || step === "." || step === "..");
}

function refusal(count: number): string {
  return count === 0
    ? "found no family; wanted in that revision specs/<family>/openapi.yaml, errors/<family>.yaml or what the config names"
    : `found ${count} families; wanted at most ${MOST_FAMILIES}`;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** What git said of a refusal, such as that the folder belongs to somebody else. */
function saying(error: unknown): string {
  const text = error instanceof Error && "stderr" in error ? String(error.stderr).split("\n", 1)[0] : "";
  return text ? ` (it says: ${text})` : "";
}
