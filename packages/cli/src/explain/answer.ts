/** Explains one captured exchange: with the family that was named, or the one that it is recognised as. */
import type { Audience } from "@faultline/catalog/words";
import type { CapturedExchange } from "@faultline/exchanges";
import { decodeAll, type ErrorHelp, type FamilyHelp, type Fault } from "@faultline/guards";
import type { Family, FamilyListing } from "@faultline/guards/runtime";
import { explainFault, familyFacts, statedRetry, type Explanation, type Outcome } from "./explanation.ts";
import type { Explained } from "./explanation-text.ts";
import { bodyOf, type BodyOut } from "./foreign-body.ts";
import { NO_FAMILY, NO_HELP } from "./no-family.ts";
import { dataAround, membersOf, type DataOut } from "./body-data.ts";
import { outcomeOf, parsedBody, pendingIn, type PendingState } from "./outcome.ts";
import { documentedErrors, familyFor, helpFor } from "./family-for.ts";
import { recogniseFamily, type FamilyOrigins } from "./recognise-family.ts";
import { retryText, type KnownResponse } from "./retry-text.ts";

/** The family of an exchange, and who chose it. */
export interface Chosen {
  listing: FamilyListing;
  brand: string | undefined;
  by: "name" | "host" | "shape" | "project";
}

export interface AnsweredExchange {
  exchange: CapturedExchange;
  /** Undefined where no family was named, and none is recognised. */
  chosen: Chosen | undefined;
  /** Families that it may be, where none is chosen. */
  candidates: readonly FamilyListing[];
  help: FamilyHelp | undefined;
  /** The errors that these readers may know of. */
  documented: readonly ErrorHelp[];
  explained: Explained[];
  more: boolean;
  /** True where a code was asked about, without a response. */
  isByCode?: boolean;
  outcome: Outcome;
  /** What is still to come, where the outcome is pending. */
  pending: PendingState | undefined;
  /** What stands around the faults, where all are below the root; of work that goes on, what its answer says. */
  around: readonly DataOut[];
  /** What the body is, where it is no error of the family. */
  body: BodyOut | undefined;
}

/** What every exchange is explained with. */
export interface AnswerSetting {
  /** Undefined where no family was named. */
  chosen: Chosen | undefined;
  /** Chooses a brand of a family that was recognised. */
  brandOf: (listing: FamilyListing) => string | undefined;
  /** All that there are; needed only where none was named. */
  families: () => Promise<readonly FamilyListing[]>;
  origins: FamilyOrigins;
  audience: Audience;
}

/** Matches of which the catalogue knows enough to act on. */
const KNOWN = ["declared", "deviant", "status"];

export async function answerTo(exchange: CapturedExchange, setting: AnswerSetting): Promise<AnsweredExchange> {
  const { audience, brandOf } = setting;
  const recognised = setting.chosen
    ? undefined
    : await recogniseFamily(exchange, await setting.families(), setting.origins);
  const chosen =
    recognised && "listing" in recognised ? { ...recognised, brand: brandOf(recognised.listing) } : setting.chosen;
  if (!chosen) {
    const candidates = recognised && "candidates" in recognised ? recognised.candidates : [];
    return { ...judged(exchange, NO_FAMILY, NO_HELP, undefined, audience), chosen, candidates, help: undefined };
  }
  const { listing, brand } = chosen;
  const [family, whole] = await Promise.all([listing.load(), listing.loadHelp()]);
  return { ...judged(exchange, family, helpFor(whole, audience), brand, audience), chosen, candidates: [] };
}

/** What a family says of an exchange. */
function judged(
  exchange: CapturedExchange,
  whole: Family,
  help: FamilyHelp,
  brand: string | undefined,
  audience: Audience,
): Omit<AnsweredExchange, "chosen" | "candidates"> {
  const { request, response } = exchange;
  const method = request?.method ?? "GET";
  const family = familyFor(whole, help, audience);
  const documented = documentedErrors(help, audience);
  const known: KnownResponse = response.headers.length > 0 ? "headers" : "body";
  const { faults, more } = decodeAll(family, response);
  const explained = faults.map((fault) => ({
    fault,
    out: explainFault(fault, help, { brand, method, family, documented, isHeaderless: known === "body" }),
    retry: retryText(fault, method, statedRetry(fault, help), known),
  }));
  const pending = explained.length > 0 ? undefined : pendingIn(response.body, help);
  const isForeign = faults.every(({ match }) => match === "status" || match === "none");
  const outcome = outcomeOf(exchange, explained.length > 0, pending);
  const body = isForeign && outcome !== "success" && !pending ? bodyOf(response) : undefined;
  const around = pending
    ? membersOf(parsedBody(response.body) as object)
    : aroundFaults(faults, parsedBody(response.body)); // a pending body has a member
  return { exchange, help, documented, explained, more, outcome, pending, around, body };
}

/** The items of a list that is itself the failure are told with the list. */
function aroundFaults([first]: readonly Fault[], body: unknown): DataOut[] {
  return first === undefined || first.pointer === "" ? [] : dataAround(body, first.pointer);
}

/** True where the exchange failed: by its body, by its status, or because no response came. */
export function isFailed({ exchange: { response, error }, explained }: AnsweredExchange): boolean {
  return explained.length > 0 || error !== undefined || (response.status ?? 0) >= 400;
}

/** True where the catalogue knows the failure. */
export function isKnown({ explained }: AnsweredExchange): boolean {
  return explained.some(({ fault: { match } }) => KNOWN.includes(match));
}

/** What `--format json` prints of an answer. */
export function explanationOf(answer: AnsweredExchange): Explanation {
  const { chosen, candidates, help, explained, more, outcome, pending, around, body } = answer;
  return {
    outcome,
    askAgainSeconds: pending?.seconds ?? null,
    body: body ?? null,
    around: [...around],
    family: chosen?.listing.id ?? null,
    chosenBy: chosen?.by ?? null,
    mayBe: candidates.map(({ id }) => id),
    brand: chosen?.brand ?? null,
    faults: explained.map(({ out }) => out),
    more,
    about: help ? familyFacts(help) : [],
  };
}
