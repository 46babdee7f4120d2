/** Explains one captured exchange: with the family that was named, or the one that it is recognised as. */
import type { Audience } from "@faultline/catalog/words";
import type { CapturedExchange } from "@faultline/exchanges";
import { decodeAll, type ErrorHelp, type FamilyHelp } from "@faultline/guards";
import type { FamilyListing } from "@faultline/guards/runtime";
import { explainFault, familyFacts, statedRetry, type Explanation } from "./explanation.ts";
import type { Explained } from "./explanation-text.ts";
import { documentedErrors, familyFor, helpFor } from "./family-for.ts";
import { recogniseFamily } from "./recognise-family.ts";
import { retryText } from "./retry-text.ts";

/** The family of an exchange, and who chose it. */
export interface Chosen {
  listing: FamilyListing;
  brand: string | undefined;
  by: "name" | "host" | "shape";
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
}

/** What every exchange is explained with. */
export interface AnswerSetting {
  /** Undefined where no family was named. */
  chosen: Chosen | undefined;
  /** Chooses a brand of a family that was recognised. */
  brandOf: (listing: FamilyListing) => string | undefined;
  /** All that there are; needed only where none was named. */
  families: () => Promise<readonly FamilyListing[]>;
  audience: Audience;
}

/** Matches of which the catalogue knows enough to act on. */
const KNOWN = ["declared", "deviant", "status"];

export async function answerTo(exchange: CapturedExchange, setting: AnswerSetting): Promise<AnsweredExchange> {
  const { audience, brandOf } = setting;
  const recognised = setting.chosen ? undefined : await recogniseFamily(exchange, await setting.families());
  const chosen =
    recognised && "listing" in recognised ? { ...recognised, brand: brandOf(recognised.listing) } : setting.chosen;
  if (!chosen) {
    const candidates = recognised && "candidates" in recognised ? recognised.candidates : [];
    return { exchange, chosen, candidates, help: undefined, documented: [], explained: [], more: false };
  }
  const { listing, brand } = chosen;
  const [family, whole] = await Promise.all([listing.load(), listing.loadHelp()]);
  const help = helpFor(whole, audience);
  const method = exchange.request?.method ?? "GET";
  const { faults, more } = decodeAll(familyFor(family, help, audience), exchange.response);
  const explained = faults.map((fault) => ({
    fault,
    out: explainFault(fault, help, { brand, method }),
    retry: retryText(fault, method, statedRetry(fault, help)),
  }));
  return { exchange, chosen, candidates: [], help, documented: documentedErrors(help, audience), explained, more };
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
export function explanationOf({ chosen, candidates, help, explained, more }: AnsweredExchange): Explanation {
  return {
    family: chosen?.listing.id ?? null,
    chosenBy: chosen?.by ?? null,
    mayBe: candidates.map(({ id }) => id),
    brand: chosen?.brand ?? null,
    faults: explained.map(({ out }) => out),
    more,
    about: help ? familyFacts(help) : [],
  };
}
