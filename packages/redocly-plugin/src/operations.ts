/** Gives every operation a tag, so that Redoc shows it. */
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord, operationsOf } from "@faultline/catalog/pure";

/**
 * Gives operations without a tag one, and returns the names of all tags of operations. Where a document has groups of
 * tags, Redoc leaves out tags that are in no group.
 */
export function tagOperations({ paths, webhooks }: OpenApiDocument): string[] {
  return [...new Set([...tagged(paths, "Operations"), ...tagged(webhooks, "Webhooks")])];
}

function tagged(items: OpenApiDocument["paths"], tag: string): string[] {
  const operations = Object.values(items ?? {})
    .filter(isRecord)
    .flatMap((item) => [...operationsOf(item)]);
  return operations.flatMap(([, found]) => {
    const operation = found as { tags?: unknown }; // a member of OpenAPI's that the catalogue has no use for
    const names = Array.isArray(operation.tags) ? operation.tags.filter((name) => typeof name === "string") : [];
    if (names.length === 0) names.push(tag);
    operation.tags = names;
    return names;
  });
}
