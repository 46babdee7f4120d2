/** Where an object stands and what came with it; and which errors are documented there. */
import { dataOf, statusOf, type Exchange, type HeadersLike } from "./exchange.ts";
import type { EnvelopeIndex, Family, KnownError, Policy } from "./family.ts";
import type { Issue, PlacementKind } from "./fault.ts";
import { lookupsOf, statusEntryOf } from "./index-of.ts";
import { moreCautious } from "./policy.ts";

export interface Setting {
  readonly family: Family;
  readonly placement: PlacementKind;
  /** The name of the place; undefined at the root of a response. */
  readonly place: string | undefined;
  readonly pointer: string;
  readonly status: number | undefined;
  readonly headers: HeadersLike | undefined;
  /** True where the body came as text: what a parser makes of it is plain data. */
  readonly isParsed: boolean;
}

/** The root of a response, and what the body is as data. */
export interface Root extends Setting {
  readonly data: unknown;
}

/** The root of what came in. An exchange that throws when it is read is one of which nothing is known. */
export function rootOf(family: Family, exchange: Exchange): Root {
  try {
    const { status, headers, body } = exchange;
    const isParsed = typeof body === "string";
    return root(family, statusOf(status), headers, isParsed ? dataOf(body) : body, isParsed);
  } catch {
    return root(family, undefined, undefined, undefined, false);
  }
}

function root(family: Family, status: number | undefined, headers: HeadersLike | undefined, data: unknown, isParsed: boolean): Root {
  return { family, placement: "response", place: undefined, pointer: "", status, headers, isParsed, data };
}

/** True where errors of the envelope can stand. Below 400 the root is one only where the family says so. */
export function canStandHere(index: EnvelopeIndex, { family, place, status }: Setting): boolean {
  const { rootStatuses, places } = lookupsOf(index);
  if (place !== undefined) return places.has(place);
  if (rootStatuses.size === 0) return false;
  return status === undefined || status >= 400 || rootStatuses.has(status) || isWithinSuccess(family, status);
}

export function isDocumentedHere({ statuses, places }: KnownError, { family, place, status }: Setting): boolean {
  if (place !== undefined) return places.includes(place);
  if (statuses.length === 0) return false;
  return status === undefined || statuses[0] === status || statuses.includes(status) || isWithinSuccess(family, status); // most have one status
}

/** What an error that is not documented here has come to: the words for it. */
export function misplaced({ statuses }: KnownError, { place, placement, status }: Setting): Issue {
  if (place !== undefined) return { pointer: "", found: `an ${placement}`, wanted: "a place where this error is documented" };
  if (statuses.length === 0) return { pointer: "", found: "the root of a response", wanted: "a place below it" };
  return { pointer: "", found: `HTTP status ${status}`, wanted: `HTTP status ${statuses.join(" or ")}` };
}

/** Under another documented status of failure, the more cautious of both. */
export function policyHere({ policy, statuses }: KnownError, { status = 0, place, family }: Setting): Policy {
  const isOther = place === undefined && !statuses.includes(status) && !isWithinSuccess(family, status);
  const other = isOther ? statusEntryOf(family, status) : undefined;
  return other ? moreCautious(policy, other.policy) : policy;
}

function isWithinSuccess({ facts }: Family, status: number): boolean {
  return facts.withinSuccess?.includes(status) ?? false;
}
