/** Compares schemas by what they assert: texts for people and extensions do not count. */
import { isAnnotation, isRecord, NAMED } from "@faultline/catalog/pure";

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
