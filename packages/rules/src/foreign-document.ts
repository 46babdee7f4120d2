/** Tells what is no OpenAPI document that is read here. */
import { isRecord, READ_VERSIONS, shown, SWAGGER_ADVICE } from "@faultline/catalog/pure";
import type { Problem } from "@faultline/catalog";

/** 3.0 is lifted to what is read. */
const VERSION = /^3\.[012]\.\d/;
const WANTED = "an OpenAPI document";

/** Why no rule can judge the document, of whatever profile; undefined where one can. No findings would look like success. */
export function foreignDocument(document: unknown): Problem | undefined {
  if (document === undefined || document === null) return { path: [], found: "an empty document", wanted: WANTED };
  if (Array.isArray(document)) return { path: [], found: "a list", wanted: WANTED };
  if (!isRecord(document))
    return { path: [], found: "plain text, and neither an object in YAML nor one in JSON", wanted: WANTED };
  const { swagger, openapi } = document;
  if (swagger !== undefined) return { path: ["swagger"], found: "a document of Swagger 2", wanted: SWAGGER_ADVICE };
  if (openapi === undefined)
    return { path: [], found: "no member `openapi`", wanted: `${WANTED}, which has this member` };
  if (typeof openapi === "string" && VERSION.test(openapi)) return undefined;
  return { path: ["openapi"], found: shown(openapi), wanted: READ_VERSIONS };
}
