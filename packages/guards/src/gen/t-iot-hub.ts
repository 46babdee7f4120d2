// @generated from specs/t-iot-hub/openapi.yaml. Edit the spec, then run `faultline generate`.
import { byStatus, defineFamily, isObject, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  BadRequest,
  EmptyResult,
  Forbidden,
  InternalServerError,
  InvalidAction,
  MissingOrMalformedParameter,
  NotFound,
  Problem,
  TIotHubError,
  TooManyRequests,
  Unauthorized,
} from "@faultline/types/t-iot-hub";

/** True when `value` is a {@link Problem}. */
function isProblem(value: unknown): value is Problem & JsonObject {
  return (
    isObject(value) &&
    typeof value["title"] === "string" &&
    (value["detail"] === undefined || typeof value["detail"] === "string")
  );
}

function isEmptyResultBody(value: unknown): value is EmptyResult {
  return value === "";
}

/**
 * True when `value` is a {@link EmptyResult} body under its status, which alone tells it.
 *
 * Success without a result.
 * The status is 200, and the body is empty where a result was expected. The values in the fields of the filter are what to look at.
 *
 * Code `200`, HTTP 200.
 */
export function isEmptyResult(value: unknown, status: number | undefined): value is EmptyResult {
  return status === 200 && isEmptyResultBody(value);
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * The request cannot be processed.
 * The general error for a request that cannot be processed. The text in the body mostly explains why.
 *
 * Code `Bad Request`, HTTP 400.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return isProblem(value) && value["title"] === "Bad Request";
}

/**
 * True when `value` is a {@link MissingOrMalformedParameter} body.
 *
 * The POST body was refused.
 * The body that was sent with POST did not pass the validation of input. `errors` may list what is wrong with it.
 *
 * Code `Missing or malformed parameter`, HTTP 400.
 */
export function isMissingOrMalformedParameter(value: unknown): value is MissingOrMalformedParameter {
  return (
    isProblem(value) &&
    value["title"] === "Missing or malformed parameter" &&
    (value["errors"] === undefined || Array.isArray(value["errors"]))
  );
}

/**
 * True when `value` is a {@link InvalidAction} body.
 *
 * The resource does not support the action.
 * The action that was asked for is not valid for this resource; a resource of this kind does not support it.
 *
 * Code `Invalid Action`, HTTP 400.
 */
export function isInvalidAction(value: unknown): value is InvalidAction {
  return isProblem(value) && value["title"] === "Invalid Action";
}

/**
 * True when `value` is a {@link Unauthorized} body under its status, which alone tells it.
 *
 * The caller is not authenticated.
 * What authenticates the caller is missing or invalid. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `401`, HTTP 401.
 */
export function isUnauthorized(value: unknown, status: number | undefined): value is Unauthorized {
  return status === 401 && isProblem(value);
}

/**
 * True when `value` is a {@link Forbidden} body under its status, which alone tells it.
 *
 * The caller may not do this.
 * The credentials are valid, and they do not carry the rights for this action on this resource. It is the same on all supported
 * platforms. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `403`, HTTP 403.
 */
export function isForbidden(value: unknown, status: number | undefined): value is Forbidden {
  return status === 403 && isProblem(value);
}

/**
 * True when `value` is a {@link NotFound} body under its status, which alone tells it.
 *
 * No data was found.
 * No data fits the request and its parameters. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `404`, HTTP 404.
 */
export function isNotFound(value: unknown, status: number | undefined): value is NotFound {
  return status === 404 && isProblem(value);
}

/**
 * True when `value` is a {@link TooManyRequests} body under its status, which alone tells it.
 *
 * Too many requests.
 * The user sent more requests in a given time than the rate limit allows. No figure is given with the error; the service describes its rate
 * limiting on a page of its own. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `429`, HTTP 429.
 */
export function isTooManyRequests(value: unknown, status: number | undefined): value is TooManyRequests {
  return status === 429 && isProblem(value);
}

/**
 * True when `value` is a {@link InternalServerError} body under its status, which alone tells it.
 *
 * The server or a platform behind it failed.
 * In general neither the client nor the request is at fault; a call to a backend platform ran into a timeout, for instance. Yet some CMO
 * platforms answer 500 to a request that is invalid, or to credentials that are invalid or expired. The status alone tells this error; the
 * text of `title` is not documented.
 *
 * Code `500`, HTTP 500.
 */
export function isInternalServerError(value: unknown, status: number | undefined): value is InternalServerError {
  return status === 500 && isProblem(value);
}

/** Name of the {@link Problem} error that `value` matches, or undefined. */
function findProblem(value: unknown, status?: number): string | undefined {
  if (!isProblem(value)) return undefined;
  switch (value["title"]) {
    case "Bad Request":
      return "BadRequest";
    case "Missing or malformed parameter":
      return value["errors"] === undefined || Array.isArray(value["errors"]) ? "MissingOrMalformedParameter" : undefined;
    case "Invalid Action":
      return "InvalidAction";
    default:
      switch (status) {
        case 401:
          return "Unauthorized";
        case 403:
          return "Forbidden";
        case 404:
          return "NotFound";
        case 429:
          return "TooManyRequests";
        case 500:
          return "InternalServerError";
        default:
          return undefined;
      }
  }
}

/** True when `value` is any {@link TIotHubError}; an error that its status alone tells counts under that status only. */
export function isTIotHubError(value: unknown, status: number | undefined): value is TIotHubError {
  return (
    findProblem(value) !== undefined ||
    ((status === 401 || status === 403 || status === 404 || status === 429 || status === 500) && isProblem(value))
  );
}

function problemIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["title"] !== "string") report(`${at}/title`, "a string", value["title"]);
  if (value["detail"] !== undefined && typeof value["detail"] !== "string") report(`${at}/detail`, "a string", value["detail"]);
}

function emptyResultBodyIssues(value: unknown, at: string, report: Report): void {
  if (value !== "") report(at, "a string with maxLength 0", value);
}

function missingOrMalformedParameterIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  problemIssues(value, at, report);
  if (value["title"] !== "Missing or malformed parameter") report(`${at}/title`, '"Missing or malformed parameter"', value["title"]);
  if (value["errors"] !== undefined && !Array.isArray(value["errors"])) report(`${at}/errors`, "an array", value["errors"]);
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitDelay3600Tries3: Policy = { recovery: "wait", strategy: "delay", minDelaySeconds: 3600, maxAttempts: 3 };
const waitBackoff1To60Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 3,
  basis: "inferred",
};
const waitRetryAfter1To60Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 3,
  basis: "inferred",
};

/** Types of the family's errors, by id. */
export type TIotHubErrors = {
  "t-iot-hub/200": { name: "EmptyResult"; code: 200; body: EmptyResult; root: true; status: 200 };
  "t-iot-hub/bad-request": { name: "BadRequest"; code: "Bad Request"; body: BadRequest; root: true; status: 400 };
  "t-iot-hub/missing-or-malformed-parameter": {
    name: "MissingOrMalformedParameter";
    code: "Missing or malformed parameter";
    body: MissingOrMalformedParameter;
    root: true;
    status: 400;
  };
  "t-iot-hub/invalid-action": { name: "InvalidAction"; code: "Invalid Action"; body: InvalidAction; root: true; status: 400 };
  "t-iot-hub/401": { name: "Unauthorized"; code: 401; body: Unauthorized; root: true; status: 401 };
  "t-iot-hub/403": { name: "Forbidden"; code: 403; body: Forbidden; root: true; status: 403 };
  "t-iot-hub/404": { name: "NotFound"; code: 404; body: NotFound; root: true; status: 404 };
  "t-iot-hub/429": { name: "TooManyRequests"; code: 429; body: TooManyRequests; root: true; status: 429 };
  "t-iot-hub/500": { name: "InternalServerError"; code: 500; body: InternalServerError; root: true; status: 500 };
};

/** T IoT Hub errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const tIotHub: Family<TIotHubErrors> = /* @__PURE__ */ defineFamily<TIotHubErrors>({
  form: 6,
  id: "t-iot-hub",
  envelopes: {
    Problem: {
      code: ["title"],
      message: (body) => body["detail"],
      status: ["status"],
      is: isProblem,
      issues: problemIssues,
      find: findProblem,
      errors: {
        BadRequest: ["Bad Request", fixRequestNever, [400]],
        MissingOrMalformedParameter: [
          "Missing or malformed parameter",
          fixRequestNever,
          [400],
          { is: isMissingOrMalformedParameter, issues: missingOrMalformedParameterIssues },
        ],
        InvalidAction: ["Invalid Action", fixRequestNever, [400], { canonicalCode: "FAILED_PRECONDITION" }],
      },
      statusOnly: {
        Unauthorized: [401, authenticateAfterChange, [401]],
        Forbidden: [403, requestAccessAfterChange, [403]],
        NotFound: [404, fixRequestNever, [404]],
        TooManyRequests: [429, waitDelay3600Tries3, [429]],
        InternalServerError: [500, waitBackoff1To60Tries3Inferred, [500]],
      },
    },
  },
  withoutEnvelope: {
    EmptyResult: [200, fixRequestNever, [200], { is: isEmptyResultBody, issues: emptyResultBodyIssues, canonicalCode: "INVALID_ARGUMENT" }],
  },
  responses: {
    200: null,
    400: fixRequestNever,
    401: null,
    403: null,
    404: null,
    429: null,
    500: null,
    503: waitRetryAfter1To60Tries3Inferred,
  },
  byStatus: byStatus,
  docsUrl: "https://hub.iot.telekom.com/docs/apis/errors",
});
