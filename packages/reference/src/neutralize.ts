/** Makes the texts of a spec safe for Redoc. */
import type { OpenApiDocument } from "@faultline/catalog";
import { objectsOf } from "@faultline/catalog/pure";
import { inline, prose } from "./markdown.ts";

/** Removes from the Markdown that Redoc reads everything but plain CommonMark. It changes the document. */
export function neutralize(document: OpenApiDocument): void {
  // An object can stand at several places, by an alias of YAML.
  for (const object of new Set([...objectsOf(document)].map(([found]) => found))) {
    if (typeof object["description"] === "string") object["description"] = prose(object["description"]);
  }
  const { info } = document; // its summary is plain text by OpenAPI, and Markdown to Redoc
  if (typeof info.summary === "string") info.summary = inline(info.summary);
}
