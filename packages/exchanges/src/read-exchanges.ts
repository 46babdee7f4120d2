/** Reads a capture of any form into exchanges. */
import { findBody, whyUnreadable } from "./body-text.ts";
import { exchangeOfDump, exchangesOfList } from "./dump.ts";
import { withoutBodyOfHead, type Capture, type CaptureForm, type CaptureNote } from "./exchange.ts";
import { readHar } from "./har.ts";
import { readHttpText } from "./http-text.ts";
import { textOfInput, withoutFence } from "./input-text.ts";
import { parsed } from "./json.ts";
import { entriesIn } from "./log-exports.ts";
import {
  isLogLine,
  isPlainlyRecord,
  isPlainLogLine,
  logReader,
  recordReader,
  rowReader,
  type LogMembers,
} from "./log.ts";
import { readLogged } from "./logged.ts";
import { withNamedHeaders } from "./named-headers.ts";
import { readPostman } from "./postman.ts";
import { quotedIn } from "./quoted/quoted-body.ts";
import { delimitedIn } from "./tables.ts";
import { isTranscript } from "./transcripts.ts";
import { hasFields } from "./w3c-fields.ts";
import { writtenOutIn } from "./write-out.ts";

export interface CaptureOptions {
  /** Names of members, for a log whose own names are unusual. With it, the input is read as a log. */
  members?: LogMembers;
}

/** The most notes of one kind that a capture has. */
const MOST_NOTES = 100;

/**
 * Reads a captured response in any form: a bare body; a whole response as curl, HTTPie or wget print it; HAR; dumps of
 * clients in JSON; logs with one JSON object a line. Never throws: what has no known form is a bare body.
 *
 * @example
 * const { exchanges } = readExchanges(pasted);
 * for (const { response } of exchanges) decode(deviceManagement, response);
 */
export function readExchanges(input: string | Uint8Array, options: CaptureOptions = {}): Capture {
  const text = withoutFence(textOfInput(input));
  const capture = capturedIn(text, options) ?? quotedIn(text, capturedValue) ?? bareBody(text);
  capture.exchanges = capture.exchanges.map(withoutBodyOfHead);
  capture.notes = (["unreadable", "left out"] as const).flatMap((kind) =>
    shortened(capture.notes.filter((note) => note.kind === kind)),
  );
  return capture;
}

/** The first notes, and one that stands for all others. */
function shortened(notes: readonly CaptureNote[]): CaptureNote[] {
  const [first] = notes;
  if (!first || notes.length <= MOST_NOTES) return [...notes];
  const count = notes.length - MOST_NOTES + 1;
  return [...notes.slice(0, MOST_NOTES - 1), { kind: first.kind, text: `and ${count} more like these`, count }];
}

function capturedIn(text: string, { members }: CaptureOptions): Capture | undefined {
  if (members) return logOfEntries(parsed(text), members) ?? logOf(text, members);
  const written = writtenOutIn(text);
  if (written) return written;
  const start = /^\s*(?:<(?![ \t]*(?:HTTP\/|\r?\n))|[[{])/.exec(text)?.[0].at(-1);
  if (start === "<") return undefined; // a page may quote HTTP
  const value = start === undefined ? undefined : parsed(text);
  if (value !== undefined) return capturedValue(value);
  const held = /^\s*"/.test(text) ? parsed(text) : undefined;
  if (typeof held === "string") return capturedText(held, 1);
  if (start === "[" && !MARKED.test(text)) return readHttpText(text);
  return (isTranscript(text) ? readHttpText(text) : undefined) ?? tableIn(text) ?? logIn(text) ?? readHttpText(text);
}

/** `depth` counts the texts around a text. */
function capturedValue(value: unknown, depth = 0): Capture | undefined {
  const known = readHar(value) ?? readPostman(value);
  if (known) return known;
  const notes: CaptureNote[] = [];
  const record = recordReader();
  const dump = exchangeOfDump(value, { index: 0 }, notes);
  if (dump) return { exchanges: [{ ...dump, response: withNamedHeaders(dump.response, value) }], form: "dump", notes };
  const list = exchangesOfList(Array.isArray(value) ? value : [value], (one, position) => record(one, position, notes));
  const isBody = !Array.isArray(value) && list?.[0]?.response.body === undefined && !isPlainlyRecord(value); // a body may have a status and a method of its own
  if (list && !isBody) return { exchanges: list, form: "log", notes };
  const log = depth === 0 ? logOfEntries(value, undefined) : undefined;
  if (log) return log;
  return depth < 3 ? readLogged(value, (inner) => capturedText(inner, depth + 1)) : undefined;
}

/** A text that a value holds: the body or the record that it quotes. */
function capturedText(text: string, depth: number): Capture | undefined {
  const value = parsed(text);
  const read = (each: unknown) => capturedValue(each, depth);
  if (value === undefined) return readHttpText(text) ?? quotedIn(text, read);
  const isObject = typeof value === "object" && value !== null;
  return read(value) ?? (isObject ? { ...bareBody(text), form: "quoted" } : undefined);
}

/** A line that begins with a time or a name in brackets, as loggers write it. */
const MARKED = /^\s*\[[^[\]{"\n]{1,60}\] +[^\s,]/;

function logIn(text: string): Capture | undefined {
  return isLog(text) ? logOf(text, undefined) : undefined;
}

/** True for a log that can be read line by line. It has at least two objects, and an exchange among them: a body may be a sequence of objects as well. */
export function isLog(text: string): boolean {
  const lines = text.split("\n");
  const likely = hasFields(text) ? lines : lines.filter(isLogLine);
  const reader = logReader();
  return (
    (likely.length > 1 || likely.some(isPlainLogLine)) &&
    likely.some((line) => reader.line(line, { line: 1 }, []) !== undefined)
  );
}

function logOf(text: string, members: LogMembers | undefined): Capture {
  const notes: CaptureNote[] = [];
  const reader = logReader(members);
  const exchanges = text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const position = { line: at + 1 };
    const exchange = reader.line(line, position, notes);
    if (!exchange) notes.push({ kind: "left out", text: "the line holds no exchange", position });
    return exchange ? [exchange] : [];
  });
  return { exchanges, form: "log", notes };
}

/** A log that was exported with commas or tabs between values. */
function tableIn(text: string): Capture | undefined {
  if (/^\W{0,6}HTTP\/\d/m.test(text.slice(0, 4000))) return undefined; // the table is the body of a response
  const [head = [], ...rows] = delimitedIn(text) ?? [];
  const names = head.map((name) => name.trim().replace(/ \[\w+\]$/, "")); // Azure names the zone of a time
  if (!names.some((name) => /status|code|response|message|log|event|data/i.test(name))) return undefined;
  const reader = rowReader();
  const notes: CaptureNote[] = [];
  const exchanges = rows.flatMap((row, index) => {
    const record = Object.fromEntries(row.map((cell, at) => [names[at] ?? "", cell]));
    const exchange = reader.entry(record, { index }, notes);
    if (!exchange) notes.push({ kind: "left out", text: "the row holds no exchange", position: { index } });
    return exchange ? [exchange] : [];
  });
  return exchanges.length > 0 ? { exchanges, form: "log", notes } : undefined;
}

/** The export of a collector, with an exchange among its entries. */
function logOfEntries(value: unknown, members: LogMembers | undefined): Capture | undefined {
  const notes: CaptureNote[] = [];
  const reader = logReader(members);
  const exchanges = (entriesIn(value) ?? []).flatMap((entry, index) => {
    const exchange = reader.entry(entry, { index }, notes);
    if (!exchange) notes.push({ kind: "left out", text: "the entry holds no exchange", position: { index } });
    return exchange ? [exchange] : [];
  });
  return exchanges.length > 0 ? { exchanges, form: "log", notes } : undefined;
}

function bareBody(text: string): Capture {
  const position = { line: 1 };
  const unreadable = whyUnreadable(text, false);
  if (unreadable !== undefined) {
    return {
      exchanges: [{ response: { headers: [] }, position }],
      form: "binary body",
      notes: [{ kind: "unreadable", text: unreadable, position }],
    };
  }
  const { body } = findBody(text, { headers: [], status: 204, method: undefined, isPadded: false, mayOmit: false });
  const form = formOf(text);
  const notes: CaptureNote[] =
    form === "JSON body" && !isJson(body ?? "")
      ? [{ kind: "unreadable", text: "what starts like JSON cannot be parsed; it may be cut", position }]
      : [];
  return { exchanges: [{ response: { headers: [], body }, position }], form, notes };
}

/** True for JSON, and for a sequence of it. */
function isJson(text: string): boolean {
  if (parsed(text) !== undefined) return true;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => parsed(line) !== undefined);
}

function formOf(text: string): CaptureForm {
  const start = text.slice(0, 1000).trimStart();
  if (start === "" && text.trim() === "") return "empty";
  if (/^[[{]/.test(start) && !MARKED.test(start)) return "JSON body";
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return "HTML body";
  return /^<(?:\?xml|[A-Za-z_])/.test(start) ? "XML body" : "text body";
}
