/** Pairs the families of two catalogues by id, and renamed ones by their content. */
import type { Family } from "@faultline/catalog";
import { pairBy, type Pairing } from "./pair.ts";

export function pairCatalogs<F extends Family>(base: readonly F[], head: readonly F[]): Pairing<F> {
  const { pairs, removed, added } = pairBy(base, head, ({ id }) => id);
  const names = new Map((removed.length > 0 ? [...removed, ...added] : []).map((family) => [family, namesIn(family)]));
  for (const family of [...removed]) {
    const [twin] = added
      .map((candidate) => ({ candidate, alike: likeness(names.get(family), names.get(candidate)) }))
      .filter(({ alike }) => alike >= 0.5)
      .sort((a, b) => b.alike - a.alike)
      .map(({ candidate }) => candidate);
    if (!twin) continue;
    pairs.push({ base: family, head: twin });
    removed.splice(removed.indexOf(family), 1);
    added.splice(added.indexOf(twin), 1);
  }
  return { pairs, removed, added };
}

/** The number of common errors and envelopes divided by that of the larger family. */
function likeness(before: ReadonlySet<string> = new Set(), after: ReadonlySet<string> = new Set()): number {
  const kept = [...before].filter((name) => after.has(name)).length;
  return kept / Math.max(before.size, after.size, 1);
}

/** Keys by which families are compared. A code alone proves little, since many families have `404` or `not_found`. */
function namesIn({ errors, envelopes }: Family): Set<string> {
  return new Set([
    ...errors.map(({ name, code }) => JSON.stringify([name, code])),
    ...envelopes.map(({ name }) => name),
  ]);
}
