// @generated from kubernetes/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, codeIndex, codeTable, defineFamily, delayOf, eachItem, everyItem, exactlyOne, isInteger, isObject, type Errors, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  AlreadyExists,
  BadRequest,
  Conflict,
  Expired,
  Forbidden,
  Gone,
  InternalError,
  Invalid,
  KubernetesError,
  MethodNotAllowed,
  NotAcceptable,
  NotFound,
  OtherObject,
  RequestEntityTooLarge,
  ServerTimeout,
  ServiceUnavailable,
  Status,
  StoreReadError,
  Timeout,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType,
  WatchEvent,
} from "@faultline/standards/types/kubernetes";

const indexOfStatus = /* @__PURE__ */ codeIndex([
  "BadRequest",
  "Unauthorized",
  "Forbidden",
  "NotFound",
  "MethodNotAllowed",
  "NotAcceptable",
  "AlreadyExists",
  "Conflict",
  "Gone",
  "Expired",
  "RequestEntityTooLarge",
  "UnsupportedMediaType",
  "Invalid",
  "TooManyRequests",
  "ServerTimeout",
  "InternalError",
  "StoreReadError",
  "ServiceUnavailable",
  "Timeout",
]);

/** True when `value` is a {@link Status}. */
function isStatus(value: unknown): value is Status & JsonObject {
  if (!isObject(value)) return false;
  const { kind, apiVersion, status, message, reason, code, metadata, details } = value;
  return (
    kind === "Status" &&
    (apiVersion === undefined || typeof apiVersion === "string") &&
    status === "Failure" &&
    (message === undefined || typeof message === "string") &&
    typeof reason === "string" &&
    (code === undefined || isInteger(code)) &&
    (metadata === undefined || isObject(metadata)) &&
    (details === undefined ||
      (isObject(details) &&
        (details["name"] === undefined || typeof details["name"] === "string") &&
        (details["group"] === undefined || typeof details["group"] === "string") &&
        (details["kind"] === undefined || typeof details["kind"] === "string") &&
        (details["uid"] === undefined || typeof details["uid"] === "string") &&
        (details["retryAfterSeconds"] === undefined || isInteger(details["retryAfterSeconds"])) &&
        (details["causes"] === undefined ||
          (Array.isArray(details["causes"]) &&
            everyItem(details["causes"], (item) =>
              isObject(item) &&
              (item["reason"] === undefined || typeof item["reason"] === "string") &&
              (item["message"] === undefined || typeof item["message"] === "string") &&
              (item["field"] === undefined || typeof item["field"] === "string"))))))
  );
}

/** True when `value` is a {@link OtherObject}. */
function isOtherObject(value: unknown): value is OtherObject & JsonObject {
  return (
    isObject(value) &&
    (value["kind"] === undefined || (typeof value["kind"] === "string" && value["kind"] !== "Status"))
  );
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * The request makes no sense.
 * The request can never succeed, whatever the state of the cluster: it deletes something read-only, for instance, or cannot be parsed.
 *
 * Code `BadRequest`, HTTP 400.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return isStatus(value) && value["reason"] === "BadRequest";
}

/**
 * True when `value` is a {@link Unauthorized} body.
 *
 * The caller is not authenticated.
 * The request has no credentials that the server accepts.
 *
 * Code `Unauthorized`, HTTP 401.
 */
export function isUnauthorized(value: unknown): value is Unauthorized {
  return isStatus(value) && value["reason"] === "Unauthorized";
}

/**
 * True when `value` is a {@link Forbidden} body.
 *
 * The caller may not do this.
 * The caller is known, and no rule allows the verb on this resource; or an admission rule forbids it.
 *
 * Code `Forbidden`, HTTP 403.
 */
export function isForbidden(value: unknown): value is Forbidden {
  return isStatus(value) && value["reason"] === "Forbidden";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * There is no such object or resource.
 * One or more of what the request names does not exist; a whole resource, too, where its API is not served.
 *
 * Code `NotFound`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isStatus(value) && value["reason"] === "NotFound";
}

/**
 * True when `value` is a {@link MethodNotAllowed} body.
 *
 * The verb is not supported.
 * The resource does not support this verb, such as changing what can only be created.
 *
 * Code `MethodNotAllowed`, HTTP 405.
 */
export function isMethodNotAllowed(value: unknown): value is MethodNotAllowed {
  return isStatus(value) && value["reason"] === "MethodNotAllowed";
}

/**
 * True when `value` is a {@link NotAcceptable} body.
 *
 * No form of it is acceptable.
 * The server has no form of the answer that the Accept header allows.
 *
 * Code `NotAcceptable`, HTTP 406.
 */
export function isNotAcceptable(value: unknown): value is NotAcceptable {
  return isStatus(value) && value["reason"] === "NotAcceptable";
}

/**
 * True when `value` is a {@link AlreadyExists} body.
 *
 * The object exists already.
 * The object that is to be created exists already.
 *
 * Code `AlreadyExists`, HTTP 409.
 */
export function isAlreadyExists(value: unknown): value is AlreadyExists {
  return isStatus(value) && value["reason"] === "AlreadyExists";
}

/**
 * True when `value` is a {@link Conflict} body.
 *
 * The object has changed meanwhile.
 * The request cannot be carried out, since the object is in conflict with it: somebody changed it, or a field belongs to another manager.
 *
 * Code `Conflict`, HTTP 409.
 */
export function isConflict(value: unknown): value is Conflict {
  return isStatus(value) && value["reason"] === "Conflict";
}

/**
 * True when `value` is a {@link Gone} body.
 *
 * It is gone for good.
 * What the request names is no longer there, and no other address is known.
 *
 * Code `Gone`, HTTP 410.
 */
export function isGone(value: unknown): value is Gone {
  return isStatus(value) && value["reason"] === "Gone";
}

/**
 * True when `value` is a {@link Expired} body.
 *
 * The version is too old.
 * The version from which a watch or a list is to go on is no longer kept.
 *
 * Code `Expired`, HTTP 410.
 */
export function isExpired(value: unknown): value is Expired {
  return isStatus(value) && value["reason"] === "Expired";
}

/**
 * True when `value` is a {@link RequestEntityTooLarge} body.
 *
 * The request is too large.
 * The content of the request is larger than the server takes.
 *
 * Code `RequestEntityTooLarge`, HTTP 413.
 */
export function isRequestEntityTooLarge(value: unknown): value is RequestEntityTooLarge {
  return isStatus(value) && value["reason"] === "RequestEntityTooLarge";
}

/**
 * True when `value` is a {@link UnsupportedMediaType} body.
 *
 * The media type is not supported.
 * The server does not take content of this media type.
 *
 * Code `UnsupportedMediaType`, HTTP 415.
 */
export function isUnsupportedMediaType(value: unknown): value is UnsupportedMediaType {
  return isStatus(value) && value["reason"] === "UnsupportedMediaType";
}

/**
 * True when `value` is a {@link Invalid} body.
 *
 * The object is not valid.
 * The object cannot be created or changed, since a field is invalid. `details.causes` names each.
 *
 * Code `Invalid`, HTTP 422.
 */
export function isInvalid(value: unknown): value is Invalid {
  return isStatus(value) && value["reason"] === "Invalid";
}

/**
 * True when `value` is a {@link TooManyRequests} body.
 *
 * Too many requests.
 * The server has more requests than it takes for now, or a limit that passes stands in the way. The same request may always be sent again.
 *
 * Code `TooManyRequests`, HTTP 429.
 */
export function isTooManyRequests(value: unknown): value is TooManyRequests {
  return isStatus(value) && value["reason"] === "TooManyRequests";
}

/**
 * True when `value` is a {@link ServerTimeout} body.
 *
 * The server cannot do it in reasonable time.
 * The server understood the request and cannot carry it out soon: it is under load, or another server does not answer. The request should be sent again.
 *
 * Code `ServerTimeout`, HTTP 500.
 */
export function isServerTimeout(value: unknown): value is ServerTimeout {
  return isStatus(value) && value["reason"] === "ServerTimeout";
}

/**
 * True when `value` is a {@link InternalError} body.
 *
 * The server failed.
 * An unexpected condition inside of the server, or of an admission webhook that it calls.
 *
 * Code `InternalError`, HTTP 500.
 */
export function isInternalError(value: unknown): value is InternalError {
  return isStatus(value) && value["reason"] === "InternalError";
}

/**
 * True when `value` is a {@link StoreReadError} body.
 *
 * The object cannot be read from the store.
 * The server cannot read or decode the object as it is stored.
 *
 * Code `StoreReadError`, HTTP 500.
 */
export function isStoreReadError(value: unknown): value is StoreReadError {
  return isStatus(value) && value["reason"] === "StoreReadError";
}

/**
 * True when `value` is a {@link ServiceUnavailable} body.
 *
 * The service is unavailable.
 * The server, or the one behind an aggregated API, is not there for now.
 *
 * Code `ServiceUnavailable`, HTTP 503.
 */
export function isServiceUnavailable(value: unknown): value is ServiceUnavailable {
  return isStatus(value) && value["reason"] === "ServiceUnavailable";
}

/**
 * True when `value` is a {@link Timeout} body.
 *
 * It took too long.
 * The request was not carried out in the time that it allows, or in a reasonable one. It may succeed with a longer timeout.
 *
 * Code `Timeout`, HTTP 504.
 */
export function isTimeout(value: unknown): value is Timeout {
  return isStatus(value) && value["reason"] === "Timeout";
}

/** Name of the {@link Status} error that `value` matches, or undefined. */
function findStatus(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { kind, apiVersion, status, message, code, metadata, details, reason } = value;
  const found = codeOfStatus(reason);
  if (
    found === undefined ||
    kind !== "Status" ||
    (apiVersion !== undefined && typeof apiVersion !== "string") ||
    status !== "Failure" ||
    (message !== undefined && typeof message !== "string") ||
    (code !== undefined && !isInteger(code)) ||
    (metadata !== undefined && !isObject(metadata)) ||
    (details !== undefined &&
      (!isObject(details) ||
        (details["name"] !== undefined && typeof details["name"] !== "string") ||
        (details["group"] !== undefined && typeof details["group"] !== "string") ||
        (details["kind"] !== undefined && typeof details["kind"] !== "string") ||
        (details["uid"] !== undefined && typeof details["uid"] !== "string") ||
        (details["retryAfterSeconds"] !== undefined && !isInteger(details["retryAfterSeconds"])) ||
        (details["causes"] !== undefined &&
          (!Array.isArray(details["causes"]) ||
            !everyItem(details["causes"], (item) => isObject(item) && (item["reason"] === undefined || typeof item["reason"] === "string") && (item["message"] === undefined || typeof item["message"] === "string") && (item["field"] === undefined || typeof item["field"] === "string"))))))
  ) {
    return undefined;
  }
  return found;
}

/** True when `value` is any {@link KubernetesError}. */
export function isKubernetesError(value: unknown): value is KubernetesError {
  return isStatus(value) && indexOfStatus(value["reason"]) >= 0;
}

/** True when `value` is a {@link WatchEvent}: a body that carries errors. */
export function isWatchEvent(value: unknown): value is WatchEvent {
  return (
    isObject(value) &&
    typeof value["type"] === "string" &&
    value["object"] !== undefined &&
    exactlyOne(isOtherObject(value["object"]), isObject(value["object"]) && isBadRequest(value["object"]), isObject(value["object"]) && isUnauthorized(value["object"]), isObject(value["object"]) && isForbidden(value["object"]), isObject(value["object"]) && isNotFound(value["object"]), isObject(value["object"]) && isMethodNotAllowed(value["object"]), isObject(value["object"]) && isNotAcceptable(value["object"]), isObject(value["object"]) && isAlreadyExists(value["object"]), isObject(value["object"]) && isConflict(value["object"]), isObject(value["object"]) && isGone(value["object"]), isObject(value["object"]) && isExpired(value["object"]), isObject(value["object"]) && isRequestEntityTooLarge(value["object"]), isObject(value["object"]) && isUnsupportedMediaType(value["object"]), isObject(value["object"]) && isInvalid(value["object"]), isObject(value["object"]) && isTooManyRequests(value["object"]), isObject(value["object"]) && isServerTimeout(value["object"]), isObject(value["object"]) && isInternalError(value["object"]), isObject(value["object"]) && isStoreReadError(value["object"]), isObject(value["object"]) && isServiceUnavailable(value["object"]), isObject(value["object"]) && isTimeout(value["object"]))
  );
}

function statusIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["kind"] !== "Status") report(`${at}/kind`, '"Status"', value["kind"]);
  if (value["apiVersion"] !== undefined && typeof value["apiVersion"] !== "string") {
    report(`${at}/apiVersion`, "a string", value["apiVersion"]);
  }
  if (value["metadata"] !== undefined && !isObject(value["metadata"])) report(`${at}/metadata`, "an object", value["metadata"]);
  if (value["status"] !== "Failure") report(`${at}/status`, '"Failure"', value["status"]);
  if (value["message"] !== undefined && typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (typeof value["reason"] !== "string") report(`${at}/reason`, "a string", value["reason"]);
  if (value["code"] !== undefined && !isInteger(value["code"])) report(`${at}/code`, "an integer", value["code"]);
  if (value["details"] !== undefined) {
    if (!isObject(value["details"])) report(`${at}/details`, "an object", value["details"]);
    else {
      if (value["details"]["name"] !== undefined && typeof value["details"]["name"] !== "string") {
        report(`${at}/details/name`, "a string", value["details"]["name"]);
      }
      if (value["details"]["group"] !== undefined && typeof value["details"]["group"] !== "string") {
        report(`${at}/details/group`, "a string", value["details"]["group"]);
      }
      if (value["details"]["kind"] !== undefined && typeof value["details"]["kind"] !== "string") {
        report(`${at}/details/kind`, "a string", value["details"]["kind"]);
      }
      if (value["details"]["uid"] !== undefined && typeof value["details"]["uid"] !== "string") {
        report(`${at}/details/uid`, "a string", value["details"]["uid"]);
      }
      if (value["details"]["retryAfterSeconds"] !== undefined && !isInteger(value["details"]["retryAfterSeconds"])) {
        report(`${at}/details/retryAfterSeconds`, "an integer", value["details"]["retryAfterSeconds"]);
      }
      if (value["details"]["causes"] !== undefined) {
        if (!Array.isArray(value["details"]["causes"])) report(`${at}/details/causes`, "an array", value["details"]["causes"]);
        eachItem(value["details"]["causes"], `${at}/details/causes`, report, (item, at, report) => {
          if (!isObject(item)) return report(at, "an object", item);
          if (item["reason"] !== undefined && typeof item["reason"] !== "string") report(`${at}/reason`, "a string", item["reason"]);
          if (item["message"] !== undefined && typeof item["message"] !== "string") report(`${at}/message`, "a string", item["message"]);
          if (item["field"] !== undefined && typeof item["field"] !== "string") report(`${at}/field`, "a string", item["field"]);
        });
      }
    }
  }
}

const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSeconds: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 30,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([{ member: ["details", "retryAfterSeconds"], unit: "seconds" }]),
};
const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitBackoff5To60Tries8Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 5,
  maxDelaySeconds: 60,
  maxAttempts: 8,
  basis: "inferred",
};
const waitRetryAfter1To60Tries8UnprocessedInferredByDetailsRetryAfterSecondsSecondsByDisruptionBudget: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 8,
  unprocessed: true,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([{ member: ["details", "retryAfterSeconds"], unit: "seconds" }]),
  byCause: /* @__PURE__ */ causesOf([
    {
      id: "disruption-budget",
      where: [{ pointer: "/details/causes/0/reason", const: "DisruptionBudget" }],
      policy: waitBackoff5To60Tries8Inferred,
    },
  ]),
};
const contactSupportAfterChange: Policy = { recovery: "contact_support", strategy: "after_change" };
const waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSecondsByAdmissionWebhook: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 30,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([{ member: ["details", "retryAfterSeconds"], unit: "seconds" }]),
  byCause: /* @__PURE__ */ causesOf([
    {
      id: "admission-webhook",
      where: [{ pointer: "/message", pattern: "failed calling (admission )?webhook" }],
      policy: contactSupportAfterChange,
    },
  ]),
};
const contactSupportNever: Policy = { recovery: "contact_support", strategy: "never" };
const errorsOfStatus: Errors = {
  BadRequest: ["BadRequest", fixRequestNever, [400], { slug: "bad-request", places: ["/object"] }],
  Unauthorized: ["Unauthorized", authenticateAfterChange, [401], { places: ["/object"] }],
  Forbidden: ["Forbidden", requestAccessAfterChange, [403], { places: ["/object"] }],
  NotFound: ["NotFound", fixRequestNever, [404], { slug: "not-found", places: ["/object"] }],
  MethodNotAllowed: ["MethodNotAllowed", fixRequestNever, [405], { slug: "method-not-allowed", places: ["/object"] }],
  NotAcceptable: ["NotAcceptable", fixRequestNever, [406], { slug: "not-acceptable", places: ["/object"] }],
  AlreadyExists: [
    "AlreadyExists",
    fixRequestNever,
    [409],
    { slug: "already-exists", places: ["/object"], canonicalCode: "ALREADY_EXISTS" },
  ],
  Conflict: ["Conflict", rereadAfterChange, [409], { places: ["/object"] }],
  Gone: ["Gone", fixRequestNever, [410], { places: ["/object"] }],
  Expired: ["Expired", rereadAfterChange, [410], { places: ["/object"], canonicalCode: "OUT_OF_RANGE" }],
  RequestEntityTooLarge: ["RequestEntityTooLarge", fixRequestNever, [413], { slug: "request-entity-too-large", places: ["/object"] }],
  UnsupportedMediaType: ["UnsupportedMediaType", fixRequestNever, [415], { slug: "unsupported-media-type", places: ["/object"] }],
  Invalid: ["Invalid", fixRequestNever, [422], { places: ["/object"] }],
  TooManyRequests: [
    "TooManyRequests",
    waitRetryAfter1To60Tries8UnprocessedInferredByDetailsRetryAfterSecondsSecondsByDisruptionBudget,
    [429],
    { slug: "too-many-requests", places: ["/object"] },
  ],
  ServerTimeout: [
    "ServerTimeout",
    waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSeconds,
    [500],
    { slug: "server-timeout", places: ["/object"], canonicalCode: "UNAVAILABLE" },
  ],
  InternalError: [
    "InternalError",
    waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSecondsByAdmissionWebhook,
    [500],
    { slug: "internal-error", places: ["/object"] },
  ],
  StoreReadError: [
    "StoreReadError",
    contactSupportNever,
    [500],
    { slug: "store-read-error", places: ["/object"], canonicalCode: "DATA_LOSS" },
  ],
  ServiceUnavailable: [
    "ServiceUnavailable",
    waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSeconds,
    [503],
    { slug: "service-unavailable", places: ["/object"] },
  ],
  Timeout: ["Timeout", waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSeconds, [504], { places: ["/object"] }],
};
const codeOfStatus = /* @__PURE__ */ codeTable(errorsOfStatus);

/** Types of the family's errors, by id. */
export type KubernetesErrors = {
  "kubernetes/bad-request": { name: "BadRequest"; code: "BadRequest"; body: BadRequest; root: true; status: 400; below: true };
  "kubernetes/unauthorized": { name: "Unauthorized"; code: "Unauthorized"; body: Unauthorized; root: true; status: 401; below: true };
  "kubernetes/forbidden": { name: "Forbidden"; code: "Forbidden"; body: Forbidden; root: true; status: 403; below: true };
  "kubernetes/not-found": { name: "NotFound"; code: "NotFound"; body: NotFound; root: true; status: 404; below: true };
  "kubernetes/method-not-allowed": { name: "MethodNotAllowed"; code: "MethodNotAllowed"; body: MethodNotAllowed; root: true; status: 405; below: true };
  "kubernetes/not-acceptable": { name: "NotAcceptable"; code: "NotAcceptable"; body: NotAcceptable; root: true; status: 406; below: true };
  "kubernetes/already-exists": { name: "AlreadyExists"; code: "AlreadyExists"; body: AlreadyExists; root: true; status: 409; below: true };
  "kubernetes/conflict": { name: "Conflict"; code: "Conflict"; body: Conflict; root: true; status: 409; below: true };
  "kubernetes/gone": { name: "Gone"; code: "Gone"; body: Gone; root: true; status: 410; below: true };
  "kubernetes/expired": { name: "Expired"; code: "Expired"; body: Expired; root: true; status: 410; below: true };
  "kubernetes/request-entity-too-large": { name: "RequestEntityTooLarge"; code: "RequestEntityTooLarge"; body: RequestEntityTooLarge; root: true; status: 413; below: true };
  "kubernetes/unsupported-media-type": { name: "UnsupportedMediaType"; code: "UnsupportedMediaType"; body: UnsupportedMediaType; root: true; status: 415; below: true };
  "kubernetes/invalid": { name: "Invalid"; code: "Invalid"; body: Invalid; root: true; status: 422; below: true };
  "kubernetes/too-many-requests": { name: "TooManyRequests"; code: "TooManyRequests"; body: TooManyRequests; root: true; status: 429; below: true };
  "kubernetes/server-timeout": { name: "ServerTimeout"; code: "ServerTimeout"; body: ServerTimeout; root: true; status: 500; below: true };
  "kubernetes/internal-error": { name: "InternalError"; code: "InternalError"; body: InternalError; root: true; status: 500; below: true };
  "kubernetes/store-read-error": { name: "StoreReadError"; code: "StoreReadError"; body: StoreReadError; root: true; status: 500; below: true };
  "kubernetes/service-unavailable": { name: "ServiceUnavailable"; code: "ServiceUnavailable"; body: ServiceUnavailable; root: true; status: 503; below: true };
  "kubernetes/timeout": { name: "Timeout"; code: "Timeout"; body: Timeout; root: true; status: 504; below: true };
};

/** Kubernetes Status: the facts that `decode`, `decodeAll` and `advise` use. */
export const kubernetes: Family<KubernetesErrors> = /* @__PURE__ */ defineFamily<KubernetesErrors>({
  form: 6,
  id: "kubernetes",
  envelopes: {
    Status: {
      code: ["reason"],
      message: (body) => body["message"],
      status: ["code"],
      constants: [[["kind"], "Status"], [["status"], "Failure"]],
      is: isStatus,
      issues: statusIssues,
      find: findStatus,
      errors: errorsOfStatus,
    },
  },
  places: {
    "/object": { kind: "item", path: ["object"], isSuccess: isOtherObject },
  },
  responses: {
    200: null,
    400: null,
    401: null,
    403: null,
    404: null,
    405: null,
    406: null,
    409: rereadAfterChange,
    410: null,
    413: null,
    415: null,
    422: null,
    429: null,
    500: waitBackoff1To30Tries5InferredByDetailsRetryAfterSecondsSeconds,
    503: null,
    504: null,
  },
  docsUrl: "https://pkg.go.dev/k8s.io/apimachinery/pkg/apis/meta/v1#StatusReason",
});

/** Operations of Kubernetes Status: names of their errors by status, and whether they may be repeated. */
export const operations = {
  watchObjects: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      405: ["MethodNotAllowed"],
      406: ["NotAcceptable"],
      409: ["AlreadyExists", "Conflict"],
      410: ["Gone", "Expired"],
      413: ["RequestEntityTooLarge"],
      415: ["UnsupportedMediaType"],
      422: ["Invalid"],
      429: ["TooManyRequests"],
      500: ["ServerTimeout", "InternalError", "StoreReadError"],
      503: ["ServiceUnavailable"],
      504: ["Timeout"],
    },
  },
} as const;
