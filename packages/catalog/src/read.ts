/** Reads files as a catalogue of families. */
import { resolve } from "node:path";
import { familyIdOf } from "./derive/family-id.ts";
import { readFamily } from "./derive/family.ts";
import type { Family } from "./model.ts";
import { openDocument, type OpenedDocument, type OpenOptions } from "./open/open-document.ts";
import type { DocumentTransform } from "./open/transform.ts";
import type { OpenedOverlay } from "./open/overlay/open-overlay.ts";
import { pointerOf } from "./document/pointer.ts";
import { CatalogError, type LocatedProblem } from "./document/problem.ts";

export interface ReadFamily extends Family {
  /** Finds the position of a value in the file that it comes from. */
  locate: OpenedDocument["locate"];
  /** The overlay on its document, where there is one. */
  overlay?: OpenedOverlay;
  /** The files that its document was made of. */
  sources: OpenedDocument["sources"];
}

/** The document of a family, with its id where that is known otherwise than by the document and its path. */
export interface CatalogFile {
  path: string;
  id?: string;
  /** The overlay on it, unless `path` is an overlay that says what it extends. */
  overlay?: string;
  /** Changes the document before it is read. */
  transform?: DocumentTransform;
}

export interface ReadOptions extends OpenOptions {
  /** True where nothing is named after the families, so that their directories may be called anything. */
  anyFolder?: boolean;
}

/**
 * Reads each file as one family. Its id is the name of the file, or of its directory where the file is called `openapi`,
 * unless an id comes with the path.
 * @throws {CatalogError} where a file cannot be read; it lists every problem of every file.
 */
export async function readCatalog(
  files: readonly (string | CatalogFile)[],
  options: ReadOptions = {},
): Promise<{ families: ReadFamily[] }> {
  const results = await Promise.all(
    files.map((file) =>
      typeof file === "string" ? readFile(file, options) : readFile(file.path, { ...options, ...file }),
    ),
  );
  const families = results.flatMap((result) => (result.family ? [result.family] : []));
  const bad = [...twins(families), ...(options.anyFolder ? [] : badIds(families))];
  const problems = [...results.flatMap((result) => result.problems), ...bad];
  if (problems.length === 0) return { families };
  const isReadable = ({ family, problems: own }: FileResult): boolean =>
    own.length === 0 && !bad.some(({ file }) => file === family?.file);
  const unread = results.filter((result) => !isReadable(result)).map(({ id }) => id);
  throw new CatalogError(problems, { families: families.filter(({ id }) => !unread.includes(id)), unread });
}

interface FileResult {
  id: string;
  family?: ReadFamily;
  problems: readonly LocatedProblem[];
}

async function readFile(path: string, options: OpenOptions): Promise<FileResult> {
  let opened: OpenedDocument;
  try {
    opened = await openDocument(path, options);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { id: options.id ?? familyIdOf(undefined, resolve(options.cwd ?? "", path)), problems: error.problems };
  }
  const { id, file, document, locate, overlay, sources } = opened;
  const { family, problems } = readFamily(id, file, document);
  const located = problems.map(({ path: at, found, wanted }): LocatedProblem => {
    const { file: origin, line, column } = locate(at);
    return { file: origin, line, column, pointer: pointerOf(at), found, wanted };
  });
  return {
    id,
    family: { ...family, locate, sources, ...(overlay && { overlay }) },
    problems: located.sort(byPosition),
  };
}

function byPosition(a: LocatedProblem, b: LocatedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Two families of one id cannot be told apart. */
function twins(families: readonly Family[]): LocatedProblem[] {
  const files = new Map<string, string>();
  return families.flatMap(({ id, file }) => {
    const twin = files.get(id);
    files.set(id, file);
    if (twin === undefined) return [];
    const found = `the family ${id}, which ${twin} is too`;
    const wanted = "families of different names: an `x-error-family.id` in one of them, or an `id` in the config";
    return [{ ...atStart(file), found, wanted }];
  });
}

/** A family's id names its files, its modules and its errors. */
function badIds(families: readonly Family[]): LocatedProblem[] {
  return families
    .filter(({ id }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    .map(({ id, file }) => ({
      ...atStart(file),
      found: `the directory name ${JSON.stringify(id)}`,
      wanted: "lower-case words joined by hyphens, such as device-management",
    }));
}

function atStart(file: string): Pick<LocatedProblem, "file" | "line" | "column" | "pointer"> {
  return { file, line: 1, column: 1, pointer: "" };
}
