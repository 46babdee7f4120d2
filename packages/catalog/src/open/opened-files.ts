/** Opens each file of a document once and remembers from which file each value comes. */
import type { Files } from "./files.ts";
import { Refused, refusedReference } from "./files.ts";
import { MAX_FILES, MAX_TOTAL_BYTES } from "./limits.ts";
import { SWAGGER_ADVICE } from "../check/check-document.ts";
import { isOpenApi30 } from "../document/lift.ts";
import { isReadVersion, isRecord } from "../document/openapi.ts";
import { Origins, type WrittenAt } from "./origins.ts";
import { BrokenText, parse } from "./parse-yaml.ts";
import { TextPositions } from "./positions.ts";
import { pointerOf } from "../document/pointer.ts";
import { CatalogError, shown, type LocatedProblem, type Problem } from "../document/problem.ts";
import { unboundedness } from "./measure.ts";

/** A file, opened and parsed. */
export interface OpenedFile {
  address: string;
  /** The name of the file for people. */
  name: string;
  text: string;
  document: unknown;
  positions: TextPositions;
  /** True for OpenAPI 3.0, and for a part without a version to which a file of 3.0 was the first to refer. */
  isOld: boolean;
  /** Of an overlay: the document that it changes, from which its references are read. */
  base?: OpenedFile;
}

/** Where a value was written. */
export type ValueOrigin = WrittenAt<OpenedFile>;

export class OpenedFiles {
  readonly files: Files;
  readonly origins = new Origins<OpenedFile>();
  readonly #open = new Map<string, Promise<OpenedFile>>();
  readonly #all: OpenedFile[] = [];
  #characters = 0;

  constructor(files: Files) {
    this.files = files;
  }

  /** @throws {CatalogError} where the document cannot be read or parsed. */
  async root(address: string): Promise<OpenedFile> {
    const name = this.files.nameOf(address);
    const unreadable = ({ found, wanted }: Refused): Error =>
      new CatalogError([{ file: name, line: 1, column: 1, pointer: "", found, wanted }]);
    return this.#file(address, true).catch(rethrow(unreadable));
  }

  /**
   * Opens the file to which a reference leads.
   * @throws {Refused} where it may not or cannot be read, or contains nothing to refer to.
   * @throws {CatalogError} where it cannot be parsed.
   */
  async referred(reference: string, file: string, from: OpenedFile): Promise<OpenedFile> {
    const start = (from.base ?? from).address;
    const address =
      file === ""
        ? start
        : await this.files
            .resolve(file, start)
            .catch(rethrow((refusal) => refusedReference(reference, refusal.wanted)));
    const isNew = !this.#open.has(address);
    if (isNew && this.#open.size > MAX_FILES) throw refusedReference(reference, `at most ${MAX_FILES} files`);
    const target = await this.#file(address, false).catch(
      rethrow(({ found, wanted }) => refusedReference(reference, wanted, found)),
    );
    if (isNew) this.#adopt(target, reference, from);
    if (typeof target.document === "object" && target.document !== null) return target;
    throw refusedReference(reference, "a file that holds an object or a list in YAML or JSON");
  }

  /** The addresses and texts of all files that were opened. */
  get sources(): { address: string; text: string }[] {
    return this.#all.map(({ address, text }) => ({ address, text }));
  }

  /** True where one of the files is of OpenAPI 3.0. */
  get hasOld(): boolean {
    return this.#all.some(({ isOld }) => isOld);
  }

  #adopt(target: OpenedFile, reference: string, from: OpenedFile): void {
    const { openapi, swagger } = isRecord(target.document) ? target.document : {};
    const isUnread = openapi !== undefined && !isReadVersion(openapi) && !isOpenApi30(target.document);
    if (swagger !== undefined) throw refusedReference(reference, SWAGGER_ADVICE, `Swagger ${shown(swagger)}`);
    if (isUnread) throw refusedReference(reference, "OpenAPI 3.0, 3.1 or 3.2", `OpenAPI ${shown(openapi)}`);
    if (openapi === undefined) target.isOld = (from.base ?? from).isOld;
    this.origins.remember(target.document, target);
  }

  /** Finds where an object or list was written; undefined for those of the first file, unless there is an overlay on it. */
  originOf(value: unknown): ValueOrigin | undefined {
    return this.origins.of(value);
  }

  async #file(address: string, isNamed: boolean): Promise<OpenedFile> {
    const opened = this.#open.get(address) ?? this.#opened(address, isNamed);
    this.#open.set(address, opened);
    return opened;
  }

  async #opened(address: string, isNamed: boolean): Promise<OpenedFile> {
    const text = await this.files.read(address);
    this.#characters += text.length;
    if (this.#characters > MAX_TOTAL_BYTES)
      throw new Refused(`files of more than ${MAX_TOTAL_BYTES / 2 ** 20} MB together`, "a smaller document");
    const name = this.files.nameOf(address);
    const document = parsed(text, name, isNamed);
    const file = { address, name, text, document, positions: new TextPositions(text), isOld: isOpenApi30(document) };
    this.#all.push(file);
    const isTree = !text.includes("*"); // as every alias of YAML has
    const problems = unboundedness(file.document, isTree).map((problem) =>
      locatedProblem(problem, { file, path: problem.path }),
    );
    if (problems.length > 0) throw new CatalogError(problems);
    return file;
  }
}

/** Says of a refusal what its place adds to it; other errors stay as they are. */
function rethrow(worded: (refusal: Refused) => Error): (error: unknown) => never {
  return (error) => {
    throw error instanceof Refused ? worded(error) : error;
  };
}

export function locatedProblem({ found, wanted }: Problem, { file, path }: ValueOrigin): LocatedProblem {
  // What is too large as a whole begins where it begins: nobody has to look through it for that.
  const { line, column } = path.length === 0 ? { line: 1, column: 1 } : file.positions.span(path);
  return { file: file.name, line, column, pointer: pointerOf(path), found, wanted };
}

/** True for an object that refers to something; a property may be called `$ref` as well. */
export function isReference(value: unknown): value is { $ref: string } {
  return isRecord(value) && typeof value["$ref"] === "string";
}

/** `isNamed` is a file that the user named; of another one, which may be anything, the parser's words must not quote. */
function parsed(text: string, name: string, isNamed: boolean): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error;
    const { line, column, message } = error;
    const found = isNamed ? message : message.replace(/\s*["'`<!*&].*/s, "");
    throw new CatalogError([{ file: name, line, column, pointer: "", found, wanted: "well-formed YAML or JSON" }]);
  }
}
