// @generated from problem-details/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./problem-details.openapi.js";

/** A problem document. None of its members has to be there. */
export interface Problem {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The Date of the request is not acceptable.
 * The Date field of the request is missing or too far from the time of the server, which keeps requests from being replayed.
 *
 * Code `https://iana.org/assignments/http-problem-types#date`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface DateNotAcceptable {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#date";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
}

/**
 * The key configuration is not accepted.
 * The gateway does not know, or no longer accepts, the key configuration with which the request was encrypted.
 *
 * Code `https://iana.org/assignments/http-problem-types#ohttp-key`, HTTP 400, 422.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface ObliviousKeyNotAcceptable {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#ohttp-key";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
}

/**
 * The hashing algorithm is not supported.
 * A digest in the request, or a wish for one in the answer, names hashing algorithms that the server does not support.
 *
 * Code `https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DigestUnsupportedAlgorithms {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The algorithms that are not supported. */
  "unsupported-algorithms"?: {
    /** The key of the hashing algorithm. */
    algorithm: string;
    /** The field in which it stands. */
    header: string;
  }[];
}

/**
 * A digest is not one of its algorithm.
 * A digest in the request cannot come from the algorithm that it names, since it has the wrong length for instance.
 *
 * Code `https://iana.org/assignments/http-problem-types#digest-invalid-values`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DigestInvalidValues {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#digest-invalid-values";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The digests that are invalid. */
  "invalid-digests"?: {
    /** The key of the hashing algorithm. */
    algorithm: string;
    /** The field in which it stands. */
    header: string;
    /** Why it is invalid; a text for people. */
    reason?: string;
  }[];
}

/**
 * A digest does not match the content.
 * A digest in the request differs from the one that the server computed of what it received.
 *
 * Code `https://iana.org/assignments/http-problem-types#digest-mismatched-values`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DigestMismatchedValues {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#digest-mismatched-values";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The digests that do not match. */
  "mismatched-digests"?: {
    /** The key of the hashing algorithm. */
    algorithm: string;
    /** The field in which it stands. */
    header: string;
    /** The digest of the request. */
    "provided-digest"?: string;
  }[];
}

/**
 * The quota is used up.
 * The request cannot be served, since the quota of the client for this time is used up.
 *
 * Code `https://iana.org/assignments/http-problem-types#quota-exceeded`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says, or after as long as the header `RateLimit-Reset` says; without them, after 1 second at least, growing to 5 minutes, 5 tries in all.
 */
export interface QuotaExceeded {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#quota-exceeded";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The policies that were violated, by the names that RateLimit-Policy has for them. */
  "violated-policies"?: (string | { [name: string]: unknown })[];
}

/**
 * The service has less capacity for now.
 * The service is under load or lacks a part, and serves fewer requests than its quotas allow.
 *
 * Code `https://iana.org/assignments/http-problem-types#temporary-reduced-capacity`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 5 minutes, 5 tries in all.
 */
export interface TemporaryReducedCapacity {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The policies that were violated, by the names that RateLimit-Policy has for them. */
  "violated-policies"?: (string | { [name: string]: unknown })[];
}

/**
 * The usage looks abnormal.
 * The service took the pattern of requests for abuse, whether or not a quota is left.
 *
 * Code `https://iana.org/assignments/http-problem-types#abnormal-usage-detected`, HTTP 429.
 *
 * What to do: Ask support.
 * Retry: Only once support has cleared the cause.
 */
export interface AbnormalUsageDetected {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#abnormal-usage-detected";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The policies that were violated, by the names that RateLimit-Policy has for them. */
  "violated-policies"?: (string | { [name: string]: unknown })[];
}

/**
 * The offset is not where the upload stands.
 * The request goes on at another offset than the one up to which the server has the upload.
 *
 * Code `https://iana.org/assignments/http-problem-types#mismatching-upload-offset`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface MismatchingUploadOffset {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#mismatching-upload-offset";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** The offset up to which the server has the upload. */
  "expected-offset"?: number;
  /** The offset that the request named. */
  "provided-offset"?: number;
}

/**
 * The upload is complete already.
 * Something is appended to an upload that is complete.
 *
 * Code `https://iana.org/assignments/http-problem-types#completed-upload`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface CompletedUpload {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#completed-upload";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
}

/**
 * The length of the upload contradicts itself.
 * The request states a length of the whole upload that contradicts an earlier one or what was sent.
 *
 * Code `https://iana.org/assignments/http-problem-types#inconsistent-upload-length`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InconsistentUploadLength {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type: "https://iana.org/assignments/http-problem-types#inconsistent-upload-length";
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
}

/**
 * The request is malformed.
 * The server cannot or will not process the request, since something of the client is wrong: syntax, framing or routing.
 *
 * Code `400`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * Valid credentials are missing.
 * The request lacks valid credentials for what it asks for. WWW-Authenticate says how to present some.
 *
 * Code `401`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The server refuses.
 * The server understood the request and refuses it. Where credentials were sent, they are not enough.
 *
 * Code `403`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * There is nothing here.
 * The server found nothing at the address, or will not say that there is something. Whether that stays so is not said.
 *
 * Code `404`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The method is not supported here.
 * The server knows the method, and the resource does not support it. Allow lists those that it supports.
 *
 * Code `405`, HTTP 405.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotAllowed {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * No form of it is acceptable.
 * The resource has no representation that the Accept headers of the request allow.
 *
 * Code `406`, HTTP 406.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotAcceptable {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The request did not arrive in time.
 * The server did not receive the whole request in the time that it was ready to wait.
 *
 * Code `408`, HTTP 408.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 30 seconds, 3 tries in all.
 */
export interface RequestTimeout {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The request conflicts with the state of the resource.
 * The request cannot be completed, since it conflicts with the current state of the resource; the caller may be able to resolve that.
 *
 * Code `409`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * It is gone for good.
 * What stood at the address is no longer there, and that is likely to stay so.
 *
 * Code `410`, HTTP 410.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Gone {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * A length is required.
 * The server refuses the request without a Content-Length.
 *
 * Code `411`, HTTP 411.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface LengthRequired {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * A precondition does not hold.
 * A condition in the headers of the request, such as If-Match, does not hold. The method was not applied.
 *
 * Code `412`, HTTP 412.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface PreconditionFailed {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The content is too large.
 * The content of the request is larger than the server is willing to process.
 *
 * Code `413`, HTTP 413.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ContentTooLarge {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The address is too long.
 * The address of the request is longer than the server is willing to read.
 *
 * Code `414`, HTTP 414.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UriTooLong {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The media type is not supported.
 * The content of the request is in a format, or in an encoding, that this method does not support on this resource.
 *
 * Code `415`, HTTP 415.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedMediaType {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The range cannot be satisfied.
 * The ranges of the Range header do not overlap with the resource, or are too many or too small.
 *
 * Code `416`, HTTP 416.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface RangeNotSatisfiable {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The request went to the wrong server.
 * The server is not able or not willing to answer for this address on this connection. Nothing was done.
 *
 * Code `421`, HTTP 421.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after a pause, growing to 5 seconds, 2 tries in all.
 */
export interface MisdirectedRequest {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The content makes no sense.
 * The server understands the media type and the syntax of the content, and cannot process what it says.
 *
 * Code `422`, HTTP 422.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnprocessableContent {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  /** What is wrong, one entry each, as RFC 9457 has it in an example; or texts by the names of members, as ASP.NET Core and others do. */
  errors?: {
    /** What is wrong with it; a text for people. */
    detail?: string;
    /** Where it stands in the content, as a JSON Pointer in a fragment. */
    pointer?: string;
    [name: string]: unknown;
  }[] | { [name: string]: unknown };
  [name: string]: unknown;
}

/**
 * The request came too early.
 * The server will not process a request that was sent before the TLS handshake was done, since it could be a replay.
 *
 * Code `425`, HTTP 425.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after a pause, growing to 5 seconds, 2 tries in all.
 */
export interface TooEarly {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * A condition is required.
 * The server wants the request to be conditional, so that no change of somebody else is overwritten unseen.
 *
 * Code `428`, HTTP 428.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface PreconditionRequired {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * Too many requests.
 * The client sent too many requests in a given time.
 *
 * Code `429`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 5 minutes, 5 tries in all.
 */
export interface TooManyRequests {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The headers are too large.
 * The headers of the request, one of them or all together, are larger than the server is willing to process.
 *
 * Code `431`, HTTP 431.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface RequestHeaderFieldsTooLarge {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * Withheld for legal reasons.
 * Access is denied because of a legal demand.
 *
 * Code `451`, HTTP 451.
 *
 * What to do: Do not repeat the request: neither a change of it nor waiting helps.
 * Retry: No: the same request cannot succeed.
 */
export interface UnavailableForLegalReasons {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The server failed.
 * The server met an unexpected condition that kept it from fulfilling the request.
 *
 * Code `500`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalServerError {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The server cannot do this.
 * The server does not support what the request needs, for any resource: it does not know the method, for instance.
 *
 * Code `501`, HTTP 501.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotImplemented {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * A server behind it gave no valid answer.
 * A server on the way received an invalid answer from one behind it.
 *
 * Code `502`, HTTP 502.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface BadGateway {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The service is unavailable.
 * The server is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 5 minutes, 5 tries in all.
 */
export interface ServiceUnavailable {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * A server behind it did not answer in time.
 * A server on the way did not get an answer in time from one behind it.
 *
 * Code `504`, HTTP 504.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface GatewayTimeout {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/**
 * The network wants a login first.
 * The network between the client and the server wants the user to sign in, as in a hotel. The answer does not come from the API.
 *
 * Code `511`, HTTP 511.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface NetworkAuthenticationRequired {
  /** A URI that tells which problem it is. Without it, the status tells, as with `about:blank`. */
  type?: string;
  /** The kind of problem in a few words; the same each time, but for its language. */
  title?: string;
  /** The HTTP status that the origin answered with. */
  status?: number;
  /** What went wrong in this very case, and what would help; a text for people. */
  detail?: string;
  /** A URI that identifies this very case, which may say nothing to anybody but the operator. */
  instance?: string;
  [name: string]: unknown;
}

/** Union of the errors of Problem details (RFC 9457) whose bodies extend {@link Problem}. */
export type ProblemDetailsError =
  | DateNotAcceptable
  | ObliviousKeyNotAcceptable
  | DigestUnsupportedAlgorithms
  | DigestInvalidValues
  | DigestMismatchedValues
  | QuotaExceeded
  | TemporaryReducedCapacity
  | AbnormalUsageDetected
  | MismatchingUploadOffset
  | CompletedUpload
  | InconsistentUploadLength
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | MethodNotAllowed
  | NotAcceptable
  | RequestTimeout
  | Conflict
  | Gone
  | LengthRequired
  | PreconditionFailed
  | ContentTooLarge
  | UriTooLong
  | UnsupportedMediaType
  | RangeNotSatisfiable
  | MisdirectedRequest
  | UnprocessableContent
  | TooEarly
  | PreconditionRequired
  | TooManyRequests
  | RequestHeaderFieldsTooLarge
  | UnavailableForLegalReasons
  | InternalServerError
  | NotImplemented
  | BadGateway
  | ServiceUnavailable
  | GatewayTimeout
  | NetworkAuthenticationRequired;
