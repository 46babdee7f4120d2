/** Makes the texts of a spec safe for Redoc. */
import type { OpenApiDocument } from "@faultline/catalog";
import { objectsOf } from "@faultline/catalog/pure";
import { inline, prose } from "./markdown.ts";

/** Takes out of what Redoc reads as Markdown whatever is more than CommonMark for reading. Changes the document. */
export function neutralize(document: OpenApiDocument): void {
  // An object can stand at several places, by an alias of YAML.
  for (const object of new Set([...objectsOf(document)].map(([found]) => found))) {
    if (typeof object["description"] === "string") object["description"] = prose(object["description"]);
  }
  const { info } = document; // its summary is plain text by OpenAPI, and Markdown to Redoc
  if (typeof info.summary === "string") info.summary = inline(info.summary);
}
