/** Reads part of a header: a parameter of a challenge (RFC 9110, section 11.6.1) or of a value such as `limit=9; reset=30`, and what stands between two marks. */

/** The part of a text that counts; all of it where nothing is said. */
export interface TextPart {
  /** Only what stands before the first of this text counts; with `after`, the first that follows one of those. */
  readonly before?: string;
  /** Only what stands after the last of this text counts; with `before`, the last in front of it. */
  readonly after?: string;
}

/** The part of a header that counts. */
export interface HeaderPart extends TextPart {
  /** The scheme of the challenge whose parameter counts. */
  readonly scheme?: string;
  readonly parameter?: string;
}

/** The part of the header's value; undefined where it has none. */
export function partOf(header: string, part: HeaderPart): string | undefined {
  const { scheme, parameter } = part;
  const value = parameter === undefined ? header : parameterIn(header, parameter, scheme);
  return value === undefined ? undefined : between(value, part);
}

/** Makes what gives the part of a text that counts. */
export function textPart(part: TextPart): (text: string) => string {
  return (text) => between(text, part);
}

/** `Foo` in `a#b#Foo:http://c#d`, after `#` and before `:`. */
function between(value: string, { after = "", before }: TextPart): string {
  const first = value.indexOf(after);
  const from = first === -1 ? 0 : first + after.length;
  const end = before === undefined ? -1 : value.indexOf(before, from);
  const kept = end === -1 ? value : value.slice(0, end);
  return from === 0 ? kept : kept.slice(kept.lastIndexOf(after) + after.length);
}

/** A name with its value, which may be quoted; or a word alone, such as the scheme of a challenge. */
const PART = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;
/** The longest header that is looked through. */
export const LONGEST_HEADER = 8192;

/** The value of the first parameter of this name; with a scheme, only of a challenge of that scheme. */
function parameterIn(header: string, parameter: string, scheme: string | undefined): string | undefined {
  let isMeant = scheme === undefined;
  for (const [, name = "", quoted, plain] of header.slice(0, LONGEST_HEADER).matchAll(PART)) {
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (value === undefined) isMeant = scheme === undefined || name.toLowerCase() === scheme.toLowerCase();
    else if (isMeant && name.toLowerCase() === parameter.toLowerCase()) return value;
  }
  return undefined;
}
