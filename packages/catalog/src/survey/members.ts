/** Finds the schemas of members through references and compositions. */
import { schemaParts } from "../document/each-schema.ts";
import { typeOfValue } from "../document/keywords.ts";
import { isRecord, listOf } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";

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
