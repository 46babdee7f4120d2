/** Reads a record of a logger that has no members of HTTP itself: below one of its members, or in its text, an exchange may stand. */
import type { Capture, HeaderLine } from "./exchange.ts";
import { headerLines } from "./header-lines.ts";
import { hasMembers, textAt, type HeldMembers } from "./json.ts";
import { grpcObject } from "./quoted/client-errors.ts";
import { heldBody } from "./held-body.ts";
import { withNamedHeaders } from "./named-headers.ts";
import { statusIn } from "./status.ts";

/** Members that loggers add to what a program says. */
const OF_LOGGERS = [
  "level",
  "severity",
  "levelname",
  "loglevel",
  "log.level",
  "jsonPayload",
  "textPayload",
  "stream",
  "logger",
  "_SYSTEMD_UNIT",
  "PRIORITY",
];
const BELOW = ["meta", "jsonPayload", "fields", "context", "extra", "payload", "attributes", "details", "metadata"];
const TEXTS = ["log", "MESSAGE", "message", "msg", "textPayload", "err", "error", "event", "body"];
const BODIES = ["body", "responseBody", "response_body", "response", "data", "resp"];
const STATUSES = ["status", "statusCode", "status_code", "code", "http_status"];

/** What a record quotes; undefined where it is no record of a logger. `readText` reads a text that it holds. */
export function readLogged(value: unknown, readText: (text: string) => Capture | undefined): Capture | undefined {
  if (!hasMembers(value)) return undefined;
  const network = consoleOf(value);
  if (network !== undefined) return withHeaders(readText(network), headerLines(value["Response Headers"]));
  for (const held of [value, value["err"], value["error"]]) {
    const error = grpcObject(held);
    const response = { headers: [], ...(error?.body && { body: error.body }) };
    if (error)
      return { exchanges: [{ response, said: error.said, position: { index: 0 } }], form: "quoted", notes: [] };
  }
  if (!OF_LOGGERS.some((name) => name in value)) return undefined;
  for (const record of [value, ...BELOW.map((name) => value[name])]) {
    const capture = hasMembers(record) ? withStatus(record) : undefined;
    if (capture) return capture;
  }
  for (const name of TEXTS) {
    const text = value[name];
    const capture = typeof text === "string" && text.length < 2 ** 20 ? readText(text) : undefined;
    if (capture) return capture;
  }
  return undefined;
}

/** A status and a body beside each other. */
function withStatus(record: HeldMembers): Capture | undefined {
  const status = STATUSES.map((name) => statusIn(record[name])).find((each) => each !== undefined);
  const held = BODIES.map((name) => record[name]).find((each) => hasMembers(each) || typeof each === "string");
  if (status === undefined || held === undefined) return undefined;
  const { body, note } = heldBody(held);
  const [method, url] = [textAt(record, "method", "verb"), textAt(record, "url", "uri", "path")];
  const request = { ...(method !== undefined && { method }), ...(url !== undefined && { url }), headers: [] };
  const position = { index: 0 };
  const response = { status, headers: [], ...(body !== undefined && { body }) };
  return {
    exchanges: [{ request, response: withNamedHeaders(response, record), position }],
    form: "quoted",
    notes: note === undefined ? [] : [{ kind: "unreadable", text: note, position }],
  };
}

/** The capture whose only response came with these headers. */
function withHeaders(capture: Capture | undefined, headers: readonly HeaderLine[]): Capture | undefined {
  const [only, ...others] = capture?.exchanges ?? [];
  if (!capture || !only || others.length > 0) return capture;
  return {
    ...capture,
    exchanges: [{ ...only, response: { ...only.response, headers: [...headers, ...only.response.headers] } }],
  };
}

/** What Postman's console copies: the body as a text. */
function consoleOf(value: HeldMembers): string | undefined {
  return "Response Headers" in value || "Request Headers" in value ? textAt(value, "Response Body") : undefined;
}
