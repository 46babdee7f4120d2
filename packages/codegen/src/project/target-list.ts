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
  /** The folder of its families: `<specs>/<family>/openapi.yaml`. */
  readonly specs: string;
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

/** Where families stand that are published together, and where what is emitted from them goes. */
interface Home {
  readonly specs: string;
  readonly types: string;
  readonly guards: string;
  readonly vectors: string;
  /** By what name emitted modules import the types. */
  readonly typesPackage: string;
}

const OWN: Home = {
  specs: "specs",
  types: "packages/types/src/gen",
  guards: "packages/guards/src/gen",
  vectors: "packages/guards/vectors",
  typesPackage: "@faultline/types",
};
const STANDARDS: Home = {
  specs: "packages/standards",
  types: "packages/standards/src/gen/types",
  guards: "packages/standards/src/gen",
  vectors: "packages/standards/vectors",
  typesPackage: "@faultline/standards/types",
};
const BUNDLE = "specs/dist";

export const TARGET_LIST = [
  {
    name: "types",
    specs: OWN.specs,
    folders: [OWN.types],
    isCommitted: true,
    pathsOf: (id: string) => typePaths(OWN, id),
    emit: (family: ReadFamily) => typesOf(OWN, family),
  },
  {
    name: "guards",
    specs: OWN.specs,
    folders: [OWN.guards, OWN.vectors],
    isCommitted: true,
    pathsOf: (id: string) => guardPaths(OWN, id),
    emit: (family: ReadFamily, audience?: Audience) => guardsOf(OWN, family, audience),
    emitForAll: (catalog: Catalog, files: readonly EmittedFile[]) => listingOf(OWN, catalog, files),
  },
  {
    name: "standards",
    specs: STANDARDS.specs,
    folders: [STANDARDS.guards, STANDARDS.vectors],
    isCommitted: true,
    pathsOf: (id: string) => [...typePaths(STANDARDS, id), ...guardPaths(STANDARDS, id)],
    emit: async (family: ReadFamily, audience?: Audience) => {
      const [types, guards] = [await typesOf(STANDARDS, family), guardsOf(STANDARDS, family, audience)];
      return { files: [...types.files, ...guards.files], problems: [...types.problems, ...guards.problems] };
    },
    emitForAll: (catalog: Catalog, files: readonly EmittedFile[]) => listingOf(STANDARDS, catalog, files),
  },
  {
    name: "bundle",
    specs: OWN.specs,
    folders: [BUNDLE],
    isCommitted: false,
    pathsOf: (id: string) => [`${BUNDLE}/${id}.json`],
    emit: (family: ReadFamily) => {
      const text = json({ "x-generated-from": `specs/${family.id}/openapi.yaml`, ...family.merged });
      return filesOf(BUNDLE, family, { ".json": { text, problems: [] } });
    },
  },
] as const satisfies readonly TargetEntry[];

function typePaths({ types }: Home, id: string): string[] {
  return [`${types}/${id}.d.ts`, `${types}/${id}.openapi.d.ts`];
}

function guardPaths({ guards }: Home, id: string): string[] {
  return [`${guards}/${id}.ts`, `${guards}/${id}.help.ts`];
}

async function typesOf({ types }: Home, family: ReadFamily): Promise<Emitted> {
  return filesOf(types, family, { ".d.ts": emitTypes(family), ".openapi.d.ts": await emitPaths(family) });
}

function guardsOf({ guards, vectors, typesPackage }: Home, family: ReadFamily, audience?: Audience): Emitted {
  const { files, problems } = filesOf(guards, family, {
    ".ts": emitGuards(family, "ts", `${typesPackage}/${family.id}`),
    ".help.ts": { text: emitHelp(family, "ts", audience), problems: [] },
  });
  const examples = [...vectorsOf(family)].map(([path, vector]) => ({
    path: `${vectors}/${path}`,
    text: json(vector),
  }));
  return { files: [...files, ...examples], problems };
}

function listingOf({ specs, guards, vectors }: Home, catalog: Catalog, files: readonly EmittedFile[]): EmittedFile[] {
  const examples = files.map(({ path }) => path).filter((path) => path.startsWith(`${vectors}/`));
  return [{ path: `${guards}/families.ts`, text: emitFamilies(catalog, specs) }, manifestOf(vectors, examples)];
}

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
