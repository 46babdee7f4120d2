/** Statuses that a family does not document, and what HTTP itself says of them. */
import type { Family } from "@faultline/catalog";
import { responseOf } from "./expected-advice.ts";
import type { StatedAdvice } from "./expected-cause.ts";

/** Failures of the client that few services document, in the order of preference. */
const RARE = [418, 402, 417, 411, 426, 431, 451];

/** RFC 9110, section 15.5: the same request is refused again. */
export const REFUSED: StatedAdvice = { recovery: "fix_request", retry: { strategy: "never" } };
/** RFC 9110, section 15.6: the service has to recover. The numbers are those of `@faultline/guards`. */
export const UNAVAILABLE: StatedAdvice = {
  recovery: "wait",
  retry: { strategy: "backoff", minDelaySeconds: 1, basis: "inferred", maxDelaySeconds: 60, maxAttempts: 4 },
};
/** A status that is none: nobody knows what happened. */
export const UNKNOWN: StatedAdvice = { recovery: "contact_support", retry: { strategy: "never" } };

/** A status of a refusal that the family does not document; undefined where it documents all of them. */
export function freeStatus(family: Family): number | undefined {
  return RARE.find((status) => !responseOf(family, status));
}
