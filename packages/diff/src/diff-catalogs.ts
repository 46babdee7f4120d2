/** Compares the families of two catalogues and lists added, removed and changed ones. */
import { diffAnswers } from "./answers.ts";
import { ChangeReport, type Change } from "./change.ts";
import { Compared, type Sides } from "./compare-schemas.ts";
import { diffComponents } from "./components.ts";
import { EqualParts } from "./equal-parts.ts";
import { errorBearing } from "./error-bearing.ts";
import { diffEnvelopes } from "./envelopes.ts";
import { diffErrors } from "./errors.ts";
import { pairCatalogs } from "./families.ts";
import { diffInfo } from "./info.ts";
import { Listings } from "./listings.ts";
import { pairFamilies, type Pair } from "./pair.ts";
import { diffCarriers, diffPlacements } from "./placements.ts";
import { diffSuccesses } from "./statuses.ts";
import type { Catalog, Family } from "@faultline/catalog";

/** The comparison of one family; `base` is absent for a new family, `head` for a removed one. */
export interface FamilyChanges<F extends Family = Family> {
  base?: F;
  head?: F;
  changes: Change[];
}

/**
 * Lists all changes between two catalogues. Families are paired by id, else by their content; errors by envelope and
 * code.
 */
export function diffCatalogs(base: Pick<Catalog, "families">, head: Pick<Catalog, "families">): Change[] {
  return compareCatalogs(base.families, head.families).flatMap(({ changes }) => changes);
}

/** Compares two catalogues family by family, in the order of the head; removed families come last. */
export function compareCatalogs<F extends Family>(base: readonly F[], head: readonly F[]): FamilyChanges<F>[] {
  const { pairs, removed, added } = pairCatalogs(base, head);
  const present = head.map((family): FamilyChanges<F> => {
    const pair = added.includes(family) ? undefined : pairs.find((candidate) => candidate.head === family);
    return pair
      ? { ...pair, changes: [...renamed(pair), ...diffFamilies(pair.base, pair.head)] }
      : { head: family, changes: alone(family.id, "family-added") };
  });
  return [...present, ...removed.map((family) => ({ base: family, changes: alone(family.id, "family-removed") }))];
}

function alone(id: string, kind: "family-removed" | "family-added"): Change[] {
  const report = new ChangeReport(id);
  report.add(kind, { name: id, ...(kind === "family-removed" ? { base: [] } : { head: [] }) });
  return report.changes;
}

/** The id names modules, pages and errors; an alias answers to the old one on the command line alone. */
function renamed(families: Pair<Family>): Change[] {
  const { base, head } = families;
  if (base.id === head.id || base.info.id !== head.info.id) return []; // an id that the document says is compared with its other members
  const report = new ChangeReport(head.id, families);
  const note = head.info.aliases?.includes(base.id) === true ? ", with the old name as an alias" : "";
  report.add(
    "family-renamed",
    { name: head.id, base: ["info"], head: ["info"] },
    { before: base.id, after: head.id + note },
  );
  return report.changes;
}

/** Lists the changes between two families, whatever their ids are; the changes have the head's id. */
export function diffFamilies(base: Family, head: Family): Change[] {
  const families = { base, head };
  const report = new ChangeReport(head.id, families);
  const pairing = pairFamilies(base, head);
  const names = new Set([...base.errors, ...head.errors].map(({ name }) => name));
  const isError = (name: string): boolean => names.has(name); // an error on one side only is reported as a code that was added or removed
  const sides: Sides = {
    base: { document: base.merged, isError },
    head: { document: head.merged, isError },
    names: pairing.names,
    compared: new Compared(),
    probes: new Map(),
  };
  const equal = new EqualParts(base.merged, head.merged, pairing.names);
  const bearing = errorBearing(families);
  const listings = { base: new Listings(base), head: new Listings(head) };
  diffErrors(pairing, families, listings, report);
  diffSuccesses(families, listings, report);
  diffEnvelopes(pairing, families, report);
  diffComponents(base, head, pairing, sides, equal, bearing, report);
  diffPlacements(base, head, pairing, listings, report);
  diffCarriers(base, head, pairing.names, report);
  diffAnswers(base, head, sides, equal, bearing, report);
  diffInfo(base, head, report);
  return report.changes;
}
