import { readFamily } from "./family.ts";
import type { Family } from "./model.ts";
import { openDocument, type OpenedDocument } from "./open.ts";
import { isOpenApi31, NOT_OPENAPI_31 } from "./openapi.ts";
import type { Span } from "./places.ts";
import { pointerOf, type Path } from "./pointer.ts";
import { CatalogError, type LocatedProblem, type Problem } from "./problem.ts";

export interface ReadFamily extends Family {
  /** The place in the file of a value of the document. */
  locate(path: Path): Span;
}

/**
 * Reads each file as one family; the family's id is the name of the file's directory.
 * @throws {CatalogError} naming every problem of every file, where one cannot be read.
 */
export async function readCatalog(files: readonly string[], { cwd = process.cwd() } = {}): Promise<{ families: ReadFamily[] }> {
  const results = await Promise.all(files.map((file) => readFile(file, cwd)));
  const problems = results.flatMap((result) => result.problems);
  const families = results.flatMap((result) => (result.family ? [result.family] : []));
  if (problems.length > 0) throw new CatalogError(problems);
  return { families };
}

interface FileResult {
  family?: ReadFamily;
  problems: readonly LocatedProblem[];
}

async function readFile(path: string, cwd: string): Promise<FileResult> {
  let opened: OpenedDocument;
  try {
    opened = await openDocument(path, { cwd });
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { problems: error.problems };
  }
  const { id, file, document, locate } = opened;
  const located = ({ path: at, found, wanted }: Problem): LocatedProblem => {
    const { line, column } = locate(at);
    return { file, line, column, pointer: pointerOf(at), found, wanted };
  };
  if (!isOpenApi31(document)) return { problems: [located(NOT_OPENAPI_31)] };
  const { family, problems } = readFamily(id, file, document);
  return { family: { ...family, locate }, problems: problems.map(located) };
}
