/** Emits the test vectors of a family from the examples of its errors. */
import { distinct } from "@faultline/catalog/pure";
import { type ErrorEntry, type Family, type Placement, type XErrorResponse } from "@faultline/catalog";

/** One exchange and the expected results of `decode` and `advise`. */
export interface Vector {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  expect: {
    match: "declared";
    code: string | number;
    /** The pointer at which `decodeAll` finds the error object; absent at the root. */
    pointer?: string;
    /** The expected advice for GET, attempt 1 and `random: () => 0`. */
    advice: { retry: boolean; delayMs: number; recovery: string; reason: string };
  };
}

/**
 * Makes the vectors of a family by file path. The first example of an error is `<code>.json`, each further one
 * `<code>.<n>.json`.
 */
export function vectorsOf(family: Family): Map<string, Vector> {
  const vectors = new Map<string, Vector>();
  for (const error of family.errors) {
    for (const [index, vector] of vectorsOfError(error).entries())
      vectors.set(`${error.id}${index === 0 ? "" : `.${index + 1}`}.json`, vector);
  }
  return vectors;
}

function vectorsOfError(error: ErrorEntry): Vector[] {
  const advice = adviceOf(error.x);
  const root = error.statuses.flatMap((status) =>
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

/** Makes the smallest body that has the object at the placement. */
function wrapped(body: unknown, { path }: Placement): unknown {
  return path.reduceRight<unknown>((inner, name) => (name === "*" ? [inner] : { [name]: inner }), body);
}

function pointerTo({ path }: Placement): string {
  return path.map((name) => `/${name === "*" ? "0" : name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Computes the expected advice independently of the guards, so that the two can be compared. */
function adviceOf({ recovery, retry }: XErrorResponse): Vector["expect"]["advice"] {
  if (recovery === "authenticate") return { retry: false, delayMs: 0, recovery, reason: "authenticate" };
  const { strategy, minDelaySeconds = 0, maxAttempts = 5 } = retry;
  if (strategy === "never" || strategy === "after_change")
    return { retry: false, delayMs: 0, recovery, reason: strategy };
  if (maxAttempts === 1) return { retry: false, delayMs: 0, recovery, reason: "attempts_exhausted" };
  const reason = strategy === "delay" ? "delay" : "backoff"; // without the header, retry_after is a backoff
  return { retry: true, delayMs: minDelaySeconds * 1000, recovery, reason };
}
