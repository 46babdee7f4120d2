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

/** The text at the end of the path, inherited or not: it decides about nothing. */
export function textAt(value: unknown, path: MemberPath | undefined): string | undefined {
  if (path === undefined) return undefined;
  let current = value;
  for (let depth = 0; depth < path.length; depth++) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[path[depth] as string]; // any object can be asked for a member, and the path is that long
  }
  return typeof current === "string" ? current : undefined;
}

/** A member's name as RFC 6901 writes it. */
export function token(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The path as RFC 6901 writes it. */
export function pointerOf(path: MemberPath): string {
  return path.map((name) => `/${token(name)}`).join("");
}
