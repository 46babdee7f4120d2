/** Tells what class of failure an HTTP status means, in the terms of google.rpc.Code. */
import type { CanonicalCode } from "./x-error.ts";

/**
 * Statuses that mean something of their own: google/rpc/code.proto where that names a status; the others by what RFC 9110, RFC 4918 and
 * RFC 6585 say of them.
 */
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

/** The canonical code of a status; `UNKNOWN` where it is none of a failure. */
export function canonicalCodeOf(status = 0): CanonicalCode {
  return MEANINGS[status] ?? (status < 400 ? "UNKNOWN" : status < 500 ? "INVALID_ARGUMENT" : "INTERNAL");
}
