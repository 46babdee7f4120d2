/** Reads a parameter from a header: of a challenge (RFC 9110, section 11.6.1), or of a value such as `limit=9; reset=30`. */

/** A name with its value, which may be quoted; or a word alone, such as the scheme of a challenge. */
const PART = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;
/** The longest header that is looked through. */
const LONGEST = 8192;

/** The value of the first parameter of this name; with a scheme, only of a challenge of that scheme. */
export function parameterIn(header: string, parameter: string, scheme?: string): string | undefined {
  let isMeant = scheme === undefined;
  for (const [, name = "", quoted, plain] of header.slice(0, LONGEST).matchAll(PART)) {
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (value === undefined) isMeant = scheme === undefined || name.toLowerCase() === scheme.toLowerCase();
    else if (isMeant && name.toLowerCase() === parameter.toLowerCase()) return value;
  }
  return undefined;
}
