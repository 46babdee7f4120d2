/** Brings the emitted files of a project up to date. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { familyIdOf, formatProblem, pointerOf, type Audience, type ReadFamily } from "@faultline/catalog";
import { familyEntries, projectAround, type Project } from "../config/open-project.ts";
import { ConfigError } from "../config/config-error.ts";
import { catalogOf } from "./catalog-of.ts";
import { withLock } from "./lock.ts";
import { COMMITTED_TARGETS, isNameOf, targetsOf, type Target } from "./target-list.ts";
import { emit, type Memory } from "./targets.ts";
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
}

/**
 * Brings the emitted files of the project around `cwd` up to date; with `check` only reports which are not. Runs that
 * share a `memory` emit a family again only if its document has changed.
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
  const catalog = await catalogOf(project, allowRemote);
  const settings = JSON.stringify(project.config);
  const chosen = targetsOf(project).filter(({ name }) => targets.includes(name));
  const files = (
    await Promise.all(chosen.map((target) => emit(catalog, target, { memory, audience, settings })))
  ).flat();
  const folders = chosen.flatMap((target) => target.folders);
  const owns = ownFiles(project, catalog.families);
  const { differences, foreign } = check
    ? await compareFiles(root, files, folders, owns)
    : await withLock(root, () => write(root, files, folders, owns));
  return { differences, files: files.length, foreign, warnings: catalog.families.flatMap(warningsOf) };
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
function ownFiles(project: Project, families: readonly ReadFamily[]): IsOwnFile {
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

function warningsOf({ locate, warnings, overlay }: ReadFamily): string[] {
  const lines = warnings.map(({ path, text }) => {
    const { file, line, column } = locate(path);
    return `${file}:${line}:${column} ${pointerOf(path)}: ${text}`.replaceAll(/[\r\n]+/g, " "); // names come from the spec
  });
  const unmatched = overlay?.unmatched.map(formatProblem) ?? [];
  return [...unmatched, ...new Set(lines)]; // several ways can lead to one pointer
}
