/** Answers what became of one captured exchange: with the family that was named, or the one that it is recognised as. */
import type { Audience } from "@faultline/catalog/words";
import { withNamedHeaders, type CapturedExchange, type ClientError } from "@faultline/exchanges";
import { decodeAll, type FamilyHelp, type Fault } from "@faultline/guards";
import type { FamilyListing } from "@faultline/guards/runtime";
import { isStandard } from "../../families/all-families.ts";
import { chooseBrand, type ChosenFamily } from "../../families/choose-family.ts";
import { NO_FAMILY, viewOf, type FamilyView } from "../../families/family-view.ts";
import { hostOf, recogniseFamily, type Recognised } from "../../families/recognise-family.ts";
import { parsedBody } from "../../response.ts";
import { dataAround, membersOf, type DataOut } from "../know/body-data.ts";
import { explained, type Explained } from "../know/explained.ts";
import type { Circumstances, Outcome } from "../know/explanation.ts";
import { bodyOf, type BodyOut } from "../know/foreign-body.ts";
import { documentedByCode, explainedByClient, waitAskedFor } from "./client-error.ts";
import { otherResponses } from "./other-responses.ts";
import { outcomeOf, pendingIn, speaksOfFailure, type PendingState } from "./outcome.ts";
import { statusInBody } from "./status-in-body.ts";
import { errorInXml } from "./xml-errors.ts";

/** The family of an exchange, and who chose it. */
export interface Chosen extends ChosenFamily {
  by: "name" | Recognised["by"];
}

export interface AnsweredExchange {
  exchange: CapturedExchange;
  /** Undefined where no family was named, and none is recognised. */
  chosen: Chosen | undefined;
  /** Families that it may be, where none is chosen. */
  candidates: readonly FamilyListing[];
  /** Empty where no family is chosen. */
  help: FamilyHelp;
  explained: readonly Explained[];
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

/** The answer where there is neither an exchange nor a family. */
export const NO_ANSWER: AnsweredExchange = {
  exchange: { response: { headers: [] }, position: { index: 0 } },
  chosen: undefined,
  candidates: [],
  help: NO_FAMILY.help,
  explained: [],
  more: false,
  outcome: "unclear",
  pending: undefined,
  around: [],
  body: undefined,
};

/** What every exchange is explained with. */
export interface AnswerSetting {
  /** Undefined where no family was named. */
  chosen: Chosen | undefined;
  /** The brand that was named, for a family that is recognised. */
  brand?: string | undefined;
  /** All that there are; needed only where none was named. */
  families: () => Promise<readonly FamilyListing[]>;
  audience: Audience;
}

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
  if (!isCoded(answer)) {
    const other = await answerToOther(exchange, setting);
    if (other) return other;
  }
  const isOpen = answer.outcome === "unclear" || (!exchange.said && isGuess(answer.chosen));
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

async function answerAsGiven(exchange: CapturedExchange, setting: AnswerSetting): Promise<AnsweredExchange> {
  const { chosen, candidates = [] } = await familyOf(exchange, setting);
  const view = chosen ? await viewOf(chosen.listing, setting.audience) : NO_FAMILY;
  const circumstances = { view, brand: chosen?.brand, method: exchange.request?.method ?? "GET" };
  const answer = { ...judged(exchange, circumstances, isGuess(chosen)), chosen, candidates };
  const isOfService = chosen?.by === "name" || chosen?.by === "host";
  if (!isOfService) return orUnclear(answer);
  if (!exchange.said || isCoded(answer)) return answer;
  const explained = documentedByCode(exchange.said, exchange.response, circumstances);
  return explained.length === 0 ? answer : { ...answer, explained, outcome: "failure" };
}

/** The family that was named, else the one that is recognised, else those that it may be. */
async function familyOf(
  exchange: CapturedExchange,
  { chosen, brand, families }: AnswerSetting,
): Promise<{ chosen: Chosen | undefined; candidates?: readonly FamilyListing[] }> {
  if (chosen) return { chosen };
  const recognised = await recogniseFamily(exchange, await families());
  if ("candidates" in recognised) return { chosen, ...recognised };
  return { chosen: { ...recognised, brand: brand === undefined ? undefined : chooseBrand(brand, recognised.listing) } };
}

/** True for a standard that nobody named: the service may follow it in part, and say more. */
function isGuess(chosen: Chosen | undefined): boolean {
  return chosen?.by === "shape" && isStandard(chosen.listing);
}

/** What looks like a success and speaks of a failure is unclear to whoever does not know the service. */
function orUnclear(answer: AnsweredExchange): AnsweredExchange {
  const { outcome, exchange } = answer;
  if (outcome !== "success" || !speaksOfFailure(exchange.response)) return answer;
  return { ...answer, outcome: "unclear", body: bodyOf(exchange.response) };
}

/** What a family says of an exchange. Of a guess, nobody documents what further members of the body mean. */
function judged(
  exchange: CapturedExchange,
  circumstances: Circumstances,
  isGuessed: boolean,
): Omit<AnsweredExchange, "chosen" | "candidates"> {
  const { response } = exchange;
  const { family, help }: FamilyView = circumstances.view;
  const given = decodeAll(family, response);
  const isForeign = !given.faults.some(isCodedFault);
  const waiting = isForeign || isGuessed ? withNamedHeaders(response, parsedBody(response.body)) : response;
  const isWaitOfBody = waiting !== response;
  const { faults, more } = isWaitOfBody ? decodeAll(family, waiting) : given;
  const inFull = { ...circumstances, known: response.headers.length > 0 ? "headers" : "body", isWaitOfBody } as const;
  const said = faults.some(isCodedFault) ? undefined : clientErrorOf(exchange);
  const all = said ? explainedByClient(said, waiting, inFull) : faults.map((fault) => explained(fault, inFull));
  const pending = all.length > 0 ? undefined : pendingIn(response.body, help);
  const outcome = outcomeOf(exchange, all.length > 0, pending);
  const body = isForeign && !exchange.said && outcome !== "success" && !pending ? bodyOf(response) : undefined;
  const root = parsedBody(response.body);
  const around = pending ? membersOf(root as object) : aroundFaults(faults, root); // a pending body has a member
  return { exchange, help, explained: all, more, outcome, pending, around, body };
}

/** What a client says, or a body in XML, which is an error under any status. */
function clientErrorOf({ said, response }: CapturedExchange): ClientError | undefined {
  return said ?? errorInXml(response.body);
}

/** The items of a list that is itself the failure are told with the list. */
function aroundFaults([first]: readonly Fault[], body: unknown): DataOut[] {
  return first === undefined || first.pointer === "" ? [] : dataAround(body, first.pointer);
}

/** True for a body in a form of the family. */
function isCodedFault({ match }: Fault): boolean {
  return match !== "status" && match !== "none";
}

function isCoded({ explained }: AnsweredExchange): boolean {
  return explained.some(({ fault }) => isCodedFault(fault));
}

/** True where the exchange failed: by its body, by its status, or because no response came. */
export function isFailed({ exchange: { response, error }, explained }: AnsweredExchange): boolean {
  return explained.length > 0 || error !== undefined || (response.status ?? 0) >= 400;
}

/** True where the catalogue knows the failure. */
export function isKnown({ explained }: AnsweredExchange): boolean {
  return explained.some(({ fault: { match } }) => KNOWN.includes(match));
}
