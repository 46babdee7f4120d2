/** Answers for each body of a list, where no family knows the list as a whole. */
import type { CapturedExchange } from "@faultline/exchanges";
import { isObject, type JsonObject } from "@faultline/guards/runtime";
import { parsedBody } from "../../response.ts";
import { answerTo, isKnown, type AnsweredExchange, type AnswerSetting } from "./answer.ts";

const MOST_BODIES = 100;

/** The answers; none where the family of the whole accounts for each body, or one of them is unknown. */
export async function answersInList(
  whole: AnsweredExchange,
  exchange: CapturedExchange,
  setting: AnswerSetting,
): Promise<AnsweredExchange[]> {
  const bodies = bodiesIn(exchange.response.body);
  if (bodies.length < 2 || bodies.length > MOST_BODIES || isWhole(whole, bodies)) return [];
  const answers: AnsweredExchange[] = [];
  for (const [index, body] of bodies.entries()) {
    const answer = await answerTo(
      { ...exchange, response: { ...exchange.response, body }, position: { index } },
      setting,
    );
    if (!isKnown(answer)) return [];
    answers.push(answer);
  }
  return answers;
}

/** True where the family accounts for each body of the list, or was named. */
function isWhole({ outcome, chosen, explained }: AnsweredExchange, bodies: readonly JsonObject[]): boolean {
  if (outcome === "unclear") return false;
  return chosen?.by !== "shape" || explained.length >= bodies.length;
}

/** The objects of a list, or of a text with one on each line; none where something else is among them. */
function bodiesIn(body: unknown): readonly JsonObject[] {
  const value = parsedBody(body);
  const lines = typeof value === "string" ? value.split("\n").filter((line) => line.trim() !== "") : [];
  const list: unknown[] = Array.isArray(value) ? value : lines.length <= MOST_BODIES ? lines.map(parsedBody) : [];
  return list.every(isObject) ? list : [];
}
