/** Writes the members of an error's body as a table in Markdown. */
import { isRecord, listOf, recordOf, resolved } from "@faultline/catalog/pure";
import type { ErrorEntry, Family } from "@faultline/catalog";
import { inline, inlineCode, oneLine, table } from "./markdown.ts";

/** Objects in objects are followed this deep; a body that goes on is shown by its examples. */
const DEEPEST = 3;

/** The members of the body with what each may hold; empty where the schema names none. */
export function describeBody(error: ErrorEntry, { merged }: Family): string {
  const rows = membersOf(error.schema, "", DEEPEST, (schema) => ({
    ...recordOf(resolved(merged, schema)),
    ...recordOf(schema), // what is said beside a reference counts before what its target says
  }));
  if (rows.length === 0) return "";
  const isMeaningless = rows.every(([, , meaning]) => meaning === "");
  return isMeaningless
    ? table(
        ["Member", "Value"],
        rows.map((row) => row.slice(0, 2)),
      )
    : table(["Member", "Value", "Meaning"], rows);
}

type Follow = (schema: unknown) => Record<string, unknown>;

function membersOf(schema: unknown, way: string, depth: number, resolve: Follow): string[][] {
  const { properties, required } = resolve(schema);
  return Object.entries(recordOf(properties)).flatMap(([name, part]) => {
    const value = resolve(part);
    const path = way === "" ? name : `${way}.${name}`;
    const isRequired = listOf(required).includes(name);
    const meaning = typeof value["description"] === "string" ? value["description"] : "";
    const row = [inlineCode(path), valueInWords(value, resolve, isRequired), oneLine(meaning)]; // neutralized, as every description
    return [row, ...(depth > 1 ? inside(value, path, depth - 1, resolve) : [])];
  });
}

function inside(value: Record<string, unknown>, path: string, depth: number, resolve: Follow): string[][] {
  const items = isRecord(value["items"]) ? resolve(value["items"]) : undefined;
  return items ? membersOf(items, `${path}[]`, depth, resolve) : membersOf(value, path, depth, resolve);
}

/** `` `"not_found"` ``, `text, optional`, `list of numbers`. */
function valueInWords(schema: Record<string, unknown>, resolve: Follow, isRequired: boolean): string {
  return [kindInWords(schema, resolve), ...(isRequired ? [] : ["optional"])].join(", ");
}

function kindInWords(schema: Record<string, unknown>, resolve: Follow): string {
  if ("const" in schema) return inlineCode(JSON.stringify(schema["const"]));
  if (Array.isArray(schema["enum"]))
    return schema["enum"].map((value) => inlineCode(JSON.stringify(value))).join(" or ");
  const types = [schema["type"] ?? []].flat().map((type) => typeInWords(String(type), schema, resolve));
  const format = typeof schema["format"] === "string" ? ` (${inline(schema["format"])})` : "";
  return `${types.length === 0 ? "any value" : types.join(" or ")}${format}`;
}

function typeInWords(type: string, schema: Record<string, unknown>, resolve: Follow): string {
  if (type !== "array") return WORDS[type] ?? inline(type);
  return isRecord(schema["items"]) ? `list of ${kindInWords(resolve(schema["items"]), resolve)}` : "list";
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  integer: "whole number",
};
