/** Which family of one contract is which of the other: by id, and where the id is gone by what the family holds. */
import type { Family } from "@faultline/catalog";
import { pairBy, type Pairing } from "./pair.ts";

export function pairCatalogs<F extends Family>(base: readonly F[], head: readonly F[]): Pairing<F> {
  const { pairs, removed, added } = pairBy(base, head, ({ id }) => id);
  for (const family of [...removed]) {
    const [twin] = added
      .filter((candidate) => likeness(family, candidate) >= 0.5)
      .sort((a, b) => likeness(family, b) - likeness(family, a));
    if (!twin) continue;
    pairs.push({ base: family, head: twin });
    removed.splice(removed.indexOf(family), 1);
    added.splice(added.indexOf(twin), 1);
  }
  return { pairs, removed, added };
}

/** The share of errors and envelopes that both have, of those that the larger one has. */
function likeness(base: Family, head: Family): number {
  const [before, after] = [namesIn(base), namesIn(head)];
  const kept = [...before].filter((name) => after.has(name)).length;
  return kept / Math.max(before.size, after.size, 1);
}

/** A code alone says little: families of one kind of API share `404`, or `not_found`. */
function namesIn({ errors, envelopes }: Family): Set<string> {
  return new Set([
    ...errors.map(({ name, code }) => JSON.stringify([name, code])),
    ...envelopes.map(({ name }) => name),
  ]);
}
