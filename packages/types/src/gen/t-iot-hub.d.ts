// @generated from specs/t-iot-hub/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./t-iot-hub.openapi.js";

/**
 * The body of a failed call. Only `title` and `detail` are known, and `errors` in one case; everything else, such as `type` or
 * `instance`, is unknown and stays open. A `status` that is not the HTTP status makes the advice the more cautious one of both.
 */
export interface Problem {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * Success without a result.
 * The status is 200, and the body is empty where a result was expected. The values in the fields of the filter are what to look at.
 *
 * Code `200`, HTTP 200.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export type EmptyResult = string;

/**
 * The request cannot be processed.
 * The general error for a request that cannot be processed. The text in the body mostly explains why.
 *
 * Code `Bad Request`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: "Bad Request";
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * The POST body was refused.
 * The body that was sent with POST did not pass the validation of input. `errors` may list what is wrong with it.
 *
 * Code `Missing or malformed parameter`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MissingOrMalformedParameter {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: "Missing or malformed parameter";
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
  /** A list of the validation issues, where there is one. How an item looks is not documented, so take it as it comes. */
  errors?: (string | { [name: string]: unknown } | unknown[] | number | boolean | null)[];
}

/**
 * The resource does not support the action.
 * The action that was asked for is not valid for this resource; a resource of this kind does not support it.
 *
 * Code `Invalid Action`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidAction {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: "Invalid Action";
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * The caller is not authenticated.
 * What authenticates the caller is missing or invalid. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `401`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * The caller may not do this.
 * The credentials are valid, and they do not carry the rights for this action on this resource. It is the same on all supported
 * platforms. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `403`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * No data was found.
 * No data fits the request and its parameters. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `404`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * Too many requests.
 * The user sent more requests in a given time than the rate limit allows. No figure is given with the error; the service describes its rate
 * limiting on a page of its own. The status alone tells this error; the text of `title` is not documented.
 *
 * Code `429`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 hour, 3 tries in all.
 */
export interface TooManyRequests {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/**
 * The server or a platform behind it failed.
 * In general neither the client nor the request is at fault; a call to a backend platform ran into a timeout, for instance. Yet some CMO
 * platforms answer 500 to a request that is invalid, or to credentials that are invalid or expired. The status alone tells this error; the
 * text of `title` is not documented.
 *
 * Code `500`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface InternalServerError {
  /** Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented. */
  title: string;
  /** What went wrong in this very case; a text for people. */
  detail?: string;
  /** Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
  status?: unknown;
}

/** Union of the T IoT Hub errors whose bodies extend {@link Problem}. */
export type TIotHubError =
  | BadRequest
  | MissingOrMalformedParameter
  | InvalidAction
  | Unauthorized
  | Forbidden
  | NotFound
  | TooManyRequests
  | InternalServerError;
