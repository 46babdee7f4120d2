/** Explains one captured exchange: with the family that was named, or the one that it is recognised as. */
import type { Audience } from "@faultline/catalog/words";
import { withNamedHeaders, type CapturedExchange, type ClientError } from "@faultline/exchanges";
import { decodeAll, type ErrorHelp, type FamilyHelp, type Fault } from "@faultline/guards";
import type { Family, FamilyListing } from "@faultline/guards/runtime";
import { explainFault, familyFacts, statedRetry, type Explanation, type Outcome } from "../know/explanation.ts";
import type { Explained } from "../say/explanation-text.ts";
import { bodyOf, type BodyOut } from "../know/foreign-body.ts";
import { documentedByCode, explainedByClient, waitAskedFor } from "./client-error.ts";
import { NO_FAMILY, NO_HELP } from "../../families/no-family.ts";
import { dataAround, membersOf, type DataOut } from "../know/body-data.ts";
import { outcomeOf, parsedBody, pendingIn, speaksOfFailure, type PendingState } from "./outcome.ts";
import { documentedErrors, familyFor, helpFor } from "../../families/family-for.ts";
import { otherResponses } from "./other-responses.ts";
import { hostOf, recogniseFamily, type FamilyOrigins } from "../../families/recognise-family.ts";
import { noResponseOut } from "../say/no-response-text.ts";
import { statusInBody } from "./status-in-body.ts";
import { retryText, type KnownResponse } from "../know/retry-text.ts";
import { errorInXml } from "./xml-errors.ts";

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
  /** True where the body alone says what the status was. */
  isStatusOfBody?: boolean;
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

/** Matches by a body in a form of the family. */
const CODED = ["declared", "deviant", "undeclared"];
/** Matches of which the catalogue knows enough to act on. */
const KNOWN = ["declared", "deviant", "status"];

/** Answers one exchange after the other. What only a status, a method and a host tell, as in an access log, is asked once. */
export function answererWith(setting: AnswerSetting): (exchange: CapturedExchange) => Promise<AnsweredExchange> {
  const answers = new Map<string, Promise<AnsweredExchange>>();
  return async (exchange) => {
    const { request, response, error, said } = exchange;
    if (response.headers.length > 0 || [response.body, error, said].some((part) => part !== undefined))
      return answerTo(exchange, setting);
    const key = JSON.stringify([response.status, request?.method, hostOf(request)]);
    const answer = answers.get(key) ?? answerTo(exchange, setting);
    answers.set(key, answer);
    return { ...(await answer), exchange };
  };
}

/** The answer. Where nobody knows the body, that for another reading of it, or for the status that it names, as bodies of servers do. */
export async function answerTo(exchange: CapturedExchange, setting: AnswerSetting): Promise<AnsweredExchange> {
  const answer = await answerAsGiven(exchange, setting);
  const { response } = exchange;
  if (!answer.explained.some(({ fault }) => CODED.includes(fault.match))) {
    const other = await answerToOther(exchange, setting);
    if (other) return other;
  }
  const isOpen = answer.outcome === "unclear" || (!exchange.said && isGuess(answer.chosen, setting));
  const status = isOpen && response.status === undefined ? statusInBody(response.body) : undefined;
  if (status !== undefined) {
    const withStatus = await answerAsGiven({ ...exchange, response: { ...response, status } }, setting);
    return { ...withStatus, candidates: [], isStatusOfBody: true }; // it is the form of a server, not of a family
  }
  const said = answer.outcome === "unclear" ? waitAskedFor(response) : undefined;
  return said ? answerAsGiven({ ...exchange, said }, setting) : answer;
}

/** The answer for the first other reading that has a known code. What is missing from a body that is cut off is no deviation. */
async function answerToOther(
  exchange: CapturedExchange,
  setting: AnswerSetting,
): Promise<AnsweredExchange | undefined> {
  for (const { response, said, isCut } of otherResponses(exchange)) {
    const answer = await answerAsGiven({ ...exchange, response, ...(said && { said }) }, setting);
    if (!answer.explained.some(({ fault }) => fault.match === "deviant" || fault.match === "declared")) continue;
    const explained = answer.explained.map(({ out, ...rest }) => ({
      ...rest,
      out: isCut ? { ...out, issues: out.issues.filter(({ found }) => found !== "nothing") } : out,
    }));
    return { ...answer, exchange, explained, body: isCut ? bodyOf(exchange.response) : undefined };
  }
  return undefined;
}

/** True for a standard that nobody named: the service may follow it in part, and say more. */
function isGuess(chosen: Chosen | undefined, { origins }: AnswerSetting): boolean {
  return chosen?.by === "shape" && origins.isStandard(chosen.listing);
}

async function answerAsGiven(exchange: CapturedExchange, setting: AnswerSetting): Promise<AnsweredExchange> {
  const { audience, brandOf } = setting;
  const recognised = setting.chosen
    ? undefined
    : await recogniseFamily(exchange, await setting.families(), setting.origins);
  const chosen =
    recognised && "listing" in recognised ? { ...recognised, brand: brandOf(recognised.listing) } : setting.chosen;
  if (!chosen) {
    const candidates = recognised && "candidates" in recognised ? recognised.candidates : [];
    const answer = judged(exchange, NO_FAMILY, NO_HELP, undefined, audience);
    return orUnclear({ ...answer, chosen, candidates, help: undefined });
  }
  const { listing, brand, by } = chosen;
  const [family, whole] = await Promise.all([listing.load(), listing.loadHelp()]);
  const help = helpFor(whole, audience);
  const isGuessed = isGuess(chosen, setting);
  const answer = { ...judged(exchange, family, help, brand, audience, isGuessed), chosen, candidates: [] };
  const isOfService = by === "name" || by === "host";
  if (!isOfService) return orUnclear(answer);
  if (!exchange.said || answer.explained.some(({ fault }) => CODED.includes(fault.match))) return answer;
  const method = exchange.request?.method ?? "GET";
  const explained = documentedByCode(exchange.said, {
    exchange,
    family: familyFor(family, help, audience),
    help,
    brand,
    method,
  });
  return explained.length === 0 ? answer : { ...answer, explained, outcome: "failure" };
}

/** What looks like a success and speaks of a failure is unclear to whoever does not know the service. */
function orUnclear(answer: AnsweredExchange): AnsweredExchange {
  const { outcome, exchange } = answer;
  if (outcome !== "success" || !speaksOfFailure(exchange.response)) return answer;
  return { ...answer, outcome: "unclear", body: bodyOf(exchange.response) };
}

/** What a family says of an exchange. */
function judged(
  exchange: CapturedExchange,
  whole: Family,
  help: FamilyHelp,
  brand: string | undefined,
  audience: Audience,
  isGuessed = false,
): Omit<AnsweredExchange, "chosen" | "candidates"> {
  const { request, response } = exchange;
  const method = request?.method ?? "GET";
  const family = familyFor(whole, help, audience);
  const documented = documentedErrors(help, audience);
  const known: KnownResponse = response.headers.length > 0 ? "headers" : "body";
  const given = decodeAll(family, response);
  const isForeign = given.faults.every(({ match }) => match === "status" || match === "none");
  const isUndocumented = isForeign || isGuessed; // what further members mean, nobody documents
  const waiting = isUndocumented ? withNamedHeaders(response, parsedBody(response.body)) : response;
  const isWaitOfBody = waiting !== response;
  const { faults, more } = isWaitOfBody ? decodeAll(family, waiting) : given;
  const ofFamily = faults.map((fault) => ({
    fault,
    out: explainFault(fault, help, { brand, method, family, documented, isHeaderless: known === "body" }),
    retry: retryText(fault, method, statedRetry(fault, help), known, isWaitOfBody),
  }));
  const said = faults.some(({ match }) => CODED.includes(match)) ? undefined : clientErrorOf(exchange);
  const explained = said ? explainedByClient(said, { ...exchange, response: waiting }, isWaitOfBody) : ofFamily;
  const pending = explained.length > 0 ? undefined : pendingIn(response.body, help);
  const outcome = outcomeOf(exchange, explained.length > 0, pending);
  const body = isForeign && !exchange.said && outcome !== "success" && !pending ? bodyOf(response) : undefined;
  const around = pending
    ? membersOf(parsedBody(response.body) as object)
    : aroundFaults(faults, parsedBody(response.body)); // a pending body has a member
  return { exchange, help, documented, explained, more, outcome, pending, around, body };
}

/** What a client says, or a body in XML, which is an error under any status. */
function clientErrorOf({ said, response }: CapturedExchange): ClientError | undefined {
  return said ?? errorInXml(response.body);
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
    noResponse: noResponseOut(answer.exchange) ?? null,
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
