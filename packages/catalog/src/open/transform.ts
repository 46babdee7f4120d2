/** Lets the project change a document before it is read, as the hook `transform` of its config says. */
import { pointerOf } from "../document/pointer.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import type { Problem } from "../document/problem.ts";
import { measured } from "./measure.ts";

/**
 * Gets a document whose references lead nowhere else, with its overlay applied, and the id of its family. It may change the document and return nothing, or return another
 * one. Parts that it adds have the position of what they are added to.
 */
export type DocumentTransform = (document: OpenApiDocument, id: string) => unknown;

/** What the hook made of the document; a problem where it threw, or made no document. */
export async function transformed(
  document: OpenApiDocument,
  transform: DocumentTransform,
  id: string,
): Promise<{ document: unknown; problems: readonly Problem[] }> {
  const wanted =
    "an OpenAPI document from it, or nothing where it changes the one that it gets. Correct the hook in the config";
  const problemOf = (found: string): Problem => ({ path: [], found: `the hook \`transform\` ${found}`, wanted });
  try {
    const made = (await transform(document, id)) ?? document;
    if (!isRecord(made)) return { document, problems: [problemOf("that returns no object")] };
    const problems = measured(made).map(({ path, found, wanted: fit }): Problem => {
      const at = path.length === 0 ? "" : ` at ${pointerOf(path)}`;
      return { path: [], found: `the hook \`transform\` that makes ${found}${at}`, wanted: fit };
    });
    return { document: made, problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "something else than an Error";
    return { document, problems: [problemOf(`that throws: ${reason}`)] };
  }
}
