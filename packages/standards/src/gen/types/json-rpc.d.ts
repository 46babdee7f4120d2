// @generated from json-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./json-rpc.openapi.js";

/** A call. A list of calls is a batch. */
export interface RequestBody {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** The name of the method. Names that begin with `rpc.` are reserved. */
  method: string;
  /** The arguments, by position or by name. */
  params?: (string | number | boolean | { [name: string]: unknown } | null)[] | { [name: string]: unknown };
  /** Identifies the call in its answer. */
  id?: string | number | null;
}

/** The answer to a call that succeeded. */
export interface Success {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /**
   * Anything.
   * What the method returned, whatever that is.
   */
  result: unknown;
  /** That of the call. */
  id: string | number | null;
}

/** The answers to a batch, in any order. */
export type Batch = (Success | ParseError | InvalidRequest | MethodNotFound | InvalidParams | InternalError | ServerError)[];

/** The answer to a call that failed. */
export interface ErrorResponse {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: number;
    /** A short sentence for people. */
    message?: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/**
 * The request is not JSON.
 * The server received text that it cannot parse as JSON.
 *
 * Code `-32700`, HTTP 200, 400, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ParseError {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: -32700;
    /** A short sentence for people. */
    message: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/**
 * The request is no JSON-RPC call.
 * The body is JSON, and no valid request object. An empty batch counts as one such request.
 *
 * Code `-32600`, HTTP 200, 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidRequest {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: -32600;
    /** A short sentence for people. */
    message: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/**
 * There is no such method.
 * The method does not exist, or the server does not offer it.
 *
 * Code `-32601`, HTTP 200, 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotFound {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: -32601;
    /** A short sentence for people. */
    message: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/**
 * The parameters are invalid.
 * The parameters of the method are invalid in number, in name, in type or in value.
 *
 * Code `-32602`, HTTP 200, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidParams {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: -32602;
    /** A short sentence for people. */
    message: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/**
 * The server failed inside.
 * An error inside of the JSON-RPC server.
 *
 * Code `-32603`, HTTP 200, 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 30 seconds, 3 tries in all.
 */
export interface InternalError {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: -32603;
    /** A short sentence for people. */
    message: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/**
 * An error that the server defines.
 * One of the hundred codes that are left to servers for errors of their own. `error.code` is the number that was sent; what it means is
 * for the documentation of the server to say.
 *
 * Code `-32099 to -32000`, HTTP 200, 500.
 *
 * What to do: Ask support.
 * Retry: Only once support has cleared the cause.
 */
export interface ServerError {
  /** The version of the protocol. */
  jsonrpc: "2.0";
  /** What went wrong. */
  error: {
    /** Which error it is. */
    code: number;
    /** A short sentence for people. */
    message: string;
    /** More about this case; what it holds is for the server to say. */
    data?: unknown;
  };
  /** That of the call, or null where the server could not find it out. */
  id?: string | number | null;
}

/** Union of the JSON-RPC 2.0 errors whose bodies extend {@link ErrorResponse}. */
export type JsonRpcError =
  | ParseError
  | InvalidRequest
  | MethodNotFound
  | InvalidParams
  | InternalError
  | ServerError;

/** Errors of JSON-RPC 2.0 errors by operation and status. */
export interface JsonRpcOperations {
  call: {
    200: ParseError | InvalidRequest | MethodNotFound | InvalidParams | InternalError | ServerError;
    400: InvalidRequest | ParseError;
    404: MethodNotFound;
    500: ParseError | InvalidParams | InternalError | ServerError;
  };
}
