/** Finds codes in the git history of a spec that had another meaning before. */
import { dirname, posix, relative, resolve } from "node:path";
import { CatalogError, DiskFiles, openDocument, Refused, type OpenedDocument } from "@faultline/catalog";
import { isOpenApi, lift, readFamily } from "@faultline/catalog/pure";
import type { SpecFile } from "@faultline/codegen/config";
import type { RemovedCode } from "@faultline/rules";
import { GitFiles } from "../diff/git-files.ts";
import { Blobs, gitIn, workTreeOf, type Git } from "../diff/git.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_REVISIONS = 200;

/** What a code has meant so far. */
interface Past {
  code: string | number;
  /** Names of the schemas of its errors. */
  names: ReadonlySet<string>;
  /** The first version that lacked it. */
  goneIn?: string;
}

/**
 * Codes that a committed version of the file had, a later one lacked, and the document has for another error. A schema's name is what tells
 * one error from another. Revisions that could not be read then are left out.
 * @throws {WrongUse} where the file is in no git repository, or in a shallow clone.
 */
export async function removedCodes(
  spec: SpecFile,
  document: unknown,
  allowRemote: boolean | undefined,
  { cwd, env }: Pick<Io, "cwd" | "env">,
): Promise<RemovedCode[]> {
  const past = new Map<string, Past>();
  for await (const earlier of revisionsOf(spec, allowRemote, { cwd, env })) remember(past, earlier);
  const now = errorsOf(document)?.codes ?? new Map<string, Past>();
  return [...past.values()].flatMap(({ code, names, goneIn }) => {
    const current = now.get(String(code));
    return goneIn !== undefined && current && !sharesName(current.names, names) ? [{ code, version: goneIn }] : [];
  });
}

/** The document as it was committed, oldest first; what could not be read then is left out, since nobody can fix it. */
async function* revisionsOf(
  { path, overlay }: SpecFile,
  allowRemote: boolean | undefined,
  { cwd, env }: Pick<Io, "cwd" | "env">,
): AsyncGenerator<unknown> {
  const folder = dirname(resolve(cwd, path));
  const names = [path, ...(overlay === undefined ? [] : [overlay])].map((name) => relative(folder, resolve(cwd, name)));
  const git = gitIn(folder, env, allowRemote);
  const commits = await commitsOf(names, git);
  const { prefix, top } = await workTreeOf(folder, git);
  const disk = await DiskFiles.ofFolder(folder, { cwd });
  const blobs = new Blobs(folder, env, allowRemote);
  try {
    for (const commit of commits.reverse()) {
      const files = new GitFiles({ revision: commit, commit, prefix }, blobs, disk, top);
      const opened = await openedAt(names, prefix, files);
      if (opened) yield opened.document;
    }
  } finally {
    blobs.close();
  }
}

/** A document and its overlay, as far as the commit has them. */
async function openedAt(
  names: readonly string[],
  prefix: string,
  files: GitFiles,
): Promise<OpenedDocument | undefined> {
  const [address = "", overlay] = names.map((name) => posix.join(prefix, name.replaceAll("\\", "/")));
  if (!(await files.has(address))) return undefined;
  const has = overlay !== undefined && (await files.has(overlay));
  return openDocument(address, { files, overlay: has ? overlay : undefined }).catch(unreadable);
}

function unreadable(error: unknown): undefined {
  if (!(error instanceof CatalogError)) throw error;
}

/** @throws {WrongUse} where there is no repository, or one that lacks older commits: what was removed there would go unnoticed. */
async function commitsOf(names: readonly string[], git: Git): Promise<string[]> {
  const isShallow = await git("rev-parse", "--is-shallow-repository").catch(() => undefined);
  if (isShallow === undefined)
    throw new WrongUse(
      "--history: found no git repository around the file; wanted one, to see which codes were removed. Leave the option out",
    );
  if (isShallow.trim() === "true")
    throw new WrongUse(
      "--history: found a shallow clone, which lacks older commits; wanted all of them, to see which codes were removed. Run `git fetch --unshallow` (in CI: `fetch-depth: 0`)",
    );
  if ((await git("rev-list", "--max-count=1", "--all")) === "") return []; // nothing was committed yet
  try {
    return (await git("log", `--max-count=${MOST_REVISIONS}`, "--format=%H", "--", ...names))
      .split("\n")
      .filter((line) => line !== "");
  } catch (error) {
    if (error instanceof Refused) throw new WrongUse(`--history: ${error.message}`);
    throw error;
  }
}

function remember(past: Map<string, Past>, document: unknown): void {
  const errors = errorsOf(document);
  if (!errors) return;
  for (const [key, known] of past)
    if (!errors.codes.has(key) && known.goneIn === undefined) past.set(key, { ...known, goneIn: errors.version });
  for (const [key, current] of errors.codes) {
    const known = past.get(key);
    if (known?.goneIn === undefined || sharesName(current.names, known.names)) past.set(key, current);
  }
}

function errorsOf(document: unknown): { version: string; codes: Map<string, Past> } | undefined {
  if (!isOpenApi(lift(document))) return undefined;
  const { family } = readFamily("", "", document);
  const codes = new Map<string, Past>();
  for (const { code, name } of family.errors)
    codes.set(String(code), { code, names: new Set([...(codes.get(String(code))?.names ?? []), name]) });
  return { version: family.version, codes };
}

function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name));
}
