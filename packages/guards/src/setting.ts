/** Where an object stands and what came with it; and which errors are documented there. */
import type { HeadersLike } from "./exchange.ts";
import type { Envelope, ErrorRow, Family, Policy } from "./family.ts";
import type { Issue, PlacementKind } from "./fault.ts";
import { indexOf, statusEntryOf } from "./index-of.ts";
import { moreCautious } from "./policy.ts";

export interface Setting {
  family: Family;
  placement: PlacementKind;
  /** The index of the place; -1 at the root of a response. */
  place: number;
  pointer: string;
  status: number | undefined;
  headers: HeadersLike | undefined;
}

/** True where errors of the envelope can stand. Below 400 the root is one only where the family says so. */
export function canStandHere(envelope: Envelope, { family, place, status }: Setting): boolean {
  const { rootStatuses, places } = indexOf(family, envelope);
  if (place >= 0) return places.has(place);
  if (rootStatuses.size === 0) return false;
  return status === undefined || status >= 400 || rootStatuses.has(status) || isWithinSuccess(family, status);
}

export function isDocumentedHere([, , statuses, places]: ErrorRow, { family, place, status }: Setting): boolean {
  if (place >= 0) return places?.includes(place) ?? false;
  if (statuses.length === 0) return false;
  return status === undefined || statuses.includes(status) || isWithinSuccess(family, status);
}

/** What an error that is not documented here has come to: the words for it. */
export function misplaced([, , statuses]: ErrorRow, { place, placement, status }: Setting): Issue {
  if (place >= 0) return { pointer: "", found: `an ${placement}`, wanted: "a place where this error is documented" };
  if (statuses.length === 0) return { pointer: "", found: "the root of a response", wanted: "a place below it" };
  return { pointer: "", found: `HTTP status ${status}`, wanted: `HTTP status ${statuses.join(" or ")}` };
}

/** Under another documented status of failure, the more cautious of both. */
export function policyHere([, policy, statuses]: ErrorRow, { status = 0, place, family }: Setting): Policy {
  const isOther = place < 0 && !statuses.includes(status) && !isWithinSuccess(family, status);
  const other = isOther ? statusEntryOf(family, status) : undefined;
  return other ? moreCautious(policy, other.policy) : policy;
}

function isWithinSuccess({ facts }: Family, status: number): boolean {
  return facts.withinSuccess?.includes(status) ?? false;
}
