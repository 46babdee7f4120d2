/** Emits a target of families. */
import {
  CatalogError,
  familyProblems,
  pointerOf,
  type Audience,
  type LocatedProblem,
  type ReadFamily,
} from "@faultline/catalog";
import type { Emitted, EmittedFile, TargetEntry } from "./target-list.ts";

/** The files last emitted from each family's document, so that later runs in the process emit only what changed. */
export type Memory = Map<string, { document: string; emitted: Emitted }>;

interface EmitSettings {
  memory: Memory;
  audience: Audience;
  settings: string;
}

interface EmitOptions {
  memory?: Memory | undefined;
  audience?: Audience | undefined;
  /** What the files depend on besides their documents. */
  settings?: string;
}

/**
 * Emits the files of a target, for each family its own. Equal specs give equal bytes.
 * @throws {CatalogError} where a spec cannot be emitted.
 */
export async function emit(
  families: readonly ReadFamily[],
  target: TargetEntry,
  { memory = new Map(), audience = "internal", settings = "" }: EmitOptions = {},
): Promise<EmittedFile[][]> {
  const files: EmittedFile[][] = [];
  const problems: LocatedProblem[] = [];
  for (const family of families) {
    const unfit = familyProblems(family);
    const { files: own, problems: found } =
      unfit.length > 0
        ? { files: [], problems: unfit }
        : await emitFamily(family, target, { memory, audience, settings });
    files.push(own);
    problems.push(
      ...found.map(({ path, ...rest }) => {
        const { file, line, column } = family.locate(path);
        return { file, line, column, pointer: pointerOf(path), ...rest };
      }),
    );
  }
  if (problems.length > 0) throw new CatalogError(problems);
  return files;
}

async function emitFamily(
  family: ReadFamily,
  target: TargetEntry,
  { memory, audience, settings }: EmitSettings,
): Promise<Emitted> {
  const key = `${target.name} ${audience} ${family.id} ${settings}`;
  const document = JSON.stringify(family.document);
  const known = memory.get(key);
  if (known?.document === document) return known.emitted;
  const emitted = await target.emit(family, audience);
  memory.set(key, { document, emitted });
  return emitted;
}
