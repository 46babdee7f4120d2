/** Emits `paths` and `components` of a family with openapi-typescript, in the form that openapi-fetch needs. */
import type { OpenAPI3 } from "openapi-typescript";
import { operationProblems, type Family, type OpenApiDocument, type Problem } from "@faultline/catalog";
import { recordOf, resolved } from "@faultline/catalog/pure";
import { ConfigError } from "../config/config-error.ts";
import { banner } from "../tree/text.ts";
import { plainDocument, withOwnNames } from "./plain-document.ts";

/**
 * Emits the types that openapi-typescript generates from the merged document.
 * @throws {ConfigError} where it is not installed.
 */
export async function emitPaths(family: Family): Promise<{ text: string; problems: Problem[] }> {
  const problems = operationProblems(family.document);
  if (problems.length > 0) return { text: "", problems };
  const library = await openapiTypescript();
  try {
    const document = plainDocument(withPathItems(family.merged)) as OpenApiDocument; // the same document but for names
    const text = await typesOf(document, library);
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

type Library = typeof import("openapi-typescript");

/** Loaded when it is needed, and installed by those who need it: it comes with a compiler of 80 MB. */
async function openapiTypescript(): Promise<Library> {
  try {
    return await import("openapi-typescript");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new ConfigError([
      "output.paths: found no package openapi-typescript with its compiler; wanted both for the types `paths` and `components`. Run `npm i -D openapi-typescript typescript@5`, or leave `paths` out of the config",
    ]);
  }
}

async function typesOf(document: OpenApiDocument, { default: openapiTS, astToString }: Library): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // the same document in that library's own type
    alphabetize: false,
    defaultNonNullable: false, // a default is for readers; it makes no member appear in a body
    emptyObjectsUnknown: true, // an object whose members nobody documents may have any
    silent: true,
  });
  return astToString(nodes);
}
