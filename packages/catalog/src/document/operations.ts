/** The operations of a document, wherever their path items stand. */
import { follow } from "./follow.ts";
import { isRecord, operationsOf, recordOf, type OpenApiDocument, type Operation } from "./openapi.ts";
import type { Path } from "./pointer.ts";

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
    const { value, path } = follow(document, [section, name], item);
    for (const [method, operation, below] of operationsOf(recordOf(value)))
      yield { name, method, operation, path: [...path, ...below] };
  }
}
