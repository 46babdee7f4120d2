/** The canonical code of an error, where its status does not already say it. */
import type { CanonicalCode } from "@faultline/catalog";
import type { StatusesEntry } from "./family-facts.ts";

/** What `@faultline/guards` takes a status to mean, which this package need not have; a test compares the two. */
const MEANINGS: Readonly<Record<number, CanonicalCode>> = {
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  405: "UNIMPLEMENTED",
  407: "UNAUTHENTICATED",
  408: "DEADLINE_EXCEEDED",
  409: "ABORTED",
  410: "NOT_FOUND",
  412: "FAILED_PRECONDITION",
  416: "OUT_OF_RANGE",
  423: "FAILED_PRECONDITION",
  424: "FAILED_PRECONDITION",
  425: "UNAVAILABLE",
  426: "FAILED_PRECONDITION",
  428: "FAILED_PRECONDITION",
  429: "RESOURCE_EXHAUSTED",
  451: "PERMISSION_DENIED",
  499: "CANCELLED",
  501: "UNIMPLEMENTED",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

/** Undefined where the facts need not say it: the first status, where that is no range, means it. */
export function ownCanonicalCode(
  stated: CanonicalCode | undefined,
  [first]: readonly StatusesEntry[],
): CanonicalCode | undefined {
  return typeof first === "number" && meaningOf(first) === stated ? undefined : stated;
}

export function meaningOf(status: number): CanonicalCode {
  return MEANINGS[status] ?? (status < 400 ? "UNKNOWN" : status < 500 ? "INVALID_ARGUMENT" : "INTERNAL");
}
