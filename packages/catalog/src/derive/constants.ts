/** Constants however they are written: `const`, an `enum` of one, or a single alternative that is one. */
import { resolved } from "../document/each-schema.ts";
import { isRecord, listOf, type OpenApiDocument } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";

/** The one value that satisfies a schema. */
export interface FoundConstant {
  value: unknown;
  /** From the schema to the value; `$ref` stands for a reference that was followed. */
  at: Path;
}

const CHOICES = ["oneOf", "anyOf", "allOf"] as const;

/** The constant that a schema is; undefined where several values satisfy it, or where only the whole schema could tell. */
export function constantOf(
  document: OpenApiDocument,
  schema: unknown,
  open: readonly unknown[] = [],
): FoundConstant | undefined {
  if (!isRecord(schema) || open.includes(schema)) return undefined;
  if (Object.hasOwn(schema, "const")) return { value: schema["const"], at: ["const"] };
  const { enum: values } = schema;
  if (Array.isArray(values)) return values.length === 1 ? { value: values[0], at: ["enum", "0"] } : undefined;
  const inside = (inner: unknown, way: Path): FoundConstant | undefined => {
    const found = constantOf(document, inner, [...open, schema]);
    return found && { value: found.value, at: [...way, ...found.at] };
  };
  if (typeof schema["$ref"] === "string") return inside(resolved(document, schema), ["$ref"]);
  const choice = CHOICES.find((keyword) => listOf(schema[keyword]).length === 1);
  return choice && inside(listOf(schema[choice])[0], [choice, "0"]);
}
