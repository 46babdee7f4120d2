/** Reads the heads of HTTP messages as text: start lines, and headers that are repeated or folded. */
import type { HeaderLine } from "./exchange.ts";

/** One message as it stands in a text. */
export interface Message {
  kind: "request" | "response";
  /** Of its start line, counted from 1. */
  line: number;
  headers: [name: string, value: string][];
  method?: string;
  target?: string;
  status?: number;
  reason?: string;
  /** What stands below the head, up to the next message. */
  text: string;
  /** True where the text ends within the head, so that nothing is known of a body. */
  isCut?: boolean;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)?[ \t]+([1-9]\d\d)(?:[ \t]+(.*))?$/;
/** Tools of browsers show HTTP/2 without a status line. */
const STATUS_FIELD = /^:status:?[ \t]+([1-9]\d\d)$/;
const REQUEST_LINE = /^([A-Z]{3,20}) (?:(\S+) HTTP\/\d(?:\.\d)?|(https?:\/\/\S+))$/;
/** RFC 9110, section 5.1; HTTP/2 has names with a colon in front, such as `:status`. */
const HEADER = /^:?[!#$%&'*+.^_`|~0-9A-Za-z-]+:/;

/** The line without the carriage returns at its end: a terminal adds one to that of the message. */
export function chomp(line: string | undefined): string {
  let end = line?.length ?? 0;
  while (end > 0 && line?.charCodeAt(end - 1) === 13) end--;
  return line?.slice(0, end) ?? "";
}

/** The message that a line starts, still without headers and text; undefined where it starts none. */
export function startOf(line: string, number: number): Message | undefined {
  const text = line.trimEnd();
  if (text.length > 10_000) return undefined;
  const [isStatus, status, reason = ""] = STATUS_LINE.exec(text) ?? STATUS_FIELD.exec(text) ?? [];
  if (isStatus !== undefined) {
    return { kind: "response", line: number, status: Number(status), reason, headers: [], text: "" };
  }
  const [, method, sent, address] = REQUEST_LINE.exec(text) ?? [];
  const target = sent ?? address;
  if (method === undefined || target === undefined) return undefined;
  return { kind: "request", line: number, method, target, headers: [], text: "" };
}

export function isHeader(line: string): boolean {
  return HEADER.test(line);
}

/** A line that a terminal broke is hardly shorter. */
export const LEAST_WIDTH = 40;

/** Adds a line of a head to its message. False where it belongs to no head. */
export function addHeaderLine(message: Message, line: string): boolean {
  const text = chomp(line);
  const last = message.headers.at(-1);
  if (/^[ \t]/.test(text) && last) {
    last[1] = `${last[1]} ${text.trim()}`.trim(); // RFC 9112, section 5.2
    return true;
  }
  if (!HEADER.test(text)) return false;
  const colon = text.indexOf(":", 1);
  const [name, value] = [text.slice(0, colon), text.slice(colon + 1).trim()];
  if (name === ":status" && message.status === undefined) message.status = Number(value);
  if (!name.startsWith(":")) message.headers.push([name, value]);
  return true;
}

/** All values of a header, in order. `name` is in lower case. */
export function valuesOf(headers: readonly HeaderLine[], name: string): string[] {
  return headers.flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
}

/** The Content-Length, where bytes of the body can be counted by it. */
export function contentLength(headers: readonly HeaderLine[]): number | undefined {
  if (isEncoded(headers) || valuesOf(headers, "transfer-encoding").length > 0) return undefined;
  const [value = ""] = valuesOf(headers, "content-length");
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** The codings of the content, such as `gzip`. */
export function isEncoded(headers: readonly HeaderLine[]): boolean {
  return valuesOf(headers, "content-encoding").some((value) => !/^(?:identity)?$/i.test(value));
}
