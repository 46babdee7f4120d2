// @generated from vnd-error/openapi.yaml. Edit the spec, then run `faultline generate`.
import { byStatus, codesAt, defineFamily, isInteger, isObject, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  BadRequest,
  Conflict,
  Forbidden,
  InternalServerError,
  MethodNotAllowed,
  NotAcceptable,
  NotFound,
  ServiceUnavailable,
  TooManyRequests,
  Unauthorized,
  UnprocessableContent,
  UnsupportedMediaType,
  VndError,
  VndErrorError,
} from "@faultline/standards/types/vnd-error";

/** True when `value` is a {@link VndError}. */
function isVndError(value: unknown): value is VndError & JsonObject {
  if (!isObject(value)) return false;
  const { message, logref, path, total, _links, _embedded } = value;
  return (
    typeof message === "string" &&
    (logref === undefined || typeof logref === "string" || isInteger(logref)) &&
    (path === undefined || typeof path === "string") &&
    (total === undefined || isInteger(total)) &&
    (_links === undefined || isObject(_links)) &&
    (_embedded === undefined || isObject(_embedded))
  );
}

function isBadRequestBody(value: unknown): value is BadRequest {
  return isVndError(value);
}

/**
 * True when `value` is a {@link BadRequest} body under its status, which alone tells it.
 *
 * The request is malformed.
 * The service cannot read the request, or its members are wrong.
 *
 * Code `400`, HTTP 400.
 */
export function isBadRequest(value: unknown, status: number | undefined): value is BadRequest {
  return status === 400 && isBadRequestBody(value);
}

function isUnauthorizedBody(value: unknown): value is Unauthorized {
  return isVndError(value);
}

/**
 * True when `value` is a {@link Unauthorized} body under its status, which alone tells it.
 *
 * The caller is not authenticated.
 * The credentials are missing or not accepted.
 *
 * Code `401`, HTTP 401.
 */
export function isUnauthorized(value: unknown, status: number | undefined): value is Unauthorized {
  return status === 401 && isUnauthorizedBody(value);
}

function isForbiddenBody(value: unknown): value is Forbidden {
  return isVndError(value);
}

/**
 * True when `value` is a {@link Forbidden} body under its status, which alone tells it.
 *
 * The caller may not do this.
 * The service knows the caller and refuses the request.
 *
 * Code `403`, HTTP 403.
 */
export function isForbidden(value: unknown, status: number | undefined): value is Forbidden {
  return status === 403 && isForbiddenBody(value);
}

function isNotFoundBody(value: unknown): value is NotFound {
  return isVndError(value);
}

/**
 * True when `value` is a {@link NotFound} body under its status, which alone tells it.
 *
 * There is no such resource.
 * The resource that the address names does not exist.
 *
 * Code `404`, HTTP 404.
 */
export function isNotFound(value: unknown, status: number | undefined): value is NotFound {
  return status === 404 && isNotFoundBody(value);
}

function isMethodNotAllowedBody(value: unknown): value is MethodNotAllowed {
  return isVndError(value);
}

/**
 * True when `value` is a {@link MethodNotAllowed} body under its status, which alone tells it.
 *
 * The resource does not support the method.
 * The resource is there and does not support the method of the request.
 *
 * Code `405`, HTTP 405.
 */
export function isMethodNotAllowed(value: unknown, status: number | undefined): value is MethodNotAllowed {
  return status === 405 && isMethodNotAllowedBody(value);
}

function isNotAcceptableBody(value: unknown): value is NotAcceptable {
  return isVndError(value);
}

/**
 * True when `value` is a {@link NotAcceptable} body under its status, which alone tells it.
 *
 * No representation is acceptable.
 * The service has no representation that fits the Accept fields of the request.
 *
 * Code `406`, HTTP 406.
 */
export function isNotAcceptable(value: unknown, status: number | undefined): value is NotAcceptable {
  return status === 406 && isNotAcceptableBody(value);
}

function isConflictBody(value: unknown): value is Conflict {
  return isVndError(value);
}

/**
 * True when `value` is a {@link Conflict} body under its status, which alone tells it.
 *
 * The request conflicts with what is there.
 * The resource is in a state in which the request cannot be carried out, such as a name that is taken.
 *
 * Code `409`, HTTP 409.
 */
export function isConflict(value: unknown, status: number | undefined): value is Conflict {
  return status === 409 && isConflictBody(value);
}

function isUnsupportedMediaTypeBody(value: unknown): value is UnsupportedMediaType {
  return isVndError(value);
}

/**
 * True when `value` is a {@link UnsupportedMediaType} body under its status, which alone tells it.
 *
 * The service does not read this media type.
 * The body of the request has a media type that the service does not support.
 *
 * Code `415`, HTTP 415.
 */
export function isUnsupportedMediaType(value: unknown, status: number | undefined): value is UnsupportedMediaType {
  return status === 415 && isUnsupportedMediaTypeBody(value);
}

function isUnprocessableContentBody(value: unknown): value is UnprocessableContent {
  return isVndError(value);
}

/**
 * True when `value` is a {@link UnprocessableContent} body under its status, which alone tells it.
 *
 * What the request says is wrong.
 * The service can read the request, and not do what it says.
 *
 * Code `422`, HTTP 422.
 */
export function isUnprocessableContent(value: unknown, status: number | undefined): value is UnprocessableContent {
  return status === 422 && isUnprocessableContentBody(value);
}

function isTooManyRequestsBody(value: unknown): value is TooManyRequests {
  return isVndError(value);
}

/**
 * True when `value` is a {@link TooManyRequests} body under its status, which alone tells it.
 *
 * Too many requests.
 * The client sent too many requests in a given time.
 *
 * Code `429`, HTTP 429.
 */
export function isTooManyRequests(value: unknown, status: number | undefined): value is TooManyRequests {
  return status === 429 && isTooManyRequestsBody(value);
}

function isInternalServerErrorBody(value: unknown): value is InternalServerError {
  return isVndError(value);
}

/**
 * True when `value` is a {@link InternalServerError} body under its status, which alone tells it.
 *
 * The service failed.
 * The service met an unexpected condition.
 *
 * Code `500`, HTTP 500.
 */
export function isInternalServerError(value: unknown, status: number | undefined): value is InternalServerError {
  return status === 500 && isInternalServerErrorBody(value);
}

function isServiceUnavailableBody(value: unknown): value is ServiceUnavailable {
  return isVndError(value);
}

/**
 * True when `value` is a {@link ServiceUnavailable} body under its status, which alone tells it.
 *
 * The service is unavailable.
 * The service is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 503.
 */
export function isServiceUnavailable(value: unknown, status: number | undefined): value is ServiceUnavailable {
  return status === 503 && isServiceUnavailableBody(value);
}

/** True when `value` is any {@link VndErrorError}; an error that its status alone tells counts under that status only. */
export function isVndErrorError(value: unknown, status: number | undefined): value is VndErrorError {
  return (
    (status === 400 ||
      status === 401 ||
      status === 403 ||
      status === 404 ||
      status === 405 ||
      status === 406 ||
      status === 409 ||
      status === 415 ||
      status === 422 ||
      status === 429 ||
      status === 500 ||
      status === 503) &&
    isVndError(value)
  );
}

function vndErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["logref"] !== undefined && typeof value["logref"] !== "string" && !isInteger(value["logref"])) {
    report(`${at}/logref`, "a string or an integer", value["logref"]);
  }
  if (value["path"] !== undefined && typeof value["path"] !== "string") report(`${at}/path`, "a string", value["path"]);
  if (value["total"] !== undefined && !isInteger(value["total"])) report(`${at}/total`, "an integer", value["total"]);
  if (value["_links"] !== undefined && !isObject(value["_links"])) report(`${at}/_links`, "an object", value["_links"]);
  if (value["_embedded"] !== undefined && !isObject(value["_embedded"])) report(`${at}/_embedded`, "an object", value["_embedded"]);
}

function badRequestBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function unauthorizedBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function forbiddenBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function notFoundBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function methodNotAllowedBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function notAcceptableBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function conflictBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function unsupportedMediaTypeBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function unprocessableContentBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function tooManyRequestsBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function internalServerErrorBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

function serviceUnavailableBodyIssues(value: unknown, at: string, report: Report): void {
  vndErrorIssues(value, at, report);
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitRetryAfter1To60Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
};
const waitBackoff1To60Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 3,
  basis: "inferred",
};

/** Types of the family's errors, by id. */
export type VndErrorErrors = {
  "vnd-error/400": { name: "BadRequest"; code: 400; body: BadRequest; root: true; status: 400 };
  "vnd-error/401": { name: "Unauthorized"; code: 401; body: Unauthorized; root: true; status: 401 };
  "vnd-error/403": { name: "Forbidden"; code: 403; body: Forbidden; root: true; status: 403 };
  "vnd-error/404": { name: "NotFound"; code: 404; body: NotFound; root: true; status: 404 };
  "vnd-error/405": { name: "MethodNotAllowed"; code: 405; body: MethodNotAllowed; root: true; status: 405 };
  "vnd-error/406": { name: "NotAcceptable"; code: 406; body: NotAcceptable; root: true; status: 406 };
  "vnd-error/409": { name: "Conflict"; code: 409; body: Conflict; root: true; status: 409 };
  "vnd-error/415": { name: "UnsupportedMediaType"; code: 415; body: UnsupportedMediaType; root: true; status: 415 };
  "vnd-error/422": { name: "UnprocessableContent"; code: 422; body: UnprocessableContent; root: true; status: 422 };
  "vnd-error/429": { name: "TooManyRequests"; code: 429; body: TooManyRequests; root: true; status: 429 };
  "vnd-error/500": { name: "InternalServerError"; code: 500; body: InternalServerError; root: true; status: 500 };
  "vnd-error/503": { name: "ServiceUnavailable"; code: 503; body: ServiceUnavailable; root: true; status: 503 };
};

/** vnd.error: the facts that `decode`, `decodeAll` and `advise` use. */
export const vndError: Family<VndErrorErrors> = /* @__PURE__ */ defineFamily<VndErrorErrors>({
  form: 6,
  id: "vnd-error",
  envelopes: {
    VndError: {
      codes: codesAt(),
      message: (body) => body["message"],
      messageRequired: true,
      requestId: (body) => body["logref"],
      is: isVndError,
      issues: vndErrorIssues,
      errors: {},
      statusOnly: {
        BadRequest: [400, fixRequestNever, [400], { is: isBadRequestBody, issues: badRequestBodyIssues }],
        Unauthorized: [401, authenticateAfterChange, [401], { is: isUnauthorizedBody, issues: unauthorizedBodyIssues }],
        Forbidden: [403, requestAccessAfterChange, [403], { is: isForbiddenBody, issues: forbiddenBodyIssues }],
        NotFound: [404, fixRequestNever, [404], { is: isNotFoundBody, issues: notFoundBodyIssues }],
        MethodNotAllowed: [405, fixRequestNever, [405], { is: isMethodNotAllowedBody, issues: methodNotAllowedBodyIssues }],
        NotAcceptable: [406, fixRequestNever, [406], { is: isNotAcceptableBody, issues: notAcceptableBodyIssues }],
        Conflict: [409, rereadAfterChange, [409], { is: isConflictBody, issues: conflictBodyIssues, canonicalCode: "ALREADY_EXISTS" }],
        UnsupportedMediaType: [415, fixRequestNever, [415], { is: isUnsupportedMediaTypeBody, issues: unsupportedMediaTypeBodyIssues }],
        UnprocessableContent: [422, fixRequestNever, [422], { is: isUnprocessableContentBody, issues: unprocessableContentBodyIssues }],
        TooManyRequests: [429, waitRetryAfter1To60Tries5Inferred, [429], { is: isTooManyRequestsBody, issues: tooManyRequestsBodyIssues }],
        InternalServerError: [
          500,
          waitBackoff1To60Tries3Inferred,
          [500],
          { is: isInternalServerErrorBody, issues: internalServerErrorBodyIssues },
        ],
        ServiceUnavailable: [
          503,
          waitRetryAfter1To60Tries5Inferred,
          [503],
          { is: isServiceUnavailableBody, issues: serviceUnavailableBodyIssues },
        ],
      },
    },
  },
  responses: {
    400: null,
    401: null,
    403: null,
    404: null,
    405: null,
    406: null,
    409: null,
    415: null,
    422: null,
    429: null,
    500: null,
    503: null,
  },
  byStatus: byStatus,
  contentType: "application/vnd.error+json",
  docsUrl: "https://github.com/blongden/vnd.error",
});
