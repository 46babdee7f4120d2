/** Reads what a schema says of every value, through what it extends. */
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord, listOf, resolved } from "@faultline/catalog/pure";
import type { JsonTree } from "../model.ts";
import type { Leaf } from "./leaf.ts";

/** True where some part of a body's schema requires the member in every alternative. */
export function requiresAtRoot(document: OpenApiDocument, { schema }: Pick<Leaf, "schema">, member: string): boolean {
  return [...partsOfAll(document, schema, new Set())].some((part) => listOf(part["required"]).includes(member));
}

/** The schema and what it extends; alternatives are left out. */
export function* partsOfAll(document: OpenApiDocument, schema: unknown, seen: Set<unknown>): Generator<JsonTree> {
  const value = resolved(document, schema);
  if (isRecord(schema) && schema !== value) yield schema;
  if (!isRecord(value) || seen.has(value)) return;
  seen.add(value);
  yield value;
  for (const part of listOf(value["allOf"])) yield* partsOfAll(document, part, seen);
}
