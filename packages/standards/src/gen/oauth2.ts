// @generated from oauth2/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, codesAt, defineFamily, delayOf, formData, headerCode, isInteger, isObject, textReader, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  AccessDenied,
  AnyChallenge,
  AnyDpopChallenge,
  AuthorizationPending,
  BearerInsufficientScope,
  BearerInsufficientUserAuthentication,
  BearerInvalidRequest,
  BearerInvalidToken,
  Challenge,
  DpopChallenge,
  ErrorResponse,
  ExpiredToken,
  InvalidClient,
  InvalidDpopProof,
  InvalidGrant,
  InvalidRequest,
  InvalidScope,
  InvalidTarget,
  Oauth2Error,
  ResourceUseDpopNonce,
  ServerError,
  SlowDown,
  TemporarilyUnavailable,
  UnauthorizedClient,
  UnsupportedGrantType,
  UnsupportedResponseType,
  UnsupportedTokenType,
  UseDpopNonce,
} from "@faultline/standards/types/oauth2";

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  if (!isObject(value)) return false;
  const { error, error_description, error_uri, state } = value;
  return (
    typeof error === "string" &&
    (error_description === undefined || typeof error_description === "string") &&
    (error_uri === undefined || typeof error_uri === "string") &&
    (state === undefined || typeof state === "string")
  );
}

/** True when `value` is a {@link Challenge}. */
function isChallenge(_value: unknown): _value is Challenge {
  return true;
}

/** True when `value` is a {@link DpopChallenge}. */
function isDpopChallenge(_value: unknown): _value is DpopChallenge {
  return true;
}

/**
 * True when `value` is a {@link InvalidRequest} body.
 *
 * The request is malformed.
 * A parameter is missing, given twice or not supported, or the client authenticates in more than one way at once.
 *
 * Code `invalid_request`, HTTP 302, 400.
 */
export function isInvalidRequest(value: unknown): value is InvalidRequest {
  return isErrorResponse(value) && value["error"] === "invalid_request";
}

/**
 * True when `value` is a {@link InvalidClient} body.
 *
 * The client cannot be authenticated.
 * The client is unknown, did not authenticate, or did so in a way that is not supported. Where it used the Authorization header, the status is
 * 401 and WWW-Authenticate names the scheme; otherwise it may be 400.
 *
 * Code `invalid_client`, HTTP 400, 401.
 */
export function isInvalidClient(value: unknown): value is InvalidClient {
  return isErrorResponse(value) && value["error"] === "invalid_client";
}

/**
 * True when `value` is a {@link InvalidGrant} body.
 *
 * The grant is no longer good.
 * The authorization code, the refresh token or the user's credentials are invalid, expired or revoked, were issued to another client, or do
 * not go with the redirect URI of the authorization request.
 *
 * Code `invalid_grant`, HTTP 400.
 */
export function isInvalidGrant(value: unknown): value is InvalidGrant {
  return isErrorResponse(value) && value["error"] === "invalid_grant";
}

/**
 * True when `value` is a {@link UnauthorizedClient} body.
 *
 * The client may not use this kind of grant.
 * The client is not allowed to use this grant type, or to ask for a code in this way.
 *
 * Code `unauthorized_client`, HTTP 302, 400.
 */
export function isUnauthorizedClient(value: unknown): value is UnauthorizedClient {
  return isErrorResponse(value) && value["error"] === "unauthorized_client";
}

/**
 * True when `value` is a {@link UnsupportedGrantType} body.
 *
 * The server does not know this kind of grant.
 * The authorization server does not support the grant type, for any client.
 *
 * Code `unsupported_grant_type`, HTTP 400.
 */
export function isUnsupportedGrantType(value: unknown): value is UnsupportedGrantType {
  return isErrorResponse(value) && value["error"] === "unsupported_grant_type";
}

/**
 * True when `value` is a {@link InvalidScope} body.
 *
 * The scope is not granted.
 * The scope is unknown, malformed, or goes beyond what the resource owner granted.
 *
 * Code `invalid_scope`, HTTP 302, 400.
 */
export function isInvalidScope(value: unknown): value is InvalidScope {
  return isErrorResponse(value) && value["error"] === "invalid_scope";
}

/**
 * True when `value` is a {@link AuthorizationPending} body.
 *
 * The user has not decided yet.
 * The user has not yet finished the steps on the other device. That is the expected answer while a client polls.
 *
 * Code `authorization_pending`, HTTP 400.
 */
export function isAuthorizationPending(value: unknown): value is AuthorizationPending {
  return isErrorResponse(value) && value["error"] === "authorization_pending";
}

/**
 * True when `value` is a {@link SlowDown} body.
 *
 * The client polls too fast.
 * The user has not decided yet, and the client asks too often. It has to wait 5 seconds longer from now on, each time.
 *
 * Code `slow_down`, HTTP 400.
 */
export function isSlowDown(value: unknown): value is SlowDown {
  return (
    isErrorResponse(value) &&
    value["error"] === "slow_down" &&
    (value["interval"] === undefined || isInteger(value["interval"]))
  );
}

/**
 * True when `value` is a {@link AccessDenied} body.
 *
 * The user refused.
 * The user, or the server, refused what was asked for: at the authorization endpoint, or on the other device while the client polls.
 *
 * Code `access_denied`, HTTP 302, 400.
 */
export function isAccessDenied(value: unknown): value is AccessDenied {
  return isErrorResponse(value) && value["error"] === "access_denied";
}

/**
 * True when `value` is a {@link ExpiredToken} body.
 *
 * The device code has expired.
 * The time in which the user could decide is over, and this authorization session has ended.
 *
 * Code `expired_token`, HTTP 400.
 */
export function isExpiredToken(value: unknown): value is ExpiredToken {
  return isErrorResponse(value) && value["error"] === "expired_token";
}

/**
 * True when `value` is a {@link UnsupportedTokenType} body.
 *
 * Tokens of this kind cannot be revoked.
 * The server does not support the revocation of this kind of token. The token stays valid.
 *
 * Code `unsupported_token_type`, HTTP 400.
 */
export function isUnsupportedTokenType(value: unknown): value is UnsupportedTokenType {
  return isErrorResponse(value) && value["error"] === "unsupported_token_type";
}

/**
 * True when `value` is a {@link InvalidTarget} body.
 *
 * The resource is not one of the server's.
 * The resource for which a token is wanted is invalid, missing, unknown or malformed.
 *
 * Code `invalid_target`, HTTP 302, 400.
 */
export function isInvalidTarget(value: unknown): value is InvalidTarget {
  return isErrorResponse(value) && value["error"] === "invalid_target";
}

/**
 * True when `value` is a {@link InvalidDpopProof} body.
 *
 * The proof of possession is invalid.
 * The DPoP proof of the request is malformed, does not fit the request, is too old, or is missing where it is wanted.
 *
 * Code `invalid_dpop_proof`, HTTP 400.
 */
export function isInvalidDpopProof(value: unknown): value is InvalidDpopProof {
  return isErrorResponse(value) && value["error"] === "invalid_dpop_proof";
}

/**
 * True when `value` is a {@link UseDpopNonce} body.
 *
 * The proof of possession needs a nonce.
 * The server wants a value of its own in each DPoP proof, and sends it in the DPoP-Nonce header of this answer.
 *
 * Code `use_dpop_nonce`, HTTP 400.
 */
export function isUseDpopNonce(value: unknown): value is UseDpopNonce {
  return isErrorResponse(value) && value["error"] === "use_dpop_nonce";
}

/**
 * True when `value` is a {@link BearerInvalidRequest} body.
 *
 * The request with the token is malformed.
 * A parameter is missing, given twice or not supported, or the token is presented in more than one way.
 *
 * Code `invalid_request`, HTTP 400.
 */
export function isBearerInvalidRequest(value: unknown): value is BearerInvalidRequest {
  return isChallenge(value);
}

/**
 * True when `value` is a {@link BearerInvalidToken} body.
 *
 * The token is no longer good.
 * The access token is expired, revoked, malformed or invalid for another reason.
 *
 * Code `invalid_token`, HTTP 401.
 */
export function isBearerInvalidToken(value: unknown): value is BearerInvalidToken {
  return isChallenge(value);
}

/**
 * True when `value` is a {@link BearerInsufficientScope} body.
 *
 * The token does not allow this.
 * The request needs more than the token allows; `scope` of the challenge may say what.
 *
 * Code `insufficient_scope`, HTTP 403.
 */
export function isBearerInsufficientScope(value: unknown): value is BearerInsufficientScope {
  return isChallenge(value);
}

/**
 * True when `value` is a {@link BearerInsufficientUserAuthentication} body.
 *
 * The user has to sign in again, or more strongly.
 * The sign-in behind the token is too weak or too long ago; `acr_values` and `max_age` of the challenge say what is wanted.
 *
 * Code `insufficient_user_authentication`, HTTP 401.
 */
export function isBearerInsufficientUserAuthentication(value: unknown): value is BearerInsufficientUserAuthentication {
  return isChallenge(value);
}

/**
 * True when `value` is a {@link ResourceUseDpopNonce} body.
 *
 * The proof of possession needs a nonce of the API.
 * The API wants a value of its own in each DPoP proof, and sends it in the DPoP-Nonce header of this answer.
 *
 * Code `use_dpop_nonce`, HTTP 401.
 */
export function isResourceUseDpopNonce(value: unknown): value is ResourceUseDpopNonce {
  return isDpopChallenge(value);
}

/**
 * True when `value` is a {@link UnsupportedResponseType} body.
 *
 * The server does not know this response type.
 * The authorization server does not support getting a code, or a token, by this method.
 *
 * Code `unsupported_response_type`, HTTP 302.
 */
export function isUnsupportedResponseType(value: unknown): value is UnsupportedResponseType {
  return isErrorResponse(value) && value["error"] === "unsupported_response_type";
}

/**
 * True when `value` is a {@link ServerError} body.
 *
 * The authorization server failed.
 * The server met an unexpected condition. It says so here, since a redirect cannot carry a 500.
 *
 * Code `server_error`, HTTP 302.
 */
export function isServerError(value: unknown): value is ServerError {
  return isErrorResponse(value) && value["error"] === "server_error";
}

/**
 * True when `value` is a {@link TemporarilyUnavailable} body.
 *
 * The authorization server is overloaded.
 * The server is overloaded or being maintained. It says so here, since a redirect cannot carry a 503.
 *
 * Code `temporarily_unavailable`, HTTP 302.
 */
export function isTemporarilyUnavailable(value: unknown): value is TemporarilyUnavailable {
  return isErrorResponse(value) && value["error"] === "temporarily_unavailable";
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (!isErrorResponse(value)) return undefined;
  switch (value["error"]) {
    case "invalid_request":
      return "InvalidRequest";
    case "invalid_client":
      return "InvalidClient";
    case "invalid_grant":
      return "InvalidGrant";
    case "unauthorized_client":
      return "UnauthorizedClient";
    case "unsupported_grant_type":
      return "UnsupportedGrantType";
    case "invalid_scope":
      return "InvalidScope";
    case "authorization_pending":
      return "AuthorizationPending";
    case "slow_down":
      return value["interval"] === undefined || isInteger(value["interval"]) ? "SlowDown" : undefined;
    case "access_denied":
      return "AccessDenied";
    case "expired_token":
      return "ExpiredToken";
    case "unsupported_token_type":
      return "UnsupportedTokenType";
    case "invalid_target":
      return "InvalidTarget";
    case "invalid_dpop_proof":
      return "InvalidDpopProof";
    case "use_dpop_nonce":
      return "UseDpopNonce";
    case "unsupported_response_type":
      return "UnsupportedResponseType";
    case "server_error":
      return "ServerError";
    case "temporarily_unavailable":
      return "TemporarilyUnavailable";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link Oauth2Error}. */
export function isOauth2Error(value: unknown): value is Oauth2Error {
  return findErrorResponse(value) !== undefined;
}

/** True when `value` is any {@link AnyChallenge}. */
export function isAnyChallenge(value: unknown): value is AnyChallenge {
  return (
    isBearerInvalidRequest(value) ||
    isBearerInvalidToken(value) ||
    isBearerInsufficientScope(value) ||
    isBearerInsufficientUserAuthentication(value)
  );
}

/** True when `value` is any {@link AnyDpopChallenge}. */
export function isAnyDpopChallenge(value: unknown): value is AnyDpopChallenge {
  return isResourceUseDpopNonce(value);
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["error"] !== "string") report(`${at}/error`, "a string", value["error"]);
  if (value["error_description"] !== undefined && typeof value["error_description"] !== "string") {
    report(`${at}/error_description`, "a string", value["error_description"]);
  }
  if (value["error_uri"] !== undefined && typeof value["error_uri"] !== "string") report(`${at}/error_uri`, "a string", value["error_uri"]);
  if (value["state"] !== undefined && typeof value["state"] !== "string") report(`${at}/state`, "a string", value["state"]);
}

function challengeIssues(_value: unknown, _at: string, _report: Report): void {}

function dpopChallengeIssues(_value: unknown, _at: string, _report: Report): void {}

function slowDownIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (value["error"] !== "slow_down") report(`${at}/error`, '"slow_down"', value["error"]);
  if (value["interval"] !== undefined && !isInteger(value["interval"])) report(`${at}/interval`, "an integer", value["interval"]);
}

function bearerInvalidRequestIssues(value: unknown, at: string, report: Report): void {
  challengeIssues(value, at, report);
}

function bearerInvalidTokenIssues(value: unknown, at: string, report: Report): void {
  challengeIssues(value, at, report);
}

function bearerInsufficientScopeIssues(value: unknown, at: string, report: Report): void {
  challengeIssues(value, at, report);
}

function bearerInsufficientUserAuthenticationIssues(value: unknown, at: string, report: Report): void {
  challengeIssues(value, at, report);
}

function resourceUseDpopNonceIssues(value: unknown, at: string, report: Report): void {
  dpopChallengeIssues(value, at, report);
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitDelay5Tries360Unprocessed: Policy = {
  recovery: "wait",
  strategy: "delay",
  minDelaySeconds: 5,
  maxAttempts: 360,
  unprocessed: true,
};
const waitDelay10Tries180UnprocessedByIntervalSeconds: Policy = {
  recovery: "wait",
  strategy: "delay",
  minDelaySeconds: 10,
  maxAttempts: 180,
  unprocessed: true,
  waitOf: /* @__PURE__ */ delayOf([{ member: ["interval"], unit: "seconds" }]),
};
const authenticateAfterChangeUnprocessed: Policy = { recovery: "authenticate", strategy: "after_change", unprocessed: true };
const waitBackoff1To60Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
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
const authenticateAfterChangeByExpired: Policy = {
  recovery: "authenticate",
  strategy: "after_change",
  byCause: /* @__PURE__ */ causesOf([{ id: "expired", where: [{ header: "WWW-Authenticate", pattern: "[Ee]xpired" }] }]),
};
const waitRetryAfter1Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxAttempts: 5,
  basis: "inferred",
};

/** Types of the family's errors, by id. */
export type Oauth2Errors = {
  "oauth2/invalid_request": { name: "InvalidRequest"; code: "invalid_request"; body: InvalidRequest; root: true; status: 302 | 400 | 200 };
  "oauth2/invalid_client": { name: "InvalidClient"; code: "invalid_client"; body: InvalidClient; root: true; status: 400 | 401 | 200 };
  "oauth2/invalid_grant": { name: "InvalidGrant"; code: "invalid_grant"; body: InvalidGrant; root: true; status: 400 | 200 };
  "oauth2/unauthorized_client": { name: "UnauthorizedClient"; code: "unauthorized_client"; body: UnauthorizedClient; root: true; status: 302 | 400 | 200 };
  "oauth2/unsupported_grant_type": { name: "UnsupportedGrantType"; code: "unsupported_grant_type"; body: UnsupportedGrantType; root: true; status: 400 | 200 };
  "oauth2/invalid_scope": { name: "InvalidScope"; code: "invalid_scope"; body: InvalidScope; root: true; status: 302 | 400 | 200 };
  "oauth2/authorization_pending": { name: "AuthorizationPending"; code: "authorization_pending"; body: AuthorizationPending; root: true; status: 400 | 200 };
  "oauth2/slow_down": { name: "SlowDown"; code: "slow_down"; body: SlowDown; root: true; status: 400 | 200 };
  "oauth2/access_denied": { name: "AccessDenied"; code: "access_denied"; body: AccessDenied; root: true; status: 302 | 400 | 200 };
  "oauth2/expired_token": { name: "ExpiredToken"; code: "expired_token"; body: ExpiredToken; root: true; status: 400 | 200 };
  "oauth2/unsupported_token_type": { name: "UnsupportedTokenType"; code: "unsupported_token_type"; body: UnsupportedTokenType; root: true; status: 400 | 200 };
  "oauth2/invalid_target": { name: "InvalidTarget"; code: "invalid_target"; body: InvalidTarget; root: true; status: 302 | 400 | 200 };
  "oauth2/invalid_dpop_proof": { name: "InvalidDpopProof"; code: "invalid_dpop_proof"; body: InvalidDpopProof; root: true; status: 400 | 200 };
  "oauth2/use_dpop_nonce": { name: "UseDpopNonce"; code: "use_dpop_nonce"; body: UseDpopNonce; root: true; status: 400 | 200 };
  "oauth2/challenge/invalid_request": { name: "BearerInvalidRequest"; code: "invalid_request"; body: BearerInvalidRequest | "" | undefined; root: true; status: 400 | 200 };
  "oauth2/challenge/invalid_token": { name: "BearerInvalidToken"; code: "invalid_token"; body: BearerInvalidToken | "" | undefined; root: true; status: 401 | 200 };
  "oauth2/challenge/insufficient_scope": {
    name: "BearerInsufficientScope";
    code: "insufficient_scope";
    body: BearerInsufficientScope | "" | undefined;
    root: true;
    status: 403 | 200;
  };
  "oauth2/challenge/insufficient_user_authentication": {
    name: "BearerInsufficientUserAuthentication";
    code: "insufficient_user_authentication";
    body: BearerInsufficientUserAuthentication | "" | undefined;
    root: true;
    status: 401 | 200;
  };
  "oauth2/dpop-challenge/use_dpop_nonce": { name: "ResourceUseDpopNonce"; code: "use_dpop_nonce"; body: ResourceUseDpopNonce | "" | undefined; root: true; status: 401 | 200 };
  "oauth2/unsupported_response_type": { name: "UnsupportedResponseType"; code: "unsupported_response_type"; body: UnsupportedResponseType; root: true; status: 302 | 200 };
  "oauth2/server_error": { name: "ServerError"; code: "server_error"; body: ServerError; root: true; status: 302 | 200 };
  "oauth2/temporarily_unavailable": { name: "TemporarilyUnavailable"; code: "temporarily_unavailable"; body: TemporarilyUnavailable; root: true; status: 302 | 200 };
};

/** OAuth 2.0 errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const oauth2: Family<Oauth2Errors> = /* @__PURE__ */ defineFamily<Oauth2Errors>({
  form: 6,
  id: "oauth2",
  envelopes: {
    ErrorResponse: {
      code: ["error"],
      message: (body) => body["error_description"],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: {
        InvalidRequest: ["invalid_request", fixRequestNever, [302, 400], { canonicalCode: "INVALID_ARGUMENT" }],
        InvalidClient: ["invalid_client", authenticateAfterChange, [400, 401], { canonicalCode: "UNAUTHENTICATED" }],
        InvalidGrant: ["invalid_grant", authenticateAfterChange, [400], { canonicalCode: "UNAUTHENTICATED" }],
        UnauthorizedClient: ["unauthorized_client", requestAccessAfterChange, [302, 400], { canonicalCode: "PERMISSION_DENIED" }],
        UnsupportedGrantType: ["unsupported_grant_type", fixRequestNever, [400]],
        InvalidScope: ["invalid_scope", fixRequestNever, [302, 400], { canonicalCode: "INVALID_ARGUMENT" }],
        AuthorizationPending: ["authorization_pending", waitDelay5Tries360Unprocessed, [400], { canonicalCode: "FAILED_PRECONDITION" }],
        SlowDown: [
          "slow_down",
          waitDelay10Tries180UnprocessedByIntervalSeconds,
          [400],
          { is: isSlowDown, issues: slowDownIssues, canonicalCode: "RESOURCE_EXHAUSTED" },
        ],
        AccessDenied: ["access_denied", requestAccessAfterChange, [302, 400], { canonicalCode: "PERMISSION_DENIED" }],
        ExpiredToken: ["expired_token", authenticateAfterChange, [400], { canonicalCode: "UNAUTHENTICATED" }],
        UnsupportedTokenType: ["unsupported_token_type", fixRequestNever, [400]],
        InvalidTarget: ["invalid_target", fixRequestNever, [302, 400], { canonicalCode: "INVALID_ARGUMENT" }],
        InvalidDpopProof: ["invalid_dpop_proof", authenticateAfterChange, [400], { canonicalCode: "UNAUTHENTICATED" }],
        UseDpopNonce: ["use_dpop_nonce", authenticateAfterChangeUnprocessed, [400], { canonicalCode: "UNAUTHENTICATED" }],
        UnsupportedResponseType: ["unsupported_response_type", fixRequestNever, [302], { canonicalCode: "INVALID_ARGUMENT" }],
        ServerError: ["server_error", waitBackoff1To60Tries3Inferred, [302], { canonicalCode: "INTERNAL" }],
        TemporarilyUnavailable: ["temporarily_unavailable", waitBackoff1To60Tries5Inferred, [302], { canonicalCode: "UNAVAILABLE" }],
      },
    },
    Challenge: {
      name: "challenge",
      codes: codesAt(headerCode("www-authenticate", { scheme: "Bearer", parameter: "error" })),
      is: isChallenge,
      issues: challengeIssues,
      errors: {
        BearerInvalidRequest: [
          "invalid_request",
          fixRequestNever,
          [400],
          { inHeader: true, is: isBearerInvalidRequest, issues: bearerInvalidRequestIssues },
        ],
        BearerInvalidToken: [
          "invalid_token",
          authenticateAfterChangeByExpired,
          [401],
          { inHeader: true, is: isBearerInvalidToken, issues: bearerInvalidTokenIssues },
        ],
        BearerInsufficientScope: [
          "insufficient_scope",
          requestAccessAfterChange,
          [403],
          { inHeader: true, is: isBearerInsufficientScope, issues: bearerInsufficientScopeIssues },
        ],
        BearerInsufficientUserAuthentication: [
          "insufficient_user_authentication",
          authenticateAfterChange,
          [401],
          { inHeader: true, is: isBearerInsufficientUserAuthentication, issues: bearerInsufficientUserAuthenticationIssues },
        ],
      },
    },
    DpopChallenge: {
      name: "dpop-challenge",
      codes: codesAt(headerCode("www-authenticate", { scheme: "DPoP", parameter: "error" })),
      is: isDpopChallenge,
      issues: dpopChallengeIssues,
      errors: {
        ResourceUseDpopNonce: [
          "use_dpop_nonce",
          authenticateAfterChangeUnprocessed,
          [401],
          { inHeader: true, is: isResourceUseDpopNonce, issues: resourceUseDpopNonceIssues },
        ],
      },
    },
  },
  responses: {
    200: null,
    302: null,
    400: null,
    401: authenticateAfterChange,
    403: null,
    503: waitRetryAfter1Tries5Inferred,
  },
  withinSuccess: [200],
  readText: textReader({ "application/x-www-form-urlencoded": formData }),
  docsUrl: "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
});

/** Operations of OAuth 2.0 errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  redeemGrant: {
    errors: {
      400: [
        "InvalidRequest",
        "InvalidClient",
        "InvalidGrant",
        "UnauthorizedClient",
        "UnsupportedGrantType",
        "InvalidScope",
        "AuthorizationPending",
        "SlowDown",
        "AccessDenied",
        "ExpiredToken",
        "UnsupportedTokenType",
        "InvalidTarget",
        "InvalidDpopProof",
        "UseDpopNonce",
      ],
      401: ["InvalidClient"],
    },
  },
  authorize: {
    errors: {
      302: [
        "InvalidRequest",
        "UnauthorizedClient",
        "AccessDenied",
        "UnsupportedResponseType",
        "InvalidScope",
        "InvalidTarget",
        "ServerError",
        "TemporarilyUnavailable",
      ],
    },
  },
  presentToken: {
    errors: {
      400: ["BearerInvalidRequest"],
      401: ["BearerInvalidToken", "BearerInsufficientUserAuthentication", "ResourceUseDpopNonce"],
      403: ["BearerInsufficientScope"],
    },
  },
} as const;
