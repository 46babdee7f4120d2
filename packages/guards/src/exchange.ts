/** Reads status, headers and body of a response, in whatever form callers have them. */
import type { Parsers } from "./parsers.ts";

/** The outcome of one request, as far as it is known. */
export interface Exchange {
  /**
   * The HTTP status: an integer from 100 to 999, also as text or bigint; 600 and more count like 5XX. Anything else is a failure of which no
   * status is known, save undefined and null: these are not given.
   */
  status?: unknown;
  headers?: HeadersLike | undefined;
  /** Parsed JSON, text, or bytes (a Buffer, a Uint8Array, an ArrayBuffer); undefined where the body was not read. */
  body?: unknown;
}

/** How to read a body. */
export interface DecodeOptions {
  /**
   * The method of the request. An answer to HEAD has no body (RFC 9110, section 9.3.2), which is another thing than an empty one; nothing else
   * depends on it.
   */
  method?: string | undefined;
  /**
   * What parses bodies that are not JSON, by media type, where the family declares bodies of such types. A parser that
   * throws leaves the text as it is.
   */
  parsers?: Parsers | undefined;
}

/** Headers of fetch, of Node, a Map, pairs or a plain object; letter case does not matter. */
export type HeadersLike =
  | { get(name: string): string | null }
  | ReadonlyMap<string, unknown>
  | readonly (readonly [string, unknown])[]
  | { readonly [name: string]: unknown };

export function statusOf(status: unknown): number | undefined {
  const isText = typeof status === "string" && /^\s*[1-9]\d\d\s*$/.test(status);
  const given = isText || typeof status === "bigint" ? Number(status) : status;
  return Number.isInteger(given) && (given as number) >= 100 && (given as number) <= 999
    ? (given as number)
    : undefined; // an integer is a number
}

/** Parses a text body where it looks like a JSON object or list; white space alone becomes `""`. */
export function dataOf(body: string): unknown {
  const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body;
  const json = startsJson(text) ? text : text.trimStart();
  if (!startsJson(json)) return json && text;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return text;
  }
}

/** True where the first character begins a JSON object or list: the common case, and the cheapest test. */
function startsJson(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x7b || first === 0x5b;
}

/** The text of a body that came as bytes, of this realm or another; undefined for any other value. */
export function textOfBytes(body: unknown): string | undefined {
  try {
    const isBytes = ArrayBuffer.isView(body) || (body as Tagged | undefined)?.[Symbol.toStringTag] === "ArrayBuffer"; // anything else can be asked for its tag
    return isBytes ? new TextDecoder().decode(body as ArrayBuffer) : undefined; // what only says so is refused
  } catch {
    return undefined;
  }
}

interface Tagged {
  readonly [Symbol.toStringTag]?: unknown;
}

/** True for a JSON object as a parser makes it, in this realm or another. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || !prototype || !Object.getPrototypeOf(prototype); // most are of this realm
}

/**
 * The value of a header; repeated ones are joined by `, ` (RFC 9110, section 5.3). `name` is in lower case. Headers of an
 * unknown kind are none.
 */
export function headerOf(headers: unknown, name: string | undefined): string | undefined {
  if (!headers || name === undefined) return undefined;
  try {
    const { get } = headers as { get?: unknown }; // anything else can be asked for it
    const found: unknown =
      typeof get === "function" && !isMap(headers) ? get.call(headers, name) : valuesIn(headers, name);
    const texts = listed(found).filter((value) => typeof value === "string" || typeof value === "number");
    return texts.length > 0 ? texts.join(", ") : undefined;
  } catch {
    return undefined;
  }
}

/** True for a Map of this realm or another. */
function isMap(headers: unknown): headers is ReadonlyMap<unknown, unknown> {
  return (headers as Tagged)[Symbol.toStringTag] === "Map"; // anything else can be asked for its tag
}

/** Keys are compared before anything is read: a value may throw, and another one counts. */
function valuesIn(headers: unknown, name: string): unknown[] {
  const entries = isMap(headers)
    ? [...headers]
    : Array.isArray(headers)
      ? listed(headers)
      : Object.keys(headers as object); // anything else has keys
  const values: unknown[] = [];
  for (const entry of entries) {
    const pair: readonly unknown[] | undefined = Array.isArray(entry) ? entry : undefined;
    const key: unknown = pair ? pair[0] : entry;
    if (typeof key !== "string" || key.length !== name.length || key.toLowerCase() !== name) continue; // lengths tell most of them apart
    values.push(...listed(pair ? pair[1] : (headers as Record<string, unknown>)[key])); // a key of its own
  }
  return values;
}

/** Returns a list, or a single value as a list; an absurdly long list is cut. */
function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : [value];
}

/** A date of any form is longer than this. */
const SHORTEST_DATE = 17;

/** The headers that matter for a failure, in lower case; only a date in Retry-After needs the Date. */
export function headersOfUse(headers: HeadersLike | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of ["retry-after", "www-authenticate", "content-type", "date"]) {
    const isOfUse = name !== "date" || (found["retry-after"] ?? "").length > SHORTEST_DATE;
    const value = isOfUse ? headerOf(headers, name) : undefined;
    if (value !== undefined) found[name] = value;
  }
  return found;
}
