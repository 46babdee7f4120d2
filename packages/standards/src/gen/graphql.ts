// @generated from graphql/openapi.yaml. Edit the spec, then run `faultline generate`.
import { defineFamily, eachItem, everyItem, isInteger, isObject, listFault, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  BadRequest,
  BadUserInput,
  ErrorItem,
  ExecutionResult,
  Forbidden,
  GraphqlError,
  InternalServerError,
  OperationResolutionFailure,
  ParseFailed,
  PersistedQueryNotFound,
  PersistedQueryNotSupported,
  Unauthenticated,
  ValidationFailed,
} from "@faultline/standards/types/graphql";

/** True when `value` is a {@link ErrorItem}. */
function isErrorItem(value: unknown): value is ErrorItem & JsonObject {
  if (!isObject(value)) return false;
  const { message, locations, path, extensions } = value;
  return (
    typeof message === "string" &&
    (locations === undefined ||
      (Array.isArray(locations) &&
        everyItem(locations, (item) => isObject(item) && isInteger(item["line"]) && isInteger(item["column"])))) &&
    (path === undefined || (Array.isArray(path) && everyItem(path, (item) => typeof item === "string" || isInteger(item)))) &&
    (extensions === undefined ||
      (isObject(extensions) && (extensions["code"] === undefined || typeof extensions["code"] === "string")))
  );
}

/**
 * True when `value` is a {@link ParseFailed} body.
 *
 * The document is no GraphQL.
 * The text of the operation has a syntax error.
 *
 * Code `GRAPHQL_PARSE_FAILED`, HTTP 200, 400, 401, 403, 500.
 */
export function isParseFailed(value: unknown): value is ParseFailed {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "GRAPHQL_PARSE_FAILED"
  );
}

/**
 * True when `value` is a {@link ValidationFailed} body.
 *
 * The operation does not fit the schema.
 * The operation asks for a field that the schema does not have, or uses one in a way that it does not allow.
 *
 * Code `GRAPHQL_VALIDATION_FAILED`, HTTP 200, 400, 401, 403, 500.
 */
export function isValidationFailed(value: unknown): value is ValidationFailed {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "GRAPHQL_VALIDATION_FAILED"
  );
}

/**
 * True when `value` is a {@link OperationResolutionFailure} body.
 *
 * It is unclear which operation to run.
 * The document has several operations and none is named, or the named one is not there.
 *
 * Code `OPERATION_RESOLUTION_FAILURE`, HTTP 200, 400, 401, 403, 500.
 */
export function isOperationResolutionFailure(value: unknown): value is OperationResolutionFailure {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "OPERATION_RESOLUTION_FAILURE"
  );
}

/**
 * True when `value` is a {@link BadUserInput} body.
 *
 * An argument is invalid.
 * An argument or a variable has a value that the field does not take.
 *
 * Code `BAD_USER_INPUT`, HTTP 200, 400, 401, 403, 500.
 */
export function isBadUserInput(value: unknown): value is BadUserInput {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "BAD_USER_INPUT"
  );
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * The request is no GraphQL request.
 * An error came up before the operation could be parsed.
 *
 * Code `BAD_REQUEST`, HTTP 200, 400, 401, 403, 500.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "BAD_REQUEST"
  );
}

/**
 * True when `value` is a {@link PersistedQueryNotFound} body.
 *
 * The server does not know the hash.
 * The request has the hash of an operation alone, and the server has not stored its text.
 *
 * Code `PERSISTED_QUERY_NOT_FOUND`, HTTP 200, 400, 401, 403, 500.
 */
export function isPersistedQueryNotFound(value: unknown): value is PersistedQueryNotFound {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "PERSISTED_QUERY_NOT_FOUND"
  );
}

/**
 * True when `value` is a {@link PersistedQueryNotSupported} body.
 *
 * The server keeps no operations.
 * The request has the hash of an operation, and the server does not support that.
 *
 * Code `PERSISTED_QUERY_NOT_SUPPORTED`, HTTP 200, 400, 401, 403, 500.
 */
export function isPersistedQueryNotSupported(value: unknown): value is PersistedQueryNotSupported {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "PERSISTED_QUERY_NOT_SUPPORTED"
  );
}

/**
 * True when `value` is a {@link Unauthenticated} body.
 *
 * The caller is not signed in.
 * The operation needs a caller who is authenticated.
 *
 * Code `UNAUTHENTICATED`, HTTP 200, 400, 401, 403, 500.
 */
export function isUnauthenticated(value: unknown): value is Unauthenticated {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "UNAUTHENTICATED"
  );
}

/**
 * True when `value` is a {@link Forbidden} body.
 *
 * The caller may not do this.
 * The caller is known and may not see or do what the field asks for.
 *
 * Code `FORBIDDEN`, HTTP 200, 400, 401, 403, 500.
 */
export function isForbidden(value: unknown): value is Forbidden {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "FORBIDDEN"
  );
}

/**
 * True when `value` is a {@link InternalServerError} body.
 *
 * The server failed.
 * An unexpected error, and the code of every error that a resolver throws without one.
 *
 * Code `INTERNAL_SERVER_ERROR`, HTTP 200, 400, 401, 403, 500.
 */
export function isInternalServerError(value: unknown): value is InternalServerError {
  return (
    isErrorItem(value) &&
    value["extensions"] !== undefined &&
    value["extensions"]["code"] !== undefined &&
    value["extensions"]["code"] === "INTERNAL_SERVER_ERROR"
  );
}

/** Name of the {@link ErrorItem} error that `value` matches, or undefined. */
function findErrorItem(value: unknown): string | undefined {
  if (!isErrorItem(value) || value["extensions"] === undefined) return undefined;
  switch (value["extensions"]["code"]) {
    case "GRAPHQL_PARSE_FAILED":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "ParseFailed" : undefined;
    case "GRAPHQL_VALIDATION_FAILED":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "ValidationFailed" : undefined;
    case "OPERATION_RESOLUTION_FAILURE":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "OperationResolutionFailure"
        : undefined;
    case "BAD_USER_INPUT":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "BadUserInput" : undefined;
    case "BAD_REQUEST":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "BadRequest" : undefined;
    case "PERSISTED_QUERY_NOT_FOUND":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "PersistedQueryNotFound"
        : undefined;
    case "PERSISTED_QUERY_NOT_SUPPORTED":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "PersistedQueryNotSupported"
        : undefined;
    case "UNAUTHENTICATED":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "Unauthenticated" : undefined;
    case "FORBIDDEN":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "Forbidden" : undefined;
    case "INTERNAL_SERVER_ERROR":
      return value["extensions"] !== undefined && value["extensions"]["code"] !== undefined ? "InternalServerError" : undefined;
    default:
      return undefined;
  }
}

/** True when `value` is any {@link GraphqlError}. */
export function isGraphqlError(value: unknown): value is GraphqlError {
  return findErrorItem(value) !== undefined;
}

/** True when `value` is a {@link ExecutionResult}: a body that carries errors. */
export function isExecutionResult(value: unknown): value is ExecutionResult {
  if (!isObject(value)) return false;
  const { data, errors, extensions } = value;
  return (
    (data === undefined || isObject(data) || data === null) &&
    (errors === undefined ||
      (Array.isArray(errors) &&
        everyItem(errors, (item) =>
          isErrorItem(item) &&
          item["extensions"] !== undefined &&
          item["extensions"]["code"] !== undefined &&
          (item["extensions"]["code"] === "GRAPHQL_PARSE_FAILED" ||
            item["extensions"]["code"] === "GRAPHQL_VALIDATION_FAILED" ||
            item["extensions"]["code"] === "OPERATION_RESOLUTION_FAILURE" ||
            item["extensions"]["code"] === "BAD_USER_INPUT" ||
            item["extensions"]["code"] === "BAD_REQUEST" ||
            item["extensions"]["code"] === "PERSISTED_QUERY_NOT_FOUND" ||
            item["extensions"]["code"] === "PERSISTED_QUERY_NOT_SUPPORTED" ||
            item["extensions"]["code"] === "UNAUTHENTICATED" ||
            item["extensions"]["code"] === "FORBIDDEN" ||
            item["extensions"]["code"] === "INTERNAL_SERVER_ERROR")))) &&
    (extensions === undefined || isObject(extensions))
  );
}

function errorItemIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["locations"] !== undefined) {
    if (!Array.isArray(value["locations"])) report(`${at}/locations`, "an array", value["locations"]);
    eachItem(value["locations"], `${at}/locations`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (!isInteger(item["line"])) report(`${at}/line`, "an integer", item["line"]);
      if (!isInteger(item["column"])) report(`${at}/column`, "an integer", item["column"]);
    });
  }
  if (value["path"] !== undefined) {
    if (!Array.isArray(value["path"])) report(`${at}/path`, "an array", value["path"]);
    eachItem(value["path"], `${at}/path`, report, (item, at, report) => {
      if (typeof item !== "string" && !isInteger(item)) report(at, "a string or an integer", item);
    });
  }
  if (value["extensions"] !== undefined) {
    if (!isObject(value["extensions"])) report(`${at}/extensions`, "an object", value["extensions"]);
    else if (value["extensions"]["code"] !== undefined && typeof value["extensions"]["code"] !== "string") {
      report(`${at}/extensions/code`, "a string", value["extensions"]["code"]);
    }
  }
}

function executionResultIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["data"] !== undefined && !isObject(value["data"]) && value["data"] !== null) {
    report(`${at}/data`, "an object or null", value["data"]);
  }
  if (value["errors"] !== undefined) {
    if (!Array.isArray(value["errors"])) report(`${at}/errors`, "an array", value["errors"]);
    eachItem(value["errors"], `${at}/errors`, report, (item, at, report) => {
      if (
        !isErrorItem(item) ||
        item["extensions"] === undefined ||
        item["extensions"]["code"] === undefined ||
        (item["extensions"]["code"] !== "GRAPHQL_PARSE_FAILED" &&
          item["extensions"]["code"] !== "GRAPHQL_VALIDATION_FAILED" &&
          item["extensions"]["code"] !== "OPERATION_RESOLUTION_FAILURE" &&
          item["extensions"]["code"] !== "BAD_USER_INPUT" &&
          item["extensions"]["code"] !== "BAD_REQUEST" &&
          item["extensions"]["code"] !== "PERSISTED_QUERY_NOT_FOUND" &&
          item["extensions"]["code"] !== "PERSISTED_QUERY_NOT_SUPPORTED" &&
          item["extensions"]["code"] !== "UNAUTHENTICATED" &&
          item["extensions"]["code"] !== "FORBIDDEN" &&
          item["extensions"]["code"] !== "INTERNAL_SERVER_ERROR")
      ) {
        report(at, "one of the documented forms", item);
      }
    });
  }
  if (value["extensions"] !== undefined && !isObject(value["extensions"])) report(`${at}/extensions`, "an object", value["extensions"]);
}

function parseFailedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "GRAPHQL_PARSE_FAILED") {
    report(`${at}/extensions/code`, '"GRAPHQL_PARSE_FAILED"', value["extensions"]["code"]);
  }
}

function validationFailedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "GRAPHQL_VALIDATION_FAILED") {
    report(`${at}/extensions/code`, '"GRAPHQL_VALIDATION_FAILED"', value["extensions"]["code"]);
  }
}

function operationResolutionFailureIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "OPERATION_RESOLUTION_FAILURE") {
    report(`${at}/extensions/code`, '"OPERATION_RESOLUTION_FAILURE"', value["extensions"]["code"]);
  }
}

function badUserInputIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "BAD_USER_INPUT") {
    report(`${at}/extensions/code`, '"BAD_USER_INPUT"', value["extensions"]["code"]);
  }
}

function badRequestIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "BAD_REQUEST") {
    report(`${at}/extensions/code`, '"BAD_REQUEST"', value["extensions"]["code"]);
  }
}

function persistedQueryNotFoundIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "PERSISTED_QUERY_NOT_FOUND") {
    report(`${at}/extensions/code`, '"PERSISTED_QUERY_NOT_FOUND"', value["extensions"]["code"]);
  }
}

function persistedQueryNotSupportedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "PERSISTED_QUERY_NOT_SUPPORTED") {
    report(`${at}/extensions/code`, '"PERSISTED_QUERY_NOT_SUPPORTED"', value["extensions"]["code"]);
  }
}

function unauthenticatedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "UNAUTHENTICATED") {
    report(`${at}/extensions/code`, '"UNAUTHENTICATED"', value["extensions"]["code"]);
  }
}

function forbiddenIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "FORBIDDEN") {
    report(`${at}/extensions/code`, '"FORBIDDEN"', value["extensions"]["code"]);
  }
}

function internalServerErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorItemIssues(value, at, report);
  if (value["extensions"] === undefined) report(`${at}/extensions`, "an object", value["extensions"]);
  else if (isObject(value["extensions"]) && value["extensions"]["code"] !== "INTERNAL_SERVER_ERROR") {
    report(`${at}/extensions/code`, '"INTERNAL_SERVER_ERROR"', value["extensions"]["code"]);
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const fixRequestAfterChangeUnprocessed: Policy = { recovery: "fix_request", strategy: "after_change", unprocessed: true };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitBackoff1To30Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 30,
  maxAttempts: 3,
  basis: "inferred",
};

/** Types of the family's errors, by id. */
export type GraphqlErrors = {
  "graphql/graphql_parse_failed": { name: "ParseFailed"; code: "GRAPHQL_PARSE_FAILED"; body: ParseFailed; root: "list"; below: true };
  "graphql/graphql_validation_failed": { name: "ValidationFailed"; code: "GRAPHQL_VALIDATION_FAILED"; body: ValidationFailed; root: "list"; below: true };
  "graphql/operation_resolution_failure": { name: "OperationResolutionFailure"; code: "OPERATION_RESOLUTION_FAILURE"; body: OperationResolutionFailure; root: "list"; below: true };
  "graphql/bad_user_input": { name: "BadUserInput"; code: "BAD_USER_INPUT"; body: BadUserInput; root: "list"; below: true };
  "graphql/bad_request": { name: "BadRequest"; code: "BAD_REQUEST"; body: BadRequest; root: "list"; below: true };
  "graphql/persisted_query_not_found": { name: "PersistedQueryNotFound"; code: "PERSISTED_QUERY_NOT_FOUND"; body: PersistedQueryNotFound; root: "list"; below: true };
  "graphql/persisted_query_not_supported": { name: "PersistedQueryNotSupported"; code: "PERSISTED_QUERY_NOT_SUPPORTED"; body: PersistedQueryNotSupported; root: "list"; below: true };
  "graphql/unauthenticated": { name: "Unauthenticated"; code: "UNAUTHENTICATED"; body: Unauthenticated; root: "list"; below: true };
  "graphql/forbidden": { name: "Forbidden"; code: "FORBIDDEN"; body: Forbidden; root: "list"; below: true };
  "graphql/internal_server_error": { name: "InternalServerError"; code: "INTERNAL_SERVER_ERROR"; body: InternalServerError; root: "list"; below: true };
};

/** GraphQL over HTTP: the facts that `decode`, `decodeAll` and `advise` use. */
export const graphql: Family<GraphqlErrors, { ExecutionResult: ExecutionResult }> = /* @__PURE__ */ defineFamily<GraphqlErrors>({
  form: 6,
  id: "graphql",
  envelopes: {
    ErrorItem: {
      code: ["extensions", "code"],
      message: (body) => body["message"],
      messageRequired: true,
      is: isErrorItem,
      issues: errorItemIssues,
      find: findErrorItem,
      errors: {
        ParseFailed: [
          "GRAPHQL_PARSE_FAILED",
          fixRequestNever,
          [200, 400, 401, 403, 500],
          { places: ["/errors/*"], isListed: true, is: isParseFailed, issues: parseFailedIssues, canonicalCode: "INVALID_ARGUMENT" },
        ],
        ValidationFailed: [
          "GRAPHQL_VALIDATION_FAILED",
          fixRequestNever,
          [200, 400, 401, 403, 500],
          {
            places: ["/errors/*"],
            isListed: true,
            is: isValidationFailed,
            issues: validationFailedIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        OperationResolutionFailure: [
          "OPERATION_RESOLUTION_FAILURE",
          fixRequestNever,
          [200, 400, 401, 403, 500],
          {
            places: ["/errors/*"],
            isListed: true,
            is: isOperationResolutionFailure,
            issues: operationResolutionFailureIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        BadUserInput: [
          "BAD_USER_INPUT",
          fixRequestNever,
          [200, 400, 401, 403, 500],
          { places: ["/errors/*"], isListed: true, is: isBadUserInput, issues: badUserInputIssues, canonicalCode: "INVALID_ARGUMENT" },
        ],
        BadRequest: [
          "BAD_REQUEST",
          fixRequestNever,
          [200, 400, 401, 403, 500],
          { places: ["/errors/*"], isListed: true, is: isBadRequest, issues: badRequestIssues, canonicalCode: "INVALID_ARGUMENT" },
        ],
        PersistedQueryNotFound: [
          "PERSISTED_QUERY_NOT_FOUND",
          fixRequestAfterChangeUnprocessed,
          [200, 400, 401, 403, 500],
          {
            places: ["/errors/*"],
            isListed: true,
            is: isPersistedQueryNotFound,
            issues: persistedQueryNotFoundIssues,
            canonicalCode: "NOT_FOUND",
          },
        ],
        PersistedQueryNotSupported: [
          "PERSISTED_QUERY_NOT_SUPPORTED",
          fixRequestAfterChangeUnprocessed,
          [200, 400, 401, 403, 500],
          {
            places: ["/errors/*"],
            isListed: true,
            is: isPersistedQueryNotSupported,
            issues: persistedQueryNotSupportedIssues,
            canonicalCode: "UNIMPLEMENTED",
          },
        ],
        Unauthenticated: [
          "UNAUTHENTICATED",
          authenticateAfterChange,
          [200, 400, 401, 403, 500],
          { places: ["/errors/*"], isListed: true, is: isUnauthenticated, issues: unauthenticatedIssues, canonicalCode: "UNAUTHENTICATED" },
        ],
        Forbidden: [
          "FORBIDDEN",
          requestAccessAfterChange,
          [200, 400, 401, 403, 500],
          { places: ["/errors/*"], isListed: true, is: isForbidden, issues: forbiddenIssues, canonicalCode: "PERMISSION_DENIED" },
        ],
        InternalServerError: [
          "INTERNAL_SERVER_ERROR",
          waitBackoff1To30Tries3Inferred,
          [200, 400, 401, 403, 500],
          {
            places: ["/errors/*"],
            isListed: true,
            is: isInternalServerError,
            issues: internalServerErrorIssues,
            canonicalCode: "INTERNAL",
          },
        ],
      },
    },
  },
  lists: {
    judge: listFault,
    envelopes: {
      ExecutionResult: { path: ["errors"], withinSuccess: [200], is: isExecutionResult, issues: executionResultIssues },
    },
  },
  places: {
    "/errors/*": { kind: "item", path: ["errors", "*"] },
  },
  responses: {
    200: null,
    400: null,
    401: null,
    403: null,
    405: fixRequestNever,
    406: fixRequestNever,
    415: fixRequestNever,
    500: null,
  },
  docsUrl: "https://graphql.github.io/graphql-over-http/draft/#sec-Response",
});
