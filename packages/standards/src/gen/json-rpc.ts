// @generated from packages/standards/json-rpc/openapi.yaml. Edit the spec, then run `npm run generate`.
import { defineFamily, everyItem, exactlyOne, isInteger, isNumber, isObject, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  Batch,
  ErrorResponse,
  InternalError,
  InvalidParams,
  InvalidRequest,
  JsonRpcError,
  MethodNotFound,
  ParseError,
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
    typeof error["message"] === "string"
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
  return isErrorResponse(value) && value["error"]["code"] === -32700;
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
  return isErrorResponse(value) && value["error"]["code"] === -32600;
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
  return isErrorResponse(value) && value["error"]["code"] === -32601;
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
  return isErrorResponse(value) && value["error"]["code"] === -32602;
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
  return isErrorResponse(value) && value["error"]["code"] === -32603;
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { jsonrpc, id, error } = value;
  if (
    jsonrpc !== "2.0" ||
    (id !== undefined && typeof id !== "string" && !isNumber(id) && id !== null) ||
    !isObject(error) ||
    typeof error["message"] !== "string"
  ) {
    return undefined;
  }
  switch (error["code"]) {
    case -32700:
      return "ParseError";
    case -32600:
      return "InvalidRequest";
    case -32601:
      return "MethodNotFound";
    case -32602:
      return "InvalidParams";
    case -32603:
      return "InternalError";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link JsonRpcError}. */
export function isJsonRpcError(value: unknown): value is JsonRpcError {
  return findErrorResponse(value) !== undefined;
}

/** True when `value` is a {@link Batch}: a body that carries errors. */
export function isBatch(value: unknown): value is Batch {
  return (
    Array.isArray(value) &&
    everyItem(value, (item) =>
      exactlyOne(isSuccess(item), isObject(item) && isParseError(item), isObject(item) && isInvalidRequest(item), isObject(item) && isMethodNotFound(item), isObject(item) && isInvalidParams(item), isObject(item) && isInternalError(item)))
  );
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["jsonrpc"] !== "2.0") report(`${at}/jsonrpc`, '"2.0"', value["jsonrpc"]);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (!isInteger(value["error"]["code"])) report(`${at}/error/code`, "an integer", value["error"]["code"]);
    if (typeof value["error"]["message"] !== "string") report(`${at}/error/message`, "a string", value["error"]["message"]);
  }
  if (value["id"] !== undefined && typeof value["id"] !== "string" && !isNumber(value["id"]) && value["id"] !== null) {
    report(`${at}/id`, "a string or a number or null", value["id"]);
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const waitBackoff1To30Tries3: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 30, maxAttempts: 3 };

/** Types of the family's errors, by id. */
export type JsonRpcErrors = {
  "json-rpc/-32700": { name: "ParseError"; code: -32700; body: ParseError; root: true };
  "json-rpc/-32600": { name: "InvalidRequest"; code: -32600; body: InvalidRequest; root: true };
  "json-rpc/-32601": { name: "MethodNotFound"; code: -32601; body: MethodNotFound; root: true };
  "json-rpc/-32602": { name: "InvalidParams"; code: -32602; body: InvalidParams; root: true };
  "json-rpc/-32603": { name: "InternalError"; code: -32603; body: InternalError; root: true };
};

/** JSON-RPC 2.0 errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const jsonRpc: Family<JsonRpcErrors> = /* @__PURE__ */ defineFamily<JsonRpcErrors>({
  form: 2,
  id: "json-rpc",
  envelopes: {
    ErrorResponse: {
      code: ["error", "code"],
      message: (body) => body["error"]?.["message"],
      messageRequired: true,
      requestId: (body) => body["id"],
      constants: [[["jsonrpc"], "2.0"]],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: {
        ParseError: [-32700, fixRequestNever, [200, 400, 500], { places: ["/*"] }],
        InvalidRequest: [-32600, fixRequestNever, [200, 400], { places: ["/*"] }],
        MethodNotFound: [-32601, fixRequestNever, [200, 404], { places: ["/*"] }],
        InvalidParams: [-32602, fixRequestNever, [200, 500], { places: ["/*"] }],
        InternalError: [-32603, waitBackoff1To30Tries3, [200, 500], { places: ["/*"] }],
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
