/** Opens a document with the files it refers to, and locates its values in their texts. */
import { resolve } from "node:path";
import { familyIdOf } from "../derive/family-id.ts";
import { DiskFiles } from "./disk-files.ts";
import { Refused, withoutPassword, type Files } from "./files.ts";
import { Locator } from "./locate.ts";
import type { Span } from "./positions.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";
import { CatalogError } from "../document/problem.ts";
import { liftParts } from "../document/lift.ts";
import { isInOnePiece, measured } from "./measure.ts";
import { isOverlay } from "./overlay/overlay-form.ts";
import type { OpenedOverlay } from "./overlay/open-overlay.ts";
import { transformed, type DocumentTransform } from "./transform.ts";
import { isReference, locatedProblem, OpenedFiles, type OpenedFile } from "./opened-files.ts";

/** A parsed document in one piece, with the texts it came from. */
export interface OpenedDocument {
  /** The id of the family that the document may describe; see {@link familyIdOf}. */
  id: string;
  /** The file as the caller named it, from the working directory; the overlay where there is one, since it is what people edit. */
  file: string;
  /** The text of that file. */
  text: string;
  document: unknown;
  /** The overlay that was applied to the document, where there is one. */
  overlay?: OpenedOverlay;
  /** The files that the document was made of, the overlay included, with the texts as they were read. */
  sources: readonly { address: string; text: string }[];
  /** Finds the position of a value in the file that it comes from. */
  locate(path: Path): FileSpan;
}

/** A span in one of the files. */
export interface FileSpan extends Span {
  /** From the working directory. */
  file: string;
  /** The text of that file. */
  text: string;
  /** Where the value stands in that file. */
  path: Path;
}

/** Options that say where documents are and what they may refer to. */
export interface OpenOptions {
  /** The working directory. */
  cwd?: string;
  /** True where references may lead to a network. */
  allowRemote?: boolean | undefined;
  /** The id of the family, where it is known otherwise than by the document and its path. */
  id?: string | undefined;
  /** The overlay on the document; one that is opened by itself is applied to the document that it extends. */
  overlay?: string | undefined;
  /** Changes the document before it is read. */
  transform?: DocumentTransform | undefined;
  /** Files that are not on the disk, such as those of a revision; `path` and `overlay` are then addresses of theirs. */
  files?: Files | undefined;
}

/**
 * Opens a YAML or JSON document; references to other files of its project are resolved.
 * @throws {CatalogError} where the file, or one that it refers to, cannot be opened or parsed, or may not be read, or is too large.
 */
export async function openDocument(path: string, options: OpenOptions = {}): Promise<OpenedDocument> {
  const { files, address } = await sourceOf(path, options);
  const all = new OpenedFiles(files);
  const named = await all.root(address);
  const { root, written = root, overlay } = await overlaid(named, options, all);
  if (!isInOnePiece(root.document) && refersElsewhere(root.document)) await bundled(root, all);
  if (all.hasOld && typeof root.document === "object" && root.document !== null)
    root.document = liftParts(
      root.document,
      (value) => isOld(all.originOf(value)?.file ?? root),
      (original, copy) => all.origins.copy(original, copy),
    );
  // The name as it was given, though it may be a link.
  const given = root !== named || options.files ? root.address : resolve(options.cwd ?? process.cwd(), path);
  const locator = new Locator(root, all);
  let id = options.id ?? familyIdOf(root.document, given);
  if (options.transform && isRecord(root.document)) {
    const own = root.document as unknown as OpenApiDocument; // what is written where one is wanted; its form is checked later
    const { document, problems } = await transformed(own, options.transform, id);
    if (problems.length > 0)
      throw new CatalogError(problems.map((problem) => locatedProblem(problem, { file: written, path: [] })));
    root.document = document;
    id = options.id ?? familyIdOf(document, given); // the hook may have given it another one
  }
  return {
    id,
    file: written.name,
    text: written.text,
    document: root.document,
    ...(overlay && { overlay }),
    sources: all.sources,
    locate: (at) => locator.positionOf(at),
  };
}

async function sourceOf(
  path: string,
  { cwd = process.cwd(), allowRemote, files }: OpenOptions,
): Promise<{ files: Files; address: string }> {
  if (files) return { files, address: path };
  try {
    return await DiskFiles.around(path, { cwd, allowRemote });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new CatalogError([
      { file: withoutPassword(path), line: 1, column: 1, pointer: "", found: error.found, wanted: error.wanted },
    ]);
  }
}

/** The document under the overlay that was named with it, or that was named itself. */
async function overlaid(
  named: OpenedFile,
  options: OpenOptions,
  all: OpenedFiles,
): Promise<{ root: OpenedFile; written?: OpenedFile; overlay?: OpenedOverlay }> {
  if (options.overlay === undefined && !isOverlay(named.document)) return { root: named };
  const { withOverlay } = await import("./overlay/open-overlay.ts"); // with a parser of JSONPath
  if (options.overlay === undefined) return { ...(await withOverlay(named, undefined, all)), written: named };
  const { address } = await sourceOf(options.overlay, options);
  const written = await all.root(address);
  return { ...(await withOverlay(written, named, all)), written };
}

/** What an overlay says is of the version of the document that it changes. */
function isOld({ base, isOld: own }: OpenedFile): boolean {
  return base?.isOld ?? own;
}

/** Files that contain each other can make a document endless that has bounds as it is written. */
async function bundled(root: OpenedFile, all: OpenedFiles): Promise<void> {
  const { bundle } = await import("./bundle.ts"); // most documents are in one piece
  await bundle(root, all);
  const problems = measured(root.document);
  if (problems.length > 0)
    throw new CatalogError(
      problems.map((problem) => locatedProblem(problem, new Locator(root, all).originOf(problem.path))),
    );
}

function refersElsewhere(document: unknown): boolean {
  if (typeof document !== "object" || document === null) return false;
  if (isReference(document) && !document.$ref.startsWith("#")) return true;
  // No list of values is made: a large document has half a million objects.
  for (const key in document) if (refersElsewhere((document as Record<string, unknown>)[key])) return true; // an object can be asked for any member
  return false;
}
