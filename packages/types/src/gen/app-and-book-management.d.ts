// @generated from specs/app-and-book-management/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./app-and-book-management.openapi.js";

/** One failure. The body of a failed call, an element of `failures` in a status, or `error` in a notification. Further members are possible; keep them. */
export interface ErrorResponse {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: number;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/** Whom and what the failure concerns, for diagnosis. Only some failures carry it. Further members are possible; keep them. */
export interface ErrorInfo {
  /** The assets concerned. */
  assets?: AffectedAsset[];
  /** The users concerned. */
  clientUserIds?: string[];
  /** The devices concerned. */
  serialNumbers?: string[];
  [name: string]: unknown;
}

/** An app or a book that a failure concerns. */
export interface AffectedAsset {
  /** The id of the product in the store. */
  adamId?: string;
  /** The quality of the product. */
  pricingParam?: string;
  [name: string]: unknown;
}

/**
 * The caller is not logged in.
 * The service does not accept the request without a valid content token.
 *
 * Code `9601`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface LoginRequired {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9601;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * An argument is invalid.
 * The service refused an argument of the request, and no more specific error describes it.
 *
 * Code `9602`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidArgument {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9602;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Internal error.
 * A failure inside the service. It answers a request, and also arrives in the status of an event or in a notification.
 *
 * Code `9603`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalError {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9603;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The registered user does not exist.
 * At least one clientUserId belongs to no registered user of the organizational unit. `errorInfo` usually names those concerned.
 *
 * Code `9609`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface RegisteredUserNotFound {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9609;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The token has expired.
 * The content token is past its date of expiry.
 *
 * Code `9621`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface TokenExpired {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9621;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The push token is invalid.
 * The Apple Push Notification token in the request is not valid.
 *
 * Code `9623`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface PushTokenInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9623;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The token was revoked.
 * The server has withdrawn this content token before its time.
 *
 * Code `9625`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface TokenRevoked {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9625;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The service is gone.
 * What the request asks for was taken out of service for good.
 *
 * Code `9634`, HTTP 410.
 *
 * What to do: Do not repeat the request: neither a change of it nor waiting helps.
 * Retry: No: the same request cannot succeed.
 */
export interface ServiceRemoved {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9634;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Facilitator accounts may not do this.
 * The request came for a facilitator account, and the operation is closed to those.
 *
 * Code `9637`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface FacilitatorNotAllowed {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9637;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Too many requests.
 * The service turned the request away because it gets too many of them for this organization at present.
 *
 * Code `9646`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface TooManyRequests {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9646;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Legacy tokens may not do this.
 * The request came with a legacy token, which this operation does not support.
 *
 * Code `9647`, HTTP 403.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface LegacyTokenNotSupported {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9647;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * There is no such page.
 * The page index is negative or behind the last page.
 *
 * Code `9650`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface PageIndexOutOfRange {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9650;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Too many assets in one request.
 * The request names more assets than one request may.
 *
 * Code `9700`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface TooManyAssets {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9700;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Too many users in one asset request.
 * The request names more clientUserIds than one request may.
 *
 * Code `9701`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface TooManyClientUserIds {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9701;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Too many devices in one request.
 * The request names more serialNumbers than one request may.
 *
 * Code `9702`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface TooManySerialNumbers {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9702;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * An asset is named twice.
 * The same asset occurs more than once in the request.
 *
 * Code `9703`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DuplicateAssets {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9703;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * A user is named twice in an asset request.
 * The same clientUserId occurs more than once in the request.
 *
 * Code `9704`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DuplicateClientUserIds {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9704;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * A device is named twice.
 * The same serial number occurs more than once in the request.
 *
 * Code `9705`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DuplicateSerialNumbers {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9705;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The asset cannot be revoked.
 * The request would take back an asset that, once assigned, stays with its owner.
 *
 * Code `9706`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AssetNotRevocable {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9706;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The asset cannot be assigned to a device.
 * The request names serial numbers for an asset that can be assigned to users only.
 *
 * Code `9707`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AssetNotDeviceAssignable {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9707;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The event does not exist.
 * The service knows no event with the eventId of the request.
 *
 * Code `9708`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface EventNotFound {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9708;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The notification URL or its token is missing.
 * The client configuration sets only one of the notification URL and the authentication token, which go together.
 *
 * Code `9710`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotificationSettingsIncomplete {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9710;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The notification URL or its token is too long.
 * The notification URL or the authentication token is longer than the service stores.
 *
 * Code `9711`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotificationSettingsTooLong {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9711;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The notification URL is not a valid HTTPS URL.
 * The notification URL cannot be read as a URL, or does not use HTTPS.
 *
 * Code `9712`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotificationUrlInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9712;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The metadata in mdmInfo is too long.
 * The metadata by which the device management service describes itself is longer than the service stores.
 *
 * Code `9713`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MetadataTooLong {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9713;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Too many users in one user request.
 * The request would create, update or retire more users than one request may.
 *
 * Code `9714`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface TooManyUsers {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9714;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * A user is named twice in a user request.
 * The same user occurs more than once in the request.
 *
 * Code `9715`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DuplicateUsers {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9715;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * An email address is invalid.
 * The email address of at least one user in the request is not valid.
 *
 * Code `9717`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface EmailInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9717;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * No asset was given.
 * The request lacks the asset that it is about, and needs one.
 *
 * Code `9718`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AssetMissing {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9718;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Neither users nor devices were given.
 * The request says what to manage, but not for whom. It needs clientUserIds or serialNumbers.
 *
 * Code `9719`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AssigneesMissing {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9719;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * No users were given.
 * The user request lacks the users that it is about.
 *
 * Code `9720`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UsersMissing {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9720;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The version id is invalid.
 * The request asks for changes since a version that the service does not know.
 *
 * Code `9721`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface VersionIdInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9721;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The Authorization header is invalid.
 * The Authorization header has not the form in which the service expects the content token.
 *
 * Code `9722`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface AuthorizationHeaderInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9722;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * mdmInfo is incomplete.
 * The client configuration sets mdmInfo without all of its three members.
 *
 * Code `9723`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MdmInfoIncomplete {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9723;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The id in mdmInfo is too long.
 * The id by which the device management service identifies itself is longer than the service stores.
 *
 * Code `9724`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MdmIdTooLong {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9724;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The name in mdmInfo is too long.
 * The name that the device management service gives itself is longer than the service stores.
 *
 * Code `9725`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MdmNameTooLong {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9725;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The method is not supported.
 * The endpoint exists, but does not take the HTTP method of the request.
 *
 * Code `9726`, HTTP 405.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotSupported {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9726;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The Content-Type is not supported.
 * The endpoint does not take a body of the type that the Content-Type header of the request names.
 *
 * Code `9727`, HTTP 415.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ContentTypeNotSupported {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9727;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The notification URL cannot be reached.
 * The service tried the notification URL of the client configuration and got no good answer, so it rejected the configuration.
 *
 * Code `9728`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface NotificationUrlUnreachable {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9728;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The service is unavailable for now.
 * The service cannot take the request at the moment and expects to be back.
 *
 * Code `9729`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 5 seconds at least, growing to 2 minutes, 5 tries in all.
 */
export interface ServiceUnavailable {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9729;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The subscription association is invalid.
 * The request to associate subscriptions with users is not valid as it stands.
 *
 * Code `9811`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface SubscriptionAssociationInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9811;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The cursor is invalid.
 * The cursor does not mark a place in the list that is being read.
 *
 * Code `9812`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface CursorInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9812;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The Adam ID is invalid.
 * The request names a product of the store by an id that is not valid.
 *
 * Code `9813`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AdamIdInvalid {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9813;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * No associated user has this id.
 * The clientUserId belongs to no registered user who is associated with an Apple Account.
 *
 * Code `9814`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface AssociatedUserNotFound {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9814;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The user does not have this product.
 * The registered user is not assigned the adamId that the request is about.
 *
 * Code `9815`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface UserNotAssigned {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9815;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Too many subscriptions or users in one request.
 * The subscription request is larger than one request may be, by its subscriptions or by its users.
 *
 * Code `9816`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface TooManySubscriptions {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9816;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The user has the subscription through a group.
 * The user holds this subscription already, as the member of a group.
 *
 * Code `9817`, HTTP 400.
 *
 * What to do: Do not repeat the request: neither a change of it nor waiting helps.
 * Retry: No: the same request cannot succeed.
 */
export interface AssignedThroughGroup {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9817;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Subscriptions are in the way.
 * Subscription management cannot be switched off for an organizational unit as long as that unit has subscriptions.
 *
 * Code `9818`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface SubscriptionsExist {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9818;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The Apple Account cannot be associated.
 * The service could not associate the Apple Account with the user.
 *
 * Code `9635`, in items and events.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface AppleAccountNotAssociable {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9635;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The Apple Account belongs to another user.
 * The Apple Account is associated with a different registered user already.
 *
 * Code `9641`, in items and events.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface AppleAccountInUse {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9641;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The service is under maintenance.
 * The service could not do the background work because it is being maintained.
 *
 * Code `9644`, in items and events.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 60 seconds at least, growing to 15 minutes, 6 tries in all.
 */
export interface MaintenanceMode {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9644;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * Not enough assets are left.
 * Fewer assets are available than the association needs. One notification may tell it of many users and devices at once.
 *
 * Code `9709`, in items and events.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface NotEnoughAssets {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9709;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/**
 * The user exists already.
 * A registered user with this clientUserId exists already, so none was created.
 *
 * Code `9716`, in items and events.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UserAlreadyExists {
  /** Which error it is, a number of 32 bits. The server may add numbers at any time. */
  errorNumber: 9716;
  /** What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
  errorMessage?: string;
  errorInfo?: ErrorInfo;
}

/** A failure of background work. The server may send further numbers. */
export type AsynchronousError =
  | InternalError
  | RegisteredUserNotFound
  | AppleAccountNotAssociable
  | AppleAccountInUse
  | MaintenanceMode
  | NotEnoughAssets
  | UserAlreadyExists;

/** What became of a request that is processed in the background. PENDING is neither a success nor a failure; COMPLETE can still carry failures. */
export interface StatusResponse {
  /** PENDING while the work goes on, then COMPLETE or FAILED. */
  eventStatus?: string;
  /** What the request was for: ASSOCIATE, DISASSOCIATE, REVOKE, CREATE, UPDATE or RETIRE. */
  eventType?: string;
  /** What failed so far. Look at it under every eventStatus. */
  failures?: AsynchronousError[];
  /** How many parts of the request are done. */
  numCompleted?: number;
  /** How many parts the request has. */
  numRequested?: number;
  /** When the token of the request expires. */
  tokenExpirationDate?: string;
  /** The id of the organizational unit. */
  uId?: string;
  /** Which device management service manages the organizational unit, where one is set. */
  mdmInfo?: { [name: string]: unknown } | null;
  [name: string]: unknown;
}

/** One delivery to the notification URL. The same one may come up to three times; `notificationId` tells. */
export interface NotificationMessage {
  notification?: Notification;
  /** Identifies the notification; a repeated delivery has the same. */
  notificationId?: string;
  /** What `notification` is about: ASSET_MANAGEMENT, USER_MANAGEMENT, USER_ASSOCIATED, ASSET_COUNT, SUBSCRIPTION_MANAGEMENT, SUBSCRIPTION_COUNT or TEST_NOTIFICATION. */
  notificationType?: string;
  /** The id of the organizational unit. */
  uId?: string;
  [name: string]: unknown;
}

/** What happened. Its members depend on the type of the notification; those about users carry `users` in place of `assignments`. */
export interface Notification {
  /** The assignments concerned, at most 100. */
  assignments?: Assignment[];
  /** The id of the event, from the answer to the original request. */
  eventId?: string;
  /** SUCCESS or FAILURE. */
  result?: string;
  /** What the request was for: ASSOCIATE, DISASSOCIATE, REVOKE, CREATE, UPDATE or RETIRE. */
  type?: string;
  error?: AsynchronousError;
  [name: string]: unknown;
}

/** One asset for one user or one device. */
export interface Assignment {
  /** The id of the product in the store: text for an asset, a number for a subscription. */
  adamId?: string | number;
  /** The quality of the product. */
  pricingParam?: string;
  /** The user, where it is for a user. */
  clientUserId?: string;
  /** The device, where it is for a device. */
  serialNumber?: string;
  [name: string]: unknown;
}

/** The configuration of the service. A success: `errorCodes` describes errors and reports none. */
export interface ServiceConfigResponse {
  /** The numbers that the service knows, each with its text. Data, not failures; the list is not complete. */
  errorCodes?: ErrorCodeDescription[];
  /** The limits that hold now, by name. They change without notice: read them every five minutes. */
  limits?: { [name: string]: unknown };
  [name: string]: unknown;
}

/** One entry in the service's own list of errors. */
export interface ErrorCodeDescription {
  /** The number of the error. */
  errorNumber?: number;
  /** The text that the service sends with it at present. */
  errorMessage?: string;
  [name: string]: unknown;
}

/** Union of the App and Book Management errors whose bodies extend {@link ErrorResponse}. */
export type AppAndBookManagementError =
  | LoginRequired
  | InvalidArgument
  | InternalError
  | RegisteredUserNotFound
  | TokenExpired
  | PushTokenInvalid
  | TokenRevoked
  | ServiceRemoved
  | FacilitatorNotAllowed
  | TooManyRequests
  | LegacyTokenNotSupported
  | PageIndexOutOfRange
  | TooManyAssets
  | TooManyClientUserIds
  | TooManySerialNumbers
  | DuplicateAssets
  | DuplicateClientUserIds
  | DuplicateSerialNumbers
  | AssetNotRevocable
  | AssetNotDeviceAssignable
  | EventNotFound
  | NotificationSettingsIncomplete
  | NotificationSettingsTooLong
  | NotificationUrlInvalid
  | MetadataTooLong
  | TooManyUsers
  | DuplicateUsers
  | EmailInvalid
  | AssetMissing
  | AssigneesMissing
  | UsersMissing
  | VersionIdInvalid
  | AuthorizationHeaderInvalid
  | MdmInfoIncomplete
  | MdmIdTooLong
  | MdmNameTooLong
  | MethodNotSupported
  | ContentTypeNotSupported
  | NotificationUrlUnreachable
  | ServiceUnavailable
  | SubscriptionAssociationInvalid
  | CursorInvalid
  | AdamIdInvalid
  | AssociatedUserNotFound
  | UserNotAssigned
  | TooManySubscriptions
  | AssignedThroughGroup
  | SubscriptionsExist
  | AppleAccountNotAssociable
  | AppleAccountInUse
  | MaintenanceMode
  | NotEnoughAssets
  | UserAlreadyExists;

/** Errors of App and Book Management errors by operation and status. */
export interface AppAndBookManagementOperations {
  getEventStatus: {
    400: InvalidArgument | RegisteredUserNotFound | PushTokenInvalid | PageIndexOutOfRange | TooManyAssets | TooManyClientUserIds | TooManySerialNumbers | DuplicateAssets | DuplicateClientUserIds | DuplicateSerialNumbers | AssetNotRevocable | AssetNotDeviceAssignable | EventNotFound | NotificationSettingsIncomplete | NotificationSettingsTooLong | NotificationUrlInvalid | MetadataTooLong | TooManyUsers | DuplicateUsers | EmailInvalid | AssetMissing | AssigneesMissing | UsersMissing | VersionIdInvalid | MdmInfoIncomplete | MdmIdTooLong | MdmNameTooLong | NotificationUrlUnreachable | SubscriptionAssociationInvalid | CursorInvalid | AdamIdInvalid | AssociatedUserNotFound | UserNotAssigned | TooManySubscriptions | AssignedThroughGroup | SubscriptionsExist;
    401: LoginRequired | TokenExpired | TokenRevoked | AuthorizationHeaderInvalid;
    403: FacilitatorNotAllowed | LegacyTokenNotSupported;
    410: ServiceRemoved;
    429: TooManyRequests;
    500: InternalError;
    503: ServiceUnavailable;
  };
  getServiceConfig: { 410: ServiceRemoved; 429: TooManyRequests; 500: InternalError; 503: ServiceUnavailable };
}
