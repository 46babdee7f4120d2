/** Emits a target of a catalogue. */
import { dirname, relative } from "node:path";
import {
  CatalogError,
  familyProblems,
  pointerOf,
  type Audience,
  type Family,
  type LocatedProblem,
  type ReadFamily,
} from "@faultline/catalog";
import { TARGET_LIST, type Emitted, type EmittedFile } from "./target-list.ts";

export type { EmittedFile } from "./target-list.ts";

export type Target = (typeof TARGET_LIST)[number]["name"];

/** The names of all targets. */
export const TARGETS: readonly Target[] = TARGET_LIST.map(({ name }) => name);

/** The targets that a project commits. */
export const COMMITTED_TARGETS: readonly Target[] = TARGET_LIST.flatMap(({ name, isCommitted }) =>
  isCommitted ? [name] : [],
);

/** Lists the folders of targets. Other files in them stay. */
export function foldersOf(targets: readonly Target[]): string[] {
  return TARGET_LIST.flatMap(({ name, folders }): readonly string[] => (targets.includes(name) ? folders : []));
}

/** The folders of families. */
export const SPEC_FOLDERS: readonly string[] = [...new Set(TARGET_LIST.map(({ specs }) => specs))];

/** Lists the paths of the files that a family always has. */
export function pathsOf(family: Pick<Family, "id" | "file">): string[] {
  return TARGET_LIST.filter((target) => isOf(target, family)).flatMap((target) => target.pathsOf(family.id));
}

/** Says whether a target emits from the family, which depends on where its spec stands. */
function isOf({ specs }: { specs: string }, { file }: Pick<Family, "file">): boolean {
  return relative(specs, dirname(dirname(file))) === "";
}

/** The files last emitted from each family's document, so that later runs in the process emit only what changed. */
export type Memory = Map<string, { document: string; emitted: Emitted }>;

/**
 * Emits the files of a target. Equal specs give equal bytes.
 * @throws {CatalogError} where a spec cannot be emitted.
 */
export async function emit(
  catalog: { families: ReadFamily[] },
  target: Target,
  memory: Memory = new Map(),
  audience: Audience = "internal",
): Promise<EmittedFile[]> {
  const files: EmittedFile[] = [];
  const problems: LocatedProblem[] = [];
  const entry = TARGET_LIST.find(({ name }) => name === target);
  const families = catalog.families.filter((family) => entry && isOf(entry, family));
  for (const family of families) {
    const unfit = familyProblems(family);
    const { files: own, problems: found } =
      unfit.length > 0 ? { files: [], problems: unfit } : await emitFamily(family, target, memory, audience);
    files.push(...own);
    problems.push(
      ...found.map(({ path, ...rest }) => {
        const { file, line, column } = family.locate(path);
        return { file, line, column, pointer: pointerOf(path), ...rest };
      }),
    );
  }
  if (problems.length > 0) throw new CatalogError(problems);
  if (families.length === 0 || !entry || !("emitForAll" in entry)) return files;
  return [...files, ...entry.emitForAll({ families }, files)];
}

async function emitFamily(family: ReadFamily, target: Target, memory: Memory, audience: Audience): Promise<Emitted> {
  const key = `${target} ${audience} ${family.id}`;
  const document = JSON.stringify(family.document);
  const known = memory.get(key);
  if (known?.document === document) return known.emitted;
  const emitted = await TARGET_LIST.find(({ name }) => name === target)?.emit(family, audience);
  if (!emitted) throw new RangeError(`found the target ${target}; wanted one of ${TARGETS.join(", ")}`);
  memory.set(key, { document, emitted });
  return emitted;
}
