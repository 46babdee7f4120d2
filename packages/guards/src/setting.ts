/** Describes where an object stands and what came with it, and decides which errors are documented there. */
import { isObject } from "./check.ts";
import { dataOf, headerOf, statusOf, type DecodeOptions, type Exchange, type HeadersLike } from "./exchange.ts";
import type { EnvelopeIndex, Family, KnownError, MemberPath, Policy, Readable, Reader } from "./family.ts";
import type { Issue, PlacementKind } from "./fault.ts";
import { lookupsOf, statusEntryOf } from "./index-of.ts";
import { memberOf, memberPointer } from "./member.ts";
import { parserFor } from "./parsers.ts";
import { covers, statusesInWords } from "./statuses.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

export interface Setting {
  readonly family: Family;
  readonly placement: PlacementKind;
  /** The name of the placement; undefined at the root of a response. */
  readonly place: string | undefined;
  readonly pointer: string;
  readonly status: number | undefined;
  readonly headers: HeadersLike | undefined;
  /** True where the body came as text, so that its objects are plain data from a parser. */
  readonly isParsed: boolean;
}

/** The root of a response with its body as data. */
export interface Root extends Setting {
  readonly data: unknown;
  /** True where a status was given that is none: nobody can say that it means success. */
  readonly isOddStatus: boolean;
}

/** Reads the exchange; one that throws when it is read counts as empty. */
export function rootOf(family: Family, exchange: Exchange, options: DecodeOptions | undefined): Root {
  try {
    const { status, headers, body } = exchange;
    const isParsed = typeof body === "string";
    const data = isParsed ? dataOf(body) : body;
    const isText = isParsed && typeof data === "string" && data !== "";
    if (isText) return withParsed(root(family, status, headers, data, true), data, options);
    return root(family, status, headers, data, isParsed);
  } catch {
    return root(family, undefined, undefined, undefined, false);
  }
}

/** The root with the text as a parser reads it; parsers of a family make plain data, what others make is looked at. */
function withParsed(text: Root, body: string, options: DecodeOptions | undefined): Root {
  try {
    const type = headerOf(text.headers, "content-type");
    const given = parserFor(type, options?.parsers ?? {});
    const parse = given ?? parserFor(type, text.family.facts.parsers ?? {});
    return parse ? { ...text, data: parse(body), isParsed: given === undefined } : text;
  } catch {
    return text; // the text is not what the header says
  }
}

function root(
  family: Family,
  given: unknown,
  headers: HeadersLike | undefined,
  data: unknown,
  isParsed: boolean,
): Root {
  const status = statusOf(given);
  const isOddStatus = status === undefined && given !== undefined && given !== null;
  return { family, placement: "response", place: undefined, pointer: "", status, headers, isParsed, data, isOddStatus };
}

/** True where errors of the envelope are documented here. Below status 400 that takes `withinSuccess`, or problem details. */
export function canStandHere(value: unknown, index: EnvelopeIndex, setting: Setting): boolean {
  const { family, place, status } = setting;
  const { rootStatuses, places } = lookupsOf(index);
  if (place !== undefined) return places.has(place);
  if (rootStatuses.length === 0) return false;
  if (status === undefined || status >= 400 || covers(rootStatuses, status)) return true;
  return isWithinSuccess(family, status) || isProblem(value, setting);
}

/** True for problem details (RFC 9457), which are a failure whatever the status says. */
export function isProblem(value: unknown, { headers }: Setting): boolean {
  return isObject(value) && /^\s*application\/problem\+json\s*(;|$)/i.test(headerOf(headers, "content-type") ?? "");
}

export function isDocumentedHere(
  { statuses, isListed, places }: KnownError,
  { family, place, status }: Setting,
): boolean {
  if (place !== undefined) return places.includes(place);
  if (isListed || statuses.length === 0) return false;
  return status === undefined || statuses[0] === status || covers(statuses, status) || isWithinSuccess(family, status); // most have one status
}

/** Makes the issue for an error that is not documented here, or whose body names another status. */
export function misplaced(error: KnownError, setting: Setting): Issue {
  const { statuses, isListed, openStatus } = error;
  const { place, placement, status } = setting;
  if (isDocumentedHere(error, setting))
    return {
      pointer: typeof openStatus === "object" ? memberPointer(openStatus) : "",
      found: "another status",
      wanted: `HTTP status ${status}`,
    };
  if (place !== undefined)
    return { pointer: "", found: `an ${placement}`, wanted: "a place where this error is documented" };
  if (isListed || statuses.length === 0)
    return { pointer: "", found: "the root of a response", wanted: "a place below it" };
  return { pointer: "", found: `HTTP status ${status}`, wanted: `HTTP status ${statusesInWords(statuses)}` };
}

/** The status that the body names, where it differs from the HTTP status at the root of a failure. */
export function otherStatus(
  value: unknown,
  path: MemberPath | Reader | undefined,
  { place, status }: Setting,
): number | undefined {
  if (path === undefined || place !== undefined || status === undefined || status < 400) return undefined;
  const first = typeof path === "object" ? (value as Readable | undefined)?.[path[0] ?? ""] : null; // an object of JSON, or a text
  if (first === undefined || (first as unknown) === status) return undefined; // at once, since most bodies say nothing or say the same
  const named = statusAt(value, path);
  return named === status ? undefined : named;
}

/** The status that the body names, as a number or a text that begins with one. */
export function statusAt(value: unknown, path: MemberPath | Reader | undefined): number | undefined {
  const sent = typeof path === "function" ? path((value ?? {}) as Readable) : path && memberOf(value, path); // anything else can be asked for members
  return statusOf(typeof sent === "string" && /^\d{3}\b/.test(sent) ? Number(sent.slice(0, 3)) : sent);
}

/** The policy that is documented of the error, with what it leaves open. */
export function statedPolicy(error: KnownError, value: unknown, setting: Setting): Policy {
  const { policy } = error;
  return "here" in policy ? policy.here(error, value, setting) : policy;
}

/**
 * The policy of an error here. Under another documented failure status, the more cautious of both policies counts;
 * where the body names a status other than the HTTP status, the most cautious of all three, since nobody knows which is
 * right.
 */
export function policyHere(error: KnownError, value: unknown, setting: Setting): Policy {
  const { statuses, envelope } = error;
  const policy = statedPolicy(error, value, setting);
  const { status = 0, place, family } = setting;
  const named = otherStatus(value, envelope?.status, setting);
  if (named) return moreCautious(policy, policyOfBoth(family, status, named));
  const other =
    place === undefined &&
    !covers(statuses, status) &&
    !isWithinSuccess(family, status) &&
    statusEntryOf(family, status);
  return other ? moreCautious(policy, other.policy) : policy;
}

/** The more cautious policy of two statuses, by the family where it documents them, else by HTTP. */
export function policyOfBoth(family: Family, ...statuses: [number | undefined, number | undefined]): Policy {
  const [a, b] = statuses.map(
    (status = 0) => (status >= 400 && statusEntryOf(family, status)?.policy) || policyOfStatus(status),
  ) as [Policy, Policy]; // two in, two out
  return a === b ? a : moreCautious(a, b);
}

export function isWithinSuccess({ facts }: Family, status: number): boolean {
  return facts.withinSuccess?.includes(status) ?? false;
}
