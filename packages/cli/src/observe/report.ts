/** Sums up what was seen of a family beside what its documentation says. */
import { redact } from "@faultline/exchanges";
import type { ErrorHelp, FamilyHelp } from "@faultline/guards";
import type { Observation, SeenDeviation, SeenError, Sightings } from "./observation.ts";

/** One row of the report; every member is always present. */
interface Times {
  count: number;
  first: string | null;
  last: string | null;
}

export interface ReportedError extends Times {
  id: string;
  code: string | number;
  title: string;
  declared: number;
  deviant: number;
}

export interface ReportedUnknown extends Times {
  code: string | number | null;
  status: number | null;
}

export interface ReportedWait {
  id: string;
  /** As documented: `retry_after`, `backoff`, `never` and so on; null where nothing is. */
  strategy: string | null;
  minDelaySeconds: number | null;
  sent: number;
  absent: number;
  leastSeconds: number | null;
  mostSeconds: number | null;
  /** What differs from the documentation. */
  differs: string | null;
}

export interface Coverage {
  /** Documented errors; deprecated ones do not count. */
  documented: number;
  seen: number;
  percent: number;
}

export interface FamilyReport {
  family: string;
  title: string;
  exchanges: number;
  failed: number;
  errors: ReportedError[];
  /** Ids of documented errors that were not seen. */
  neverSeen: string[];
  undeclared: ReportedUnknown[];
  /** Failures that only their status tells, documented or not. */
  byStatus: ReportedUnknown[];
  deviations: (Times & Omit<SeenDeviation, keyof Sightings>)[];
  retryAfter: ReportedWait[];
  coverage: Coverage;
  /** Faults that were not counted because there were too many kinds. */
  uncounted: number;
}

export function reportOf(observation: Observation, help: FamilyHelp): FamilyReport {
  const seen = [...observation.errors.values()];
  const known = knownErrors(seen, help);
  const documented = Object.entries(help.errors)
    .filter(([, error]) => !error.deprecated)
    .map(([id]) => id);
  const seenIds = new Set(known.map(({ id }) => id));
  const neverSeen = documented.filter((id) => !seenIds.has(id));
  const count = documented.length - neverSeen.length;
  return {
    family: help.id,
    title: help.title,
    exchanges: observation.exchanges,
    failed: observation.failed,
    errors: known,
    neverSeen,
    undeclared: unknownOf(seen, ["undeclared"]),
    byStatus: unknownOf(seen, ["status", "none"]),
    deviations: [...observation.deviations.values()]
      .sort(mostFirst)
      .map((deviation) => ({ ...deviation, ...timesOf([deviation]) })),
    retryAfter: waitsOf(seen, help),
    coverage: { documented: documented.length, seen: count, percent: percentOf(count, documented.length) },
    uncounted: observation.uncounted,
  };
}

/** Rounded down, so that 100 means all. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 100) / whole);
}

function knownErrors(seen: readonly SeenError[], help: FamilyHelp): ReportedError[] {
  const ids = [...new Set(seen.flatMap(({ id }) => id ?? []))];
  const rows = ids.map((id): ReportedError => {
    const own = seen.filter((one) => one.id === id);
    const countOf = (match: string): number =>
      own.filter((one) => one.match === match).reduce((sum, { count }) => sum + count, 0);
    const { code, title } = help.errors[id] ?? { code: own[0]?.code ?? id, title: id };
    return { id, code, title, ...timesOf(own), declared: countOf("declared"), deviant: countOf("deviant") };
  });
  return rows.sort(mostFirst);
}

function unknownOf(seen: readonly SeenError[], matches: readonly string[]): ReportedUnknown[] {
  return seen
    .filter(({ match }) => matches.includes(match))
    .sort(mostFirst)
    .map((one) => ({
      code: typeof one.code === "string" ? redact([]).text(one.code) : (one.code ?? null),
      status: one.status ?? null,
      ...timesOf([one]),
    }));
}

function waitsOf(seen: readonly SeenError[], help: FamilyHelp): ReportedWait[] {
  return seen.flatMap(({ id, match, waits }): ReportedWait[] => {
    const error = id === undefined ? undefined : help.errors[id];
    if (id === undefined || error === undefined || match !== "declared") return [];
    const { strategy = null, minDelaySeconds = null } = error.retry ?? {};
    if (waits.sent === 0 && strategy !== "retry_after") return [];
    const { sent, absent, least = null, most = null } = waits;
    const differs = differenceOf(error, waits);
    return [{ id, strategy, minDelaySeconds, sent, absent, leastSeconds: least, mostSeconds: most, differs }];
  });
}

function differenceOf({ retry }: ErrorHelp, { sent, absent, least }: SeenError["waits"]): string | null {
  const { strategy, minDelaySeconds = 0 } = retry ?? {};
  if (strategy === "retry_after" && absent > 0) return `documented, and absent in ${absent} of ${absent + sent}`;
  if (sent > 0 && (strategy === "never" || strategy === "after_change")) return "sent, though no retry is documented";
  return least !== undefined && least < minDelaySeconds
    ? `shorter than the documented minimum of ${minDelaySeconds} s`
    : null;
}

function timesOf(all: readonly Sightings[]): Times {
  const times = (name: "first" | "last"): string[] => all.flatMap((one) => one[name] ?? []).sort();
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    first: times("first")[0] ?? null,
    last: times("last").at(-1) ?? null,
  };
}

function mostFirst(a: { count: number }, b: { count: number }): number {
  return b.count - a.count;
}
