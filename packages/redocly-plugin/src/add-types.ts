/** Adds types where Redoc would show "any": those that constants or alternatives imply. */
import type { OpenApiDocument } from "@faultline/catalog";
import { typeOfValue, resolved, listOf, isRecord, objectsOf, pathOf, valueAt } from "@faultline/catalog/pure";

/** What more than this many references lead to is left as it is: a schema may refer to itself. */
const MOST_STEPS = 20;

/** Every type of JSON, where a schema allows them all. */
const ALL_TYPES = ["string", "number", "boolean", "object", "array", "null"];

/** Writes the types into the schemas of the document, which it changes. */
export function addTypes(document: OpenApiDocument): void {
  for (const [object] of objectsOf(document)) {
    if (object["additionalProperties"] === true) delete object["additionalProperties"];
    if (!("const" in object || "enum" in object || "oneOf" in object || "anyOf" in object)) continue;
    const type = typeOf(object, document, MOST_STEPS);
    if (type !== undefined) object["type"] ??= type;
  }
  for (const [object] of objectsOf(document)) describeItems(object, document);
}

/** Redoc calls a list whose items can be anything an "Array of any"; it is one of strings, numbers and so on, or of "items". */
function describeItems(schema: Record<string, unknown>, document: OpenApiDocument): void {
  if (![schema["type"]].flat().includes("array") || "prefixItems" in schema) return;
  const items = resolved(document, schema["items"]);
  if (!isRecord(items) || Object.keys(items).length === 0) {
    delete schema["items"];
    schema["prefixItems"] = []; // Redoc writes "Array of items" for it
  } else if (isOpen(items, document)) {
    items["type"] = ALL_TYPES;
    describeItems(items, document);
  }
}

/** True where nothing in the schema tells what its values are. */
function isOpen(schema: Record<string, unknown>, document: OpenApiDocument): boolean {
  return typeOf(schema, document, MOST_STEPS) === undefined && !TELLING.some((keyword) => keyword in schema);
}

/** Keywords from which Redoc itself reads a type, or shows alternatives. */
const TELLING = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "required",
  "items",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "multipleOf",
  "oneOf",
  "anyOf",
  "allOf",
  "enum",
];

/** The one type that every value of a schema has, as far as the schema says. */
function typeOf(schema: unknown, document: OpenApiDocument, steps: number): unknown {
  if (!isRecord(schema) || steps === 0) return undefined;
  if (schema["type"] !== undefined) return schema["type"];
  if ("const" in schema) return typeOfValue(schema["const"]);
  const inside = (part: unknown): unknown => typeOf(part, document, steps - 1);
  if (typeof schema["$ref"] === "string") return inside(valueAt(document, pathOf(schema["$ref"])));
  const all = listOf(schema["allOf"])
    .map(inside)
    .find((type) => type !== undefined);
  return (
    all ??
    common(listOf(schema["enum"]).map(typeOfValue)) ??
    common([...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])].map(inside))
  );
}

function common(types: readonly unknown[]): unknown {
  return types.every((type) => typeof type === "string" && type === types[0]) ? types[0] : undefined;
}
