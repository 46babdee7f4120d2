/** What schemas say of the members of a value, through references and compositions. */
import { listOf, isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";

/** A schema where it stands. */
export interface PlacedSchema {
  schema: Record<string, unknown>;
  path: Path;
}

/** The schema and all that it refers to, extends or chooses from: each of them judges the same value. */
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

/** Every place where something is said of a member below a schema. */
export function memberPaths(document: unknown, path: Path, [member, ...rest]: Path): Path[] {
  if (member === undefined) return [path];
  return [...schemaParts(document, path)].flatMap(({ schema, path: at }) =>
    isRecord(schema["properties"]) && Object.hasOwn(schema["properties"], member)
      ? memberPaths(document, [...at, "properties", member], rest)
      : [],
  );
}

/** The types that schemas leave to a value; undefined where none of them says. A number is no integer here, and the other way round. */
export function typesAt(document: unknown, paths: readonly Path[]): ReadonlySet<string> | undefined {
  const types = paths.flatMap((path) => [...schemaParts(document, path)]).flatMap(({ schema }) => ownTypes(schema));
  return types.length === 0 ? undefined : new Set(types);
}

function ownTypes(schema: Record<string, unknown>): string[] {
  if (schema["type"] !== undefined) return [schema["type"]].flat().map(String);
  if (Object.hasOwn(schema, "const")) return [typeOf(schema["const"])];
  return listOf(schema["enum"]).map(typeOf);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
