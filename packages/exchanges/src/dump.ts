/** Reads what clients make of themselves in JSON: responses and errors of fetch, axios, undici, got, ky, ofetch, superagent and others. */
import type { CapturedExchange, CapturedRequest, CapturedResponse, CaptureNote, CapturePosition } from "./exchange.ts";
import { exchangeOfEntry, isHarEntry } from "./har.ts";
import { areHeaders, headerLines } from "./header-lines.ts";
import { heldBody } from "./held-body.ts";
import { hasMembers, objectAt, textAt, type HeldMembers } from "./json.ts";
import { statusIn } from "./status.ts";
import { noResponseReason } from "./no-response.ts";
import { failureIn } from "./quoted/status-in-text.ts";
import { isoTime } from "./time.ts";

const HEADERS = ["headers", "header", "rawHeaders", "multiValueHeaders", "headersList"];
const BODIES = [
  "data",
  "text",
  "_data",
  "body",
  "rawBody",
  "_bodyText",
  "responseText",
  "stream",
  "json",
  "content",
  "response",
];
const REQUESTS = ["config", "request", "req", "originalRequest", "options", "requestOptions"];
/** HeldMembers below which loggers and clients put the error that they caught. */
const WRAPPERS = ["error", "err", "cause", "exception", "reason", "e"];
/** A response without headers has no other members: a body that has a `status` and a `body` of its own has. */
const RESPONSE_ONLY =
  /^(?:status|statusCode|status_code|statusText|statusMessage|body|data|url|ok|method|time|timestamp|duration|redirected|type|isBase64Encoded|httpVersion|content|entity|reason)$/;

/** The exchange that a dump holds; undefined where the value has no such form, as a body has not. */
export function exchangeOfDump(
  value: unknown,
  position: CapturePosition,
  notes: CaptureNote[],
  depth = 0,
): CapturedExchange | undefined {
  if (!hasMembers(value) || depth > 3) return undefined;
  if (isHarEntry(value)) return { ...exchangeOfEntry(value, 0, notes), position };
  const response = objectAt(value, "response") ?? objectAt(value, "res");
  const isError =
    REQUESTS.some((name) => hasMembers(value[name])) ||
    /Error$|^Axios/.test(textAt(value, "name", "errorType", "type") ?? "");
  const note = (text: string): void => void notes.push({ kind: "unreadable", text, position });
  if (response && (isResponse(response) || isShortened(response) || (isError && statusOf(response) !== undefined))) {
    return exchangeOf(response, value, position, note);
  }
  if (isResponse(value) || isErrorWithData(value) || isErrorWithoutResponse(value))
    return exchangeOf(value, value, position, note);
  for (const name of WRAPPERS) {
    const found = exchangeOfDump(value[name], position, notes, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function isResponse(value: HeldMembers): boolean {
  if (statusOf(value) === undefined) return false;
  if (HEADERS.some((name) => areHeaders(value[name]))) return true;
  if (typeof value["url"] === "string" && "redirected" in value && hasMembers(value["json"])) return true; // of Ansible
  const hasBody =
    hasMembers(value["body"]) ||
    typeof value["body"] === "string" ||
    typeof value["content"] === "string" ||
    (hasMembers(value["data"]) && "statusText" in value);
  return hasBody && Object.keys(value).every((name) => RESPONSE_ONLY.test(name));
}

/** What is called a response, and of which people copied the status and the body alone. */
function isShortened(value: HeldMembers): boolean {
  const held = BODIES.map((name) => value[name]).find((body) => hasMembers(body) || typeof body === "string");
  return (
    statusOf(value) !== undefined && held !== undefined && Object.keys(value).every((name) => RESPONSE_ONLY.test(name))
  );
}

/** Errors of ofetch have status and data themselves. */
function isErrorWithData(value: HeldMembers): boolean {
  const hasRequest = REQUESTS.some((name) => hasMembers(value[name])) && textAt(value, "message") !== undefined;
  return hasRequest && statusOf(value) !== undefined && BODIES.some((name) => name in value);
}

/** Codes of errors of Node and undici. */
const OF_NODE = /^(?:E[A-Z]{4,20}|EAI_[A-Z]+|(?:UND_)?ERR_[A-Z_]+|[A-Z_]*CERT[A-Z_]*)$/;

/** `AxiosError.toJSON()` and errors before any response have the request alone. */
function isErrorWithoutResponse(value: HeldMembers): boolean {
  const config = objectAt(value, "config");
  const code = textAt(value, "code") ?? "";
  return (
    textAt(value, "name") === "AxiosError" ||
    (config !== undefined && textAt(config, "url") !== undefined && textAt(value, "message") !== undefined) ||
    (textAt(value, "errormsg") !== undefined && Number(value["http_code"]) === 0 && Number(value["exitcode"]) > 0) || // of curl -w
    ((["syscall", "errno", "config"].some((name) => name in value) || !("message" in value)) &&
      OF_NODE.test(code) &&
      noResponseReason(code) !== undefined)
  );
}

function statusOf(value: HeldMembers): number | undefined {
  const code = Array.isArray(value["header"]) ? value["code"] : undefined; // Postman: `status` is the reason
  return ["status", "statusCode", "status_code"].map((name) => statusIn(value[name])).find(Boolean) ?? statusIn(code);
}

function exchangeOf(
  response: HeldMembers,
  outer: HeldMembers,
  position: CapturePosition,
  note: (text: string) => void,
): CapturedExchange {
  const request = requestIn(response, outer);
  const isInvented = statusOf(response) === 599 && textAt(response, "reason") === "Internal Exception"; // of HTTP::Tiny for Perl, which tells so that none came
  if (isInvented) {
    const error = textAt(response, "content")?.trim() ?? "no response";
    return { ...(request && { request }), response: { headers: [] }, error, position };
  }
  const status = statusOf(response);
  const headers = HEADERS.map((name) => headerLines(response[name])).find((lines) => lines.length > 0) ?? [];
  const held = bodyIn(response, outer);
  const time = isoTime(
    outer["time"] ?? outer["timestamp"] ?? outer["startedDateTime"] ?? textAt(outer["times"], "start"),
  );
  if (held?.note !== undefined) note(held.note);
  else if (held === undefined) note("the dump does not hold the body");
  const read: CapturedResponse = {
    ...(status !== undefined && { status }),
    headers,
    ...(held?.body !== undefined && { body: held.body }),
    ...(time !== undefined && { time }),
  };
  const said = status === undefined ? failureIn(textAt(outer, "message") ?? "") : undefined;
  if (said !== undefined) return { ...(request && { request }), response: { status: said, ...read }, position };
  const error = status === undefined ? (wordsOf(outer) ?? "no response, as the dump has it") : undefined;
  return { ...(request && { request }), response: read, ...(error !== undefined && { error }), position };
}

/** The message, with the code where it does not say it. */
function wordsOf(outer: HeldMembers): string | undefined {
  if (textAt(outer, "errormsg") !== undefined)
    return `curl: (${String(outer["exitcode"])}) ${textAt(outer, "errormsg") ?? ""}`;
  const [message, code] = [textAt(outer, "message"), textAt(outer, "code")];
  if (message === undefined || code === undefined || message.includes(code)) return message ?? code;
  return `${message} (${code})`;
}

/** The body of the response, else what the error around it holds of it. */
function bodyIn(response: HeldMembers, outer: HeldMembers): ReturnType<typeof heldBody> | undefined {
  const encoding = outer["isBase64Encoded"] === true ? "base64" : undefined;
  const held = BODIES.map((name) => response[name]).filter((value) => value !== undefined && value !== null);
  const found = held.find((value) => value !== "") ?? held[0]; // nock has the body of the request beside that of the response
  const around = outer === response ? undefined : (outer["data"] ?? outer["body"] ?? outer["error"]);
  const ofGraphql = Array.isArray(response["errors"])
    ? { errors: response["errors"], data: response["data"] ?? null }
    : undefined; // graphql-request
  const value = ofGraphql ?? found ?? around;
  if (hasMembers(value) && typeof value["text"] === "string" && (value === response["content"] || "charset" in value)) {
    return heldBody(value["text"], value["encoding"]); // a response out of an archive, or of Charles
  }
  return value === undefined ? undefined : heldBody(value, encoding);
}

function requestIn(response: HeldMembers, outer: HeldMembers): CapturedRequest | undefined {
  const holders = [...REQUESTS.map((name) => outer[name]), ...REQUESTS.map((name) => response[name])];
  const holder = holders.find(
    (value): value is HeldMembers => hasMembers(value) && (urlIn(value) ?? textAt(value, "method")) !== undefined,
  );
  const named = holders.find((value) => typeof value === "string" && /^https?:|^\//.test(value)); // ofetch: the address alone
  const url =
    (holder && urlIn(holder)) ?? (typeof named === "string" ? named : undefined) ?? urlIn(response) ?? urlIn(outer);
  const method = (holder && textAt(holder, "method")) ?? textAt(outer, "method");
  if (method === undefined && url === undefined) return undefined;
  const body = holder && requestBody(holder);
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    headers: holder ? (HEADERS.map((name) => headerLines(holder[name])).find((lines) => lines.length > 0) ?? []) : [],
    ...(body !== undefined && body !== null && body !== "" && { body }),
  };
}

function requestBody(holder: HeldMembers): unknown {
  const { data, body, json } = holder;
  return data ?? (hasMembers(body) && typeof body["raw"] === "string" ? body["raw"] : body) ?? json;
}

function urlIn(holder: HeldMembers): string | undefined {
  const url = holder["absoluteUrl"] ?? holder["url"] ?? holder["uri"] ?? holder["href"] ?? holder["path"];
  const text = typeof url === "string" ? url : (textAt(url, "raw", "href") ?? urlOfParts(url));
  const [scheme, host] = [textAt(holder, "scheme"), textAt(holder, "host")];
  const base =
    scheme && host ? `${scheme}://${host}` : textAt(holder, "baseURL", "baseUrl", "prefixUrl", "origin", "scope");
  if (text === undefined || text === "" || base === undefined || /^[a-z]+:/i.test(text)) return text || base;
  return `${base.replace(/\/$/, "")}/${text.replace(/^\//, "")}`;
}

/** Postman keeps an address in parts, where it has no `raw` one. */
function urlOfParts(url: unknown): string | undefined {
  if (!hasMembers(url) || !Array.isArray(url["host"])) return undefined;
  const { protocol = "https", host, port, path } = url;
  const steps = Array.isArray(path) ? path.map((step) => `/${step}`).join("") : "";
  return `${protocol}://${host.join(".")}${port === undefined ? "" : `:${port}`}${steps}`;
}

/** Each exchange of a list; undefined where an element is none. */
export function exchangesOfList(
  list: readonly unknown[],
  read: (value: unknown, position: CapturePosition) => CapturedExchange | undefined,
): CapturedExchange[] | undefined {
  const found: CapturedExchange[] = [];
  for (const [index, value] of list.entries()) {
    const exchange = read(value, { index });
    if (!exchange) return undefined;
    found.push(exchange);
  }
  return found.length > 0 ? found : undefined;
}
