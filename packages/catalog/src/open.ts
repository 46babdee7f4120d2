import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { eachObject } from "./objects.ts";
import { BrokenText, parse } from "./parse.ts";
import { Places, type Span } from "./places.ts";
import type { Path } from "./pointer.ts";
import { CatalogError, type LocatedProblem } from "./problem.ts";

/** A parsed document in one piece, with the text it came from. */
export interface OpenedDocument {
  /** The id of the family that it may describe: the name of its directory. */
  id: string;
  /** The file as it was named, from the working directory. */
  file: string;
  text: string;
  document: unknown;
  /** The place in the text of a value of the document. */
  locate(path: Path): Span;
}

/**
 * Opens a YAML or JSON document; references to other files are resolved.
 * @throws {CatalogError} where the file cannot be opened or parsed.
 */
export async function openDocument(path: string, { cwd = process.cwd() } = {}): Promise<OpenedDocument> {
  const absolute = resolve(cwd, path);
  const file = relative(cwd, absolute);
  const text = await contentOf(absolute, file);
  const document = parsed(text, file);
  const places = new Places(text);
  return {
    id: basename(dirname(absolute)),
    file,
    text,
    document: refersElsewhere(document) ? await bundled(absolute, file) : document,
    locate: (at) => places.span(at),
  };
}

async function contentOf(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new CatalogError([
      { file, line: 1, column: 1, pointer: "", found: "a file that cannot be opened", wanted: "the path of an OpenAPI document" },
    ]);
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error;
    const { line, column, message } = error;
    throw new CatalogError([{ file, line, column, pointer: "", found: message, wanted: "well-formed YAML or JSON" }]);
  }
}

function refersElsewhere(document: unknown): boolean {
  let elsewhere = false;
  eachObject(document, ({ $ref }) => (elsewhere ||= typeof $ref === "string" && !$ref.startsWith("#")));
  return elsewhere;
}

/** The bundler is heavy, so it is loaded for documents in pieces alone. */
async function bundled(path: string, file: string): Promise<unknown> {
  const { bundle, createConfig, getLineColLocation } = await import("@redocly/openapi-core");
  const place = (line: number, column: number, pointer: string, found: string, wanted: string): LocatedProblem => ({
    file,
    line,
    column,
    pointer,
    found,
    wanted,
  });
  try {
    const result = await bundle({ ref: path, config: await createConfig({}) });
    const problems = result.problems.map(({ location: [location], message }) => {
      const start = location && "source" in location ? getLineColLocation(location).start : { line: 1, col: 1 };
      return place(
        start.line,
        start.col,
        location?.pointer?.slice(1) ?? "",
        message.replace(/\.$/, ""),
        "a reference that can be resolved",
      );
    });
    if (problems.length > 0) throw new CatalogError(problems);
    return result.bundle.parsed;
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    throw new CatalogError([place(1, 1, "", reason, "an OpenAPI document whose references can be resolved")]);
  }
}
