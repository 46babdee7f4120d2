/** Writes for a person what is known of captured exchanges: one, or all that failed of many. */
import type { CapturedExchange } from "@faultline/exchanges";
import { isFailed, type AnsweredExchange } from "./answer.ts";
import { explanationText, noFailureText } from "./explanation-text.ts";
import { heading, section, type Line, type Page } from "../output/layout.ts";

/** The most answers that are written; the JSON has them all. */
const MOST = 20;

/** The answer to one exchange. */
export function answerText(answer: AnsweredExchange, page: Page): string {
  const { exchange, chosen, help, documented, explained, more } = answer;
  if (exchange.error !== undefined && exchange.response.status === undefined) return noResponseText(exchange, page);
  if (!chosen || !help) return unknownFamilyText(answer, page);
  const context = { help, documented, brand: chosen.brand, more, page };
  const text =
    explained.length > 0 ? explanationText(explained, context) : noFailureText(exchange.response.status, context);
  return `${text}${section("Chosen", chosenLines(answer), page)}`;
}

/** All answers that failed; those that differ only in when and where are written once. */
export function answersText(answers: readonly AnsweredExchange[], page: Page): string {
  const failed = answers.filter(isFailed);
  const groups = new Map<string, AnsweredExchange[]>();
  for (const answer of failed) {
    const group = groups.get(kindOf(answer));
    if (group) group.push(answer);
    else groups.set(kindOf(answer), [answer]);
  }
  const count = `${failed.length} of ${answers.length} exchanges failed`;
  const texts = [...groups.values()].slice(0, MOST).map((group) => {
    const [first] = group as [AnsweredExchange, ...AnsweredExchange[]]; // groups are never empty
    return `${heading(`${group.length === 1 ? "" : `${group.length} times: `}${positionsOf(group)}`, page)}${answerText(first, page)}`;
  });
  const rest = groups.size - texts.length;
  return [
    heading(count, page),
    ...texts,
    ...(rest > 0 ? [heading(`and ${rest} more kinds of failure; --format json has all`, page)] : []),
  ].join("\n");
}

function kindOf({ exchange: { request, response, error }, chosen, explained }: AnsweredExchange): string {
  const outs = explained.map(({ out: { message, requestId, problem, ...kind }, retry }) => [kind, retry]);
  return JSON.stringify([chosen?.listing.id, request?.method, response.status, error, outs]);
}

function positionsOf(group: readonly AnsweredExchange[]): string {
  const [{ exchange }] = group as [AnsweredExchange, ...AnsweredExchange[]]; // groups are never empty
  const positions = group
    .slice(0, 5)
    .map(({ exchange: { position } }) => ("line" in position ? `line ${position.line}` : `entry ${position.index}`));
  const others = group.some(({ exchange: { request } }) => request?.url !== exchange.request?.url) ? " and others" : "";
  return `${calledText(exchange)}${others} (${positions.join(", ")}${group.length > 5 ? ", …" : ""})`;
}

/** The address without its query, in which there may be secrets. */
function calledText({ request, response: { status } }: CapturedExchange): string {
  const called = [request?.method, request?.url?.replace(/[?#].*$/s, "")].filter(Boolean).join(" ");
  return `${called || "A request"}${status === undefined ? "" : `, HTTP ${status}`}`;
}

function noResponseText(exchange: CapturedExchange, page: Page): string {
  const lines = [
    { text: "Whether the service received the request is not known. Repeat it only if repeating it does no harm." },
  ];
  return `${heading("No response came", page)}\n${section("Client says", [{ text: exchange.error ?? "" }], page)}${section("Retry", lines, page)}`;
}

function chosenLines({ chosen }: AnsweredExchange): Line[] {
  if (chosen?.by === "host") return [{ text: "The family is known by the host of the request." }];
  return chosen?.by === "shape"
    ? [{ text: "The family is known by the body; name another one if it is not right." }]
    : [];
}

function unknownFamilyText({ exchange: { response }, candidates }: AnsweredExchange, page: Page): string {
  const status = response.status === undefined ? "A response" : `HTTP ${response.status}`;
  const may = candidates.map(({ id, title }) => ({ text: `${id}: ${title}`, depth: 1 as const }));
  const first = candidates.length > 0 ? "of one of several families" : "of no family that the body or the host names";
  const todo = "Name the family: faultline explain <family> <file>.";
  return `${heading(`${status}, ${first}`, page)}\n${section("It may be", may, page)}${section("What to do", [{ text: todo }], page)}`;
}
