/** The operations of a document, wherever their path items stand. */
import { isRecord, operationsOf, type OpenApiDocument, type Operation } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";

export interface FoundOperation {
  /** The path of its URL, or the name of its webhook. */
  name: string;
  method: string;
  operation: Operation;
  path: Path;
}

/** Each operation of a section; a path item that is a reference is followed. */
export function* operationsIn(document: OpenApiDocument, section: "paths" | "webhooks"): Generator<FoundOperation> {
  for (const [name, item] of Object.entries(isRecord(document[section]) ? document[section] : {})) {
    if (name.startsWith("x-") || !isRecord(item)) continue;
    const { value, path } = followed(document, item, [section, name]);
    for (const [method, operation, below] of operationsOf(value))
      yield { name, method, operation, path: [...path, ...below] };
  }
}

function followed(
  document: OpenApiDocument,
  value: Record<string, unknown>,
  path: Path,
  open: readonly string[] = [],
): { value: Record<string, unknown>; path: Path } {
  const { $ref } = value;
  if (typeof $ref !== "string" || open.includes($ref)) return { value, path };
  const target = valueAt(document, pathOf($ref));
  return isRecord(target) ? followed(document, target, pathOf($ref), [...open, $ref]) : { value, path };
}
