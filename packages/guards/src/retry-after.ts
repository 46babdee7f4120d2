/** Retry-After, RFC 9110, section 10.2.3: seconds, or one of the three forms of an HTTP date (section 5.6.7). */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT. */
const DATE = /^[A-Z][a-z]{2,8}, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
/** Sun Nov  6 08:49:37 1994. */
const ASCTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;
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

function timeIn(text: string, now: number): number | undefined {
  const date = DATE.exec(text);
  if (date) return utc(yearOf(date[3], now), date[2], date[1], date[4], date[5], date[6]);
  const ascii = ASCTIME.exec(text);
  return ascii ? utc(Number(ascii[6]), ascii[1], ascii[2], ascii[3], ascii[4], ascii[5]) : undefined;
}

/** Two digits mean the latest such year that is at most 50 years ahead (RFC 9110, section 5.6.7). */
function yearOf(digits: string | undefined, now: number): number {
  if (digits?.length !== 2) return Number(digits);
  const latest = new Date(now).getUTCFullYear() + 50;
  return latest - ((latest - Number(digits)) % 100);
}

/** Undefined for a day or a time that does not exist. A minute may have a 61st second. */
function utc(year: number, month = "", day = "", hours = "", minutes = "", seconds = ""): number | undefined {
  const midnight = Date.UTC(year, MONTHS.indexOf(month), Number(day));
  const isReal = MONTHS.includes(month) && new Date(midnight).getUTCDate() === Number(day) && hours < "24" && minutes < "60" && seconds <= "60";
  return isReal ? midnight + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 : undefined;
}
