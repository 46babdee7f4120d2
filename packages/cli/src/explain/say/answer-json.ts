/** Says for programs what is known of captured exchanges. */
import type { CapturedExchange } from "@faultline/exchanges";
import { withoutQuery } from "../../response.ts";
import { isFailed, type AnsweredExchange } from "../judge/answer.ts";
import { familyFacts, type Explanation } from "../know/explanation.ts";
import { noResponseOut } from "../know/no-response-out.ts";

export function explanationOf(answer: AnsweredExchange): Explanation {
  const { exchange, chosen, candidates, help, explained, more, outcome, pending, around, body } = answer;
  return {
    outcome,
    askAgainSeconds: pending?.seconds ?? null,
    noResponse: noResponseOut(exchange) ?? null,
    body: body ?? null,
    around: [...around],
    family: chosen?.listing.id ?? null,
    chosenBy: chosen?.by ?? null,
    mayBe: candidates.map(({ id }) => id),
    brand: chosen?.brand ?? null,
    faults: explained.map(({ out }) => out),
    more,
    about: familyFacts(help),
  };
}

/** The same of each of several that failed. */
export function explanationsOf(answers: readonly AnsweredExchange[]): object {
  const failed = answers.filter(isFailed);
  return {
    exchanges: answers.length,
    failed: failed.map((answer) => ({ ...circumstancesOf(answer.exchange), ...explanationOf(answer) })),
  };
}

function circumstancesOf({ request, response, error, position }: CapturedExchange): object {
  const { method = null, url } = request ?? {};
  return {
    position,
    method,
    url: url === undefined ? null : withoutQuery(url),
    time: response.time ?? null,
    error: error ?? null,
  };
}
