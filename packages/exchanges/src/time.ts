/** Reads times as logs and headers write them. */

/** Dates have a year and mostly a time of day, and are short; `Date.parse` would take nearly anything. */
const WRITTEN = /^(?=.*\d{4})(?=.*\d:\d\d|\d{4}-\d\d-\d\d$).{8,60}$/;
/** Seconds of this century have nine digits at least; a smaller count is a duration. */
const LEAST = 1e8;
/** `27/Nov/2025:03:00:00 +0100`, as web servers write it. */
const OF_SERVERS = /^\[?(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d)(?:\.\d{1,9})? ?([+-]\d{4})?\]?$/;
/** Where it is not said how far from UTC. */
const WITHOUT_ZONE = /[T ]\d?\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: [AP]M)?(?: \d{4})?$/i;

/**
 * ISO 8601 in UTC of a date as text or a count of seconds, milliseconds, microseconds or nanoseconds; undefined for anything else. A text
 * that names no zone is taken for UTC, so that a log means the same on every machine.
 */
export function isoTime(value: unknown): string | undefined {
  const isCount = typeof value === "number" || (typeof value === "string" && /^\d{9,19}(?:\.\d+)?$/.test(value));
  const ms = isCount ? millisecondsOf(Number(value)) : typeof value === "string" ? millisecondsIn(value) : Number.NaN;
  return Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : undefined;
}

/** What unit a count has follows from its size. */
function millisecondsOf(count: number): number {
  if (count < LEAST) return Number.NaN;
  if (count < 1e11) return count * 1000;
  if (count < 1e14) return count;
  return count < 1e17 ? count / 1000 : count / 1e6;
}

function millisecondsIn(text: string): number {
  if (!WRITTEN.test(text)) return Number.NaN;
  const plain = text
    .trim()
    .replace(OF_SERVERS, "$1 $2 $3 $4 $5")
    .trim()
    .replace(/(\d\d:\d\d:\d\d),(?=\d)/, "$1.");
  const zone = WITHOUT_ZONE.test(plain) ? (/^\d{4}-\d\d-\d\d[T ]/.test(plain) ? "Z" : " UTC") : "";
  return Date.parse(plain + zone);
}
