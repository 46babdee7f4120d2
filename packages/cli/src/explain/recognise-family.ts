/** Recognises the family of an exchange that nobody named: by the host of its request, else by the shape of its body. */
import { decodeAll, type Fault } from "@faultline/guards";
import { isCoded } from "./fault-of-error.ts";
import type { Family, FamilyListing } from "@faultline/guards/runtime";
import type { CapturedExchange } from "@faultline/exchanges";

export interface Recognised {
  listing: FamilyListing;
  by: "host" | "shape";
}

/** The family, else those that it may be. */
export type Recognition = Recognised | { candidates: readonly FamilyListing[] };

/** How much each match says of the family: a status alone says nothing, and an unknown code in an open form little. */
const WEIGHT: Readonly<Record<Fault["match"], number>> = { declared: 5, deviant: 4, undeclared: 2, status: 0, none: 0 };
/** An unknown code in a form with constant members, such as `"object": "error"`. */
const OWN_FORM = 3;

/** Recognises the family of an exchange among these. */
export async function recogniseFamily(
  { request, response }: CapturedExchange,
  families: readonly FamilyListing[],
): Promise<Recognition> {
  const host = hostOf(request);
  const named =
    host === undefined ? [] : families.filter(({ hosts = [] }) => hosts.some((pattern) => covers(pattern, host)));
  if (named[0] && named.length === 1) return { listing: named[0], by: "host" };
  const weighed = await Promise.all(
    (named.length > 0 ? named : families).map(async (listing) => ({
      listing,
      weight: await weightIn(listing, response),
    })),
  );
  const most = Math.max(...weighed.map(({ weight }) => weight));
  const best = most === 0 ? [] : weighed.filter(({ weight }) => weight === most).map(({ listing }) => listing);
  if (best[0] && best.length === 1 && most >= OWN_FORM) return { listing: best[0], by: "shape" };
  return { candidates: best.length > 0 ? best : named };
}

/**
 * An error that its status alone tells proves little: any body may come under it. Neither does a code that only repeats the status, in a
 * body that is not as documented and has no constant of the family.
 */
async function weightIn(listing: FamilyListing, response: CapturedExchange["response"]): Promise<number> {
  const [family, { errors }] = await Promise.all([listing.load(), listing.loadHelp()]);
  const weights = decodeAll(family, response).faults.map(({ match, id, code, status, message, raw }) => {
    if (match === "undeclared" && hasOwnForm(family, raw)) return OWN_FORM;
    if (match === "deviant" && String(code) === String(status) && !hasOwnForm(family, raw)) return 1;
    if (id === undefined || isCoded(family, errors[id]?.name ?? "")) return WEIGHT[match];
    return match === "declared" && message !== undefined ? 1 : 0;
  });
  return Math.max(0, ...weights);
}

function hasOwnForm({ facts }: Family, body: unknown): boolean {
  return Object.values(facts.envelopes).some(({ constants = [], is }) => constants.length > 0 && is(body));
}

/** The host that a request went to, in lower case and without a port. */
export function hostOf(request: CapturedExchange["request"]): string | undefined {
  const named = request?.headers.find(([name]) => name.toLowerCase() === "host")?.[1];
  const [, host = named] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(request?.url ?? "") ?? [];
  return host?.toLowerCase().replace(/:\d+$/, "");
}

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1).toLowerCase()) : host === pattern.toLowerCase();
}
