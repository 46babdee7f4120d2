/** Parses Retry-After (RFC 9110, section 10.2.3): seconds, or an HTTP date in one of three forms (section 5.6.7). */

/** Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT. */
const DATE = /^[A-Z][a-z]{2,8}, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) (\d\d:\d\d:\d\d) GMT$/;
/** Sun Nov 06 08:49:37 1994; on the wire the zero is a space. */
const ASCTIME = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) (\d{4})$/;

/**
 * Returns the milliseconds to wait, the longest of several values; undefined where none is valid. A date is measured
 * from the response's Date header (the earliest of several), else from `now`; a date in the past gives 0.
 */
export function parseRetryAfter(value: unknown, date: unknown, now: number): number | undefined {
  if (typeof value !== "string") return undefined;
  if (/^\d+$/.test(value)) return Math.min(+value * 1000, Number.MAX_SAFE_INTEGER); // one number, as nearly all services send it, needs no look for dates
  const answered = typeof date === "string" ? Math.min(...momentsIn(date, now)) : Infinity;
  const from = answered === Infinity ? now : answered;
  const waits = value.split(",").flatMap((part) => (/^\s*\d+\s*$/.test(part) ? +part * 1000 : []));
  for (const moment of momentsIn(value, now)) waits.push(Math.max(0, moment - from));
  return waits.length === 0
    ? undefined
    : Math.min(
        waits.reduce((a, b) => Math.max(a, b)),
        Number.MAX_SAFE_INTEGER,
      );
}

/**
 * The dates in a header. A comma joins repeated values and also follows the name of a day, so each part is read alone
 * and with the one before it.
 */
export function momentsIn(text: string, now: number): number[] {
  const parts = text.split(",");
  return parts
    .flatMap((part, index) => [part, `${parts[index - 1]},${part}`])
    .map((each) => timeIn(each, now))
    .filter((moment) => !Number.isNaN(moment));
}

/**
 * Parses an HTTP date; NaN for anything else and for a day or time that does not exist. A minute may have a 61st
 * second.
 */
function timeIn(text: string, now: number): number {
  const [, day, month, year, time = ""] =
    DATE.exec(text.trim().replace("  ", " 0").replace(ASCTIME, "$1, $3 $2 $5 $4 GMT")) ?? [];
  if (!day) return NaN;
  const moment = `${day} ${month} ${yearOf(year, now)} ${time.replace(/60$/, "59")} GMT`;
  const at = Date.parse(moment);
  if (!new Date(at).toUTCString().endsWith(moment)) return NaN; // `Date` turns the 30th of February into a day of March
  return time.endsWith("60") ? at + 1000 : at;
}

/** Completes a year of two digits to the latest one that is at most 50 years ahead (RFC 9110, section 5.6.7). */
function yearOf(digits: string | undefined, now: number): string | undefined {
  if (digits?.length !== 2) return digits;
  const latest = new Date(now).getUTCFullYear() + 50;
  return String(latest - ((latest - Number(digits)) % 100));
}
