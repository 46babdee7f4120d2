/** Removes secrets from captured exchanges, so that they can be shown to others, such as the support of a service. */
import type { CapturedExchange, CapturedRequest, HeaderLine } from "../exchange.ts";
import { secretKindOf, isUserName } from "./secret-names.ts";
import { mayHoldSecrets } from "./may-hold-secrets.ts";
import { IN_ADDRESS, TextRedactor, USER_NAME } from "./text-redactor.ts";

export interface Redacted {
  /** The same exchanges, with words such as `[removed: bearer token]` in the place of secrets. */
  exchanges: CapturedExchange[];
  /** Removes from another text, such as a message of a client, what the exchanges showed to be secret, and what looks like it. */
  text(text: string): string;
}

export interface RedactOptions {
  /** What looks like a token and is none, such as an id of a request whose member has an unusual name. */
  keep?: readonly string[];
}

/**
 * The text without secrets that a name beside them or their own shape tells. Unlike `redact`, it keeps what only looks like chance, such as
 * the id of a device.
 */
export function hideSecrets(text: string): string {
  const redactor = new TextRedactor();
  return redactor.finished(redactor.text(text, Number.POSITIVE_INFINITY));
}

/**
 * A function that hides in other texts what the exchanges, or the text that they were read from, show to be a secret, however it is spelled
 * there. Like `hideSecrets`, it keeps what only looks like chance.
 */
export function secretsOf(exchanges: readonly CapturedExchange[], source = ""): (text: string) => string {
  if (![source, ...exchanges.map((exchange) => JSON.stringify(exchange, writable))].some(mayHoldSecrets))
    return (text) => text;
  const redactor = new TextRedactor([], { seeksChance: false });
  for (const exchange of exchanges) exchangeOf(exchange, redactor);
  redactor.text(source);
  return (text) => redactor.finished(text);
}

/** Bytes are no text, and JSON has no numbers of any size. */
function writable(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return "";
  return typeof value === "bigint" ? String(value) : value;
}

/** Headers of which the scheme may be shown, and nothing behind it. */
const CREDENTIALS = /^(?:proxy-)?authorization$/i;
const SCHEMES =
  /^(?:Basic|Bearer|Digest|DPoP|Negotiate|NTLM|AWS4-HMAC-SHA256|Token|ApiKey|OAuth|Hawk|MAC|SharedKey|GoogleLogin)(?=\s)/i;
/** Headers whose values are no secrets, however they look. */
const PLAIN =
  /^(?:accept(?:-.*)?|user-agent|date|expires|last-modified|age|content-(?:type|length|language|encoding|range)|retry-after|vary|server|connection|keep-alive|transfer-encoding|strict-transport-security|permissions-policy|access-control-.*|sec-(?:ch|fetch)-.*|cache-control)$/i;
const DEEPEST = 64;

/**
 * Removes the secrets of exchanges: those of headers, cookies, addresses and bodies whose names say what they are, what has the shape of a
 * token or a key, also encoded, and each of these wherever else it stands. Ids of requests, statuses and codes of errors stay.
 */
export function redact(exchanges: readonly CapturedExchange[], { keep = [] }: RedactOptions = {}): Redacted {
  const first = new TextRedactor(keep);
  for (const exchange of exchanges) exchangeOf(exchange, first); // an id may be known only from a place behind
  const redactor = new TextRedactor(first.ids);
  return {
    exchanges: redactedBy(redactor, exchanges),
    text: (text) => redactor.finished(redactor.text(text)),
  };
}

/** Like `redact`, but keeps what only looks like chance, such as the id of a device. */
export function redactKnown(exchanges: readonly CapturedExchange[]): CapturedExchange[] {
  return redactedBy(new TextRedactor([], { seeksChance: false }), exchanges);
}

function redactedBy(redactor: TextRedactor, exchanges: readonly CapturedExchange[]): CapturedExchange[] {
  const shown = exchanges.map((exchange) => exchangeOf(exchange, redactor));
  return shown.map((exchange) => eachText(exchange, (text) => redactor.finished(text)) as CapturedExchange); // of the same form
}

function exchangeOf(
  { request, response, error, said, position }: CapturedExchange,
  redactor: TextRedactor,
): CapturedExchange {
  const { status, headers, body, time } = response;
  return {
    ...(request && { request: requestOf(request, redactor) }),
    response: {
      ...(status !== undefined && { status }),
      headers: headersOf(headers, redactor),
      ...(body !== undefined && { body: bodyOf(body, redactor) }),
      ...(time !== undefined && { time: redactor.text(time) }),
    },
    ...(error !== undefined && { error: redactor.text(error) }),
    ...(said && { said: saidOf(said, redactor) }),
    position,
  };
}

function saidOf(said: NonNullable<CapturedExchange["said"]>, redactor: TextRedactor): typeof said {
  const { client, code, message, operation, requestId } = said;
  if (requestId !== undefined) redactor.keepId("requestId", requestId);
  return {
    client,
    code: redactor.text(code),
    ...(message !== undefined && { message: redactor.text(message) }),
    ...(operation !== undefined && { operation: redactor.text(operation) }),
    ...(requestId !== undefined && { requestId: redactor.text(requestId) }),
  };
}

function requestOf({ method, url, headers, body }: CapturedRequest, redactor: TextRedactor): CapturedRequest {
  return {
    ...(method !== undefined && { method: redactor.text(method, IN_ADDRESS) }),
    ...(url !== undefined && { url: redactor.address(url) }),
    headers: headersOf(headers, redactor),
    ...(body !== undefined && { body: bodyOf(body, redactor) }),
  };
}

function headersOf(headers: readonly HeaderLine[], redactor: TextRedactor): HeaderLine[] {
  return headers.map(([name, value]) => [redactor.text(name), headerOf(name, value, redactor)]);
}

function headerOf(name: string, value: string, redactor: TextRedactor): string {
  if (value === "") return value;
  if (CREDENTIALS.test(name)) return credentialsOf(value, redactor);
  const kind = secretKindOf(name);
  if (kind === "cookies") {
    for (const pair of value.split(/;\s*/))
      if (!/^(?:path|domain|expires|max-age|samesite)=/i.test(pair)) redactor.learn(pair.slice(pair.indexOf("=") + 1));
  }
  if (kind !== undefined) return redactor.removed(kind, value);
  redactor.keepId(name, value);
  if (/^(?::path|location|content-location|referer|origin)$/i.test(name)) return redactor.address(value);
  return redactor.text(value, PLAIN.test(name) ? undefined : IN_ADDRESS);
}

function credentialsOf(value: string, redactor: TextRedactor): string {
  const [scheme] = SCHEMES.exec(value.trim()) ?? [];
  const credentials = scheme === undefined ? value : value.trim().slice(scheme.length).trim();
  redactor.learnCredentials(credentials);
  const kind = scheme?.toLowerCase() === "bearer" ? "bearer token" : "credentials";
  const removed = redactor.removed(kind, credentials);
  return scheme === undefined ? removed : `${scheme} ${removed}`;
}

function bodyOf(body: unknown, redactor: TextRedactor): unknown {
  if (body instanceof Uint8Array) return redactor.removed(`${body.length} bytes that are no text`);
  redactor.learnNamed(body);
  return typeof body === "string"
    ? redactor.text(body)
    : valueOf(body, { name: "", kind: undefined, isLogin: false, depth: 0 }, redactor);
}

interface MemberContext {
  name: string;
  /** Of the secret that a name above says it is. */
  kind: string | undefined;
  /** True where a password stands beside it. */
  isLogin: boolean;
  depth: number;
}

/** A parsed body, in its structure. */
function valueOf(value: unknown, context: MemberContext, redactor: TextRedactor): unknown {
  const { name, kind, isLogin, depth } = context;
  if (depth > DEEPEST) return redactor.removed("what lies deeper");
  if (typeof value === "string")
    return kind === undefined || value === "" ? redactor.member(name, value, isLogin) : redactor.removed(kind, value);
  if (typeof value === "number" || typeof value === "bigint")
    return kind !== undefined && /\d{4}/.test(String(value)) ? redactor.removed(kind, String(value)) : value;
  if (Array.isArray(value)) return value.map((item) => valueOf(item, { ...context, depth: depth + 1 }, redactor));
  if (typeof value !== "object" || value === null)
    return typeof value === "boolean" || value === null ? value : undefined;
  const entries = Object.entries(value);
  const isLogged = entries.some(([each]) => secretKindOf(each) === "password");
  return Object.fromEntries(
    entries.map(([each, held]) => {
      const own = secretKindOf(each) ?? (isLogged && isUserName(each) ? USER_NAME : kind);
      return [
        redactor.text(each),
        valueOf(held, { name: each, kind: own, isLogin: isLogged, depth: depth + 1 }, redactor),
      ];
    }),
  );
}

/** The value with each of its texts changed, names of members too. */
function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [change(name), eachText(held, change)]));
}
