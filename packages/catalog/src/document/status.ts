/** Statuses as responses are keyed by them: exact ones, ranges such as `4XX`, and `default`. */

/** https://spec.openapis.org/oas/v3.1.1#responses-object: what stands for several statuses. */
export type RangeKey = "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";

/** The key of a response. */
export type StatusKey = number | RangeKey;

/** Statuses from the first to the last one, both included. */
export type StatusRange = readonly [first: number, last: number];

/** Ranges in ascending order that neither overlap nor touch. */
export type StatusSet = readonly StatusRange[];

/** What the key of a response stands for; undefined where it is the name of something else. */
export function statusKeyOf(name: string): StatusKey | undefined {
  if (/^[1-5][0-9]{2}$/.test(name)) return Number(name);
  if (name === "default") return name;
  const range = name.toUpperCase();
  return /^[1-5]XX$/.test(range) ? (range as RangeKey) : undefined; // as just matched
}

/** Statuses from 600 up, which HTTP does not define, count like 5XX. */
const LAST = 999;

/**
 * The statuses that a key means beside the other keys of its responses: an exact one wins over a range, and `default` is any failure that is
 * listed neither exactly nor by a range (https://spec.openapis.org/oas/v3.1.1#responses-object).
 */
export function statusesOfKey(key: StatusKey, siblings: Iterable<StatusKey>): StatusSet {
  if (typeof key === "number") return [[key, key]];
  const finer = [...siblings].filter(
    (sibling) => typeof sibling === "number" || (key === "default" && sibling !== key),
  );
  return finer.map(spanOf).reduce<StatusSet>(without, [spanOf(key)]);
}

function spanOf(key: StatusKey): StatusRange {
  if (typeof key === "number") return [key, key];
  if (key === "default") return [400, LAST];
  const first = Number(key[0]) * 100;
  return [first, first === 500 ? LAST : first + 99];
}

/** The statuses of both sets. */
export function unitedStatuses(a: StatusSet, b: StatusSet): StatusSet {
  const ranges: StatusRange[] = [];
  for (const [first, last] of [...a, ...b].sort((x, y) => x[0] - y[0])) {
    const before = ranges.at(-1);
    if (before && first <= before[1] + 1) ranges[ranges.length - 1] = [before[0], Math.max(before[1], last)];
    else ranges.push([first, last]);
  }
  return ranges;
}

function without(set: StatusSet, [first, last]: StatusRange): StatusSet {
  return set.flatMap(([from, to]): StatusRange[] => {
    const below: StatusRange[] = from < first ? [[from, Math.min(to, first - 1)]] : [];
    const above: StatusRange[] = to > last ? [[Math.max(from, last + 1), to]] : [];
    return [...below, ...above];
  });
}

/** The statuses of a set that another one leaves. */
export function statusesWithout(set: StatusSet, other: StatusSet): StatusSet {
  return other.reduce<StatusSet>(without, set);
}

/** True where the status is in the set. */
export function hasStatus(set: StatusSet, status: number): boolean {
  return set.some(([first, last]) => first <= status && status <= last);
}

/** Ascending; a range stands behind the statuses that begin like it, `default` behind all. */
export function compareStatusKeys(a: StatusKey, b: StatusKey): number {
  return rank(a) - rank(b);
}

function rank(key: StatusKey): number {
  return typeof key === "number" ? key : key === "default" ? 1000 : Number(key[0]) * 100 + 99.5;
}

/** True for a key under which nothing but failures arrive: 400 and more, `4XX`, `5XX`, `default`. */
export function isFailureKey(key: StatusKey): boolean {
  return typeof key === "number" ? key >= 400 : key === "default" || key >= "4XX";
}
