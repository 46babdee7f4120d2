/** Compares where errors stand in bodies and events: whole groups first, then single errors. */
import {
  CARRIER_MEMBERS,
  type ErrorEntry,
  type Family,
  type Path,
  type PlacementGroup,
  type Placement,
  type XErrorCarrier,
} from "@faultline/catalog";
import { diffMembers, memberSubject, type Compare } from "./advice.ts";
import type { ChangeReport } from "./change.ts";
import { same } from "./equal.ts";
import type { Listings } from "./listings.ts";
import { pairBy, type FamilyPairing, type Pair, type Pairing } from "./pair.ts";

interface BodyPlacement extends Placement {
  carrier: string;
}

/** Where errors stand in bodies and events: whole places first, then single errors at the places that stayed. */
export function diffPlacements(
  base: Family,
  head: Family,
  { errors, names }: FamilyPairing,
  listings: Pair<Listings>,
  report: ChangeReport,
): void {
  const groups = pairGroups(base, head, names);
  for (const group of groups.removed)
    report.add(
      "place-removed",
      { name: nameOf(group), base: referenceOfGroup(group, listings.base) },
      { before: inWords(group) },
    );
  for (const group of groups.added)
    report.add(
      "place-added",
      { name: nameOf(group), head: referenceOfGroup(group, listings.head) },
      { after: inWords(group) },
    );
  const moved = new Map<string, PlacementGroup>();
  for (const { base: group, head: target } of groups.pairs) {
    moved.set(keyOf(group), target);
    if (same(group.path, target.path)) continue;
    const subject = {
      name: nameOf(target),
      ...parting(referenceOfGroup(group, listings.base), referenceOfGroup(target, listings.head)),
    };
    report.add("place-moved", subject, { before: inWords(group), after: inWords(target) });
  }
  const gone = new Set(groups.removed.map(keyOf));
  const fresh = new Set(groups.added.map(keyOf));
  for (const pair of errors.pairs) {
    const before = comparedPlacements(pair, "base").filter((placement) => !gone.has(keyOf(placement)));
    const after = comparedPlacements(pair, "head").filter((placement) => !fresh.has(keyOf(placement)));
    const kept = before.map((placement) => inWords(moved.get(keyOf(placement)) ?? placement));
    const subject = { name: pair.head.id, error: pair.head.id };
    for (const [index, placement] of before.entries()) {
      if (after.some((other) => inWords(other) === kept[index])) continue;
      report.add(
        "placement-removed",
        { ...subject, base: referenceOf(pair.base, placement, listings.base) },
        { before: kept[index] },
      );
    }
    for (const placement of after) {
      if (!kept.includes(inWords(placement)))
        report.add(
          "placement-added",
          { ...subject, head: referenceOf(pair.head, placement, listings.head) },
          { after: inWords(placement) },
        );
    }
  }
}

/** Where the document refers to the error at that spot. */
function referenceOf({ name, path }: ErrorEntry, placement: BodyPlacement, listings: Listings): Path {
  return listings.of(name, (reached) => keyOf({ carrier: "", ...reached }) === keyOf(placement)) ?? path;
}

/** Where the document refers to the first error of a place. */
function referenceOfGroup(group: PlacementGroup, listings: Listings): Path {
  const [first] = group.errors;
  return first ? referenceOf(first, group, listings) : [];
}

/** As much of both paths as shows where they part: the member that has another name. */
function parting(base: Path, head: Path): Pair<Path> {
  const end = base.findIndex((token, index) => token !== head[index]) + 1;
  return end === 0 ? { base, head } : { base: base.slice(0, end), head: head.slice(0, end) };
}

/** A place has moved when the carrier stayed and nothing stands at the old spot any more. */
function pairGroups(base: Family, head: Family, names: ReadonlyMap<string, string>): Pairing<PlacementGroup> {
  const carrier = (group: PlacementGroup, side: "base" | "head"): string =>
    side === "base" ? (names.get(group.carrier) ?? group.carrier) : group.carrier;
  return pairBy(
    base.placementGroups,
    head.placementGroups,
    (group, side) => JSON.stringify([group.kind, carrier(group, side), group.path]),
    (group, side) => JSON.stringify([group.kind, carrier(group, side)]),
  );
}

/** The root of a response counts only where no status says it already. */
function comparedPlacements({ base, head }: Pair<ErrorEntry>, side: "base" | "head"): BodyPlacement[] {
  const hasStatus = base.statusSet.length > 0 || head.statusSet.length > 0;
  return (side === "base" ? base : head).placements
    .filter(({ kind }) => kind !== "response" || !hasStatus)
    .map(({ kind, carrier = "", path }) => ({ kind, carrier, path }));
}

function keyOf({ kind, carrier, path }: BodyPlacement): string {
  return JSON.stringify([kind, carrier, path]);
}

function inWords({ kind, carrier, path }: BodyPlacement): string {
  return `${kind} at ${[carrier || "an inline schema", ...path].join("/")}`;
}

function nameOf({ carrier }: BodyPlacement): string {
  return carrier || "an inline schema";
}

/** Each takes what the schema of `x-error-carrier` lets through. */
const COMPARE_PARTS: Readonly<Partial<Record<keyof XErrorCarrier, Compare>>> = {
  pending: ({ base: before, head: after }, subject, report) => {
    if (!same(before, after)) report.add("carrier-pending-changed", subject, { before, after });
  },
  deliveryId: ({ base: before, head: after }, subject, report) => {
    if (before !== after) report.add("carrier-delivery-id-changed", subject, { before, after });
  },
  minPollSeconds: ({ base: before, head: after }, subject, report) => {
    const longer = Number(after ?? 0) - Number(before ?? 0);
    if (longer !== 0)
      report.add(longer > 0 ? "carrier-poll-raised" : "carrier-poll-lowered", subject, { before, after });
  },
};

/** `x-error-carrier`: how to wait for an answer, and how to know a delivery again. */
export function diffCarriers(
  base: Family,
  head: Family,
  names: ReadonlyMap<string, string>,
  report: ChangeReport,
): void {
  const { pairs } = pairBy(base.carriers, head.carriers, ({ name }, side) =>
    side === "base" ? (names.get(name) ?? name) : name,
  );
  for (const { base: before, head: after } of pairs) {
    const subject = memberSubject({ name: after.name, base: before.path, head: after.path }, "x-error-carrier");
    diffMembers(CARRIER_MEMBERS, COMPARE_PARTS, { base: before.x ?? {}, head: after.x ?? {} }, subject, report);
  }
}
