/** Describes where an object stands and what came with it, and decides which errors are documented there. */
import {
  dataOf,
  headerOf,
  statusOf,
  textOfBytes,
  type DecodeOptions,
  type Exchange,
  type HeadersLike,
} from "./exchange.ts";
import type { EnvelopeIndex, Family, KnownError, MemberPath, Policy, Readable, Reader } from "./family.ts";
import type { Fault, Issue, PlacementKind } from "./fault.ts";
import { lookupsOf, statusEntryOf } from "./index-of.ts";
import { memberOf, memberPointer } from "./member.ts";
import { covers, statusesInWords } from "./statuses.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

export interface Setting {
  readonly family: Family;
  readonly placement: PlacementKind;
  readonly pointer: string;
  /** The HTTP status. */
  readonly sent: number | undefined;
  /** The HTTP status at the root of a response; below, nobody knows to what it belongs. */
  readonly status: number | undefined;
  readonly headers: HeadersLike | undefined;
  /** True where the body came as text, so that its objects are plain data from a parser. */
  readonly isParsed: boolean;
  /** Absent at the root of a response. */
  readonly below: Below | undefined;
}

/** What holds of error objects below the root. Those who look for such objects bring it: a program that decodes roots alone does not ship it. */
export interface Below {
  readonly canStandHere: (index: EnvelopeIndex) => boolean;
  /** The issue of an error that is not documented here. */
  readonly displacement: (error: KnownError) => Issue | undefined;
  /** Classifies an error of an envelope that is not documented here. */
  readonly stray: (value: unknown, setting: Setting) => Fault | undefined;
}

/** The root of a response with its body as data. */
export interface Root extends Setting {
  readonly data: unknown;
  /** True where a status was given that is none: nobody can say that it means success. */
  readonly isOddStatus: boolean;
}

/** Reads the exchange; of one that throws when it is read, what came before counts. */
export function rootOf(family: Family, exchange: Exchange, options: DecodeOptions | undefined): Root {
  let { status: given, headers, body }: Exchange = {};
  try {
    ({ status: given, headers, body } = exchange);
    if (options?.method?.toUpperCase() === "HEAD") body = undefined;
  } catch {
    // What threw is as good as absent.
  }
  const status = statusOf(given);
  const text = typeof body === "string" ? body : textOfBytes(body);
  const data = text === undefined ? body : dataOf(text);
  const root: Root = {
    family,
    placement: "response",
    pointer: "",
    sent: status,
    status,
    headers,
    isParsed: text !== undefined,
    below: undefined,
    data,
    isOddStatus: status === undefined && (given ?? undefined) !== undefined,
  };
  return (text && typeof data === "string" && data && family.facts.readText?.(root, data, options)) || root;
}

/**
 * True where errors of the envelope are documented here. The main envelope counts under any failure, a further one only where the
 * family documents it. Below status 400 that takes `withinSuccess`, or problem details.
 */
export function canStandHere(value: unknown, index: EnvelopeIndex, setting: Setting): boolean {
  const { family, status, below } = setting;
  if (below) return below.canStandHere(index);
  const { rootStatuses } = lookupsOf(index);
  if (status === undefined || covers(rootStatuses, status) || isWithinSuccess(family, status))
    return rootStatuses.length > 0;
  const mayBeAnother = status < 400 ? isProblem(value, setting) : index.envelope.name === undefined;
  return rootStatuses.length > 0 && mayBeAnother;
}

/** True for problem details (RFC 9457), which are a failure whatever the status says, and also where they arrive broken. */
export function isProblem(value: unknown, { headers }: Setting): boolean {
  return Boolean(value) && /^\s*application\/problem\+json\s*(;|$)/i.test(headerOf(headers, "content-type") ?? "");
}

/** The issue of an error that is not documented here, or whose body names another status; undefined where neither is so. */
export function displacement(value: unknown, error: KnownError, setting: Setting): Issue | undefined {
  const { statuses, isListed, openStatus } = error;
  const { family, status, below } = setting;
  if (below) return below.displacement(error);
  if (isListed || statuses.length === 0)
    return { pointer: "", found: "the root of a response", wanted: "a place below it" };
  const isHere =
    status === undefined || statuses[0] === status || covers(statuses, status) || isWithinSuccess(family, status); // most have one status
  if (isHere && otherStatus(value, openStatus, setting) === undefined) return undefined;
  const http = `HTTP status ${status}`;
  return isHere
    ? {
        pointer: typeof openStatus === "object" ? memberPointer(openStatus) : "",
        found: "another status",
        wanted: http,
      }
    : { pointer: "", found: http, wanted: `HTTP status ${statusesInWords(statuses)}` };
}

/** The status that the body names, where it differs from the HTTP status at the root of a failure. */
export function otherStatus(
  value: unknown,
  path: MemberPath | Reader | undefined,
  { status }: Setting,
): number | undefined {
  if (path === undefined || (status ?? 0) < 400) return undefined;
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
  const { status, family } = setting;
  const named = otherStatus(value, envelope?.status, setting);
  if (named) return moreCautious(policy, policyOfBoth(family, status, named));
  const isUsual = covers(statuses, status) || isWithinSuccess(family, status);
  const other = isUsual ? undefined : statusEntryOf(family, status);
  return other ? moreCautious(policy, other.policy) : policy;
}

/** The more cautious policy of two statuses, by the family where it documents them, else by HTTP. */
export function policyOfBoth(family: Family, a: number | undefined, b: number | undefined): Policy {
  const [policy, other] = [policyUnder(family, a), policyUnder(family, b)];
  return policy === other ? policy : moreCautious(policy, other);
}

function policyUnder(family: Family, status = 0): Policy {
  return (status >= 400 && statusEntryOf(family, status)?.policy) || policyOfStatus(status);
}

export function isWithinSuccess({ facts }: Family, status: number | undefined): boolean {
  return covers(facts.withinSuccess ?? [], status);
}
