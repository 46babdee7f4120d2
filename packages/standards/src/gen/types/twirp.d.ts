// @generated from twirp/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./twirp.openapi.js";

/** The body of a failed call. */
export interface ErrorResponse {
  /** Which error it is. There are no others. */
  code: "canceled" | "unknown" | "invalid_argument" | "deadline_exceeded" | "not_found" | "already_exists" | "permission_denied" | "resource_exhausted" | "failed_precondition" | "aborted" | "out_of_range" | "unimplemented" | "internal" | "unavailable" | "dataloss" | "unauthenticated" | "data_loss" | "malformed" | "bad_route";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `invalid_argument`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidArgument {
  /** Which error it is. There are no others. */
  code: "invalid_argument";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The request cannot be decoded.
 * The server cannot decode the message: it is encoded wrongly, or client and server have definitions that do not fit.
 *
 * Code `malformed`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Malformed {
  /** Which error it is. There are no others. */
  code: "malformed";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `failed_precondition`, HTTP 412.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface FailedPrecondition {
  /** Which error it is. There are no others. */
  code: "failed_precondition";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `out_of_range`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface OutOfRange {
  /** Which error it is. There are no others. */
  code: "out_of_range";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `unauthenticated`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthenticated {
  /** Which error it is. There are no others. */
  code: "unauthenticated";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The caller may not do this.
 * The caller is known and lacks the permission.
 *
 * Code `permission_denied`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface PermissionDenied {
  /** Which error it is. There are no others. */
  code: "permission_denied";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * There is no such thing.
 * What the call names does not exist, or is hidden from the caller.
 *
 * Code `not_found`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Which error it is. There are no others. */
  code: "not_found";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * There is no such method.
 * The address leads to no method of a Twirp service, or the request is no POST. Generated code of the server answers so, never the application.
 *
 * Code `bad_route`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRoute {
  /** Which error it is. There are no others. */
  code: "bad_route";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `already_exists`, HTTP 409.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AlreadyExists {
  /** Which error it is. There are no others. */
  code: "already_exists";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time.
 *
 * Code `aborted`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Aborted {
  /** Which error it is. There are no others. */
  code: "aborted";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `resource_exhausted`, HTTP 403, 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface ResourceExhausted {
  /** Which error it is. There are no others. */
  code: "resource_exhausted";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `canceled`, HTTP 408.
 *
 * What to do: Do not repeat the request: neither a change of it nor waiting helps.
 * Retry: No: the same request cannot succeed.
 */
export interface Canceled {
  /** Which error it is. There are no others. */
  code: "canceled";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `dataloss`, HTTP 500.
 *
 * What to do: Ask support.
 * Retry: No: the same request cannot succeed.
 */
export interface DataLoss {
  /** Which error it is. There are no others. */
  code: "dataloss";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `unknown`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface Unknown {
  /** Which error it is. There are no others. */
  code: "unknown";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The service failed inside.
 * Something that the system relies on does not hold.
 *
 * Code `internal`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface Internal {
  /** Which error it is. There are no others. */
  code: "internal";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The method is not there.
 * The operation is not implemented, or not switched on, in this service.
 *
 * Code `unimplemented`, HTTP 501.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Unimplemented {
  /** Which error it is. There are no others. */
  code: "unimplemented";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * The service is unavailable.
 * The service is not there for the moment. That passes most often.
 *
 * Code `unavailable`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface Unavailable {
  /** Which error it is. There are no others. */
  code: "unavailable";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/**
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `deadline_exceeded`, HTTP 408.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface DeadlineExceeded {
  /** Which error it is. There are no others. */
  code: "deadline_exceeded";
  /** What went wrong, for people. */
  msg: string;
  /** Further values; each of them is a text. */
  meta?: { [name: string]: string };
}

/** Union of the Twirp errors whose bodies extend {@link ErrorResponse}. */
export type TwirpError =
  | InvalidArgument
  | Malformed
  | FailedPrecondition
  | OutOfRange
  | Unauthenticated
  | PermissionDenied
  | NotFound
  | BadRoute
  | AlreadyExists
  | Aborted
  | ResourceExhausted
  | Canceled
  | DataLoss
  | Unknown
  | Internal
  | Unimplemented
  | Unavailable
  | DeadlineExceeded;

/** Errors of Twirp errors by operation and status. */
export interface TwirpOperations {
  callMethod: {
    400: InvalidArgument | Malformed | OutOfRange;
    401: Unauthenticated;
    403: PermissionDenied | ResourceExhausted;
    404: NotFound | BadRoute;
    408: Canceled | DeadlineExceeded;
    409: AlreadyExists | Aborted;
    412: FailedPrecondition;
    429: ResourceExhausted;
    500: DataLoss | Unknown | Internal;
    501: Unimplemented;
    503: Unavailable;
  };
}
