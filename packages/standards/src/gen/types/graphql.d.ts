// @generated from graphql/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./graphql.openapi.js";

/** An operation to run. */
export interface Operation {
  /** The document. */
  query: string;
  /** Which operation of the document, where it has several. */
  operationName?: string | null;
  /** The values of its variables. */
  variables?: { [name: string]: unknown } | null;
  /** Anything else, such as the hash of a persisted query. */
  extensions?: { [name: string]: unknown } | null;
}

/** One failure. */
export interface ErrorItem {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions?: {
    /** Which error it is. */
    code?: string;
    [name: string]: unknown;
  };
}

/** The answer to an operation. */
export interface ExecutionResult {
  /** What succeeded; null or missing where nothing did. */
  data?: { [name: string]: unknown } | null;
  /** What failed. It is missing where nothing did. */
  errors?: (ParseFailed | ValidationFailed | OperationResolutionFailure | BadUserInput | BadRequest | PersistedQueryNotFound | PersistedQueryNotSupported | Unauthenticated | Forbidden | InternalServerError)[];
  /** Whatever the server adds. */
  extensions?: { [name: string]: unknown };
  [name: string]: unknown;
}

/**
 * The document is no GraphQL.
 * The text of the operation has a syntax error.
 *
 * Code `GRAPHQL_PARSE_FAILED`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ParseFailed {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "GRAPHQL_PARSE_FAILED";
  };
}

/**
 * The operation does not fit the schema.
 * The operation asks for a field that the schema does not have, or uses one in a way that it does not allow.
 *
 * Code `GRAPHQL_VALIDATION_FAILED`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ValidationFailed {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "GRAPHQL_VALIDATION_FAILED";
  };
}

/**
 * It is unclear which operation to run.
 * The document has several operations and none is named, or the named one is not there.
 *
 * Code `OPERATION_RESOLUTION_FAILURE`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface OperationResolutionFailure {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "OPERATION_RESOLUTION_FAILURE";
  };
}

/**
 * An argument is invalid.
 * An argument or a variable has a value that the field does not take.
 *
 * Code `BAD_USER_INPUT`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadUserInput {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "BAD_USER_INPUT";
  };
}

/**
 * The request is no GraphQL request.
 * An error came up before the operation could be parsed.
 *
 * Code `BAD_REQUEST`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "BAD_REQUEST";
  };
}

/**
 * The server does not know the hash.
 * The request has the hash of an operation alone, and the server has not stored its text.
 *
 * Code `PERSISTED_QUERY_NOT_FOUND`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface PersistedQueryNotFound {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "PERSISTED_QUERY_NOT_FOUND";
  };
}

/**
 * The server keeps no operations.
 * The request has the hash of an operation, and the server does not support that.
 *
 * Code `PERSISTED_QUERY_NOT_SUPPORTED`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface PersistedQueryNotSupported {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "PERSISTED_QUERY_NOT_SUPPORTED";
  };
}

/**
 * The caller is not signed in.
 * The operation needs a caller who is authenticated.
 *
 * Code `UNAUTHENTICATED`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthenticated {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "UNAUTHENTICATED";
  };
}

/**
 * The caller may not do this.
 * The caller is known and may not see or do what the field asks for.
 *
 * Code `FORBIDDEN`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "FORBIDDEN";
  };
}

/**
 * The server failed.
 * An unexpected error, and the code of every error that a resolver throws without one.
 *
 * Code `INTERNAL_SERVER_ERROR`, HTTP 200, 400, 401, 403, 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 30 seconds, 3 tries in all.
 */
export interface InternalServerError {
  /** What went wrong, for the developer of the client. */
  message: string;
  /** Where in the document it lies, counted from 1. */
  locations?: {
    /** The line. */
    line: number;
    /** The column. */
    column: number;
  }[];
  /** Which field of the answer failed, as names and as numbers of list elements. */
  path?: (string | number)[];
  /** Whatever the server adds. */
  extensions: {
    /** Which error it is. */
    code: "INTERNAL_SERVER_ERROR";
  };
}

/** Union of the errors of GraphQL over HTTP whose bodies extend {@link ErrorItem}. */
export type GraphqlError =
  | ParseFailed
  | ValidationFailed
  | OperationResolutionFailure
  | BadUserInput
  | BadRequest
  | PersistedQueryNotFound
  | PersistedQueryNotSupported
  | Unauthenticated
  | Forbidden
  | InternalServerError;
