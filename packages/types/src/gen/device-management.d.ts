// @generated from specs/device-management/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./device-management.openapi.js";

/** The body of every failed call. */
export interface ErrorResponse {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: number;
  /** Which error it is. New values may appear at any time. */
  type: string;
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/** One member of the request, and what is wrong with it. */
export interface ErrorField {
  /** The name of the member; `body` stands for the body as a whole. */
  name: string;
  /** What is wrong with it; a text for people. */
  message: string;
}

/**
 * Bad request.
 * Something about the request is wrong, and no more specific error describes it.
 *
 * Code `bad_request`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 400;
  /** Which error it is. New values may appear at any time. */
  type: "bad_request";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * A parameter was refused.
 * At least one parameter of the request is invalid. `fields` names each one and says why.
 *
 * Code `validation_error`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ValidationError {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 400;
  /** Which error it is. New values may appear at any time. */
  type: "validation_error";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The Authorization header is invalid.
 * Authentication failed because the request has no usable Authorization header.
 *
 * Code `invalid_auth`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidAuth {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "invalid_auth";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * These credentials do not fit the request.
 * Authentication failed because the kind of Authorization header that was sent is not allowed for this request.
 *
 * Code `auth_mismatch`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface AuthMismatch {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "auth_mismatch";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The access key is invalid.
 * Authentication failed because the service does not accept the access key.
 *
 * Code `invalid_accesskey`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidAccessKey {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "invalid_accesskey";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The caller is not authenticated.
 * The request needs credentials that it did not present, or that were not accepted. Some APIs use this type in place of the three more specific ones.
 *
 * Code `unauthorized`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "unauthorized";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The access token is invalid.
 * Authentication failed because the service does not accept the token of the login session; it may have run out.
 *
 * Code `invalid_token`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidToken {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "invalid_token";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The API key is invalid.
 * Authentication failed because the service does not accept the API key. Access keys were called API keys before.
 *
 * Code `invalid_apikey`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidApiKey {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "invalid_apikey";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The login has to be confirmed.
 * The login session is valid, and this request needs a fresh login.
 *
 * Code `reauth_required`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface ReauthRequired {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 401;
  /** Which error it is. New values may appear at any time. */
  type: "reauth_required";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The user may not do this.
 * The user is authenticated, and has no right to this resource or to this request.
 *
 * Code `access_denied`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface AccessDenied {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 403;
  /** Which error it is. New values may appear at any time. */
  type: "access_denied";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * Blocked by export control.
 * The access was blocked so that export control rules are kept.
 *
 * Code `access_restricted`, HTTP 403.
 *
 * What to do: Ask support.
 * Retry: No: the same request cannot succeed.
 */
export interface AccessRestricted {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 403;
  /** Which error it is. New values may appear at any time. */
  type: "access_restricted";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The account's limit is reached.
 * The account has used up the number of operations that its type allows.
 *
 * Code `account_limit_exceeded`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface AccountLimitExceeded {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 403;
  /** Which error it is. New values may appear at any time. */
  type: "account_limit_exceeded";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * HTTP was used instead of HTTPS.
 * The request came over plain HTTP. The APIs are open to secure connections only.
 *
 * Code `invalid_request`, HTTP 403.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidRequest {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 403;
  /** Which error it is. New values may appear at any time. */
  type: "invalid_request";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The request is forbidden.
 * The caller is known and may not do this. Some APIs use this type in place of `access_denied`.
 *
 * Code `forbidden`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 403;
  /** Which error it is. New values may appear at any time. */
  type: "forbidden";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The resource does not exist.
 * The interface or the resource that the request names was not found.
 *
 * Code `not_found`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 404;
  /** Which error it is. New values may appear at any time. */
  type: "not_found";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * No API answers at this URL.
 * The URL is unknown, or the API behind it does not support the method.
 *
 * Code `unrecognized_request`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnrecognizedRequest {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 404;
  /** Which error it is. New values may appear at any time. */
  type: "unrecognized_request";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The report does not exist.
 * No report was found for what the request asked for.
 *
 * Code `report_not_found`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ReportNotFound {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 404;
  /** Which error it is. New values may appear at any time. */
  type: "report_not_found";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The method is not supported.
 * The API does not support the HTTP method of the request at this URL.
 *
 * Code `method_not_supported`, HTTP 405.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotSupported {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 405;
  /** Which error it is. New values may appear at any time. */
  type: "method_not_supported";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * No accepted form of the answer.
 * The service cannot answer in any of the forms that the Accept header names.
 *
 * Code `not_acceptable`, HTTP 406.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotAcceptable {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 406;
  /** Which error it is. New values may appear at any time. */
  type: "not_acceptable";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The current state is in the way.
 * The request contradicts the state that the resource is in now, and was not carried out.
 *
 * Code `conflict`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 409;
  /** Which error it is. New values may appear at any time. */
  type: "conflict";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * It exists already.
 * The request would create an entity that exists already.
 *
 * Code `duplicate`, HTTP 409.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Duplicate {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 409;
  /** Which error it is. New values may appear at any time. */
  type: "duplicate";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * A condition of the request does not hold.
 * A precondition that the request states, such as If-Match, does not hold for the resource as it is now.
 *
 * Code `precondition_failed`, HTTP 412.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface PreconditionFailed {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 412;
  /** Which error it is. New values may appear at any time. */
  type: "precondition_failed";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The media type is not supported.
 * The API does not take a body of the media type that the Content-Type header names.
 *
 * Code `unsupported_media_type`, HTTP 415.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedMediaType {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 415;
  /** Which error it is. New values may appear at any time. */
  type: "unsupported_media_type";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * Too many requests.
 * The caller sends requests faster than the service takes them.
 *
 * Code `rate_limit_exceeded`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface RateLimitExceeded {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 429;
  /** Which error it is. New values may appear at any time. */
  type: "rate_limit_exceeded";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The server failed unexpectedly.
 * An unexpected failure inside Device Management.
 *
 * Code `internal_server_error`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalServerError {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 500;
  /** Which error it is. New values may appear at any time. */
  type: "internal_server_error";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * Internal error.
 * A failure inside Device Management. Some APIs use this type in place of `internal_server_error`.
 *
 * Code `internal_error`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalError {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 500;
  /** Which error it is. New values may appear at any time. */
  type: "internal_error";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/**
 * The system is unavailable.
 * Device Management cannot serve the request at the moment.
 *
 * Code `system_unavailable`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface SystemUnavailable {
  /** Marks the body as an error. */
  object: "error";
  /** The HTTP status of the response. */
  code: 503;
  /** Which error it is. New values may appear at any time. */
  type: "system_unavailable";
  /** What went wrong in this very case; a text for people. */
  message: string;
  /** The members of the request that were refused. May be an empty list; some errors put data of their own here. */
  fields?: ErrorField[];
  /** Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header. */
  request_id: string;
}

/** What the notification channel delivers. Further members carry registrations and resource values. */
export interface NotificationMessage {
  /** Answers of devices to earlier asynchronous requests. */
  "async-responses"?: (AsyncSuccess | AsyncBadRequest | AsyncNotFound | AsyncPreconditionFailed | AsyncEntityTooLarge | AsyncUnsupportedMediaType | AsyncNotQueued | AsyncNoConnection | AsyncUnavailable | AsyncTimeout)[];
  [name: string]: unknown;
}

/** The answer to one asynchronous request (AsyncIDResponse). */
export interface AsyncResponse {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: number;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device carried the request out.
 * The device carried the request out; `payload` holds its answer.
 */
export interface AsyncSuccess {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 200;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device refused the request.
 * The asynchronous request was invalid and did not succeed on the device.
 *
 * Code `400`, in events.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AsyncBadRequest {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 400;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device has no such resource.
 * The device does not have the resource that was asked for.
 *
 * Code `404`, in events.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AsyncNotFound {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 404;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device's precondition was not met.
 * The device answered that a precondition does not hold (CoAP 4.12), and did not carry the request out.
 *
 * Code `412`, in events.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface AsyncPreconditionFailed {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 412;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The request is too large for the device.
 * The request is too large and could not be delivered to the device.
 *
 * Code `413`, in events.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AsyncEntityTooLarge {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 413;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device does not know the media type.
 * The device does not support the media type of the request.
 *
 * Code `415`, in events.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AsyncUnsupportedMediaType {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 415;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The request was dropped before it reached the device.
 * The waiting request was dropped. `error` says whether it expired, the device deregistered, or the device is suspended.
 *
 * Code `429`, in events.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface AsyncNotQueued {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 429;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * No connection to the device.
 * Every try to reach the device failed; the last one could not establish a TCP or TLS connection.
 *
 * Code `502`, in events.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 10 seconds at least, growing to 10 minutes, 4 tries in all.
 */
export interface AsyncNoConnection {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 502;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device is unavailable.
 * Every try to reach the device failed; at the last one it was not connected.
 *
 * Code `503`, in events.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 10 seconds at least, growing to 10 minutes, 4 tries in all.
 */
export interface AsyncUnavailable {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 503;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/**
 * The device did not answer in time.
 * Every try to reach the device failed; at the last one it did not answer within the time that its protocol allows.
 *
 * Code `504`, in events.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 10 seconds at least, growing to 10 minutes, 4 tries in all.
 */
export interface AsyncTimeout {
  /** The async-id that the caller gave the request. */
  id: string;
  /** What became of it, as an HTTP status. */
  status: 504;
  /** A token that says more, where there is one. */
  error?: string;
  /** What the device answered, in Base64. */
  payload?: string | null;
  /** The content type of the payload. */
  ct?: string;
  /** For how many seconds the payload may be cached. */
  "max-age"?: number | string;
}

/** Union of the Device Management errors whose bodies extend {@link ErrorResponse}. */
export type DeviceManagementError =
  | BadRequest
  | ValidationError
  | InvalidAuth
  | AuthMismatch
  | InvalidAccessKey
  | Unauthorized
  | InvalidToken
  | InvalidApiKey
  | ReauthRequired
  | AccessDenied
  | AccessRestricted
  | AccountLimitExceeded
  | InvalidRequest
  | Forbidden
  | NotFound
  | UnrecognizedRequest
  | ReportNotFound
  | MethodNotSupported
  | NotAcceptable
  | Conflict
  | Duplicate
  | PreconditionFailed
  | UnsupportedMediaType
  | RateLimitExceeded
  | InternalServerError
  | InternalError
  | SystemUnavailable;

/** Union of the Device Management errors whose bodies extend {@link AsyncResponse}. */
export type AnyAsyncResponse =
  | AsyncBadRequest
  | AsyncNotFound
  | AsyncPreconditionFailed
  | AsyncEntityTooLarge
  | AsyncUnsupportedMediaType
  | AsyncNotQueued
  | AsyncNoConnection
  | AsyncUnavailable
  | AsyncTimeout;
