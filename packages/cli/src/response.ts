/** Reads parts of a captured response: a header, the JSON of a body, a member of it, the text of its XML. */
import type { HeaderLine } from "@faultline/exchanges";

/** The value of the first header of this name, which is in lower case. */
export function headerValue(headers: readonly HeaderLine[] = [], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** A body as its JSON says, where it is text that is JSON. */
export function parsedBody(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return body;
  }
}

/** The member at a path such as `error/code`. */
export function memberBelow(value: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((at, name) => {
    const isThere = typeof at === "object" && at !== null && Object.hasOwn(at, name);
    return isThere ? (at as Readonly<Record<string, unknown>>)[name] : undefined; // any object has members
  }, value);
}

/** The address without its query and fragment, in which there may be secrets. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, "");
}

const ENTITIES = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }));

/** The text with its entities resolved; those that are not known stay. */
export function entities(text: string): string {
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
}
