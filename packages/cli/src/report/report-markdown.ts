/** Writes a support report as Markdown. Whatever the capture said comes here redacted. */
import { counted } from "@faultline/catalog/words";
import type { CapturedExchange, CapturedRequest, CapturedResponse, ClientError } from "@faultline/exchanges";
import type { AnsweredExchange } from "../explain/judge/answer.ts";
import type { Explained } from "../explain/know/explained.ts";
import { isKnownByPart } from "../explain/say/fault-parts.ts";
import { familyTitle } from "../explain/say/wording.ts";
import { MASK } from "../explain/know/secrets.ts";
import { cell, code, dead } from "../output/dead-text.ts";
import { printableLines } from "../output/printable.ts";
import { requestIdsIn } from "./request-ids.ts";
import type { Attempt, Tried } from "./attempts.ts";

export interface ReportSetting {
  /** The exchange without its secrets. */
  exchangeOf: (exchange: CapturedExchange) => CapturedExchange;
  /** A text of the capture without its secrets. */
  text: (text: string) => string;
  /** Requests that failed as well and are not in the report. */
  others: number;
}

/** Stands for a secret that `explain` hides. */
const REMOVED = "[removed: looks like a secret]";
/** Characters of a body that are shown. */
const LONGEST_BODY = 4096;
/** Faults of one body that are told one by one. */
const MOST_FAULTS = 10;

export function reportMarkdown(all: readonly Tried[], setting: ReportSetting): string {
  const rest =
    setting.others === 0
      ? []
      : [
          `${counted(setting.others, "more request")} failed and ${setting.others === 1 ? "is" : "are"} not in this report.`,
        ];
  const end = "Secrets were removed; `[removed: …]` says where and what. Read the report before you send it.";
  return `${[...all.flatMap((tried) => reportOf(tried, setting)), ...rest, end].join("\n\n")}\n`;
}

function reportOf({ attempts, failed }: Tried, setting: ReportSetting): string[] {
  const exchange = setting.exchangeOf(failed.exchange);
  const { request, response } = exchange;
  return [
    `# ${headline(failed, exchange, setting)}`,
    facts(failed, exchange, attempts, setting),
    ...triedText(attempts, setting),
    ...(failed.explained.length > 0 ? ["## What is documented", documented(failed, setting)] : []),
    ...(request && isShown(request) ? ["## Request", fenced(requestText(request))] : []),
    "## Response",
    exchange.error !== undefined && response.status === undefined
      ? `No response came. The client says: ${dead(exchange.error)}`
      : exchange.said
        ? saidText(exchange.said, response)
        : fenced(responseText(response, failed.isStatusOfBody)),
    ...supportText(failed),
  ];
}

function headline(
  { explained: [first] }: AnsweredExchange,
  { response: { status }, error }: CapturedExchange,
  { text }: ReportSetting,
): string {
  const http = status === undefined ? (error === undefined ? "A failed request" : "No response") : `HTTP ${status}`;
  if (!first) return status === undefined && error === undefined ? "A request that may have failed" : http;
  const said = first.out.code === null || first.out.code === status ? "" : `, ${code(text(String(first.out.code)))}`;
  return `${http}${said}: ${dead(first.out.title)}`;
}

/** Only what the client said: a body that stands for its words was not sent. */
function saidText({ client, code: sent, message, operation }: ClientError, { status }: CapturedResponse): string {
  const http = status === undefined ? "" : `, HTTP ${status}`;
  const called = operation === undefined ? "" : ` of ${dead(operation)}`;
  const said = message === undefined ? "" : `: ${dead(message)}`;
  return `The capture does not show the response. The ${client} says${called}: ${code(sent)}${http}${said}`;
}

/** The table at the top: what support asks for first. */
function facts(
  answer: AnsweredExchange,
  { request, response }: CapturedExchange,
  attempts: readonly Attempt[],
  { text }: ReportSetting,
): string {
  const { help, explained, chosen } = answer;
  const ids = [...new Set(explained.flatMap(({ out: { requestId } }) => requestId ?? []))];
  const named = ids.length > 0 ? ids.map(text) : requestIdsIn(response);
  const times = attempts.flatMap(({ answer: { exchange } }) => exchange.response.time ?? []);
  const rows: (readonly [string, string])[] = [
    ["Service", chosen ? dead(familyTitle(help, chosen.brand)) : "not known"],
    [
      "Called",
      request?.url === undefined && request?.method === undefined
        ? ""
        : code([request.method, request.url].filter(Boolean).join(" ")),
    ],
    [
      "Status",
      response.status === undefined ? "" : `${response.status}${answer.isStatusOfBody ? ", as the body says" : ""}`,
    ],
    [
      "Code",
      [...new Set(explained.flatMap(({ out }) => out.code ?? []))].map((each) => code(text(String(each)))).join(", "),
    ],
    [
      "Message",
      [...new Set(explained.flatMap(({ out }) => out.message ?? []))]
        .slice(0, 3)
        .map((each) => dead(text(each.slice(0, LONGEST_BODY)).replaceAll(MASK, REMOVED)))
        .join("; "),
    ],
    ["Request id", named.map(code).join(", ") || "none in the capture"],
    [
      "Time",
      times.length === 0
        ? "not in the capture; add it"
        : times.length === 1
          ? code(text(times[0] ?? ""))
          : `${code(text(times[0] ?? ""))} to ${code(text(times.at(-1) ?? ""))}`,
    ],
    ["Attempts", String(attempts.length)],
  ];
  const lines = rows.filter(([, value]) => value !== "").map(([label, value]) => `| ${label} | ${cell(value)} |`);
  return ["| | |", "|---|---|", ...lines].join("\n");
}

function triedText(attempts: readonly Attempt[], setting: ReportSetting): string[] {
  if (attempts.length === 1) return ["The capture shows one attempt."];
  return [
    "## What was tried",
    attempts.map((attempt, index) => `${index + 1}. ${attemptText(attempt, setting)}`).join("\n"),
  ];
}

function attemptText({ answer, afterMs, askedMs }: Attempt, { exchangeOf, text }: ReportSetting): string {
  const { response, error } = exchangeOf(answer.exchange);
  const { time, status } = response;
  const [first] = answer.explained;
  const ids = first?.out.requestId ? [text(first.out.requestId)] : requestIdsIn(response);
  const outcome =
    status === undefined ? (error === undefined ? "a response" : `no response: ${dead(error)}`) : `HTTP ${status}`;
  const said =
    first?.out.code === null || first?.out.code === undefined || first.out.code === status
      ? ""
      : ` ${code(text(String(first.out.code)))}`;
  const parts = [
    time === undefined ? "" : code(time),
    afterMs === undefined ? "" : `after ${inSeconds(afterMs)}`,
    `${outcome}${said}`,
    ids.length === 0 ? "" : `request id ${ids.map(code).join(", ")}`,
    waitText(afterMs, askedMs),
  ];
  return parts.filter(Boolean).join(", ");
}

function waitText(afterMs: number | undefined, askedMs: number | undefined): string {
  if (askedMs === undefined) return "";
  const asked = `the ${inSeconds(askedMs)} for which the answer before asked`;
  if (afterMs === undefined) return `the answer before asked to wait ${inSeconds(askedMs)}`;
  return afterMs < askedMs ? `sooner than ${asked}` : `not sooner than ${asked}`;
}

function inSeconds(ms: number): string {
  return `${Math.round(ms) / 1000} s`;
}

const MATCHES: Readonly<Record<Explained["fault"]["match"], string>> = {
  declared: "as documented",
  deviant: "a documented error, though not as documented",
  undeclared: "not documented",
  status: "only the status is documented",
  none: "not documented",
};

function documented({ explained, body }: AnsweredExchange, { text }: ReportSetting): string {
  const lines = explained.slice(0, MOST_FAULTS).flatMap(({ out, retry }) => {
    const { source } = out;
    const where = out.pointer === "" ? "" : ` at ${code(text(out.pointer))}`;
    const from =
      source === null
        ? ""
        : ` ${dead(source.document)}${source.section === undefined ? "" : `, ${dead(source.section)}`}${source.url === undefined ? "" : `: ${code(source.url)}`}.`;
    return [
      `- ${out.id === null ? dead(out.title) : code(text(out.id))}${where}: ${isKnownByPart(out, body) ? "a documented error, by what is there of its body" : MATCHES[out.match]}.${from}`,
      ...out.issues.map(
        (issue) =>
          `  - ${issue.pointer === "" ? "the body as a whole" : code(text(issue.pointer))}: found ${dead(issue.found)}, wanted ${dead(issue.wanted)}`,
      ),
      ...(out.id === null ? [] : [`  - Retry? ${dead(retry)}`]),
    ];
  });
  const rest = explained.length - MOST_FAULTS;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more in the same body`] : [])].join("\n");
}

/** False for a request of which the capture says nothing. */
function isShown({ method, url, headers, body }: CapturedRequest): boolean {
  return method !== undefined || url !== undefined || headers.length > 0 || body !== undefined;
}

function requestText({ method, url, headers, body }: CapturedRequest): string {
  return messageText(
    [method ?? "(method not in the capture)", url ?? "(address not in the capture)"].join(" "),
    headers,
    body,
  );
}

function responseText({ status, headers, body }: CapturedResponse, isStatusOfBody = false): string {
  return messageText(
    status === undefined || isStatusOfBody ? "(status not in the capture)" : `HTTP ${status}`,
    headers,
    body,
  );
}

function messageText(first: string, headers: CapturedRequest["headers"], body: unknown): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  const text =
    body === undefined ? "(body not in the capture)" : typeof body === "string" ? body : JSON.stringify(body, null, 2);
  const shown =
    text.length > LONGEST_BODY
      ? `${text.slice(0, LONGEST_BODY)}\n… (${text.length - LONGEST_BODY} characters more)`
      : text;
  return [first, ...lines, ...(shown === "" ? [] : ["", shown])].join("\n");
}

/** A fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}http\n${printableLines(text.replaceAll(/\r\n?/g, "\n"))}\n${fence}`;
}

function supportText({ explained: [first] }: AnsweredExchange): string[] {
  if (!first) return [];
  const { channels, include, statusPage } = first.out.support;
  const lines = [
    ...channels.map(({ name, url }) => `- Send it to ${dead(name)}${url === undefined ? "" : `: ${code(url)}`}`),
    ...(statusPage === null ? [] : [`- Status page: ${code(statusPage)}`]),
    ...include.map((text) => `- The service asks for: ${dead(text)}`),
  ];
  return lines.length === 0 ? [] : ["## Support", lines.join("\n")];
}
