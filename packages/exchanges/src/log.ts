/** Reads records of logs, with members named by the caller or as loggers usually name them. */
import { exchangeOfDump } from "./dump.ts";
import type { CapturedExchange, CaptureNote, CapturePosition } from "./exchange.ts";
import { headerLines } from "./header-lines.ts";
import { heldBody } from "./held-body.ts";
import { hasMembers, memberAt, parsed, textAt, type HeldMembers } from "./json.ts";
import { statusIn } from "./status.ts";
import { isoTime } from "./time.ts";

/** Paths of the members of a record, such as `http.response.status_code`: of several, the first one that a record has counts. */
export interface LogMembers {
  status?: string | readonly string[];
  headers?: string | readonly string[];
  body?: string | readonly string[];
  method?: string | readonly string[];
  url?: string | readonly string[];
  requestHeaders?: string | readonly string[];
  requestBody?: string | readonly string[];
  time?: string | readonly string[];
}

/** What loggers call them: pino, winston, Bunyan, OpenTelemetry, Elastic, Google Cloud, Envoy, nginx with JSON, Sentry. */
const USUAL: Required<LogMembers> = {
  status: [
    ...["status", "statusCode", "status_code", "response.status", "response.statusCode", "response.status_code"],
    ...["res.statusCode", "res.status", "http.status", "http.status_code", "http.statusCode"],
    ...["http.response.status_code", "attributes.http.response.status_code", "attributes.http.status_code"],
    ...["httpRequest.status", "http_status", "httpStatus", "responseStatus", "response_status", "response_code"],
    ...["responseCode", "StatusCode", "contexts.response.status_code"],
  ],
  headers: [
    ...["response.headers", "res.headers", "responseHeaders", "response_headers", "http.response.headers"],
    ...["contexts.response.headers", "headers"],
  ],
  body: [
    ...["response.body", "response.data", "response.text", "res.body", "responseBody", "response_body"],
    ...["http.response.body.content", "http.response.body", "http.body", "contexts.response.data", "body", "data"],
  ],
  method: [
    ...["method", "request.method", "req.method", "http.method", "http.request.method", "httpMethod"],
    ...[
      "attributes.http.request.method",
      "httpRequest.requestMethod",
      "requestMethod",
      "request_method",
      "config.method",
      "verb",
    ],
  ],
  url: [
    ...[
      "url",
      "request.url",
      "request.uri",
      "req.url",
      "url.full",
      "http.url",
      "attributes.url.full",
      "httpRequest.requestUrl",
      "requestUrl",
    ],
    ...[
      "config.url",
      "uri",
      "path",
      "request.path",
      "req.path",
      "url.path",
      "http.target",
      "request_uri",
      "requestUri",
    ],
  ],
  requestHeaders: ["request.headers", "req.headers", "requestHeaders", "request_headers", "http.request.headers"],
  requestBody: ["request.body", "req.body", "requestBody", "request_body", "http.request.body.content"],
  time: ["time", "timestamp", "@timestamp", "ts", "datetime", "date", "startedDateTime", "eventTime", "t"],
};

/** Reads a record; undefined where it holds no exchange. Never throws. */
export type RecordReader = (
  value: unknown,
  position: CapturePosition,
  notes: CaptureNote[],
) => CapturedExchange | undefined;

/** A reader of records with these members. Without a status or a body that the caller names, a record has to look like one. */
export function recordReader(members: LogMembers = {}): RecordReader {
  const paths = { ...USUAL, ...members };
  const isOwn = members.status !== undefined || members.body !== undefined;
  return (value, position, notes) => {
    if (!hasMembers(value)) return undefined;
    const dump = isOwn ? undefined : exchangeOfDump(value, position, notes);
    if (!dump) return exchangeOfRecord(withAttributes(value), paths, isOwn, position, notes);
    const time = dump.response.time ?? isoTime(firstOf(value, paths.time));
    return time === undefined ? dump : { ...dump, response: { ...dump.response, time } };
  };
}

/** True where a record has its status, or method and address, below members for HTTP, as no body has: `http.response.status_code`. */
export function isPlainlyRecord(value: unknown): boolean {
  if (!hasMembers(value)) return false;
  const record = withAttributes(value);
  const below = (paths: string | readonly string[]): readonly string[] =>
    listed(paths).filter((path) => path.includes("."));
  return (
    statusAt(record, below(USUAL.status)) !== undefined ||
    [USUAL.method, USUAL.url].every((paths) => firstText(record, below(paths)) !== undefined)
  );
}

/** A span or record as OpenTelemetry writes it in JSON, with its list of attributes as members. */
function withAttributes(record: HeldMembers): HeldMembers {
  const { attributes } = record;
  if (!Array.isArray(attributes)) return record;
  const members = attributes.flatMap((attribute: unknown) => {
    const [key, value] = [textAt(attribute, "key"), memberAt(attribute, "value")];
    return key === undefined || !hasMembers(value) ? [] : [[key, Object.values(value)[0]] as const];
  });
  return { ...record, attributes: Object.fromEntries(members) };
}

/** Reads one line of a log. */
export function lineReader(
  members?: LogMembers,
): (line: string, number: number, notes: CaptureNote[]) => CapturedExchange | undefined {
  const read = recordReader(members);
  return (line, number, notes) => read(parsed(jsonIn(line)), { line: number }, notes) ?? accessOf(line, number);
}

/** The line of a log of a web server or a load balancer. */
function accessOf(line: string, number: number): CapturedExchange | undefined {
  const { method, url, status } = ACCESS.map((form) => form.exec(line.slice(0, 20_000))).find(Boolean)?.groups ?? {};
  if (method === undefined || url === undefined) return undefined;
  return {
    request: { method, url, headers: [] },
    response: { status: Number(status), headers: [] },
    position: { line: number },
  };
}

const ACCESS: readonly RegExp[] = [
  /^[^"{]{0,500}"(?<method>[A-Z]{3,10}) (?<url>\S+) HTTP\/[\d.]+" (?<status>[1-5]\d\d)\b/, // common and combined format
  /^[^"]{0,300} (?:-?\d+\/){4}\+?-?\d+ (?<status>[1-5]\d\d) \+?\d+ [^"]{0,500}"(?<method>[A-Z]{3,10}) (?<url>\S+) HTTP\//, // HAProxy
  /^(?:https?|h2|wss?|grpcs) \d{4}-\d\d-\d\dT\S+ [^"]{0,300} (?:-?[\d.]+ ){3}(?<status>[1-5]\d\d) [^"]{0,100}"(?<method>[A-Z]{3,10}) (?<url>\S+) HTTP\//, // a load balancer of AWS
];

export function isAccessLine(line: string): boolean {
  return ACCESS.some((form) => form.test(line));
}

function exchangeOfRecord(
  value: HeldMembers,
  paths: Required<LogMembers>,
  isOwn: boolean,
  position: CapturePosition,
  notes: CaptureNote[],
): CapturedExchange | undefined {
  const status = statusAt(value, paths.status);
  const held = heldBody(firstOf(value, paths.body) ?? bodyNamedResponse(value));
  const headers = headerLines(firstOf(value, paths.headers));
  const time = isoTime(firstOf(value, paths.time));
  const request = requestOfRecord(value, paths);
  const isRecord = isOwn
    ? status !== undefined || held.body !== undefined
    : status !== undefined && request?.method !== undefined;
  if (!isRecord) return undefined;
  if (held.note !== undefined) notes.push({ kind: "unreadable", text: held.note, position });
  return {
    ...(request && { request }),
    response: {
      ...(status !== undefined && { status }),
      headers,
      ...(held.body !== undefined && { body: held.body }),
      ...(time !== undefined && { time }),
    },
    position,
  };
}

/** Some log the body as the response itself. */
function bodyNamedResponse(value: HeldMembers): unknown {
  const { response } = value;
  const isWhole = hasMembers(response) && ["status", "statusCode", "headers"].some((name) => name in response);
  return isWhole ? undefined : response;
}

function requestOfRecord(value: HeldMembers, paths: Required<LogMembers>): CapturedExchange["request"] {
  const [method, named] = [firstText(value, paths.method), firstText(value, paths.url)];
  const host = textAt(value, "request.host"); // of Caddy
  const url = host !== undefined && named?.startsWith("/") ? `https://${host}${named}` : named;
  if (method === undefined && url === undefined) return undefined;
  const body = firstOf(value, paths.requestBody);
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    headers: headerLines(firstOf(value, paths.requestHeaders)),
    ...(body !== undefined && { body }),
  };
}

/** Loggers and containers put a time or a name before the object. */
function jsonIn(line: string): string {
  const text = line.trim();
  const brace = text.indexOf("{");
  return brace > 0 && brace < 300 && text.endsWith("}") ? text.slice(brace) : text;
}

function listed(paths: string | readonly string[]): readonly string[] {
  return typeof paths === "string" ? [paths] : paths;
}

/** The first member that a record has; null counts as none. */
function firstOf(value: HeldMembers, paths: string | readonly string[]): unknown {
  for (const path of listed(paths)) {
    const member = memberAt(value, path);
    if (member !== undefined && member !== null) return member;
  }
  return undefined;
}

/** The first member that is a status: `status` alone may be a word of the application. */
function statusAt(value: HeldMembers, paths: string | readonly string[]): number | undefined {
  for (const path of listed(paths)) {
    const status = statusIn(memberAt(value, path));
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The first member that is a text: `url` may be an object of parts. */
function firstText(value: HeldMembers, paths: string | readonly string[]): string | undefined {
  for (const path of listed(paths)) {
    const text = memberAt(value, path);
    if (typeof text === "string") return text;
  }
  return undefined;
}
