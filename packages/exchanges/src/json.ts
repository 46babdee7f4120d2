/** Reads members of parsed JSON, by name and by dotted path. */

export interface HeldMembers {
  readonly [name: string]: unknown;
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function hasMembers(value: unknown): value is HeldMembers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(value: unknown, name: string): HeldMembers | undefined {
  const member = memberAt(value, name);
  return hasMembers(member) ? member : undefined;
}

export function textAt(value: unknown, ...names: string[]): string | undefined {
  return names.map((name) => memberAt(value, name)).find((member) => typeof member === "string");
}

/** The member at a path such as `http.response.status`; names that contain the dots themselves are found as well. */
export function memberAt(value: unknown, path: string): unknown {
  if (!hasMembers(value)) return undefined;
  if (Object.hasOwn(value, path)) return value[path];
  for (let dot = path.lastIndexOf("."); dot > 0; dot = path.lastIndexOf(".", dot - 1)) {
    const name = path.slice(0, dot);
    if (Object.hasOwn(value, name)) return memberAt(value[name], path.slice(dot + 1));
  }
  return undefined;
}
