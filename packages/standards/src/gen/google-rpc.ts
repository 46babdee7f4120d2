// @generated from google-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, codeIndex, codeTable, codesAt, countItems, defineFamily, delayOf, eachItem, elementCode, everyItem, everyMember, isInteger, isObject, memberCode, type Errors, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  Aborted,
  AccessTokenExpired,
  AccessTokenScopeInsufficient,
  AlreadyExists,
  AnyBareStatus,
  ApiDisabled,
  ApiKeyAndroidAppBlocked,
  ApiKeyHttpReferrerBlocked,
  ApiKeyInvalid,
  ApiKeyIosAppBlocked,
  ApiKeyIpAddressBlocked,
  ApiKeyServiceBlocked,
  BareAborted,
  BareAlreadyExists,
  BareCancelled,
  BareDataLoss,
  BareDeadlineExceeded,
  BareFailedPrecondition,
  BareInternal,
  BareInvalidArgument,
  BareNotFound,
  BareOutOfRange,
  BarePermissionDenied,
  BareResourceExhausted,
  BareStatus,
  BareUnauthenticated,
  BareUnavailable,
  BareUnimplemented,
  BareUnknown,
  BillingDisabled,
  Cancelled,
  ConsumerInvalid,
  ConsumerSuspended,
  CredentialsMissing,
  DataLoss,
  DeadlineExceeded,
  Detail,
  ErrorResponse,
  FailedPrecondition,
  GoogleRpcError,
  IamPermissionDenied,
  Internal,
  InvalidArgument,
  LocationTaxPolicyViolated,
  NotFound,
  OutOfRange,
  PermissionDenied,
  RateLimitExceeded,
  ResourceAvailability,
  ResourceExhausted,
  ResourceQuotaExceeded,
  SecurityPolicyViolated,
  StreamedAnswer,
  StreamedMessage,
  Unauthenticated,
  Unavailable,
  Unimplemented,
  Unknown,
  UserProjectDenied,
} from "@faultline/standards/types/google-rpc";

const indexOfBareStatus = /* @__PURE__ */ codeIndex([
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
]);

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  return (
    isObject(value) &&
    isObject(value["error"]) &&
    isInteger(value["error"]["code"]) &&
    (value["error"]["message"] === undefined || typeof value["error"]["message"] === "string") &&
    typeof value["error"]["status"] === "string" &&
    (value["error"]["details"] === undefined || (Array.isArray(value["error"]["details"]) && everyDetail(value["error"]["details"]))) &&
    (value["error"]["errors"] === undefined ||
      (Array.isArray(value["error"]["errors"]) &&
        everyItem(value["error"]["errors"], (item) =>
          isObject(item) &&
          (item["domain"] === undefined || typeof item["domain"] === "string") &&
          (item["reason"] === undefined || typeof item["reason"] === "string") &&
          (item["message"] === undefined || typeof item["message"] === "string"))))
  );
}

/** True when `value` is a {@link BareStatus}. */
function isBareStatus(value: unknown): value is BareStatus & JsonObject {
  if (!isObject(value)) return false;
  const { code, message, details } = value;
  return isInteger(code) && typeof message === "string" && Array.isArray(details) && everyDetail(details);
}

/** True when `value` is a {@link Detail}. */
function isDetail(value: unknown): value is Detail & JsonObject {
  if (!isObject(value)) return false;
  const {
    "@type": type,
    reason,
    domain,
    retryDelay,
    requestId,
    resourceType,
    resourceName,
    locale,
    message,
    metadata,
    fieldViolations,
    violations,
    links,
  } = value;
  return (
    typeof type === "string" &&
    (reason === undefined || typeof reason === "string") &&
    (domain === undefined || typeof domain === "string") &&
    (retryDelay === undefined || typeof retryDelay === "string") &&
    (requestId === undefined || typeof requestId === "string") &&
    (resourceType === undefined || typeof resourceType === "string") &&
    (resourceName === undefined || typeof resourceName === "string") &&
    (locale === undefined || typeof locale === "string") &&
    (message === undefined || typeof message === "string") &&
    (metadata === undefined || (isObject(metadata) && everyMember(metadata, (item) => typeof item === "string"))) &&
    (fieldViolations === undefined ||
      (Array.isArray(fieldViolations) &&
        everyItem(fieldViolations, (item) =>
          isObject(item) &&
          (item["field"] === undefined || typeof item["field"] === "string") &&
          (item["description"] === undefined || typeof item["description"] === "string")))) &&
    (violations === undefined || (Array.isArray(violations) && everyItem(violations, (item) => isObject(item)))) &&
    (links === undefined ||
      (Array.isArray(links) &&
        everyItem(links, (item) =>
          isObject(item) &&
          (item["description"] === undefined || typeof item["description"] === "string") &&
          (item["url"] === undefined || typeof item["url"] === "string"))))
  );
}

/** True when `value` is a {@link StreamedMessage}. */
function isStreamedMessage(value: unknown): value is StreamedMessage & JsonObject {
  return isObject(value) && value["error"] === undefined;
}

function everyDetail(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isDetail(list[index])) return false;
  }
  return true;
}

/**
 * True when `value` is a {@link InvalidArgument} body.
 *
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `INVALID_ARGUMENT`, HTTP 400.
 */
export function isInvalidArgument(value: unknown): value is InvalidArgument {
  return isErrorResponse(value) && value["error"]["status"] === "INVALID_ARGUMENT";
}

/**
 * True when `value` is a {@link FailedPrecondition} body.
 *
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `FAILED_PRECONDITION`, HTTP 400.
 */
export function isFailedPrecondition(value: unknown): value is FailedPrecondition {
  return isErrorResponse(value) && value["error"]["status"] === "FAILED_PRECONDITION";
}

/**
 * True when `value` is a {@link OutOfRange} body.
 *
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `OUT_OF_RANGE`, HTTP 400.
 */
export function isOutOfRange(value: unknown): value is OutOfRange {
  return isErrorResponse(value) && value["error"]["status"] === "OUT_OF_RANGE";
}

/**
 * True when `value` is a {@link Unauthenticated} body.
 *
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `UNAUTHENTICATED`, HTTP 401.
 */
export function isUnauthenticated(value: unknown): value is Unauthenticated {
  return isErrorResponse(value) && value["error"]["status"] === "UNAUTHENTICATED";
}

/**
 * True when `value` is a {@link PermissionDenied} body.
 *
 * The caller may not do this.
 * The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
 *
 * Code `PERMISSION_DENIED`, HTTP 403.
 */
export function isPermissionDenied(value: unknown): value is PermissionDenied {
  return isErrorResponse(value) && value["error"]["status"] === "PERMISSION_DENIED";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * There is no such thing.
 * What the call names does not exist, or is hidden from a whole group of callers.
 *
 * Code `NOT_FOUND`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorResponse(value) && value["error"]["status"] === "NOT_FOUND";
}

/**
 * True when `value` is a {@link AlreadyExists} body.
 *
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `ALREADY_EXISTS`, HTTP 409.
 */
export function isAlreadyExists(value: unknown): value is AlreadyExists {
  return isErrorResponse(value) && value["error"]["status"] === "ALREADY_EXISTS";
}

/**
 * True when `value` is a {@link Aborted} body.
 *
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
 *
 * Code `ABORTED`, HTTP 409.
 */
export function isAborted(value: unknown): value is Aborted {
  return isErrorResponse(value) && value["error"]["status"] === "ABORTED";
}

/**
 * True when `value` is a {@link ResourceExhausted} body.
 *
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `RESOURCE_EXHAUSTED`, HTTP 429.
 */
export function isResourceExhausted(value: unknown): value is ResourceExhausted {
  return isErrorResponse(value) && value["error"]["status"] === "RESOURCE_EXHAUSTED";
}

/**
 * True when `value` is a {@link Cancelled} body.
 *
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `CANCELLED`, HTTP 499.
 */
export function isCancelled(value: unknown): value is Cancelled {
  return isErrorResponse(value) && value["error"]["status"] === "CANCELLED";
}

/**
 * True when `value` is a {@link DataLoss} body.
 *
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `DATA_LOSS`, HTTP 500.
 */
export function isDataLoss(value: unknown): value is DataLoss {
  return isErrorResponse(value) && value["error"]["status"] === "DATA_LOSS";
}

/**
 * True when `value` is a {@link Unknown} body.
 *
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `UNKNOWN`, HTTP 500.
 */
export function isUnknown(value: unknown): value is Unknown {
  return isErrorResponse(value) && value["error"]["status"] === "UNKNOWN";
}

/**
 * True when `value` is a {@link Internal} body.
 *
 * The service failed inside.
 * Something that the system relies on does not hold. It is kept for serious errors.
 *
 * Code `INTERNAL`, HTTP 500.
 */
export function isInternal(value: unknown): value is Internal {
  return isErrorResponse(value) && value["error"]["status"] === "INTERNAL";
}

/**
 * True when `value` is a {@link Unimplemented} body.
 *
 * The method is not there.
 * The operation is not implemented, or not switched on, in this API.
 *
 * Code `UNIMPLEMENTED`, HTTP 501.
 */
export function isUnimplemented(value: unknown): value is Unimplemented {
  return isErrorResponse(value) && value["error"]["status"] === "UNIMPLEMENTED";
}

/**
 * True when `value` is a {@link Unavailable} body.
 *
 * The service is unavailable.
 * The service is not there for the moment. That passes most often, so the call may be sent again.
 *
 * Code `UNAVAILABLE`, HTTP 503.
 */
export function isUnavailable(value: unknown): value is Unavailable {
  return isErrorResponse(value) && value["error"]["status"] === "UNAVAILABLE";
}

/**
 * True when `value` is a {@link DeadlineExceeded} body.
 *
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `DEADLINE_EXCEEDED`, HTTP 504.
 */
export function isDeadlineExceeded(value: unknown): value is DeadlineExceeded {
  return isErrorResponse(value) && value["error"]["status"] === "DEADLINE_EXCEEDED";
}

/**
 * True when `value` is a {@link ApiDisabled} body.
 *
 * The API is not switched on.
 * The project that is charged for the call has not switched the API on, or has switched it off.
 *
 * Code `SERVICE_DISABLED`, HTTP 403.
 */
export function isApiDisabled(value: unknown): value is ApiDisabled {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "SERVICE_DISABLED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link BillingDisabled} body.
 *
 * Billing is switched off.
 * The billing account of the project is disabled.
 *
 * Code `BILLING_DISABLED`, HTTP 403.
 */
export function isBillingDisabled(value: unknown): value is BillingDisabled {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "BILLING_DISABLED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ApiKeyInvalid} body.
 *
 * The API key is invalid.
 * The API key has a bad form, does not exist or has expired.
 *
 * Code `API_KEY_INVALID`, HTTP 400.
 */
export function isApiKeyInvalid(value: unknown): value is ApiKeyInvalid {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "INVALID_ARGUMENT" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_INVALID" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ApiKeyServiceBlocked} body.
 *
 * The API key is not for this API.
 * The API key is restricted to other APIs.
 *
 * Code `API_KEY_SERVICE_BLOCKED`, HTTP 403.
 */
export function isApiKeyServiceBlocked(value: unknown): value is ApiKeyServiceBlocked {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_SERVICE_BLOCKED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ApiKeyHttpReferrerBlocked} body.
 *
 * The API key is not for this web page.
 * The API key is restricted to web pages of other addresses.
 *
 * Code `API_KEY_HTTP_REFERRER_BLOCKED`, HTTP 403.
 */
export function isApiKeyHttpReferrerBlocked(value: unknown): value is ApiKeyHttpReferrerBlocked {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_HTTP_REFERRER_BLOCKED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ApiKeyIpAddressBlocked} body.
 *
 * The API key is not for this IP address.
 * The API key is restricted to other IP addresses.
 *
 * Code `API_KEY_IP_ADDRESS_BLOCKED`, HTTP 403.
 */
export function isApiKeyIpAddressBlocked(value: unknown): value is ApiKeyIpAddressBlocked {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_IP_ADDRESS_BLOCKED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ApiKeyAndroidAppBlocked} body.
 *
 * The API key is not for this Android app.
 * The API key is restricted to other Android apps.
 *
 * Code `API_KEY_ANDROID_APP_BLOCKED`, HTTP 403.
 */
export function isApiKeyAndroidAppBlocked(value: unknown): value is ApiKeyAndroidAppBlocked {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_ANDROID_APP_BLOCKED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ApiKeyIosAppBlocked} body.
 *
 * The API key is not for this iOS app.
 * The API key is restricted to other iOS apps.
 *
 * Code `API_KEY_IOS_APP_BLOCKED`, HTTP 403.
 */
export function isApiKeyIosAppBlocked(value: unknown): value is ApiKeyIosAppBlocked {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_IOS_APP_BLOCKED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link RateLimitExceeded} body.
 *
 * Too many calls in this time.
 * The rate quota of the consumer is used up for this window; the metadata name the metric and the limit.
 *
 * Code `RATE_LIMIT_EXCEEDED`, HTTP 429.
 */
export function isRateLimitExceeded(value: unknown): value is RateLimitExceeded {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "RESOURCE_EXHAUSTED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "RATE_LIMIT_EXCEEDED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ResourceQuotaExceeded} body.
 *
 * No more of this resource is allowed.
 * The consumer has as many of this resource as its quota allows; the metadata name the metric and the limit.
 *
 * Code `RESOURCE_QUOTA_EXCEEDED`, HTTP 429.
 */
export function isResourceQuotaExceeded(value: unknown): value is ResourceQuotaExceeded {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "RESOURCE_EXHAUSTED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "RESOURCE_QUOTA_EXCEEDED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link LocationTaxPolicyViolated} body.
 *
 * A tax restriction forbids this location.
 * The billing address is in a place whose taxes do not allow resources in this location.
 *
 * Code `LOCATION_TAX_POLICY_VIOLATED`, HTTP 403.
 */
export function isLocationTaxPolicyViolated(value: unknown): value is LocationTaxPolicyViolated {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "LOCATION_TAX_POLICY_VIOLATED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link UserProjectDenied} body.
 *
 * The project to charge may not be used.
 * The caller lacks a permission on the project that the call is to be charged to, or that project is invalid.
 *
 * Code `USER_PROJECT_DENIED`, HTTP 403.
 */
export function isUserProjectDenied(value: unknown): value is UserProjectDenied {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "USER_PROJECT_DENIED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ConsumerSuspended} body.
 *
 * The project is suspended.
 * The project is suspended, since it breaks the terms of service.
 *
 * Code `CONSUMER_SUSPENDED`, HTTP 403.
 */
export function isConsumerSuspended(value: unknown): value is ConsumerSuspended {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "CONSUMER_SUSPENDED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link ConsumerInvalid} body.
 *
 * The project is not valid.
 * The project that the call belongs to has a bad form, does not exist or was deleted.
 *
 * Code `CONSUMER_INVALID`, HTTP 403.
 */
export function isConsumerInvalid(value: unknown): value is ConsumerInvalid {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "CONSUMER_INVALID" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link SecurityPolicyViolated} body.
 *
 * A perimeter blocks the call.
 * The call breaks the VPC Service Controls of the organization. `uid` of the metadata finds it in the audit log.
 *
 * Code `SECURITY_POLICY_VIOLATED`, HTTP 403.
 */
export function isSecurityPolicyViolated(value: unknown): value is SecurityPolicyViolated {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "SECURITY_POLICY_VIOLATED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link AccessTokenExpired} body.
 *
 * The access token has expired.
 * The access token was good once, and has run out.
 *
 * Code `ACCESS_TOKEN_EXPIRED`, HTTP 401.
 */
export function isAccessTokenExpired(value: unknown): value is AccessTokenExpired {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "UNAUTHENTICATED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "ACCESS_TOKEN_EXPIRED" && item["domain"] === "googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link AccessTokenScopeInsufficient} body.
 *
 * The token lacks a scope.
 * The access token was granted for scopes that do not cover this method.
 *
 * Code `ACCESS_TOKEN_SCOPE_INSUFFICIENT`, HTTP 403.
 */
export function isAccessTokenScopeInsufficient(value: unknown): value is AccessTokenScopeInsufficient {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") >= 1
  );
}

/**
 * True when `value` is a {@link CredentialsMissing} body.
 *
 * The call has no credentials.
 * The method wants credentials, and the call has none; an API key alone is not enough here.
 *
 * Code `CREDENTIALS_MISSING`, HTTP 401.
 */
export function isCredentialsMissing(value: unknown): value is CredentialsMissing {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "UNAUTHENTICATED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "CREDENTIALS_MISSING") >= 1
  );
}

/**
 * True when `value` is a {@link IamPermissionDenied} body.
 *
 * The caller lacks an IAM permission.
 * The caller has no role that holds the permission of the metadata on the resource, or the resource does not exist.
 *
 * Code `IAM_PERMISSION_DENIED`, HTTP 403.
 */
export function isIamPermissionDenied(value: unknown): value is IamPermissionDenied {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "PERMISSION_DENIED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "IAM_PERMISSION_DENIED") >= 1
  );
}

/**
 * True when `value` is a {@link ResourceAvailability} body.
 *
 * The zone has too little left.
 * The zone has not enough of what the call asks for; `zonesWithCapacity` of the metadata may name others.
 *
 * Code `RESOURCE_AVAILABILITY`, HTTP 429.
 */
export function isResourceAvailability(value: unknown): value is ResourceAvailability {
  return (
    isErrorResponse(value) &&
    value["error"]["status"] === "RESOURCE_EXHAUSTED" &&
    value["error"]["details"] !== undefined &&
    countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "RESOURCE_AVAILABILITY" && item["domain"] === "compute.googleapis.com") >= 1
  );
}

/**
 * True when `value` is a {@link BareCancelled} body.
 *
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `1`, HTTP 499.
 */
export function isBareCancelled(value: unknown): value is BareCancelled {
  return isBareStatus(value) && value["code"] === 1;
}

/**
 * True when `value` is a {@link BareUnknown} body.
 *
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `2`, HTTP 500.
 */
export function isBareUnknown(value: unknown): value is BareUnknown {
  return isBareStatus(value) && value["code"] === 2;
}

/**
 * True when `value` is a {@link BareInvalidArgument} body.
 *
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `3`, HTTP 400.
 */
export function isBareInvalidArgument(value: unknown): value is BareInvalidArgument {
  return isBareStatus(value) && value["code"] === 3;
}

/**
 * True when `value` is a {@link BareDeadlineExceeded} body.
 *
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `4`, HTTP 504.
 */
export function isBareDeadlineExceeded(value: unknown): value is BareDeadlineExceeded {
  return isBareStatus(value) && value["code"] === 4;
}

/**
 * True when `value` is a {@link BareNotFound} body.
 *
 * There is no such thing.
 * What the call names does not exist, or is hidden from a whole group of callers.
 *
 * Code `5`, HTTP 404.
 */
export function isBareNotFound(value: unknown): value is BareNotFound {
  return isBareStatus(value) && value["code"] === 5;
}

/**
 * True when `value` is a {@link BareAlreadyExists} body.
 *
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `6`, HTTP 409.
 */
export function isBareAlreadyExists(value: unknown): value is BareAlreadyExists {
  return isBareStatus(value) && value["code"] === 6;
}

/**
 * True when `value` is a {@link BarePermissionDenied} body.
 *
 * The caller may not do this.
 * The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
 *
 * Code `7`, HTTP 403.
 */
export function isBarePermissionDenied(value: unknown): value is BarePermissionDenied {
  return isBareStatus(value) && value["code"] === 7;
}

/**
 * True when `value` is a {@link BareResourceExhausted} body.
 *
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `8`, HTTP 429.
 */
export function isBareResourceExhausted(value: unknown): value is BareResourceExhausted {
  return isBareStatus(value) && value["code"] === 8;
}

/**
 * True when `value` is a {@link BareFailedPrecondition} body.
 *
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `9`, HTTP 400.
 */
export function isBareFailedPrecondition(value: unknown): value is BareFailedPrecondition {
  return isBareStatus(value) && value["code"] === 9;
}

/**
 * True when `value` is a {@link BareAborted} body.
 *
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
 *
 * Code `10`, HTTP 409.
 */
export function isBareAborted(value: unknown): value is BareAborted {
  return isBareStatus(value) && value["code"] === 10;
}

/**
 * True when `value` is a {@link BareOutOfRange} body.
 *
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `11`, HTTP 400.
 */
export function isBareOutOfRange(value: unknown): value is BareOutOfRange {
  return isBareStatus(value) && value["code"] === 11;
}

/**
 * True when `value` is a {@link BareUnimplemented} body.
 *
 * The method is not there.
 * The operation is not implemented, or not switched on, in this API.
 *
 * Code `12`, HTTP 501.
 */
export function isBareUnimplemented(value: unknown): value is BareUnimplemented {
  return isBareStatus(value) && value["code"] === 12;
}

/**
 * True when `value` is a {@link BareInternal} body.
 *
 * The service failed inside.
 * Something that the system relies on does not hold. It is kept for serious errors.
 *
 * Code `13`, HTTP 500.
 */
export function isBareInternal(value: unknown): value is BareInternal {
  return isBareStatus(value) && value["code"] === 13;
}

/**
 * True when `value` is a {@link BareUnavailable} body.
 *
 * The service is unavailable.
 * The service is not there for the moment. That passes most often, so the call may be sent again.
 *
 * Code `14`, HTTP 503.
 */
export function isBareUnavailable(value: unknown): value is BareUnavailable {
  return isBareStatus(value) && value["code"] === 14;
}

/**
 * True when `value` is a {@link BareDataLoss} body.
 *
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `15`, HTTP 500.
 */
export function isBareDataLoss(value: unknown): value is BareDataLoss {
  return isBareStatus(value) && value["code"] === 15;
}

/**
 * True when `value` is a {@link BareUnauthenticated} body.
 *
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `16`, HTTP 401.
 */
export function isBareUnauthenticated(value: unknown): value is BareUnauthenticated {
  return isBareStatus(value) && value["code"] === 16;
}

/** True when `value` is any {@link GoogleRpcError}. */
export function isGoogleRpcError(value: unknown): value is GoogleRpcError {
  return (
    isInvalidArgument(value) ||
    isFailedPrecondition(value) ||
    isOutOfRange(value) ||
    isUnauthenticated(value) ||
    isPermissionDenied(value) ||
    isNotFound(value) ||
    isAlreadyExists(value) ||
    isAborted(value) ||
    isResourceExhausted(value) ||
    isCancelled(value) ||
    isDataLoss(value) ||
    isUnknown(value) ||
    isInternal(value) ||
    isUnimplemented(value) ||
    isUnavailable(value) ||
    isDeadlineExceeded(value) ||
    isApiDisabled(value) ||
    isBillingDisabled(value) ||
    isApiKeyInvalid(value) ||
    isApiKeyServiceBlocked(value) ||
    isApiKeyHttpReferrerBlocked(value) ||
    isApiKeyIpAddressBlocked(value) ||
    isApiKeyAndroidAppBlocked(value) ||
    isApiKeyIosAppBlocked(value) ||
    isRateLimitExceeded(value) ||
    isResourceQuotaExceeded(value) ||
    isLocationTaxPolicyViolated(value) ||
    isUserProjectDenied(value) ||
    isConsumerSuspended(value) ||
    isConsumerInvalid(value) ||
    isSecurityPolicyViolated(value) ||
    isAccessTokenExpired(value) ||
    isAccessTokenScopeInsufficient(value) ||
    isCredentialsMissing(value) ||
    isIamPermissionDenied(value) ||
    isResourceAvailability(value)
  );
}

/** Name of the {@link BareStatus} error that `value` matches, or undefined. */
function findBareStatus(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { message, details, code } = value;
  const found = codeOfBareStatus(code);
  if (found === undefined || typeof message !== "string" || !Array.isArray(details) || !everyDetail(details)) return undefined;
  return found;
}

/** True when `value` is any {@link AnyBareStatus}. */
export function isAnyBareStatus(value: unknown): value is AnyBareStatus {
  return isBareStatus(value) && indexOfBareStatus(value["code"]) >= 0;
}

/** True when `value` is a {@link StreamedAnswer}: a body that carries errors. */
export function isStreamedAnswer(value: unknown): value is StreamedAnswer {
  return (
    Array.isArray(value) &&
    everyItem(value, (item) =>
      isStreamedMessage(item) ||
      (isObject(item) && isInvalidArgument(item)) ||
      (isObject(item) && isFailedPrecondition(item)) ||
      (isObject(item) && isOutOfRange(item)) ||
      (isObject(item) && isUnauthenticated(item)) ||
      (isObject(item) && isPermissionDenied(item)) ||
      (isObject(item) && isNotFound(item)) ||
      (isObject(item) && isAlreadyExists(item)) ||
      (isObject(item) && isAborted(item)) ||
      (isObject(item) && isResourceExhausted(item)) ||
      (isObject(item) && isCancelled(item)) ||
      (isObject(item) && isDataLoss(item)) ||
      (isObject(item) && isUnknown(item)) ||
      (isObject(item) && isInternal(item)) ||
      (isObject(item) && isUnimplemented(item)) ||
      (isObject(item) && isUnavailable(item)) ||
      (isObject(item) && isDeadlineExceeded(item)) ||
      (isObject(item) && isApiDisabled(item)) ||
      (isObject(item) && isBillingDisabled(item)) ||
      (isObject(item) && isApiKeyInvalid(item)) ||
      (isObject(item) && isApiKeyServiceBlocked(item)) ||
      (isObject(item) && isApiKeyHttpReferrerBlocked(item)) ||
      (isObject(item) && isApiKeyIpAddressBlocked(item)) ||
      (isObject(item) && isApiKeyAndroidAppBlocked(item)) ||
      (isObject(item) && isApiKeyIosAppBlocked(item)) ||
      (isObject(item) && isRateLimitExceeded(item)) ||
      (isObject(item) && isResourceQuotaExceeded(item)) ||
      (isObject(item) && isLocationTaxPolicyViolated(item)) ||
      (isObject(item) && isUserProjectDenied(item)) ||
      (isObject(item) && isConsumerSuspended(item)) ||
      (isObject(item) && isConsumerInvalid(item)) ||
      (isObject(item) && isSecurityPolicyViolated(item)) ||
      (isObject(item) && isAccessTokenExpired(item)) ||
      (isObject(item) && isAccessTokenScopeInsufficient(item)) ||
      (isObject(item) && isCredentialsMissing(item)) ||
      (isObject(item) && isIamPermissionDenied(item)) ||
      (isObject(item) && isResourceAvailability(item)))
  );
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (!isInteger(value["error"]["code"])) report(`${at}/error/code`, "an integer", value["error"]["code"]);
    if (value["error"]["message"] !== undefined && typeof value["error"]["message"] !== "string") {
      report(`${at}/error/message`, "a string", value["error"]["message"]);
    }
    if (typeof value["error"]["status"] !== "string") report(`${at}/error/status`, "a string", value["error"]["status"]);
    if (value["error"]["details"] !== undefined) {
      if (!Array.isArray(value["error"]["details"])) report(`${at}/error/details`, "an array", value["error"]["details"]);
      eachItem(value["error"]["details"], `${at}/error/details`, report, detailIssues);
    }
    if (value["error"]["errors"] !== undefined) {
      if (!Array.isArray(value["error"]["errors"])) report(`${at}/error/errors`, "an array", value["error"]["errors"]);
      eachItem(value["error"]["errors"], `${at}/error/errors`, report, (item, at, report) => {
        if (!isObject(item)) return report(at, "an object", item);
        if (item["domain"] !== undefined && typeof item["domain"] !== "string") report(`${at}/domain`, "a string", item["domain"]);
        if (item["reason"] !== undefined && typeof item["reason"] !== "string") report(`${at}/reason`, "a string", item["reason"]);
        if (item["message"] !== undefined && typeof item["message"] !== "string") report(`${at}/message`, "a string", item["message"]);
      });
    }
  }
}

function bareStatusIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isInteger(value["code"])) report(`${at}/code`, "an integer", value["code"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["details"] === undefined) report(`${at}/details`, "an array", value["details"]);
  else {
    if (!Array.isArray(value["details"])) report(`${at}/details`, "an array", value["details"]);
    eachItem(value["details"], `${at}/details`, report, detailIssues);
  }
}

function detailIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["@type"] !== "string") report(`${at}/@type`, "a string", value["@type"]);
  if (value["reason"] !== undefined && typeof value["reason"] !== "string") report(`${at}/reason`, "a string", value["reason"]);
  if (value["domain"] !== undefined && typeof value["domain"] !== "string") report(`${at}/domain`, "a string", value["domain"]);
  if (
    value["metadata"] !== undefined && (!isObject(value["metadata"]) || !everyMember(value["metadata"], (item) => typeof item === "string"))
  ) {
    report(`${at}/metadata`, "an object", value["metadata"]);
  }
  if (value["retryDelay"] !== undefined && typeof value["retryDelay"] !== "string") {
    report(`${at}/retryDelay`, "a string", value["retryDelay"]);
  }
  if (value["fieldViolations"] !== undefined) {
    if (!Array.isArray(value["fieldViolations"])) report(`${at}/fieldViolations`, "an array", value["fieldViolations"]);
    eachItem(value["fieldViolations"], `${at}/fieldViolations`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (item["field"] !== undefined && typeof item["field"] !== "string") report(`${at}/field`, "a string", item["field"]);
      if (item["description"] !== undefined && typeof item["description"] !== "string") {
        report(`${at}/description`, "a string", item["description"]);
      }
    });
  }
  if (value["violations"] !== undefined) {
    if (!Array.isArray(value["violations"])) report(`${at}/violations`, "an array", value["violations"]);
    eachItem(value["violations"], `${at}/violations`, report, (item, at, report) => {
      if (!isObject(item)) report(at, "an object", item);
    });
  }
  if (value["requestId"] !== undefined && typeof value["requestId"] !== "string") report(`${at}/requestId`, "a string", value["requestId"]);
  if (value["resourceType"] !== undefined && typeof value["resourceType"] !== "string") {
    report(`${at}/resourceType`, "a string", value["resourceType"]);
  }
  if (value["resourceName"] !== undefined && typeof value["resourceName"] !== "string") {
    report(`${at}/resourceName`, "a string", value["resourceName"]);
  }
  if (value["locale"] !== undefined && typeof value["locale"] !== "string") report(`${at}/locale`, "a string", value["locale"]);
  if (value["message"] !== undefined && typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
  if (value["links"] !== undefined) {
    if (!Array.isArray(value["links"])) report(`${at}/links`, "an array", value["links"]);
    eachItem(value["links"], `${at}/links`, report, (item, at, report) => {
      if (!isObject(item)) return report(at, "an object", item);
      if (item["description"] !== undefined && typeof item["description"] !== "string") {
        report(`${at}/description`, "a string", item["description"]);
      }
      if (item["url"] !== undefined && typeof item["url"] !== "string") report(`${at}/url`, "a string", item["url"]);
    });
  }
}

function invalidArgumentIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "INVALID_ARGUMENT") {
    report(`${at}/error/status`, '"INVALID_ARGUMENT"', value["error"]["status"]);
  }
}

function failedPreconditionIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "FAILED_PRECONDITION") {
    report(`${at}/error/status`, '"FAILED_PRECONDITION"', value["error"]["status"]);
  }
}

function outOfRangeIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "OUT_OF_RANGE") {
    report(`${at}/error/status`, '"OUT_OF_RANGE"', value["error"]["status"]);
  }
}

function unauthenticatedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "UNAUTHENTICATED") {
    report(`${at}/error/status`, '"UNAUTHENTICATED"', value["error"]["status"]);
  }
}

function permissionDeniedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "PERMISSION_DENIED") {
    report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
  }
}

function notFoundIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "NOT_FOUND") {
    report(`${at}/error/status`, '"NOT_FOUND"', value["error"]["status"]);
  }
}

function alreadyExistsIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "ALREADY_EXISTS") {
    report(`${at}/error/status`, '"ALREADY_EXISTS"', value["error"]["status"]);
  }
}

function abortedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "ABORTED") {
    report(`${at}/error/status`, '"ABORTED"', value["error"]["status"]);
  }
}

function resourceExhaustedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "RESOURCE_EXHAUSTED") {
    report(`${at}/error/status`, '"RESOURCE_EXHAUSTED"', value["error"]["status"]);
  }
}

function cancelledIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "CANCELLED") {
    report(`${at}/error/status`, '"CANCELLED"', value["error"]["status"]);
  }
}

function dataLossIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "DATA_LOSS") {
    report(`${at}/error/status`, '"DATA_LOSS"', value["error"]["status"]);
  }
}

function unknownIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "UNKNOWN") {
    report(`${at}/error/status`, '"UNKNOWN"', value["error"]["status"]);
  }
}

function internalIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "INTERNAL") {
    report(`${at}/error/status`, '"INTERNAL"', value["error"]["status"]);
  }
}

function unimplementedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "UNIMPLEMENTED") {
    report(`${at}/error/status`, '"UNIMPLEMENTED"', value["error"]["status"]);
  }
}

function unavailableIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "UNAVAILABLE") {
    report(`${at}/error/status`, '"UNAVAILABLE"', value["error"]["status"]);
  }
}

function deadlineExceededIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"]) && value["error"]["status"] !== "DEADLINE_EXCEEDED") {
    report(`${at}/error/status`, '"DEADLINE_EXCEEDED"', value["error"]["status"]);
  }
}

function apiDisabledIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "SERVICE_DISABLED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function billingDisabledIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "BILLING_DISABLED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function apiKeyInvalidIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "INVALID_ARGUMENT") report(`${at}/error/status`, '"INVALID_ARGUMENT"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_INVALID" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function apiKeyServiceBlockedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_SERVICE_BLOCKED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function apiKeyHttpReferrerBlockedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_HTTP_REFERRER_BLOCKED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function apiKeyIpAddressBlockedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_IP_ADDRESS_BLOCKED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function apiKeyAndroidAppBlockedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_ANDROID_APP_BLOCKED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function apiKeyIosAppBlockedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "API_KEY_IOS_APP_BLOCKED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function rateLimitExceededIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "RESOURCE_EXHAUSTED") report(`${at}/error/status`, '"RESOURCE_EXHAUSTED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "RATE_LIMIT_EXCEEDED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function resourceQuotaExceededIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "RESOURCE_EXHAUSTED") report(`${at}/error/status`, '"RESOURCE_EXHAUSTED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "RESOURCE_QUOTA_EXCEEDED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function locationTaxPolicyViolatedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "LOCATION_TAX_POLICY_VIOLATED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function userProjectDeniedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "USER_PROJECT_DENIED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function consumerSuspendedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "CONSUMER_SUSPENDED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function consumerInvalidIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "CONSUMER_INVALID" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function securityPolicyViolatedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "SECURITY_POLICY_VIOLATED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function accessTokenExpiredIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "UNAUTHENTICATED") report(`${at}/error/status`, '"UNAUTHENTICATED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "ACCESS_TOKEN_EXPIRED" && item["domain"] === "googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function accessTokenScopeInsufficientIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function credentialsMissingIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "UNAUTHENTICATED") report(`${at}/error/status`, '"UNAUTHENTICATED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "CREDENTIALS_MISSING") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function iamPermissionDeniedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "PERMISSION_DENIED") report(`${at}/error/status`, '"PERMISSION_DENIED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "IAM_PERMISSION_DENIED") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

function resourceAvailabilityIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorResponseIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["status"] !== "RESOURCE_EXHAUSTED") report(`${at}/error/status`, '"RESOURCE_EXHAUSTED"', value["error"]["status"]);
    if (
      value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) &&
        !(countItems(value["error"]["details"], (item) => isObject(item) && item["@type"] === "type.googleapis.com/google.rpc.ErrorInfo" && item["reason"] === "RESOURCE_AVAILABILITY" && item["domain"] === "compute.googleapis.com") >= 1))
    ) {
      report(`${at}/error/details`, "one of the documented forms", value["error"]["details"]);
    }
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const waitBackoff1To60Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
};
const requestAccessAfterChangeByLegacyRateLimit: Policy = {
  recovery: "request_access",
  strategy: "after_change",
  byCause: /* @__PURE__ */ causesOf([
    {
      id: "legacy-rate-limit",
      where: [{ pointer: "/error/errors/0/reason", pattern: "^(user)?[rR]ateLimitExceeded$" }],
      policy: waitBackoff1To60Tries5Inferred,
    },
  ]),
};
const waitRetryAfter1To60Tries5InferredByRetryDelayDuration: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([
    {
      list: ["error", "details"],
      member: ["retryDelay"],
      where: { "@type": "type.googleapis.com/google.rpc.RetryInfo" },
      unit: "duration",
    },
  ]),
};
const noneNever: Policy = { recovery: "none", strategy: "never" };
const contactSupportNever: Policy = { recovery: "contact_support", strategy: "never" };
const waitBackoff1To60Tries3Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 3,
  basis: "inferred",
};
const waitBackoff1To60Tries5InferredByRetryDelayDuration: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([
    {
      list: ["error", "details"],
      member: ["retryDelay"],
      where: { "@type": "type.googleapis.com/google.rpc.RetryInfo" },
      unit: "duration",
    },
  ]),
};
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };
const contactSupportAfterChange: Policy = { recovery: "contact_support", strategy: "after_change" };
const waitRetryAfter1To60Tries5InferredByRetryDelayDuration2: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([
    { list: ["details"], member: ["retryDelay"], where: { "@type": "type.googleapis.com/google.rpc.RetryInfo" }, unit: "duration" },
  ]),
};
const waitBackoff1To60Tries5InferredByRetryDelayDuration2: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
  waitOf: /* @__PURE__ */ delayOf([
    { list: ["details"], member: ["retryDelay"], where: { "@type": "type.googleapis.com/google.rpc.RetryInfo" }, unit: "duration" },
  ]),
};
const errorsOfBareStatus: Errors = {
  BareCancelled: [1, noneNever, [499]],
  BareUnknown: [2, waitBackoff1To60Tries3Inferred, [500], { canonicalCode: "UNKNOWN" }],
  BareInvalidArgument: [3, fixRequestNever, [400]],
  BareDeadlineExceeded: [4, waitBackoff1To60Tries3Inferred, [504]],
  BareNotFound: [5, fixRequestNever, [404]],
  BareAlreadyExists: [6, fixRequestNever, [409], { canonicalCode: "ALREADY_EXISTS" }],
  BarePermissionDenied: [7, requestAccessAfterChange, [403]],
  BareResourceExhausted: [8, waitRetryAfter1To60Tries5InferredByRetryDelayDuration2, [429]],
  BareFailedPrecondition: [9, rereadAfterChange, [400], { canonicalCode: "FAILED_PRECONDITION" }],
  BareAborted: [10, rereadAfterChange, [409]],
  BareOutOfRange: [11, rereadAfterChange, [400], { canonicalCode: "OUT_OF_RANGE" }],
  BareUnimplemented: [12, fixRequestNever, [501]],
  BareInternal: [13, waitBackoff1To60Tries3Inferred, [500]],
  BareUnavailable: [14, waitBackoff1To60Tries5InferredByRetryDelayDuration2, [503]],
  BareDataLoss: [15, contactSupportNever, [500], { canonicalCode: "DATA_LOSS" }],
  BareUnauthenticated: [16, authenticateAfterChange, [401]],
};
const codeOfBareStatus = /* @__PURE__ */ codeTable(errorsOfBareStatus);

/** Types of the family's errors, by id. */
export type GoogleRpcErrors = {
  "google-rpc/invalid_argument": { name: "InvalidArgument"; code: "INVALID_ARGUMENT"; body: InvalidArgument; root: true; status: 400; below: true };
  "google-rpc/failed_precondition": { name: "FailedPrecondition"; code: "FAILED_PRECONDITION"; body: FailedPrecondition; root: true; status: 400; below: true };
  "google-rpc/out_of_range": { name: "OutOfRange"; code: "OUT_OF_RANGE"; body: OutOfRange; root: true; status: 400; below: true };
  "google-rpc/unauthenticated": { name: "Unauthenticated"; code: "UNAUTHENTICATED"; body: Unauthenticated; root: true; status: 401; below: true };
  "google-rpc/permission_denied": { name: "PermissionDenied"; code: "PERMISSION_DENIED"; body: PermissionDenied; root: true; status: 403; below: true };
  "google-rpc/not_found": { name: "NotFound"; code: "NOT_FOUND"; body: NotFound; root: true; status: 404; below: true };
  "google-rpc/already_exists": { name: "AlreadyExists"; code: "ALREADY_EXISTS"; body: AlreadyExists; root: true; status: 409; below: true };
  "google-rpc/aborted": { name: "Aborted"; code: "ABORTED"; body: Aborted; root: true; status: 409; below: true };
  "google-rpc/resource_exhausted": { name: "ResourceExhausted"; code: "RESOURCE_EXHAUSTED"; body: ResourceExhausted; root: true; status: 429; below: true };
  "google-rpc/cancelled": { name: "Cancelled"; code: "CANCELLED"; body: Cancelled; root: true; status: 499; below: true };
  "google-rpc/data_loss": { name: "DataLoss"; code: "DATA_LOSS"; body: DataLoss; root: true; status: 500; below: true };
  "google-rpc/unknown": { name: "Unknown"; code: "UNKNOWN"; body: Unknown; root: true; status: 500; below: true };
  "google-rpc/internal": { name: "Internal"; code: "INTERNAL"; body: Internal; root: true; status: 500; below: true };
  "google-rpc/unimplemented": { name: "Unimplemented"; code: "UNIMPLEMENTED"; body: Unimplemented; root: true; status: 501; below: true };
  "google-rpc/unavailable": { name: "Unavailable"; code: "UNAVAILABLE"; body: Unavailable; root: true; status: 503; below: true };
  "google-rpc/deadline_exceeded": { name: "DeadlineExceeded"; code: "DEADLINE_EXCEEDED"; body: DeadlineExceeded; root: true; status: 504; below: true };
  "google-rpc/service-disabled": { name: "ApiDisabled"; code: "SERVICE_DISABLED"; body: ApiDisabled; root: true; status: 403; below: true };
  "google-rpc/billing-disabled": { name: "BillingDisabled"; code: "BILLING_DISABLED"; body: BillingDisabled; root: true; status: 403; below: true };
  "google-rpc/api-key-invalid": { name: "ApiKeyInvalid"; code: "API_KEY_INVALID"; body: ApiKeyInvalid; root: true; status: 400; below: true };
  "google-rpc/api-key-service-blocked": { name: "ApiKeyServiceBlocked"; code: "API_KEY_SERVICE_BLOCKED"; body: ApiKeyServiceBlocked; root: true; status: 403; below: true };
  "google-rpc/api-key-http-referrer-blocked": {
    name: "ApiKeyHttpReferrerBlocked";
    code: "API_KEY_HTTP_REFERRER_BLOCKED";
    body: ApiKeyHttpReferrerBlocked;
    root: true;
    status: 403;
    below: true;
  };
  "google-rpc/api-key-ip-address-blocked": { name: "ApiKeyIpAddressBlocked"; code: "API_KEY_IP_ADDRESS_BLOCKED"; body: ApiKeyIpAddressBlocked; root: true; status: 403; below: true };
  "google-rpc/api-key-android-app-blocked": {
    name: "ApiKeyAndroidAppBlocked";
    code: "API_KEY_ANDROID_APP_BLOCKED";
    body: ApiKeyAndroidAppBlocked;
    root: true;
    status: 403;
    below: true;
  };
  "google-rpc/api-key-ios-app-blocked": { name: "ApiKeyIosAppBlocked"; code: "API_KEY_IOS_APP_BLOCKED"; body: ApiKeyIosAppBlocked; root: true; status: 403; below: true };
  "google-rpc/rate-limit-exceeded": { name: "RateLimitExceeded"; code: "RATE_LIMIT_EXCEEDED"; body: RateLimitExceeded; root: true; status: 429; below: true };
  "google-rpc/resource-quota-exceeded": { name: "ResourceQuotaExceeded"; code: "RESOURCE_QUOTA_EXCEEDED"; body: ResourceQuotaExceeded; root: true; status: 429; below: true };
  "google-rpc/location-tax-policy-violated": {
    name: "LocationTaxPolicyViolated";
    code: "LOCATION_TAX_POLICY_VIOLATED";
    body: LocationTaxPolicyViolated;
    root: true;
    status: 403;
    below: true;
  };
  "google-rpc/user-project-denied": { name: "UserProjectDenied"; code: "USER_PROJECT_DENIED"; body: UserProjectDenied; root: true; status: 403; below: true };
  "google-rpc/consumer-suspended": { name: "ConsumerSuspended"; code: "CONSUMER_SUSPENDED"; body: ConsumerSuspended; root: true; status: 403; below: true };
  "google-rpc/consumer-invalid": { name: "ConsumerInvalid"; code: "CONSUMER_INVALID"; body: ConsumerInvalid; root: true; status: 403; below: true };
  "google-rpc/security-policy-violated": { name: "SecurityPolicyViolated"; code: "SECURITY_POLICY_VIOLATED"; body: SecurityPolicyViolated; root: true; status: 403; below: true };
  "google-rpc/access-token-expired": { name: "AccessTokenExpired"; code: "ACCESS_TOKEN_EXPIRED"; body: AccessTokenExpired; root: true; status: 401; below: true };
  "google-rpc/access-token-scope-insufficient": {
    name: "AccessTokenScopeInsufficient";
    code: "ACCESS_TOKEN_SCOPE_INSUFFICIENT";
    body: AccessTokenScopeInsufficient;
    root: true;
    status: 403;
    below: true;
  };
  "google-rpc/credentials-missing": { name: "CredentialsMissing"; code: "CREDENTIALS_MISSING"; body: CredentialsMissing; root: true; status: 401; below: true };
  "google-rpc/iam-permission-denied": { name: "IamPermissionDenied"; code: "IAM_PERMISSION_DENIED"; body: IamPermissionDenied; root: true; status: 403; below: true };
  "google-rpc/resource-availability": { name: "ResourceAvailability"; code: "RESOURCE_AVAILABILITY"; body: ResourceAvailability; root: true; status: 429; below: true };
  "google-rpc/bare-status/1": { name: "BareCancelled"; code: 1; body: BareCancelled; root: true; status: 499 };
  "google-rpc/bare-status/2": { name: "BareUnknown"; code: 2; body: BareUnknown; root: true; status: 500 };
  "google-rpc/bare-status/3": { name: "BareInvalidArgument"; code: 3; body: BareInvalidArgument; root: true; status: 400 };
  "google-rpc/bare-status/4": { name: "BareDeadlineExceeded"; code: 4; body: BareDeadlineExceeded; root: true; status: 504 };
  "google-rpc/bare-status/5": { name: "BareNotFound"; code: 5; body: BareNotFound; root: true; status: 404 };
  "google-rpc/bare-status/6": { name: "BareAlreadyExists"; code: 6; body: BareAlreadyExists; root: true; status: 409 };
  "google-rpc/bare-status/7": { name: "BarePermissionDenied"; code: 7; body: BarePermissionDenied; root: true; status: 403 };
  "google-rpc/bare-status/8": { name: "BareResourceExhausted"; code: 8; body: BareResourceExhausted; root: true; status: 429 };
  "google-rpc/bare-status/9": { name: "BareFailedPrecondition"; code: 9; body: BareFailedPrecondition; root: true; status: 400 };
  "google-rpc/bare-status/10": { name: "BareAborted"; code: 10; body: BareAborted; root: true; status: 409 };
  "google-rpc/bare-status/11": { name: "BareOutOfRange"; code: 11; body: BareOutOfRange; root: true; status: 400 };
  "google-rpc/bare-status/12": { name: "BareUnimplemented"; code: 12; body: BareUnimplemented; root: true; status: 501 };
  "google-rpc/bare-status/13": { name: "BareInternal"; code: 13; body: BareInternal; root: true; status: 500 };
  "google-rpc/bare-status/14": { name: "BareUnavailable"; code: 14; body: BareUnavailable; root: true; status: 503 };
  "google-rpc/bare-status/15": { name: "BareDataLoss"; code: 15; body: BareDataLoss; root: true; status: 500 };
  "google-rpc/bare-status/16": { name: "BareUnauthenticated"; code: 16; body: BareUnauthenticated; root: true; status: 401 };
};

/** Google RPC status: the facts that `decode`, `decodeAll` and `advise` use. */
export const googleRpc: Family<GoogleRpcErrors> = /* @__PURE__ */ defineFamily<GoogleRpcErrors>({
  form: 6,
  id: "google-rpc",
  envelopes: {
    ErrorResponse: {
      codes: codesAt(elementCode(["error", "details"], { "@type": "type.googleapis.com/google.rpc.ErrorInfo" }, ["reason"]), memberCode("error", "status")),
      message: (body) => body["error"]?.["message"],
      status: ["error", "code"],
      is: isErrorResponse,
      issues: errorResponseIssues,
      errors: {
        InvalidArgument: [
          "INVALID_ARGUMENT",
          fixRequestNever,
          [400],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "INVALID_ARGUMENT"]],
            is: isInvalidArgument,
            issues: invalidArgumentIssues,
          },
        ],
        FailedPrecondition: [
          "FAILED_PRECONDITION",
          rereadAfterChange,
          [400],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "FAILED_PRECONDITION"]],
            is: isFailedPrecondition,
            issues: failedPreconditionIssues,
            canonicalCode: "FAILED_PRECONDITION",
          },
        ],
        OutOfRange: [
          "OUT_OF_RANGE",
          rereadAfterChange,
          [400],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "OUT_OF_RANGE"]],
            is: isOutOfRange,
            issues: outOfRangeIssues,
            canonicalCode: "OUT_OF_RANGE",
          },
        ],
        Unauthenticated: [
          "UNAUTHENTICATED",
          authenticateAfterChange,
          [401],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "UNAUTHENTICATED"]],
            is: isUnauthenticated,
            issues: unauthenticatedIssues,
          },
        ],
        PermissionDenied: [
          "PERMISSION_DENIED",
          requestAccessAfterChangeByLegacyRateLimit,
          [403],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isPermissionDenied,
            issues: permissionDeniedIssues,
          },
        ],
        NotFound: [
          "NOT_FOUND",
          fixRequestNever,
          [404],
          { at: 1, places: ["/*"], constants: [[["error", "status"], "NOT_FOUND"]], is: isNotFound, issues: notFoundIssues },
        ],
        AlreadyExists: [
          "ALREADY_EXISTS",
          fixRequestNever,
          [409],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "ALREADY_EXISTS"]],
            is: isAlreadyExists,
            issues: alreadyExistsIssues,
            canonicalCode: "ALREADY_EXISTS",
          },
        ],
        Aborted: [
          "ABORTED",
          rereadAfterChange,
          [409],
          { at: 1, places: ["/*"], constants: [[["error", "status"], "ABORTED"]], is: isAborted, issues: abortedIssues },
        ],
        ResourceExhausted: [
          "RESOURCE_EXHAUSTED",
          waitRetryAfter1To60Tries5InferredByRetryDelayDuration,
          [429],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "RESOURCE_EXHAUSTED"]],
            is: isResourceExhausted,
            issues: resourceExhaustedIssues,
          },
        ],
        Cancelled: [
          "CANCELLED",
          noneNever,
          [499],
          { at: 1, places: ["/*"], constants: [[["error", "status"], "CANCELLED"]], is: isCancelled, issues: cancelledIssues },
        ],
        DataLoss: [
          "DATA_LOSS",
          contactSupportNever,
          [500],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "DATA_LOSS"]],
            is: isDataLoss,
            issues: dataLossIssues,
            canonicalCode: "DATA_LOSS",
          },
        ],
        Unknown: [
          "UNKNOWN",
          waitBackoff1To60Tries3Inferred,
          [500],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "UNKNOWN"]],
            is: isUnknown,
            issues: unknownIssues,
            canonicalCode: "UNKNOWN",
          },
        ],
        Internal: [
          "INTERNAL",
          waitBackoff1To60Tries3Inferred,
          [500],
          { at: 1, places: ["/*"], constants: [[["error", "status"], "INTERNAL"]], is: isInternal, issues: internalIssues },
        ],
        Unimplemented: [
          "UNIMPLEMENTED",
          fixRequestNever,
          [501],
          { at: 1, places: ["/*"], constants: [[["error", "status"], "UNIMPLEMENTED"]], is: isUnimplemented, issues: unimplementedIssues },
        ],
        Unavailable: [
          "UNAVAILABLE",
          waitBackoff1To60Tries5InferredByRetryDelayDuration,
          [503],
          { at: 1, places: ["/*"], constants: [[["error", "status"], "UNAVAILABLE"]], is: isUnavailable, issues: unavailableIssues },
        ],
        DeadlineExceeded: [
          "DEADLINE_EXCEEDED",
          waitBackoff1To60Tries3Inferred,
          [504],
          {
            at: 1,
            places: ["/*"],
            constants: [[["error", "status"], "DEADLINE_EXCEEDED"]],
            is: isDeadlineExceeded,
            issues: deadlineExceededIssues,
          },
        ],
        ApiDisabled: [
          "SERVICE_DISABLED",
          requestAccessAfterChange,
          [403],
          {
            slug: "service-disabled",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isApiDisabled,
            issues: apiDisabledIssues,
          },
        ],
        BillingDisabled: [
          "BILLING_DISABLED",
          requestAccessAfterChange,
          [403],
          {
            slug: "billing-disabled",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isBillingDisabled,
            issues: billingDisabledIssues,
          },
        ],
        ApiKeyInvalid: [
          "API_KEY_INVALID",
          fixRequestAfterChange,
          [400],
          {
            slug: "api-key-invalid",
            places: ["/*"],
            constants: [[["error", "status"], "INVALID_ARGUMENT"]],
            is: isApiKeyInvalid,
            issues: apiKeyInvalidIssues,
          },
        ],
        ApiKeyServiceBlocked: [
          "API_KEY_SERVICE_BLOCKED",
          requestAccessAfterChange,
          [403],
          {
            slug: "api-key-service-blocked",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isApiKeyServiceBlocked,
            issues: apiKeyServiceBlockedIssues,
          },
        ],
        ApiKeyHttpReferrerBlocked: [
          "API_KEY_HTTP_REFERRER_BLOCKED",
          requestAccessAfterChange,
          [403],
          {
            slug: "api-key-http-referrer-blocked",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isApiKeyHttpReferrerBlocked,
            issues: apiKeyHttpReferrerBlockedIssues,
          },
        ],
        ApiKeyIpAddressBlocked: [
          "API_KEY_IP_ADDRESS_BLOCKED",
          requestAccessAfterChange,
          [403],
          {
            slug: "api-key-ip-address-blocked",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isApiKeyIpAddressBlocked,
            issues: apiKeyIpAddressBlockedIssues,
          },
        ],
        ApiKeyAndroidAppBlocked: [
          "API_KEY_ANDROID_APP_BLOCKED",
          requestAccessAfterChange,
          [403],
          {
            slug: "api-key-android-app-blocked",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isApiKeyAndroidAppBlocked,
            issues: apiKeyAndroidAppBlockedIssues,
          },
        ],
        ApiKeyIosAppBlocked: [
          "API_KEY_IOS_APP_BLOCKED",
          requestAccessAfterChange,
          [403],
          {
            slug: "api-key-ios-app-blocked",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isApiKeyIosAppBlocked,
            issues: apiKeyIosAppBlockedIssues,
          },
        ],
        RateLimitExceeded: [
          "RATE_LIMIT_EXCEEDED",
          waitRetryAfter1To60Tries5InferredByRetryDelayDuration,
          [429],
          {
            slug: "rate-limit-exceeded",
            places: ["/*"],
            constants: [[["error", "status"], "RESOURCE_EXHAUSTED"]],
            is: isRateLimitExceeded,
            issues: rateLimitExceededIssues,
          },
        ],
        ResourceQuotaExceeded: [
          "RESOURCE_QUOTA_EXCEEDED",
          requestAccessAfterChange,
          [429],
          {
            slug: "resource-quota-exceeded",
            places: ["/*"],
            constants: [[["error", "status"], "RESOURCE_EXHAUSTED"]],
            is: isResourceQuotaExceeded,
            issues: resourceQuotaExceededIssues,
          },
        ],
        LocationTaxPolicyViolated: [
          "LOCATION_TAX_POLICY_VIOLATED",
          fixRequestNever,
          [403],
          {
            slug: "location-tax-policy-violated",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isLocationTaxPolicyViolated,
            issues: locationTaxPolicyViolatedIssues,
          },
        ],
        UserProjectDenied: [
          "USER_PROJECT_DENIED",
          requestAccessAfterChange,
          [403],
          {
            slug: "user-project-denied",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isUserProjectDenied,
            issues: userProjectDeniedIssues,
          },
        ],
        ConsumerSuspended: [
          "CONSUMER_SUSPENDED",
          contactSupportAfterChange,
          [403],
          {
            slug: "consumer-suspended",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isConsumerSuspended,
            issues: consumerSuspendedIssues,
          },
        ],
        ConsumerInvalid: [
          "CONSUMER_INVALID",
          fixRequestAfterChange,
          [403],
          {
            slug: "consumer-invalid",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isConsumerInvalid,
            issues: consumerInvalidIssues,
          },
        ],
        SecurityPolicyViolated: [
          "SECURITY_POLICY_VIOLATED",
          requestAccessAfterChange,
          [403],
          {
            slug: "security-policy-violated",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isSecurityPolicyViolated,
            issues: securityPolicyViolatedIssues,
          },
        ],
        AccessTokenExpired: [
          "ACCESS_TOKEN_EXPIRED",
          authenticateAfterChange,
          [401],
          {
            slug: "access-token-expired",
            places: ["/*"],
            constants: [[["error", "status"], "UNAUTHENTICATED"]],
            is: isAccessTokenExpired,
            issues: accessTokenExpiredIssues,
          },
        ],
        AccessTokenScopeInsufficient: [
          "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
          authenticateAfterChange,
          [403],
          {
            slug: "access-token-scope-insufficient",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isAccessTokenScopeInsufficient,
            issues: accessTokenScopeInsufficientIssues,
          },
        ],
        CredentialsMissing: [
          "CREDENTIALS_MISSING",
          authenticateAfterChange,
          [401],
          {
            slug: "credentials-missing",
            places: ["/*"],
            constants: [[["error", "status"], "UNAUTHENTICATED"]],
            is: isCredentialsMissing,
            issues: credentialsMissingIssues,
          },
        ],
        IamPermissionDenied: [
          "IAM_PERMISSION_DENIED",
          requestAccessAfterChange,
          [403],
          {
            slug: "iam-permission-denied",
            places: ["/*"],
            constants: [[["error", "status"], "PERMISSION_DENIED"]],
            is: isIamPermissionDenied,
            issues: iamPermissionDeniedIssues,
          },
        ],
        ResourceAvailability: [
          "RESOURCE_AVAILABILITY",
          waitRetryAfter1To60Tries5InferredByRetryDelayDuration,
          [429],
          {
            slug: "resource-availability",
            places: ["/*"],
            constants: [[["error", "status"], "RESOURCE_EXHAUSTED"]],
            is: isResourceAvailability,
            issues: resourceAvailabilityIssues,
          },
        ],
      },
    },
    BareStatus: {
      name: "bare-status",
      code: ["code"],
      message: (body) => body["message"],
      messageRequired: true,
      is: isBareStatus,
      issues: bareStatusIssues,
      find: findBareStatus,
      errors: errorsOfBareStatus,
    },
  },
  places: {
    "/*": { kind: "item", path: ["*"], isSuccess: isStreamedMessage },
  },
  responses: {
    200: null,
    400: null,
    401: null,
    403: requestAccessAfterChange,
    404: null,
    409: rereadAfterChange,
    429: waitRetryAfter1To60Tries5InferredByRetryDelayDuration,
    499: null,
    500: waitBackoff1To60Tries3Inferred,
    501: null,
    503: null,
    504: null,
  },
  docsUrl: "https://google.aip.dev/193",
});

/** Operations of Google RPC status: names of their errors by status, and whether they may be repeated. */
export const operations = {
  callStreaming: {
    errors: {
      400: [
        "InvalidArgument",
        "FailedPrecondition",
        "OutOfRange",
        "ApiKeyInvalid",
        "BareInvalidArgument",
        "BareFailedPrecondition",
        "BareOutOfRange",
      ],
      401: ["Unauthenticated", "AccessTokenExpired", "CredentialsMissing", "BareUnauthenticated"],
      403: [
        "PermissionDenied",
        "ApiDisabled",
        "BillingDisabled",
        "ApiKeyServiceBlocked",
        "ApiKeyHttpReferrerBlocked",
        "ApiKeyIpAddressBlocked",
        "ApiKeyAndroidAppBlocked",
        "ApiKeyIosAppBlocked",
        "LocationTaxPolicyViolated",
        "UserProjectDenied",
        "ConsumerSuspended",
        "ConsumerInvalid",
        "SecurityPolicyViolated",
        "AccessTokenScopeInsufficient",
        "IamPermissionDenied",
        "BarePermissionDenied",
      ],
      404: ["NotFound", "BareNotFound"],
      409: ["AlreadyExists", "Aborted", "BareAlreadyExists", "BareAborted"],
      429: ["ResourceExhausted", "RateLimitExceeded", "ResourceQuotaExceeded", "ResourceAvailability", "BareResourceExhausted"],
      499: ["Cancelled", "BareCancelled"],
      500: ["DataLoss", "Unknown", "Internal", "BareUnknown", "BareInternal", "BareDataLoss"],
      501: ["Unimplemented", "BareUnimplemented"],
      503: ["Unavailable", "BareUnavailable"],
      504: ["DeadlineExceeded", "BareDeadlineExceeded"],
    },
  },
} as const;
