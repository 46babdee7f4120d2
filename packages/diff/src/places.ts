/** Compares where errors arrive in bodies. */
import type { ErrorEntry, Family, Path, Place, Placement } from "@faultline/catalog";
import { diffOthers, member } from "./advice.ts";
import type { Report } from "./change.ts";
import { same } from "./equal.ts";
import type { Listings } from "./listings.ts";
import { pairBy, type FamilyPairing, type Pair, type Pairing } from "./pair.ts";

interface SchemaPair extends Placement {
  carrier: string;
}

/**
 * Compares the placements of errors in bodies and events: whole placements first, then single errors at the remaining
 * ones.
 */
export function diffPlaces(
  base: Family,
  head: Family,
  { errors, names }: FamilyPairing,
  listings: Pair<Listings>,
  report: Report,
): void {
  const places = pairPlaces(base, head, names);
  for (const place of places.removed)
    report.add(
      "place-removed",
      { name: nameOf(place), base: spotOf(place, listings.base) },
      { before: inWords(place) },
    );
  for (const place of places.added)
    report.add("place-added", { name: nameOf(place), head: spotOf(place, listings.head) }, { after: inWords(place) });
  const moved = new Map<string, Place>();
  for (const { base: place, head: target } of places.pairs) {
    moved.set(keyOf(place), target);
    if (same(place.path, target.path)) continue;
    const subject = { name: nameOf(target), ...parting(spotOf(place, listings.base), spotOf(target, listings.head)) };
    report.add("place-moved", subject, { before: inWords(place), after: inWords(target) });
  }
  const gone = new Set(places.removed.map(keyOf));
  const fresh = new Set(places.added.map(keyOf));
  for (const pair of errors.pairs) {
    const before = spotsOf(pair, "base").filter((spot) => !gone.has(keyOf(spot)));
    const after = spotsOf(pair, "head").filter((spot) => !fresh.has(keyOf(spot)));
    const kept = before.map((spot) => inWords(moved.get(keyOf(spot)) ?? spot));
    const subject = { name: pair.head.id, error: pair.head.id };
    for (const [index, spot] of before.entries()) {
      if (after.some((other) => inWords(other) === kept[index])) continue;
      report.add(
        "placement-removed",
        { ...subject, base: referenceOf(pair.base, spot, listings.base) },
        { before: kept[index] },
      );
    }
    for (const spot of after) {
      if (!kept.includes(inWords(spot)))
        report.add(
          "placement-added",
          { ...subject, head: referenceOf(pair.head, spot, listings.head) },
          { after: inWords(spot) },
        );
    }
  }
}

/** The path of the document's reference to the error at a placement. */
function referenceOf({ name, path }: ErrorEntry, spot: SchemaPair, listings: Listings): Path {
  return listings.of(name, (reached) => keyOf({ carrier: "", ...reached }) === keyOf(spot)) ?? path;
}

/** The path of the document's reference to the first error of a placement. */
function spotOf(place: Place, listings: Listings): Path {
  const [first] = place.errors;
  return first ? referenceOf(first, place, listings) : [];
}

/** As much of both paths as shows where they part: the member that has another name. */
function parting(base: Path, head: Path): Pair<Path> {
  const end = base.findIndex((token, index) => token !== head[index]) + 1;
  return end === 0 ? { base, head } : { base: base.slice(0, end), head: head.slice(0, end) };
}

/** Pairs placements that moved: the carrier stayed, and the old path has no errors any more. */
function pairPlaces(base: Family, head: Family, names: ReadonlyMap<string, string>): Pairing<Place> {
  const carrier = (place: Place, side: "base" | "head"): string =>
    side === "base" ? (names.get(place.carrier) ?? place.carrier) : place.carrier;
  return pairBy(
    base.places,
    head.places,
    (place, side) => JSON.stringify([place.kind, carrier(place, side), place.path]),
    (place, side) => JSON.stringify([place.kind, carrier(place, side)]),
  );
}

/** The root of a response counts only where no status says it already. */
function spotsOf({ base, head }: Pair<ErrorEntry>, side: "base" | "head"): SchemaPair[] {
  const toldByStatus = base.statuses.length > 0 || head.statuses.length > 0;
  return (side === "base" ? base : head).placements
    .filter(({ kind }) => kind !== "response" || !toldByStatus)
    .map(({ kind, carrier = "", path }) => ({ kind, carrier, path }));
}

function keyOf({ kind, carrier, path }: SchemaPair): string {
  return JSON.stringify([kind, carrier, path]);
}

function inWords({ kind, carrier, path }: SchemaPair): string {
  return `${kind} at ${[carrier || "a body without a name", ...path].join("/")}`;
}

function nameOf({ carrier }: SchemaPair): string {
  return carrier || "a body without a name";
}

/** Members of `x-error-carrier` that are compared by what they mean. */
const COMPARED: ReadonlySet<string> = new Set(["pending", "deliveryId", "minPollSeconds"]);

/** Compares `x-error-carrier`: how to wait for a result, and how to recognise a repeated delivery. */
export function diffCarriers(base: Family, head: Family, names: ReadonlyMap<string, string>, report: Report): void {
  const { pairs } = pairBy(base.carriers, head.carriers, ({ name }, side) =>
    side === "base" ? (names.get(name) ?? name) : name,
  );
  for (const { base: before, head: after } of pairs) {
    const subject = member({ name: after.name, base: before.path, head: after.path }, "x-error-carrier");
    const [x, y] = [before.x ?? {}, after.x ?? {}];
    diffOthers({ base: x, head: y }, COMPARED, subject, report);
    if (!same(x.pending, y.pending))
      report.add("carrier-pending-changed", member(subject, "pending"), { before: x.pending, after: y.pending });
    if (x.deliveryId !== y.deliveryId)
      report.add("carrier-delivery-id-changed", member(subject, "deliveryId"), {
        before: x.deliveryId,
        after: y.deliveryId,
      });
    const longer = (y.minPollSeconds ?? 0) - (x.minPollSeconds ?? 0);
    if (longer !== 0) {
      report.add(longer > 0 ? "carrier-poll-raised" : "carrier-poll-lowered", member(subject, "minPollSeconds"), {
        before: x.minPollSeconds,
        after: y.minPollSeconds,
      });
    }
  }
}
