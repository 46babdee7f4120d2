/** Lists the keywords that guards promise to check, independently of the emitter. */
const CHECKED = new Set([
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "items",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "$ref",
]);

/** What says nothing about validity. */
const SILENT = new Set([
  "$schema",
  "$id",
  "$defs",
  "definitions",
  "$comment",
  "title",
  "description",
  "default",
  "deprecated",
  "examples",
  "readOnly",
  "writeOnly",
  "format",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
]);

const ONE = new Set(["additionalProperties", "propertyNames", "items", "contains", "not", "if", "then", "else"]);
const LISTS = new Set(["prefixItems", "allOf", "anyOf", "oneOf"]);
const NAMED = new Set(["properties", "patternProperties"]);

/** Patterns of the suite that take quadratic time: twice as long a text of `f` takes `f.*o` four times as long. */
const QUADRATIC = new Set(["f.*o"]);

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

type Members = Record<string, unknown>;

/** Why the emitter has to refuse the schema: keywords, dialects and references that it does not know. Empty where it has to support it. */
export function reasonsToRefuse(root: unknown): string[] {
  const reasons = new Set<string>();
  const seen = new Set<unknown>();
  visit(root);
  return [...reasons];

  function visit(schema: unknown): void {
    if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
    seen.add(schema);
    for (const [keyword, value] of Object.entries(schema)) {
      if (!CHECKED.has(keyword) && !SILENT.has(keyword)) reasons.add(`keyword ${keyword}`);
      if (keyword === "$schema" && value !== DIALECT) reasons.add("another dialect");
      if (keyword === "$ref") follow(String(value));
      if (patternsOf(keyword, value).some((pattern) => QUADRATIC.has(pattern)))
        reasons.add("a pattern of quadratic time");
      partsOf(keyword, value).forEach(visit);
    }
  }

  function follow(reference: string): void {
    const target = targetOf(root, reference);
    if (target === undefined) reasons.add("a reference to another document, an anchor or an id");
    else visit(target);
  }
}

function patternsOf(keyword: string, value: unknown): string[] {
  if (keyword === "pattern") return [String(value)];
  return keyword === "patternProperties" ? Object.keys(value as Members) : []; // the suite's schemas are well formed
}

function partsOf(keyword: string, value: unknown): unknown[] {
  if (ONE.has(keyword)) return [value];
  if (LISTS.has(keyword)) return value as unknown[]; // the suite's schemas are well formed
  return NAMED.has(keyword) ? Object.values(value as Members) : []; // as above
}

/** The schema at a JSON pointer of the same document. */
function targetOf(root: unknown, reference: string): unknown {
  if (!/^#(\/|$)/.test(reference)) return undefined;
  const tokens = decodeURIComponent(reference.slice(1))
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return tokens.reduce<unknown>(
    (value, token) => (typeof value === "object" && value !== null ? (value as Members)[token] : undefined),
    root,
  );
}
