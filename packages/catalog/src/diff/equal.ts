import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../openapi.ts";

/** Equal as JSON: the order of members does not matter, that of elements does. */
export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

/** What `list` has and `other` has not. */
export function without<T>(list: readonly T[], other: readonly unknown[]): T[] {
  return list.filter((item) => !other.some((candidate) => same(candidate, item)));
}

/** A list whose order means nothing, or undefined where it is empty. */
export function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Equal text for values that differ in the order of their members alone. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isRecord(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}
