/** Converts JSON Pointers (RFC 6901) between text and arrays of tokens, and reads values by them. */

export type Path = readonly string[];

/** `["a/b", "0"]` → `/a~1b/0`. The root is the empty string. */
export function pointerOf(path: Path): string {
  let pointer = "";
  for (const token of path)
    pointer += `/${SPECIAL.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token}`;
  return pointer;
}

/** What a token says in another way: most have none of it, and every rule makes pointers. */
const SPECIAL = /[~/]/;

/** `#/components/schemas/A` or `/components/schemas/A` → its tokens. */
export function pathOf(pointer: string): Path {
  const known = paths.get(pointer);
  if (known) return known;
  if (paths.size >= MOST_PATHS) paths.clear();
  const path = tokensOf(pointer);
  paths.set(pointer, path);
  return path;
}

/** Every rule follows every reference of a document, so each is taken apart once. */
const paths = new Map<string, Path>();
const MOST_PATHS = 50_000;

function tokensOf(pointer: string): Path {
  const text = pointer.startsWith("#") ? decoded(pointer.slice(1)) : pointer;
  if (text === "") return [];
  const tokens = text.slice(1).split("/");
  return text.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}

/** Decodes a URI fragment; a text that is not encoded correctly stays as it is and leads nowhere. */
function decoded(fragment: string): string {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The value at `path`, or undefined where there is none; only own members count. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const token of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token]; // an object or array that owns the member, as just checked
  }
  return value;
}

/** The name of the component schema that a local reference leads to; undefined where it leads elsewhere. */
export function componentName(reference: string): string | undefined {
  const path = pathOf(reference);
  return path.length === 3 && path[0] === "components" && path[1] === "schemas" ? path[2] : undefined;
}

/** True for the path of a component of that section, such as `schemas`. */
export function isComponentPath(path: Path, section: string): boolean {
  return path.length === 3 && path[0] === "components" && path[1] === section;
}
