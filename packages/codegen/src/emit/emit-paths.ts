/** The file of a family in the form of openapi-typescript: `paths` and `components`, as openapi-fetch wants them. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Family, OpenApiDocument, Problem } from "@faultline/catalog";
import { banner } from "../tree/text.ts";

/** What openapi-typescript makes of the merged document. */
export async function emitPaths(family: Family): Promise<{ text: string; problems: Problem[] }> {
  try {
    const text = astToString(await typesOf(withStandIns(family.merged) as OpenApiDocument)); // the same document but for names
    return { text: `${banner(family.file)}\n${text.replaceAll(STAND_IN, "$1")}`, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const found = `schemas at which openapi-typescript fails: ${reason}`;
    return { text: "", problems: [{ path: [], found, wanted: "plainer ones" }] };
  }
}

/** Names that every object seems to have: openapi-typescript takes a member of such a name for the function that it finds there. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
const STAND_IN = /member_named_(\w+)_of_object/g;

/** The document with another name for each such member, for as long as its types are made. */
function withStandIns(value: unknown, owner = ""): unknown {
  if (Array.isArray(value))
    return value.map((item) =>
      owner === "required" && INHERITED.has(String(item)) ? standIn(String(item)) : withStandIns(item),
    );
  if (typeof value !== "object" || value === null) return value;
  const isNames = owner === "properties";
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      isNames && INHERITED.has(key) ? standIn(key) : key,
      withStandIns(item, isNames ? "" : key),
    ]),
  );
}

function standIn(name: string): string {
  return `member_named_${name}_of_object`;
}

function typesOf(document: OpenApiDocument): ReturnType<typeof openapiTS> {
  return openapiTS(document as unknown as OpenAPI3, {
    // the same document in that library's own type
    alphabetize: false,
    defaultNonNullable: false, // a default is for readers; it makes no member appear in a body
    emptyObjectsUnknown: true, // an object whose members nobody documents may have any
    silent: true,
  });
}
