/** Finds the schemas of a document and follows their references. */
import { SEVERAL, SINGLE } from "./keywords.ts";
import { MAX_DEPTH } from "../open/limits.ts";
import { NAMED } from "./each-object.ts";
import { isRecord, type OpenApiDocument } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";

/**
 * True where OpenAPI has a schema at this path: a component, the schema of a body, parameter or header, or one nested
 * in these.
 */
export function isSchemaPath(path: Path): boolean {
  const isComponent = path[0] === "components" && path[1] === "schemas" && path.length > 2;
  const start = isComponent
    ? 3
    : path.findIndex(
        (token, index) => (token === "schema" || token === "itemSchema") && !NAMED.has(path[index - 1] ?? ""),
      ) + 1;
  if (start === 0) return false;
  for (let index = start; index < path.length; index++) {
    const keyword = path[index] ?? "";
    if (SEVERAL.has(keyword)) index++;
    else if (!SINGLE.has(keyword)) return false;
    if (index >= path.length) return false;
  }
  return true;
}

/** Lists the schemas inside a schema that apply to the same value, with their paths. */
export function sameValueSchemas(schema: Record<string, unknown>, path: Path): [schema: unknown, path: Path][] {
  const several = ["allOf", "anyOf", "oneOf", "dependentSchemas"].filter((keyword) => schema[keyword] !== undefined);
  const single = ["not", "if", "then", "else"].filter((keyword) => schema[keyword] !== undefined);
  return [
    ...several.flatMap((keyword) => entries(schema[keyword], [...path, keyword])),
    ...single.map((keyword): [unknown, Path] => [schema[keyword], [...path, keyword]]),
  ];
}

/**
 * Follows a reference to its schema; returns any other schema unchanged. Siblings of a `$ref` are ignored, since merged
 * documents have none.
 */
export function resolved(document: OpenApiDocument, schema: unknown, open: readonly string[] = []): unknown {
  const reference = isRecord(schema) ? schema["$ref"] : undefined;
  if (typeof reference !== "string" || open.includes(reference) || open.length > MAX_DEPTH) return schema;
  return resolved(document, valueAt(document, pathOf(reference)), [...open, reference]);
}

function entries(value: unknown, path: Path): [value: unknown, path: Path][] {
  return Object.entries(Array.isArray(value) || isRecord(value) ? value : {}).map(([key, item]) => [
    item,
    [...path, key],
  ]);
}
