/**
 * Parses Retry-After (RFC 9110, section 10.2.3): seconds, or an HTTP date (section 5.6.7), in any form whose meaning is plain: a fraction,
 * another name or an offset for the time zone, a day of one digit or without its weekday, any letter case.
 */

/** Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT, from the day on: what stands before it says nothing more. */
const DATE =
  /^(?:[a-z]{3,9}\s+)?(\d\d?)[ -]([a-z]{3})[ -](\d\d|\d{4}) (\d\d?):(\d\d):(\d\d)\s?(?:GMT|UTC?|Z|([+-])(\d\d):?([0-5]\d))$/i;
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
  if (SECONDS.test(value)) return msOf(value); // one number, as nearly all services send it, needs no look for dates
  const answered = typeof date === "string" ? Math.min(...momentsIn(date, now)) : Infinity;
  const from = answered === Infinity ? now : answered;
  const waits = value.split(",").flatMap((part) => (SECONDS.test(part) ? msOf(part) : []));
  for (const moment of momentsIn(value, now)) waits.push(Math.max(0, moment - from));
  return waits.length === 0
    ? undefined
    : Math.min(
        waits.reduce((a, b) => Math.max(a, b)),
        Number.MAX_SAFE_INTEGER,
      );
}

function msOf(seconds: string): number {
  return Math.min(Math.ceil(+seconds * 1000), Number.MAX_SAFE_INTEGER);
}

/** The dates in a header. A comma joins repeated values and also follows the name of a day, which a date does not need. */
export function momentsIn(text: string, now: number): number[] {
  return text
    .split(",")
    .map((part) => timeIn(part.trim(), now))
    .filter((moment) => !Number.isNaN(moment));
}

/**
 * Parses an HTTP date; NaN for anything else and for a day or time that does not exist. A minute may have a 61st
 * second.
 */
function timeIn(text: string, now: number): number {
  const [, day = "", month = "", year = "", hour = "", minute = "", second = "", sign, hours = "", minutes = ""] =
    DATE.exec(text.replace(ASCTIME, "$2 $1 $4 $3 GMT")) ?? [];
  const position = MONTHS.indexOf(month.toLowerCase()) / 3;
  const at = Date.UTC(yearOf(year, now), position, +day, +hour, +minute, Math.min(+second, 59));
  const exists = new Date(at).getUTCDate() === +day && +hour < 24 && +minute < 60 && +second <= 60; // `Date` turns the 30th of February into a day of March
  if (!day || !Number.isInteger(position) || !exists) return NaN;
  const offset = sign ? +`${sign}1` * (+hours * 60 + +minutes) * 60_000 : 0;
  return at + (second === "60" ? 1000 : 0) - offset;
}

/** Completes a year of two digits to the latest one that is at most 50 years ahead (RFC 9110, section 5.6.7). */
function yearOf(digits: string, now: number): number {
  if (digits.length !== 2) return +digits;
  const latest = new Date(now).getUTCFullYear() + 50;
  return latest - ((latest - +digits) % 100);
}
