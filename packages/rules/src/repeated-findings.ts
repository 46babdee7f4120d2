/** Joins findings of an audit that occur many times for one reason. */
import { pointerOf } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";

/**
 * Words all occurrences but the first: `; likewise at 12 further places, such as /paths/~1a/get`; empty where there is
 * one.
 */
export function likewise(paths: readonly Path[]): string {
  const further = paths.slice(1);
  if (further.length === 0) return "";
  const named = further.slice(0, 2).map(pointerOf).join(" and ");
  return `; likewise at ${further.length} further ${further.length === 1 ? "place" : "places"}, such as ${named}`;
}

/** Words examples: `, such as /paths/~1a/get and /paths/~1b/get`; empty where there is one occurrence. */
export function suchAs(paths: readonly Path[]): string {
  return paths.length < 2 ? "" : `, such as ${paths.slice(0, 2).map(pointerOf).join(" and ")}`;
}
