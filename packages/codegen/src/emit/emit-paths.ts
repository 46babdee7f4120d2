/** Emits `paths` and `components` of a family with openapi-typescript, in the form that openapi-fetch needs. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { operationProblems, type Family, type OpenApiDocument, type Problem } from "@faultline/catalog";
import { banner } from "../tree/text.ts";
import { plainDocument, withOwnNames } from "./plain-document.ts";

/** Emits the types that openapi-typescript generates from the merged document. */
export async function emitPaths(family: Family): Promise<{ text: string; problems: Problem[] }> {
  const problems = operationProblems(family.document);
  if (problems.length > 0) return { text: "", problems };
  try {
    const text = astToString(await typesOf(plainDocument(family.merged) as OpenApiDocument)); // the same document but for names
    return { text: `${banner(family.file)}\n${withOwnNames(text)}`, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const found = `schemas at which openapi-typescript fails: ${reason}`;
    return { text: "", problems: [{ path: [], found, wanted: "plainer ones" }] };
  }
}

/**
 * Names of members that every object inherits. openapi-typescript mistakes a property of such a name for the inherited
 * function.
 */
function typesOf(document: OpenApiDocument): ReturnType<typeof openapiTS> {
  return openapiTS(document as unknown as OpenAPI3, {
    // the same document in that library's own type
    alphabetize: false,
    defaultNonNullable: false, // a default is for readers; it makes no member appear in a body
    emptyObjectsUnknown: true, // an object whose members nobody documents may have any
    silent: true,
  });
}
