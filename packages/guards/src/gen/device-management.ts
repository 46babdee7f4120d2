// @generated from specs/device-management/openapi.yaml. Edit the spec, then run `npm run generate`.
import { eachItem, everyItem, isInteger, isObject, type JsonObject, type Report } from "../check.ts";
import { defineFamily } from "../define-family.ts";
import type { Family, Policy } from "../family.ts";
import type {
  AccessDenied,
  AccessRestricted,
  AccountLimitExceeded,
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
  Duplicate,
  ErrorField,
  ErrorResponse,
  Forbidden,
  InternalError,
  InternalServerError,
  InvalidAccessKey,
  InvalidAuth,
  InvalidRequest,
  MethodNotSupported,
  NotFound,
  RateLimitExceeded,
  ReportNotFound,
  SystemUnavailable,
  Unauthorized,
  UnrecognizedRequest,
  ValidationError,
} from "@faultline/types/device-management";

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  return (
    isObject(value) &&
    value["object"] === "error" &&
    isInteger(value["code"]) &&
    typeof value["type"] === "string" &&
    typeof value["message"] === "string" &&
    (value["fields"] === undefined || (Array.isArray(value["fields"]) && everyItem(value["fields"], isErrorField))) &&
    typeof value["request_id"] === "string"
  );
}

/** True when `value` is a {@link AsyncResponse}. */
function isAsyncResponse(value: unknown): value is AsyncResponse & JsonObject {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    isInteger(value["status"]) &&
    (value["error"] === undefined || typeof value["error"] === "string") &&
    (value["payload"] === undefined || typeof value["payload"] === "string" || value["payload"] === null) &&
    (value["ct"] === undefined || typeof value["ct"] === "string") &&
    (value["max-age"] === undefined || (isInteger(value["max-age"]) || typeof value["max-age"] === "string"))
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
  return (
    isErrorResponse(value) &&
    value["code"] === 403 &&
    value["type"] === "account_limit_exceeded"
  );
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

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["object"] !== "error") report(`${at}/object`, "\"error\"", value["object"]);
  if (!isInteger(value["code"])) report(`${at}/code`, "an integer", value["code"]);
  if (typeof value["type"] !== "string") report(`${at}/type`, "a string", value["type"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["fields"] !== undefined) {
    if (!Array.isArray(value["fields"])) report(`${at}/fields`, "an array", value["fields"]);
    eachItem(value["fields"], `${at}/fields`, report, (item, at, report) => {
      errorFieldIssues(item, at, report);
      if (!isObject(item)) return;
    });
  }
  if (typeof value["request_id"] !== "string") report(`${at}/request_id`, "a string", value["request_id"]);
}

function asyncResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["id"] !== "string") report(`${at}/id`, "a string", value["id"]);
  if (!isInteger(value["status"])) report(`${at}/status`, "an integer", value["status"]);
  if (value["error"] !== undefined && typeof value["error"] !== "string") report(`${at}/error`, "a string", value["error"]);
  if (value["payload"] !== undefined && !((typeof value["payload"] === "string" || value["payload"] === null))) report(`${at}/payload`, "a string or null", value["payload"]);
  if (value["ct"] !== undefined && typeof value["ct"] !== "string") report(`${at}/ct`, "a string", value["ct"]);
  if (value["max-age"] !== undefined && !((isInteger(value["max-age"]) || typeof value["max-age"] === "string"))) report(`${at}/max-age`, "an integer or a string", value["max-age"]);
}

function errorFieldIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["name"] !== "string") report(`${at}/name`, "a string", value["name"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
}

function badRequestIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 400) report(`${at}/code`, "400", value["code"]);
  if (value["type"] !== "bad_request") report(`${at}/type`, "\"bad_request\"", value["type"]);
}

function validationErrorIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 400) report(`${at}/code`, "400", value["code"]);
  if (value["type"] !== "validation_error") report(`${at}/type`, "\"validation_error\"", value["type"]);
}

function invalidAuthIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 401) report(`${at}/code`, "401", value["code"]);
  if (value["type"] !== "invalid_auth") report(`${at}/type`, "\"invalid_auth\"", value["type"]);
}

function authMismatchIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 401) report(`${at}/code`, "401", value["code"]);
  if (value["type"] !== "auth_mismatch") report(`${at}/type`, "\"auth_mismatch\"", value["type"]);
}

function invalidAccessKeyIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 401) report(`${at}/code`, "401", value["code"]);
  if (value["type"] !== "invalid_accesskey") report(`${at}/type`, "\"invalid_accesskey\"", value["type"]);
}

function unauthorizedIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 401) report(`${at}/code`, "401", value["code"]);
  if (value["type"] !== "unauthorized") report(`${at}/type`, "\"unauthorized\"", value["type"]);
}

function accessDeniedIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 403) report(`${at}/code`, "403", value["code"]);
  if (value["type"] !== "access_denied") report(`${at}/type`, "\"access_denied\"", value["type"]);
}

function accessRestrictedIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 403) report(`${at}/code`, "403", value["code"]);
  if (value["type"] !== "access_restricted") report(`${at}/type`, "\"access_restricted\"", value["type"]);
}

function accountLimitExceededIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 403) report(`${at}/code`, "403", value["code"]);
  if (value["type"] !== "account_limit_exceeded") report(`${at}/type`, "\"account_limit_exceeded\"", value["type"]);
}

function invalidRequestIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 403) report(`${at}/code`, "403", value["code"]);
  if (value["type"] !== "invalid_request") report(`${at}/type`, "\"invalid_request\"", value["type"]);
}

function forbiddenIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 403) report(`${at}/code`, "403", value["code"]);
  if (value["type"] !== "forbidden") report(`${at}/type`, "\"forbidden\"", value["type"]);
}

function notFoundIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 404) report(`${at}/code`, "404", value["code"]);
  if (value["type"] !== "not_found") report(`${at}/type`, "\"not_found\"", value["type"]);
}

function unrecognizedRequestIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 404) report(`${at}/code`, "404", value["code"]);
  if (value["type"] !== "unrecognized_request") report(`${at}/type`, "\"unrecognized_request\"", value["type"]);
}

function reportNotFoundIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 404) report(`${at}/code`, "404", value["code"]);
  if (value["type"] !== "report_not_found") report(`${at}/type`, "\"report_not_found\"", value["type"]);
}

function methodNotSupportedIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 405) report(`${at}/code`, "405", value["code"]);
  if (value["type"] !== "method_not_supported") report(`${at}/type`, "\"method_not_supported\"", value["type"]);
}

function conflictIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 409) report(`${at}/code`, "409", value["code"]);
  if (value["type"] !== "conflict") report(`${at}/type`, "\"conflict\"", value["type"]);
}

function duplicateIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 409) report(`${at}/code`, "409", value["code"]);
  if (value["type"] !== "duplicate") report(`${at}/type`, "\"duplicate\"", value["type"]);
}

function rateLimitExceededIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 429) report(`${at}/code`, "429", value["code"]);
  if (value["type"] !== "rate_limit_exceeded") report(`${at}/type`, "\"rate_limit_exceeded\"", value["type"]);
}

function internalServerErrorIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 500) report(`${at}/code`, "500", value["code"]);
  if (value["type"] !== "internal_server_error") report(`${at}/type`, "\"internal_server_error\"", value["type"]);
}

function internalErrorIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 500) report(`${at}/code`, "500", value["code"]);
  if (value["type"] !== "internal_error") report(`${at}/type`, "\"internal_error\"", value["type"]);
}

function systemUnavailableIssues(value: unknown, at: string, report: Report): void {
  errorResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["code"] !== 503) report(`${at}/code`, "503", value["code"]);
  if (value["type"] !== "system_unavailable") report(`${at}/type`, "\"system_unavailable\"", value["type"]);
}

function asyncBadRequestIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 400) report(`${at}/status`, "400", value["status"]);
}

function asyncNotFoundIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 404) report(`${at}/status`, "404", value["status"]);
}

function asyncPreconditionFailedIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 412) report(`${at}/status`, "412", value["status"]);
}

function asyncEntityTooLargeIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 413) report(`${at}/status`, "413", value["status"]);
}

function asyncUnsupportedMediaTypeIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 415) report(`${at}/status`, "415", value["status"]);
}

function asyncNotQueuedIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 429) report(`${at}/status`, "429", value["status"]);
}

function asyncNoConnectionIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 502) report(`${at}/status`, "502", value["status"]);
}

function asyncUnavailableIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 503) report(`${at}/status`, "503", value["status"]);
}

function asyncTimeoutIssues(value: unknown, at: string, report: Report): void {
  asyncResponseIssues(value, at, report);
  if (!isObject(value)) return;
  if (value["status"] !== 504) report(`${at}/status`, "504", value["status"]);
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const contactSupportNever: Policy = { recovery: "contact_support", strategy: "never" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitBackoff: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 5 };
const waitBackoff2: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 4 };
const rereadAfterChange2: Policy = { recovery: "reread", strategy: "after_change", unprocessed: true };
const waitBackoff3: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 10, maxDelaySeconds: 600, maxAttempts: 4 };
const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };

/** The errors of the family by id, for the type system. */
export type DeviceManagementErrors = {
  "device-management/bad_request": { code: "bad_request"; body: BadRequest; root: true };
  "device-management/validation_error": { code: "validation_error"; body: ValidationError; root: true };
  "device-management/invalid_auth": { code: "invalid_auth"; body: InvalidAuth; root: true };
  "device-management/auth_mismatch": { code: "auth_mismatch"; body: AuthMismatch; root: true };
  "device-management/invalid_accesskey": { code: "invalid_accesskey"; body: InvalidAccessKey; root: true };
  "device-management/unauthorized": { code: "unauthorized"; body: Unauthorized; root: true };
  "device-management/access_denied": { code: "access_denied"; body: AccessDenied; root: true };
  "device-management/access_restricted": { code: "access_restricted"; body: AccessRestricted; root: true };
  "device-management/account_limit_exceeded": { code: "account_limit_exceeded"; body: AccountLimitExceeded; root: true };
  "device-management/invalid_request": { code: "invalid_request"; body: InvalidRequest; root: true };
  "device-management/forbidden": { code: "forbidden"; body: Forbidden; root: true };
  "device-management/not_found": { code: "not_found"; body: NotFound; root: true };
  "device-management/unrecognized_request": { code: "unrecognized_request"; body: UnrecognizedRequest; root: true };
  "device-management/report_not_found": { code: "report_not_found"; body: ReportNotFound; root: true };
  "device-management/method_not_supported": { code: "method_not_supported"; body: MethodNotSupported; root: true };
  "device-management/conflict": { code: "conflict"; body: Conflict; root: true };
  "device-management/duplicate": { code: "duplicate"; body: Duplicate; root: true };
  "device-management/rate_limit_exceeded": { code: "rate_limit_exceeded"; body: RateLimitExceeded; root: true };
  "device-management/internal_server_error": { code: "internal_server_error"; body: InternalServerError; root: true };
  "device-management/internal_error": { code: "internal_error"; body: InternalError; root: true };
  "device-management/system_unavailable": { code: "system_unavailable"; body: SystemUnavailable; root: true };
  "device-management/async-response/400": { code: 400; body: AsyncBadRequest; root: false };
  "device-management/async-response/404": { code: 404; body: AsyncNotFound; root: false };
  "device-management/async-response/412": { code: 412; body: AsyncPreconditionFailed; root: false };
  "device-management/async-response/413": { code: 413; body: AsyncEntityTooLarge; root: false };
  "device-management/async-response/415": { code: 415; body: AsyncUnsupportedMediaType; root: false };
  "device-management/async-response/429": { code: 429; body: AsyncNotQueued; root: false };
  "device-management/async-response/502": { code: 502; body: AsyncNoConnection; root: false };
  "device-management/async-response/503": { code: 503; body: AsyncUnavailable; root: false };
  "device-management/async-response/504": { code: 504; body: AsyncTimeout; root: false };
};

/** Device Management errors: what `decode`, `decodeAll` and `advise` need to know. */
export const deviceManagement: Family<DeviceManagementErrors> = /* @__PURE__ */ defineFamily<DeviceManagementErrors>({
  id: "device-management",
  envelopes: [
    {
      code: ["type"],
      message: ["message"],
      messageRequired: true,
      requestId: ["request_id"],
      status: ["code"],
      constants: [[["object"],"error"]],
      is: isErrorResponse,
      errors: [
        { id: "device-management/bad_request", code: "bad_request", statuses: [400], policy: fixRequestNever, is: isBadRequest, issues: badRequestIssues },
        { id: "device-management/validation_error", code: "validation_error", statuses: [400], policy: fixRequestNever, is: isValidationError, issues: validationErrorIssues },
        { id: "device-management/invalid_auth", code: "invalid_auth", statuses: [401], policy: authenticateAfterChange, is: isInvalidAuth, issues: invalidAuthIssues },
        { id: "device-management/auth_mismatch", code: "auth_mismatch", statuses: [401], policy: authenticateAfterChange, is: isAuthMismatch, issues: authMismatchIssues },
        { id: "device-management/invalid_accesskey", code: "invalid_accesskey", statuses: [401], policy: authenticateAfterChange, is: isInvalidAccessKey, issues: invalidAccessKeyIssues },
        { id: "device-management/unauthorized", code: "unauthorized", statuses: [401], policy: authenticateAfterChange, is: isUnauthorized, issues: unauthorizedIssues },
        { id: "device-management/access_denied", code: "access_denied", statuses: [403], policy: requestAccessAfterChange, is: isAccessDenied, issues: accessDeniedIssues },
        { id: "device-management/access_restricted", code: "access_restricted", statuses: [403], policy: contactSupportNever, is: isAccessRestricted, issues: accessRestrictedIssues },
        { id: "device-management/account_limit_exceeded", code: "account_limit_exceeded", statuses: [403], policy: requestAccessAfterChange, is: isAccountLimitExceeded, issues: accountLimitExceededIssues },
        { id: "device-management/invalid_request", code: "invalid_request", statuses: [403], policy: fixRequestNever, is: isInvalidRequest, issues: invalidRequestIssues },
        { id: "device-management/forbidden", code: "forbidden", statuses: [403], policy: requestAccessAfterChange, is: isForbidden, issues: forbiddenIssues },
        { id: "device-management/not_found", code: "not_found", statuses: [404], policy: fixRequestNever, is: isNotFound, issues: notFoundIssues },
        { id: "device-management/unrecognized_request", code: "unrecognized_request", statuses: [404], policy: fixRequestNever, is: isUnrecognizedRequest, issues: unrecognizedRequestIssues },
        { id: "device-management/report_not_found", code: "report_not_found", statuses: [404], policy: fixRequestNever, is: isReportNotFound, issues: reportNotFoundIssues },
        { id: "device-management/method_not_supported", code: "method_not_supported", statuses: [405], policy: fixRequestNever, is: isMethodNotSupported, issues: methodNotSupportedIssues },
        { id: "device-management/conflict", code: "conflict", statuses: [409], policy: rereadAfterChange, is: isConflict, issues: conflictIssues },
        { id: "device-management/duplicate", code: "duplicate", statuses: [409], policy: fixRequestNever, is: isDuplicate, issues: duplicateIssues },
        { id: "device-management/rate_limit_exceeded", code: "rate_limit_exceeded", statuses: [429], policy: waitBackoff, is: isRateLimitExceeded, issues: rateLimitExceededIssues },
        { id: "device-management/internal_server_error", code: "internal_server_error", statuses: [500], policy: waitBackoff2, is: isInternalServerError, issues: internalServerErrorIssues },
        { id: "device-management/internal_error", code: "internal_error", statuses: [500], policy: waitBackoff2, is: isInternalError, issues: internalErrorIssues },
        { id: "device-management/system_unavailable", code: "system_unavailable", statuses: [503], policy: waitBackoff2, is: isSystemUnavailable, issues: systemUnavailableIssues },
      ],
    },
    {
      code: ["status"],
      message: ["error"],
      requestId: ["id"],
      status: ["status"],
      is: isAsyncResponse,
      errors: [
        { id: "device-management/async-response/400", code: 400, statuses: [], places: [0], policy: fixRequestNever, is: isAsyncBadRequest, issues: asyncBadRequestIssues },
        { id: "device-management/async-response/404", code: 404, statuses: [], places: [0], policy: fixRequestNever, is: isAsyncNotFound, issues: asyncNotFoundIssues },
        { id: "device-management/async-response/412", code: 412, statuses: [], places: [0], policy: rereadAfterChange2, is: isAsyncPreconditionFailed, issues: asyncPreconditionFailedIssues },
        { id: "device-management/async-response/413", code: 413, statuses: [], places: [0], policy: fixRequestNever, is: isAsyncEntityTooLarge, issues: asyncEntityTooLargeIssues },
        { id: "device-management/async-response/415", code: 415, statuses: [], places: [0], policy: fixRequestNever, is: isAsyncUnsupportedMediaType, issues: asyncUnsupportedMediaTypeIssues },
        { id: "device-management/async-response/429", code: 429, statuses: [], places: [0], policy: waitBackoff, is: isAsyncNotQueued, issues: asyncNotQueuedIssues },
        { id: "device-management/async-response/502", code: 502, statuses: [], places: [0], policy: waitBackoff3, is: isAsyncNoConnection, issues: asyncNoConnectionIssues },
        { id: "device-management/async-response/503", code: 503, statuses: [], places: [0], policy: waitBackoff3, is: isAsyncUnavailable, issues: asyncUnavailableIssues },
        { id: "device-management/async-response/504", code: 504, statuses: [], places: [0], policy: waitBackoff3, is: isAsyncTimeout, issues: asyncTimeoutIssues },
      ],
    },
  ],
  places: [
    { kind: "event", path: ["async-responses","*"], isSuccess: isAsyncSuccess },
  ],
  responses: {
    400: fixRequestNever,
    401: null,
    403: null,
    404: fixRequestNever,
    405: null,
    409: rereadAfterChange,
    410: fixRequestNever,
    413: fixRequestNever,
    415: fixRequestNever,
    423: rereadAfterChange,
    424: fixRequestAfterChange,
    426: fixRequestNever,
    429: null,
    500: null,
    502: waitBackoff2,
    503: null,
  },
  requestIdHeader: "x-request-id",
  docsUrl: "https://developer.izumanetworks.com/docs/device-management/v4.7/service-api-references/troubleshooting-the-apis.html",
});
