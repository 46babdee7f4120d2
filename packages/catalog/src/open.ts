import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { eachObject } from "./objects.ts";
import { BrokenText, parse } from "./parse.ts";
import { Places, type Span } from "./places.ts";
import { endlessness } from "./shape.ts";
import { pointerOf, type Path } from "./pointer.ts";
import { CatalogError } from "./problem.ts";

/** A parsed document in one piece, with the text it came from. */
export interface OpenedDocument {
  /** The id of the family that it may describe: the name of its directory. */
  id: string;
  /** The file as it was named, from the working directory. */
  file: string;
  text: string;
  document: unknown;
  /** The place of a value of the document, in the file that it comes from. */
  locate(path: Path): TextPlace;
}

/** A span in one of the files. */
export interface TextPlace extends Span {
  /** From the working directory. */
  file: string;
  /** The text of that file. */
  text: string;
}

/**
 * Opens a YAML or JSON document; references to other files are resolved.
 * @throws {CatalogError} where the file, or one that it refers to, cannot be opened or parsed, or contains itself.
 */
export async function openDocument(path: string, { cwd = process.cwd() } = {}): Promise<OpenedDocument> {
  const absolute = resolve(cwd, path);
  const file = relative(cwd, absolute);
  const text = await contentOf(absolute, file);
  const document = parsed(text, file);
  const opened = { id: basename(dirname(absolute)), file, text };
  const [endless] = endlessness(document);
  if (endless) {
    const { line, column } = new Places(text).span(endless.path);
    throw new CatalogError([{ file, line, column, pointer: pointerOf(endless.path), found: endless.found, wanted: endless.wanted }]);
  }
  if (refersElsewhere(document)) {
    const { bundle } = await import("./bundle.ts"); // the bundler is heavy, and most documents are in one piece
    return { ...opened, ...(await bundle(absolute, cwd)) };
  }
  const places = new Places(text);
  return { ...opened, document, locate: (at) => ({ ...places.span(at), file, text }) };
}

async function contentOf(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new CatalogError([{ file, line: 1, column: 1, pointer: "", found: "a file that cannot be opened", wanted: "the path of an OpenAPI document" }]);
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

