/** Brings the emitted files of a project up to date. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { familyIdOf, type Audience } from "@faultline/catalog";
import { familyEntries, projectAround, specFiles, type Project } from "../config/open-project.ts";
import { ConfigError } from "../config/config-error.ts";
import type { FamilySummary } from "../emit/emit-families.ts";
import { EmittedBefore } from "./emitted-before.ts";
import { withLock } from "./lock.ts";
import { filesForAll, makeFamilies } from "./make-families.ts";
import { COMMITTED_TARGETS, isNameOf, targetsOf, type Target } from "./target-list.ts";
import type { Memory } from "./targets.ts";
import { compareFiles, write, type FileDifference, type IsOwnFile } from "./write.ts";

export interface GenerateOptions {
  cwd: string;
  /** The targets to emit; by default those that a project commits. */
  targets?: readonly Target[];
  check?: boolean;
  memory?: Memory;
  /** True where specs may refer to files on a network. */
  allowRemote?: boolean;
  /** The readers of help, which leaves out errors for a narrower audience. By default help has all errors. */
  audience?: Audience | undefined;
}

export interface GenerateResult {
  /** Files that were changed, or with `check` would have to be. */
  differences: FileDifference[];
  /** How many files the targets have. */
  files: number;
  /** The parts of families that reading had to leave out, one line each with its position. */
  warnings: string[];
  /** Files in the folders of emitted files that were not emitted; they stay. */
  foreign: string[];
  /** The addresses of the files that the documents were made of. */
  sources: string[];
}

/**
 * Brings the emitted files of the project around `cwd` up to date; with `check` only reports which are not. Runs that
 * share a `memory` emit a family again only if its document has changed; so do those that find the record of the last one.
 * @throws {ConfigError} where there is no project, no family in it, or a config that cannot be followed.
 * @throws {CatalogError} where a spec cannot be read or emitted; nothing is written then.
 * @throws {InTheWay} where something that we did not emit has the path of an emitted file; nothing is written then.
 * @throws {Unwritable} where a file cannot be written; each file is then as it was, or as it should be.
 */
export async function generate({
  cwd,
  targets = COMMITTED_TARGETS,
  check = false,
  memory,
  allowRemote,
  audience,
}: GenerateOptions): Promise<GenerateResult> {
  const project = await projectAround(cwd);
  const { root } = project;
  const specs = await specFiles(project);
  const settings = JSON.stringify(project.config);
  const chosen = targetsOf(project).filter(({ name }) => targets.includes(name));
  // What a check says rests on the specs alone, a watcher has its memory, and networks change without a trace, as does code of the user.
  const isWhole =
    check ||
    memory !== undefined ||
    allowRemote === true ||
    project.config.transform !== undefined ||
    chosen.some((target) => target.emitForAll);
  const before = isWhole ? undefined : await EmittedBefore.open(root, { settings, targets, audience });
  const { made, families } = await makeFamilies(project, specs, { chosen, before, memory, allowRemote, audience });
  const files = [...made.flatMap((family) => family.files), ...filesForAll(chosen, made, families)];
  const folders = chosen.flatMap((target) => target.folders);
  const owns = ownFiles(
    project,
    made.map(({ listed }) => listed),
  );
  const { differences, foreign } = check
    ? await compareFiles(root, files, folders, owns)
    : await withLock(root, () => write(root, files, folders, owns));
  if (families.length > 0) await before?.replace(specs, made);
  return {
    differences,
    files: files.length,
    foreign,
    warnings: made.flatMap(({ warnings }) => warnings),
    sources: [...new Set(made.flatMap(({ sources }) => Object.keys(sources)))],
  };
}

/**
 * Writes the package that the config names; its texts are for the public unless another audience is named.
 * @throws {ConfigError} where the config names none; and whatever {@link generate} throws.
 */
export async function generatePackage({
  audience = "public",
  ...options
}: Omit<GenerateOptions, "targets">): Promise<GenerateResult> {
  const { config, file = "faultline.config" } = await projectAround(options.cwd);
  if (config.output?.package === undefined)
    throw new ConfigError([
      `${file} output.package: found nothing; wanted \`{ folder: "dist/errors", name: "@acme/errors" }\`, or another folder and name`,
    ]);
  return generate({ ...options, targets: ["package"], audience });
}

/** Files with our mark are the project's where they have the name of a family that has, or once had, the document they were made from. */
function ownFiles(project: Project, families: readonly FamilySummary[]): IsOwnFile {
  const ids = new Map(families.map(({ file, id }) => [file, id]));
  return (name, source) => {
    const isGone = !ids.has(source) && !existsSync(join(project.root, source));
    const id = ids.get(source) ?? (isGone ? idOfGone(source, project) : undefined);
    return id !== undefined && isNameOf(name, id);
  };
}

function idOfGone(source: string, project: Project): string {
  return (
    familyEntries(project).find(({ spec, overlay = spec }) => overlay === source)?.id ?? familyIdOf(undefined, source)
  );
}
