/** Reads messages that stand in a text as they went over the wire: `curl -i`, HTTPie, files of REST clients. */
import { firstBytes, utf8Length } from "./input-text.ts";
import { parsed } from "./json.ts";
import { addHeaderLine, chomp, isHeader, contentLength, LEAST_WIDTH, startOf, type Message } from "./message.ts";

export interface Messages {
  /** The lines before the first message. */
  lead: string[];
  messages: Message[];
}

/** Every message of the text, in order. `numbers` are those of the lines, where some were left out before. */
export function plainMessages(lines: readonly string[], numbers?: readonly number[]): Messages {
  const starts = (at: number): Message | undefined => messageAt(lines, at, numbers?.[at] ?? at + 1);
  const bytes = bytesBefore(lines);
  let at = 0;
  while (at < lines.length && !starts(at)) at++;
  const lead = lines.slice(0, at);
  const messages: Message[] = [];
  while (at < lines.length) {
    const message = starts(at);
    if (!message) break;
    const begin = endOfHead(lines, at + 1, message);
    at = endOfBody(begin, message);
    message.text = lines.slice(begin, at).join("\n") + (at < lines.length && at > begin ? "\n" : "");
    messages.push(message);
  }
  return { lead, messages };

  /** The next start of a message, save those that the Content-Length counts as the body. */
  function endOfBody(begin: number, { headers }: Message): number {
    const until = (bytes[begin] ?? 0) + (contentLength(headers) ?? 0);
    const isWhole = until <= (bytes[lines.length] ?? 0);
    let end = begin;
    while (end < lines.length) {
      const isInside = isWhole && end > begin && (bytes[end] ?? 0) < until;
      if (!isInside && starts(end)) break;
      end++;
    }
    return end;
  }
}

/** A start line counts only before a header, an empty line or the end: prose and bodies quote them as well. */
function messageAt(lines: readonly string[], at: number, number: number): Message | undefined {
  const message = startOf(lines[at] ?? "", number);
  const next = chomp(lines[at + 1]);
  const isWithoutVersion = message?.kind === "request" && !/ HTTP\/\d/.test(lines[at] ?? ""); // of files of REST clients
  return message && ((next.trim() === "" && !isWithoutVersion) || isHeader(next)) ? message : undefined;
}

/** Reads the head and returns the index of the first line below it. */
function endOfHead(lines: readonly string[], begin: number, message: Message): number {
  for (let at = begin; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const isLast = at === lines.length - 1 && line === ""; // what follows the last line end
    if (line.trim() === "" && !isLast) return at + 1;
    if (isLast || addHeaderLine(message, line)) continue;
    const header = message.headers.at(-1);
    if (!header || !isBroken(lines, at)) return at;
    header[1] += line.trim();
  }
  message.isCut = true;
  return lines.length;
}

/** True for the rest of a header that a terminal broke: behind a long line, and before another header or the end of the head. */
function isBroken(lines: readonly string[], at: number): boolean {
  const [before = "", line = "", next = ""] = lines.slice(at - 1, at + 2).map(chomp);
  const isEnd = next.trim() === "" ? lines.length > at + 2 : isHeader(next) || next.length >= LEAST_WIDTH;
  return before.length >= LEAST_WIDTH && line.length <= before.length && !/^\s*[[{<"]/.test(line) && isEnd;
}

/** The bytes before each line, and all of them. */
function bytesBefore(lines: readonly string[]): Float64Array {
  const before = new Float64Array(lines.length + 1);
  let sum = 0;
  for (let at = 0; at < lines.length; at++) {
    sum += utf8Length(lines[at] ?? "") + 1;
    before[at + 1] = sum;
  }
  before[lines.length] = Math.max(0, sum - 1); // no line end follows the last one
  return before;
}

/** The line, or two where a message starts right behind a body that ends without a line end. */
export function splitGlued(line: string, next: string | undefined): string[] {
  if (!line.includes("HTTP/") || !isHeader(next ?? "")) return [line];
  const [, before, start] = /^(.*?[}\]>])(HTTP\/\d(?:\.\d)? [1-9]\d\d[^}\]>]{0,200})$/.exec(chomp(line)) ?? [];
  return before !== undefined && start !== undefined ? [before, start] : [line];
}

/** The text up to its Content-Length, where what follows is not its own: white space, a prompt, words of a client behind a whole document. */
export function cutToLength(text: string, length: number | undefined, isForeign: (rest: string) => boolean): string {
  if (length === undefined || utf8Length(text) <= length) return text;
  const body = firstBytes(text, length);
  return body !== undefined && (isWhole(body) || isForeign(text.slice(body.length))) ? body : text;
}

function isWhole(body: string): boolean {
  return /^\s*[[{]/.test(body) ? parsed(body) !== undefined : /<\/[\w:]{1,40}>\s*$/.test(body);
}
