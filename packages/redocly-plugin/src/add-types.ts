/** Says what Redoc would call "any": the type that constants or alternatives tell, and nothing where a schema allows what is allowed anyway. */
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord, objectsOf, pathOf, valueAt } from "@faultline/catalog/pure";

/** What more than this many references lead to is left as it is: a schema may refer to itself. */
const MOST_STEPS = 20;

/** Writes the types into the schemas of the document. Changes the document. */
export function addTypes(document: OpenApiDocument): void {
  for (const [object] of objectsOf(document)) {
    if (object["additionalProperties"] === true) delete object["additionalProperties"];
    splitTypes(object);
    if (!("const" in object || "enum" in object || "oneOf" in object || "anyOf" in object)) continue;
    const type = typeOf(object, document, MOST_STEPS);
    if (type !== undefined) object["type"] ??= type;
  }
}

/** The types of JSON but `array`, as alternatives. */
const VALUES = ["string", "number", "boolean", "object", "null"].map((type) => ({ type }));

/** Turns a list of types into alternatives, and items of which nothing is said into all values: Redoc shows both as "any". */
function splitTypes(schema: Record<string, unknown>): void {
  const types = listOf(schema["type"]);
  if (
    (schema["type"] === "array" || types.includes("array")) &&
    isUntyped(schema["items"]) &&
    !("prefixItems" in schema)
  )
    schema["items"] = {
      ...(isRecord(schema["items"]) && schema["items"]),
      type: VALUES.map(({ type }) => type),
      anyOf: VALUES,
    };
  if (types.filter((type) => type !== "null").length < 2 || "anyOf" in schema || "oneOf" in schema) return;
  const { items } = schema;
  if (types.includes("array")) delete schema["items"];
  schema["anyOf"] = types.map((type) => (type === "array" ? { type, items } : { type }));
}

function isUntyped(items: unknown): boolean {
  if (!isRecord(items)) return items === undefined || items === true;
  return !["type", "const", "enum", "$ref", "allOf", "anyOf", "oneOf"].some((member) => member in items);
}

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

function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
