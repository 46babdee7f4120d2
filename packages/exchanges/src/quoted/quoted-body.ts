/** Finds a body, its status and its request in a text of any origin: errors that clients print, lines of logs, mails. */
import type { Capture, CapturedExchange, CapturedRequest } from "../exchange.ts";
import { beforeMark, wholeOfCut } from "../cut-json.ts";
import { hasMembers, parsed } from "../json.ts";
import { headersInText } from "../named-headers.ts";
import { commandIn } from "../prompt.ts";
import { readHttpText } from "../http-text.ts";
import { clientErrorIn } from "./client-errors.ts";
import { looseJson, type Budget, type LooseValue } from "./loose-json.ts";
import { noResponseReason } from "../no-response.ts";
import { noResponseIn } from "./no-response-in-text.ts";
import { hasClassName } from "./printed-inline.ts";
import { printedObject } from "./printed-object.ts";
import { withoutSource } from "./source-lines.ts";
import { otherReadings } from "./spellings-of-text.ts";
import { failureAround, failureIn } from "./status-in-text.ts";

/** A longer text is no message of a client. */
const LONGEST = 2 ** 20;
const CHARACTERS = 8 * 2 ** 20;
const MOST_STARTS = 200;

/** What Node prints before an object that says nothing of its members. */
const OF_NODE = /<ref \*\d{1,4}> |\[\w{1,40}: null prototype\] /g;

export interface FoundValue extends LooseValue {
  start: number;
}

/** Reads a value that was found as a dump or a record of a log. */
export type ValueReader = (value: unknown) => Capture | undefined;

/** What a line begins with, such as a time, a level and a name: no list is meant. */
const TAGS = /^\s{0,99}(?:\[[^[\]{}"'\n]{1,60}\][ \t]{0,9})+(?=[^\s,\]])/;

/** What the text quotes; undefined where it quotes neither a body nor the status of a failure. */
export function quotedIn(printed: string, readValue: ValueReader): Capture | undefined {
  const text = withoutSource(printed.replaceAll(OF_NODE, "")).replace(TAGS, (tags) => tags.replaceAll(/[[\]]/g, " "));
  if (text.length > LONGEST || /^\s*<(?:[!?]|[a-z][\w:.-]*(?:\s[^>]*)?>)/.test(text) || isPlainJson(text))
    return undefined;
  const budget: Budget = { left: CHARACTERS };
  const found = ofClient(text, budget) ?? ofName(text, readValue, budget) ?? withBody(text, readValue, budget);
  if (found) return found;
  if (
    !/^\s*[[{]/.test(text) ||
    /^\s*\{(?:\\|\s*&)/.test(text) ||
    /^\s*(?:\{:?\w{1,40}, ?|\[\d{1,3} \d)/.test(text) ||
    INSPECTED.test(text)
  ) {
    for (const reading of otherReadings(text)) {
      const capture = /HTTP\/\d/.test(reading) ? readHttpText(reading) : undefined;
      const other = capture ?? ofClient(reading, budget) ?? withBody(reading, readValue, budget);
      if (other) return other;
    }
    const status = failureIn(text);
    const own = status === undefined ? undefined : withPrinted(text, readValue, budget);
    if (own) return own;
    if (status !== undefined)
      return captureOf({
        ...requestIn(text),
        response: { status, headers: headersInText(text), ...cutBodyIn(text) },
        position: { line: 1 },
      });
  }
  return withPrinted(text, readValue, budget);
}

/** An object with the name of its class, of which only a part would be found in the way of Node. */
function ofName(text: string, readValue: ValueReader, budget: Budget): Capture | undefined {
  const start = text.indexOf("{");
  const isOfNode = start >= 0 && looseJson(text, start, budget) !== undefined;
  return isOfNode || !hasClassName(text.trimStart()) ? undefined : withPrinted(text, readValue, budget);
}

/** Members that say what a response is, beside its body. */
const OF_RESPONSE = /\b(?:status[ _-]?(?:code|description|text)|headers?|raw_?content)\b["'\]]{0,2}\s{0,40}[:=]/i;

function withPrinted(text: string, readValue: ValueReader, budget: Budget): Capture | undefined {
  const printed = OF_RESPONSE.test(text) ? undefined : printedObject(text);
  return printed === undefined ? undefined : withBody(printed, readValue, budget);
}

/** What a client library says where it does not show the response, or where there was none. */
function ofClient(text: string, budget: Budget): Capture | undefined {
  const error = clientErrorIn(text);
  if (!error && !noResponseIn(text)) return undefined;
  const values = valuesIn(text, budget);
  const words = error ? undefined : unanswered(text, values);
  if (error) {
    const body = values.findLast(({ value }) => isErrorBody(value))?.value ?? error.body;
    const status = error.status ?? (error.body ? undefined : failureIn(text)); // gRPC has no HTTP status of its own
    return captureOf({
      ...requestIn(text),
      response: {
        ...(status !== undefined && { status }),
        headers: headersInText(text),
        ...(body !== undefined && { body }),
      },
      said: error.said,
      position: { line: 1 },
    });
  }
  if (!words || values.some((found) => found.start > words.start && !isDumpOfError(found, text))) return undefined;
  return captureOf({
    ...requestIn(text),
    response: { headers: [] },
    error: words.text,
    position: { line: lineAt(text, words.start) },
  });
}

/** A body that a client shows behind its words. */
function isErrorBody(value: unknown): boolean {
  return hasMembers(value) && (hasMembers(value["error"]) || value["kind"] === "Status");
}

/** What a client says that got no response; a status in the words is that of a proxy, or there was one. */
function unanswered(text: string, values: readonly FoundValue[]): ReturnType<typeof noResponseIn> {
  const words = noResponseIn(text);
  if (!words || noResponseReason(words.text) === "proxy") return words;
  return failureIn(
    without(
      values.filter((found) => isDumpOfError(found, text)),
      text,
    ),
  ) === undefined
    ? words
    : undefined;
}

/** The text without these values of it. */
function without(values: readonly FoundValue[], text: string): string {
  const ends = [0, ...values.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, values[at]?.start)).join(" ");
}

/** What Node prints of an error itself, behind its stack, and of the request that failed. */
function isDumpOfError({ value, start }: FoundValue, text: string): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  if (!hasMembers(value) || OF_REQUEST.test(before.slice(-60))) return true;
  if (OF_STACK.test(before) && !["status", "statusCode", "response"].some((name) => Object.hasOwn(value, name)))
    return true;
  return ["errno", "syscall", "code", "cause", "config", "hostname", "address"].some((name) =>
    Object.hasOwn(value, name),
  );
}

/** The last line of a stack, behind which Node prints the members of an error. */
const OF_STACK = /\n[ \t]+at [^\n]*[ \t]$/;
const OF_REQUEST = /\b(?:config|request|req|options|headers|agent|socket|cause\]?|_\w{1,40})['"]?: (?:[\w ]{1,40} )?$/;

function isPlainJson(text: string): boolean {
  const start = text.trimStart().charAt(0);
  return (start === "{" || start === "[") && parsed(text) !== undefined;
}

function withBody(text: string, readValue: ValueReader, budget: Budget): Capture | undefined {
  const values = valuesIn(text, budget);
  const logged = values.flatMap((found) => failedLine(text, found));
  if (logged.length > 1) return { exchanges: logged, form: "log", notes: [] };
  const found = values.at(-1); // those before it are of the request
  if (!found) return undefined;
  const before = text.slice(0, found.start);
  return (
    readValue(IS_RESPONSE.test(before) ? { response: found.value } : found.value) ??
    captureOf({
      ...requestIn(before),
      response: responseOf(
        bodyOf(found.value, before),
        before,
        text.slice(found.end),
        without(values.slice(0, -1), before),
      ),
      position: { line: lineAt(text, found.start) },
    })
  );
}

/** The body for which a printed object stands; undefined for the members of an error of a client, which hold the request but no response. */
function bodyOf(value: unknown, before: string): unknown {
  const isOfClient =
    OF_STACK.test(before.slice(-300)) &&
    hasMembers(value) &&
    ["request", "options", "config"].some((name) => hasMembers(value[name]));
  return isOfClient ? undefined : ofGraphql(value, before);
}

/** An error of GraphQL that a program printed, as the answer that it came in: the message stands before its other members. */
function ofGraphql(value: unknown, before: string): unknown {
  const error =
    hasMembers(value) && Array.isArray(value["graphQLErrors"]) ? (value["graphQLErrors"][0] as unknown) : value;
  const message = /\bGraphQLError: ([^\n{]{1,2000})[^]*$/.exec(before.slice(-8000))?.[1]?.trim();
  const isError = hasMembers(error) && hasMembers(error["extensions"]);
  return isError && (message !== undefined || error !== value)
    ? { errors: [{ message: message ?? "", ...error }] }
    : value;
}

const IS_RESPONSE = /\b(?:response|res)["']?\s{0,9}[:=]\s{0,9}$/i;

/** The body that begins in the text and is cut off, without what stands behind it. */
function cutBodyIn(text: string): { body?: string } {
  const start = text.search(/\{\s*"/);
  const whole = start < 0 ? "" : text.slice(start);
  const marked = beforeMark(whole);
  const body = marked === whole ? (whole.split("\n", 1)[0] ?? "") : marked;
  return wholeOfCut(body) === undefined ? {} : { body };
}

/** The exchange of a line that has a status and a body, as programs log failures. */
export function failedLine(text: string, { value, start, end }: FoundValue): CapturedExchange[] {
  const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const response = responseOf(value, before, text.slice(end).split("\n", 1)[0] ?? "");
  if (response.status === undefined) return [];
  return [{ ...requestIn(before), response, position: { line: lineAt(text, start) } }];
}

/** `words` is what stands before the body, without other values such as the headers. */
function responseOf(body: unknown, before: string, behind: string, words = before): CapturedExchange["response"] {
  const status = failureAround(words, behind);
  const headers = headersInText(before);
  return {
    ...(status !== undefined && { status }),
    headers: headers.length > 0 ? headers : headersInText(behind),
    ...(body !== undefined && { body }),
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function captureOf(exchange: CapturedExchange): Capture {
  return { exchanges: [exchange], form: "quoted", notes: [] };
}

/** The objects of the text, not those within others. None where the text begins with one that is cut off, or ends with one. */
function valuesIn(text: string, budget: Budget): FoundValue[] {
  const values: FoundValue[] = [];
  let at = nextStart(text, 0);
  for (let starts = 0; at >= 0; starts++) {
    const read = looseJson(text, at, budget);
    const isAtStart = text.slice(0, at).trim() === "";
    if (starts >= MOST_STARTS || budget.left <= 0) return [];
    if (isAtStart && (!read || /[[{]/.test(text.slice(read.end)))) return [];
    if (read && isFilled(read.value) && !IN_RUST.test(text.slice(Math.max(0, at - 60), at)))
      values.push({ ...read, start: at });
    at = nextStart(text, read?.end ?? at + 1);
  }
  const last = values.at(-1);
  if (last === undefined) return values;
  const cut = CUT.exec(text.slice(last.end));
  return cut && !isCopy(text.slice(last.end + cut.index), text.slice(last.start, last.end)) ? [] : values;
}

/** True where what is cut off is the beginning of the whole value before it: PowerShell prints a body twice. */
function isCopy(cut: string, whole: string): boolean {
  const start =
    /^[^\u2026\n]*/
      .exec(cut)?.[0]
      .replace(/\.{3}$/, "")
      .trimEnd() ?? "";
  return start.length > 20 && whole.startsWith(start);
}

/** An object that begins behind the last whole one; `{"a", "b"}` is a tuple of Elixir. */
const CUT = /\{\s*(?:\\|["'](?![^"']{0,100}["'],))/;

/** What `Debug` prints of an error itself. */
const IN_RUST = /\b\w+::\w+ $/;

/** What Node and React Native print of an error without members, such as `[AxiosError: ...]`. */
const INSPECTED = /^\s*\[[A-Z]\w{1,60}: /;

/** Index of the next brace. A list counts only where the text begins with it: messages put bodies in brackets. */
function nextStart(text: string, from: number): number {
  const start = text.search(/\S/);
  const isList = from <= start && text[start] === "[" && !INSPECTED.test(text);
  return isList ? start : text.indexOf("{", from);
}

function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** The request that the text names: a command, or a method and an address. */
function requestIn(text: string): { request?: CapturedRequest } {
  const command = commandIn(text.split("\n").slice(0, 200));
  if (command) return { request: command.request };
  const start = text.slice(0, 20_000);
  const [, called, url] =
    /(?:\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b[\s`"'\]:[to]{1,8}|(?<!\( ?(?:see )?))(https?:\/\/[^\s"'`<>()[\]{}]+)/i.exec(
      start,
    ) ?? [];
  const [, ofPath, path] =
    /(?:^|["'\s[])(GET|HEAD|POST|PUT|PATCH|DELETE)["'\]]? +(?:"(\/[^"\s]*)"|\/)/.exec(start) ?? []; // Rails has the path in quotes
  const address = url ?? addressOfRust(start) ?? path;
  const method = called ?? ofPath;
  if (address === undefined && method === undefined) return {};
  return {
    request: {
      ...(method !== undefined && { method: method.toUpperCase() }),
      ...(address !== undefined && { url: address.replace(/(?<![.,;:])[.,;:]+$/, "") }),
      headers: [],
    },
  };
}

/** Of the parts of an address that `Debug` prints. */
function addressOfRust(text: string): string | undefined {
  const [, scheme, host = "", path = ""] =
    /\bUrl \{ scheme: "(https?)",[^\n]{0,200}?\bhost: Some\(Domain\("([\w.-]{1,255})"\)\)[^\n]{0,40}? path: "([^"\n]{0,2000})"/.exec(
      text,
    ) ?? [];
  return scheme && `${scheme}://${host}${path}`;
}
