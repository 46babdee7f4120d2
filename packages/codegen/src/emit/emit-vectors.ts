/** Emits the test vectors of a family from the examples of its errors. */
import { distinct } from "@faultline/catalog/pure";
import { type ErrorEntry, type Family, type Placement, type XErrorResponse } from "@faultline/catalog";

/** One exchange and the expected results of `decode` and `advise`. */
export interface Vector {
  /** Id of the error; further examples of it end in `.2`, `.3` and so on. */
  id: string;
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

/** Makes the vectors of a family, in the order of its errors. */
export function vectorsOf(family: Family): Vector[] {
  return family.errors.flatMap((error) =>
    vectorsOfError(error).map((vector, index) => ({
      id: `${error.id}${index === 0 ? "" : `.${index + 1}`}`,
      ...vector,
    })),
  );
}

type AnonymousVector = Omit<Vector, "id">;

function vectorsOfError(error: ErrorEntry): AnonymousVector[] {
  const advice = adviceOf(error.x);
  const root = error.statuses.flatMap((status) =>
    error.examples.map(
      (body): AnonymousVector => ({
        status,
        headers: {},
        body,
        expect: { match: "declared", code: error.code, advice },
      }),
    ),
  );
  const carried = error.placements
    .filter(({ kind }) => kind !== "response")
    .flatMap((placement) =>
      error.examples.map(
        (body): AnonymousVector => ({
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
