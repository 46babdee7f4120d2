/** Visits the objects of a document. */
import { isData, MAPS } from "./keywords.ts";
import type { Path } from "./pointer.ts";

export { isData };

/**
 * Members whose keys are names that people chose, even if they look like keywords: a response may be called `default`.
 */
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
  "mediaTypes",
  "additionalOperations",
]);

/** Computes the path of the visited object. */
export type LazyPath = () => Path;

type Visit = (object: Record<string, unknown>, lazyPath: LazyPath) => void;

/**
 * Visits every object of a document except instances and maps from names to objects; owners come before their members.
 * A large document has half a million objects, so paths are computed on request only.
 */
export function eachObject(root: unknown, visit: Visit): void {
  const list = isObject(root) ? lists.get(root) : undefined;
  if (list) list.each(visit);
  else walkObjects(root, visit);
}

function walkObjects(root: unknown, visit: Visit): void {
  const keys: string[] = [];
  const lazyPath: LazyPath = () => [...keys];
  const walk = (value: object, keysAreNames: boolean): void => {
    if (isVisited(value, keysAreNames)) visit(value, lazyPath);
    eachInner(value, keysAreNames, (key, item, innerKeysAreNames) => {
      keys.push(key);
      walk(item, innerKeysAreNames);
      keys.pop();
    });
  };
  if (isObject(root)) walk(root, false);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isVisited(value: object, keysAreNames: boolean): value is Record<string, unknown> {
  return !keysAreNames && !Array.isArray(value);
}

/** The objects and lists directly in a value, save instances. */
function eachInner(
  value: object,
  keysAreNames: boolean,
  step: (key: string, item: object, keysAreNames: boolean) => void,
): void {
  // No list of keys is made: most of the time would go into those.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (isObject(item)) step(String(index), item, false);
    }
    return;
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key]; // an object can be asked for any member
    if (!isObject(item) || !Object.hasOwn(value, key)) continue;
    if (keysAreNames || !isData(key)) step(key, item, !keysAreNames && NAMED.has(key));
  }
}

const lists = new WeakMap<object, ObjectList>();

/**
 * Runs `work` with the objects of the document listed once, for all walks over them; the document must not change
 * meanwhile. Some twenty rules visit each object of a document.
 */
export function withObjectsListed<Result>(document: object, work: () => Result): Result {
  if (lists.has(document)) return work();
  lists.set(document, new ObjectList(document));
  try {
    return work();
  } finally {
    lists.delete(document);
  }
}

/** What is derived of a document, once for all who ask while its objects are listed; `derive` must be the same function each time. */
export function derivedOnce<Input extends object, Result>(
  document: Input,
  derive: (document: Input) => Result,
): Result {
  const known = lists.get(document)?.derived;
  if (!known) return derive(document);
  if (!known.has(derive)) known.set(derive, derive(document));
  return known.get(derive) as Result; // of the function that made it
}

/** The objects of a document in order, with the way to each. */
class ObjectList {
  /** By the function that derived it. */
  readonly derived = new Map<unknown, unknown>();
  readonly #keys: string[] = [];
  readonly #owners: number[] = [];
  readonly #visited: Record<string, unknown>[] = [];
  /** For each object that is visited, its position among all objects and lists. */
  readonly #positions: number[] = [];

  constructor(root: object) {
    this.#add(root, "", -1, false);
  }

  each(visit: Visit): void {
    let index = 0;
    const lazyPath: LazyPath = () => this.#pathAt(this.#positions[index] ?? 0);
    for (; index < this.#visited.length; index++) visit(this.#visited[index] as Record<string, unknown>, lazyPath); // of an index that there is
  }

  #add(value: object, key: string, owner: number, keysAreNames: boolean): void {
    const position = this.#keys.push(key) - 1;
    this.#owners.push(owner);
    if (isVisited(value, keysAreNames)) this.#positions[this.#visited.push(value) - 1] = position;
    eachInner(value, keysAreNames, (innerKey, item, innerKeysAreNames) =>
      this.#add(item, innerKey, position, innerKeysAreNames),
    );
  }

  #pathAt(position: number): Path {
    const path: string[] = [];
    for (let at = position; at > 0; at = this.#owners[at] ?? 0) path.push(this.#keys[at] ?? "");
    return path.reverse();
  }
}

/** Lists every object that {@link eachObject} visits, with its path. */
export function objectsOf(root: unknown): [Record<string, unknown>, Path][] {
  const objects: [Record<string, unknown>, Path][] = [];
  eachObject(root, (object, lazyPath) => objects.push([object, lazyPath()]));
  return objects;
}
