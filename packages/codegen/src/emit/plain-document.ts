/** A document as openapi-typescript can take it: what says nothing about types, and what that library stumbles over, is left out or renamed. */
import { isData, isRecord, NAMED } from "@faultline/catalog/pure";

/** Names that every object seems to have: openapi-typescript takes a member of such a name for the function that it finds there. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
const STAND_IN = /member_named_(\w+)_of_object/g;

/** Maps from names to schemas, of which `true` and `false` are two. */
const OF_SCHEMAS: ReadonlySet<string> = new Set(["schemas", "properties", "patternProperties"]);
const DEFINITIONS: ReadonlySet<string> = new Set(["$defs", "definitions"]);

/**
 * The document without extensions, in which that library would follow references and look for schemas, and with other names for members
 * that it takes for something else. {@link withOwnNames} undoes the latter in what is printed.
 */
export function plainDocument(document: object): unknown {
  return plain(document, []);
}

/** What was printed, with the names that the document has. */
export function withOwnNames(text: string): string {
  return text.replaceAll(STAND_IN, "$1");
}

function plain(value: unknown, way: readonly string[], areNames = false): unknown {
  const owner = way.at(-1) ?? "";
  if (Array.isArray(value))
    return value.map((item) =>
      owner === "required" && INHERITED.has(String(item)) ? standIn(String(item)) : plain(item, way),
    );
  if (!isRecord(value))
    return DEFINITIONS.has(way.at(-2) ?? "") && typeof value === "boolean" ? asObject(value) : value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (areNames) {
      const isLeftOut = isExtension(key) && !OF_SCHEMAS.has(owner) && (!isComponentMap(way) || !isRecord(item));
      const name = owner === "properties" && INHERITED.has(key) ? standIn(key) : key;
      return isLeftOut && owner !== "headers" ? [] : [[name, plain(item, [...way, key])]];
    }
    if (isExtension(key)) return [];
    if (isData(key)) return [[key, plainData(item)]];
    return [[key, plain(item, [...way, key], NAMED.has(key))]];
  });
  return Object.fromEntries(entries);
}

/** A media type can begin like an extension. */
function isExtension(key: string): boolean {
  return key.startsWith("x-") && !key.includes("/");
}

/** Components have names of any form; elsewhere, such as among the responses of an operation, `x-` begins an extension. */
function isComponentMap(way: readonly string[]): boolean {
  return way[0] === "components" && way.length === 2;
}

/** That library looks for discriminators in values, too. */
function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainData);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === "discriminator" ? standIn(key) : key, plainData(item)]),
  );
}

function asObject(schema: boolean): object {
  return schema ? {} : { not: {} };
}

function standIn(name: string): string {
  return `member_named_${name}_of_object`;
}
