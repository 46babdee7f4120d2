/** Makes a family for `@faultline/guards` from its document at run time, by the trees that emission prints. */
import {
  CatalogError,
  familyProblems,
  pointerOf,
  readCatalog,
  type CatalogFile,
  type DocumentTransform,
  type Family,
  type Problem,
  type ReadFamily,
} from "@faultline/catalog";
import { guardDeclarations, RUNTIME } from "../emit/emit-guards.ts";
import { helpOf } from "../emit/emit-help.ts";
import { withDocs } from "../project/docs-address.ts";
import { camelCase } from "../tree/text.ts";
import { interpretModule, type Runtime } from "./interpret-module.ts";

/**
 * Stands for the types of `@faultline/guards`, which are built after this package; `load.d.ts` has them. What is made by
 * the trees of an emitted module is of the types of that module.
 */
type Typed = never;

export interface LoadOptions {
  /** The folder from which the path is relative; the working directory by default. */
  cwd?: string | undefined;
  /** Path of an OpenAPI Overlay on the document, unless the path is an overlay that says what it extends. */
  overlay?: string | undefined;
  /** The id of the family, where the path does not say it. */
  id?: string | undefined;
  /** Address of the documentation; an error without `docs` of its own is documented at this address plus its id. */
  docsUrl?: string | undefined;
  /** True where the document may refer to files on a network. */
  allowRemote?: boolean | undefined;
  /** Changes the document before it is read, as `transform` of a config does. */
  transform?: DocumentTransform | undefined;
}

/**
 * Reads a document and returns its family.
 * @throws {CatalogError} where the document cannot be read, or no guards can be made of it; it lists every problem.
 */
export async function loadFamily(spec: string, options: LoadOptions = {}): Promise<Typed> {
  return interpretFamily(await readFamilyFile(spec, options), await loadRuntime()) as Typed;
}

/**
 * Reads a document and returns the texts for people about its family.
 * @throws {CatalogError} where the document cannot be read; it lists every problem.
 */
export async function loadHelp(spec: string, options: LoadOptions = {}): Promise<Typed> {
  return helpOf(await readFamilyFile(spec, options)) as Typed;
}

/** One family in a list; what it loads is as in emitted modules. */
interface LoadedListing {
  id: string;
  title: string;
  aliases: readonly string[];
  brands: readonly string[];
  hosts: readonly string[];
  load: () => Promise<Typed>;
  loadHelp: () => Promise<Typed>;
}

/**
 * Reads a document and returns its family as one of a list, such as `families` of `@faultline/guards/families`.
 * @throws {CatalogError} where the document cannot be read; it lists every problem.
 */
export async function loadListing(spec: string, options: LoadOptions = {}): Promise<LoadedListing> {
  const family = await readFamilyFile(spec, options);
  const { id, title, info } = family;
  let made: Promise<Typed> | undefined;
  return {
    id,
    title,
    aliases: info.aliases ?? [],
    brands: Object.keys(info.brands ?? {}),
    hosts: info.hosts ?? [],
    load: () => (made ??= loadRuntime().then((runtime) => interpretFamily(family, runtime) as Typed)),
    loadHelp: async () => helpOf(family) as Typed,
  };
}

/**
 * Makes the family that the emitted module would export.
 * @throws {CatalogError} where no guards can be made of it.
 */
export function interpretFamily(family: Family & Partial<Pick<ReadFamily, "locate">>, runtime: Runtime): unknown {
  const unfit = familyProblems(family);
  const { declarations, problems } =
    unfit.length > 0 ? { declarations: [], problems: unfit } : guardDeclarations(family);
  if (problems.length > 0) throw new CatalogError(problems.map((problem) => located(problem, family)));
  return interpretModule(declarations, runtime)(camelCase(family.id));
}

function located({ path, ...rest }: Problem, family: Family & Partial<Pick<ReadFamily, "locate">>) {
  const { file, line, column } = family.locate?.(path) ?? { file: family.file, line: 1, column: 1 };
  return { file, line, column, pointer: pointerOf(path), ...rest };
}

/** The emitted modules import it by this name, and so does what replaces them: an installation has one. */
async function loadRuntime(): Promise<Runtime> {
  return (await import(RUNTIME as string)) as Runtime; // a module
}

async function readFamilyFile(
  path: string,
  { id, overlay, docsUrl, allowRemote, transform, cwd = process.cwd() }: LoadOptions,
): Promise<ReadFamily> {
  const file: CatalogFile = { path, ...(id !== undefined && { id }), ...(overlay !== undefined && { overlay }) };
  const { families } = await readCatalog([file], { cwd, allowRemote, transform });
  const [family] = families;
  if (!family) throw new RangeError(`${path}: found no family`); // reading one file gives one
  return withDocs(family, docsUrl);
}
