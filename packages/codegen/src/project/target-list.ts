/** Lists the targets of a project as its config says, for the commands, `--check` and the build summary. */
import { type Audience, type Problem, type ReadFamily } from "@faultline/catalog";
import type { PackageOutput } from "../config/config.ts";
import { familyEntries, type Project } from "../config/open-project.ts";
import { emitFamilies, type FamilySummary } from "../emit/emit-families.ts";
import { emitGuards } from "../emit/emit-guards.ts";
import { emitHelp } from "../emit/emit-help.ts";
import { emitModule } from "../emit/emit-module.ts";
import { emitPaths } from "../emit/emit-paths.ts";
import { packageManifest, packageModules, packageReadme, PACKAGE_ENDINGS } from "../emit/emit-package.ts";
import { emitTypes } from "../emit/emit-types.ts";
import { printVectors } from "../emit/vectors/print-vectors.ts";
import { VECTORS_SCHEMA } from "../emit/vectors/vectors-schema.ts";
import { vectorsOf } from "../emit/vectors/vectors-of.ts";
import { manifestOf } from "./manifest.ts";

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

/** The names of all targets. `bundle` and `package` are made by builds and never committed. */
export const TARGETS = ["types", "guards", "bundle", "package"] as const;

export type Target = (typeof TARGETS)[number];

/** The targets that a project commits. */
export const COMMITTED_TARGETS: readonly Target[] = ["types", "guards"];

export interface TargetEntry {
  readonly name: Target;
  /** The folders of the target's files. Other files in them stay. */
  readonly folders: readonly string[];
  /** The paths of the files that every family has, by the family's id. */
  readonly pathsOf: (id: string) => readonly string[];
  /** Emits the files of one family; texts for people are those for an audience. */
  readonly emit: (family: ReadFamily, audience: Audience) => Emitted | Promise<Emitted>;
  /** Emits the files that list the families and their files. */
  readonly emitLists?: (families: readonly FamilySummary[], files: readonly EmittedFile[]) => EmittedFile[];
  /** Emits the files that depend on all there is in all families. */
  readonly emitForAll?: (families: readonly ReadFamily[], files: readonly EmittedFile[]) => EmittedFile[];
}

const USUAL_CODE = "src/errors";

/** The targets for which the project has a place. */
export function targetsOf(project: Project): TargetEntry[] {
  const { output = {} } = project.config;
  return [
    ...(output.types ? [typesTarget(plain(output.types.folder), output.paths === true)] : []),
    guardsTarget(project),
    ...(output.bundle === undefined ? [] : [bundleTarget(plain(output.bundle))]),
    ...(output.package === undefined ? [] : [packageTarget(plain(output.package.folder), output.package)]),
  ];
}

/** Lists the folders of targets. Other files in them stay. */
export function foldersOf(project: Project, targets: readonly Target[] = TARGETS): string[] {
  return targetsOf(project).flatMap(({ name, folders }) => (targets.includes(name) ? folders : []));
}

/** Lists the paths of the files that every family has, by the family's id. */
export function pathsOf(project: Project, id: string): string[] {
  return targetsOf(project).flatMap((target) => target.pathsOf(id));
}

function typesTarget(folder: string, hasPaths: boolean): TargetEntry {
  const endings = [".d.ts", ...(hasPaths ? [".openapi.d.ts"] : [])];
  return {
    name: "types",
    folders: [folder],
    pathsOf: (id) => endings.map((ending) => `${folder}/${id}${ending}`),
    emit: async (family) =>
      filesOf(folder, family, {
        ".d.ts": emitTypes(family, hasPaths ? undefined : ""),
        ...(hasPaths && { ".openapi.d.ts": await emitPaths(family) }),
      }),
  };
}

function guardsTarget(project: Project): TargetEntry {
  const {
    code = USUAL_CODE,
    help = true,
    vectors = false,
    types,
    paths = false,
    list = false,
  } = project.config.output ?? {};
  const folder = plain(code);
  const ownFolder = typeof vectors === "string" && plain(vectors) !== folder ? plain(vectors) : undefined;
  const vectorsPath = (id: string): string => (ownFolder ? `${ownFolder}/${id}.json` : `${folder}/${id}.vectors.json`);
  const isBeside = paths && !types;
  const endings = [".ts", ...(help ? [".help.ts"] : []), ...(isBeside ? [".openapi.ts"] : [])];
  return {
    name: "guards",
    folders: ownFolder ? [folder, ownFolder] : [folder],
    pathsOf: (id) => [
      ...endings.map((ending) => `${folder}/${id}${ending}`),
      ...(vectors === false ? [] : [vectorsPath(id)]),
    ],
    emit: async (family, audience) => {
      const { files, problems } = filesOf(folder, family, {
        ".ts": types
          ? emitGuards(family, "ts", `${types.package}/${family.id}`)
          : emitModule(family, paths ? `./${family.id}.openapi.js` : undefined),
        ...(help && { ".help.ts": { text: emitHelp(family, "ts", audience), problems: [] } }),
        ...(isBeside && { ".openapi.ts": await emitPaths(family) }),
      });
      if (vectors !== false) files.push({ path: vectorsPath(family.id), text: printVectors(vectorsOf(family)) });
      return { files, problems };
    },
    emitLists: (families, files) => [
      ...(list ? [{ path: `${folder}/${LIST}`, text: emitFamilies(families, specsOf(project)) }] : []),
      ...(vectors === false ? [] : listsOfVectors(ownFolder, folder, families, files)),
    ],
  };
}

/** The files that their manifest lists; in a folder of their own, also an index of the vectors and the schema of their form. */
function listsOfVectors(
  ownFolder: string | undefined,
  folder: string,
  families: readonly FamilySummary[],
  files: readonly EmittedFile[],
): EmittedFile[] {
  if (ownFolder === undefined) return [manifestOf(folder, files)];
  const index = {
    schema: VECTORS_SCHEMA_FILE,
    families: families.map(({ id, title }) => ({ id, title, file: `${id}.json` })),
  };
  const about = [
    { path: `${ownFolder}/${VECTORS_INDEX_FILE}`, text: json(index) },
    { path: `${ownFolder}/${VECTORS_SCHEMA_FILE}`, text: json(VECTORS_SCHEMA) },
  ];
  return [...about, manifestOf(ownFolder, [...files, ...about])];
}

/** The dot in front of the ending keeps these names apart from those of families. */
const VECTORS_INDEX_FILE = "vectors.index.json";
const VECTORS_SCHEMA_FILE = "vectors.schema.json";

function bundleTarget(folder: string): TargetEntry {
  return {
    name: "bundle",
    folders: [folder],
    pathsOf: (id) => [`${folder}/${id}.json`],
    emit: (family) => {
      const text = json({ "x-generated-from": family.file, ...family.merged });
      return filesOf(folder, family, { ".json": { text, problems: [] } });
    },
  };
}

function packageTarget(folder: string, output: PackageOutput): TargetEntry {
  return {
    name: "package",
    folders: [folder],
    pathsOf: (id) => [...PACKAGE_ENDINGS, ".vectors.json"].map((ending) => `${folder}/${id}${ending}`),
    emit: (family, audience) => filesOf(folder, family, packageModules(family, audience)),
    emitForAll: (families, files) => {
      const all = [
        ...files,
        { path: `${folder}/package.json`, text: packageManifest(families, output) },
        { path: `${folder}/README.md`, text: packageReadme(families, output) },
      ];
      return [...all.slice(files.length), manifestOf(folder, all)];
    },
  };
}

/** The documents of all families, as the config names them. */
function specsOf(project: Project): string {
  return familyEntries(project)
    .map(({ spec }) => spec)
    .join(", ");
}

/** The module that lists all families. */
const LIST = "families.ts";
/** What stands behind the id of a family in the names of its files with our mark; a copy has another name. */
const ENDINGS = [".ts", ".help.ts", ".openapi.ts", ".openapi.d.ts", ".json", ...PACKAGE_ENDINGS];

/** True where the name is one that a file of the family with this id has. */
export function isNameOf(name: string, id: string): boolean {
  return name === LIST || ENDINGS.some((ending) => name === `${id}${ending}`);
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

/** The folder as paths of files begin with it. */
function plain(folder: string): string {
  return folder
    .split(/[\\/]+/)
    .filter((step) => step !== "" && step !== ".")
    .join("/");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
