// @generated from odata/openapi.yaml. Edit the spec, then run `faultline generate`.
import { byStatus, defineFamily, eachItem, everyItem, isObject, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  BadRequest,
  Conflict,
  FailedDependency,
  Forbidden,
  Gone,
  InternalServerError,
  MethodNotAllowed,
  NotAcceptable,
  NotFound,
  NotImplemented,
  ODataError,
  OdataError,
  PreconditionFailed,
  PreconditionRequired,
  ServiceUnavailable,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType,
} from "@faultline/standards/types/odata";

/** True when `value` is a {@link ODataError}. */
function isODataError(value: unknown): value is ODataError & JsonObject {
  return (
    isObject(value) &&
    isObject(value["error"]) &&
    typeof value["error"]["code"] === "string" &&
    typeof value["error"]["message"] === "string" &&
    (value["error"]["target"] === undefined || typeof value["error"]["target"] === "string" || value["error"]["target"] === null) &&
    (value["error"]["innererror"] === undefined || isObject(value["error"]["innererror"]) || value["error"]["innererror"] === null) &&
    (value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        everyItem(value["error"]["details"], (item) =>
          isObject(item) &&
          typeof item["code"] === "string" &&
          typeof item["message"] === "string" &&
          (item["target"] === undefined || typeof item["target"] === "string" || item["target"] === null))))
  );
}

/**
 * True when `value` is a {@link BadRequest} body under its status, which alone tells it.
 *
 * The request is malformed.
 * The address, a query option or the body of the request is not one that the service accepts.
 *
 * Code `400`, HTTP 400.
 */
export function isBadRequest(value: unknown, status: number | undefined): value is BadRequest {
  return status === 400 && isODataError(value);
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
  return status === 401 && isODataError(value);
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
  return status === 403 && isODataError(value);
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
  return status === 404 && isODataError(value);
}

/**
 * True when `value` is a {@link MethodNotAllowed} body under its status, which alone tells it.
 *
 * The resource does not support the method.
 * The resource is there and does not support the method of the request; `Allow` lists those that it does.
 *
 * Code `405`, HTTP 405.
 */
export function isMethodNotAllowed(value: unknown, status: number | undefined): value is MethodNotAllowed {
  return status === 405 && isODataError(value);
}

/**
 * True when `value` is a {@link NotAcceptable} body under its status, which alone tells it.
 *
 * No representation is acceptable.
 * The service has no representation that fits `Accept`, `Accept-Charset`, `Accept-Language` and `OData-MaxVersion`.
 *
 * Code `406`, HTTP 406.
 */
export function isNotAcceptable(value: unknown, status: number | undefined): value is NotAcceptable {
  return status === 406 && isODataError(value);
}

/**
 * True when `value` is a {@link Conflict} body under its status, which alone tells it.
 *
 * The request conflicts with what is there.
 * The resource is in a state in which the request cannot be carried out, such as a key that is taken.
 *
 * Code `409`, HTTP 409.
 */
export function isConflict(value: unknown, status: number | undefined): value is Conflict {
  return status === 409 && isODataError(value);
}

/**
 * True when `value` is a {@link Gone} body under its status, which alone tells it.
 *
 * What the link leads to is gone.
 * The resource is no longer there: mostly because the client followed a delta link, a link to a pending answer or a next link too late.
 *
 * Code `410`, HTTP 410.
 */
export function isGone(value: unknown, status: number | undefined): value is Gone {
  return status === 410 && isODataError(value);
}

/**
 * True when `value` is a {@link PreconditionFailed} body under its status, which alone tells it.
 *
 * The entity was changed meanwhile.
 * The condition of the request does not hold, such as the ETag in `If-Match`.
 *
 * Code `412`, HTTP 412.
 */
export function isPreconditionFailed(value: unknown, status: number | undefined): value is PreconditionFailed {
  return status === 412 && isODataError(value);
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
  return status === 415 && isODataError(value);
}

/**
 * True when `value` is a {@link FailedDependency} body under its status, which alone tells it.
 *
 * An earlier request of the batch failed.
 * The request was not carried out because one on which it depends failed.
 *
 * Code `424`, HTTP 424.
 */
export function isFailedDependency(value: unknown, status: number | undefined): value is FailedDependency {
  return status === 424 && isODataError(value);
}

/**
 * True when `value` is a {@link PreconditionRequired} body under its status, which alone tells it.
 *
 * The request has to name an ETag.
 * The resource can be changed only by a request with `If-Match`, and nothing was changed.
 *
 * Code `428`, HTTP 428.
 */
export function isPreconditionRequired(value: unknown, status: number | undefined): value is PreconditionRequired {
  return status === 428 && isODataError(value);
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
  return status === 429 && isODataError(value);
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
  return status === 500 && isODataError(value);
}

/**
 * True when `value` is a {@link NotImplemented} body under its status, which alone tells it.
 *
 * The service does not implement this.
 * The request needs a part of OData that the service does not have.
 *
 * Code `501`, HTTP 501.
 */
export function isNotImplemented(value: unknown, status: number | undefined): value is NotImplemented {
  return status === 501 && isODataError(value);
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
  return status === 503 && isODataError(value);
}

/** Name of the {@link ODataError} error that `value` matches, or undefined. */
function findODataError(value: unknown, status?: number): string | undefined {
  if (!isODataError(value)) return undefined;
  switch (status) {
    case 400:
      return "BadRequest";
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
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 412:
      return "PreconditionFailed";
    case 415:
      return "UnsupportedMediaType";
    case 424:
      return "FailedDependency";
    case 428:
      return "PreconditionRequired";
    case 429:
      return "TooManyRequests";
    case 500:
      return "InternalServerError";
    case 501:
      return "NotImplemented";
    case 503:
      return "ServiceUnavailable";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link OdataError}; an error that its status alone tells counts under that status only. */
export function isOdataError(value: unknown, status: number | undefined): value is OdataError {
  return (
    (status === 400 ||
      status === 401 ||
      status === 403 ||
      status === 404 ||
      status === 405 ||
      status === 406 ||
      status === 409 ||
      status === 410 ||
      status === 412 ||
      status === 415 ||
      status === 424 ||
      status === 428 ||
      status === 429 ||
      status === 500 ||
      status === 501 ||
      status === 503) &&
    isODataError(value)
  );
}

function oDataErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (typeof value["error"]["code"] !== "string") report(`${at}/error/code`, "a string", value["error"]["code"]);
    if (typeof value["error"]["message"] !== "string") report(`${at}/error/message`, "a string", value["error"]["message"]);
    if (value["error"]["target"] !== undefined && typeof value["error"]["target"] !== "string" && value["error"]["target"] !== null) {
      report(`${at}/error/target`, "a string or null", value["error"]["target"]);
    }
    if (value["error"]["details"] !== undefined) {
      if (!Array.isArray(value["error"]["details"])) report(`${at}/error/details`, "an array", value["error"]["details"]);
      eachItem(value["error"]["details"], `${at}/error/details`, report, (item, at, report) => {
        if (!isObject(item)) return report(at, "an object", item);
        if (typeof item["code"] !== "string") report(`${at}/code`, "a string", item["code"]);
        if (typeof item["message"] !== "string") report(`${at}/message`, "a string", item["message"]);
        if (item["target"] !== undefined && typeof item["target"] !== "string" && item["target"] !== null) {
          report(`${at}/target`, "a string or null", item["target"]);
        }
      });
    }
    if (value["error"]["innererror"] !== undefined && !isObject(value["error"]["innererror"]) && value["error"]["innererror"] !== null) {
      report(`${at}/error/innererror`, "an object or null", value["error"]["innererror"]);
    }
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const rereadAfterChangeUnprocessed: Policy = { recovery: "reread", strategy: "after_change", unprocessed: true };
const fixRequestAfterChangeUnprocessed: Policy = { recovery: "fix_request", strategy: "after_change", unprocessed: true };
const waitRetryAfter1To300Tries5Unprocessed: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 300,
  maxAttempts: 5,
  unprocessed: true,
};
const waitBackoff1To60Tries4: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 4 };

/** Types of the family's errors, by id. */
export type OdataErrors = {
  "odata/400": { name: "BadRequest"; code: 400; body: BadRequest; root: true; status: 400 };
  "odata/401": { name: "Unauthorized"; code: 401; body: Unauthorized; root: true; status: 401 };
  "odata/403": { name: "Forbidden"; code: 403; body: Forbidden; root: true; status: 403 };
  "odata/404": { name: "NotFound"; code: 404; body: NotFound; root: true; status: 404 };
  "odata/405": { name: "MethodNotAllowed"; code: 405; body: MethodNotAllowed; root: true; status: 405 };
  "odata/406": { name: "NotAcceptable"; code: 406; body: NotAcceptable; root: true; status: 406 };
  "odata/409": { name: "Conflict"; code: 409; body: Conflict; root: true; status: 409 };
  "odata/410": { name: "Gone"; code: 410; body: Gone; root: true; status: 410 };
  "odata/412": { name: "PreconditionFailed"; code: 412; body: PreconditionFailed; root: true; status: 412 };
  "odata/415": { name: "UnsupportedMediaType"; code: 415; body: UnsupportedMediaType; root: true; status: 415 };
  "odata/424": { name: "FailedDependency"; code: 424; body: FailedDependency; root: true; status: 424 };
  "odata/428": { name: "PreconditionRequired"; code: 428; body: PreconditionRequired; root: true; status: 428 };
  "odata/429": { name: "TooManyRequests"; code: 429; body: TooManyRequests; root: true; status: 429 };
  "odata/500": { name: "InternalServerError"; code: 500; body: InternalServerError; root: true; status: 500 };
  "odata/501": { name: "NotImplemented"; code: 501; body: NotImplemented; root: true; status: 501 };
  "odata/503": { name: "ServiceUnavailable"; code: 503; body: ServiceUnavailable; root: true; status: 503 };
};

/** OData 4 errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const odata: Family<OdataErrors> = /* @__PURE__ */ defineFamily<OdataErrors>({
  form: 6,
  id: "odata",
  envelopes: {
    ODataError: {
      code: ["error", "code"],
      message: (body) => body["error"]?.["message"],
      messageRequired: true,
      is: isODataError,
      issues: oDataErrorIssues,
      find: findODataError,
      errors: {},
      statusOnly: {
        BadRequest: [400, fixRequestNever, [400]],
        Unauthorized: [401, authenticateAfterChange, [401]],
        Forbidden: [403, requestAccessAfterChange, [403]],
        NotFound: [404, fixRequestNever, [404]],
        MethodNotAllowed: [405, fixRequestNever, [405]],
        NotAcceptable: [406, fixRequestNever, [406]],
        Conflict: [409, rereadAfterChange, [409], { canonicalCode: "ALREADY_EXISTS" }],
        Gone: [410, rereadAfterChange, [410]],
        PreconditionFailed: [412, rereadAfterChangeUnprocessed, [412]],
        UnsupportedMediaType: [415, fixRequestNever, [415]],
        FailedDependency: [424, fixRequestAfterChangeUnprocessed, [424], { canonicalCode: "ABORTED" }],
        PreconditionRequired: [428, rereadAfterChangeUnprocessed, [428]],
        TooManyRequests: [429, waitRetryAfter1To300Tries5Unprocessed, [429]],
        InternalServerError: [500, waitBackoff1To60Tries4, [500]],
        NotImplemented: [501, fixRequestNever, [501]],
        ServiceUnavailable: [503, waitBackoff1To60Tries4, [503]],
      },
    },
  },
  responses: {
    200: null,
    201: null,
    204: null,
    400: null,
    401: null,
    403: null,
    404: null,
    405: null,
    406: null,
    409: null,
    410: null,
    412: null,
    415: null,
    424: null,
    428: null,
    429: null,
    500: null,
    501: null,
    503: null,
  },
  byStatus: byStatus,
  docsUrl: "https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponse",
});

/** Operations of OData 4 errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  readResource: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      405: ["MethodNotAllowed"],
      406: ["NotAcceptable"],
      410: ["Gone"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      501: ["NotImplemented"],
      503: ["ServiceUnavailable"],
    },
  },
  createEntity: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      405: ["MethodNotAllowed"],
      406: ["NotAcceptable"],
      409: ["Conflict"],
      412: ["PreconditionFailed"],
      415: ["UnsupportedMediaType"],
      424: ["FailedDependency"],
      428: ["PreconditionRequired"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      501: ["NotImplemented"],
      503: ["ServiceUnavailable"],
    },
  },
  deleteEntity: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      405: ["MethodNotAllowed"],
      406: ["NotAcceptable"],
      409: ["Conflict"],
      412: ["PreconditionFailed"],
      424: ["FailedDependency"],
      428: ["PreconditionRequired"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      501: ["NotImplemented"],
      503: ["ServiceUnavailable"],
    },
  },
  updateEntity: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      405: ["MethodNotAllowed"],
      406: ["NotAcceptable"],
      409: ["Conflict"],
      412: ["PreconditionFailed"],
      415: ["UnsupportedMediaType"],
      424: ["FailedDependency"],
      428: ["PreconditionRequired"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      501: ["NotImplemented"],
      503: ["ServiceUnavailable"],
    },
  },
} as const;
