/** Leaves parts out of a document without changing it. */
import type { Path } from "./pointer.ts";

/**
 * A copy that lacks what is at the paths. Everything else is shared with the document: it can be far larger in its aliases than as a
 * text, and what another tool hands over may not be possible to clone.
 */
export function withoutPaths(document: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof document !== "object" || document === null) return document;
  const copy: object = Array.isArray(document) ? [...document] : { ...document };
  for (const [token, inner] of byFirstToken(paths)) {
    if (!Object.hasOwn(copy, token)) continue;
    if (inner.some((path) => path.length === 0)) Reflect.deleteProperty(copy, token);
    else Reflect.set(copy, token, withoutPaths(Reflect.get(copy, token), inner));
  }
  return copy;
}

/** What remains of the paths below each member. */
function byFirstToken(paths: readonly Path[]): Map<string, Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [token, ...rest] of paths) {
    if (token === undefined) continue; // the whole document cannot be left out of itself
    const group = groups.get(token);
    if (group) group.push(rest);
    else groups.set(token, [rest]);
  }
  return groups;
}
