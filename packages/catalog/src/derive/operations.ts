/** Derives which errors each operation leads to, by the status keys of its responses. */
import { isRecord, listOf, operationsOf, recordOf, type OpenApiDocument, type Operation } from "../document/openapi.ts";
import { follow, mediaTypesOf } from "../document/follow.ts";
import { componentName, pathOf, valueAt, type Path } from "../document/pointer.ts";
import type { XErrorOperation } from "../document/extensions.ts";
import type { ErrorEntry, OperationEntry } from "../model.ts";

/** Reads the extension of an operation. */
type ReadExtension = (value: unknown, path: Path) => XErrorOperation | undefined;

/** Lists the operations that lead to errors at the root of a response, and those with the extension; in the order of the document. */
export function operationEntries(
  document: OpenApiDocument,
  errors: ReadonlyMap<string, ErrorEntry>,
  read: ReadExtension,
): OperationEntry[] {
  const found = Object.entries(recordOf(document.paths)).flatMap(([url, item]) => operationsAt(document, url, item));
  const uses = new Map<unknown, number>();
  for (const { operation } of found) uses.set(operation.operationId, (uses.get(operation.operationId) ?? 0) + 1);
  const roots = new RootErrors(document, errors);
  return found.flatMap(({ operation, method, url, path }): OperationEntry[] => {
    const { operationId } = operation;
    const isOwnId = typeof operationId === "string" && operationId !== "" && uses.get(operationId) === 1;
    const listed = roots.byStatus(operation);
    const x = read(recordOf(operation)["x-error-operation"], [...path, "x-error-operation"]);
    if (listed.size === 0 && !x) return [];
    const key = isOwnId ? operationId : `${method.toUpperCase()} ${url}`;
    return [{ key, method: method.toUpperCase(), url, path, errors: listed, ...(x && { x }) }];
  });
}

interface WalkedOperation {
  operation: Operation;
  method: string;
  url: string;
  path: Path;
}

function operationsAt(document: OpenApiDocument, url: string, item: unknown): WalkedOperation[] {
  const { value, path: at } = follow(document, ["paths", url], item);
  return [...operationsOf(recordOf(value))].map(([method, operation, below]) => ({
    operation,
    method,
    url,
    path: [...at, ...below],
  }));
}

/** Finds the errors at the root of responses; many operations refer to one component, which is walked once. */
class RootErrors {
  readonly #document: OpenApiDocument;
  readonly #errors: ReadonlyMap<string, ErrorEntry>;
  readonly #known = new Map<unknown, ErrorEntry[]>();

  constructor(document: OpenApiDocument, errors: ReadonlyMap<string, ErrorEntry>) {
    this.#document = document;
    this.#errors = errors;
  }

  byStatus(operation: Operation): Map<string, ErrorEntry[]> {
    const listed = Object.entries(recordOf(operation.responses)).map(
      ([status, response]) => [status, this.#of(response)] as const,
    );
    return new Map(listed.filter(([, errors]) => errors.length > 0));
  }

  #of(value: unknown): ErrorEntry[] {
    const target = follow(this.#document, [], value);
    const known = this.#known.get(target.value);
    if (known) return known;
    const names = new Set<string>();
    for (const { media } of mediaTypesOf(this.#document, target)) this.#collect(media["schema"], names, new Set());
    const errors = [...names].flatMap((name) => this.#errors.get(name) ?? []);
    this.#known.set(target.value, errors);
    return errors;
  }

  /** Each schema that describes the same value. */
  #collect(schema: unknown, names: Set<string>, seen: Set<unknown>): void {
    if (!isRecord(schema) || seen.has(schema)) return;
    seen.add(schema);
    const reference = schema["$ref"];
    const name = typeof reference === "string" ? componentName(reference) : undefined;
    if (name !== undefined && this.#errors.has(name)) names.add(name);
    else if (typeof reference === "string") this.#collect(valueAt(this.#document, pathOf(reference)), names, seen);
    if (reference !== undefined && Object.keys(schema).length === 1) return; // as nearly all are
    for (const keyword of ["oneOf", "anyOf", "allOf"])
      for (const part of listOf(schema[keyword])) this.#collect(part, names, seen);
    for (const keyword of ["if", "then", "else"]) this.#collect(schema[keyword], names, seen);
  }
}
