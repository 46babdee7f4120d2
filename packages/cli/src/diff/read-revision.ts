/** Reads the families of a git revision. */
import { posix } from "node:path";
import { readCatalog, Refused, wantedOfPath, DiskFiles, type CatalogFile, type ReadFamily } from "@faultline/catalog";
import {
  CONFIG_NAMES,
  ConfigError,
  configOfText,
  familiesOfDocument,
  familyEntries,
  isDataConfig,
  matches,
  type FamilyEntry,
  type Project,
} from "@faultline/codegen/config";
import { GitFiles } from "./git-files.ts";
import { Blobs, gitIn, workTreeOf, type Git } from "./git.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_FAMILIES = 1000;

/**
 * The families of a revision: those that its own config names, where that is data, and what else the config of the project names; where that
 * is none, those at the usual places, from which they may have moved. The repository is only read, and nothing of it is written or run.
 * @throws {WrongUse} where there is no such revision, or it has more families than a person would write.
 * @throws {CatalogError} with every problem, where a document cannot be read.
 */
export async function readRevision(
  revision: string,
  project: Project,
  allowRemote: boolean,
  { env, cwd }: Pick<Io, "env" | "cwd">,
): Promise<ReadFamily[]> {
  const { root } = project;
  const git = gitIn(root, env, allowRemote);
  const commit = await commitOf(revision, git);
  const { prefix, top } = await workTreeOf(root, git);
  const blobs = new Blobs(root, env, allowRemote);
  try {
    const files = new GitFiles(
      { revision, commit, prefix },
      blobs,
      await DiskFiles.ofFolder(root, { cwd, allowRemote }),
      top,
    );
    const documents: CatalogFile[] = [];
    const bare = new Set<string>();
    const today = familyEntries(project);
    const named = [await entriesOf(files, prefix), today];
    const usual = [familyEntries({ config: {} })];
    const found = await candidates(commit, prefix, named, project, git);
    for (const { overlay, ...file } of found.length > 0
      ? found
      : await candidates(commit, prefix, usual, project, git)) {
      if (!(await files.has(file.path))) continue;
      const has = overlay !== undefined && (await files.has(overlay));
      documents.push(has ? { ...file, overlay } : file);
      const isOverlaid = overlay !== undefined || entriesFor(file.path, prefix, today).some((entry) => entry.overlay);
      if (isOverlaid && !has) bare.add(files.nameOf(file.path));
    }
    if (documents.length > MOST_FAMILIES)
      throw new WrongUse(`git:${revision}: found ${documents.length} families; wanted at most ${MOST_FAMILIES}`);
    const { families } = await readCatalog(documents, { files, anyFolder: true });
    // Where the errors are in an overlay that came later, the document was no family yet.
    return families.filter(({ file, errors }) => errors.length > 0 || !bare.has(file));
  } catch (error) {
    throw error instanceof Refused ? new WrongUse(`git:${revision}: ${error.message}`) : error;
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
    const reason = await git("rev-parse", "--is-shallow-repository").then(
      (isShallow) => notFound(revision, isShallow.trim() === "true"),
      (refusal: unknown) => `no repository that git reads${saying(refusal)}; wanted to run inside one`,
    );
    throw new WrongUse(`git:${revision}: found ${reason}`);
  }
}

function notFound(revision: string, isShallow: boolean): string {
  if (/^[^:{]+:/.test(revision))
    return "a path behind the revision; wanted the revision alone, such as git:main, of which all families are read";
  if (revision.includes(".."))
    return "a range; wanted one revision, or two with a space between them, such as git:main git:HEAD";
  const how = isShallow ? "This clone is shallow: fetch the revision, or everything (in CI: `fetch-depth: 0`)" : REMOTE;
  return `no such revision; wanted a branch, a tag or a commit of this repository. ${how}`;
}

const REMOTE = "Fetch it first if it is a remote one";

/** What the config of the revision says of its families; nothing where it has none, or one that is code or cannot be followed today. */
async function entriesOf(files: GitFiles, prefix: string): Promise<readonly FamilyEntry[]> {
  for (const name of CONFIG_NAMES.filter(isDataConfig)) {
    if (!(await files.has(prefix + name))) continue;
    try {
      return familyEntries({ config: await configOfText(await files.read(prefix + name), name) });
    } catch (error) {
      if (error instanceof ConfigError) return [];
      throw error;
    }
  }
  return [];
}

/** Where documents of families may be; a tree can have entries of any name, and those that no path may have are left out. */
async function candidates(
  commit: string,
  prefix: string,
  named: readonly (readonly FamilyEntry[])[],
  project: Project,
  git: Git,
): Promise<CatalogFile[]> {
  const isBelow = named.flat().every(({ spec }) => !spec.startsWith("../"));
  const listed = await git(
    "ls-tree",
    "-r",
    "--full-tree",
    "-z",
    commit,
    "--",
    prefix === "" || !isBelow ? "." : prefix,
  );
  const entries = listed.split("\0").map((line) => line.split("\t"));
  for (const [about = "", path = ""] of entries)
    if (about.startsWith(SUBMODULE)) refuseSubmodule(path, prefix, named.flat());
  const paths = entries.map(([, ...path]) => path.join("\t"));
  const names = [...new Set(paths)].filter((name) => isPlain(name) && wantedOfPath(name) === undefined);
  const { transform } = project.config; // today's, since no config of a revision is run
  return names.sort().flatMap((path): CatalogFile[] => {
    const own = named.map((entries) => entriesFor(path, prefix, entries)).find((found) => found.length > 0);
    if (!own) return [];
    return familiesOfDocument(own).map(({ overlay, ...details }) => ({
      path,
      ...details,
      ...(overlay !== undefined && { overlay: posix.join(prefix, overlay) }),
      ...(transform && { transform }),
    }));
  });
}

/** The mode of an entry that names a commit of another repository. */
const SUBMODULE = "160000";

/** A revision has no file of a submodule, so that each family in it would count as new. */
function refuseSubmodule(path: string, prefix: string, entries: readonly FamilyEntry[]): void {
  const folder = posix.relative(`/${prefix}`, `/${path}`);
  if (entries.some(({ spec }) => spec.startsWith(`${folder}/`)))
    throw new Refused(
      `the families of the submodule ${folder}, of which it has no file`,
      "a comparison in the submodule itself, or of two folders",
    );
}

/** The entries that name a path of the repository; `prefix` is the folder of the config. */
function entriesFor(path: string, prefix: string, entries: readonly FamilyEntry[]): FamilyEntry[] {
  const fromConfig = posix.relative(`/${prefix}`, `/${path}`);
  return entries.filter(({ spec }) => matches(fromConfig, spec));
}

function isPlain(path: string): boolean {
  return !/[\0-\x1f\\]/.test(path) && !path.split("/").some((step) => step === "" || step === "." || step === "..");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** What git said of a refusal, such as that the folder belongs to somebody else. */
function saying(error: unknown): string {
  const text = error instanceof Error && "stderr" in error ? String(error.stderr).split("\n", 1)[0] : "";
  return text ? ` (it says: ${text})` : "";
}
