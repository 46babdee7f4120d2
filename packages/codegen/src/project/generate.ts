/** Brings the emitted files of a project up to date. */
import { pointerOf, readCatalog, type Audience, type ReadFamily } from "@faultline/catalog";
import { COMMITTED_TARGETS, emit, foldersOf, type Memory, type Target } from "./targets.ts";
import { withLock } from "./lock.ts";
import { projectAround, specFiles } from "./project.ts";
import { compareFiles, write, type FileDifference } from "./write.ts";

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
 * @throws {CatalogError} where a spec cannot be read or emitted; nothing is written then.
 * @throws {InTheWay} where something that we did not emit has the path of an emitted file; nothing is written then.
 * @throws {Error} where there is no project, or no spec in it.
 */
export async function generate({
  cwd,
  targets = COMMITTED_TARGETS,
  check = false,
  memory,
  allowRemote,
  audience,
}: GenerateOptions): Promise<GenerateResult> {
  const root = projectAround(cwd);
  const specs = await specFiles(root);
  if (specs.length === 0)
    throw new Error(
      "found no specs/<family>/openapi.yaml; wanted at least one. Write a family as CONTRIBUTING.md shows",
    );
  const catalog = await readCatalog(specs, { cwd: root, allowRemote });
  const files = (await Promise.all(targets.map((target) => emit(catalog, target, memory, audience)))).flat();
  const folders = foldersOf(targets);
  const { differences, foreign } = check
    ? await compareFiles(root, files, folders)
    : await withLock(root, () => write(root, files, folders));
  return { differences, files: files.length, foreign, warnings: catalog.families.flatMap(warningsOf) };
}

function warningsOf({ locate, warnings }: ReadFamily): string[] {
  const lines = warnings.map(({ path, text }) => {
    const { file, line, column } = locate(path);
    return `${file}:${line}:${column} ${pointerOf(path)}: ${text}`.replaceAll(/[\r\n]+/g, " "); // names come from the spec
  });
  return [...new Set(lines)]; // several ways can lead to one pointer
}
