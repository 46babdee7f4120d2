/** Finds the file and position of each value in a document made of several files. */
import type { TextPositions, Span } from "./positions.ts";
import type { FileSpan } from "./open-document.ts";
import { isRecord } from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import type { OpenedFile, OpenedFiles, ValueOrigin } from "./opened-files.ts";

/** Finds the position of a value; a missing value has the position of its nearest ancestor. */
export class Locator {
  readonly #root: OpenedFile;
  readonly #files: OpenedFiles;

  constructor(root: OpenedFile, files: OpenedFiles) {
    this.#root = root;
    this.#files = files;
  }

  positionOf(path: Path): FileSpan {
    const { file, path: at } = this.originOf(path);
    const { name, text, positions } = file;
    return lazySpan(positions, at, { file: name, text });
  }

  originOf(path: Path): ValueOrigin {
    let value: unknown = this.#root.document;
    let origin: ValueOrigin = { file: this.#root, path: [] };
    for (const token of this.#written(path)) {
      const moved = this.#files.origins.ofMember(value, token);
      value = valueAt(value, [token]);
      origin = moved ?? this.#files.originOf(value) ?? { file: origin.file, path: [...origin.path, token] };
    }
    return origin;
  }

  /** A property that a schema inherits stands in the schema that declares it. */
  #written(path: Path): Path {
    let value: unknown = this.#root.document;
    for (const [index, token] of path.entries()) {
      const rest = path.slice(index);
      if (token === "properties" && rest.length > 1 && valueAt(value, rest.slice(0, 2)) === undefined) {
        const parent = this.#parentWith(value, path.slice(0, index), rest.slice(0, 2), new Set());
        if (parent) return this.#written([...parent, ...rest]);
      }
      value = valueAt(value, [token]);
    }
    return path;
  }

  /** The path of the schema that `schema` extends and that has the member itself. */
  #parentWith(schema: unknown, at: Path, member: Path, seen: Set<unknown>): Path | undefined {
    if (!isRecord(schema) || seen.has(schema)) return undefined;
    seen.add(schema);
    if (valueAt(schema, member) !== undefined) return at;
    const { $ref, allOf } = schema;
    if (typeof $ref === "string") {
      const target = pathOf($ref);
      const found = this.#parentWith(valueAt(this.#root.document, target), target, member, seen);
      if (found) return found;
    }
    for (const [index, part] of (Array.isArray(allOf) ? allOf : []).entries()) {
      const found = this.#parentWith(part, [...at, "allOf", String(index)], member, seen);
      if (found) return found;
    }
    return undefined;
  }
}

/** A span whose lines are looked for once they are asked for: that takes a walk through the whole text. */
function lazySpan(positions: TextPositions, path: Path, { file, text }: Pick<FileSpan, "file" | "text">): FileSpan {
  let known: Span | undefined;
  const span = (): Span => (known ??= positions.span(path));
  return {
    get line() {
      return span().line;
    },
    get column() {
      return span().column;
    },
    get end() {
      return span().end;
    },
    file,
    text,
    path,
  };
}
