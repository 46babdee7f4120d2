import { distinct, statusesOfKey, statusesWithout } from "@faultline/catalog/pure";
import { type ErrorEntry, type Family, type Placement, type StatusSet, type XErrorResponse } from "@faultline/catalog";
import { statusOnlyOf } from "./family-facts.ts";

/** One exchange and what has to come of it. */
export interface Vector {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  expect: {
    match: "declared";
    code: string | number;
    /** Where the error object stands; `decodeAll` finds it there. Absent at the root. */
    pointer?: string;
    /** For GET, attempt 1, `random: () => 0`. */
    advice: { retry: boolean; delayMs: number; recovery: string; reason: string };
  };
}

/** The vectors of a family by the path of their files. The first example makes `<code>.json`, each further one `<code>.<n>.json`. */
export function vectorsOf(family: Family): Map<string, Vector> {
  const vectors = new Map<string, Vector>();
  for (const error of family.errors) {
    for (const [index, vector] of vectorsOfError(error, otherMeanings(error, family)).entries())
      vectors.set(`${error.id}${index === 0 ? "" : `.${index + 1}`}.json`, vector);
  }
  return vectors;
}

function vectorsOfError(error: ErrorEntry, others: OtherMeanings): Vector[] {
  const advice = adviceOf(error.x);
  const root = sampleStatuses(error, others).flatMap((status) =>
    error.examples.map(
      (body): Vector => ({ status, headers: {}, body, expect: { match: "declared", code: error.code, advice } }),
    ),
  );
  const carried = error.placements
    .filter(({ kind }) => kind !== "response")
    .flatMap((placement) =>
      error.examples.map(
        (body): Vector => ({
          status: 200,
          headers: {},
          body: wrapped(body, placement),
          expect: { match: "declared", code: error.code, pointer: pointerTo(placement), advice },
        }),
      ),
    );
  return distinct([...root, ...carried]);
}

/** What else a status can mean. */
interface OtherMeanings {
  /** Exact statuses of responses. */
  exact: StatusSet;
  /** Statuses that tell an error which is asked for earlier. */
  told: StatusSet;
}

function otherMeanings(error: ErrorEntry, { errors, responses }: Family): OtherMeanings {
  const rivals = statusOnlyOf(errors.filter(({ envelope }) => envelope === error.envelope));
  return {
    exact: responses.flatMap(({ status }) => (typeof status === "number" ? [[status, status] as const] : [])),
    told: rivals.slice(0, Math.max(0, rivals.indexOf(error))).flatMap(({ statusSet }) => statusSet),
  };
}

/** The exact statuses, and of each range the first one that tells the error, best one that no other response has for itself. */
function sampleStatuses({ statuses, ranges, statusSet }: ErrorEntry, { exact, told }: OtherMeanings): number[] {
  const ofRanges = ranges.flatMap((key) => {
    const span = statusesOfKey(key, []);
    const free = statusesWithout(statusesWithout(span, statusesWithout(span, statusSet)), told);
    const [first] = [...statusesWithout(free, exact), ...free];
    return first ? [first[0]] : [];
  });
  return [...new Set([...statuses, ...ofRanges])];
}

/** The smallest body that has the object at the placement. */
function wrapped(body: unknown, { path }: Placement): unknown {
  return path.reduceRight<unknown>((inner, name) => (name === "*" ? [inner] : { [name]: inner }), body);
}

function pointerTo({ path }: Placement): string {
  return path.map((name) => `/${name === "*" ? "0" : name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What has to be advised, worked out apart from the guards so that the two can be held against each other. */
function adviceOf({ recovery, retry }: XErrorResponse): Vector["expect"]["advice"] {
  if (recovery === "authenticate") return { retry: false, delayMs: 0, recovery, reason: "authenticate" };
  const { strategy, minDelaySeconds = 0, maxAttempts = 5 } = retry;
  if (strategy === "never" || strategy === "after_change")
    return { retry: false, delayMs: 0, recovery, reason: strategy };
  if (maxAttempts === 1) return { retry: false, delayMs: 0, recovery, reason: "attempts_exhausted" };
  const reason = strategy === "delay" ? "delay" : "backoff"; // without the header, retry_after is a backoff
  return { retry: true, delayMs: minDelaySeconds * 1000, recovery, reason };
}
