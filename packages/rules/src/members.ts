/** Finds the schemas of members through references and compositions. */
import { typeOfValue, listOf, isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";

/** A schema with its path. */
export interface PlacedSchema {
  schema: Record<string, unknown>;
  path: Path;
}

/**
 * Lists the schema and all schemas that it refers to, extends or offers as alternatives: each applies to the same
 * value.
 */
export function* schemaParts(document: unknown, path: Path, seen = new Set<unknown>()): Generator<PlacedSchema> {
  const schema = valueAt(document, path);
  if (!isRecord(schema) || seen.has(schema)) return;
  seen.add(schema);
  yield { schema, path };
  if (typeof schema["$ref"] === "string") yield* schemaParts(document, pathOf(schema["$ref"]), seen);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const index of listOf(schema[keyword]).keys())
      yield* schemaParts(document, [...path, keyword, String(index)], seen);
  }
}

/** Lists every schema of a member below a schema. */
export function memberPaths(document: unknown, path: Path, [member, ...rest]: Path): Path[] {
  if (member === undefined) return [path];
  return [...schemaParts(document, path)].flatMap(({ schema, path: at }) =>
    isRecord(schema["properties"]) && Object.hasOwn(schema["properties"], member)
      ? memberPaths(document, [...at, "properties", member], rest)
      : [],
  );
}

/**
 * Lists the types that schemas allow; undefined where none names a type. `number` and `integer` count as different
 * types.
 */
export function typesAt(document: unknown, paths: readonly Path[]): ReadonlySet<string> | undefined {
  const types = paths.flatMap((path) => [...schemaParts(document, path)]).flatMap(({ schema }) => ownTypes(schema));
  return types.length === 0 ? undefined : new Set(types);
}

function ownTypes(schema: Record<string, unknown>): string[] {
  if (schema["type"] !== undefined) return [schema["type"]].flat().map(String);
  if (Object.hasOwn(schema, "const")) return [typeOfValue(schema["const"])];
  return listOf(schema["enum"]).map(typeOfValue);
}
