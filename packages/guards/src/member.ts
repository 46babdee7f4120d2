/** Reads members by path and writes paths as JSON Pointers. */
import { isObject } from "./check.ts";
import type { MemberPath, Reader } from "./family.ts";

/** Reads the own member at the end of the path; undefined where there is none. */
export function memberOf(value: unknown, path: MemberPath): unknown {
  let current = value;
  for (const name of path) {
    if (!isObject(current) || !Object.hasOwn(current, name)) return undefined;
    current = current[name];
  }
  return current;
}

/** Escapes a member's name for a JSON Pointer (RFC 6901). */
export function token(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Writes the path as a JSON Pointer (RFC 6901). */
export function memberPointer(path: MemberPath): string {
  return path.map((name) => `/${token(name)}`).join("");
}

/** Reads what the first reader finds, or where that is no text and no number, what the other one does. */
export function firstOf(first: Reader, other: Reader): Reader {
  return (body) => {
    const found = first(body);
    return textIn(found) === undefined ? other(body) : found;
  };
}

/** More messages than that nobody reads, and a list that no service sends can have billions of empty positions. */
const MOST_MESSAGES = 100;

/** A text or a number as it is, and the first texts of a list in one: some services send several messages in the place of one. */
export function textIn(value: unknown): string | number | undefined {
  if (typeof value === "string" || typeof value === "number") return value;
  const texts: unknown[] = Array.isArray(value) ? value.slice(0, MOST_MESSAGES) : [];
  return texts.length > 0 && [...texts].every((item) => typeof item === "string") ? texts.join("; ") : undefined;
}

/** Position of the first element whose members have the constants; -1 where there is none, or no list. */
export function positionOf(elements: unknown, constants: Readonly<Record<string, unknown>>): number {
  const isMeant = (element: unknown): boolean =>
    Object.entries(constants).every(([name, constant]) => memberOf(element, [name]) === constant);
  return Array.isArray(elements) ? elements.findIndex(isMeant) : -1;
}
