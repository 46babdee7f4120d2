import { diffAnswers } from "./diff/answers.ts";
import { Report, type Change } from "./diff/change.ts";
import type { Sides } from "./diff/compare-schemas.ts";
import { diffComponents } from "./diff/components.ts";
import { diffEnvelopes } from "./diff/envelopes.ts";
import { diffErrors, diffSuccesses } from "./diff/errors.ts";
import type { Side } from "./diff/forms.ts";
import { diffInfo } from "./diff/info.ts";
import { pairBy, pairFamilies } from "./diff/pair.ts";
import { diffCarriers, diffPlaces } from "./diff/places.ts";
import type { Catalog, Family } from "./model.ts";

export type { Change } from "./diff/change.ts";
export { CHANGE_KINDS, type ChangeClass, type ChangeKind, type Impact } from "./diff/kinds.ts";
export { impactOf, isRaisedEnough, proposeVersion } from "./diff/version.ts";

/** What changed between two contracts, family by family. Families belong together by their ids, errors by envelope and code. */
export function diffCatalogs(base: Pick<Catalog, "families">, head: Pick<Catalog, "families">): Change[] {
  const { pairs, removed, added } = pairBy(base.families, head.families, ({ id }) => id);
  return [
    ...removed.flatMap(({ id }) => alone(id, "family-removed")),
    ...added.flatMap(({ id }) => alone(id, "family-added")),
    ...pairs.flatMap((pair) => diffFamilies(pair.base, pair.head)),
  ];
}

function alone(id: string, kind: "family-removed" | "family-added"): Change[] {
  const report = new Report(id);
  report.add(kind, { name: id, ...(kind === "family-removed" ? { base: [] } : { head: [] }) });
  return report.changes;
}

/** What changed between two families, whatever their ids are; the changes are told of the head's. */
export function diffFamilies(base: Family, head: Family): Change[] {
  const report = new Report(head.id);
  const pairing = pairFamilies(base, head);
  const sides: Sides = { base: sideOf(base), head: sideOf(head), names: pairing.names };
  diffErrors(pairing, report);
  diffSuccesses(base, head, report);
  diffEnvelopes(pairing, report);
  diffComponents(base, head, pairing, sides, report);
  diffPlaces(base, head, pairing, report);
  diffCarriers(base, head, pairing.names, report);
  diffAnswers(base, head, sides, report);
  diffInfo(base, head, report);
  return report.changes;
}

function sideOf({ merged, errors }: Family): Side {
  const names = new Set(errors.map(({ name }) => name));
  return { document: merged, isError: (name) => names.has(name) };
}
