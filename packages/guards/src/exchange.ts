/** What comes in: statuses, headers and bodies of any kind. */

/** One request's outcome, as much of it as is known. */
export interface Exchange {
  /** The HTTP status. Anything but an integer from 100 to 599 counts as not given. */
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
  return Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599 ? (status as number) : undefined; // an integer is a number
}

/** The body as data: text is parsed where it looks like an object or a list of JSON; text of white space alone is `""`. */
export function dataOf(body: unknown): unknown {
  if (typeof body !== "string") return body;
  const text = body.charCodeAt(0) === 0xfeff ? body.slice(1) : body;
  const first = text.charAt(text.search(/\S/));
  if (first === "") return "";
  if (first !== "{" && first !== "[") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The value of a header, repeated ones joined by `, ` as RFC 9110, section 5.3 has it; `name` is in lower case. */
export function headerOf(headers: HeadersLike | undefined, name: string): string | undefined {
  if (typeof headers !== "object" || headers === null) return undefined;
  try {
    if ("get" in headers && typeof headers.get === "function" && !(headers instanceof Map)) {
      const value: unknown = headers.get(name);
      return typeof value === "string" ? value : undefined;
    }
    const pairs: Iterable<unknown> = Symbol.iterator in headers ? (headers as Iterable<unknown>) : Object.entries(headers); // what iterates is a Map or pairs
    const values: unknown[] = [];
    for (const pair of pairs) {
      if (Array.isArray(pair) && typeof pair[0] === "string" && pair[0].toLowerCase() === name) values.push(...[pair[1]].flat());
    }
    const texts = values.filter((value) => typeof value === "string" || typeof value === "number");
    return texts.length > 0 ? texts.join(", ") : undefined;
  } catch {
    return undefined; // headers of a kind that nobody foresaw are no headers
  }
}

const OF_USE = ["retry-after", "www-authenticate", "content-type"];
const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** The headers that bear on a failure. */
export function headersOfUse(headers: HeadersLike | undefined): Readonly<Record<string, string>> {
  if (headers === undefined) return NONE;
  const found: Record<string, string> = {};
  for (const name of OF_USE) {
    const value = headerOf(headers, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
