/** Maps paths in a merged document back to the document as written. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";

/** A value of the document as written. */
interface WrittenValue {
  value: unknown;
  path: Path;
}

interface Documents {
  document: OpenApiDocument;
  merged: OpenApiDocument;
}

export interface WrittenPath {
  path: Path;
  /** False where the value does not exist and `path` leads to its nearest owner. */
  isExact: boolean;
}

/**
 * Finds the value at a path of the merged document in the document as written: an inherited member in the schema that
 * declares it, a refined one in the child.
 */
export function writtenPath({ document, merged }: Documents, path: Path): WrittenPath {
  let candidates: WrittenValue[] = [{ value: document, path: [] }];
  for (const [index, token] of path.entries()) {
    const owners = candidates.flatMap((candidate) => contributors(candidate, document));
    const name = path[index - 1] === "required" ? valueAt(merged, path.slice(0, index + 1)) : undefined;
    const found = owners.flatMap((owner) => stepInto(owner, token, name));
    if (found.length === 0) return { path: candidates[0]?.path ?? [], isExact: false };
    candidates = found;
  }
  return { path: candidates[0]?.path ?? [], isExact: true };
}

/** Merged lists of required members have other indices than the written ones, so that an entry is found by its name. */
function stepInto({ value, path }: WrittenValue, token: string, name: unknown): WrittenValue[] {
  const key = typeof name === "string" && Array.isArray(value) ? String(value.indexOf(name)) : token;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return [{ value: valueAt(value, [key]), path: [...path, key] }];
}

/** The value itself, then what it extends or refers to; where two declare the same, the child's is the one that counts. */
function contributors(candidate: WrittenValue, document: OpenApiDocument, seen = new Set<unknown>()): WrittenValue[] {
  const { value, path } = candidate;
  if (seen.has(value)) return [];
  if (!isRecord(value)) return [candidate];
  seen.add(value);
  const { $ref, allOf } = value;
  const parents: WrittenValue[] = Array.isArray(allOf)
    ? allOf.map((part: unknown, index) => ({ value: part, path: [...path, "allOf", String(index)] })).reverse()
    : [];
  if (typeof $ref === "string" && $ref.startsWith("#"))
    parents.push({ value: valueAt(document, pathOf($ref)), path: pathOf($ref) });
  return [candidate, ...parents.flatMap((parent) => contributors(parent, document, seen))];
}

/** The deepest part of a path that leads somewhere in the document, for what is not there any more. */
export function nearestPath(document: unknown, path: Path): Path {
  const last = path.at(-1) ?? "";
  const start = /^\d+$/.test(last) && Array.isArray(valueAt(document, path.slice(0, -1))) ? path.slice(0, -1) : path; // another element has its index now
  let end = start.length;
  while (end > 0 && valueAt(document, start.slice(0, end)) === undefined) end--;
  return start.slice(0, end);
}
