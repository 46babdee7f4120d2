// @generated from oauth2/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./oauth2.openapi.js";

/** A grant to redeem. Each kind of grant has members of its own. */
export interface TokenRequest {
  /** The kind of grant. */
  grant_type: string;
  /** The client, where it does not authenticate in a header. */
  client_id?: string;
  /** What the token is to allow; words with spaces between them. */
  scope?: string;
}

/** A token. */
export interface TokenResponse {
  /** The token. */
  access_token: string;
  /** How to present it, such as Bearer. */
  token_type: string;
  /** For how many seconds it is valid. */
  expires_in?: number;
  /** Redeems for the next token. */
  refresh_token?: string;
  /** What the token allows, where that differs from what was asked for. */
  scope?: string;
}

/** What is said of a refused request: a JSON object at the token endpoint, parameters at the redirect URI. */
export interface ErrorResponse {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: string;
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The request is malformed.
 * A parameter is missing, given twice or not supported, or the client authenticates in more than one way at once.
 *
 * Code `invalid_request`, HTTP 302, 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidRequest {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "invalid_request";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The client cannot be authenticated.
 * The client is unknown, did not authenticate, or did so in a way that is not supported. Where it used the Authorization header, the status is
 * 401 and WWW-Authenticate names the scheme; otherwise it may be 400.
 *
 * Code `invalid_client`, HTTP 400, 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidClient {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "invalid_client";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The grant is no longer good.
 * The authorization code, the refresh token or the user's credentials are invalid, expired or revoked, were issued to another client, or do
 * not go with the redirect URI of the authorization request.
 *
 * Code `invalid_grant`, HTTP 400.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidGrant {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "invalid_grant";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The client may not use this kind of grant.
 * The client is not allowed to use this grant type, or to ask for a code in this way.
 *
 * Code `unauthorized_client`, HTTP 302, 400.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface UnauthorizedClient {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "unauthorized_client";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The server does not know this kind of grant.
 * The authorization server does not support the grant type, for any client.
 *
 * Code `unsupported_grant_type`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedGrantType {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "unsupported_grant_type";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The scope is not granted.
 * The scope is unknown, malformed, or goes beyond what the resource owner granted.
 *
 * Code `invalid_scope`, HTTP 302, 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidScope {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "invalid_scope";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The user has not decided yet.
 * The user has not yet finished the steps on the other device. That is the expected answer while a client polls.
 *
 * Code `authorization_pending`, HTTP 400.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 5 seconds, 360 tries in all.
 */
export interface AuthorizationPending {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "authorization_pending";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The client polls too fast.
 * The user has not decided yet, and the client asks too often. It has to wait 5 seconds longer from now on, each time.
 *
 * Code `slow_down`, HTTP 400.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `interval` in the body says; without it, after 10 seconds, 180 tries in all.
 */
export interface SlowDown {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "slow_down";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
  /** The interval from now on in seconds, where the server says it. */
  interval?: number;
}

/**
 * The user refused.
 * The user, or the server, refused what was asked for: at the authorization endpoint, or on the other device while the client polls.
 *
 * Code `access_denied`, HTTP 302, 400.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface AccessDenied {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "access_denied";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The device code has expired.
 * The time in which the user could decide is over, and this authorization session has ended.
 *
 * Code `expired_token`, HTTP 400.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface ExpiredToken {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "expired_token";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * Tokens of this kind cannot be revoked.
 * The server does not support the revocation of this kind of token. The token stays valid.
 *
 * Code `unsupported_token_type`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedTokenType {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "unsupported_token_type";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The resource is not one of the server's.
 * The resource for which a token is wanted is invalid, missing, unknown or malformed.
 *
 * Code `invalid_target`, HTTP 302, 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidTarget {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "invalid_target";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The proof of possession is invalid.
 * The DPoP proof of the request is malformed, does not fit the request, is too old, or is missing where it is wanted.
 *
 * Code `invalid_dpop_proof`, HTTP 400.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidDpopProof {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "invalid_dpop_proof";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The proof of possession needs a nonce.
 * The server wants a value of its own in each DPoP proof, and sends it in the DPoP-Nonce header of this answer.
 *
 * Code `use_dpop_nonce`, HTTP 400.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface UseDpopNonce {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "use_dpop_nonce";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/** What WWW-Authenticate says of a refused token. The body may be anything, or nothing. */
export type Challenge = unknown;

/**
 * The request with the token is malformed.
 * A parameter is missing, given twice or not supported, or the token is presented in more than one way.
 *
 * Code `invalid_request`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export type BearerInvalidRequest = unknown;

/**
 * The token is no longer good.
 * The access token is expired, revoked, malformed or invalid for another reason.
 *
 * Code `invalid_token`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export type BearerInvalidToken = unknown;

/**
 * The token does not allow this.
 * The request needs more than the token allows; `scope` of the challenge may say what.
 *
 * Code `insufficient_scope`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export type BearerInsufficientScope = unknown;

/**
 * The user has to sign in again, or more strongly.
 * The sign-in behind the token is too weak or too long ago; `acr_values` and `max_age` of the challenge say what is wanted.
 *
 * Code `insufficient_user_authentication`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export type BearerInsufficientUserAuthentication = unknown;

/** What WWW-Authenticate says of a refused token that is bound to a key. */
export type DpopChallenge = unknown;

/**
 * The proof of possession needs a nonce of the API.
 * The API wants a value of its own in each DPoP proof, and sends it in the DPoP-Nonce header of this answer.
 *
 * Code `use_dpop_nonce`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export type ResourceUseDpopNonce = unknown;

/** What a user who agreed sends back. */
export interface AuthorizationResponse {
  /** The authorization code, to be redeemed once. */
  code: string;
  /** What the client gave the request to know it again. */
  state?: string;
}

/**
 * The server does not know this response type.
 * The authorization server does not support getting a code, or a token, by this method.
 *
 * Code `unsupported_response_type`, HTTP 302.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedResponseType {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "unsupported_response_type";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The authorization server failed.
 * The server met an unexpected condition. It says so here, since a redirect cannot carry a 500.
 *
 * Code `server_error`, HTTP 302.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface ServerError {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "server_error";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/**
 * The authorization server is overloaded.
 * The server is overloaded or being maintained. It says so here, since a redirect cannot carry a 503.
 *
 * Code `temporarily_unavailable`, HTTP 302.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface TemporarilyUnavailable {
  /** Which error it is: printable ASCII without quotation marks and backslashes. */
  error: "temporarily_unavailable";
  /** What went wrong, for the developer of the client. */
  error_description?: string;
  /** The address of a page about the error. */
  error_uri?: string;
  /** At the redirect URI: what the client gave the request to know it again. */
  state?: string;
}

/** Union of the OAuth 2.0 errors whose bodies extend {@link ErrorResponse}. */
export type Oauth2Error =
  | InvalidRequest
  | InvalidClient
  | InvalidGrant
  | UnauthorizedClient
  | UnsupportedGrantType
  | InvalidScope
  | AuthorizationPending
  | SlowDown
  | AccessDenied
  | ExpiredToken
  | UnsupportedTokenType
  | InvalidTarget
  | InvalidDpopProof
  | UseDpopNonce
  | UnsupportedResponseType
  | ServerError
  | TemporarilyUnavailable;

/** Union of the OAuth 2.0 errors whose bodies extend {@link Challenge}. */
export type AnyChallenge =
  | BearerInvalidRequest
  | BearerInvalidToken
  | BearerInsufficientScope
  | BearerInsufficientUserAuthentication;

/** Union of the OAuth 2.0 errors whose bodies extend {@link DpopChallenge}. */
export type AnyDpopChallenge = ResourceUseDpopNonce;

/** Errors of OAuth 2.0 errors by operation and status. */
export interface Oauth2Operations {
  redeemGrant: {
    400: InvalidRequest | InvalidClient | InvalidGrant | UnauthorizedClient | UnsupportedGrantType | InvalidScope | AuthorizationPending | SlowDown | AccessDenied | ExpiredToken | UnsupportedTokenType | InvalidTarget | InvalidDpopProof | UseDpopNonce;
    401: InvalidClient;
  };
  authorize: {
    302: InvalidRequest | UnauthorizedClient | AccessDenied | UnsupportedResponseType | InvalidScope | InvalidTarget | ServerError | TemporarilyUnavailable;
  };
  presentToken: {
    400: BearerInvalidRequest;
    401: BearerInvalidToken | BearerInsufficientUserAuthentication | ResourceUseDpopNonce;
    403: BearerInsufficientScope;
  };
}
