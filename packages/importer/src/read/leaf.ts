/** Finds the alternatives of a body: each schema, component or inline, that a failed call can answer with. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { componentName, isAnnotation, isRecord, listOf, pathOf, pointerOf, valueAt } from "@faultline/catalog/pure";
import { formAlternatives } from "@faultline/catalog/survey";
import { shapeOf } from "./bare-schema.ts";
import { chosenSchemas } from "./discriminated-codes.ts";

/** One alternative of a body. */
export interface Leaf {
  /** Equal for inline schemas that assert the same. */
  id: string;
  path: Path;
  /** The name of the component schema that it is. */
  name?: string;
  schema: Record<string, unknown>;
  /** The members that each of its forms has at the root. */
  members: ReadonlySet<string>;
}

/** Lists the alternatives of the schema at a path; references, and compositions of a single part, are followed. */
export function leavesOf(document: OpenApiDocument, path: Path, open: readonly string[] = []): Leaf[] {
  const schema = valueAt(document, path);
  if (!isRecord(schema)) return [];
  const only = onlyPart(schema);
  if (typeof only === "string") return open.includes(only) ? [] : leavesOf(document, pathOf(only), [...open, only]);
  if (only) return leavesOf(document, [...path, ...only], open);
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0) return alternatives.flatMap((below) => leavesOf(document, [...path, ...below], open));
  const chosen = chosenSchemas(document, path).filter((name) => !open.includes(name));
  if (chosen.length > 0)
    return chosen.flatMap((name) => leavesOf(document, ["components", "schemas", name], [...open, ...chosen]));
  if (schema["type"] === "null") return [];
  return [leafAt(document, path, schema)];
}

function leafAt(document: OpenApiDocument, path: Path, schema: Record<string, unknown>): Leaf {
  const name = componentName(`#${pointerOf(path)}`);
  const [first = new Set<string>(), ...forms] = formAlternatives(document, schema);
  const members = new Set([...first].filter((member) => forms.every((form) => form.has(member))));
  const id = name === undefined ? shapeOf(schema) : pointerOf(path);
  return { id, path, schema, members, ...(name !== undefined && { name }) };
}

/** The reference that a schema is, or the path to its single part, where nothing else in it asserts anything. */
function onlyPart(schema: Record<string, unknown>): string | Path | undefined {
  const keywords = Object.keys(schema).filter((key) => !isAnnotation(key) && !key.startsWith("x-"));
  const [keyword = "", ...others] = keywords;
  if (others.length > 0) return undefined;
  if (keyword === "$ref" && typeof schema["$ref"] === "string") return schema["$ref"];
  const isSingle = ["allOf", "oneOf", "anyOf"].includes(keyword) && listOf(schema[keyword]).length === 1;
  return isSingle ? [keyword, "0"] : undefined;
}

/** Paths of the alternatives, where the schema is nothing but these. */
function alternativesOf(schema: Record<string, unknown>): Path[] {
  const keyword = ["oneOf", "anyOf"].find((name) => Array.isArray(schema[name]));
  const asserts = Object.keys(schema).filter(
    (key) =>
      key !== keyword && key !== "discriminator" && key !== "type" && !isAnnotation(key) && !key.startsWith("x-"),
  );
  if (keyword === undefined || asserts.length > 0) return [];
  return listOf(schema[keyword]).map((_, index) => [keyword, String(index)]);
}
