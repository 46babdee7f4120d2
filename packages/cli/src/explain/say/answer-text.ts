/** Writes for a person what is known of captured exchanges: one, or all that failed of many. */
import type { CapturedExchange } from "@faultline/exchanges";
import { isFailed, type AnsweredExchange } from "../judge/answer.ts";
import { explanationText } from "./explanation-text.ts";
import { noFailureText } from "./no-failure-text.ts";
import { noResponseText } from "./no-response-text.ts";
import { NO_HELP } from "../../families/no-family.ts";
import type { AnswerPart } from "../../output/fit.ts";
import { heading, type Page } from "../../output/layout.ts";

/** The most answers that are written; the JSON has them all. */
const MOST = 20;

/** The most rows of an answer to one exchange, and of each of several. */
const ROWS = 25;
const ROWS_OF_SEVERAL = 14;

export interface AnswerSize {
  page: Page;
  /** True for all that is known; else an answer has at most 25 rows. */
  isLong: boolean;
}

/** The answer to one exchange. */
export function answerText(answer: AnsweredExchange, { page, isLong }: AnswerSize, rows = ROWS): string {
  const { exchange, chosen, help, explained, more, around, body, isByCode = false } = answer;
  if (exchange.error !== undefined && exchange.response.status === undefined) return noResponseText(exchange, page);
  const parts = [...familyParts(answer), ...statusParts(answer)];
  if (explained.length === 0) return noFailureText(answer, parts, page, isLong ? undefined : rows);
  const context = {
    help: help ?? NO_HELP,
    brand: chosen?.brand,
    more,
    page,
    around,
    body,
    isByCode,
    rows: isLong ? undefined : rows,
  };
  return explanationText(explained, { ...context, familyParts: parts });
}

/** All answers that failed; those that differ only in when and where are written once. */
export function answersText(answers: readonly AnsweredExchange[], size: AnswerSize, noun = "exchanges"): string {
  const { page } = size;
  const failed = answers.filter(isFailed);
  const groups = new Map<string, AnsweredExchange[]>();
  for (const answer of failed) {
    const group = groups.get(kindOf(answer));
    if (group) group.push(answer);
    else groups.set(kindOf(answer), [answer]);
  }
  const count = `${failed.length} of ${answers.length} ${noun} failed`;
  const texts = [...groups.values()].slice(0, MOST).map((group) => {
    const [first] = group as [AnsweredExchange, ...AnsweredExchange[]]; // groups are never empty
    return `${heading(`${group.length === 1 ? "" : `${group.length} times: `}${positionsOf(group)}`, page)}${answerText(first, size, groups.size === 1 ? ROWS : ROWS_OF_SEVERAL)}`;
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

function statusParts({ isStatusOfBody = false }: AnsweredExchange): AnswerPart[] {
  const text = "as the body says; where the HTTP status was another one, pass --status";
  return isStatusOfBody ? [{ label: "Status", rank: 4, lines: [{ text }] }] : [];
}

/** The name of the family and who chose it; where none is known, which ones it may be, and how to name one. */
function familyParts({ chosen, candidates, help, exchange }: AnsweredExchange): AnswerPart[] {
  if (chosen) {
    const { brand, listing, by } = chosen;
    const ofBrand = brand === undefined ? "" : `, ${help?.brands?.[brand]?.title ?? brand}`;
    return [
      {
        label: "Family",
        rank: 1,
        lines: [{ text: `${listing.title}${ofBrand}${exchange.said && by === "shape" ? BY_CLIENT : CHOSEN[by]}` }],
      },
    ];
  }
  const may = candidates.map(({ id, title }) => ({ text: `${id}: ${title}`, depth: 1 as const }));
  const first = may.length > 0 ? "not known; it may be one of these." : "not known by the body or the host.";
  const { status, body } = exchange.response;
  const what = body === undefined && status !== undefined ? String(status) : "<file>";
  const text = `${first} Name it: faultline explain ${candidates[0]?.id ?? "<family>"} ${what}`;
  return [{ label: "Family", rank: 1, least: 4, lines: [{ text }, ...may] }];
}

const BY_CLIENT = " (known by the words of the client; name another one if it is not right)";
const CHOSEN = {
  name: "",
  host: " (known by the host of the request)",
  project: " (the only one of the project)",
  shape: " (known by the body; name another one if it is not right)",
} as const;
