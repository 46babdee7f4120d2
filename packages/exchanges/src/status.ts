/** Reads an HTTP status as programs and logs write it. */

/** The status, of a number or of a text of three digits, perhaps with a reason behind it; undefined for anything else. */
export function statusIn(value: unknown): number | undefined {
  const isText = typeof value === "string" && /^\s*[1-9]\d\d(?:\s+[A-Za-z][A-Za-z' -]{0,60})?\s*$/.test(value);
  const status = isText ? Number.parseInt(value, 10) : value;
  return typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 999 ? status : undefined;
}
