/** Gives every operation a tag, so that Redoc shows it. */
import type { OpenApiDocument } from "@faultline/catalog";
import { operationsIn } from "@faultline/catalog/pure";

/**
 * Gives operations without a tag one, and returns the names of all tags of operations. Where a document has groups of
 * tags, Redoc leaves out tags that are in no group.
 */
export function tagOperations(document: OpenApiDocument): string[] {
  return [...new Set([...tagged(document, "paths", "Operations"), ...tagged(document, "webhooks", "Webhooks")])];
}

function tagged(document: OpenApiDocument, section: "paths" | "webhooks", tag: string): string[] {
  return [...operationsIn(document, section)].flatMap(({ operation: found }) => {
    const operation = found as { tags?: unknown }; // a member of OpenAPI's that the catalogue has no use for
    const names = Array.isArray(operation.tags) ? operation.tags.filter((name) => typeof name === "string") : [];
    if (names.length === 0) names.push(tag);
    operation.tags = names;
    return names;
  });
}
