/** Compares the statuses under which errors arrive in two versions of a family. */
import type { ErrorEntry, Family, Path, StatusKey, StatusSet } from "@faultline/catalog";
import { distinct, isFailureKey, statusesOfKey, statusesWithout, valueAt } from "@faultline/catalog/pure";
import { answersOf } from "./answer.ts";
import type { ChangeReport, Difference, Subject } from "./change.ts";
import { canonical, listed, same } from "./equal.ts";
import type { Listings } from "./listings.ts";
import type { Pair } from "./pair.ts";

export function hasMovedStatus({ base, head }: Pair<ErrorEntry>): boolean {
  return statusesBeyond(base, head.statusSet).length > 0 && statusesBeyond(head, base.statusSet).length > 0;
}

/** What the paths of statuses are looked up in. */
export interface Lookup {
  families: Pair<Family>;
  listings: Pair<Listings>;
}

/** By what keys mean: a 404 that becomes a part of 4XX is not gone. */
export function diffStatuses(
  { base, head }: Pair<ErrorEntry>,
  { name, error }: Subject,
  lookup: Lookup,
  report: ChangeReport,
): void {
  const before = listed(statusesBeyond(base, head.statusSet));
  const after = listed(statusesBeyond(head, base.statusSet));
  if (before && after) {
    const at = { base: listingOf(base, "base", before, lookup), head: listingOf(head, "head", after, lookup) };
    report.add(
      "status-moved",
      { name, error, ...at },
      same(before, after) ? exactly({ base, head }) : { before, after },
    );
  } else if (before) {
    const at = shownAt({ base, head }, "base", before, lookup);
    report.add("status-removed", { name, error, ...at }, narrowed(before, base, head));
  } else if (after) {
    const isWider = after.some((key) => keysOf(base).includes(key)); // the same key means more
    const difference = isWider ? exactly({ base, head }) : { after };
    report.add("status-added", { name, error, ...shownAt({ base, head }, "head", after, lookup) }, difference);
  }
}

/** The responses that list an error on both sides. */
export function responsesOf({ base, head }: Pair<ErrorEntry>, lookup: Lookup): Pair<Path> {
  return {
    base: listingOf(base, "base", keysOf(base), lookup),
    head: listingOf(head, "head", keysOf(head), lookup),
  };
}

/**
 * Where the text shows that one side alone has the error under these statuses: its listing, or, where the other side has
 * that too, the response there that takes a status over, such as a 404 beside a 4XX.
 */
function shownAt(
  pair: Pair<ErrorEntry>,
  side: "base" | "head",
  statuses: readonly StatusKey[],
  lookup: Lookup,
): Pick<Subject, "base" | "head"> {
  const other = side === "base" ? "head" : "base";
  const { [side]: own, [other]: others } = lookup.families;
  const path = listingOf(pair[side], side, statuses, lookup);
  if (valueAt(own.document, path) === valueAt(others.document, path)) {
    const moved = statusesWithout(pair[side].statusSet, pair[other].statusSet);
    const taker = answersOf(others.document).find(
      ({ status, path: at }) =>
        status !== undefined &&
        valueAt(own.document, at) === undefined &&
        canonical(statusesWithout(moved, statusesOfKey(status, []))) !== canonical(moved),
    );
    if (taker) return { [other]: taker.path };
  }
  return { [side]: path };
}

/** The response that lists the error under one of these statuses, where the other side lacks it; else the reference in it. */
function listingOf(
  { name, path }: ErrorEntry,
  side: "base" | "head",
  statuses: readonly StatusKey[],
  { families, listings }: Lookup,
): Path {
  const reference = listings[side].of(
    name,
    ({ kind, status }) => kind === "response" && status !== undefined && statuses.includes(status),
  );
  if (!reference) return path;
  const other = families[side === "base" ? "head" : "base"].document;
  const response = reference.slice(0, reference.indexOf("responses") + 2);
  return valueAt(other, response) === undefined ? response : reference;
}

/** Of ranges of which something is left, what that is says more than the range. */
function narrowed(before: readonly StatusKey[], base: ErrorEntry, head: ErrorEntry): Difference {
  const left = before.every((key) => typeof key === "number") ? [] : (listed(keysOf(head)) ?? []);
  const meant = before.flatMap((key) => statusesOfKey(key, []));
  if (same(left, keysOf(base))) return exactly({ base, head });
  const isPart = left.length > 0 && statusesWithout(head.statusSet, meant).length < head.statusSet.length;
  return isPart ? { before: keysOf(base), after: left } : { before };
}

/** Which statuses come and go, where the keys that mean them stay. */
function exactly({ base, head }: Pair<ErrorEntry>): Difference {
  const [gone, come] = [
    statusesWithout(base.statusSet, head.statusSet),
    statusesWithout(head.statusSet, base.statusSet),
  ];
  return {
    ...(gone.length > 0 && { before: gone.flatMap(inWords) }),
    ...(come.length > 0 && { after: come.flatMap(inWords) }),
  };
}

function inWords([first, last]: StatusSet[number]): (StatusKey | string)[] {
  if (first === last) return [first];
  const hundred = Math.floor(first / 100) * 100;
  const end = hundred >= 500 ? 999 : hundred + 99; // from 600 up they count like 5XX
  const here = first === hundred && last >= end ? `${hundred / 100}XX` : `${first} to ${Math.min(last, end)}`;
  return [here, ...(last > end ? inWords([end + 1, last]) : [])];
}

/** The statuses and ranges of an error as they are written, finer ones first. */
function keysOf({ statuses, ranges }: ErrorEntry): StatusKey[] {
  return [...statuses, ...ranges];
}

/** Those of its statuses and ranges that mean a status for which the other side has nothing. */
function statusesBeyond(entry: ErrorEntry, other: StatusSet): StatusKey[] {
  let gone = statusesWithout(entry.statusSet, other);
  return keysOf(entry).filter((key) => {
    const rest = statusesWithout(gone, statusesOfKey(key, []));
    const isGone = canonical(rest) !== canonical(gone);
    gone = rest;
    return isGone;
  });
}

/** Statuses below 400 under which a root body may be an error. */
export function diffSuccesses({ base, head }: Pair<Family>, listings: Pair<Listings>, report: ChangeReport): void {
  const [before, after] = [failingSuccesses(base), failingSuccesses(head)];
  for (const status of uncovered(after, before)) {
    report.add(
      "success-may-fail",
      { name: `status ${status}`, head: successPath(head, status, listings.head) },
      { after: status },
    );
  }
  for (const status of uncovered(before, after)) {
    report.add(
      "success-is-sure",
      { name: `status ${status}`, base: successPath(base, status, listings.base) },
      { before: status },
    );
  }
}

/** The keys that mean a status which the others do not. */
function uncovered(keys: readonly StatusKey[], others: readonly StatusKey[]): StatusKey[] {
  const known = others.flatMap((key) => statusesOfKey(key, []));
  return keys.filter((key) => statusesWithout(statusesOfKey(key, []), known).length > 0);
}

/** Keys below 400, of the family and of its errors. */
function failingSuccesses({ info, errors }: Family): StatusKey[] {
  const keys = [...(info.withinSuccess ?? []), ...errors.flatMap(keysOf)];
  return distinct(keys).filter((key) => !isFailureKey(key));
}

/** What says so: the list of the family, or the response that lists an error. */
function successPath({ info, errors }: Family, status: StatusKey, listings: Listings): Path {
  const index = typeof status === "number" ? (info.withinSuccess ?? []).indexOf(status) : -1;
  if (index !== -1) return ["info", "x-error-family", "withinSuccess", String(index)];
  const error = errors.find((entry) => keysOf(entry).includes(status));
  return (
    (error && listings.of(error.name, (placement) => placement.kind === "response" && placement.status === status)) ??
    []
  );
}
