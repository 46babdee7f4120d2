/** Finds the schemas of a document and follows their references. */
import { SEVERAL, SINGLE } from "./keywords.ts";
import { MAX_DEPTH } from "../open/limits.ts";
import { NAMED } from "./each-object.ts";
import { isRecord, listOf, type OpenApiDocument } from "./openapi.ts";
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

const SEVERAL_AT_VALUE = ["allOf", "anyOf", "oneOf", "dependentSchemas"] as const;
const ONE_AT_VALUE = ["not", "if", "then", "else"] as const;

/** Lists the schemas inside a schema that apply to the same value, with their paths. */
export function sameValueSchemas(schema: Record<string, unknown>, path: Path): [schema: unknown, path: Path][] {
  const found: [schema: unknown, path: Path][] = [];
  for (const keyword of SEVERAL_AT_VALUE)
    if (schema[keyword] !== undefined) found.push(...entries(schema[keyword], [...path, keyword]));
  for (const keyword of ONE_AT_VALUE)
    if (schema[keyword] !== undefined) found.push([schema[keyword], [...path, keyword]]);
  return found;
}

/** A schema with its path. */
export interface PlacedSchema {
  schema: Record<string, unknown>;
  path: Path;
}

/**
 * Lists the schema at a path and all schemas that it refers to, extends or offers as alternatives: each applies to the
 * same value.
 */
export function* schemaParts(
  document: unknown,
  path: Path,
  schema = valueAt(document, path),
  seen = new Set<unknown>(),
): Generator<PlacedSchema> {
  if (!isRecord(schema) || seen.has(schema)) return;
  seen.add(schema);
  yield { schema, path };
  const { $ref } = schema;
  if (typeof $ref === "string") yield* schemaParts(document, pathOf($ref), undefined, seen);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const [index, part] of listOf(schema[keyword]).entries())
      yield* schemaParts(document, [...path, keyword, String(index)], part, seen);
  }
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
