// @generated from json-api/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./json-api.openapi.js";

/** One failure. */
export interface ErrorObject {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status?: string;
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
  [name: string]: unknown;
}

/** The body of a failed call. */
export interface ErrorDocument {
  /** What went wrong, each failure by itself. */
  errors: (BadRequest | Unauthorized | Forbidden | NotFound | NotAcceptable | Conflict | UnsupportedMediaType | UnprocessableContent | TooManyRequests | InternalServerError | ServiceUnavailable)[];
  /** How the server implements JSON:API. */
  jsonapi?: {
    /** The highest version that it supports. */
    version?: string;
    [name: string]: unknown;
  };
  /** Links of the document. */
  links?: { [name: string]: unknown };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The request is malformed.
 * The document is no JSON:API document, or a query parameter is not one that the server supports.
 *
 * Code `400`, HTTP 4XX, 5XX.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "400";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The caller is not authenticated.
 * The request lacks valid credentials for what it asks for.
 *
 * Code `401`, HTTP 4XX, 5XX.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "401";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The server does not support or allow this.
 * The request is refused: the caller lacks a permission, or the server supports no such request, such as creating a resource with an id of the client.
 *
 * Code `403`, HTTP 4XX, 5XX.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "403";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * There is no such resource.
 * The resource, the relationship, or a resource that the request refers to does not exist.
 *
 * Code `404`, HTTP 4XX, 5XX.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "404";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The media type is not acceptable.
 * Each JSON:API media type of the Accept header has parameters other than ext and profile, or extensions that the server does not support.
 *
 * Code `406`, HTTP 4XX, 5XX.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotAcceptable {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "406";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The resource conflicts with what exists.
 * The id is taken, the type is not one of this collection, type and id do not match the address, or the state of the resource does not allow it.
 *
 * Code `409`, HTTP 4XX, 5XX.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "409";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The media type is not supported.
 * The Content-Type has parameters other than ext and profile, or an extension that the server does not support.
 *
 * Code `415`, HTTP 4XX, 5XX.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedMediaType {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "415";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * A member of the document is not valid.
 * The document is well-formed, and what it says cannot be carried out.
 *
 * Code `422`, HTTP 4XX, 5XX.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnprocessableContent {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "422";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * Too many requests.
 * The client sent too many requests in a given time.
 *
 * Code `429`, HTTP 4XX, 5XX.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 5 minutes, 5 tries in all.
 */
export interface TooManyRequests {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "429";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The server failed.
 * The server met an unexpected condition.
 *
 * Code `500`, HTTP 4XX, 5XX.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalServerError {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "500";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/**
 * The service is unavailable.
 * The server is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 4XX, 5XX.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface ServiceUnavailable {
  /** Identifies this very case. */
  id?: string;
  /** Where to read more. */
  links?: {
    /** About this very case. */
    about?: string | { [name: string]: unknown } | null;
    /** About the kind of error. */
    type?: string | { [name: string]: unknown } | null;
    [name: string]: unknown;
  };
  /** The HTTP status of this failure, as text. */
  status: "503";
  /** A code of the application. */
  code?: string;
  /** The kind of failure in a few words; the same each time, but for its language. */
  title?: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Where in the request the failure lies. */
  source?: {
    /** A JSON Pointer into the document of the request, or empty for all of it. */
    pointer?: string;
    /** The name of a query parameter. */
    parameter?: string;
    /** The name of a header. */
    header?: string;
    [name: string]: unknown;
  };
  /** Anything else. */
  meta?: { [name: string]: unknown };
}

/** Union of the JSON:API errors whose bodies extend {@link ErrorObject}. */
export type JsonApiError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | NotAcceptable
  | Conflict
  | UnsupportedMediaType
  | UnprocessableContent
  | TooManyRequests
  | InternalServerError
  | ServiceUnavailable;
