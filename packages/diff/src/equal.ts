/** Decides whether two parts of documents are equal. */
import type { Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { isDeepStrictEqual } from "node:util";

/** True where both are equal as JSON; the order of members does not matter, that of elements does. */
export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

/** True where both read alike; line breaks and empty values do not count. */
export function sameText(a: unknown, b: unknown): boolean {
  return same(a, b) || same(unfolded(a), unfolded(b));
}

function unfolded(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(unfolded);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const said = unfolded(item);
    return said === undefined ? [] : [[key, said]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Finds the path of the first part of a value that differs in another value; empty where only the other has more. */
export function firstDifference(value: unknown, other: unknown): Path {
  const isPair = (isRecord(value) && isRecord(other)) || (Array.isArray(value) && Array.isArray(other));
  if (!isPair) return [];
  const key = Object.keys(value).find((candidate) => !same(valueAt(value, [candidate]), valueAt(other, [candidate])));
  return key === undefined ? [] : [key, ...firstDifference(valueAt(value, [key]), valueAt(other, [key]))];
}

/** Lists the elements of `list` that `other` lacks. */
export function without<T>(list: readonly T[], other: readonly T[], textOf: (item: T) => string = canonical): T[] {
  const known = new Set(other.map(textOf));
  return list.filter((item) => !known.has(textOf(item)));
}

/** The list, or undefined where it is empty. */
export function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Writes a value as a text that does not depend on the order of members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isRecord(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}
