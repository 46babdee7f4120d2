import type { Path } from "./pointer.ts";

/** Members whose keys are names that people chose, whatever they look like: a response may be called `default`. */
export const NAMED: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
  "callbacks",
  "links",
  "securitySchemes",
  "pathItems",
]);

/** Members that hold instances, not parts of the document: a keyword inside them is data. */
export function isData(key: string): boolean {
  return (
    key === "examples" ||
    key === "example" ||
    key === "const" ||
    key === "enum" ||
    key === "default" ||
    key.startsWith("x-")
  );
}

/** The place of what is visited; made only where somebody asks. */
export type Place = () => Path;

/**
 * Visits every object of a document, save instances, and save maps from names to objects; owners before their members. A large document
 * has half a million of them, so nothing is made for one that nobody stops at.
 */
export function eachObject(root: unknown, visit: (object: Record<string, unknown>, place: Place) => void): void {
  const keys: (string | number)[] = [];
  const place: Place = () => keys.map(String);
  const below = (key: string | number, item: unknown, keysAreNames: boolean): void => {
    if (typeof item !== "object" || item === null) return;
    keys.push(key);
    walk(item, keysAreNames);
    keys.pop();
  };
  const walk = (value: object, keysAreNames: boolean): void => {
    // No list of keys is made: most of the time would go into those.
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) below(index, value[index], false);
      return;
    }
    const object = value as Record<string, unknown>; // no list
    if (!keysAreNames) visit(object, place);
    for (const key in object) {
      const item = object[key];
      if (typeof item !== "object" || item === null || !Object.hasOwn(object, key)) continue;
      if (keysAreNames || !isData(key)) below(key, item, !keysAreNames && NAMED.has(key));
    }
  };
  if (typeof root === "object" && root !== null) walk(root, false);
}

/** The same as a list. */
export function objectsOf(root: unknown): [Record<string, unknown>, Path][] {
  const objects: [Record<string, unknown>, Path][] = [];
  eachObject(root, (object, place) => objects.push([object, place()]));
  return objects;
}
