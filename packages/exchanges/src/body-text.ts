/** Finds the body in the text below the head of a response, or says why there is none to read. */
import { dechunked } from "./chunked.ts";
import type { HeaderLine } from "./exchange.ts";
import { utf8Length } from "./input-text.ts";
import { isEncoded, contentLength, startOf, valuesOf } from "./message.ts";
import { parsed } from "./json.ts";
import { looseJson } from "./quoted/loose-json.ts";
import { cutToLength } from "./plain-messages.ts";
import { isPrompt } from "./prompt.ts";

export interface FoundBody {
  /** Undefined where the capture does not show it. */
  body: string | undefined;
  note?: string;
}

export interface BodySetting {
  headers: readonly HeaderLine[];
  status: number | undefined;
  /** Of the request, where it is known. */
  method: string | undefined;
  /** True for printers that end what they print with empty lines. */
  isPadded: boolean;
  /** True for printers that may leave a body out. */
  mayOmit: boolean;
}

const HTTPIE_BINARY = /^\+-{10,}\+\r?\n\| NOTE: binary data not shown/;
const MOST_LOOSE = 2 ** 20;
const ELAPSED = /(?<!\n)\n+Elapsed time: [\d.]+s\s*$/;

export function findBody(text: string, setting: BodySetting): FoundBody {
  const { headers, method, isPadded } = setting;
  if (HTTPIE_BINARY.test(text.trimStart())) return { body: undefined, note: "the body is binary and was not printed" };
  const chunks = isChunked(headers) ? dechunked(text) : undefined;
  const length = contentLength(headers);
  let body = chunks?.text ?? withoutPrompt(cutToLength(text, length, isForeign));
  if (isPadded && length === undefined) body = body.replace(ELAPSED, "");
  if (isPadded && chunks === undefined && utf8Length(body) !== length) body = withoutLineEnds(body);
  if (body === "" && chunks === undefined && (method === "HEAD" || isOmitted(setting))) return { body: undefined };
  const unreadable = body === "" || isFramed(headers) ? undefined : whyUnreadable(body, isEncoded(headers));
  if (unreadable !== undefined) return { body: undefined, note: unreadable };
  const note = chunks?.isComplete === false ? "the body ends before its last chunk" : undefined;
  return note === undefined ? { body } : { body, note };
}

/** True for messages of gRPC-Web and Connect, whose last one says in text how the call ended. */
function isFramed(headers: readonly HeaderLine[]): boolean {
  return (
    valuesOf(headers, "content-type").some((type) => /^application\/(?:grpc|connect\+)/i.test(type)) &&
    !isEncoded(headers)
  );
}

/** Why the text is no text; undefined where it is. */
export function whyUnreadable(text: string, isCompressed: boolean): string | undefined {
  const start = text.slice(0, 4096);
  const isGzip = /^\u001f[\u008b\ufffd\u2039]/.test(start); // as Latin-1, UTF-8 and Windows-1252 have the second byte
  const odd = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (isGzip || (isCompressed && odd > 0)) {
    return "the body is compressed and was captured as bytes that are no text; capture it again decoded, as with curl --compressed";
  }
  return odd * 10 > start.length ? "the body is binary, not text" : undefined;
}

function isChunked(headers: readonly HeaderLine[]): boolean {
  return valuesOf(headers, "transfer-encoding").some((value) => /\bchunked\b/i.test(value));
}

/** White space, a prompt, words of curl, or the next message: nothing of a body. */
function isForeign(rest: string): boolean {
  const text = rest.trim();
  return (
    isPrompt(text) ||
    /^(?:\* |curl: \(\d+\))/.test(text) ||
    startOf(text.split("\n", 1)[0] ?? "", 0) !== undefined ||
    /^Elapsed time: [\d.]+s$/.test(text)
  );
}

/** JSON without the prompt that a shell wrote right behind it, such as zsh's `%`. */
function withoutPrompt(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  const rest = text.slice(end);
  if (rest.trim() !== "" && isForeign(rest) && parsed(text.slice(0, end)) !== undefined) return text.slice(0, end);
  return parsed(text) === undefined ? (ownJson(text) ?? text) : text;
}

/** The object at the start, where only words follow: of `curl -w`, of a mail. */
function ownJson(text: string): string | undefined {
  const read = looseJson(text, text.search(/\S/), { left: MOST_LOOSE });
  if (!read || text.length > MOST_LOOSE || /[[{]/.test(text.slice(read.end))) return undefined;
  const own = text.slice(0, read.end);
  return parsed(own) === undefined ? JSON.stringify(read.value) : own;
}

function withoutLineEnds(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return text.slice(0, end);
}

/** Heads alone, as of `curl -D - -o /dev/null` or of HEAD: the head speaks of a body, and none is there. */
function isOmitted({ headers, status, mayOmit }: BodySetting): boolean {
  if (status === 204 || status === 205 || status === 304) return false;
  const [length] = valuesOf(headers, "content-length");
  if (length !== undefined) return Number(length) > 0;
  return mayOmit || valuesOf(headers, "transfer-encoding").length + valuesOf(headers, "content-type").length > 0;
}
