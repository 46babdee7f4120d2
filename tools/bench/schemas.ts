/** Reads the schemas for every contender from the merged specs. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Json {
  [key: string]: unknown;
}

function document(family: string): { components: { schemas: Record<string, Json> } } {
  return JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../specs/dist/${family}.json`, import.meta.url)), "utf8"),
  ) as ReturnType<typeof document>; // written by the build
}

/** The schemas of some errors: plain JSON Schema, references resolved, annotations and extensions left out. */
export function errorSchemas(family: string, select: (schema: Json) => boolean): Json[] {
  const { schemas } = document(family).components;
  return Object.values(schemas)
    .filter((schema) => schema["x-error"] !== undefined && select(schema))
    .map((schema) => assertions(schema, schemas) as Json); // a schema that is an object stays one
}

const KEPT = new Set(["type", "const", "enum", "required", "properties", "items", "oneOf", "anyOf"]);

function assertions(schema: unknown, schemas: Record<string, Json>): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref } = schema as Json;
  if (typeof $ref === "string") return assertions(schemas[$ref.split("/").at(-1) ?? ""], schemas);
  if ("const" in schema) return { const: schema.const }; // the type follows from it, and some peers allow nothing else beside it
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => KEPT.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === "properties")
          return [
            keyword,
            Object.fromEntries(
              Object.entries(value as Json).map(([name, inner]) => [name, assertions(inner, schemas)]),
            ),
          ];
        if (keyword === "items") return [keyword, assertions(value, schemas)];
        if (keyword === "oneOf" || keyword === "anyOf")
          return [keyword, (value as unknown[]).map((inner) => assertions(inner, schemas))];
        return [keyword, value];
      }),
  );
}
