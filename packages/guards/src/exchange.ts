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
  /** Parsed JSON, or text; undefined where the body was not read. */
  body?: unknown;
}

/** How to read a body. */
export interface DecodeOptions {
  /** What parses bodies that are not JSON, by media type. A parser that throws leaves the text as it is. */
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

/** The value of a header; repeated ones are joined by `, ` (RFC 9110, section 5.3). `name` is in lower case. */
export function headerOf(headers: HeadersLike | undefined, name: string | undefined): string | undefined {
  if (typeof headers !== "object" || headers === null || name === undefined) return undefined;
  try {
    const { get } = headers as { get?: unknown }; // any object may have the member
    const found: unknown =
      typeof get === "function" && !(headers instanceof Map) ? get.call(headers, name) : valuesIn(headers, name);
    if (typeof found === "string") return found; // as nearly all are
    if (found === null) return undefined;
    const texts = listed(found).filter((value) => typeof value === "string" || typeof value === "number");
    return texts.length > 0 ? texts.join(", ") : undefined;
  } catch {
    return undefined; // headers of an unknown kind count as none
  }
}

/** Keys of a plain object are compared before anything is read: that costs half of what pairs do. */
function valuesIn(headers: object, name: string): unknown[] {
  const entries: Iterable<unknown> =
    headers instanceof Map ? headers : Array.isArray(headers) ? listed(headers) : Object.keys(headers);
  const values: unknown[] = [];
  for (const entry of entries) {
    const key: unknown = Array.isArray(entry) ? entry[0] : entry;
    if (typeof key !== "string" || key.length !== name.length || key.toLowerCase() !== name) continue;
    values.push(...listed(Array.isArray(entry) ? entry[1] : (headers as Record<string, unknown>)[key])); // any object can be asked for a key of its own
  }
  return values;
}

/** Returns a list, or a single value as a list; an absurdly long list is cut. */
function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : [value];
}

const OF_USE = ["retry-after", "www-authenticate", "content-type"];
/** A date of any form is longer than this. */
const SHORTEST_DATE = 17;
const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** The headers that matter for a failure, in lower case. */
export function headersOfUse(headers: HeadersLike | undefined): Readonly<Record<string, string>> {
  if (headers === undefined) return NONE;
  const found: Record<string, string> = {};
  for (const name of OF_USE) {
    const value = headerOf(headers, name);
    if (value !== undefined) found[name] = value;
  }
  const date = (found["retry-after"] ?? "").length > SHORTEST_DATE ? headerOf(headers, "date") : undefined; // only a date in Retry-After needs it
  if (date !== undefined) found["date"] = date;
  return found;
}
