/** Answers for an error by its code alone, without a response. */
import type { Audience } from "@faultline/catalog/words";
import { decode, type Fault } from "@faultline/guards";
import { viewOf, type FamilyView } from "../../families/family-view.ts";
import { errorsWith, statusesShownBy } from "../../families/find-code.ts";
import { explained } from "../know/explained.ts";
import { statusOfPhrase } from "../../status-words.ts";
import { answerTo, NO_ANSWER, type AnsweredExchange, type Chosen } from "./answer.ts";
import { faultOfError } from "./fault-of-error.ts";

export interface CodeSetting {
  method: string;
  audience: Audience;
}

/** The answer for every error of a family that has the code, or for the status of which it tells a cause; without faults where none has. */
export async function answerToCode(
  code: string,
  chosen: Chosen,
  { method, audience }: CodeSetting,
): Promise<AnsweredExchange> {
  const view = await viewOf(chosen.listing, audience);
  const { help } = view;
  const named = errorsWith(code, help).flatMap(({ id }) => faultOfError(view, id, code) ?? []);
  const faults = named.length > 0 ? named : faultsOfText(code, view);
  const all = faults.map((fault) => explained(fault, { view, brand: chosen.brand, method }));
  const outcome = all.length > 0 ? "failure" : "unclear";
  return { ...NO_ANSWER, isByCode: true, chosen, help, explained: all, outcome };
}

/** As if the code were the whole body. */
function faultsOfText(code: string, { family, help }: FamilyView): Fault[] {
  return statusesShownBy(code, help).flatMap((response) => decode(family, response) ?? []);
}

/** What a status means whoever sent it; undefined for any other code. */
export async function answerToStatus(code: string, audience: Audience): Promise<AnsweredExchange | undefined> {
  const status = /^[1-5]\d\d$/.test(code) ? Number(code) : statusOfPhrase(code);
  if (status === undefined) return undefined;
  const exchange = { ...NO_ANSWER.exchange, response: { headers: [], status } };
  return answerTo(exchange, { chosen: undefined, families: async () => [], audience });
}
