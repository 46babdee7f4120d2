/** Makes exchanges of the messages in a text: which response answers which request, and which ones the client went on from. */
import { findBody } from "./body-text.ts";
import type {
  CapturedExchange,
  CapturedRequest,
  CapturedResponse,
  Capture,
  CaptureForm,
  CaptureNote,
} from "./exchange.ts";
import { unquoted } from "./input-text.ts";
import { valuesOf, type Message } from "./message.ts";
import { plainMessages, splitGlued } from "./plain-messages.ts";
import { withoutProgress } from "./progress.ts";
import { commandIn, type TypedCommand } from "./prompt.ts";
import { isoTime } from "./time.ts";
import { isVerbose, verboseMessages } from "./verbose-messages.ts";
import { isTranscript, verboseOf } from "./transcripts.ts";
import { withoutMarks } from "./quoted/spellings-of-text.ts";
import { isWget, wgetMessages } from "./wget-messages.ts";

interface HttpText {
  form: CaptureForm;
  messages: Message[];
  isSecure: boolean;
  command: TypedCommand | undefined;
}

/** Reads a text that holds HTTP messages; undefined where it holds no response and no failure of curl. */
export function readHttpText(text: string): Capture | undefined {
  if (!/HTTP\/\d|^:status:|^curl: \(/m.test(text) && !isTranscript(text)) return undefined;
  const read =
    messagesIn(linesOf(text)) ?? messagesIn(linesOf(unquoted(text))) ?? messagesIn(linesOf(withoutMarks(text) ?? ""));
  const failed = failureOfCurl(text);
  if (!read && failed === undefined) return undefined;
  const notes: CaptureNote[] = [];
  const exchanges = read ? exchangesOf(read, notes) : [];
  if (exchanges.length === 0 && failed !== undefined) {
    const request = read?.messages.find(({ kind }) => kind === "request");
    const status = /returned error: ([45]\d\d)/.exec(failed.text)?.[1]; // of `curl -f`, which hides the response
    exchanges.push({
      ...(request && read && { request: requestOf(request, read) }),
      response: { ...(status !== undefined && { status: Number(status) }), headers: [] },
      error: failed.text,
      position: { line: failed.line },
    });
  }
  return exchanges.length === 0 ? undefined : { exchanges, form: read?.form ?? "curl -v", notes };
}

/** `curl --trace-time` puts the time before each of its lines. */
const TIMED = /^\d\d:\d\d:\d\d\.\d{6} (?:\[[\d-x]+\] )?(?=[*<>{}] )/;

/** Pages and chats put spaces that do not break in the place of others. */
const NOT_BREAKING = /\bHTTP\/\d(?:\.\d)?\u00a0/;

function linesOf(text: string): string[] {
  const plain = NOT_BREAKING.test(text) ? text.replaceAll("\u00a0", " ") : text;
  return plain.split("\n").map((line) => line.replace(TIMED, "").replace(/[\u200b\u2060\ufeff]+(?=\r?$)/, ""));
}

function messagesIn(lines: readonly string[]): HttpText | undefined {
  const clean = verboseOf(lines) ?? withoutProgress(lines);
  const whole = clean.filter((line) => line !== undefined);
  if (whole.some(isVerbose)) {
    const { messages, isSecure } = verboseMessages(clean);
    const first = whole.findIndex(isVerbose);
    return { form: "curl -v", messages, isSecure, command: commandIn(whole.slice(0, first)) };
  }
  if (whole.some(isWget)) {
    const messages = wgetMessages(whole);
    const hasHead = messages.some(({ kind }) => kind === "response");
    return hasHead ? { form: "wget -S", messages, isSecure: false, command: undefined } : undefined;
  }
  const numbered = clean.flatMap((line, at) =>
    line === undefined || /^curl: \(\d+\) /.test(line)
      ? []
      : splitGlued(line, clean[at + 1]).map((text) => ({ text, number: at + 1 })),
  );
  const { lead, messages } = plainMessages(
    numbered.map(({ text }) => text),
    numbered.map(({ number }) => number),
  );
  if (!messages.some(({ kind }) => kind === "response")) return undefined;
  const command = commandIn(lead);
  const isHttpie = command?.program === "HTTPie" || messages[0]?.kind === "request";
  return { form: isHttpie ? "HTTPie" : "curl -i", messages, isSecure: false, command };
}

function failureOfCurl(text: string): { text: string; line: number } | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^curl: \(\d+\) /.test(line));
  return at === -1 ? undefined : { text: (lines[at] ?? "").trim(), line: at + 1 };
}

function exchangesOf(read: HttpText, notes: CaptureNote[]): CapturedExchange[] {
  const exchanges: CapturedExchange[] = [];
  const { messages, command } = read;
  let request: Message | undefined;
  messages.forEach((message, at) => {
    if (message.kind === "request") {
      request = message;
      return;
    }
    const isLast = !messages.slice(at + 1, at + 3).some(({ kind }) => kind === "response");
    const why = isLast ? undefined : whyPassed(message, request);
    if (why !== undefined)
      notes.push({
        kind: "left out",
        text: `a ${message.status ?? ""} response is left out: ${why}`,
        position: { line: message.line },
      });
    else exchanges.push(exchangeOf(message, request ? requestOf(request, read) : command?.request, read, notes));
  });
  return exchanges;
}

/** Why the client went on from a response to the next one; undefined where it did not. */
function whyPassed(
  { status = 0, headers, reason = "", text }: Message,
  request: Message | undefined,
): string | undefined {
  if (status < 200) return "the final one follows";
  if (text.trim() !== "") return undefined; // curl shows no body of a response from which it goes on
  if (request?.method === "CONNECT" || (status === 200 && /connection established/i.test(reason)))
    return "a proxy opened the tunnel";
  if (status >= 300 && status < 400 && valuesOf(headers, "location").length > 0)
    return "the client followed the redirect";
  const challenges = valuesOf(headers, status === 407 ? "proxy-authenticate" : "www-authenticate").join();
  const isRetried = (status === 401 || status === 407) && /\b(?:digest|ntlm|negotiate|basic)\b/i.test(challenges);
  return isRetried ? "the client tried again with credentials" : undefined;
}

function exchangeOf(
  message: Message,
  request: CapturedRequest | undefined,
  { form }: HttpText,
  notes: CaptureNote[],
): CapturedExchange {
  const { status, headers, line, text, isCut = false } = message;
  const position = { line };
  const { body, note } = findBody(text, {
    headers,
    status,
    method: request?.method,
    isPadded: form === "HTTPie",
    mayOmit: isCut || form === "wget -S",
  });
  if (note !== undefined) notes.push({ kind: "unreadable", text: note, position });
  const time = isoTime(valuesOf(headers, "date")[0]);
  const response: CapturedResponse = {
    ...(status !== undefined && { status }),
    headers,
    ...(body !== undefined && { body }),
    ...(time !== undefined && { time }),
  };
  return { ...(request && { request }), response, position };
}

function requestOf({ method, target = "", headers, text }: Message, { command, isSecure }: HttpText): CapturedRequest {
  const [host] = valuesOf(headers, "host");
  const isHttps = isSecure || /^https:/.test(command?.request.url ?? "");
  const isPath = target.startsWith("/");
  const body = text.replace(/(?<![\r\n])[\r\n]+$/, "");
  return {
    ...(method !== undefined && { method }),
    url: isPath && host !== undefined ? `${isHttps ? "https" : "http"}://${host}${target}` : target,
    headers,
    ...(body !== "" && { body }),
  };
}
