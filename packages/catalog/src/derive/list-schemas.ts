/** Finds list envelopes at the root of a body, and the schemas of the items of a list. */
import { schemaParts, type PlacedSchema } from "../document/each-schema.ts";
import { isRecord, listOf, type OpenApiDocument } from "../document/openapi.ts";
import { componentName, pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";

/** The schema itself and all that it refers to, extends or offers as an alternative, at the same place of a body. */
export function partsOfSchema(document: OpenApiDocument, schema: unknown): PlacedSchema[] {
  return [...schemaParts(document, [], schema ?? false)]; // without a schema, the document itself would be meant
}

/** Names of the list envelopes among the schemas at the root of a body. */
export function listsAtRoot(document: OpenApiDocument, schema: unknown): string[] {
  return partsOfSchema(document, schema).flatMap((part) => {
    const name = isListEnvelope(part.schema) ? componentName(pointerOf(part.path)) : undefined;
    return name === undefined ? [] : [name];
  });
}

/** True for a schema that is marked as that of a body whose failure is a list of errors. */
export function isListEnvelope({ "x-error-envelope": x }: Readonly<Record<string, unknown>>): boolean {
  return isRecord(x) && typeof x["list"] === "string";
}

/** True where the schema at the path refers to one of these components, through other references as well. */
export function refersToOne(document: OpenApiDocument, path: Path, names: readonly string[]): boolean {
  const seen = new Set<unknown>();
  let schema = valueAt(document, path);
  while (isRecord(schema) && typeof schema["$ref"] === "string" && !seen.has(schema)) {
    seen.add(schema);
    if (names.includes(componentName(schema["$ref"]) ?? "")) return true;
    schema = valueAt(document, pathOf(schema["$ref"]));
  }
  return false;
}

/** The schemas of the items of the list at a path below the schema; undefined where no list stands there. */
export function itemsAt(document: OpenApiDocument, schema: unknown, path: Path): unknown[] | undefined {
  const ends = path.reduce<unknown[]>(
    (schemas, name) =>
      schemas.flatMap((value) =>
        partsOfSchema(document, value).flatMap((part) => valueAt(part.schema, ["properties", name]) ?? []),
      ),
    [schema],
  );
  const parts = ends.flatMap((end) => partsOfSchema(document, end));
  const isList = parts.some(({ schema: { type, items } }) => items !== undefined || [type].flat().includes("array"));
  return isList
    ? parts.flatMap(({ schema: { items, prefixItems } }) => [
        ...listOf(prefixItems),
        ...(items === undefined ? [] : [items]),
      ])
    : undefined;
}
