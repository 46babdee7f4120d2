/** Retry-After, RFC 9110, section 10.2.3: seconds, or one of the three forms of an HTTP date (section 5.6.7). */

/** Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT. */
const DATE = /^[A-Z][a-z]{2,8}, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) (\d\d:\d\d:\d\d) GMT$/;
/** Sun Nov 06 08:49:37 1994; on the wire the zero is a space. */
const ASCTIME = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) (\d{4})$/;
/** The commas between repeated values: all but the one behind the name of a day. */
const BETWEEN = /(?<![A-Z][a-z]{2,8}),/;

/** Milliseconds to wait from `now`; undefined for anything that is no valid Retry-After. A date that has passed is 0. */
export function parseRetryAfter(value: unknown, now: number): number | undefined {
  if (typeof value !== "string") return undefined;
  const waits = value.split(BETWEEN).map((text) => waitIn(text.trim(), now));
  return waits.every((wait) => wait === waits[0]) ? waits[0] : undefined; // repeated values that contradict each other say nothing
}

function waitIn(text: string, now: number): number | undefined {
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  const time = timeIn(text, now);
  return time === undefined ? undefined : Math.max(0, time - now);
}

/** Undefined for a day or a time that does not exist. A minute may have a 61st second. */
function timeIn(text: string, now: number): number | undefined {
  const [, day, month, year, time = ""] = DATE.exec(text.replace("  ", " 0").replace(ASCTIME, "$1, $3 $2 $5 $4 GMT")) ?? [];
  const moment = `${day} ${month} ${yearOf(year, now)} ${time.replace(/60$/, "59")} GMT`;
  const at = Date.parse(moment);
  if (!new Date(at).toUTCString().endsWith(moment)) return undefined; // a parser makes the 1st of March of the 30th of February
  return time.endsWith("60") ? at + 1000 : at;
}

/** Two digits mean the latest such year that is at most 50 years ahead (RFC 9110, section 5.6.7). */
function yearOf(digits: string | undefined, now: number): string | undefined {
  if (digits?.length !== 2) return digits;
  const latest = new Date(now).getUTCFullYear() + 50;
  return String(latest - ((latest - Number(digits)) % 100));
}
