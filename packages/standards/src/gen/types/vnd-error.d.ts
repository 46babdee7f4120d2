// @generated from vnd-error/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./vnd-error.openapi.js";

/** The body of a failed call. */
export interface VndError {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The request is malformed.
 * The service cannot read the request, or its members are wrong.
 *
 * Code `400`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The caller is not authenticated.
 * The credentials are missing or not accepted.
 *
 * Code `401`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The caller may not do this.
 * The service knows the caller and refuses the request.
 *
 * Code `403`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * There is no such resource.
 * The resource that the address names does not exist.
 *
 * Code `404`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The resource does not support the method.
 * The resource is there and does not support the method of the request.
 *
 * Code `405`, HTTP 405.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotAllowed {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * No representation is acceptable.
 * The service has no representation that fits the Accept fields of the request.
 *
 * Code `406`, HTTP 406.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotAcceptable {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The request conflicts with what is there.
 * The resource is in a state in which the request cannot be carried out, such as a name that is taken.
 *
 * Code `409`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The service does not read this media type.
 * The body of the request has a media type that the service does not support.
 *
 * Code `415`, HTTP 415.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedMediaType {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * What the request says is wrong.
 * The service can read the request, and not do what it says.
 *
 * Code `422`, HTTP 422.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnprocessableContent {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * Too many requests.
 * The client sent too many requests in a given time.
 *
 * Code `429`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface TooManyRequests {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The service failed.
 * The service met an unexpected condition.
 *
 * Code `500`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface InternalServerError {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/**
 * The service is unavailable.
 * The service is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface ServiceUnavailable {
  /** What went wrong, in words for people. */
  message: string;
  /** Finds the case in the logs of the service. */
  logref?: string | number;
  /** Which member of the request is wrong, as a JSON Pointer. */
  path?: string;
  /** How many errors there are in `_embedded`. */
  total?: number;
  /** Links: `help`, `about`, `describes` and others. */
  _links?: { [name: string]: unknown };
  /** The single errors, in a list `errors`. */
  _embedded?: { [name: string]: unknown };
}

/** Union of the vnd.error whose bodies extend {@link VndError}. */
export type VndErrorError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | MethodNotAllowed
  | NotAcceptable
  | Conflict
  | UnsupportedMediaType
  | UnprocessableContent
  | TooManyRequests
  | InternalServerError
  | ServiceUnavailable;
