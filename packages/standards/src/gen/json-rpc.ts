// @generated from json-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, codesAt, defineFamily, everyItem, exactlyOne, isInteger, isNumber, isObject, memberCode, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  Batch,
  ErrorResponse,
  InternalError,
  InvalidParams,
  InvalidRequest,
  JsonRpcError,
  MethodNotFound,
  ParseError,
  ServerError,
  Success,
} from "@faultline/standards/types/json-rpc";

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  if (!isObject(value)) return false;
  const { jsonrpc, id, error } = value;
  return (
    jsonrpc === "2.0" &&
    (id === undefined || typeof id === "string" || isNumber(id) || id === null) &&
    isObject(error) &&
    isInteger(error["code"]) &&
    (error["message"] === undefined || typeof error["message"] === "string")
  );
}

/** True when `value` is a {@link Success}. */
function isSuccess(value: unknown): value is Success & JsonObject {
  if (!isObject(value)) return false;
  const { jsonrpc, result, id } = value;
  return jsonrpc === "2.0" && result !== undefined && (typeof id === "string" || isNumber(id) || id === null);
}

/**
 * True when `value` is a {@link ParseError} body.
 *
 * The request is not JSON.
 * The server received text that it cannot parse as JSON.
 *
 * Code `-32700`, HTTP 200, 400, 500.
 */
export function isParseError(value: unknown): value is ParseError {
  return (
    isErrorResponse(value) &&
    value["error"]["code"] === -32700 &&
    value["error"]["message"] !== undefined
  );
}

/**
 * True when `value` is a {@link InvalidRequest} body.
 *
 * The request is no JSON-RPC call.
 * The body is JSON, and no valid request object. An empty batch counts as one such request.
 *
 * Code `-32600`, HTTP 200, 400.
 */
export function isInvalidRequest(value: unknown): value is InvalidRequest {
  return (
    isErrorResponse(value) &&
    value["error"]["code"] === -32600 &&
    value["error"]["message"] !== undefined
  );
}

/**
 * True when `value` is a {@link MethodNotFound} body.
 *
 * There is no such method.
 * The method does not exist, or the server does not offer it.
 *
 * Code `-32601`, HTTP 200, 404.
 */
export function isMethodNotFound(value: unknown): value is MethodNotFound {
  return (
    isErrorResponse(value) &&
    value["error"]["code"] === -32601 &&
    value["error"]["message"] !== undefined
  );
}

/**
 * True when `value` is a {@link InvalidParams} body.
 *
 * The parameters are invalid.
 * The parameters of the method are invalid in number, in name, in type or in value.
 *
 * Code `-32602`, HTTP 200, 500.
 */
export function isInvalidParams(value: unknown): value is InvalidParams {
  return (
    isErrorResponse(value) &&
    value["error"]["code"] === -32602 &&
    value["error"]["message"] !== undefined
  );
}

/**
 * True when `value` is a {@link InternalError} body.
 *
 * The server failed inside.
 * An error inside of the JSON-RPC server.
 *
 * Code `-32603`, HTTP 200, 500.
 */
export function isInternalError(value: unknown): value is InternalError {
  return (
    isErrorResponse(value) &&
    value["error"]["code"] === -32603 &&
    value["error"]["message"] !== undefined
  );
}

/**
 * True when `value` is a {@link ServerError} body.
 *
 * An error that the server defines.
 * One of the hundred codes that are left to servers for errors of their own. `error.code` is the number that was sent; what it means is
 * for the documentation of the server to say.
 *
 * Code `-32099 to -32000`, HTTP 200, 500.
 */
export function isServerError(value: unknown): value is ServerError {
  return (
    isErrorResponse(value) &&
    value["error"]["code"] >= -32099 &&
    value["error"]["code"] <= -32000 &&
    value["error"]["message"] !== undefined
  );
}

/** True when `value` is any {@link JsonRpcError}. */
export function isJsonRpcError(value: unknown): value is JsonRpcError {
  return (
    isParseError(value) ||
    isInvalidRequest(value) ||
    isMethodNotFound(value) ||
    isInvalidParams(value) ||
    isInternalError(value) ||
    isServerError(value)
  );
}

/** True when `value` is a {@link Batch}: a body that carries errors. */
export function isBatch(value: unknown): value is Batch {
  return (
    Array.isArray(value) &&
    everyItem(value, (item) =>
      exactlyOne(isSuccess(item), isObject(item) && isParseError(item), isObject(item) && isInvalidRequest(item), isObject(item) && isMethodNotFound(item), isObject(item) && isInvalidParams(item), isObject(item) && isInternalError(item), isObject(item) && isServerError(item)))
  );
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["jsonrpc"] !== "2.0") report(`${at}/jsonrpc`, '"2.0"', value["jsonrpc"]);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (!isInteger(value["error"]["code"])) report(`${at}/error/code`, "an integer", value["error"]["code"]);
    if (value["error"]["message"] !== undefined && typeof value["error"]["message"] !== "string") {
      report(`${at}/error/message`, "a string", value["error"]["message"]);
    }
  }
  if (value["id"] !== undefined && typeof value["id"] !== "string" && !isNumber(value["id"]) && value["id"] !== null) {
    report(`${at}/id`, "a string or a number or null", value["id"]);
  }
}

function parseErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["code"] !== -32700) report(`${at}/error/code`, "-32700", value["error"]["code"]);
    if (value["error"]["message"] === undefined) report(`${at}/error/message`, "any value", value["error"]["message"]);
  }
}

function invalidRequestIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["code"] !== -32600) report(`${at}/error/code`, "-32600", value["error"]["code"]);
    if (value["error"]["message"] === undefined) report(`${at}/error/message`, "any value", value["error"]["message"]);
  }
}

function methodNotFoundIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["code"] !== -32601) report(`${at}/error/code`, "-32601", value["error"]["code"]);
    if (value["error"]["message"] === undefined) report(`${at}/error/message`, "any value", value["error"]["message"]);
  }
}

function invalidParamsIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["code"] !== -32602) report(`${at}/error/code`, "-32602", value["error"]["code"]);
    if (value["error"]["message"] === undefined) report(`${at}/error/message`, "any value", value["error"]["message"]);
  }
}

function internalErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["code"] !== -32603) report(`${at}/error/code`, "-32603", value["error"]["code"]);
    if (value["error"]["message"] === undefined) report(`${at}/error/message`, "any value", value["error"]["message"]);
  }
}

function serverErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (typeof value["error"]["code"] === "number" && (!(value["error"]["code"] >= -32099) || !(value["error"]["code"] <= -32000))) {
      report(`${at}/error/code`, "a value with minimum -32099, maximum -32000", value["error"]["code"]);
    }
    if (value["error"]["message"] === undefined) report(`${at}/error/message`, "any value", value["error"]["message"]);
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const waitBackoff1To30Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 30,
  maxAttempts: 3,
  basis: "inferred",
};
const waitBackoff1To60Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
};
const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };
const contactSupportAfterChangeByEthereumLimitExceededOrServerNotInitialized: Policy = {
  recovery: "contact_support",
  strategy: "after_change",
  byCause: /* @__PURE__ */ causesOf([
    { id: "ethereum-limit-exceeded", where: [{ pointer: "/error/code", const: -32005 }], policy: waitBackoff1To60Tries5Inferred },
    { id: "server-not-initialized", where: [{ pointer: "/error/code", const: -32002 }], policy: fixRequestAfterChange },
  ]),
};

/** Types of the family's errors, by id. */
export type JsonRpcErrors = {
  "json-rpc/parse-error": { name: "ParseError"; code: -32700; body: ParseError; root: true; status: 200 | 400 | 500; below: true };
  "json-rpc/invalid-request": { name: "InvalidRequest"; code: -32600; body: InvalidRequest; root: true; status: 200 | 400; below: true };
  "json-rpc/method-not-found": { name: "MethodNotFound"; code: -32601; body: MethodNotFound; root: true; status: 200 | 404; below: true };
  "json-rpc/invalid-params": { name: "InvalidParams"; code: -32602; body: InvalidParams; root: true; status: 200 | 500; below: true };
  "json-rpc/internal-error": { name: "InternalError"; code: -32603; body: InternalError; root: true; status: 200 | 500; below: true };
  "json-rpc/server-error": { name: "ServerError"; code: number; body: ServerError; root: true; status: 200 | 500; below: true };
};

/** JSON-RPC 2.0 errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const jsonRpc: Family<JsonRpcErrors> = /* @__PURE__ */ defineFamily<JsonRpcErrors>({
  form: 6,
  id: "json-rpc",
  envelopes: {
    ErrorResponse: {
      codes: codesAt(memberCode("error", "code")),
      message: (body) => body["error"]?.["message"],
      requestId: (body) => body["id"],
      constants: [[["jsonrpc"], "2.0"]],
      is: isErrorResponse,
      issues: errorResponseIssues,
      errors: {
        ParseError: [
          -32700,
          fixRequestNever,
          [200, 400, 500],
          {
            slug: "parse-error",
            places: ["/*"],
            constants: [[["error", "code"], -32700]],
            is: isParseError,
            issues: parseErrorIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        InvalidRequest: [
          -32600,
          fixRequestNever,
          [200, 400],
          {
            slug: "invalid-request",
            places: ["/*"],
            constants: [[["error", "code"], -32600]],
            is: isInvalidRequest,
            issues: invalidRequestIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        MethodNotFound: [
          -32601,
          fixRequestNever,
          [200, 404],
          {
            slug: "method-not-found",
            places: ["/*"],
            constants: [[["error", "code"], -32601]],
            is: isMethodNotFound,
            issues: methodNotFoundIssues,
            canonicalCode: "UNIMPLEMENTED",
          },
        ],
        InvalidParams: [
          -32602,
          fixRequestNever,
          [200, 500],
          {
            slug: "invalid-params",
            places: ["/*"],
            constants: [[["error", "code"], -32602]],
            is: isInvalidParams,
            issues: invalidParamsIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        InternalError: [
          -32603,
          waitBackoff1To30Tries3Inferred,
          [200, 500],
          {
            slug: "internal-error",
            places: ["/*"],
            constants: [[["error", "code"], -32603]],
            is: isInternalError,
            issues: internalErrorIssues,
            canonicalCode: "INTERNAL",
          },
        ],
        ServerError: [
          "-32099 to -32000",
          contactSupportAfterChangeByEthereumLimitExceededOrServerNotInitialized,
          [200, 500],
          { slug: "server-error", range: [-32099, -32000], places: ["/*"], is: isServerError, issues: serverErrorIssues },
        ],
      },
    },
  },
  places: {
    "/*": { kind: "item", path: ["*"], isSuccess: isSuccess },
  },
  responses: {
    200: null,
    204: null,
    400: null,
    404: null,
    500: null,
  },
  withinSuccess: [200],
  docsUrl: "https://www.jsonrpc.org/specification",
});

/** Operations of JSON-RPC 2.0 errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  call: {
    errors: {
      200: ["ParseError", "InvalidRequest", "MethodNotFound", "InvalidParams", "InternalError", "ServerError"],
      400: ["InvalidRequest", "ParseError"],
      404: ["MethodNotFound"],
      500: ["ParseError", "InvalidParams", "InternalError", "ServerError"],
    },
  },
} as const;
