/** Retry-After, RFC 9110, section 10.2.3: seconds, or one of the three forms of an HTTP date (section 5.6.7). */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT. */
const DATE = /^[A-Z][a-z]{2,8}, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
/** Sun Nov  6 08:49:37 1994. */
const ASCTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;

/** Milliseconds to wait from `now`; undefined for anything that is no valid Retry-After. A date that has passed is 0. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  const date = parseDate(text, now);
  if (date !== undefined) return Math.max(0, date - now);
  const [first, ...others] = text.split(/, ?(?=\d+(?:,|$)|[A-Z][a-z]+,|[A-Z][a-z]{2} [A-Z])/);
  return others.length > 0 && others.every((other) => other === first) ? parseRetryAfter(first, now) : undefined;
}

function parseDate(text: string, now: number): number | undefined {
  const date = DATE.exec(text);
  if (date) return utc(yearOf(date[3], now), date[2], date[1], date[4], date[5], date[6]);
  const ascii = ASCTIME.exec(text);
  return ascii ? utc(Number(ascii[6]), ascii[1], ascii[2], ascii[3], ascii[4], ascii[5]) : undefined;
}

/** Two digits that seem to lie more than 50 years ahead mean the past (RFC 9110, section 5.6.7). */
function yearOf(digits: string | undefined, now: number): number {
  if (digits?.length !== 2) return Number(digits);
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return year > thisYear + 50 ? year - 100 : year;
}

function utc(year: number, month = "", day = "", hours = "", minutes = "", seconds = ""): number | undefined {
  const time = Date.UTC(year, MONTHS.indexOf(month), Number(day), Number(hours), Number(minutes), Number(seconds));
  const real = MONTHS.includes(month) && new Date(time).getUTCDate() === Number(day) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
  return real ? time : undefined;
}
