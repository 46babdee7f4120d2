// @generated from packages/standards/google-rpc/openapi.yaml. Edit the spec, then run `npm run generate`.
import { codeIndex, codeTable, defineFamily, eachItem, everyItem, everyMember, exactlyOne, isInteger, isObject, type Errors, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  Aborted,
  AlreadyExists,
  Cancelled,
  DataLoss,
  DeadlineExceeded,
  Detail,
  ErrorResponse,
  FailedPrecondition,
  GoogleRpcError,
  Internal,
  InvalidArgument,
  NotFound,
  OutOfRange,
  PermissionDenied,
  ResourceExhausted,
  StreamedAnswer,
  StreamedMessage,
  Unauthenticated,
  Unavailable,
  Unimplemented,
  Unknown,
} from "@faultline/standards/types/google-rpc";

const indexOfErrorResponse = /* @__PURE__ */ codeIndex([
  "INVALID_ARGUMENT",
  "FAILED_PRECONDITION",
  "OUT_OF_RANGE",
  "UNAUTHENTICATED",
  "PERMISSION_DENIED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "ABORTED",
  "RESOURCE_EXHAUSTED",
  "CANCELLED",
  "DATA_LOSS",
  "UNKNOWN",
  "INTERNAL",
  "UNIMPLEMENTED",
  "UNAVAILABLE",
  "DEADLINE_EXCEEDED",
]);

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  return (
    isObject(value) &&
    isObject(value["error"]) &&
    isInteger(value["error"]["code"]) &&
    typeof value["error"]["message"] === "string" &&
    typeof value["error"]["status"] === "string" &&
    (value["error"]["details"] === undefined || (Array.isArray(value["error"]["details"]) && everyDetail(value["error"]["details"])))
  );
}

/** True when `value` is a {@link Detail}. */
function isDetail(value: unknown): value is Detail & JsonObject {
  if (!isObject(value)) return false;
  const {
    "@type": type,
    reason,
    domain,
    retryDelay,
    requestId,
    resourceType,
    resourceName,
    locale,
    message,
    metadata,
    fieldViolations,
    violations,
    links,
  } = value;
  return (
    typeof type === "string" &&
    (reason === undefined || typeof reason === "string") &&
    (domain === undefined || typeof domain === "string") &&
    (retryDelay === undefined || typeof retryDelay === "string") &&
    (requestId === undefined || typeof requestId === "string") &&
    (resourceType === undefined || typeof resourceType === "string") &&
    (resourceName === undefined || typeof resourceName === "string") &&
    (locale === undefined || typeof locale === "string") &&
    (message === undefined || typeof message === "string") &&
    (metadata === undefined || (isObject(metadata) && everyMember(metadata, (item) => typeof item === "string"))) &&
    (fieldViolations === undefined ||
      (Array.isArray(fieldViolations) &&
        everyItem(fieldViolations, (item) =>
          isObject(item) &&
          (item["field"] === undefined || typeof item["field"] === "string") &&
          (item["description"] === undefined || typeof item["description"] === "string")))) &&
    (violations === undefined || (Array.isArray(violations) && everyItem(violations, (item) => isObject(item)))) &&
    (links === undefined ||
      (Array.isArray(links) &&
        everyItem(links, (item) =>
          isObject(item) &&
          (item["description"] === undefined || typeof item["description"] === "string") &&
          (item["url"] === undefined || typeof item["url"] === "string"))))
  );
}

/** True when `value` is a {@link StreamedMessage}. */
function isStreamedMessage(value: unknown): value is StreamedMessage & JsonObject {
  return isObject(value) && value["error"] === undefined;
}

function everyDetail(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isDetail(list[index])) return false;
  }
  return true;
}

/**
 * True when `value` is a {@link InvalidArgument} body.
 *
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `INVALID_ARGUMENT`, HTTP 400.
 */
export function isInvalidArgument(value: unknown): value is InvalidArgument {
  return isErrorResponse(value) && value["error"]["status"] === "INVALID_ARGUMENT";
}

/**
 * True when `value` is a {@link FailedPrecondition} body.
 *
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `FAILED_PRECONDITION`, HTTP 400.
 */
export function isFailedPrecondition(value: unknown): value is FailedPrecondition {
  return isErrorResponse(value) && value["error"]["status"] === "FAILED_PRECONDITION";
}

/**
 * True when `value` is a {@link OutOfRange} body.
 *
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `OUT_OF_RANGE`, HTTP 400.
 */
export function isOutOfRange(value: unknown): value is OutOfRange {
  return isErrorResponse(value) && value["error"]["status"] === "OUT_OF_RANGE";
}

/**
 * True when `value` is a {@link Unauthenticated} body.
 *
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `UNAUTHENTICATED`, HTTP 401.
 */
export function isUnauthenticated(value: unknown): value is Unauthenticated {
  return isErrorResponse(value) && value["error"]["status"] === "UNAUTHENTICATED";
}

/**
 * True when `value` is a {@link PermissionDenied} body.
 *
 * The caller may not do this.
 * The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
 *
 * Code `PERMISSION_DENIED`, HTTP 403.
 */
export function isPermissionDenied(value: unknown): value is PermissionDenied {
  return isErrorResponse(value) && value["error"]["status"] === "PERMISSION_DENIED";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * There is no such thing.
 * What the call names does not exist, or is hidden from a whole group of callers.
 *
 * Code `NOT_FOUND`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorResponse(value) && value["error"]["status"] === "NOT_FOUND";
}

/**
 * True when `value` is a {@link AlreadyExists} body.
 *
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `ALREADY_EXISTS`, HTTP 409.
 */
export function isAlreadyExists(value: unknown): value is AlreadyExists {
  return isErrorResponse(value) && value["error"]["status"] === "ALREADY_EXISTS";
}

/**
 * True when `value` is a {@link Aborted} body.
 *
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
 *
 * Code `ABORTED`, HTTP 409.
 */
export function isAborted(value: unknown): value is Aborted {
  return isErrorResponse(value) && value["error"]["status"] === "ABORTED";
}

/**
 * True when `value` is a {@link ResourceExhausted} body.
 *
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `RESOURCE_EXHAUSTED`, HTTP 429.
 */
export function isResourceExhausted(value: unknown): value is ResourceExhausted {
  return isErrorResponse(value) && value["error"]["status"] === "RESOURCE_EXHAUSTED";
}

/**
 * True when `value` is a {@link Cancelled} body.
 *
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `CANCELLED`, HTTP 499.
 */
export function isCancelled(value: unknown): value is Cancelled {
  return isErrorResponse(value) && value["error"]["status"] === "CANCELLED";
}

/**
 * True when `value` is a {@link DataLoss} body.
 *
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `DATA_LOSS`, HTTP 500.
 */
export function isDataLoss(value: unknown): value is DataLoss {
  return isErrorResponse(value) && value["error"]["status"] === "DATA_LOSS";
}

/**
 * True when `value` is a {@link Unknown} body.
 *
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `UNKNOWN`, HTTP 500.
 */
export function isUnknown(value: unknown): value is Unknown {
  return isErrorResponse(value) && value["error"]["status"] === "UNKNOWN";
}

/**
 * True when `value` is a {@link Internal} body.
 *
 * The service failed inside.
 * Something that the system relies on does not hold. It is kept for serious errors.
 *
 * Code `INTERNAL`, HTTP 500.
 */
export function isInternal(value: unknown): value is Internal {
  return isErrorResponse(value) && value["error"]["status"] === "INTERNAL";
}

/**
 * True when `value` is a {@link Unimplemented} body.
 *
 * The method is not there.
 * The operation is not implemented, or not switched on, in this API.
 *
 * Code `UNIMPLEMENTED`, HTTP 501.
 */
export function isUnimplemented(value: unknown): value is Unimplemented {
  return isErrorResponse(value) && value["error"]["status"] === "UNIMPLEMENTED";
}

/**
 * True when `value` is a {@link Unavailable} body.
 *
 * The service is unavailable.
 * The service is not there for the moment. That passes most often, so the call may be sent again.
 *
 * Code `UNAVAILABLE`, HTTP 503.
 */
export function isUnavailable(value: unknown): value is Unavailable {
  return isErrorResponse(value) && value["error"]["status"] === "UNAVAILABLE";
}

/**
 * True when `value` is a {@link DeadlineExceeded} body.
 *
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `DEADLINE_EXCEEDED`, HTTP 504.
 */
export function isDeadlineExceeded(value: unknown): value is DeadlineExceeded {
  return isErrorResponse(value) && value["error"]["status"] === "DEADLINE_EXCEEDED";
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (
    !isObject(value) ||
    !isObject(value["error"]) ||
    !isInteger(value["error"]["code"]) ||
    typeof value["error"]["message"] !== "string" ||
    (value["error"]["details"] !== undefined && (!Array.isArray(value["error"]["details"]) || !everyDetail(value["error"]["details"])))
  ) {
    return undefined;
  }
  return codeOfErrorResponse(value["error"]["status"]);
}

/** True when `value` is any {@link GoogleRpcError}. */
export function isGoogleRpcError(value: unknown): value is GoogleRpcError {
  return isErrorResponse(value) && indexOfErrorResponse(value["error"]["status"]) >= 0;
}

/** True when `value` is a {@link StreamedAnswer}: a body that carries errors. */
export function isStreamedAnswer(value: unknown): value is StreamedAnswer {
  return (
    Array.isArray(value) &&
    everyItem(value, (item) =>
      exactlyOne(isStreamedMessage(item), isObject(item) && isInvalidArgument(item), isObject(item) && isFailedPrecondition(item), isObject(item) && isOutOfRange(item), isObject(item) && isUnauthenticated(item), isObject(item) && isPermissionDenied(item), isObject(item) && isNotFound(item), isObject(item) && isAlreadyExists(item), isObject(item) && isAborted(item), isObject(item) && isResourceExhausted(item), isObject(item) && isCancelled(item), isObject(item) && isDataLoss(item), isObject(item) && isUnknown(item), isObject(item) && isInternal(item), isObject(item) && isUnimplemented(item), isObject(item) && isUnavailable(item), isObject(item) && isDeadlineExceeded(item)))
  );
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (!isInteger(value["error"]["code"])) report(`${at}/error/code`, "an integer", value["error"]["code"]);
    if (typeof value["error"]["message"] !== "string") report(`${at}/error/message`, "a string", value["error"]["message"]);
    if (typeof value["error"]["status"] !== "string") report(`${at}/error/status`, "a string", value["error"]["status"]);
    if (value["error"]["details"] !== undefined) {
      if (!Array.isArray(value["error"]["details"])) report(`${at}/error/details`, "an array", value["error"]["details"]);
      eachItem(value["error"]["details"], `${at}/error/details`, report, detailIssues);
    }
  }
}

function detailIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["@type"] !== "string") report(`${at}/@type`, "a string", value["@type"]);
  if (value["reason"] !== undefined && typeof value["reason"] !== "string") report(`${at}/reason`, "a string", value["reason"]);
  if (value["domain"] !== undefined && typeof value["domain"] !== "string") report(`${at}/domain`, "a string", value["domain"]);
  if (
    value["metadata"] !== undefined && (!isObject(value["metadata"]) || !everyMember(value["metadata"], (item) => typeof item === "string"))
  ) {
    report(`${at}/metadata`, "an object", value["metadata"]);
  }
  if (value["retryDelay"] !== undefined && typeof value["retryDelay"] !== "string") {
    report(`${at}/retryDelay`, "a string", value["retryDelay"]);
  }
  if (value["fieldViolations"] !== undefined) {
    if (!Array.isArray(value["fieldViolations"])) report(`${at}/fieldViolations`, "an array", value["fieldViolations"]);
    eachItem(value["fieldViolations"], `${at}/fieldViolations`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (item["field"] !== undefined && typeof item["field"] !== "string") report(`${at}/field`, "a string", item["field"]);
      if (item["description"] !== undefined && typeof item["description"] !== "string") {
        report(`${at}/description`, "a string", item["description"]);
      }
    });
  }
  if (value["violations"] !== undefined) {
    if (!Array.isArray(value["violations"])) report(`${at}/violations`, "an array", value["violations"]);
    eachItem(value["violations"], `${at}/violations`, report, (item, at, report) => {
      if (!isObject(item)) report(at, "an object", item);
    });
  }
  if (value["requestId"] !== undefined && typeof value["requestId"] !== "string") report(`${at}/requestId`, "a string", value["requestId"]);
  if (value["resourceType"] !== undefined && typeof value["resourceType"] !== "string") {
    report(`${at}/resourceType`, "a string", value["resourceType"]);
  }
  if (value["resourceName"] !== undefined && typeof value["resourceName"] !== "string") {
    report(`${at}/resourceName`, "a string", value["resourceName"]);
  }
  if (value["locale"] !== undefined && typeof value["locale"] !== "string") report(`${at}/locale`, "a string", value["locale"]);
  if (value["message"] !== undefined && typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["links"] !== undefined) {
    if (!Array.isArray(value["links"])) report(`${at}/links`, "an array", value["links"]);
    eachItem(value["links"], `${at}/links`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (item["description"] !== undefined && typeof item["description"] !== "string") {
        report(`${at}/description`, "a string", item["description"]);
      }
      if (item["url"] !== undefined && typeof item["url"] !== "string") report(`${at}/url`, "a string", item["url"]);
    });
  }
}

const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitBackoff1To60Tries3: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 3 };
const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitRetryAfter1To60Tries5: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
};
const noneNever: Policy = { recovery: "none", strategy: "never" };
const contactSupportNever: Policy = { recovery: "contact_support", strategy: "never" };
const waitBackoff1To60Tries5: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 5 };
const errorsOfErrorResponse: Errors = {
  InvalidArgument: ["INVALID_ARGUMENT", fixRequestNever, [400], { places: ["/*"] }],
  FailedPrecondition: ["FAILED_PRECONDITION", rereadAfterChange, [400], { places: ["/*"] }],
  OutOfRange: ["OUT_OF_RANGE", rereadAfterChange, [400], { places: ["/*"] }],
  Unauthenticated: ["UNAUTHENTICATED", authenticateAfterChange, [401], { places: ["/*"] }],
  PermissionDenied: ["PERMISSION_DENIED", requestAccessAfterChange, [403], { places: ["/*"] }],
  NotFound: ["NOT_FOUND", fixRequestNever, [404], { places: ["/*"] }],
  AlreadyExists: ["ALREADY_EXISTS", fixRequestNever, [409], { places: ["/*"] }],
  Aborted: ["ABORTED", rereadAfterChange, [409], { places: ["/*"] }],
  ResourceExhausted: ["RESOURCE_EXHAUSTED", waitRetryAfter1To60Tries5, [429], { places: ["/*"] }],
  Cancelled: ["CANCELLED", noneNever, [499], { places: ["/*"] }],
  DataLoss: ["DATA_LOSS", contactSupportNever, [500], { places: ["/*"] }],
  Unknown: ["UNKNOWN", waitBackoff1To60Tries3, [500], { places: ["/*"] }],
  Internal: ["INTERNAL", waitBackoff1To60Tries3, [500], { places: ["/*"] }],
  Unimplemented: ["UNIMPLEMENTED", fixRequestNever, [501], { places: ["/*"] }],
  Unavailable: ["UNAVAILABLE", waitBackoff1To60Tries5, [503], { places: ["/*"] }],
  DeadlineExceeded: ["DEADLINE_EXCEEDED", waitBackoff1To60Tries3, [504], { places: ["/*"] }],
};
const codeOfErrorResponse = /* @__PURE__ */ codeTable(errorsOfErrorResponse);

/** Types of the family's errors, by id. */
export type GoogleRpcErrors = {
  "google-rpc/invalid_argument": { name: "InvalidArgument"; code: "INVALID_ARGUMENT"; body: InvalidArgument; root: true };
  "google-rpc/failed_precondition": { name: "FailedPrecondition"; code: "FAILED_PRECONDITION"; body: FailedPrecondition; root: true };
  "google-rpc/out_of_range": { name: "OutOfRange"; code: "OUT_OF_RANGE"; body: OutOfRange; root: true };
  "google-rpc/unauthenticated": { name: "Unauthenticated"; code: "UNAUTHENTICATED"; body: Unauthenticated; root: true };
  "google-rpc/permission_denied": { name: "PermissionDenied"; code: "PERMISSION_DENIED"; body: PermissionDenied; root: true };
  "google-rpc/not_found": { name: "NotFound"; code: "NOT_FOUND"; body: NotFound; root: true };
  "google-rpc/already_exists": { name: "AlreadyExists"; code: "ALREADY_EXISTS"; body: AlreadyExists; root: true };
  "google-rpc/aborted": { name: "Aborted"; code: "ABORTED"; body: Aborted; root: true };
  "google-rpc/resource_exhausted": { name: "ResourceExhausted"; code: "RESOURCE_EXHAUSTED"; body: ResourceExhausted; root: true };
  "google-rpc/cancelled": { name: "Cancelled"; code: "CANCELLED"; body: Cancelled; root: true };
  "google-rpc/data_loss": { name: "DataLoss"; code: "DATA_LOSS"; body: DataLoss; root: true };
  "google-rpc/unknown": { name: "Unknown"; code: "UNKNOWN"; body: Unknown; root: true };
  "google-rpc/internal": { name: "Internal"; code: "INTERNAL"; body: Internal; root: true };
  "google-rpc/unimplemented": { name: "Unimplemented"; code: "UNIMPLEMENTED"; body: Unimplemented; root: true };
  "google-rpc/unavailable": { name: "Unavailable"; code: "UNAVAILABLE"; body: Unavailable; root: true };
  "google-rpc/deadline_exceeded": { name: "DeadlineExceeded"; code: "DEADLINE_EXCEEDED"; body: DeadlineExceeded; root: true };
};

/** Google RPC status: the facts that `decode`, `decodeAll` and `advise` use. */
export const googleRpc: Family<GoogleRpcErrors> = /* @__PURE__ */ defineFamily<GoogleRpcErrors>({
  form: 2,
  id: "google-rpc",
  envelopes: {
    ErrorResponse: {
      code: ["error", "status"],
      message: (body) => body["error"]?.["message"],
      messageRequired: true,
      status: ["error", "code"],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: errorsOfErrorResponse,
    },
  },
  places: {
    "/*": { kind: "item", path: ["*"], isSuccess: isStreamedMessage },
  },
  responses: {
    200: null,
    400: null,
    401: null,
    403: null,
    404: null,
    409: rereadAfterChange,
    429: null,
    499: null,
    500: waitBackoff1To60Tries3,
    501: null,
    503: null,
    504: null,
  },
  docsUrl: "https://google.aip.dev/193",
});
