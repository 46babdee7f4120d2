/** Makes the files of each family of a project: reads and emits those that changed since the last run. */
import { formatProblem, pointerOf, type Audience, type ReadFamily } from "@faultline/catalog";
import type { Project, SpecFile } from "../config/open-project.ts";
import { familySummary, type FamilySummary } from "../emit/emit-families.ts";
import { familiesOf } from "./catalog-of.ts";
import { hashesOf, type EmittedBefore } from "./emitted-before.ts";
import type { EmittedFile, TargetEntry } from "./target-list.ts";
import { emit, type Memory } from "./targets.ts";

/** A family with its files as they should be. */
export interface MadeFamily {
  listed: FamilySummary;
  /** What reading had to leave out, one line each with its position. */
  warnings: readonly string[];
  /** Hashes of the files that it was made of, by their addresses. */
  sources: Readonly<Record<string, string>>;
  files: readonly EmittedFile[];
}

interface MakeOptions {
  chosen: readonly TargetEntry[];
  /** The record of the last run; without it, every family is read and emitted. */
  before: EmittedBefore | undefined;
  memory: Memory | undefined;
  allowRemote: boolean | undefined;
  audience: Audience | undefined;
}

/**
 * Makes the families in the order of their documents; `families` are those that had to be read.
 * @throws {CatalogError} where a spec cannot be read or emitted.
 */
export async function makeFamilies(
  project: Project,
  specs: readonly SpecFile[],
  options: MakeOptions,
): Promise<{ made: MadeFamily[]; families: readonly ReadFamily[] }> {
  const found = await Promise.all(specs.map((spec) => options.before?.current(spec, project.root)));
  const families = await familiesOf(
    specs.filter((_, index) => !found[index]),
    project,
    options.allowRemote,
  );
  const ids = new Set(families.map(({ id }) => id));
  // Two families of one id are told apart by reading both.
  if (found.some((current) => current && ids.has(current.listed.id)))
    return makeFamilies(project, specs, { ...options, before: undefined });
  const fresh = (await madeOf(families, project, options)).values();
  return { made: found.map((current) => current ?? (fresh.next().value as MadeFamily)), families }; // each that was not found was read
}

async function madeOf(
  families: readonly ReadFamily[],
  { config }: Project,
  { chosen, memory, audience }: MakeOptions,
): Promise<MadeFamily[]> {
  const settings = JSON.stringify(config);
  const files = await Promise.all(chosen.map((target) => emit(families, target, { memory, audience, settings })));
  return families.map((family, index) => ({
    listed: familySummary(family),
    warnings: warningsOf(family),
    sources: hashesOf(family.sources.map(({ address, text }) => [address, text])),
    files: files.flatMap((ofTarget) => ofTarget[index] ?? []),
  }));
}

/** The files that stand for all families, such as lists. */
export function filesForAll(
  chosen: readonly TargetEntry[],
  made: readonly MadeFamily[],
  families: readonly ReadFamily[],
): EmittedFile[] {
  return chosen.flatMap(({ pathsOf, emitLists, emitForAll }) => {
    const paths = new Set(made.flatMap(({ listed }) => pathsOf(listed.id)));
    const files = made.flatMap((family) => family.files).filter(({ path }) => paths.has(path));
    const listed = made.map((family) => family.listed);
    return [...(emitLists?.(listed, files) ?? []), ...(emitForAll?.(families, files) ?? [])];
  });
}

function warningsOf({ locate, warnings, overlay }: ReadFamily): string[] {
  const lines = warnings.map(({ path, text }) => {
    const { file, line, column } = locate(path);
    return `${file}:${line}:${column} ${pointerOf(path)}: ${text}`.replaceAll(/[\r\n]+/g, " "); // names come from the spec
  });
  const unmatched = overlay?.unmatched.map(formatProblem) ?? [];
  return [...unmatched, ...new Set(lines)]; // several ways can lead to one pointer
}
