/** Reads times as logs and headers write them. */

/** Dates have a year, and are short; `Date.parse` would take nearly anything. */
const WRITTEN = /^(?=.*\d{4}).{8,60}$/;

/** ISO 8601 in UTC of a date as text or a count of seconds, milliseconds, microseconds or nanoseconds; undefined for anything else. */
export function isoTime(value: unknown): string | undefined {
  const isCount = typeof value === "number" || (typeof value === "string" && /^\d{9,19}(?:\.\d+)?$/.test(value));
  const ms = isCount
    ? millisecondsOf(Number(value))
    : typeof value === "string" && WRITTEN.test(value)
      ? Date.parse(value)
      : Number.NaN;
  return Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : undefined;
}

/** What unit a count has follows from its size: seconds of this century have nine or ten digits. */
function millisecondsOf(count: number): number {
  if (count < 1e11) return count * 1000;
  if (count < 1e14) return count;
  return count < 1e17 ? count / 1000 : count / 1e6;
}
