/** Emits `paths` and `components` of a family with openapi-typescript, in the form that openapi-fetch needs. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { operationProblems, type Family, type OpenApiDocument, type Problem } from "@faultline/catalog";
import { recordOf, resolved } from "@faultline/catalog/pure";
import { banner } from "../tree/text.ts";
import { plainDocument, withOwnNames } from "./plain-document.ts";

/** Emits the types that openapi-typescript generates from the merged document. */
export async function emitPaths(family: Family): Promise<{ text: string; problems: Problem[] }> {
  const problems = operationProblems(family.document);
  if (problems.length > 0) return { text: "", problems };
  try {
    const text = astToString(await typesOf(plainDocument(withPathItems(family.merged)) as OpenApiDocument)); // the same document but for names
    return { text: `${banner(family.file)}\n${withOwnNames(text)}`, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const found = `schemas at which openapi-typescript fails: ${reason}`;
    return { text: "", problems: [{ path: [], found, wanted: "plainer ones" }] };
  }
}

/**
 * The document with each path item in the place of a reference to it, which openapi-typescript would type as `never`; in the version that it
 * knows.
 */
function withPathItems(document: OpenApiDocument): OpenApiDocument {
  const followed = (items: Record<string, Record<string, unknown>>): Record<string, Record<string, unknown>> =>
    Object.fromEntries(Object.entries(items).map(([name, item]) => [name, recordOf(resolved(document, item))]));
  const { paths, webhooks } = document;
  return {
    ...document,
    openapi: "3.1.1",
    ...(paths && { paths: followed(paths) }),
    ...(webhooks && { webhooks: followed(webhooks) }),
  };
}

/** What openapi-typescript makes of the document. */
function typesOf(document: OpenApiDocument): ReturnType<typeof openapiTS> {
  return openapiTS(document as unknown as OpenAPI3, {
    // the same document in that library's own type
    alphabetize: false,
    defaultNonNullable: false, // a default is for readers; it makes no member appear in a body
    emptyObjectsUnknown: true, // an object whose members nobody documents may have any
    silent: true,
  });
}
