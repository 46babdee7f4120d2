// @generated from connect/openapi.yaml. Edit the spec, then run `faultline generate`.
import { codeIndex, codeTable, defineFamily, delayOf, eachItem, everyItem, isObject, type Errors, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  Aborted,
  AlreadyExists,
  Canceled,
  ConnectError,
  DataLoss,
  DeadlineExceeded,
  ErrorResponse,
  FailedPrecondition,
  Internal,
  InvalidArgument,
  NotFound,
  OutOfRange,
  PermissionDenied,
  ResourceExhausted,
  Unauthenticated,
  Unavailable,
  Unimplemented,
  Unknown,
} from "@faultline/standards/types/connect";

const indexOfErrorResponse = /* @__PURE__ */ codeIndex([
  "invalid_argument",
  "failed_precondition",
  "out_of_range",
  "unauthenticated",
  "permission_denied",
  "not_found",
  "already_exists",
  "aborted",
  "resource_exhausted",
  "canceled",
  "data_loss",
  "unknown",
  "internal",
  "unimplemented",
  "unavailable",
  "deadline_exceeded",
]);

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  if (!isObject(value)) return false;
  const { code, message, details } = value;
  return (
    (code === "canceled" ||
      code === "unknown" ||
      code === "invalid_argument" ||
      code === "deadline_exceeded" ||
      code === "not_found" ||
      code === "already_exists" ||
      code === "permission_denied" ||
      code === "resource_exhausted" ||
      code === "failed_precondition" ||
      code === "aborted" ||
      code === "out_of_range" ||
      code === "unimplemented" ||
      code === "internal" ||
      code === "unavailable" ||
      code === "data_loss" ||
      code === "unauthenticated") &&
    (message === undefined || typeof message === "string") &&
    (details === undefined ||
      (Array.isArray(details) &&
        everyItem(details, (item) => isObject(item) && typeof item["type"] === "string" && typeof item["value"] === "string")))
  );
}

/**
 * True when `value` is a {@link InvalidArgument} body.
 *
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `invalid_argument`, HTTP 400.
 */
export function isInvalidArgument(value: unknown): value is InvalidArgument {
  return isErrorResponse(value) && value["code"] === "invalid_argument";
}

/**
 * True when `value` is a {@link FailedPrecondition} body.
 *
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `failed_precondition`, HTTP 400, 412.
 */
export function isFailedPrecondition(value: unknown): value is FailedPrecondition {
  return isErrorResponse(value) && value["code"] === "failed_precondition";
}

/**
 * True when `value` is a {@link OutOfRange} body.
 *
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `out_of_range`, HTTP 400.
 */
export function isOutOfRange(value: unknown): value is OutOfRange {
  return isErrorResponse(value) && value["code"] === "out_of_range";
}

/**
 * True when `value` is a {@link Unauthenticated} body.
 *
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `unauthenticated`, HTTP 401.
 */
export function isUnauthenticated(value: unknown): value is Unauthenticated {
  return isErrorResponse(value) && value["code"] === "unauthenticated";
}

/**
 * True when `value` is a {@link PermissionDenied} body.
 *
 * The caller may not do this.
 * The caller is known and lacks the permission.
 *
 * Code `permission_denied`, HTTP 403.
 */
export function isPermissionDenied(value: unknown): value is PermissionDenied {
  return isErrorResponse(value) && value["code"] === "permission_denied";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * There is no such thing.
 * What the call names does not exist, or is hidden from the caller.
 *
 * Code `not_found`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorResponse(value) && value["code"] === "not_found";
}

/**
 * True when `value` is a {@link AlreadyExists} body.
 *
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `already_exists`, HTTP 409.
 */
export function isAlreadyExists(value: unknown): value is AlreadyExists {
  return isErrorResponse(value) && value["code"] === "already_exists";
}

/**
 * True when `value` is a {@link Aborted} body.
 *
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time.
 *
 * Code `aborted`, HTTP 409.
 */
export function isAborted(value: unknown): value is Aborted {
  return isErrorResponse(value) && value["code"] === "aborted";
}

/**
 * True when `value` is a {@link ResourceExhausted} body.
 *
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `resource_exhausted`, HTTP 429.
 */
export function isResourceExhausted(value: unknown): value is ResourceExhausted {
  return isErrorResponse(value) && value["code"] === "resource_exhausted";
}

/**
 * True when `value` is a {@link Canceled} body.
 *
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `canceled`, HTTP 408, 499.
 */
export function isCanceled(value: unknown): value is Canceled {
  return isErrorResponse(value) && value["code"] === "canceled";
}

/**
 * True when `value` is a {@link DataLoss} body.
 *
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `data_loss`, HTTP 500.
 */
export function isDataLoss(value: unknown): value is DataLoss {
  return isErrorResponse(value) && value["code"] === "data_loss";
}

/**
 * True when `value` is a {@link Unknown} body.
 *
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `unknown`, HTTP 500.
 */
export function isUnknown(value: unknown): value is Unknown {
  return isErrorResponse(value) && value["code"] === "unknown";
}

/**
 * True when `value` is a {@link Internal} body.
 *
 * The service failed inside.
 * Something that the system relies on does not hold.
 *
 * Code `internal`, HTTP 500.
 */
export function isInternal(value: unknown): value is Internal {
  return isErrorResponse(value) && value["code"] === "internal";
}

/**
 * True when `value` is a {@link Unimplemented} body.
 *
 * The method is not there.
 * The operation is not implemented, or not switched on, in this service.
 *
 * Code `unimplemented`, HTTP 404, 501.
 */
export function isUnimplemented(value: unknown): value is Unimplemented {
  return isErrorResponse(value) && value["code"] === "unimplemented";
}

/**
 * True when `value` is a {@link Unavailable} body.
 *
 * The service is unavailable.
 * The service is not there for the moment. That passes most often.
 *
 * Code `unavailable`, HTTP 503.
 */
export function isUnavailable(value: unknown): value is Unavailable {
  return isErrorResponse(value) && value["code"] === "unavailable";
}

/**
 * True when `value` is a {@link DeadlineExceeded} body.
 *
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `deadline_exceeded`, HTTP 408, 504.
 */
export function isDeadlineExceeded(value: unknown): value is DeadlineExceeded {
  return isErrorResponse(value) && value["code"] === "deadline_exceeded";
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { code, message, details } = value;
  const found = codeOfErrorResponse(code);
  if (
    found === undefined ||
    (code !== "canceled" &&
      code !== "unknown" &&
      code !== "invalid_argument" &&
      code !== "deadline_exceeded" &&
      code !== "not_found" &&
      code !== "already_exists" &&
      code !== "permission_denied" &&
      code !== "resource_exhausted" &&
      code !== "failed_precondition" &&
      code !== "aborted" &&
      code !== "out_of_range" &&
      code !== "unimplemented" &&
      code !== "internal" &&
      code !== "unavailable" &&
      code !== "data_loss" &&
      code !== "unauthenticated") ||
    (message !== undefined && typeof message !== "string") ||
    (details !== undefined &&
      (!Array.isArray(details) ||
        !everyItem(details, (item) => isObject(item) && typeof item["type"] === "string" && typeof item["value"] === "string")))
  ) {
    return undefined;
  }
  return found;
}

/** True when `value` is any {@link ConnectError}. */
export function isConnectError(value: unknown): value is ConnectError {
  return isErrorResponse(value) && indexOfErrorResponse(value["code"]) >= 0;
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (
    value["code"] !== "canceled" &&
    value["code"] !== "unknown" &&
    value["code"] !== "invalid_argument" &&
    value["code"] !== "deadline_exceeded" &&
    value["code"] !== "not_found" &&
    value["code"] !== "already_exists" &&
    value["code"] !== "permission_denied" &&
    value["code"] !== "resource_exhausted" &&
    value["code"] !== "failed_precondition" &&
    value["code"] !== "aborted" &&
    value["code"] !== "out_of_range" &&
    value["code"] !== "unimplemented" &&
    value["code"] !== "internal" &&
    value["code"] !== "unavailable" &&
    value["code"] !== "data_loss" &&
    value["code"] !== "unauthenticated"
  ) {
    report(`${at}/code`, 'one of "canceled", "unknown", "invalid_argument", "deadline_exceeded", "not_found", "already_exists", "permission_denied", "resource_exhausted", "failed_precondition", "aborted", "out_of_range", "unimplemented", "internal", "unavailable", "data_loss", "unauthenticated"', value["code"]);
  }
  if (value["message"] !== undefined && typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["details"] !== undefined) {
    if (!Array.isArray(value["details"])) report(`${at}/details`, "an array", value["details"]);
    eachItem(value["details"], `${at}/details`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (typeof item["type"] !== "string") report(`${at}/type`, "a string", item["type"]);
      if (typeof item["value"] !== "string") report(`${at}/value`, "a string", item["value"]);
    });
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const waitBackoff1To60Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 3,
  basis: "inferred",
};
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitRetryAfter1To60Tries5InferredByDebugRetryDelayDuration: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([
    { list: ["details"], member: ["debug", "retryDelay"], where: { type: "google.rpc.RetryInfo" }, unit: "duration" },
  ]),
};
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const noneNever: Policy = { recovery: "none", strategy: "never" };
const contactSupportNever: Policy = { recovery: "contact_support", strategy: "never" };
const waitBackoff1To60Tries5InferredByDebugRetryDelayDuration: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([
    { list: ["details"], member: ["debug", "retryDelay"], where: { type: "google.rpc.RetryInfo" }, unit: "duration" },
  ]),
};
const errorsOfErrorResponse: Errors = {
  InvalidArgument: ["invalid_argument", fixRequestNever, [400]],
  FailedPrecondition: ["failed_precondition", rereadAfterChange, [400, 412], { canonicalCode: "FAILED_PRECONDITION" }],
  OutOfRange: ["out_of_range", rereadAfterChange, [400], { canonicalCode: "OUT_OF_RANGE" }],
  Unauthenticated: ["unauthenticated", authenticateAfterChange, [401]],
  PermissionDenied: ["permission_denied", requestAccessAfterChange, [403]],
  NotFound: ["not_found", fixRequestNever, [404]],
  AlreadyExists: ["already_exists", fixRequestNever, [409], { canonicalCode: "ALREADY_EXISTS" }],
  Aborted: ["aborted", rereadAfterChange, [409]],
  ResourceExhausted: ["resource_exhausted", waitRetryAfter1To60Tries5InferredByDebugRetryDelayDuration, [429]],
  Canceled: ["canceled", noneNever, [408, 499], { canonicalCode: "CANCELLED" }],
  DataLoss: ["data_loss", contactSupportNever, [500], { canonicalCode: "DATA_LOSS" }],
  Unknown: ["unknown", waitBackoff1To60Tries3Inferred, [500], { canonicalCode: "UNKNOWN" }],
  Internal: ["internal", waitBackoff1To60Tries3Inferred, [500]],
  Unimplemented: ["unimplemented", fixRequestNever, [404, 501], { canonicalCode: "UNIMPLEMENTED" }],
  Unavailable: ["unavailable", waitBackoff1To60Tries5InferredByDebugRetryDelayDuration, [503]],
  DeadlineExceeded: ["deadline_exceeded", waitBackoff1To60Tries3Inferred, [408, 504]],
};
const codeOfErrorResponse = /* @__PURE__ */ codeTable(errorsOfErrorResponse);

/** Types of the family's errors, by id. */
export type ConnectErrors = {
  "connect/invalid_argument": { name: "InvalidArgument"; code: "invalid_argument"; body: InvalidArgument; root: true; status: 400 };
  "connect/failed_precondition": { name: "FailedPrecondition"; code: "failed_precondition"; body: FailedPrecondition; root: true; status: 400 | 412 };
  "connect/out_of_range": { name: "OutOfRange"; code: "out_of_range"; body: OutOfRange; root: true; status: 400 };
  "connect/unauthenticated": { name: "Unauthenticated"; code: "unauthenticated"; body: Unauthenticated; root: true; status: 401 };
  "connect/permission_denied": { name: "PermissionDenied"; code: "permission_denied"; body: PermissionDenied; root: true; status: 403 };
  "connect/not_found": { name: "NotFound"; code: "not_found"; body: NotFound; root: true; status: 404 };
  "connect/already_exists": { name: "AlreadyExists"; code: "already_exists"; body: AlreadyExists; root: true; status: 409 };
  "connect/aborted": { name: "Aborted"; code: "aborted"; body: Aborted; root: true; status: 409 };
  "connect/resource_exhausted": { name: "ResourceExhausted"; code: "resource_exhausted"; body: ResourceExhausted; root: true; status: 429 };
  "connect/canceled": { name: "Canceled"; code: "canceled"; body: Canceled; root: true; status: 408 | 499 };
  "connect/data_loss": { name: "DataLoss"; code: "data_loss"; body: DataLoss; root: true; status: 500 };
  "connect/unknown": { name: "Unknown"; code: "unknown"; body: Unknown; root: true; status: 500 };
  "connect/internal": { name: "Internal"; code: "internal"; body: Internal; root: true; status: 500 };
  "connect/unimplemented": { name: "Unimplemented"; code: "unimplemented"; body: Unimplemented; root: true; status: 404 | 501 };
  "connect/unavailable": { name: "Unavailable"; code: "unavailable"; body: Unavailable; root: true; status: 503 };
  "connect/deadline_exceeded": { name: "DeadlineExceeded"; code: "deadline_exceeded"; body: DeadlineExceeded; root: true; status: 408 | 504 };
};

/** Connect errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const connect: Family<ConnectErrors> = /* @__PURE__ */ defineFamily<ConnectErrors>({
  form: 6,
  id: "connect",
  envelopes: {
    ErrorResponse: {
      code: ["code"],
      message: (body) => body["message"],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: errorsOfErrorResponse,
    },
  },
  responses: {
    200: null,
    400: fixRequestNever,
    401: null,
    403: null,
    404: fixRequestNever,
    408: waitBackoff1To60Tries3Inferred,
    409: rereadAfterChange,
    412: null,
    429: waitRetryAfter1To60Tries5InferredByDebugRetryDelayDuration,
    499: null,
    500: waitBackoff1To60Tries3Inferred,
    501: null,
    503: null,
    504: null,
  },
  docsUrl: "https://connectrpc.com/docs/protocol/#error-end-stream",
});

/** Operations of Connect errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  callMethod: {
    errors: {
      400: ["InvalidArgument", "FailedPrecondition", "OutOfRange"],
      401: ["Unauthenticated"],
      403: ["PermissionDenied"],
      404: ["NotFound", "Unimplemented"],
      408: ["Canceled", "DeadlineExceeded"],
      409: ["AlreadyExists", "Aborted"],
      412: ["FailedPrecondition"],
      429: ["ResourceExhausted"],
      499: ["Canceled"],
      500: ["DataLoss", "Unknown", "Internal"],
      501: ["Unimplemented"],
      503: ["Unavailable"],
      504: ["DeadlineExceeded"],
    },
  },
} as const;
