import { basename, dirname, relative, resolve } from "node:path";
import {
  bundle,
  createConfig,
  getLineColLocation,
  YamlParseError,
  ResolveError,
  type NormalizedProblem,
  type Source,
} from "@redocly/openapi-core";
import { readFamily } from "./family.ts";
import type { Catalog, Family } from "./model.ts";
import { isRecord, type OpenApiDocument } from "./openapi.ts";
import { pointerOf, type Path } from "./pointer.ts";
import { CatalogError, type LocatedProblem, type Problem } from "./problem.ts";

export interface ReadFamily extends Family {
  /** The place in the file of a value of the document. */
  locate(path: Path): { line: number; column: number };
}

/**
 * Reads each file as one family; the family's id is the name of the file's directory.
 * @throws {CatalogError} naming every problem of every file, where one cannot be read.
 */
export async function readCatalog(files: readonly string[], { cwd = process.cwd() } = {}): Promise<Catalog & { families: ReadFamily[] }> {
  const results = await Promise.all(files.map((file) => readFile(resolve(cwd, file), relative(cwd, resolve(cwd, file)))));
  const problems = results.flatMap((result) => result.problems);
  const families = results.flatMap((result) => (result.family ? [result.family] : []));
  if (problems.length > 0) throw new CatalogError(problems);
  return { families };
}

interface FileResult {
  family?: ReadFamily;
  problems: LocatedProblem[];
}

async function readFile(path: string, file: string): Promise<FileResult> {
  let result: Awaited<ReturnType<typeof bundle>>;
  try {
    result = await bundle({ ref: path, config: await createConfig({}) });
  } catch (error) {
    return { problems: [unreadable(error, file)] };
  }
  const { parsed, source } = result.bundle;
  if (result.problems.length > 0) return { problems: result.problems.map((problem) => bundleProblem(problem, file)) };
  const locate = (at: Path): { line: number; column: number } => locationIn(source, at);
  const located = ({ path: at, found, wanted }: Problem): LocatedProblem => ({ file, ...locate(at), pointer: pointerOf(at), found, wanted });
  if (!isOpenApi31(parsed)) {
    return {
      problems: [located({ path: [], found: "a document that is not OpenAPI 3.1", wanted: "`openapi: 3.1.1` and an `info` object" })],
    };
  }
  const { family, problems } = readFamily(basename(dirname(path)), file, parsed);
  return { family: { ...family, locate }, problems: problems.map(located) };
}

function isOpenApi31(value: unknown): value is OpenApiDocument {
  return isRecord(value) && typeof value["openapi"] === "string" && value["openapi"].startsWith("3.1.") && isRecord(value["info"]);
}

function locationIn(source: Source, path: Path): { line: number; column: number } {
  const { start } = getLineColLocation({ source, pointer: `#${pointerOf(path)}`, reportOnKey: false });
  return { line: start.line, column: start.col };
}

function bundleProblem(problem: NormalizedProblem, file: string): LocatedProblem {
  const [location] = problem.location;
  const start = location && "source" in location ? getLineColLocation(location).start : { line: 1, col: 1 };
  return {
    file,
    line: start.line,
    column: start.col,
    pointer: location?.pointer?.slice(1) ?? "",
    found: problem.message.replace(/\.$/, ""),
    wanted: "a reference that can be resolved",
  };
}

function unreadable(error: unknown, file: string): LocatedProblem {
  const place = { file, line: 1, column: 1, pointer: "" };
  if (error instanceof YamlParseError) {
    return { ...place, line: error.line, column: error.col, found: firstLine(error.originalError?.message ?? error.message), wanted: "well-formed YAML or JSON" };
  }
  if (error instanceof ResolveError) return { ...place, found: "a file that cannot be opened", wanted: "the path of an OpenAPI document" };
  return { ...place, found: firstLine(error instanceof Error ? error.message : String(error)), wanted: "an OpenAPI 3.1 document" };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
