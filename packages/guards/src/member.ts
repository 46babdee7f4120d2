import { isObject } from "./check.ts";
import type { MemberPath } from "./family.ts";

/** The own member at the end of the path. */
export function memberOf(value: unknown, path: MemberPath): unknown {
  let current = value;
  for (const name of path) {
    if (!isObject(current) || !Object.hasOwn(current, name)) return undefined;
    current = current[name];
  }
  return current;
}

/** A member's name as RFC 6901 writes it. */
export function token(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The path as RFC 6901 writes it. */
export function memberPointer(path: MemberPath): string {
  return path.map((name) => `/${token(name)}`).join("");
}
