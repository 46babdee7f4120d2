/** Lists the targets, one entry each, for the commands, `--check`, the build summary and turbo's outputs. */
import type { Audience, Catalog, Problem, ReadFamily } from "@faultline/catalog";
import { emitFamilies } from "../emit/emit-families.ts";
import { emitGuards } from "../emit/emit-guards.ts";
import { emitHelp } from "../emit/emit-help.ts";
import { emitPaths } from "../emit/emit-paths.ts";
import { emitTypes } from "../emit/emit-types.ts";
import { vectorsOf } from "../emit/emit-vectors.ts";
import { manifestOf } from "./write.ts";

/** A file as it should be. */
export interface EmittedFile {
  /** The path from the root of the project. */
  path: string;
  text: string;
}

export interface Emitted {
  files: EmittedFile[];
  problems: readonly Problem[];
}

interface TargetEntry {
  readonly name: string;
  /** The folders of the target's files. Other files in them stay. */
  readonly folders: readonly string[];
  /** Says whether the files are committed, or made by each build. */
  readonly isCommitted: boolean;
  /** The paths of the files that every family has, by the family's id; a family may have more. */
  readonly pathsOf: (id: string) => readonly string[];
  /** Emits the files of one family; texts for people are those for an audience. */
  readonly emit: (family: ReadFamily, audience?: Audience) => Emitted | Promise<Emitted>;
  /** Emits the files that depend on all families and their files. */
  readonly emitForAll?: (catalog: Catalog, files: readonly EmittedFile[]) => EmittedFile[];
}

const TYPES = "packages/types/src/gen";
const GUARDS = "packages/guards/src/gen";
const VECTORS = "packages/guards/vectors";
const BUNDLE = "specs/dist";

export const TARGET_LIST = [
  {
    name: "types",
    folders: [TYPES],
    isCommitted: true,
    pathsOf: (id: string) => [`${TYPES}/${id}.d.ts`, `${TYPES}/${id}.openapi.d.ts`],
    emit: async (family: ReadFamily) =>
      filesOf(TYPES, family, { ".d.ts": emitTypes(family), ".openapi.d.ts": await emitPaths(family) }),
  },
  {
    name: "guards",
    folders: [GUARDS, VECTORS],
    isCommitted: true,
    pathsOf: (id: string) => [`${GUARDS}/${id}.ts`, `${GUARDS}/${id}.help.ts`],
    emit: (family: ReadFamily, audience?: Audience) => {
      const modules = {
        ".ts": emitGuards(family),
        ".help.ts": { text: emitHelp(family, "ts", audience), problems: [] },
      };
      const { files, problems } = filesOf(GUARDS, family, modules);
      const vectors = [...vectorsOf(family)].map(([path, vector]) => ({
        path: `${VECTORS}/${path}`,
        text: json(vector),
      }));
      return { files: [...files, ...vectors], problems };
    },
    emitForAll: (catalog: Catalog, files: readonly EmittedFile[]) => {
      const vectors = files.map(({ path }) => path).filter((path) => path.startsWith(`${VECTORS}/`));
      return [{ path: `${GUARDS}/families.ts`, text: emitFamilies(catalog) }, manifestOf(VECTORS, vectors)];
    },
  },
  {
    name: "bundle",
    folders: [BUNDLE],
    isCommitted: false,
    pathsOf: (id: string) => [`${BUNDLE}/${id}.json`],
    emit: (family: ReadFamily) => {
      const text = json({ "x-generated-from": `specs/${family.id}/openapi.yaml`, ...family.merged });
      return filesOf(BUNDLE, family, { ".json": { text, problems: [] } });
    },
  },
] as const satisfies readonly TargetEntry[];

/** Files of a family that are named by it and an ending. */
function filesOf(
  folder: string,
  { id }: ReadFamily,
  texts: Readonly<Record<string, { text: string; problems: readonly Problem[] }>>,
): Emitted {
  const files = Object.entries(texts).map(([ending, { text }]) => ({ path: `${folder}/${id}${ending}`, text }));
  return { files, problems: Object.values(texts).flatMap(({ problems }) => problems) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
