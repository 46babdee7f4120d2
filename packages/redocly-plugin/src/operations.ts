import type { OpenApiDocument } from "@faultline/catalog";
import { operationsIn } from "@faultline/catalog/pure";

/**
 * The names of the tags under which the document's own operations are shown; those without a tag get one.
 * Where a document has groups of tags, Redoc leaves out what stands in none of them.
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
