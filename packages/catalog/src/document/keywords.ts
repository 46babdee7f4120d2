/** Lists the keywords of a Schema Object with their role and content, for every part that reads schemas. */
import { isRecord } from "./openapi.ts";
import type { Path } from "./pointer.ts";
import { shown, type Problem } from "./problem.ts";

/**
 * `list` holds schemas, `map` schemas by names that people chose; `value` is data, in which nothing is a keyword, `values` a list of data.
 * The others are plain: `count` a whole number from 0, `positive` a number above 0, `namesByName` a list of names for each of some.
 */
export type Holds =
  | "schema"
  | "list"
  | "map"
  | "value"
  | "values"
  | "text"
  | "flag"
  | "number"
  | "count"
  | "positive"
  | "type"
  | "names"
  | "namesByName";

interface Keyword {
  /**
   * `asserted` decides which values satisfy a schema, and guards check it. `annotation` says something about values and refuses none.
   * `naming` gives a schema a name, a dialect or a place. `refused` cannot be checked by a guard, so nothing is emitted from it.
   */
  readonly role: "asserted" | "annotation" | "naming" | "refused";
  /** `value`: data, in which nothing is a keyword. `map`: schemas by names that people chose. Absent where it is plain. */
  readonly holds?: Holds;
  /** Of a refused one: what to write instead. */
  readonly advice?: string;
}

const asserted = (holds?: Keyword["holds"]): Keyword => ({ role: "asserted", ...(holds && { holds }) });
const annotation = (holds?: Keyword["holds"]): Keyword => ({ role: "annotation", ...(holds && { holds }) });
const naming = (holds?: Keyword["holds"]): Keyword => ({ role: "naming", ...(holds && { holds }) });
const refused = (advice: string, holds?: Keyword["holds"]): Keyword => ({
  role: "refused",
  advice,
  ...(holds && { holds }),
});

const POINTER = "a `$ref` with a JSON Pointer, such as #/components/schemas/Name";

/** JSON Schema 2020-12 (Core; Validation), and what OpenAPI 3.1 adds to it. Extensions, `x-…`, are annotations. */
const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    $ref: asserted("text"),
    type: asserted("type"),
    const: asserted("value"),
    enum: asserted("values"),
    minLength: asserted("count"),
    maxLength: asserted("count"),
    pattern: asserted("text"),
    minimum: asserted("number"),
    maximum: asserted("number"),
    exclusiveMinimum: asserted("number"),
    exclusiveMaximum: asserted("number"),
    multipleOf: asserted("positive"),
    items: asserted("schema"),
    prefixItems: asserted("list"),
    contains: asserted("schema"),
    minContains: asserted("count"),
    maxContains: asserted("count"),
    minItems: asserted("count"),
    maxItems: asserted("count"),
    uniqueItems: asserted("flag"),
    properties: asserted("map"),
    required: asserted("names"),
    additionalProperties: asserted("schema"),
    patternProperties: asserted("map"),
    propertyNames: asserted("schema"),
    minProperties: asserted("count"),
    maxProperties: asserted("count"),
    dependentRequired: asserted("namesByName"),
    allOf: asserted("list"),
    anyOf: asserted("list"),
    oneOf: asserted("list"),
    not: asserted("schema"),
    if: asserted("schema"),
    then: asserted("schema"),
    else: asserted("schema"),

    title: annotation("text"),
    description: annotation("text"),
    default: annotation("value"),
    deprecated: annotation(),
    readOnly: annotation(),
    writeOnly: annotation(),
    examples: annotation("values"),
    example: annotation("value"),
    externalDocs: annotation(),
    xml: annotation(),
    $comment: annotation(),
    format: annotation(),
    contentEncoding: annotation(),
    contentMediaType: annotation(),
    contentSchema: annotation("schema"),

    $schema: naming(),
    $id: naming(),
    $defs: naming("map"),
    definitions: naming("map"),

    discriminator: refused("a `const` in each alternative for the member that tells them apart"),
    dependentSchemas: refused("`if` with `required`, and `then` with the schema", "map"),
    unevaluatedProperties: refused("`additionalProperties` in the schema that declares the members", "schema"),
    unevaluatedItems: refused("`items` beside the `prefixItems` of the same schema", "schema"),
    $anchor: refused(POINTER),
    $dynamicRef: refused(POINTER),
    $dynamicAnchor: refused(POINTER),
    $recursiveRef: refused(POINTER),
    $recursiveAnchor: refused(POINTER),
    $vocabulary: refused("nothing: it belongs to a meta-schema"),
    nullable: refused("`null` as one of the types: `type: [string, 'null']`"),
    dependencies: refused("`dependentRequired`"),
    additionalItems: refused("`prefixItems` with `items` for the others"),
    id: refused("no name of its own: a component has one already"),
  }),
);

/** What each keyword holds of which that is known. */
export const HELD: readonly (readonly [keyword: string, holds: Holds])[] = [...KEYWORDS].flatMap(([name, { holds }]) =>
  holds ? [[name, holds] as const] : [],
);

/** The names of all that are known. */
export const NAMES: ReadonlySet<string> = new Set(KEYWORDS.keys());

/** What a keyword holds; undefined where it is unknown, or may be anything. */
export function heldBy(keyword: string): Holds | undefined {
  return KEYWORDS.get(keyword)?.holds;
}

/** Names of the keywords with this property. */
function keywordsWith(isIt: (keyword: Keyword) => boolean): string[] {
  return [...KEYWORDS].flatMap(([name, keyword]) => (isIt(keyword) ? [name] : []));
}

/** Keywords that decide which values satisfy a schema, and that guards check. */
export const ASSERTED: ReadonlySet<string> = new Set(keywordsWith(({ role }) => role === "asserted"));

/** Keywords that hold one schema. */
export const SINGLE: ReadonlySet<string> = new Set(keywordsWith(({ holds }) => holds === "schema"));

/** Keywords that hold a list of schemas, or schemas by name. */
export const SEVERAL: ReadonlySet<string> = new Set(keywordsWith(({ holds }) => holds === "list" || holds === "map"));

/** Keywords whose members have names that people chose. */
export const MAPS: readonly string[] = keywordsWith(({ holds }) => holds === "map");

const VALUES: ReadonlySet<string> = new Set(keywordsWith(({ holds }) => holds === "value" || holds === "values"));

/** True for members that hold values of the API, not parts of the document: a keyword inside them is data. */
export function isData(key: string): boolean {
  return VALUES.has(key) || key.startsWith("x-");
}

/** True for a keyword, or an extension, that refuses no value. */
export function isAnnotation(keyword: string): boolean {
  return KEYWORDS.get(keyword)?.role === "annotation" || keyword.startsWith("x-");
}

/** True for a keyword that only gives the schema a name, a dialect or a place. */
export function isNaming(keyword: string): boolean {
  return KEYWORDS.get(keyword)?.role === "naming";
}

/** JSON Schema 2020-12, by itself and as OpenAPI 3.1 has it. */
const DIALECTS: ReadonlySet<unknown> = new Set([
  "https://json-schema.org/draft/2020-12/schema",
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
]);

/**
 * Lists the keywords of a schema, without its subschemas, that no guard can check. Generation refuses them, and lint
 * reports them.
 */
export function keywordProblems(schema: Record<string, unknown>, path: Path): Problem[] {
  const problems: Problem[] = [];
  const { $schema } = schema;
  if ($schema !== undefined && !DIALECTS.has($schema))
    problems.push({
      path: [...path, "$schema"],
      found: `the dialect ${shown($schema)}`,
      wanted: "JSON Schema 2020-12",
    });
  for (const keyword of Object.keys(schema)) {
    if (ASSERTED.has(keyword) || isAnnotation(keyword) || isNaming(keyword)) continue;
    const advice = KEYWORDS.get(keyword)?.advice;
    problems.push({
      path: [...path, keyword],
      found: `the keyword ${JSON.stringify(keyword)}, which the guards cannot check`,
      wanted: advice ?? "a keyword of JSON Schema 2020-12; or a name that begins with `x-`, for a note",
    });
  }
  return problems;
}

/** True where a JSON value has this JSON Schema type. */
export function isOfType(value: unknown, type: string): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (type === "object") return isRecord(value);
  return type === typeof value || (type === "integer" && Number.isInteger(value));
}

/** The types of JSON Schema. */
export const TYPES: readonly string[] = ["object", "array", "string", "integer", "number", "boolean", "null"];

/** The JSON Schema type of a value: `integer` for a whole number. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
