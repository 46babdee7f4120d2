/**
 * Parses Retry-After (RFC 9110, section 10.2.3): seconds, or an HTTP date (section 5.6.7), in any form whose meaning is plain: a fraction,
 * another name or an offset for the time zone, a day of one digit or without its weekday, any letter case.
 */

/** Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT, from the day on: what stands before it says nothing more. */
const DATE =
  /^(?:[a-z]{3,9}\s+)?(\d\d?)[ -]([a-z]{3})[ -](\d\d|\d{4}) ([01]?\d|2[0-3]):([0-5]\d):([0-5]\d|60)\s?(?:GMT|UTC?|Z|([+-])(\d\d):?([0-5]\d))$/i;
/** Sun Nov  6 08:49:37 1994. */
const ASCTIME = /^[a-z]{3} ([a-z]{3})\s+(\d\d?) (\d\d?:\d\d:\d\d) (\d{4})$/i;
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const SECONDS = /^\s*(?:\d+(?:\.\d*)?|\.\d+)\s*$/;

/**
 * Returns the milliseconds to wait, the longest of several values; undefined where none is valid. A date is measured
 * from the response's Date header (the earliest of several), else from `now`; a date in the past gives 0.
 */
export function parseRetryAfter(value: unknown, date: unknown, now: number): number | undefined {
  if (typeof value !== "string") return undefined;
  let from: number | undefined; // only dates are measured, and nearly all services send seconds
  const waits = value.split(",").flatMap((part) => {
    if (SECONDS.test(part)) return +part * 1000;
    return momentsIn(part, now).map((moment) => moment - (from ??= momentOf(date, now)));
  });
  const longest = waits.reduce((a, b) => Math.max(a, b), -Infinity);
  return longest === -Infinity ? undefined : Math.min(Math.max(0, Math.ceil(longest)), Number.MAX_SAFE_INTEGER);
}

/** The earliest of the dates in a Date header, else now. */
function momentOf(date: unknown, now: number): number {
  const moments = typeof date === "string" ? momentsIn(date, now) : [];
  return moments.length > 0 ? moments.reduce((a, b) => Math.min(a, b)) : now;
}

/** The dates in a header. A comma joins repeated values and also follows the name of a day, which a date does not need. */
export function momentsIn(text: string, now: number): number[] {
  return text
    .split(",")
    .map((part) => timeIn(part, now))
    .filter((moment) => !Number.isNaN(moment));
}

/**
 * Parses an HTTP date; NaN for anything else and for a day or time that does not exist. A minute may have a 61st
 * second.
 */
function timeIn(text: string, now: number): number {
  const [, day, month = "", year = "", hour, minute, second, sign, hours, minutes] = (DATE.exec(
    text.trim().replace(ASCTIME, "$2 $1 $4 $3 GMT"),
  ) ?? []) as (string | undefined)[];
  const position = MONTHS.indexOf(month.toLowerCase()) / 3;
  const midnight = Date.UTC(yearOf(year, now), position, Number(day));
  if (position % 1 || new Date(midnight).getUTCDate() !== Number(day)) return NaN; // `Date` turns the 30th of February into a day of March
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  return midnight + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
}

/** Completes a year of two digits to the latest one that is at most 50 years ahead (RFC 9110, section 5.6.7). */
function yearOf(digits: string, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 50;
  return digits.length > 2 ? +digits : latest - ((latest - +digits) % 100);
}
