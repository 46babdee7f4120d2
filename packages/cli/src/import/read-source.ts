/** Reads what is imported and decides where it goes. */
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, posix, relative, resolve, sep } from "node:path";
import { openDocument, parse } from "@faultline/catalog";
import { familyIdProblems, isOpenApi, isRecord, SWAGGER_ADVICE } from "@faultline/catalog/pure";
import {
  baseTree,
  overlayTree,
  propose,
  isTableOfCodes,
  namesInState,
  readState,
  type ProposeOptions,
  type ImportState,
  type Proposal,
  stateOf,
} from "@faultline/importer";
import type { OpenApiDocument } from "@faultline/catalog";
import type { CapturedExchange } from "@faultline/exchanges";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";
import type { ImportOptions } from "./import.ts";
import { partInOtherFile } from "./in-other-file.ts";
import { isCapture, readTrafficSource } from "./read-traffic-source.ts";
import { silencedFamily, silencedOverlay } from "./silenced.ts";

/** A source with what it gives, and where that goes. */
export interface ImportSource {
  /** As it was named. */
  file: string;
  document: OpenApiDocument;
  proposal: Proposal;
  next: ImportState;
  /** The overlay or the family, from the working directory. */
  output: string;
  id: string;
  isOverlay: boolean;
  /** True for a document of the API, which stays beside the family; tables and traffic are read once. */
  isApi: boolean;
  /** Rules that the source breaks outside of what is imported. */
  silenced: readonly string[];
  /** The exchanges of captured traffic, which shows some errors and does not say that there are no others. */
  traffic?: () => AsyncGenerator<CapturedExchange>;
}

/**
 * Reads a document, a table or captured traffic, and proposes its errors.
 * @throws {WrongUse} where it is none, or an option does not fit.
 * @throws {CatalogError} where it cannot be read.
 */
export async function readImportSource(
  file: string,
  options: ImportOptions,
  io: Pick<Io, "stdin" | "cwd">,
): Promise<ImportSource> {
  const { cwd } = io;
  if (/\.(?:md|markdown|csv|tsv|txt|html?)$/i.test(file)) {
    const { readTableSource } = await import("./read-table-source.ts");
    return readTableSource(file, options, cwd);
  }
  if (isCapture(file)) return readTrafficSource(file, options, io);
  const opened = await openDocument(file, { cwd, allowRemote: options.allowRemote });
  if (isHar(opened.document)) return readTrafficSource(file, options, io);
  if (opened.overlay === undefined && isTableOfCodes(opened.document)) {
    const { readTableSource } = await import("./read-table-source.ts");
    return readTableSource(file, options, cwd, opened.document);
  }
  if (options.columns !== undefined)
    throw new WrongUse(
      "--columns: found it with a document; wanted a table of codes, a file that ends in .md, .csv or .txt",
    );
  const document = checkedDocument(file, opened.document, opened.overlay !== undefined);
  const id = idOf(options, opened.id, document.info.title ?? "API");
  const output =
    options.output ?? (options.family === undefined ? `${stem(file)}.errors.overlay.yaml` : `errors/${id}.yaml`);
  const { known, ...usual } = await knownOptions(output, options, cwd);
  const isOpenApi30 =
    options.family === undefined && /(?:^|[\s{,])["']?openapi["']?\s*:\s*["']?3\.0\./.test(opened.text);
  const { code, envelope } = known;
  if (envelope !== undefined && document.components?.schemas?.[envelope] === undefined)
    throw new WrongUse("--envelope: found no component schema of this name; wanted one of the document");
  const proposal = propose(document, { code, envelope, isOpenApi30, ...usual });
  const read = { file, document, proposal, id, output, isApi: true };
  if (options.family === undefined && opened.sources.length > 1) refuseOtherFiles(read, opened.text);
  const source = options.family === undefined ? overlaySource(read, isOpenApi30) : familySource(read);
  return { ...source, next: { ...source.next, options: known } };
}

function stem(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

interface KnownOptions extends Pick<ProposeOptions, "usualCode" | "usualNames"> {
  known: Partial<Record<"code" | "envelope" | "columns", string>>;
}

/** What is said of the source now, or was when it was imported last. */
export async function knownOptions(output: string, options: ImportOptions, cwd: string): Promise<KnownOptions> {
  const text = await readFile(resolve(cwd, stateFile(output)), "utf8").catch(() => "");
  const last = readState(text);
  const names = ["code", "envelope", "columns"] as const;
  const said = names.flatMap((name) => {
    const value = options[name] ?? last?.options?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { known: Object.fromEntries(said), usualCode: last?.code, usualNames: last && namesInState(last) };
}

type ReadDocument = Pick<ImportSource, "file" | "document" | "proposal" | "id" | "output" | "isApi">;

function overlaySource(read: ReadDocument, isOpenApi30: boolean): ImportSource {
  const { file, document, output } = read;
  const { proposal, silenced } = silencedOverlay(read);
  const tree = overlayTree(proposal, referenceFrom(output, file), document, isOpenApi30);
  const next = stateOf(tree, proposal, baseTree(document, proposal));
  return { ...read, proposal, silenced, isOverlay: true, next };
}

/** @throws {WrongUse} where an overlay on the file could not change what stands in others. */
function refuseOtherFiles({ file, proposal, id }: ReadDocument, text: string): void {
  const pointer = partInOtherFile(parse(text), proposal.edits);
  if (pointer === undefined) return;
  throw new WrongUse(
    `${file} ${pointer}: found what stands in another file, where an overlay on this one changes nothing; wanted a family of its own, with --family ${id}, or the document in one file, which \`npx @redocly/cli bundle\` makes`,
  );
}

function familySource(read: ReadDocument): ImportSource {
  const { tree, silenced } = silencedFamily(read);
  return { ...read, silenced, isOverlay: false, next: stateOf(tree, read.proposal) };
}

function checkedDocument(file: string, document: unknown, isOverlaid: boolean): OpenApiDocument {
  const refuse = (found: string, wanted: string): never => {
    throw new WrongUse(`${file}: found ${found}; wanted ${wanted}`);
  };
  if (isRecord(document) && document["swagger"] !== undefined) return refuse("Swagger 2.0", SWAGGER_ADVICE);
  if (!isOpenApi(document))
    return refuse("a document that is not OpenAPI 3.0, 3.1 or 3.2", "an OpenAPI document with `openapi` and `info`");
  if (isOverlaid) return refuse("an overlay", "the document that it extends");
  if (Object.values(document.components?.schemas ?? {}).some(isOurs))
    return refuse("a document with x-error, which is a family already", "one without. Edit it");
  return document;
}

function isHar(document: unknown): boolean {
  return isRecord(document) && isRecord(document["log"]) && Array.isArray(document["log"]["entries"]);
}

function isOurs(schema: unknown): boolean {
  return isRecord(schema) && (schema["x-error"] !== undefined || schema["x-error-envelope"] !== undefined);
}

/** Longer ids nobody likes to type. */
const MOST_CHARACTERS = 30;

/** The id that was given, one made of the title where that is short, else that of the path. */
function idOf({ family }: ImportOptions, ofPath: string, title: string): string {
  if (family !== undefined) return checkedId(family);
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-\d]+|-+$/g, "");
  const ids = slug.length > MOST_CHARACTERS ? [ofPath, slug] : [slug, ofPath];
  return ids.find((id) => isId(id)) ?? "api";
}

function isId(id: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && familyIdProblems(id).length === 0;
}

/** @throws {WrongUse} where no family can have the id. */
export function checkedId(id: string): string {
  if (isId(id)) return id;
  throw new WrongUse(
    "--family: found a name that no family can have; wanted lower-case words joined by hyphens, such as --family device-management",
  );
}

/** A relative reference from one file to another. */
function referenceFrom(output: string, file: string): string {
  const path = relative(dirname(resolve(output)), resolve(file))
    .split(sep)
    .join("/");
  const encoded = path.split("/").map((step) => (step === ".." ? step : encodeURIComponent(step)));
  return encoded[0] === ".." ? encoded.join("/") : posix.join(".", encoded.join("/")).replace(/^/, "./");
}

/** The hidden file beside the output that remembers what was imported. */
export function stateFile(output: string): string {
  return posix.join(dirname(output), `.${basename(output).replace(/(?:\.overlay)?\.ya?ml$/, "")}.import.json`);
}
