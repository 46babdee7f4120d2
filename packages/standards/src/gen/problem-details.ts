// @generated from problem-details/openapi.yaml. Edit the spec, then run `faultline generate`.
import { byStatus, causesOf, defineFamily, delayOf, eachItem, everyItem, firstOf, isInteger, isNoCode, isObject, memberCode, respelling, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  AbnormalUsageDetected,
  BadGateway,
  BadRequest,
  CompletedUpload,
  Conflict,
  ContentTooLarge,
  DateNotAcceptable,
  DigestInvalidValues,
  DigestMismatchedValues,
  DigestUnsupportedAlgorithms,
  Forbidden,
  GatewayTimeout,
  Gone,
  InconsistentUploadLength,
  InternalServerError,
  LengthRequired,
  MethodNotAllowed,
  MisdirectedRequest,
  MismatchingUploadOffset,
  NetworkAuthenticationRequired,
  NotAcceptable,
  NotFound,
  NotImplemented,
  ObliviousKeyNotAcceptable,
  PreconditionFailed,
  PreconditionRequired,
  Problem,
  ProblemDetailsError,
  QuotaExceeded,
  RangeNotSatisfiable,
  RequestHeaderFieldsTooLarge,
  RequestTimeout,
  ServiceUnavailable,
  TemporaryReducedCapacity,
  TooEarly,
  TooManyRequests,
  Unauthorized,
  UnavailableForLegalReasons,
  UnprocessableContent,
  UnsupportedMediaType,
  UriTooLong,
} from "@faultline/standards/types/problem-details";

/** True when `value` is a {@link Problem}. */
function isProblem(value: unknown): value is Problem & JsonObject {
  if (!isObject(value)) return false;
  const { type, title, status, detail, instance } = value;
  return (
    (type === undefined || typeof type === "string") &&
    (title === undefined || typeof title === "string") &&
    (status === undefined || isInteger(status)) &&
    (detail === undefined || typeof detail === "string") &&
    (instance === undefined || typeof instance === "string")
  );
}

/**
 * True when `value` is a {@link DateNotAcceptable} body.
 *
 * The Date of the request is not acceptable.
 * The Date field of the request is missing or too far from the time of the server, which keeps requests from being replayed.
 *
 * Code `https://iana.org/assignments/http-problem-types#date`, HTTP 400.
 */
export function isDateNotAcceptable(value: unknown): value is DateNotAcceptable {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#date"
  );
}

/**
 * True when `value` is a {@link ObliviousKeyNotAcceptable} body.
 *
 * The key configuration is not accepted.
 * The gateway does not know, or no longer accepts, the key configuration with which the request was encrypted.
 *
 * Code `https://iana.org/assignments/http-problem-types#ohttp-key`, HTTP 400, 422.
 */
export function isObliviousKeyNotAcceptable(value: unknown): value is ObliviousKeyNotAcceptable {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#ohttp-key"
  );
}

/**
 * True when `value` is a {@link DigestUnsupportedAlgorithms} body.
 *
 * The hashing algorithm is not supported.
 * A digest in the request, or a wish for one in the answer, names hashing algorithms that the server does not support.
 *
 * Code `https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms`, HTTP 400.
 */
export function isDigestUnsupportedAlgorithms(value: unknown): value is DigestUnsupportedAlgorithms {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms" &&
    (value["unsupported-algorithms"] === undefined ||
      (Array.isArray(value["unsupported-algorithms"]) &&
        everyItem(value["unsupported-algorithms"], (item) =>
          isObject(item) && typeof item["algorithm"] === "string" && typeof item["header"] === "string")))
  );
}

/**
 * True when `value` is a {@link DigestInvalidValues} body.
 *
 * A digest is not one of its algorithm.
 * A digest in the request cannot come from the algorithm that it names, since it has the wrong length for instance.
 *
 * Code `https://iana.org/assignments/http-problem-types#digest-invalid-values`, HTTP 400.
 */
export function isDigestInvalidValues(value: unknown): value is DigestInvalidValues {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#digest-invalid-values" &&
    (value["invalid-digests"] === undefined ||
      (Array.isArray(value["invalid-digests"]) &&
        everyItem(value["invalid-digests"], (item) =>
          isObject(item) &&
          typeof item["algorithm"] === "string" &&
          typeof item["header"] === "string" &&
          (item["reason"] === undefined || typeof item["reason"] === "string"))))
  );
}

/**
 * True when `value` is a {@link DigestMismatchedValues} body.
 *
 * A digest does not match the content.
 * A digest in the request differs from the one that the server computed of what it received.
 *
 * Code `https://iana.org/assignments/http-problem-types#digest-mismatched-values`, HTTP 400.
 */
export function isDigestMismatchedValues(value: unknown): value is DigestMismatchedValues {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#digest-mismatched-values" &&
    (value["mismatched-digests"] === undefined ||
      (Array.isArray(value["mismatched-digests"]) &&
        everyItem(value["mismatched-digests"], (item) =>
          isObject(item) &&
          typeof item["algorithm"] === "string" &&
          typeof item["header"] === "string" &&
          (item["provided-digest"] === undefined || typeof item["provided-digest"] === "string"))))
  );
}

/**
 * True when `value` is a {@link QuotaExceeded} body.
 *
 * The quota is used up.
 * The request cannot be served, since the quota of the client for this time is used up.
 *
 * Code `https://iana.org/assignments/http-problem-types#quota-exceeded`, HTTP 429.
 */
export function isQuotaExceeded(value: unknown): value is QuotaExceeded {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#quota-exceeded" &&
    (value["violated-policies"] === undefined ||
      (Array.isArray(value["violated-policies"]) &&
        everyItem(value["violated-policies"], (item) => typeof item === "string" || isObject(item))))
  );
}

/**
 * True when `value` is a {@link TemporaryReducedCapacity} body.
 *
 * The service has less capacity for now.
 * The service is under load or lacks a part, and serves fewer requests than its quotas allow.
 *
 * Code `https://iana.org/assignments/http-problem-types#temporary-reduced-capacity`, HTTP 503.
 */
export function isTemporaryReducedCapacity(value: unknown): value is TemporaryReducedCapacity {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity" &&
    (value["violated-policies"] === undefined ||
      (Array.isArray(value["violated-policies"]) &&
        everyItem(value["violated-policies"], (item) => typeof item === "string" || isObject(item))))
  );
}

/**
 * True when `value` is a {@link AbnormalUsageDetected} body.
 *
 * The usage looks abnormal.
 * The service took the pattern of requests for abuse, whether or not a quota is left.
 *
 * Code `https://iana.org/assignments/http-problem-types#abnormal-usage-detected`, HTTP 429.
 */
export function isAbnormalUsageDetected(value: unknown): value is AbnormalUsageDetected {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#abnormal-usage-detected" &&
    (value["violated-policies"] === undefined ||
      (Array.isArray(value["violated-policies"]) &&
        everyItem(value["violated-policies"], (item) => typeof item === "string" || isObject(item))))
  );
}

/**
 * True when `value` is a {@link MismatchingUploadOffset} body.
 *
 * The offset is not where the upload stands.
 * The request goes on at another offset than the one up to which the server has the upload.
 *
 * Code `https://iana.org/assignments/http-problem-types#mismatching-upload-offset`, HTTP 409.
 */
export function isMismatchingUploadOffset(value: unknown): value is MismatchingUploadOffset {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#mismatching-upload-offset" &&
    (value["expected-offset"] === undefined || isInteger(value["expected-offset"])) &&
    (value["provided-offset"] === undefined || isInteger(value["provided-offset"]))
  );
}

/**
 * True when `value` is a {@link CompletedUpload} body.
 *
 * The upload is complete already.
 * Something is appended to an upload that is complete.
 *
 * Code `https://iana.org/assignments/http-problem-types#completed-upload`, HTTP 400.
 */
export function isCompletedUpload(value: unknown): value is CompletedUpload {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#completed-upload"
  );
}

/**
 * True when `value` is a {@link InconsistentUploadLength} body.
 *
 * The length of the upload contradicts itself.
 * The request states a length of the whole upload that contradicts an earlier one or what was sent.
 *
 * Code `https://iana.org/assignments/http-problem-types#inconsistent-upload-length`, HTTP 400.
 */
export function isInconsistentUploadLength(value: unknown): value is InconsistentUploadLength {
  return (
    isProblem(value) &&
    value["type"] !== undefined &&
    value["type"] === "https://iana.org/assignments/http-problem-types#inconsistent-upload-length"
  );
}

/**
 * True when `value` is a {@link BadRequest} body under its status, which alone tells it.
 *
 * The request is malformed.
 * The server cannot or will not process the request, since something of the client is wrong: syntax, framing or routing.
 *
 * Code `400`, HTTP 400.
 */
export function isBadRequest(value: unknown, status: number | undefined): value is BadRequest {
  return status === 400 && isProblem(value);
}

/**
 * True when `value` is a {@link Unauthorized} body under its status, which alone tells it.
 *
 * Valid credentials are missing.
 * The request lacks valid credentials for what it asks for. WWW-Authenticate says how to present some.
 *
 * Code `401`, HTTP 401.
 */
export function isUnauthorized(value: unknown, status: number | undefined): value is Unauthorized {
  return status === 401 && isProblem(value);
}

/**
 * True when `value` is a {@link Forbidden} body under its status, which alone tells it.
 *
 * The server refuses.
 * The server understood the request and refuses it. Where credentials were sent, they are not enough.
 *
 * Code `403`, HTTP 403.
 */
export function isForbidden(value: unknown, status: number | undefined): value is Forbidden {
  return status === 403 && isProblem(value);
}

/**
 * True when `value` is a {@link NotFound} body under its status, which alone tells it.
 *
 * There is nothing here.
 * The server found nothing at the address, or will not say that there is something. Whether that stays so is not said.
 *
 * Code `404`, HTTP 404.
 */
export function isNotFound(value: unknown, status: number | undefined): value is NotFound {
  return status === 404 && isProblem(value);
}

/**
 * True when `value` is a {@link MethodNotAllowed} body under its status, which alone tells it.
 *
 * The method is not supported here.
 * The server knows the method, and the resource does not support it. Allow lists those that it supports.
 *
 * Code `405`, HTTP 405.
 */
export function isMethodNotAllowed(value: unknown, status: number | undefined): value is MethodNotAllowed {
  return status === 405 && isProblem(value);
}

/**
 * True when `value` is a {@link NotAcceptable} body under its status, which alone tells it.
 *
 * No form of it is acceptable.
 * The resource has no representation that the Accept headers of the request allow.
 *
 * Code `406`, HTTP 406.
 */
export function isNotAcceptable(value: unknown, status: number | undefined): value is NotAcceptable {
  return status === 406 && isProblem(value);
}

/**
 * True when `value` is a {@link RequestTimeout} body under its status, which alone tells it.
 *
 * The request did not arrive in time.
 * The server did not receive the whole request in the time that it was ready to wait.
 *
 * Code `408`, HTTP 408.
 */
export function isRequestTimeout(value: unknown, status: number | undefined): value is RequestTimeout {
  return status === 408 && isProblem(value);
}

/**
 * True when `value` is a {@link Conflict} body under its status, which alone tells it.
 *
 * The request conflicts with the state of the resource.
 * The request cannot be completed, since it conflicts with the current state of the resource; the caller may be able to resolve that.
 *
 * Code `409`, HTTP 409.
 */
export function isConflict(value: unknown, status: number | undefined): value is Conflict {
  return status === 409 && isProblem(value);
}

/**
 * True when `value` is a {@link Gone} body under its status, which alone tells it.
 *
 * It is gone for good.
 * What stood at the address is no longer there, and that is likely to stay so.
 *
 * Code `410`, HTTP 410.
 */
export function isGone(value: unknown, status: number | undefined): value is Gone {
  return status === 410 && isProblem(value);
}

/**
 * True when `value` is a {@link LengthRequired} body under its status, which alone tells it.
 *
 * A length is required.
 * The server refuses the request without a Content-Length.
 *
 * Code `411`, HTTP 411.
 */
export function isLengthRequired(value: unknown, status: number | undefined): value is LengthRequired {
  return status === 411 && isProblem(value);
}

/**
 * True when `value` is a {@link PreconditionFailed} body under its status, which alone tells it.
 *
 * A precondition does not hold.
 * A condition in the headers of the request, such as If-Match, does not hold. The method was not applied.
 *
 * Code `412`, HTTP 412.
 */
export function isPreconditionFailed(value: unknown, status: number | undefined): value is PreconditionFailed {
  return status === 412 && isProblem(value);
}

/**
 * True when `value` is a {@link ContentTooLarge} body under its status, which alone tells it.
 *
 * The content is too large.
 * The content of the request is larger than the server is willing to process.
 *
 * Code `413`, HTTP 413.
 */
export function isContentTooLarge(value: unknown, status: number | undefined): value is ContentTooLarge {
  return status === 413 && isProblem(value);
}

/**
 * True when `value` is a {@link UriTooLong} body under its status, which alone tells it.
 *
 * The address is too long.
 * The address of the request is longer than the server is willing to read.
 *
 * Code `414`, HTTP 414.
 */
export function isUriTooLong(value: unknown, status: number | undefined): value is UriTooLong {
  return status === 414 && isProblem(value);
}

/**
 * True when `value` is a {@link UnsupportedMediaType} body under its status, which alone tells it.
 *
 * The media type is not supported.
 * The content of the request is in a format, or in an encoding, that this method does not support on this resource.
 *
 * Code `415`, HTTP 415.
 */
export function isUnsupportedMediaType(value: unknown, status: number | undefined): value is UnsupportedMediaType {
  return status === 415 && isProblem(value);
}

/**
 * True when `value` is a {@link RangeNotSatisfiable} body under its status, which alone tells it.
 *
 * The range cannot be satisfied.
 * The ranges of the Range header do not overlap with the resource, or are too many or too small.
 *
 * Code `416`, HTTP 416.
 */
export function isRangeNotSatisfiable(value: unknown, status: number | undefined): value is RangeNotSatisfiable {
  return status === 416 && isProblem(value);
}

/**
 * True when `value` is a {@link MisdirectedRequest} body under its status, which alone tells it.
 *
 * The request went to the wrong server.
 * The server is not able or not willing to answer for this address on this connection. Nothing was done.
 *
 * Code `421`, HTTP 421.
 */
export function isMisdirectedRequest(value: unknown, status: number | undefined): value is MisdirectedRequest {
  return status === 421 && isProblem(value);
}

function isUnprocessableContentBody(value: unknown): value is UnprocessableContent {
  return (
    isProblem(value) &&
    (value["errors"] === undefined ||
      ((Array.isArray(value["errors"]) || isObject(value["errors"])) &&
        (!Array.isArray(value["errors"]) ||
          everyItem(value["errors"], (item) =>
            isObject(item) &&
            (item["detail"] === undefined || typeof item["detail"] === "string") &&
            (item["pointer"] === undefined || typeof item["pointer"] === "string")))))
  );
}

/**
 * True when `value` is a {@link UnprocessableContent} body under its status, which alone tells it.
 *
 * The content makes no sense.
 * The server understands the media type and the syntax of the content, and cannot process what it says.
 *
 * Code `422`, HTTP 422.
 */
export function isUnprocessableContent(value: unknown, status: number | undefined): value is UnprocessableContent {
  return status === 422 && isUnprocessableContentBody(value);
}

/**
 * True when `value` is a {@link TooEarly} body under its status, which alone tells it.
 *
 * The request came too early.
 * The server will not process a request that was sent before the TLS handshake was done, since it could be a replay.
 *
 * Code `425`, HTTP 425.
 */
export function isTooEarly(value: unknown, status: number | undefined): value is TooEarly {
  return status === 425 && isProblem(value);
}

/**
 * True when `value` is a {@link PreconditionRequired} body under its status, which alone tells it.
 *
 * A condition is required.
 * The server wants the request to be conditional, so that no change of somebody else is overwritten unseen.
 *
 * Code `428`, HTTP 428.
 */
export function isPreconditionRequired(value: unknown, status: number | undefined): value is PreconditionRequired {
  return status === 428 && isProblem(value);
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
  return status === 429 && isProblem(value);
}

/**
 * True when `value` is a {@link RequestHeaderFieldsTooLarge} body under its status, which alone tells it.
 *
 * The headers are too large.
 * The headers of the request, one of them or all together, are larger than the server is willing to process.
 *
 * Code `431`, HTTP 431.
 */
export function isRequestHeaderFieldsTooLarge(value: unknown, status: number | undefined): value is RequestHeaderFieldsTooLarge {
  return status === 431 && isProblem(value);
}

/**
 * True when `value` is a {@link UnavailableForLegalReasons} body under its status, which alone tells it.
 *
 * Withheld for legal reasons.
 * Access is denied because of a legal demand.
 *
 * Code `451`, HTTP 451.
 */
export function isUnavailableForLegalReasons(value: unknown, status: number | undefined): value is UnavailableForLegalReasons {
  return status === 451 && isProblem(value);
}

/**
 * True when `value` is a {@link InternalServerError} body under its status, which alone tells it.
 *
 * The server failed.
 * The server met an unexpected condition that kept it from fulfilling the request.
 *
 * Code `500`, HTTP 500.
 */
export function isInternalServerError(value: unknown, status: number | undefined): value is InternalServerError {
  return status === 500 && isProblem(value);
}

/**
 * True when `value` is a {@link NotImplemented} body under its status, which alone tells it.
 *
 * The server cannot do this.
 * The server does not support what the request needs, for any resource: it does not know the method, for instance.
 *
 * Code `501`, HTTP 501.
 */
export function isNotImplemented(value: unknown, status: number | undefined): value is NotImplemented {
  return status === 501 && isProblem(value);
}

/**
 * True when `value` is a {@link BadGateway} body under its status, which alone tells it.
 *
 * A server behind it gave no valid answer.
 * A server on the way received an invalid answer from one behind it.
 *
 * Code `502`, HTTP 502.
 */
export function isBadGateway(value: unknown, status: number | undefined): value is BadGateway {
  return status === 502 && isProblem(value);
}

/**
 * True when `value` is a {@link ServiceUnavailable} body under its status, which alone tells it.
 *
 * The service is unavailable.
 * The server is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 503.
 */
export function isServiceUnavailable(value: unknown, status: number | undefined): value is ServiceUnavailable {
  return status === 503 && isProblem(value);
}

/**
 * True when `value` is a {@link GatewayTimeout} body under its status, which alone tells it.
 *
 * A server behind it did not answer in time.
 * A server on the way did not get an answer in time from one behind it.
 *
 * Code `504`, HTTP 504.
 */
export function isGatewayTimeout(value: unknown, status: number | undefined): value is GatewayTimeout {
  return status === 504 && isProblem(value);
}

/**
 * True when `value` is a {@link NetworkAuthenticationRequired} body under its status, which alone tells it.
 *
 * The network wants a login first.
 * The network between the client and the server wants the user to sign in, as in a hotel. The answer does not come from the API.
 *
 * Code `511`, HTTP 511.
 */
export function isNetworkAuthenticationRequired(value: unknown, status: number | undefined): value is NetworkAuthenticationRequired {
  return status === 511 && isProblem(value);
}

/** Name of the {@link Problem} error that `value` matches, or undefined. */
function findProblem(value: unknown, status?: number): string | undefined {
  if (!isProblem(value)) return undefined;
  switch (value["type"]) {
    case "https://iana.org/assignments/http-problem-types#date":
      return value["type"] !== undefined ? "DateNotAcceptable" : undefined;
    case "https://iana.org/assignments/http-problem-types#ohttp-key":
      return value["type"] !== undefined ? "ObliviousKeyNotAcceptable" : undefined;
    case "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms":
      return value["type"] !== undefined && (value["unsupported-algorithms"] === undefined || (Array.isArray(value["unsupported-algorithms"]) && everyItem(value["unsupported-algorithms"], (item) => isObject(item) && typeof item["algorithm"] === "string" && typeof item["header"] === "string"))) ? "DigestUnsupportedAlgorithms"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#digest-invalid-values":
      return value["type"] !== undefined && (value["invalid-digests"] === undefined || (Array.isArray(value["invalid-digests"]) && everyItem(value["invalid-digests"], (item) => isObject(item) && typeof item["algorithm"] === "string" && typeof item["header"] === "string" && (item["reason"] === undefined || typeof item["reason"] === "string")))) ? "DigestInvalidValues"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#digest-mismatched-values":
      return value["type"] !== undefined && (value["mismatched-digests"] === undefined || (Array.isArray(value["mismatched-digests"]) && everyItem(value["mismatched-digests"], (item) => isObject(item) && typeof item["algorithm"] === "string" && typeof item["header"] === "string" && (item["provided-digest"] === undefined || typeof item["provided-digest"] === "string")))) ? "DigestMismatchedValues"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#quota-exceeded":
      return value["type"] !== undefined && (value["violated-policies"] === undefined || (Array.isArray(value["violated-policies"]) && everyItem(value["violated-policies"], (item) => typeof item === "string" || isObject(item)))) ? "QuotaExceeded"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity":
      return value["type"] !== undefined && (value["violated-policies"] === undefined || (Array.isArray(value["violated-policies"]) && everyItem(value["violated-policies"], (item) => typeof item === "string" || isObject(item)))) ? "TemporaryReducedCapacity"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#abnormal-usage-detected":
      return value["type"] !== undefined && (value["violated-policies"] === undefined || (Array.isArray(value["violated-policies"]) && everyItem(value["violated-policies"], (item) => typeof item === "string" || isObject(item)))) ? "AbnormalUsageDetected"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#mismatching-upload-offset":
      return value["type"] !== undefined && (value["expected-offset"] === undefined || isInteger(value["expected-offset"])) && (value["provided-offset"] === undefined || isInteger(value["provided-offset"])) ? "MismatchingUploadOffset"
        : undefined;
    case "https://iana.org/assignments/http-problem-types#completed-upload":
      return value["type"] !== undefined ? "CompletedUpload" : undefined;
    case "https://iana.org/assignments/http-problem-types#inconsistent-upload-length":
      return value["type"] !== undefined ? "InconsistentUploadLength" : undefined;
    default:
      switch (status) {
        case 400:
          return isNoCode(value["type"]) ? "BadRequest" : undefined;
        case 401:
          return "Unauthorized";
        case 403:
          return "Forbidden";
        case 404:
          return "NotFound";
        case 405:
          return "MethodNotAllowed";
        case 406:
          return "NotAcceptable";
        case 408:
          return "RequestTimeout";
        case 409:
          return isNoCode(value["type"]) ? "Conflict" : undefined;
        case 410:
          return "Gone";
        case 411:
          return "LengthRequired";
        case 412:
          return "PreconditionFailed";
        case 413:
          return "ContentTooLarge";
        case 414:
          return "UriTooLong";
        case 415:
          return "UnsupportedMediaType";
        case 416:
          return "RangeNotSatisfiable";
        case 421:
          return "MisdirectedRequest";
        case 422:
          return isNoCode(value["type"]) && (value["errors"] === undefined || ((Array.isArray(value["errors"]) || isObject(value["errors"])) && (!Array.isArray(value["errors"]) || everyItem(value["errors"], (item) => isObject(item) && (item["detail"] === undefined || typeof item["detail"] === "string") && (item["pointer"] === undefined || typeof item["pointer"] === "string"))))) ? "UnprocessableContent"
            : undefined;
        case 425:
          return "TooEarly";
        case 428:
          return "PreconditionRequired";
        case 429:
          return isNoCode(value["type"]) ? "TooManyRequests" : undefined;
        case 431:
          return "RequestHeaderFieldsTooLarge";
        case 451:
          return "UnavailableForLegalReasons";
        case 500:
          return "InternalServerError";
        case 501:
          return "NotImplemented";
        case 502:
          return "BadGateway";
        case 503:
          return isNoCode(value["type"]) ? "ServiceUnavailable" : undefined;
        case 504:
          return "GatewayTimeout";
        case 511:
          return "NetworkAuthenticationRequired";
        default:
          return undefined;
      }
  }
}

/** True when `value` is any {@link ProblemDetailsError}; an error that its status alone tells counts under that status only. */
export function isProblemDetailsError(value: unknown, status: number | undefined): value is ProblemDetailsError {
  return (
    findProblem(value) !== undefined ||
    ((status === 400 ||
        status === 401 ||
        status === 403 ||
        status === 404 ||
        status === 405 ||
        status === 406 ||
        status === 408 ||
        status === 409 ||
        status === 410 ||
        status === 411 ||
        status === 412 ||
        status === 413 ||
        status === 414 ||
        status === 415 ||
        status === 416 ||
        status === 421 ||
        status === 425 ||
        status === 428 ||
        status === 429 ||
        status === 431 ||
        status === 451 ||
        status === 500 ||
        status === 501 ||
        status === 502 ||
        status === 503 ||
        status === 504 ||
        status === 511) &&
      isProblem(value)) ||
    isUnprocessableContent(value, status)
  );
}

function problemIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["type"] !== undefined && typeof value["type"] !== "string") report(`${at}/type`, "a string", value["type"]);
  if (value["title"] !== undefined && typeof value["title"] !== "string") report(`${at}/title`, "a string", value["title"]);
  if (value["status"] !== undefined && !isInteger(value["status"])) report(`${at}/status`, "an integer", value["status"]);
  if (value["detail"] !== undefined && typeof value["detail"] !== "string") report(`${at}/detail`, "a string", value["detail"]);
  if (value["instance"] !== undefined && typeof value["instance"] !== "string") report(`${at}/instance`, "a string", value["instance"]);
}

function dateNotAcceptableIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#date") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#date"', value["type"]);
  }
}

function obliviousKeyNotAcceptableIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#ohttp-key") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#ohttp-key"', value["type"]);
  }
}

function digestUnsupportedAlgorithmsIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms"', value["type"]);
  }
  if (value["unsupported-algorithms"] !== undefined) {
    if (!Array.isArray(value["unsupported-algorithms"])) {
      report(`${at}/unsupported-algorithms`, "an array", value["unsupported-algorithms"]);
    }
    eachItem(value["unsupported-algorithms"], `${at}/unsupported-algorithms`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (typeof item["algorithm"] !== "string") report(`${at}/algorithm`, "a string", item["algorithm"]);
      if (typeof item["header"] !== "string") report(`${at}/header`, "a string", item["header"]);
    });
  }
}

function digestInvalidValuesIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#digest-invalid-values") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#digest-invalid-values"', value["type"]);
  }
  if (value["invalid-digests"] !== undefined) {
    if (!Array.isArray(value["invalid-digests"])) report(`${at}/invalid-digests`, "an array", value["invalid-digests"]);
    eachItem(value["invalid-digests"], `${at}/invalid-digests`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (typeof item["algorithm"] !== "string") report(`${at}/algorithm`, "a string", item["algorithm"]);
      if (typeof item["header"] !== "string") report(`${at}/header`, "a string", item["header"]);
      if (item["reason"] !== undefined && typeof item["reason"] !== "string") report(`${at}/reason`, "a string", item["reason"]);
    });
  }
}

function digestMismatchedValuesIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#digest-mismatched-values") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#digest-mismatched-values"', value["type"]);
  }
  if (value["mismatched-digests"] !== undefined) {
    if (!Array.isArray(value["mismatched-digests"])) report(`${at}/mismatched-digests`, "an array", value["mismatched-digests"]);
    eachItem(value["mismatched-digests"], `${at}/mismatched-digests`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (typeof item["algorithm"] !== "string") report(`${at}/algorithm`, "a string", item["algorithm"]);
      if (typeof item["header"] !== "string") report(`${at}/header`, "a string", item["header"]);
      if (item["provided-digest"] !== undefined && typeof item["provided-digest"] !== "string") {
        report(`${at}/provided-digest`, "a string", item["provided-digest"]);
      }
    });
  }
}

function quotaExceededIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#quota-exceeded") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#quota-exceeded"', value["type"]);
  }
  if (value["violated-policies"] !== undefined) {
    if (!Array.isArray(value["violated-policies"])) report(`${at}/violated-policies`, "an array", value["violated-policies"]);
    eachItem(value["violated-policies"], `${at}/violated-policies`, report, (item, at, report) => {
      if (typeof item !== "string" && !isObject(item)) report(at, "a string or an object", item);
    });
  }
}

function temporaryReducedCapacityIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#temporary-reduced-capacity"', value["type"]);
  }
  if (value["violated-policies"] !== undefined) {
    if (!Array.isArray(value["violated-policies"])) report(`${at}/violated-policies`, "an array", value["violated-policies"]);
    eachItem(value["violated-policies"], `${at}/violated-policies`, report, (item, at, report) => {
      if (typeof item !== "string" && !isObject(item)) report(at, "a string or an object", item);
    });
  }
}

function abnormalUsageDetectedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#abnormal-usage-detected") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#abnormal-usage-detected"', value["type"]);
  }
  if (value["violated-policies"] !== undefined) {
    if (!Array.isArray(value["violated-policies"])) report(`${at}/violated-policies`, "an array", value["violated-policies"]);
    eachItem(value["violated-policies"], `${at}/violated-policies`, report, (item, at, report) => {
      if (typeof item !== "string" && !isObject(item)) report(at, "a string or an object", item);
    });
  }
}

function mismatchingUploadOffsetIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#mismatching-upload-offset") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#mismatching-upload-offset"', value["type"]);
  }
  if (value["expected-offset"] !== undefined && !isInteger(value["expected-offset"])) {
    report(`${at}/expected-offset`, "an integer", value["expected-offset"]);
  }
  if (value["provided-offset"] !== undefined && !isInteger(value["provided-offset"])) {
    report(`${at}/provided-offset`, "an integer", value["provided-offset"]);
  }
}

function completedUploadIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#completed-upload") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#completed-upload"', value["type"]);
  }
}

function inconsistentUploadLengthIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["type"] !== "https://iana.org/assignments/http-problem-types#inconsistent-upload-length") {
    report(`${at}/type`, '"https://iana.org/assignments/http-problem-types#inconsistent-upload-length"', value["type"]);
  }
}

function unprocessableContentBodyIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["errors"] !== undefined) {
    if (!Array.isArray(value["errors"]) && !isObject(value["errors"])) report(`${at}/errors`, "an array or an object", value["errors"]);
    eachItem(value["errors"], `${at}/errors`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (item["detail"] !== undefined && typeof item["detail"] !== "string") report(`${at}/detail`, "a string", item["detail"]);
      if (item["pointer"] !== undefined && typeof item["pointer"] !== "string") report(`${at}/pointer`, "a string", item["pointer"]);
    });
  }
}

const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const waitRetryAfter1To300Tries5InferredByRateLimitResetSeconds: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 300,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([{ header: "ratelimit-reset", unit: "seconds" }]),
};
const waitRetryAfter1To300Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 300,
  maxAttempts: 5,
  basis: "inferred",
};
const contactSupportAfterChange: Policy = { recovery: "contact_support", strategy: "after_change" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitBackoff1To30Tries3UnprocessedInferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 30,
  maxAttempts: 3,
  unprocessed: true,
  basis: "inferred",
};
const rereadAfterChangeUnprocessed: Policy = { recovery: "reread", strategy: "after_change", unprocessed: true };
const waitRetryAfterTries3: Policy = { recovery: "wait", strategy: "retry_after", maxAttempts: 3 };
const fixRequestNeverByTemporary: Policy = {
  recovery: "fix_request",
  strategy: "never",
  byCause: /* @__PURE__ */ causesOf([{ id: "temporary", where: [{ header: "Retry-After", present: true }], policy: waitRetryAfterTries3 }]),
};
const waitBackoff0To5Tries2Unprocessed: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 0,
  maxDelaySeconds: 5,
  maxAttempts: 2,
  unprocessed: true,
};
const noneNever: Policy = { recovery: "none", strategy: "never" };
const waitBackoff1To60Tries4Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 4,
  basis: "inferred",
};

/** Types of the family's errors, by id. */
export type ProblemDetailsErrors = {
  "problem-details/date": {
    name: "DateNotAcceptable";
    code: "https://iana.org/assignments/http-problem-types#date";
    body: DateNotAcceptable;
    root: true;
    status: 400;
  };
  "problem-details/ohttp-key": {
    name: "ObliviousKeyNotAcceptable";
    code: "https://iana.org/assignments/http-problem-types#ohttp-key";
    body: ObliviousKeyNotAcceptable;
    root: true;
    status: 400 | 422;
  };
  "problem-details/digest-unsupported-algorithms": {
    name: "DigestUnsupportedAlgorithms";
    code: "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms";
    body: DigestUnsupportedAlgorithms;
    root: true;
    status: 400;
  };
  "problem-details/digest-invalid-values": {
    name: "DigestInvalidValues";
    code: "https://iana.org/assignments/http-problem-types#digest-invalid-values";
    body: DigestInvalidValues;
    root: true;
    status: 400;
  };
  "problem-details/digest-mismatched-values": {
    name: "DigestMismatchedValues";
    code: "https://iana.org/assignments/http-problem-types#digest-mismatched-values";
    body: DigestMismatchedValues;
    root: true;
    status: 400;
  };
  "problem-details/quota-exceeded": {
    name: "QuotaExceeded";
    code: "https://iana.org/assignments/http-problem-types#quota-exceeded";
    body: QuotaExceeded;
    root: true;
    status: 429;
  };
  "problem-details/temporary-reduced-capacity": {
    name: "TemporaryReducedCapacity";
    code: "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity";
    body: TemporaryReducedCapacity;
    root: true;
    status: 503;
  };
  "problem-details/abnormal-usage-detected": {
    name: "AbnormalUsageDetected";
    code: "https://iana.org/assignments/http-problem-types#abnormal-usage-detected";
    body: AbnormalUsageDetected;
    root: true;
    status: 429;
  };
  "problem-details/mismatching-upload-offset": {
    name: "MismatchingUploadOffset";
    code: "https://iana.org/assignments/http-problem-types#mismatching-upload-offset";
    body: MismatchingUploadOffset;
    root: true;
    status: 409;
  };
  "problem-details/completed-upload": {
    name: "CompletedUpload";
    code: "https://iana.org/assignments/http-problem-types#completed-upload";
    body: CompletedUpload;
    root: true;
    status: 400;
  };
  "problem-details/inconsistent-upload-length": {
    name: "InconsistentUploadLength";
    code: "https://iana.org/assignments/http-problem-types#inconsistent-upload-length";
    body: InconsistentUploadLength;
    root: true;
    status: 400;
  };
  "problem-details/400": { name: "BadRequest"; code: 400; body: BadRequest; root: true; status: 400 };
  "problem-details/401": { name: "Unauthorized"; code: 401; body: Unauthorized; root: true; status: 401 };
  "problem-details/403": { name: "Forbidden"; code: 403; body: Forbidden; root: true; status: 403 };
  "problem-details/404": { name: "NotFound"; code: 404; body: NotFound; root: true; status: 404 };
  "problem-details/405": { name: "MethodNotAllowed"; code: 405; body: MethodNotAllowed; root: true; status: 405 };
  "problem-details/406": { name: "NotAcceptable"; code: 406; body: NotAcceptable; root: true; status: 406 };
  "problem-details/408": { name: "RequestTimeout"; code: 408; body: RequestTimeout; root: true; status: 408 };
  "problem-details/409": { name: "Conflict"; code: 409; body: Conflict; root: true; status: 409 };
  "problem-details/410": { name: "Gone"; code: 410; body: Gone; root: true; status: 410 };
  "problem-details/411": { name: "LengthRequired"; code: 411; body: LengthRequired; root: true; status: 411 };
  "problem-details/412": { name: "PreconditionFailed"; code: 412; body: PreconditionFailed; root: true; status: 412 };
  "problem-details/413": { name: "ContentTooLarge"; code: 413; body: ContentTooLarge; root: true; status: 413 };
  "problem-details/414": { name: "UriTooLong"; code: 414; body: UriTooLong; root: true; status: 414 };
  "problem-details/415": { name: "UnsupportedMediaType"; code: 415; body: UnsupportedMediaType; root: true; status: 415 };
  "problem-details/416": { name: "RangeNotSatisfiable"; code: 416; body: RangeNotSatisfiable; root: true; status: 416 };
  "problem-details/421": { name: "MisdirectedRequest"; code: 421; body: MisdirectedRequest; root: true; status: 421 };
  "problem-details/422": { name: "UnprocessableContent"; code: 422; body: UnprocessableContent; root: true; status: 422 };
  "problem-details/425": { name: "TooEarly"; code: 425; body: TooEarly; root: true; status: 425 };
  "problem-details/428": { name: "PreconditionRequired"; code: 428; body: PreconditionRequired; root: true; status: 428 };
  "problem-details/429": { name: "TooManyRequests"; code: 429; body: TooManyRequests; root: true; status: 429 };
  "problem-details/431": { name: "RequestHeaderFieldsTooLarge"; code: 431; body: RequestHeaderFieldsTooLarge; root: true; status: 431 };
  "problem-details/451": { name: "UnavailableForLegalReasons"; code: 451; body: UnavailableForLegalReasons; root: true; status: 451 };
  "problem-details/500": { name: "InternalServerError"; code: 500; body: InternalServerError; root: true; status: 500 };
  "problem-details/501": { name: "NotImplemented"; code: 501; body: NotImplemented; root: true; status: 501 };
  "problem-details/502": { name: "BadGateway"; code: 502; body: BadGateway; root: true; status: 502 };
  "problem-details/503": { name: "ServiceUnavailable"; code: 503; body: ServiceUnavailable; root: true; status: 503 };
  "problem-details/504": { name: "GatewayTimeout"; code: 504; body: GatewayTimeout; root: true; status: 504 };
  "problem-details/511": { name: "NetworkAuthenticationRequired"; code: 511; body: NetworkAuthenticationRequired; root: true; status: 511 };
};

/** Problem details (RFC 9457): the facts that `decode`, `decodeAll` and `advise` use. */
export const problemDetails: Family<ProblemDetailsErrors> = /* @__PURE__ */ defineFamily<ProblemDetailsErrors>({
  form: 6,
  id: "problem-details",
  envelopes: {
    Problem: {
      code: ["type"],
      message: firstOf((body) => body["detail"], (body) => body["title"]),
      requestId: (body) => body["instance"],
      status: ["status"],
      is: isProblem,
      issues: problemIssues,
      find: findProblem,
      errors: {
        DateNotAcceptable: [
          "https://iana.org/assignments/http-problem-types#date",
          fixRequestAfterChange,
          [400],
          { slug: "date", is: isDateNotAcceptable, issues: dateNotAcceptableIssues, canonicalCode: "FAILED_PRECONDITION" },
        ],
        ObliviousKeyNotAcceptable: [
          "https://iana.org/assignments/http-problem-types#ohttp-key",
          rereadAfterChange,
          [400, 422],
          {
            slug: "ohttp-key",
            is: isObliviousKeyNotAcceptable,
            issues: obliviousKeyNotAcceptableIssues,
            canonicalCode: "FAILED_PRECONDITION",
          },
        ],
        DigestUnsupportedAlgorithms: [
          "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms",
          fixRequestNever,
          [400],
          { slug: "digest-unsupported-algorithms", is: isDigestUnsupportedAlgorithms, issues: digestUnsupportedAlgorithmsIssues },
        ],
        DigestInvalidValues: [
          "https://iana.org/assignments/http-problem-types#digest-invalid-values",
          fixRequestNever,
          [400],
          { slug: "digest-invalid-values", is: isDigestInvalidValues, issues: digestInvalidValuesIssues },
        ],
        DigestMismatchedValues: [
          "https://iana.org/assignments/http-problem-types#digest-mismatched-values",
          fixRequestNever,
          [400],
          { slug: "digest-mismatched-values", is: isDigestMismatchedValues, issues: digestMismatchedValuesIssues },
        ],
        QuotaExceeded: [
          "https://iana.org/assignments/http-problem-types#quota-exceeded",
          waitRetryAfter1To300Tries5InferredByRateLimitResetSeconds,
          [429],
          { slug: "quota-exceeded", is: isQuotaExceeded, issues: quotaExceededIssues },
        ],
        TemporaryReducedCapacity: [
          "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity",
          waitRetryAfter1To300Tries5Inferred,
          [503],
          { slug: "temporary-reduced-capacity", is: isTemporaryReducedCapacity, issues: temporaryReducedCapacityIssues },
        ],
        AbnormalUsageDetected: [
          "https://iana.org/assignments/http-problem-types#abnormal-usage-detected",
          contactSupportAfterChange,
          [429],
          { slug: "abnormal-usage-detected", is: isAbnormalUsageDetected, issues: abnormalUsageDetectedIssues },
        ],
        MismatchingUploadOffset: [
          "https://iana.org/assignments/http-problem-types#mismatching-upload-offset",
          rereadAfterChange,
          [409],
          { slug: "mismatching-upload-offset", is: isMismatchingUploadOffset, issues: mismatchingUploadOffsetIssues },
        ],
        CompletedUpload: [
          "https://iana.org/assignments/http-problem-types#completed-upload",
          fixRequestNever,
          [400],
          { slug: "completed-upload", is: isCompletedUpload, issues: completedUploadIssues, canonicalCode: "FAILED_PRECONDITION" },
        ],
        InconsistentUploadLength: [
          "https://iana.org/assignments/http-problem-types#inconsistent-upload-length",
          fixRequestNever,
          [400],
          { slug: "inconsistent-upload-length", is: isInconsistentUploadLength, issues: inconsistentUploadLengthIssues },
        ],
      },
      statusOnly: {
        BadRequest: [400, fixRequestNever, [400]],
        Unauthorized: [401, authenticateAfterChange, [401]],
        Forbidden: [403, requestAccessAfterChange, [403]],
        NotFound: [404, fixRequestNever, [404]],
        MethodNotAllowed: [405, fixRequestNever, [405]],
        NotAcceptable: [406, fixRequestNever, [406]],
        RequestTimeout: [408, waitBackoff1To30Tries3UnprocessedInferred, [408]],
        Conflict: [409, rereadAfterChange, [409]],
        Gone: [410, fixRequestNever, [410]],
        LengthRequired: [411, fixRequestNever, [411]],
        PreconditionFailed: [412, rereadAfterChangeUnprocessed, [412]],
        ContentTooLarge: [413, fixRequestNeverByTemporary, [413]],
        UriTooLong: [414, fixRequestNever, [414]],
        UnsupportedMediaType: [415, fixRequestNever, [415]],
        RangeNotSatisfiable: [416, rereadAfterChange, [416]],
        MisdirectedRequest: [421, waitBackoff0To5Tries2Unprocessed, [421], { canonicalCode: "FAILED_PRECONDITION" }],
        UnprocessableContent: [422, fixRequestNever, [422], { is: isUnprocessableContentBody, issues: unprocessableContentBodyIssues }],
        TooEarly: [425, waitBackoff0To5Tries2Unprocessed, [425], { canonicalCode: "FAILED_PRECONDITION" }],
        PreconditionRequired: [428, rereadAfterChange, [428]],
        TooManyRequests: [429, waitRetryAfter1To300Tries5Inferred, [429]],
        RequestHeaderFieldsTooLarge: [431, fixRequestNever, [431]],
        UnavailableForLegalReasons: [451, noneNever, [451]],
        InternalServerError: [500, waitBackoff1To60Tries4Inferred, [500]],
        NotImplemented: [501, fixRequestNever, [501]],
        BadGateway: [502, waitBackoff1To60Tries4Inferred, [502]],
        ServiceUnavailable: [503, waitRetryAfter1To300Tries5Inferred, [503]],
        GatewayTimeout: [504, waitBackoff1To60Tries4Inferred, [504]],
        NetworkAuthenticationRequired: [511, requestAccessAfterChange, [511], { canonicalCode: "UNAVAILABLE" }],
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
    408: null,
    409: null,
    410: null,
    411: null,
    412: null,
    413: null,
    414: null,
    415: null,
    416: null,
    421: null,
    422: null,
    425: null,
    428: null,
    429: waitRetryAfter1To300Tries5Inferred,
    431: null,
    451: null,
    500: null,
    501: null,
    502: null,
    503: null,
    504: null,
    511: null,
  },
  respell: respelling({ at: memberCode("type"), aliases: [["https://www.iana.org/assignments/http-problem-types#date", "https://iana.org/assignments/http-problem-types#date"], ["https://www.iana.org/assignments/http-problem-types#ohttp-key", "https://iana.org/assignments/http-problem-types#ohttp-key"], ["https://iana.org/assignments/http-problem-types#digest-unsupported-algorithm", "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms"], ["https://iana.org/assignments/http-problem-types#digest-mismatching-values", "https://iana.org/assignments/http-problem-types#digest-mismatched-values"], ["https://tools.ietf.org/html/rfc9110#section-15.5.1", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.1", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.2", "about:blank"], ["https://tools.ietf.org/html/rfc7235#section-3.1", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.4", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.3", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.5", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.4", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.6", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.5", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.7", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.6", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.9", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.7", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.10", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.8", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.11", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.9", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.12", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.10", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.13", "about:blank"], ["https://tools.ietf.org/html/rfc7232#section-4.2", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.14", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.11", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.15", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.12", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.16", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.5.13", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.17", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.20", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.5.21", "about:blank"], ["https://tools.ietf.org/html/rfc4918#section-11.2", "about:blank"], ["https://tools.ietf.org/html/rfc8470#section-5.2", "about:blank"], ["https://tools.ietf.org/html/rfc6585#section-3", "about:blank"], ["https://tools.ietf.org/html/rfc6585#section-4", "about:blank"], ["https://tools.ietf.org/html/rfc6585#section-5", "about:blank"], ["https://tools.ietf.org/html/rfc7725#section-3", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.6.1", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.6.1", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.6.2", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.6.2", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.6.3", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.6.3", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.6.4", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.6.4", "about:blank"], ["https://tools.ietf.org/html/rfc9110#section-15.6.5", "about:blank"], ["https://tools.ietf.org/html/rfc7231#section-6.6.5", "about:blank"], ["https://tools.ietf.org/html/rfc6585#section-6", "about:blank"]] }),
  byStatus: byStatus,
  contentType: "application/problem+json",
  docsUrl: "https://www.rfc-editor.org/rfc/rfc9457#section-3",
});
