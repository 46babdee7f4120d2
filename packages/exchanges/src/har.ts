/** Reads HTTP archives: HAR 1.2 as browsers and proxies save it. */
import type { Capture, CapturedExchange, CapturedRequest, CapturedResponse, CaptureNote } from "./exchange.ts";
import { headerLines } from "./header-lines.ts";
import { heldBody } from "./held-body.ts";
import { hasMembers, memberAt, objectAt, textAt } from "./json.ts";
import { statusIn } from "./status.ts";
import { isoTime } from "./time.ts";

/** Every entry, in order; undefined where the value is no archive. */
export function readHar(value: unknown): Capture | undefined {
  const entries = memberAt(memberAt(value, "log"), "entries") ?? memberAt(value, "entries");
  if (!Array.isArray(entries) || (!hasMembers(memberAt(value, "log")) && !entries.every(isHarEntry))) return undefined;
  const notes: CaptureNote[] = [];
  const exchanges = entries.map((entry: unknown, index) => exchangeOfEntry(entry, index, notes));
  return { form: "HAR", exchanges, notes };
}

/** True for an entry that stands alone. */
export function isHarEntry(value: unknown): boolean {
  return hasMembers(objectAt(objectAt(value, "response"), "content")) && objectAt(value, "request") !== undefined;
}

export function exchangeOfEntry(entry: unknown, index: number, notes: CaptureNote[]): CapturedExchange {
  const position = { index };
  const request = objectAt(entry, "request");
  const response = objectAt(entry, "response");
  const error = textAt(response, "_error") ?? textAt(entry, "_error", "_failureText");
  const status = statusIn(response?.["status"]);
  const time = isoTime(memberAt(entry, "startedDateTime"));
  const read: CapturedResponse = {
    ...(status !== undefined && { status }),
    headers: headerLines(response?.["headers"]),
    ...bodyIn(objectAt(response, "content"), status, (text) => notes.push({ kind: "unreadable", text, position })),
    ...(time !== undefined && { time }),
  };
  if (!response) notes.push({ kind: "unreadable", text: "the entry has no response", position });
  const failure = error ?? (status === undefined ? "no response, as the archive has it" : undefined);
  return {
    ...(request && { request: requestOfEntry(request) }),
    response: read,
    ...(failure !== undefined && { error: failure }),
    position,
  };
}

function requestOfEntry(request: object): CapturedRequest {
  const [method, url] = [textAt(request, "method"), textAt(request, "url")];
  const body = textAt(objectAt(request, "postData"), "text");
  return {
    ...(method !== undefined && { method }),
    ...(url !== undefined && { url }),
    headers: headerLines(memberAt(request, "headers")),
    ...(body !== undefined && body !== "" && { body }),
  };
}

/** Archives leave the text out where the size is 0, and where the browser had thrown it away. */
function bodyIn(
  content: object | undefined,
  status: number | undefined,
  note: (text: string) => void,
): { body?: unknown } {
  const text = memberAt(content, "text");
  const size = memberAt(content, "size");
  if (text === undefined || text === null) {
    const isEmpty = status !== undefined && size === 0;
    if (typeof size === "number" && size > 0) note("the archive does not hold the body");
    return isEmpty ? { body: "" } : {};
  }
  const held = heldBody(text, memberAt(content, "encoding"));
  if (held.note !== undefined) note(held.note);
  return held.body === undefined ? {} : { body: held.body };
}
