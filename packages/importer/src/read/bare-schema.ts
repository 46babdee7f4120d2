/** Compares schemas by what they assert: texts for people and extensions do not count. */
import { isAnnotation, isData, isRecord, NAMED } from "@faultline/catalog/pure";

/** The schema without annotations and extensions, at any depth; the names below `properties` and the like stay. */
export function bareSchema(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bareSchema(item));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => keysAreNames || !isText(key));
  return Object.fromEntries(
    kept
      .map(([key, item]): [string, unknown] => [key, bareSchema(item, !keysAreNames && NAMED.has(key))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** One text for all schemas that assert the same. */
export function shapeOf(schema: unknown): string {
  return JSON.stringify(bareSchema(schema));
}

function isText(key: string): boolean {
  return isAnnotation(key) || key.startsWith("x-");
}

/** An inline schema without what it says to people, and without null: a body that is null is no error. */
export function bodyAssertions(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== "title" && key !== "description" && !isSample(key))
      .map(([key, value]) => [key, key === "type" ? withoutNull(value) : value]),
  );
}

function withoutNull(type: unknown): unknown {
  if (!Array.isArray(type) || !type.includes("null")) return type;
  const [only, ...others] = type.filter((each) => each !== "null") as unknown[];
  return others.length === 0 ? only : [only, ...others];
}

function isSample(key: string): boolean {
  return isAnnotation(key) && key.startsWith("example");
}

/** The value without keywords that the schemas of errors cannot have, at any depth; members and data that are called so stay. */
export function withoutUnfit(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutUnfit(item));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key, item]) => keysAreNames || !isUnfit(key, item));
  return Object.fromEntries(
    kept.map(([key, item]) =>
      !keysAreNames && isData(key) ? [key, item] : [key, withoutUnfit(item, !keysAreNames && NAMED.has(key))],
    ),
  );
}

/** True for `discriminator`, whose place constants take, and for what closes a body: a service may add members. */
function isUnfit(key: string, value: unknown): boolean {
  return key === "discriminator" ? isRecord(value) : isClosing(key, value);
}

/** True for `additionalProperties: false` and its like. */
export function isClosing(key: string, value: unknown): boolean {
  return (key === "additionalProperties" || key === "unevaluatedProperties") && value === false;
}
