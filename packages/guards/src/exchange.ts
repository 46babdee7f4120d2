/** What comes in: statuses, headers and bodies of any kind. */

/** One request's outcome, as much of it as is known. */
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

/** A body of text as data: parsed where it looks like an object or a list of JSON; white space alone is `""`. */
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

/** True where the very first character begins an object or a list: the common case, and the cheapest to ask. */
function startsJson(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x7b || first === 0x5b;
}

/** The value of a header, repeated ones joined by `, ` as RFC 9110, section 5.3 has it; `name` is in lower case. */
export function headerOf(headers: HeadersLike | undefined, name: string | undefined): string | undefined {
  if (typeof headers !== "object" || headers === null || name === undefined) return undefined;
  try {
    const { get } = headers as { get?: unknown }; // any object can be asked for a member
    const found: unknown =
      typeof get === "function" && !(headers instanceof Map) ? get.call(headers, name) : valuesIn(headers, name);
    if (typeof found === "string") return found; // as nearly all are
    if (found === null) return undefined;
    const texts = listed(found).filter((value) => typeof value === "string" || typeof value === "number");
    return texts.length > 0 ? texts.join(", ") : undefined;
  } catch {
    return undefined; // headers of a kind that nobody foresaw are no headers
  }
}

function valuesIn(headers: object, name: string): unknown[] {
  const pairs: Iterable<unknown> =
    headers instanceof Map ? headers : Array.isArray(headers) ? listed(headers) : Object.entries(headers);
  const values: unknown[] = [];
  for (const pair of pairs) {
    if (!Array.isArray(pair) || typeof pair[0] !== "string" || pair[0].length !== name.length) continue;
    if (pair[0].toLowerCase() === name) values.push(...listed(pair[1]));
  }
  return values;
}

/** A list, or the one value as a list; of a list of absurd length its beginning. */
function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : [value];
}

const OF_USE = ["retry-after", "www-authenticate", "content-type"];
/** One character less than a date of any form has. */
const SHORTEST_DATE = 23;
const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** The headers that bear on a failure. */
export function headersOfUse(headers: HeadersLike | undefined): Readonly<Record<string, string>> {
  if (headers === undefined) return NONE;
  const found: Record<string, string> = {};
  for (const name of OF_USE) {
    const value = headerOf(headers, name);
    if (value !== undefined) found[name] = value;
  }
  const date = (found["retry-after"] ?? "").length > SHORTEST_DATE ? headerOf(headers, "date") : undefined; // seconds need no other header
  if (date !== undefined) found["date"] = date;
  return found;
}
