/** Writes for a person what is known of captured exchanges: one, or all that failed of many. */
import { groupBy } from "@faultline/catalog/words";
import type { AnswerPart } from "../../output/fit.ts";
import { heading } from "../../output/layout.ts";
import { withoutQuery } from "../../response.ts";
import { isFailed, type AnsweredExchange } from "../judge/answer.ts";
import { faultsText } from "./faults-text.ts";
import { noFailure } from "./no-failure.ts";
import { noResponse } from "./no-response.ts";
import { familyTitle, points, paragraphs } from "./wording.ts";
import { written, type AnswerSize } from "./written.ts";

/** The most answers that are written; the JSON has them all. */
const MOST = 20;
/** Positions that are named of answers alike. */
const MOST_POSITIONS = 5;
/** The most rows of each of several kinds of answers. */
const ROWS_OF_SEVERAL = 14;

/** The answer to one exchange. */
export function answerText(answer: AnsweredExchange, size: AnswerSize): string {
  const { exchange, explained } = answer;
  if (exchange.error !== undefined && exchange.response.status === undefined)
    return written([noResponse(exchange)], size);
  const before = [familyPart(answer), paragraphs("Status", 4, answer.isStatusOfBody ? [STATUS_OF_BODY] : [])];
  return explained.length === 0
    ? written([noFailure(answer, before, size.rows !== undefined)], size)
    : faultsText(answer, before, size);
}

/** All answers that failed; those that differ only in when and where are written once. */
export function answersText(answers: readonly AnsweredExchange[], size: AnswerSize, noun: string): string {
  const { page } = size;
  const failed = answers.filter(isFailed);
  const groups = [...groupBy(failed, kindOf).values()];
  const rows = groups.length === 1 ? size.rows : size.rows && ROWS_OF_SEVERAL;
  const texts = groups.slice(0, MOST).map((group) => {
    const times = group.length === 1 ? "" : `${group.length} times: `;
    return `${heading(`${times}${positionsOf(group)}`, page)}${answerText(group[0], { page, rows })}`;
  });
  const rest = groups.length - texts.length;
  return [
    heading(`${failed.length} of ${answers.length} ${noun} failed`, page),
    ...texts,
    ...(rest > 0 ? [heading(`and ${rest} more kinds of failure; --format json has all`, page)] : []),
  ].join("\n");
}

function kindOf({ exchange: { request, response, error }, chosen, explained }: AnsweredExchange): string {
  const outs = explained.map(({ out: { message, requestId, problem, ...kind }, retry }) => [kind, retry]);
  return JSON.stringify([chosen?.listing.id, request?.method, response.status, error, outs]);
}

/** `GET https://a.example/x, HTTP 404 (line 3, line 7)`. */
function positionsOf(group: readonly [AnsweredExchange, ...AnsweredExchange[]]): string {
  const [{ exchange }] = group;
  const { method, url } = exchange.request ?? {};
  const { status } = exchange.response;
  const called = [method, url && withoutQuery(url)].filter(Boolean).join(" ") || "A request";
  const others = group.some((each) => each.exchange.request?.url !== url) ? " and others" : "";
  const positions = group
    .slice(0, MOST_POSITIONS)
    .map(({ exchange: { position } }) => ("line" in position ? `line ${position.line}` : `entry ${position.index}`));
  const where = `${positions.join(", ")}${group.length > MOST_POSITIONS ? ", …" : ""}`;
  return `${called}${status === undefined ? "" : `, HTTP ${status}`}${others} (${where})`;
}

const STATUS_OF_BODY = "as the body says; where the HTTP status was another one, pass --status";

/** The name of the family and who chose it; where none is known, which ones it may be, and how to name one. */
function familyPart({ chosen, candidates, help, exchange }: AnsweredExchange): AnswerPart {
  if (chosen) {
    const by = exchange.said && chosen.by === "shape" ? BY_CLIENT : CHOSEN[chosen.by];
    return paragraphs("Family", 1, [`${familyTitle(help, chosen.brand)}${by}`]);
  }
  const first = candidates.length > 0 ? "not known; it may be one of these." : "not known by the body or the host.";
  const { status, body } = exchange.response;
  const what = body === undefined && status !== undefined ? String(status) : "<file>";
  const text = `${first} Name it: faultline explain ${candidates[0]?.id ?? "<family>"} ${what}`;
  return {
    label: "Family",
    rank: 1,
    least: 4,
    lines: [{ text }, ...points(candidates.map(({ id, title }) => `${id}: ${title}`))],
  };
}

const BY_CLIENT = " (known by the words of the client; name another one if it is not right)";
const CHOSEN = {
  name: "",
  host: " (known by the host of the request)",
  project: " (the only one of the project)",
  shape: " (known by the body; name another one if it is not right)",
} as const;
