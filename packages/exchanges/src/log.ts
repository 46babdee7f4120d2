/** Reads records of logs, with members named by the caller or as loggers usually name them. */
import { exchangeOfAccess, isAccessLine, wordsOfEnvoy } from "./access-line.ts";
import { exchangeOfDump } from "./dump.ts";
import type { CapturedExchange, CaptureNote, CapturePosition } from "./exchange.ts";
import { headerLines } from "./header-lines.ts";
import { heldBody } from "./held-body.ts";
import { hasMembers, memberAt, parsed, textAt, type HeldMembers } from "./json.ts";
import { isLogfmt, logfmtMembers } from "./logfmt.ts";
import { withNamedHeaders } from "./named-headers.ts";
import { failedLine } from "./quoted/quoted-body.ts";
import { statusIn } from "./status.ts";
import { isoTime } from "./time.ts";
import { fieldsReader } from "./w3c-fields.ts";

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
    ...["responseCode", "StatusCode", "DownstreamStatus", "EdgeResponseStatus", "contexts.response.status_code"],
    ...[
      "resultCode",
      "response_status_code",
      "sc-status",
      "ScStatus",
      "response.response_code",
      "OriginStatus",
      "responseMeta.statusCode",
      "http_code",
      "http.response.code",
      "status-code",
    ],
  ],
  headers: [
    ...["response.headers", "res.headers", "responseHeaders", "response_headers", "http.response.headers"],
    ...["contexts.response.headers", "resp_headers", "res.header", "headers"],
  ],
  body: [
    ...["response.body", "response.data", "response.text", "res.body", "responseBody", "response_body"],
    ...["http.response.body.content", "http.response.body", "http.body", "resp_body", "contexts.response.data"],
    ...["attributes.http.response.body", "body", "data"],
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
      "RequestMethod",
      "ClientRequestMethod",
      "request_verb",
      "cs-method",
      "CsMethod",
      "request.request_method",
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
      "http.request.full_uri",
      "request.endpoint",
      "url_effective",
      "uri",
      "path",
      "request.path",
      "req.path",
      "url.path",
      "http.target",
      "request_uri",
      "requestUri",
      "RequestPath",
      "ClientRequestURI",
      "requested_uri",
      "request_path",
      "http.path",
      "resourcePath",
      "cs-uri-stem",
      "CsUriStem",
      "URL",
    ],
  ],
  requestHeaders: ["request.headers", "req.headers", "requestHeaders", "request_headers", "http.request.headers"],
  requestBody: ["request.body", "req.body", "requestBody", "request_body", "http.request.body.content"],
  time: [
    ...["time", "timestamp", "@timestamp", "ts", "datetime", "date", "startedDateTime", "eventTime", "t", "@t"],
    ...["start_time", "startTime", "started_at", "time_iso8601", "time_local", "requestTimeEpoch", "requestTime"],
    ...["timeUnixNano", "StartUTC", "EdgeStartTimestamp", "msec", "startTimeUnixNano", "eventTimestamp", "_time"],
    ...[
      "__REALTIME_TIMESTAMP",
      "timeStamp",
      "client_received_start_timestamp",
      "Timestamp",
      "common_properties.start_time",
    ],
  ],
};
/** Where the address is only a path. */
const HOSTS = [
  "host",
  "http.host",
  "request.host",
  "authority",
  "domainName",
  "RequestHost",
  "ClientRequestHost",
  "Host",
  "x-host-header",
  "cs-host",
  "cs(Host)",
  "CsHost",
  "request.authority",
  "virtual_host",
];
/** The first line of a request, whole. */
const REQUEST_LINES = ["request", "request_line", "requestLine", "http.request", "routeKey", "operation_Name", "name"];
/** Under which collectors of logs keep the record of a program, as an object or as text. */
const WRAPPERS = [
  ...["log", "message", "msg", "@message", "textPayload", "jsonPayload", "meta", "fields", "context", "extra"],
  ...["content", "attributes", "tags", "_source", "event", "data", "line", "result", "_raw", "MESSAGE"],
  ...["properties", "Properties", "proxy", "error", "err", "snapshot", "record", "@fields"],
];
/** More than that does not stand before the object of a line. */
const MOST_BEFORE = 300;
/** A collector may take from a collector. */
const MOST_WRAPPERS = 3;

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
    if (dump) return withHeadersOf(value, withTime(dump, timeIn(value, paths.time)));
    const record = withAttributes(value);
    const exchange = exchangeOfRecord(record, paths, isOwn, position, notes);
    return exchange && withHeadersOf(record, exchange);
  };
}

function withHeadersOf(record: HeldMembers, exchange: CapturedExchange): CapturedExchange {
  return { ...exchange, response: withNamedHeaders(exchange.response, record) };
}

/** Names of members that no body has: below members for HTTP, or of proxies. */
const PLAIN = /\.|^(?:Downstream|Origin|EdgeResponse|ClientRequest|Request[A-Z]|sc-|cs-|[CS][cs][A-Z])/;

/** True where a record has its status, or method and address, in members that no body has: `http.response.status_code`. */
export function isPlainlyRecord(value: unknown): boolean {
  if (!hasMembers(value)) return false;
  const record = withAttributes(value);
  const below = (paths: string | readonly string[]): readonly string[] =>
    listed(paths).filter((path) => PLAIN.test(path));
  return (
    statusAt(record, below(USUAL.status)) !== undefined ||
    flagsOfEnvoy(record) !== undefined ||
    textAt(record, "url_effective") !== undefined || // of curl -w
    [USUAL.method, USUAL.url].every((paths) => firstText(record, below(paths)) !== undefined)
  );
}

/** A span or record as OpenTelemetry writes it in JSON, with its list of attributes as members. */
function withAttributes(record: HeldMembers): HeldMembers {
  const { attributes } = record;
  return Array.isArray(attributes) ? { ...record, attributes: membersOfPairs(attributes) } : record;
}

/** The members of a list of keys and values; OpenTelemetry says the type of each value, Jaeger does not. */
function membersOfPairs(pairs: readonly unknown[]): HeldMembers {
  const members = pairs.flatMap((pair) => {
    const [key, value] = [textAt(pair, "key"), memberAt(pair, "value")];
    return key === undefined ? [] : [[key, hasMembers(value) ? Object.values(value)[0] : value] as const];
  });
  return Object.fromEntries(members);
}

/** The exchange with this time, unless it has one. */
function withTime(exchange: CapturedExchange, time: string | undefined): CapturedExchange {
  const { response } = exchange;
  return time === undefined || response.time !== undefined
    ? exchange
    : { ...exchange, response: { ...response, time } };
}

export interface LogReader {
  /** Reads one line. */
  line(text: string, position: CapturePosition, notes: CaptureNote[]): CapturedExchange | undefined;
  /** Reads the value of one line, or one entry of an export. */
  entry(value: unknown, position: CapturePosition, notes: CaptureNote[]): CapturedExchange | undefined;
}

/** A reader of logs, also where collectors wrapped what a program wrote. */
export function logReader(members?: LogMembers): LogReader {
  const read = recordReader(members);
  const readRow = recordReader({ status: USUAL.status, ...members });
  const times = members?.time ?? USUAL.time;
  const fields = fieldsReader();
  const reader = (position: CapturePosition, notes: CaptureNote[]) => {
    const lineOf = (line: string, depth: number): CapturedExchange | undefined => {
      const text = line.trim();
      const [before, object] = jsonIn(text);
      const value = object === "" ? undefined : parsed(object);
      const exchange = recordOf(value, depth);
      if (exchange) return withTime(exchange, timeBefore(before));
      const access = exchangeOfAccess(text, position);
      if (access) return access;
      const members = isLogfmt(text) ? logfmtMembers(text) : undefined;
      const [failed] = hasMembers(value) ? failedLine(text, { value, start: before.length, end: text.length }) : [];
      const other =
        (members && read({ ...(hasMembers(value) && { body: value }), ...members }, position, notes)) ?? failed;
      return other && withTime({ ...other, position }, timeBefore(text.slice(0, MOST_BEFORE)));
    };
    const recordOf = (value: unknown, depth: number): CapturedExchange | undefined => {
      const exchange = read(value, position, notes);
      if (exchange || depth === MOST_WRAPPERS || !hasMembers(value)) return exchange;
      for (const name of WRAPPERS) {
        const held = value[name];
        const inner =
          typeof held === "string"
            ? lineOf(held, depth + 1)
            : recordOf(Array.isArray(held) ? membersOfPairs(held) : held, depth + 1);
        if (inner) return withTime(inner, timeIn(value, times));
      }
      return undefined;
    };
    return { lineOf, recordOf };
  };
  return {
    line: (text, position, notes) => {
      const row = fields(text);
      return row ? readRow(row, position, notes) : reader(position, notes).lineOf(text, 0);
    },
    entry: (value, position, notes) => reader(position, notes).recordOf(value, 0),
  };
}

/** True for a line that may be one of a log. */
export function isLogLine(line: string): boolean {
  return isPlainLogLine(line) || /^[^{]{0,300}\{.*\}\s*$/.test(line);
}

/** True for a line that is one of a log, even alone. */
export function isPlainLogLine(line: string): boolean {
  return isAccessLine(line) || isLogfmt(line);
}

/** A reader of rows of a table, which always are records: a status alone makes an exchange. */
export function rowReader(): LogReader {
  return logReader({ status: USUAL.status });
}

function exchangeOfRecord(
  value: HeldMembers,
  paths: Required<LogMembers>,
  isOwn: boolean,
  position: CapturePosition,
  notes: CaptureNote[],
): CapturedExchange | undefined {
  const status = statusAt(value, paths.status);
  const flags = status === undefined ? flagsOfEnvoy(value) : undefined;
  if (status === undefined && !isOwn && flags === undefined) return undefined; // at once, since most lines of most logs end here
  const held = heldBody(firstOf(value, paths.body) ?? bodyNamedResponse(value));
  const headers = headerLines(firstOf(value, paths.headers));
  const time = timeIn(value, paths.time);
  const request = requestOfRecord(value, paths);
  const isRecord = isOwn
    ? status !== undefined || held.body !== undefined
    : (status ?? flags) !== undefined && request?.method !== undefined;
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
    ...(flags !== undefined && { error: wordsOfEnvoy(flags) }),
    position,
  };
}

/** Why Envoy sent no response, of which its code is 0. */
function flagsOfEnvoy(value: HeldMembers): string | undefined {
  const { response_code: code, response_flags: flags } = value;
  return Number(code) === 0 && typeof flags === "string" && /^[A-Z]{2,4}(?:,[A-Z]{2,4})*$/.test(flags)
    ? flags
    : undefined;
}

/** Some log the body as the response itself. */
function bodyNamedResponse(value: HeldMembers): unknown {
  const { response } = value;
  const isWhole =
    hasMembers(response) && ["status", "statusCode", "response_code", "headers"].some((name) => name in response);
  return isWhole ? undefined : response;
}

function requestOfRecord(value: HeldMembers, paths: Required<LogMembers>): CapturedExchange["request"] {
  const [, methodOfLine, urlOfLine] =
    /^([A-Z]{3,10}) (\S+)(?: HTTP\/|$)/.exec(firstText(value, REQUEST_LINES) ?? "") ?? [];
  const [method, url] = [firstText(value, paths.method) ?? methodOfLine, firstText(value, paths.url) ?? urlOfLine];
  if (method === undefined && url === undefined) return undefined;
  const body = firstOf(value, paths.requestBody);
  const headers = headerLines(firstOf(value, paths.requestHeaders));
  const host = url?.startsWith("/") ? firstText(value, HOSTS) : undefined;
  const isNamed = headers.some(([name]) => name.toLowerCase() === "host");
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    headers: host === undefined || isNamed ? headers : [...headers, ["host", host]],
    ...(body !== undefined && { body }),
  };
}

/** What stands before the object of a line, such as a time or a name, and the object; which is empty where there is none. */
function jsonIn(text: string): [before: string, object: string] {
  const brace = text.endsWith("}") ? text.slice(0, MOST_BEFORE + 100).search(/\{\s{0,9}"/) : -1; // what stands before may have braces of its own
  return brace >= 0 && brace < MOST_BEFORE ? [text.slice(0, brace), text.slice(brace)] : ["", ""];
}

/** The time with which a line begins. */
function timeBefore(text: string): string | undefined {
  return isoTime(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/.exec(text)?.[0]);
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

/** The first member that is a time: `time` alone may be a duration. */
function timeIn(value: HeldMembers, paths: string | readonly string[]): string | undefined {
  for (const path of listed(paths)) {
    const time = isoTime(single(memberAt(value, path)));
    if (time !== undefined) return time;
  }
  return undefined;
}

/** The first member that is a status: `status` alone may be a word of the application. */
function statusAt(value: HeldMembers, paths: string | readonly string[]): number | undefined {
  for (const path of listed(paths)) {
    const status = statusIn(single(memberAt(value, path)));
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The first member that is a text: `url` may be an object of parts. */
function firstText(value: HeldMembers, paths: string | readonly string[]): string | undefined {
  for (const path of listed(paths)) {
    const text = single(memberAt(value, path));
    if (typeof text === "string") return text;
  }
  return undefined;
}

/** The only element of a list: Elasticsearch answers each field as one. */
function single(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
