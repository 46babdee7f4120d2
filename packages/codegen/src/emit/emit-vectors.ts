import { distinct, statusesWithout } from "@faultline/catalog/pure";
import { type ErrorEntry, type Family, type Placement, type XErrorResponse } from "@faultline/catalog";
import { statusesOf } from "./family-facts.ts";

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
  const exact = family.responses.flatMap(({ status }) => (typeof status === "number" ? [status] : []));
  for (const error of family.errors) {
    for (const [index, vector] of vectorsOfError(error, exact).entries())
      vectors.set(`${error.id}${index === 0 ? "" : `.${index + 1}`}.json`, vector);
  }
  return vectors;
}

function vectorsOfError(error: ErrorEntry, documented: readonly number[]): Vector[] {
  const advice = adviceOf(error.x);
  const root = sampleStatuses(error, documented).flatMap((status) =>
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

/** The exact statuses, and of a range the first one that no other response documents. */
function sampleStatuses(error: ErrorEntry, documented: readonly number[]): number[] {
  const ofRange = error.ranges.map((key) => {
    const meant = statusesOf(error).flatMap((entry) =>
      typeof entry === "number" ? [[entry, entry] as const] : [entry],
    );
    const own = meant.filter(
      ([first, last]) => key === "default" || String(first)[0] === key[0] || String(last)[0] === key[0],
    );
    const free = statusesWithout(
      own,
      documented.map((status): [number, number] => [status, status]),
    );
    return (free[0] ?? own[0])?.[0];
  });
  return [...new Set([...error.statuses, ...ofRange.filter((status) => status !== undefined)])];
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
