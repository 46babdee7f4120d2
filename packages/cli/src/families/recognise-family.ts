/** Recognises the family of an exchange that nobody named: by the host of its request, else by the shape of its body. */
import { decodeAll, type Fault } from "@faultline/guards";
import type { Code, ErrorRow, Family, FamilyListing } from "@faultline/guards/runtime";
import type { CapturedExchange, HeaderLine } from "@faultline/exchanges";
import { headerValue, memberBelow } from "../response.ts";
import { isOwn, isStandard } from "./all-families.ts";

export interface Recognised {
  listing: FamilyListing;
  /** `project`: the only family of the project, since nothing speaks for another one. */
  by: "host" | "shape" | "project";
}

/** The family, else those that it may be. */
export type Recognition = Recognised | { candidates: readonly FamilyListing[] };

/** How much each match says of the family: a status alone says nothing, and an unknown code in an open form little. */
const WEIGHT: Readonly<Record<Fault["match"], number>> = { declared: 5, deviant: 4, undeclared: 2, status: 0, none: 0 };
/** An unknown code in a form with constant members, such as `"object": "error"`. */
const OWN_FORM = 3;

/** What a code of another family would have to weigh more than, for an error that its status tells to be doubted. */
const OUTRIGHT = 2;

/**
 * Recognises the family of an exchange among these; those of the project come first. Where none speaks for itself, and the call went nowhere
 * else, it is the only one of the project.
 */
export async function recogniseFamily(
  exchange: CapturedExchange,
  families: readonly FamilyListing[],
): Promise<Recognition> {
  const recognised = await recognisedBySigns(exchange, families);
  const [only, ...others] = families.filter(isOwn);
  const isOpen = "candidates" in recognised && recognised.candidates.length === 0;
  const isNear = only && (hostOf(exchange.request) === undefined || (only.hosts ?? []).length === 0);
  return isOpen && isNear && others.length === 0 ? { listing: only, by: "project" } : recognised;
}

/** By the host alone; else by the first of these that can tell: the project, the body, the media type. */
async function recognisedBySigns(
  { request, response }: CapturedExchange,
  families: readonly FamilyListing[],
): Promise<Recognition> {
  const host = hostOf(request);
  const named =
    host === undefined ? [] : families.filter(({ hosts = [] }) => hosts.some((pattern) => covers(pattern, host)));
  if (named[0] && named.length === 1) return { listing: named[0], by: "host" };
  const among = named.length > 0 ? named : families;
  const weighed = await weighedAmong(among, response);
  const standard = among.find((listing) => isStandard(listing) && isNamed(listing, response.headers));
  const found = ofProject(weighed) ?? byBody(weighed) ?? byMediaType(weighed, standard);
  if (found) return found;
  const best = bestOf(weighed);
  return { candidates: best.length > 0 ? best.map(({ listing }) => listing) : named };
}

interface Weighed {
  listing: FamilyListing;
  weight: number;
  /** True where the body is an error outright as documented, if only by its status. */
  isDeclared: boolean;
  /** True where it is an error of the family, whatever its form says of others. */
  isKnown: boolean;
}

/** Where a service has the error outright, no standard need be loaded. */
async function weighedAmong(
  families: readonly FamilyListing[],
  response: CapturedExchange["response"],
): Promise<Weighed[]> {
  const weigh = (listings: readonly FamilyListing[]): Promise<Weighed[]> =>
    Promise.all(listings.map(async (listing) => ({ listing, ...(await weightIn(listing, response)) })));
  const ofServices = await weigh(families.filter((listing) => !isStandard(listing)));
  const isClear = ofServices.some(({ weight }) => weight === WEIGHT.declared);
  return isClear ? ofServices : [...ofServices, ...(await weigh(families.filter(isStandard)))];
}

function mostOf(weighed: readonly Weighed[]): number {
  return Math.max(0, ...weighed.map(({ weight }) => weight));
}

/** Those that weigh the most; none where nothing speaks for any. */
function bestOf(weighed: readonly Weighed[]): Weighed[] {
  const most = mostOf(weighed);
  return most === 0 ? [] : weighed.filter(({ weight }) => weight === most);
}

/** The only family of the project, where it knows the error, or it is a new code in its form, and no other service knows it better. */
function ofProject(weighed: readonly Weighed[]): Recognised | undefined {
  const [only, ...others] = weighed.filter(({ listing }) => isOwn(listing));
  if (!only || others.length > 0) return undefined;
  const isRivalled = weighed.some(
    ({ listing, weight }) => !isOwn(listing) && !isStandard(listing) && weight >= WEIGHT.deviant,
  );
  const isNew = only.weight === WEIGHT.undeclared && only.weight === mostOf(weighed);
  if (isRivalled || !(only.isKnown || isNew)) return undefined;
  return { listing: only.listing, by: only.weight >= OWN_FORM ? "shape" : "project" };
}

/** The one that has the body's form for itself, or alone has the error outright. */
function byBody(weighed: readonly Weighed[]): Recognised | undefined {
  const most = mostOf(weighed);
  const alone =
    aloneOf(most >= OWN_FORM ? bestOf(weighed) : []) ?? aloneOf(weighed.filter(({ isDeclared }) => isDeclared));
  return alone && most <= Math.max(alone.weight, OUTRIGHT) ? { listing: alone.listing, by: "shape" } : undefined;
}

/** The standard that the answer itself names, unless another family outdoes it. */
function byMediaType(weighed: readonly Weighed[], standard: FamilyListing | undefined): Recognised | undefined {
  const best = bestOf(weighed).map(({ listing }) => listing);
  const isOutdone = mostOf(weighed) > OUTRIGHT && !best.some((listing) => listing === standard);
  return standard && !isOutdone && !best.some(isOwn) ? { listing: standard, by: "shape" } : undefined;
}

/** The only one; of several, the only one of the project. */
function aloneOf(weighed: readonly Weighed[]): Weighed | undefined {
  const own = weighed.filter(({ listing }) => isOwn(listing));
  const [first, ...others] = own.length > 0 ? own : weighed;
  return others.length === 0 ? first : undefined;
}

/**
 * An error that its status alone tells proves little: any body may come under it. Of a family that is not the project's it proves nothing
 * where the body does not repeat the status, and no media type says what it is: `{"error":{"code","message"}}` is the form of OData and of a
 * hundred services. Neither does a code that only repeats the status, in a body that is not as documented and has no constant of the family;
 * nor, of a standard, one that only names the kind of failure, such as `unavailable` and 3, where no status bears it out: many services have
 * such codes.
 */
async function weightIn(
  listing: FamilyListing,
  response: CapturedExchange["response"],
): Promise<Omit<Weighed, "listing">> {
  const family = await listing.load();
  const { faults } = decodeAll(family, response);
  const weights = faults.map((fault) => {
    const { match, id, code, status, message, requestId, raw } = fault;
    if (match === "undeclared" && hasOwnForm(family, raw)) return OWN_FORM;
    const isOfKind =
      isStandard(listing) && namesKind(fault) && !isBorneOut(family, fault) && !hasSign(listing, family, fault, []);
    if (match === "deviant" && (String(code) === String(status) || isOfKind) && !hasOwnForm(family, raw)) return 1;
    if (id === undefined || isCoded(family, code)) return WEIGHT[match];
    const isForm = message !== undefined && (requestId !== undefined || hasCodes(family)); // a message alone is everyone's
    return match === "declared" && isForm ? 1 : 0;
  });
  const isDeclared = faults.some(
    (fault) =>
      fault.match === "declared" &&
      fault.message !== undefined &&
      (isOwn(listing) || hasSign(listing, family, fault, weights)),
  );
  const isKnown = faults.some(({ match }) => match === "declared" || match === "deviant");
  return { weight: Math.max(0, ...weights), isDeclared, isKnown };
}

/** True for a code that is a number, or the name of its class in google.rpc.Code. */
function namesKind({ code, canonicalCode }: Fault): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z]/g, "")
      .replace("canceled", "cancelled");
  return typeof code === "number" || letters(String(code)) === letters(canonicalCode);
}

/** True where the response has a status of the error, or the body one of its own. */
function isBorneOut(family: Family, { raw, status, issues }: Fault): boolean {
  const isDocumented = issues.every(({ found }) => found !== `HTTP status ${status}`);
  return (status !== undefined && isDocumented) || statusIn(family, raw) !== undefined;
}

/** The status that the body names in a member of the family. */
function statusIn({ facts }: Family, body: unknown): number | undefined {
  for (const { status: path } of Object.values(facts.envelopes)) {
    const status: unknown = Array.isArray(path) ? memberBelow(body, path.join("/")) : undefined;
    if (typeof status === "number") return status;
  }
  return undefined;
}

/** True where more than the form of the body speaks for the family: a code of its own, the status once more, or the media type. */
function hasSign(
  listing: FamilyListing,
  family: Family,
  { raw, status, headers }: Fault,
  weights: readonly number[],
): boolean {
  const isRepeated = status !== undefined && statusIn(family, raw) === status;
  return isRepeated || isNamed(listing, Object.entries(headers)) || weights.some((weight) => weight > 1);
}

/** The media types that standards have for errors: RFC 9457, section 3; RFC 7644, section 3.1; those of JSON:API, GraphQL over HTTP and vnd.error. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  "application/problem+json": "problem-details",
  "application/scim+json": "scim",
  "application/vnd.api+json": "json-api",
  "application/graphql-response+json": "graphql",
  "application/vnd.error+json": "vnd-error",
};

/** True where the media type of the answer names the standard. */
function isNamed({ id }: FamilyListing, headers: readonly HeaderLine[]): boolean {
  const [type = ""] = headerValue(headers, "content-type")?.split(";", 1) ?? [];
  return MEDIA_TYPES[type.trim().toLowerCase()] === id;
}

/** True where the form of the bodies has a place for codes. */
function hasCodes({ facts }: Family): boolean {
  return Object.values(facts.envelopes).some(({ code }) => code !== undefined);
}

function hasOwnForm({ facts }: Family, body: unknown): boolean {
  return Object.values(facts.envelopes).some(({ constants = [], is }) => constants.length > 0 && is(body));
}

/** The host that a request went to, in lower case and without a port. */
export function hostOf(request: CapturedExchange["request"]): string | undefined {
  const named = headerValue(request?.headers, "host");
  const [, host = named] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(request?.url ?? "") ?? [];
  return host?.toLowerCase().replace(/:\d+$/, "");
}

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1).toLowerCase()) : host === pattern.toLowerCase();
}

/** True where a code in the body, or in a header, tells the errors with this code: it is not only their status. */
function isCoded({ facts }: Family, code: Code | undefined): boolean {
  const has = ([own, , , details]: ErrorRow): boolean => {
    const [first, last] = details?.range ?? [];
    return own === code || (first !== undefined && last !== undefined && Number(code) >= first && Number(code) <= last);
  };
  return Object.values(facts.envelopes).some(({ errors }) => Object.values(errors).some(has));
}
