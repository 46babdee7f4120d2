import { isData, MAPS } from "./keywords.ts";
import type { Path } from "./pointer.ts";

export { isData };

/** Members whose keys are names that people chose, whatever they look like: a response may be called `default`. */
export const NAMED: ReadonlySet<string> = new Set([
  ...MAPS,
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

/** The place of what is visited; made only where somebody asks. */
export type Place = () => Path;

/**
 * Visits every object of a document, save instances, and save maps from names to objects; owners before their members. A large document
 * has half a million of them, so nothing is made for one that nobody stops at.
 */
export function eachObject(root: unknown, visit: (object: Record<string, unknown>, place: Place) => void): void {
  const keys: string[] = [];
  const place: Place = () => [...keys];
  const walk = (value: unknown, keysAreNames: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    const isList = Array.isArray(value);
    if (!isList && !keysAreNames) visit(value as Record<string, unknown>, place); // an object that is no list
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key]; // its own key
      if (typeof item !== "object" || item === null || (!isList && !keysAreNames && isData(key))) continue;
      keys.push(key);
      walk(item, !isList && !keysAreNames && NAMED.has(key));
      keys.pop();
    }
  };
  walk(root, false);
}

/** The same as a list. */
export function objectsOf(root: unknown): [Record<string, unknown>, Path][] {
  const objects: [Record<string, unknown>, Path][] = [];
  eachObject(root, (object, place) => objects.push([object, place()]));
  return objects;
}
