import { isRecord } from "./openapi.ts";
import type { Path } from "./pointer.ts";

/** Members whose keys are names that people chose, whatever they look like: a response may be called `default`. */
export const NAMED: ReadonlySet<string> = new Set([
  "properties", "patternProperties", "dependentSchemas", "$defs",
  "schemas", "responses", "parameters", "headers", "requestBodies", "callbacks", "links", "securitySchemes", "pathItems",
]);

/** Members that hold instances, not parts of the document: a keyword inside them is data. */
export function isData(key: string): boolean {
  return key === "examples" || key === "example" || key === "const" || key === "enum" || key === "default" || key.startsWith("x-");
}

interface Visit {
  value: unknown;
  path: Path;
  keysAreNames: boolean;
}

/** Every object of a document with its place, save instances, and save maps from names to objects; owners before their members. */
export function* objectsOf(root: unknown): Generator<[Record<string, unknown>, Path]> {
  const waiting: Visit[] = [{ value: root, path: [], keysAreNames: false }]; // a generator within a generator costs more than the walk
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, path, keysAreNames } = visit;
    if (isRecord(value) && !keysAreNames) yield [value, path];
    const inner = Array.isArray(value) ? value.map((item, index) => member(String(index), item, visit)) : membersOf(value as object, visit);
    for (let index = inner.length - 1; index >= 0; index--) {
      const next = inner[index];
      if (typeof next?.value === "object" && next.value !== null) waiting.push(next);
    }
  }
}

function membersOf(value: object, owner: Visit): Visit[] {
  return Object.entries(value ?? {}).flatMap(([key, item]) => (owner.keysAreNames || !isData(key) ? [member(key, item, owner)] : []));
}

function member(key: string, value: unknown, { path, keysAreNames }: Visit): Visit {
  return { value, path: [...path, key], keysAreNames: !keysAreNames && NAMED.has(key) };
}
