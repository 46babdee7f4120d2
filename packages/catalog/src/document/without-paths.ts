/** Leaves parts out of a document without changing it. */
import { groupBy } from "./group-by.ts";
import type { Path } from "./pointer.ts";

/**
 * A copy that lacks what is at the paths. Everything else is shared with the document: it can be far larger in its aliases than as a
 * text, and what another tool hands over may not be possible to clone.
 */
export function withoutPaths(document: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof document !== "object" || document === null) return document;
  const copy: object = Array.isArray(document) ? [...document] : { ...document };
  for (const [token, below] of groupBy(paths, ([first]) => first)) {
    if (token === undefined || !Object.hasOwn(copy, token)) continue; // the whole document cannot be left out of itself
    if (below.some((path) => path.length === 1)) Reflect.deleteProperty(copy, token);
    else {
      const inner = below.map(([, ...rest]) => rest);
      Reflect.set(copy, token, withoutPaths(Reflect.get(copy, token), inner));
    }
  }
  return copy;
}
