// @generated from specs/device-management/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, defineFamily, eachItem, everyItem, isInteger, isObject, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  AccessDenied,
  AccessRestricted,
  AccountLimitExceeded,
  AnyAsyncResponse,
  AsyncBadRequest,
  AsyncEntityTooLarge,
  AsyncNoConnection,
  AsyncNotFound,
  AsyncNotQueued,
  AsyncPreconditionFailed,
  AsyncResponse,
  AsyncSuccess,
  AsyncTimeout,
  AsyncUnavailable,
  AsyncUnsupportedMediaType,
  AuthMismatch,
  BadRequest,
  Conflict,
  DeviceManagementError,
  Duplicate,
  ErrorField,
  ErrorResponse,
  Forbidden,
  InternalError,
  InternalServerError,
  InvalidAccessKey,
  InvalidApiKey,
  InvalidAuth,
  InvalidRequest,
  InvalidToken,
  MethodNotSupported,
  NotAcceptable,
  NotFound,
  NotificationMessage,
  PreconditionFailed,
  RateLimitExceeded,
  ReauthRequired,
  ReportNotFound,
  SystemUnavailable,
  Unauthorized,
  UnrecognizedRequest,
  UnsupportedMediaType,
  ValidationError,
} from "@faultline/types/device-management";

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  if (!isObject(value)) return false;
  const { object, code, type, message, request_id, fields } = value;
  return (
    object === "error" &&
    isInteger(code) &&
    typeof type === "string" &&
    typeof message === "string" &&
    typeof request_id === "string" &&
    (fields === undefined || (Array.isArray(fields) && everyErrorField(fields)))
  );
}

/** True when `value` is a {@link AsyncResponse}. */
function isAsyncResponse(value: unknown): value is AsyncResponse & JsonObject {
  if (!isObject(value)) return false;
  const { id, status, error, payload, ct, "max-age": maxAge } = value;
  return (
    typeof id === "string" &&
    isInteger(status) &&
    (error === undefined || typeof error === "string") &&
    (payload === undefined || typeof payload === "string" || payload === null) &&
    (ct === undefined || typeof ct === "string") &&
    (maxAge === undefined || isInteger(maxAge) || typeof maxAge === "string")
  );
}

/** True when `value` is a {@link AsyncSuccess}. */
function isAsyncSuccess(value: unknown): value is AsyncSuccess & JsonObject {
  return isAsyncResponse(value) && value["status"] === 200;
}

/** True when `value` is a {@link ErrorField}. */
function isErrorField(value: unknown): value is ErrorField & JsonObject {
  return isObject(value) && typeof value["name"] === "string" && typeof value["message"] === "string";
}

function everyErrorField(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isErrorField(list[index])) return false;
  }
  return true;
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * Bad request.
 * Something about the request is wrong, and no more specific error describes it.
 *
 * Code `bad_request`, HTTP 400.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return isErrorResponse(value) && value["code"] === 400 && value["type"] === "bad_request";
}

/**
 * True when `value` is a {@link ValidationError} body.
 *
 * A parameter was refused.
 * At least one parameter of the request is invalid. `fields` names each one and says why.
 *
 * Code `validation_error`, HTTP 400.
 */
export function isValidationError(value: unknown): value is ValidationError {
  return isErrorResponse(value) && value["code"] === 400 && value["type"] === "validation_error";
}

/**
 * True when `value` is a {@link InvalidAuth} body.
 *
 * The Authorization header is invalid.
 * Authentication failed because the request has no usable Authorization header.
 *
 * Code `invalid_auth`, HTTP 401.
 */
export function isInvalidAuth(value: unknown): value is InvalidAuth {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "invalid_auth";
}

/**
 * True when `value` is a {@link AuthMismatch} body.
 *
 * These credentials do not fit the request.
 * Authentication failed because the kind of Authorization header that was sent is not allowed for this request.
 *
 * Code `auth_mismatch`, HTTP 401.
 */
export function isAuthMismatch(value: unknown): value is AuthMismatch {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "auth_mismatch";
}

/**
 * True when `value` is a {@link InvalidAccessKey} body.
 *
 * The access key is invalid.
 * Authentication failed because the service does not accept the access key.
 *
 * Code `invalid_accesskey`, HTTP 401.
 */
export function isInvalidAccessKey(value: unknown): value is InvalidAccessKey {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "invalid_accesskey";
}

/**
 * True when `value` is a {@link Unauthorized} body.
 *
 * The caller is not authenticated.
 * The request needs credentials that it did not present, or that were not accepted. Some APIs use this type in place of the three more specific ones.
 *
 * Code `unauthorized`, HTTP 401.
 */
export function isUnauthorized(value: unknown): value is Unauthorized {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "unauthorized";
}

/**
 * True when `value` is a {@link InvalidToken} body.
 *
 * The access token is invalid.
 * Authentication failed because the service does not accept the token of the login session; it may have run out.
 *
 * Code `invalid_token`, HTTP 401.
 */
export function isInvalidToken(value: unknown): value is InvalidToken {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "invalid_token";
}

/**
 * True when `value` is a {@link InvalidApiKey} body.
 *
 * The API key is invalid.
 * Authentication failed because the service does not accept the API key. Access keys were called API keys before.
 *
 * Code `invalid_apikey`, HTTP 401.
 */
export function isInvalidApiKey(value: unknown): value is InvalidApiKey {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "invalid_apikey";
}

/**
 * True when `value` is a {@link ReauthRequired} body.
 *
 * The login has to be confirmed.
 * The login session is valid, and this request needs a fresh login.
 *
 * Code `reauth_required`, HTTP 401.
 */
export function isReauthRequired(value: unknown): value is ReauthRequired {
  return isErrorResponse(value) && value["code"] === 401 && value["type"] === "reauth_required";
}

/**
 * True when `value` is a {@link AccessDenied} body.
 *
 * The user may not do this.
 * The user is authenticated, and has no right to this resource or to this request.
 *
 * Code `access_denied`, HTTP 403.
 */
export function isAccessDenied(value: unknown): value is AccessDenied {
  return isErrorResponse(value) && value["code"] === 403 && value["type"] === "access_denied";
}

/**
 * True when `value` is a {@link AccessRestricted} body.
 *
 * Blocked by export control.
 * The access was blocked so that export control rules are kept.
 *
 * Code `access_restricted`, HTTP 403.
 */
export function isAccessRestricted(value: unknown): value is AccessRestricted {
  return isErrorResponse(value) && value["code"] === 403 && value["type"] === "access_restricted";
}

/**
 * True when `value` is a {@link AccountLimitExceeded} body.
 *
 * The account's limit is reached.
 * The account has used up the number of operations that its type allows.
 *
 * Code `account_limit_exceeded`, HTTP 403.
 */
export function isAccountLimitExceeded(value: unknown): value is AccountLimitExceeded {
  return isErrorResponse(value) && value["code"] === 403 && value["type"] === "account_limit_exceeded";
}

/**
 * True when `value` is a {@link InvalidRequest} body.
 *
 * HTTP was used instead of HTTPS.
 * The request came over plain HTTP. The APIs are open to secure connections only.
 *
 * Code `invalid_request`, HTTP 403.
 */
export function isInvalidRequest(value: unknown): value is InvalidRequest {
  return isErrorResponse(value) && value["code"] === 403 && value["type"] === "invalid_request";
}

/**
 * True when `value` is a {@link Forbidden} body.
 *
 * The request is forbidden.
 * The caller is known and may not do this. Some APIs use this type in place of `access_denied`.
 *
 * Code `forbidden`, HTTP 403.
 */
export function isForbidden(value: unknown): value is Forbidden {
  return isErrorResponse(value) && value["code"] === 403 && value["type"] === "forbidden";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * The resource does not exist.
 * The interface or the resource that the request names was not found.
 *
 * Code `not_found`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorResponse(value) && value["code"] === 404 && value["type"] === "not_found";
}

/**
 * True when `value` is a {@link UnrecognizedRequest} body.
 *
 * No API answers at this URL.
 * The URL is unknown, or the API behind it does not support the method.
 *
 * Code `unrecognized_request`, HTTP 404.
 */
export function isUnrecognizedRequest(value: unknown): value is UnrecognizedRequest {
  return isErrorResponse(value) && value["code"] === 404 && value["type"] === "unrecognized_request";
}

/**
 * True when `value` is a {@link ReportNotFound} body.
 *
 * The report does not exist.
 * No report was found for what the request asked for.
 *
 * Code `report_not_found`, HTTP 404.
 */
export function isReportNotFound(value: unknown): value is ReportNotFound {
  return isErrorResponse(value) && value["code"] === 404 && value["type"] === "report_not_found";
}

/**
 * True when `value` is a {@link MethodNotSupported} body.
 *
 * The method is not supported.
 * The API does not support the HTTP method of the request at this URL.
 *
 * Code `method_not_supported`, HTTP 405.
 */
export function isMethodNotSupported(value: unknown): value is MethodNotSupported {
  return isErrorResponse(value) && value["code"] === 405 && value["type"] === "method_not_supported";
}

/**
 * True when `value` is a {@link NotAcceptable} body.
 *
 * No accepted form of the answer.
 * The service cannot answer in any of the forms that the Accept header names.
 *
 * Code `not_acceptable`, HTTP 406.
 */
export function isNotAcceptable(value: unknown): value is NotAcceptable {
  return isErrorResponse(value) && value["code"] === 406 && value["type"] === "not_acceptable";
}

/**
 * True when `value` is a {@link Conflict} body.
 *
 * The current state is in the way.
 * The request contradicts the state that the resource is in now, and was not carried out.
 *
 * Code `conflict`, HTTP 409.
 */
export function isConflict(value: unknown): value is Conflict {
  return isErrorResponse(value) && value["code"] === 409 && value["type"] === "conflict";
}

/**
 * True when `value` is a {@link Duplicate} body.
 *
 * It exists already.
 * The request would create an entity that exists already.
 *
 * Code `duplicate`, HTTP 409.
 */
export function isDuplicate(value: unknown): value is Duplicate {
  return isErrorResponse(value) && value["code"] === 409 && value["type"] === "duplicate";
}

/**
 * True when `value` is a {@link PreconditionFailed} body.
 *
 * A condition of the request does not hold.
 * A precondition that the request states, such as If-Match, does not hold for the resource as it is now.
 *
 * Code `precondition_failed`, HTTP 412.
 */
export function isPreconditionFailed(value: unknown): value is PreconditionFailed {
  return isErrorResponse(value) && value["code"] === 412 && value["type"] === "precondition_failed";
}

/**
 * True when `value` is a {@link UnsupportedMediaType} body.
 *
 * The media type is not supported.
 * The API does not take a body of the media type that the Content-Type header names.
 *
 * Code `unsupported_media_type`, HTTP 415.
 */
export function isUnsupportedMediaType(value: unknown): value is UnsupportedMediaType {
  return isErrorResponse(value) && value["code"] === 415 && value["type"] === "unsupported_media_type";
}

/**
 * True when `value` is a {@link RateLimitExceeded} body.
 *
 * Too many requests.
 * The caller sends requests faster than the service takes them.
 *
 * Code `rate_limit_exceeded`, HTTP 429.
 */
export function isRateLimitExceeded(value: unknown): value is RateLimitExceeded {
  return isErrorResponse(value) && value["code"] === 429 && value["type"] === "rate_limit_exceeded";
}

/**
 * True when `value` is a {@link InternalServerError} body.
 *
 * The server failed unexpectedly.
 * An unexpected failure inside Device Management.
 *
 * Code `internal_server_error`, HTTP 500.
 */
export function isInternalServerError(value: unknown): value is InternalServerError {
  return isErrorResponse(value) && value["code"] === 500 && value["type"] === "internal_server_error";
}

/**
 * True when `value` is a {@link InternalError} body.
 *
 * Internal error.
 * A failure inside Device Management. Some APIs use this type in place of `internal_server_error`.
 *
 * Code `internal_error`, HTTP 500.
 */
export function isInternalError(value: unknown): value is InternalError {
  return isErrorResponse(value) && value["code"] === 500 && value["type"] === "internal_error";
}

/**
 * True when `value` is a {@link SystemUnavailable} body.
 *
 * The system is unavailable.
 * Device Management cannot serve the request at the moment.
 *
 * Code `system_unavailable`, HTTP 503.
 */
export function isSystemUnavailable(value: unknown): value is SystemUnavailable {
  return isErrorResponse(value) && value["code"] === 503 && value["type"] === "system_unavailable";
}

/**
 * True when `value` is a {@link AsyncBadRequest} body.
 *
 * The device refused the request.
 * The asynchronous request was invalid and did not succeed on the device.
 *
 * Code `400`, in events.
 */
export function isAsyncBadRequest(value: unknown): value is AsyncBadRequest {
  return isAsyncResponse(value) && value["status"] === 400;
}

/**
 * True when `value` is a {@link AsyncNotFound} body.
 *
 * The device has no such resource.
 * The device does not have the resource that was asked for.
 *
 * Code `404`, in events.
 */
export function isAsyncNotFound(value: unknown): value is AsyncNotFound {
  return isAsyncResponse(value) && value["status"] === 404;
}

/**
 * True when `value` is a {@link AsyncPreconditionFailed} body.
 *
 * The device's precondition was not met.
 * The device answered that a precondition does not hold (CoAP 4.12), and did not carry the request out.
 *
 * Code `412`, in events.
 */
export function isAsyncPreconditionFailed(value: unknown): value is AsyncPreconditionFailed {
  return isAsyncResponse(value) && value["status"] === 412;
}

/**
 * True when `value` is a {@link AsyncEntityTooLarge} body.
 *
 * The request is too large for the device.
 * The request is too large and could not be delivered to the device.
 *
 * Code `413`, in events.
 */
export function isAsyncEntityTooLarge(value: unknown): value is AsyncEntityTooLarge {
  return isAsyncResponse(value) && value["status"] === 413;
}

/**
 * True when `value` is a {@link AsyncUnsupportedMediaType} body.
 *
 * The device does not know the media type.
 * The device does not support the media type of the request.
 *
 * Code `415`, in events.
 */
export function isAsyncUnsupportedMediaType(value: unknown): value is AsyncUnsupportedMediaType {
  return isAsyncResponse(value) && value["status"] === 415;
}

/**
 * True when `value` is a {@link AsyncNotQueued} body.
 *
 * The request was dropped before it reached the device.
 * The waiting request was dropped. `error` says whether it expired, the device deregistered, or the device is suspended.
 *
 * Code `429`, in events.
 */
export function isAsyncNotQueued(value: unknown): value is AsyncNotQueued {
  return isAsyncResponse(value) && value["status"] === 429;
}

/**
 * True when `value` is a {@link AsyncNoConnection} body.
 *
 * No connection to the device.
 * Every try to reach the device failed; the last one could not establish a TCP or TLS connection.
 *
 * Code `502`, in events.
 */
export function isAsyncNoConnection(value: unknown): value is AsyncNoConnection {
  return isAsyncResponse(value) && value["status"] === 502;
}

/**
 * True when `value` is a {@link AsyncUnavailable} body.
 *
 * The device is unavailable.
 * Every try to reach the device failed; at the last one it was not connected.
 *
 * Code `503`, in events.
 */
export function isAsyncUnavailable(value: unknown): value is AsyncUnavailable {
  return isAsyncResponse(value) && value["status"] === 503;
}

/**
 * True when `value` is a {@link AsyncTimeout} body.
 *
 * The device did not answer in time.
 * Every try to reach the device failed; at the last one it did not answer within the time that its protocol allows.
 *
 * Code `504`, in events.
 */
export function isAsyncTimeout(value: unknown): value is AsyncTimeout {
  return isAsyncResponse(value) && value["status"] === 504;
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (!isErrorResponse(value)) return undefined;
  switch (value["code"]) {
    case 400:
      return value["type"] === "bad_request" ? "BadRequest"
        : value["type"] === "validation_error" ? "ValidationError"
        : undefined;
    case 401:
      return value["type"] === "invalid_auth" ? "InvalidAuth"
        : value["type"] === "auth_mismatch" ? "AuthMismatch"
        : value["type"] === "invalid_accesskey" ? "InvalidAccessKey"
        : value["type"] === "unauthorized" ? "Unauthorized"
        : value["type"] === "invalid_token" ? "InvalidToken"
        : value["type"] === "invalid_apikey" ? "InvalidApiKey"
        : value["type"] === "reauth_required" ? "ReauthRequired"
        : undefined;
    case 403:
      return value["type"] === "access_denied" ? "AccessDenied"
        : value["type"] === "access_restricted" ? "AccessRestricted"
        : value["type"] === "account_limit_exceeded" ? "AccountLimitExceeded"
        : value["type"] === "invalid_request" ? "InvalidRequest"
        : value["type"] === "forbidden" ? "Forbidden"
        : undefined;
    case 404:
      return value["type"] === "not_found" ? "NotFound"
        : value["type"] === "unrecognized_request" ? "UnrecognizedRequest"
        : value["type"] === "report_not_found" ? "ReportNotFound"
        : undefined;
    case 405:
      return value["type"] === "method_not_supported" ? "MethodNotSupported" : undefined;
    case 406:
      return value["type"] === "not_acceptable" ? "NotAcceptable" : undefined;
    case 409:
      return value["type"] === "conflict" ? "Conflict" : value["type"] === "duplicate" ? "Duplicate" : undefined;
    case 412:
      return value["type"] === "precondition_failed" ? "PreconditionFailed" : undefined;
    case 415:
      return value["type"] === "unsupported_media_type" ? "UnsupportedMediaType" : undefined;
    case 429:
      return value["type"] === "rate_limit_exceeded" ? "RateLimitExceeded" : undefined;
    case 500:
      return value["type"] === "internal_server_error" ? "InternalServerError"
        : value["type"] === "internal_error" ? "InternalError"
        : undefined;
    case 503:
      return value["type"] === "system_unavailable" ? "SystemUnavailable" : undefined;
    default:
      return undefined;
  }
}

/** True when `value` is any {@link DeviceManagementError}. */
export function isDeviceManagementError(value: unknown): value is DeviceManagementError {
  return findErrorResponse(value) !== undefined;
}

/** Name of the {@link AsyncResponse} error that `value` matches, or undefined. */
function findAsyncResponse(value: unknown): string | undefined {
  if (!isAsyncResponse(value)) return undefined;
  switch (value["status"]) {
    case 400:
      return "AsyncBadRequest";
    case 404:
      return "AsyncNotFound";
    case 412:
      return "AsyncPreconditionFailed";
    case 413:
      return "AsyncEntityTooLarge";
    case 415:
      return "AsyncUnsupportedMediaType";
    case 429:
      return "AsyncNotQueued";
    case 502:
      return "AsyncNoConnection";
    case 503:
      return "AsyncUnavailable";
    case 504:
      return "AsyncTimeout";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyAsyncResponse}. */
export function isAnyAsyncResponse(value: unknown): value is AnyAsyncResponse {
  return findAsyncResponse(value) !== undefined;
}

/** True when `value` is a {@link NotificationMessage}: a body that carries errors. */
export function isNotificationMessage(value: unknown): value is NotificationMessage {
  return (
    isObject(value) &&
    (value["async-responses"] === undefined ||
      (Array.isArray(value["async-responses"]) &&
        everyItem(value["async-responses"], (item) =>
          isAsyncResponse(item) &&
          (item["status"] === 200 ||
            item["status"] === 400 ||
            item["status"] === 404 ||
            item["status"] === 412 ||
            item["status"] === 413 ||
            item["status"] === 415 ||
            item["status"] === 429 ||
            item["status"] === 502 ||
            item["status"] === 503 ||
            item["status"] === 504))))
  );
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["object"] !== "error") report(`${at}/object`, '"error"', value["object"]);
  if (!isInteger(value["code"])) report(`${at}/code`, "an integer", value["code"]);
  if (typeof value["type"] !== "string") report(`${at}/type`, "a string", value["type"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["fields"] !== undefined) {
    if (!Array.isArray(value["fields"])) report(`${at}/fields`, "an array", value["fields"]);
    eachItem(value["fields"], `${at}/fields`, report, errorFieldIssues);
  }
  if (typeof value["request_id"] !== "string") report(`${at}/request_id`, "a string", value["request_id"]);
}

function asyncResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["id"] !== "string") report(`${at}/id`, "a string", value["id"]);
  if (!isInteger(value["status"])) report(`${at}/status`, "an integer", value["status"]);
  if (value["error"] !== undefined && typeof value["error"] !== "string") report(`${at}/error`, "a string", value["error"]);
  if (value["payload"] !== undefined && typeof value["payload"] !== "string" && value["payload"] !== null) {
    report(`${at}/payload`, "a string or null", value["payload"]);
  }
  if (value["ct"] !== undefined && typeof value["ct"] !== "string") report(`${at}/ct`, "a string", value["ct"]);
  if (value["max-age"] !== undefined && !isInteger(value["max-age"]) && typeof value["max-age"] !== "string") {
    report(`${at}/max-age`, "an integer or a string", value["max-age"]);
  }
}

function errorFieldIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["name"] !== "string") report(`${at}/name`, "a string", value["name"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const contactSupportNever: Policy = { recovery: "contact_support", strategy: "never" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitBackoff1To60Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
};
const waitBackoff1To60Tries4Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 4,
  basis: "inferred",
};
const rereadAfterChangeUnprocessed: Policy = { recovery: "reread", strategy: "after_change", unprocessed: true };
const waitBackoff1To60Tries5InferredByRequestExpiredOrDeviceRemovedOrDeviceBlocked: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  byCause: /* @__PURE__ */ causesOf([
    { id: "request-expired", where: [{ pointer: "/error", const: "REQUEST_EXPIRED" }] },
    { id: "device-removed", where: [{ pointer: "/error", const: "DEVICE_REMOVED_REGISTRATION" }] },
    { id: "device-blocked", where: [{ pointer: "/error", const: "DEVICE_BLOCKED" }], policy: requestAccessAfterChange },
  ]),
};
const waitBackoff10To600Tries4Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 10,
  maxDelaySeconds: 600,
  maxAttempts: 4,
  basis: "inferred",
};
const fixRequestNeverByDeviceNotReady: Policy = {
  recovery: "fix_request",
  strategy: "never",
  byCause: /* @__PURE__ */ causesOf([
    { id: "device-not-ready", where: [{ text: '^"?(QUEUE_IS_FULL|DEVICE_NOT_CONNECTED)\\b' }], policy: waitBackoff10To600Tries4Inferred },
  ]),
};
const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };

/** Types of the family's errors, by id. */
export type DeviceManagementErrors = {
  "device-management/bad_request": { name: "BadRequest"; code: "bad_request"; body: BadRequest; root: true; status: 400 };
  "device-management/validation_error": { name: "ValidationError"; code: "validation_error"; body: ValidationError; root: true; status: 400 };
  "device-management/invalid_auth": { name: "InvalidAuth"; code: "invalid_auth"; body: InvalidAuth; root: true; status: 401 };
  "device-management/auth_mismatch": { name: "AuthMismatch"; code: "auth_mismatch"; body: AuthMismatch; root: true; status: 401 };
  "device-management/invalid_accesskey": { name: "InvalidAccessKey"; code: "invalid_accesskey"; body: InvalidAccessKey; root: true; status: 401 };
  "device-management/unauthorized": { name: "Unauthorized"; code: "unauthorized"; body: Unauthorized; root: true; status: 401 };
  "device-management/invalid_token": { name: "InvalidToken"; code: "invalid_token"; body: InvalidToken; root: true; status: 401 };
  "device-management/invalid_apikey": { name: "InvalidApiKey"; code: "invalid_apikey"; body: InvalidApiKey; root: true; status: 401 };
  "device-management/reauth_required": { name: "ReauthRequired"; code: "reauth_required"; body: ReauthRequired; root: true; status: 401 };
  "device-management/access_denied": { name: "AccessDenied"; code: "access_denied"; body: AccessDenied; root: true; status: 403 };
  "device-management/access_restricted": { name: "AccessRestricted"; code: "access_restricted"; body: AccessRestricted; root: true; status: 403 };
  "device-management/account_limit_exceeded": { name: "AccountLimitExceeded"; code: "account_limit_exceeded"; body: AccountLimitExceeded; root: true; status: 403 };
  "device-management/invalid_request": { name: "InvalidRequest"; code: "invalid_request"; body: InvalidRequest; root: true; status: 403 };
  "device-management/forbidden": { name: "Forbidden"; code: "forbidden"; body: Forbidden; root: true; status: 403 };
  "device-management/not_found": { name: "NotFound"; code: "not_found"; body: NotFound; root: true; status: 404 };
  "device-management/unrecognized_request": { name: "UnrecognizedRequest"; code: "unrecognized_request"; body: UnrecognizedRequest; root: true; status: 404 };
  "device-management/report_not_found": { name: "ReportNotFound"; code: "report_not_found"; body: ReportNotFound; root: true; status: 404 };
  "device-management/method_not_supported": { name: "MethodNotSupported"; code: "method_not_supported"; body: MethodNotSupported; root: true; status: 405 };
  "device-management/not_acceptable": { name: "NotAcceptable"; code: "not_acceptable"; body: NotAcceptable; root: true; status: 406 };
  "device-management/conflict": { name: "Conflict"; code: "conflict"; body: Conflict; root: true; status: 409 };
  "device-management/duplicate": { name: "Duplicate"; code: "duplicate"; body: Duplicate; root: true; status: 409 };
  "device-management/precondition_failed": { name: "PreconditionFailed"; code: "precondition_failed"; body: PreconditionFailed; root: true; status: 412 };
  "device-management/unsupported_media_type": { name: "UnsupportedMediaType"; code: "unsupported_media_type"; body: UnsupportedMediaType; root: true; status: 415 };
  "device-management/rate_limit_exceeded": { name: "RateLimitExceeded"; code: "rate_limit_exceeded"; body: RateLimitExceeded; root: true; status: 429 };
  "device-management/internal_server_error": { name: "InternalServerError"; code: "internal_server_error"; body: InternalServerError; root: true; status: 500 };
  "device-management/internal_error": { name: "InternalError"; code: "internal_error"; body: InternalError; root: true; status: 500 };
  "device-management/system_unavailable": { name: "SystemUnavailable"; code: "system_unavailable"; body: SystemUnavailable; root: true; status: 503 };
  "device-management/async-response/400": { name: "AsyncBadRequest"; code: 400; body: AsyncBadRequest; root: false };
  "device-management/async-response/404": { name: "AsyncNotFound"; code: 404; body: AsyncNotFound; root: false };
  "device-management/async-response/412": { name: "AsyncPreconditionFailed"; code: 412; body: AsyncPreconditionFailed; root: false };
  "device-management/async-response/413": { name: "AsyncEntityTooLarge"; code: 413; body: AsyncEntityTooLarge; root: false };
  "device-management/async-response/415": { name: "AsyncUnsupportedMediaType"; code: 415; body: AsyncUnsupportedMediaType; root: false };
  "device-management/async-response/429": { name: "AsyncNotQueued"; code: 429; body: AsyncNotQueued; root: false };
  "device-management/async-response/502": { name: "AsyncNoConnection"; code: 502; body: AsyncNoConnection; root: false };
  "device-management/async-response/503": { name: "AsyncUnavailable"; code: 503; body: AsyncUnavailable; root: false };
  "device-management/async-response/504": { name: "AsyncTimeout"; code: 504; body: AsyncTimeout; root: false };
};

/** Device Management errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const deviceManagement: Family<DeviceManagementErrors> = /* @__PURE__ */ defineFamily<DeviceManagementErrors>({
  form: 6,
  id: "device-management",
  envelopes: {
    ErrorResponse: {
      code: ["type"],
      message: (body) => body["message"],
      messageRequired: true,
      requestId: (body) => body["request_id"],
      status: ["code"],
      repeatsStatus: true,
      constants: [[["object"], "error"]],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: {
        BadRequest: ["bad_request", fixRequestNever, [400]],
        ValidationError: ["validation_error", fixRequestNever, [400]],
        InvalidAuth: ["invalid_auth", authenticateAfterChange, [401]],
        AuthMismatch: ["auth_mismatch", authenticateAfterChange, [401]],
        InvalidAccessKey: ["invalid_accesskey", authenticateAfterChange, [401]],
        Unauthorized: ["unauthorized", authenticateAfterChange, [401]],
        InvalidToken: ["invalid_token", authenticateAfterChange, [401]],
        InvalidApiKey: ["invalid_apikey", authenticateAfterChange, [401]],
        ReauthRequired: ["reauth_required", authenticateAfterChange, [401]],
        AccessDenied: ["access_denied", requestAccessAfterChange, [403]],
        AccessRestricted: ["access_restricted", contactSupportNever, [403]],
        AccountLimitExceeded: ["account_limit_exceeded", requestAccessAfterChange, [403], { canonicalCode: "RESOURCE_EXHAUSTED" }],
        InvalidRequest: ["invalid_request", fixRequestNever, [403], { canonicalCode: "FAILED_PRECONDITION" }],
        Forbidden: ["forbidden", requestAccessAfterChange, [403]],
        NotFound: ["not_found", fixRequestNever, [404]],
        UnrecognizedRequest: ["unrecognized_request", fixRequestNever, [404], { canonicalCode: "UNIMPLEMENTED" }],
        ReportNotFound: ["report_not_found", fixRequestNever, [404]],
        MethodNotSupported: ["method_not_supported", fixRequestNever, [405]],
        NotAcceptable: ["not_acceptable", fixRequestNever, [406]],
        Conflict: ["conflict", rereadAfterChange, [409]],
        Duplicate: ["duplicate", fixRequestNever, [409], { canonicalCode: "ALREADY_EXISTS" }],
        PreconditionFailed: ["precondition_failed", rereadAfterChange, [412]],
        UnsupportedMediaType: ["unsupported_media_type", fixRequestNever, [415]],
        RateLimitExceeded: ["rate_limit_exceeded", waitBackoff1To60Tries5Inferred, [429]],
        InternalServerError: ["internal_server_error", waitBackoff1To60Tries4Inferred, [500]],
        InternalError: ["internal_error", waitBackoff1To60Tries4Inferred, [500]],
        SystemUnavailable: ["system_unavailable", waitBackoff1To60Tries4Inferred, [503]],
      },
    },
    AsyncResponse: {
      name: "async-response",
      code: ["status"],
      message: (body) => body["error"],
      requestId: (body) => body["id"],
      status: ["status"],
      is: isAsyncResponse,
      issues: asyncResponseIssues,
      find: findAsyncResponse,
      errors: {
        AsyncBadRequest: [400, fixRequestNever, [], { places: ["/async-responses/*"], canonicalCode: "INVALID_ARGUMENT" }],
        AsyncNotFound: [404, fixRequestNever, [], { places: ["/async-responses/*"], canonicalCode: "NOT_FOUND" }],
        AsyncPreconditionFailed: [
          412,
          rereadAfterChangeUnprocessed,
          [],
          { places: ["/async-responses/*"], canonicalCode: "FAILED_PRECONDITION" },
        ],
        AsyncEntityTooLarge: [413, fixRequestNever, [], { places: ["/async-responses/*"], canonicalCode: "INVALID_ARGUMENT" }],
        AsyncUnsupportedMediaType: [415, fixRequestNever, [], { places: ["/async-responses/*"], canonicalCode: "INVALID_ARGUMENT" }],
        AsyncNotQueued: [
          429,
          waitBackoff1To60Tries5InferredByRequestExpiredOrDeviceRemovedOrDeviceBlocked,
          [],
          { places: ["/async-responses/*"], canonicalCode: "RESOURCE_EXHAUSTED" },
        ],
        AsyncNoConnection: [502, waitBackoff10To600Tries4Inferred, [], { places: ["/async-responses/*"], canonicalCode: "UNAVAILABLE" }],
        AsyncUnavailable: [503, waitBackoff10To600Tries4Inferred, [], { places: ["/async-responses/*"], canonicalCode: "UNAVAILABLE" }],
        AsyncTimeout: [504, waitBackoff10To600Tries4Inferred, [], { places: ["/async-responses/*"], canonicalCode: "DEADLINE_EXCEEDED" }],
      },
    },
  },
  places: {
    "/async-responses/*": { kind: "event", path: ["async-responses", "*"], isSuccess: isAsyncSuccess },
  },
  responses: {
    400: fixRequestNeverByDeviceNotReady,
    401: null,
    403: null,
    404: fixRequestNever,
    405: null,
    406: null,
    409: rereadAfterChange,
    410: fixRequestNever,
    412: null,
    413: fixRequestNever,
    415: fixRequestNever,
    423: rereadAfterChange,
    424: fixRequestAfterChange,
    426: fixRequestNever,
    429: null,
    500: null,
    502: waitBackoff1To60Tries4Inferred,
    503: null,
  },
  requestIdHeader: "x-request-id",
  docsUrl: "https://developer.izumanetworks.com/docs/device-management/v4.7/service-api-references/troubleshooting-the-apis.html",
});
