// @generated from specs/app-and-book-management/openapi.yaml. Edit the spec, then run `faultline generate`.
import { areStrings, codeIndex, codeTable, defineFamily, eachItem, isInteger, isObject, type Errors, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  AdamIdInvalid,
  AffectedAsset,
  AppAndBookManagementError,
  AppleAccountInUse,
  AppleAccountNotAssociable,
  AssetMissing,
  AssetNotDeviceAssignable,
  AssetNotRevocable,
  AssignedThroughGroup,
  AssigneesMissing,
  Assignment,
  AssociatedUserNotFound,
  AsynchronousError,
  AuthorizationHeaderInvalid,
  ContentTypeNotSupported,
  CursorInvalid,
  DuplicateAssets,
  DuplicateClientUserIds,
  DuplicateSerialNumbers,
  DuplicateUsers,
  EmailInvalid,
  ErrorInfo,
  ErrorResponse,
  EventNotFound,
  FacilitatorNotAllowed,
  InternalError,
  InvalidArgument,
  LegacyTokenNotSupported,
  LoginRequired,
  MaintenanceMode,
  MdmIdTooLong,
  MdmInfoIncomplete,
  MdmNameTooLong,
  MetadataTooLong,
  MethodNotSupported,
  NotEnoughAssets,
  Notification,
  NotificationMessage,
  NotificationSettingsIncomplete,
  NotificationSettingsTooLong,
  NotificationUrlInvalid,
  NotificationUrlUnreachable,
  PageIndexOutOfRange,
  PushTokenInvalid,
  RegisteredUserNotFound,
  ServiceRemoved,
  ServiceUnavailable,
  StatusResponse,
  SubscriptionAssociationInvalid,
  SubscriptionsExist,
  TokenExpired,
  TokenRevoked,
  TooManyAssets,
  TooManyClientUserIds,
  TooManyRequests,
  TooManySerialNumbers,
  TooManySubscriptions,
  TooManyUsers,
  UserAlreadyExists,
  UserNotAssigned,
  UsersMissing,
  VersionIdInvalid,
} from "@faultline/types/app-and-book-management";

const indexOfErrorResponse = /* @__PURE__ */ codeIndex([
  9601,
  9602,
  9603,
  9609,
  9621,
  9623,
  9625,
  9634,
  9637,
  9646,
  9647,
  9650,
  9700,
  9701,
  9702,
  9703,
  9704,
  9705,
  9706,
  9707,
  9708,
  9710,
  9711,
  9712,
  9713,
  9714,
  9715,
  9717,
  9718,
  9719,
  9720,
  9721,
  9722,
  9723,
  9724,
  9725,
  9726,
  9727,
  9728,
  9729,
  9811,
  9812,
  9813,
  9814,
  9815,
  9816,
  9817,
  9818,
  9635,
  9641,
  9644,
  9709,
  9716,
]);

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  if (!isObject(value)) return false;
  const { errorNumber, errorMessage, errorInfo } = value;
  return (
    isInteger(errorNumber) &&
    (errorMessage === undefined || typeof errorMessage === "string") &&
    (errorInfo === undefined || isErrorInfo(errorInfo))
  );
}

/** True when `value` is a {@link ErrorInfo}. */
function isErrorInfo(value: unknown): value is ErrorInfo & JsonObject {
  if (!isObject(value)) return false;
  const { assets, clientUserIds, serialNumbers } = value;
  return (
    (assets === undefined || (Array.isArray(assets) && everyAffectedAsset(assets))) &&
    (clientUserIds === undefined || (Array.isArray(clientUserIds) && areStrings(clientUserIds))) &&
    (serialNumbers === undefined || (Array.isArray(serialNumbers) && areStrings(serialNumbers)))
  );
}

/** True when `value` is a {@link AsynchronousError}. */
function isAsynchronousError(value: unknown): value is AsynchronousError {
  return (
    isErrorResponse(value) &&
    (value["errorNumber"] === 9603 ||
      value["errorNumber"] === 9609 ||
      value["errorNumber"] === 9635 ||
      value["errorNumber"] === 9641 ||
      value["errorNumber"] === 9644 ||
      value["errorNumber"] === 9709 ||
      value["errorNumber"] === 9716)
  );
}

/** True when `value` is a {@link Notification}. */
function isNotification(value: unknown): value is Notification & JsonObject {
  if (!isObject(value)) return false;
  const { eventId, result, type, error, assignments } = value;
  return (
    (eventId === undefined || typeof eventId === "string") &&
    (result === undefined || typeof result === "string") &&
    (type === undefined || typeof type === "string") &&
    (error === undefined || isAsynchronousError(error)) &&
    (assignments === undefined || (Array.isArray(assignments) && everyAssignment(assignments)))
  );
}

/** True when `value` is a {@link AffectedAsset}. */
function isAffectedAsset(value: unknown): value is AffectedAsset & JsonObject {
  return (
    isObject(value) &&
    (value["adamId"] === undefined || typeof value["adamId"] === "string") &&
    (value["pricingParam"] === undefined || typeof value["pricingParam"] === "string")
  );
}

/** True when `value` is a {@link Assignment}. */
function isAssignment(value: unknown): value is Assignment & JsonObject {
  if (!isObject(value)) return false;
  const { adamId, pricingParam, clientUserId, serialNumber } = value;
  return (
    (adamId === undefined || typeof adamId === "string" || isInteger(adamId)) &&
    (pricingParam === undefined || typeof pricingParam === "string") &&
    (clientUserId === undefined || typeof clientUserId === "string") &&
    (serialNumber === undefined || typeof serialNumber === "string")
  );
}

function everyAsynchronousError(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isAsynchronousError(list[index])) return false;
  }
  return true;
}

function everyAffectedAsset(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isAffectedAsset(list[index])) return false;
  }
  return true;
}

function everyAssignment(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isAssignment(list[index])) return false;
  }
  return true;
}

/**
 * True when `value` is a {@link LoginRequired} body.
 *
 * The caller is not logged in.
 * The service does not accept the request without a valid content token.
 *
 * Code `9601`, HTTP 401.
 */
export function isLoginRequired(value: unknown): value is LoginRequired {
  return isErrorResponse(value) && value["errorNumber"] === 9601;
}

/**
 * True when `value` is a {@link InvalidArgument} body.
 *
 * An argument is invalid.
 * The service refused an argument of the request, and no more specific error describes it.
 *
 * Code `9602`, HTTP 400.
 */
export function isInvalidArgument(value: unknown): value is InvalidArgument {
  return isErrorResponse(value) && value["errorNumber"] === 9602;
}

/**
 * True when `value` is a {@link InternalError} body.
 *
 * Internal error.
 * A failure inside the service. It answers a request, and also arrives in the status of an event or in a notification.
 *
 * Code `9603`, HTTP 500.
 */
export function isInternalError(value: unknown): value is InternalError {
  return isErrorResponse(value) && value["errorNumber"] === 9603;
}

/**
 * True when `value` is a {@link RegisteredUserNotFound} body.
 *
 * The registered user does not exist.
 * At least one clientUserId belongs to no registered user of the organizational unit. `errorInfo` usually names those concerned.
 *
 * Code `9609`, HTTP 400.
 */
export function isRegisteredUserNotFound(value: unknown): value is RegisteredUserNotFound {
  return isErrorResponse(value) && value["errorNumber"] === 9609;
}

/**
 * True when `value` is a {@link TokenExpired} body.
 *
 * The token has expired.
 * The content token is past its date of expiry.
 *
 * Code `9621`, HTTP 401.
 */
export function isTokenExpired(value: unknown): value is TokenExpired {
  return isErrorResponse(value) && value["errorNumber"] === 9621;
}

/**
 * True when `value` is a {@link PushTokenInvalid} body.
 *
 * The push token is invalid.
 * The Apple Push Notification token in the request is not valid.
 *
 * Code `9623`, HTTP 400.
 */
export function isPushTokenInvalid(value: unknown): value is PushTokenInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9623;
}

/**
 * True when `value` is a {@link TokenRevoked} body.
 *
 * The token was revoked.
 * The server has withdrawn this content token before its time.
 *
 * Code `9625`, HTTP 401.
 */
export function isTokenRevoked(value: unknown): value is TokenRevoked {
  return isErrorResponse(value) && value["errorNumber"] === 9625;
}

/**
 * True when `value` is a {@link ServiceRemoved} body.
 *
 * The service is gone.
 * What the request asks for was taken out of service for good.
 *
 * Code `9634`, HTTP 410.
 */
export function isServiceRemoved(value: unknown): value is ServiceRemoved {
  return isErrorResponse(value) && value["errorNumber"] === 9634;
}

/**
 * True when `value` is a {@link FacilitatorNotAllowed} body.
 *
 * Facilitator accounts may not do this.
 * The request came for a facilitator account, and the operation is closed to those.
 *
 * Code `9637`, HTTP 403.
 */
export function isFacilitatorNotAllowed(value: unknown): value is FacilitatorNotAllowed {
  return isErrorResponse(value) && value["errorNumber"] === 9637;
}

/**
 * True when `value` is a {@link TooManyRequests} body.
 *
 * Too many requests.
 * The service turned the request away because it gets too many of them for this organization at present.
 *
 * Code `9646`, HTTP 429.
 */
export function isTooManyRequests(value: unknown): value is TooManyRequests {
  return isErrorResponse(value) && value["errorNumber"] === 9646;
}

/**
 * True when `value` is a {@link LegacyTokenNotSupported} body.
 *
 * Legacy tokens may not do this.
 * The request came with a legacy token, which this operation does not support.
 *
 * Code `9647`, HTTP 403.
 */
export function isLegacyTokenNotSupported(value: unknown): value is LegacyTokenNotSupported {
  return isErrorResponse(value) && value["errorNumber"] === 9647;
}

/**
 * True when `value` is a {@link PageIndexOutOfRange} body.
 *
 * There is no such page.
 * The page index is negative or behind the last page.
 *
 * Code `9650`, HTTP 400.
 */
export function isPageIndexOutOfRange(value: unknown): value is PageIndexOutOfRange {
  return isErrorResponse(value) && value["errorNumber"] === 9650;
}

/**
 * True when `value` is a {@link TooManyAssets} body.
 *
 * Too many assets in one request.
 * The request names more assets than one request may.
 *
 * Code `9700`, HTTP 400.
 */
export function isTooManyAssets(value: unknown): value is TooManyAssets {
  return isErrorResponse(value) && value["errorNumber"] === 9700;
}

/**
 * True when `value` is a {@link TooManyClientUserIds} body.
 *
 * Too many users in one asset request.
 * The request names more clientUserIds than one request may.
 *
 * Code `9701`, HTTP 400.
 */
export function isTooManyClientUserIds(value: unknown): value is TooManyClientUserIds {
  return isErrorResponse(value) && value["errorNumber"] === 9701;
}

/**
 * True when `value` is a {@link TooManySerialNumbers} body.
 *
 * Too many devices in one request.
 * The request names more serialNumbers than one request may.
 *
 * Code `9702`, HTTP 400.
 */
export function isTooManySerialNumbers(value: unknown): value is TooManySerialNumbers {
  return isErrorResponse(value) && value["errorNumber"] === 9702;
}

/**
 * True when `value` is a {@link DuplicateAssets} body.
 *
 * An asset is named twice.
 * The same asset occurs more than once in the request.
 *
 * Code `9703`, HTTP 400.
 */
export function isDuplicateAssets(value: unknown): value is DuplicateAssets {
  return isErrorResponse(value) && value["errorNumber"] === 9703;
}

/**
 * True when `value` is a {@link DuplicateClientUserIds} body.
 *
 * A user is named twice in an asset request.
 * The same clientUserId occurs more than once in the request.
 *
 * Code `9704`, HTTP 400.
 */
export function isDuplicateClientUserIds(value: unknown): value is DuplicateClientUserIds {
  return isErrorResponse(value) && value["errorNumber"] === 9704;
}

/**
 * True when `value` is a {@link DuplicateSerialNumbers} body.
 *
 * A device is named twice.
 * The same serial number occurs more than once in the request.
 *
 * Code `9705`, HTTP 400.
 */
export function isDuplicateSerialNumbers(value: unknown): value is DuplicateSerialNumbers {
  return isErrorResponse(value) && value["errorNumber"] === 9705;
}

/**
 * True when `value` is a {@link AssetNotRevocable} body.
 *
 * The asset cannot be revoked.
 * The request would take back an asset that, once assigned, stays with its owner.
 *
 * Code `9706`, HTTP 400.
 */
export function isAssetNotRevocable(value: unknown): value is AssetNotRevocable {
  return isErrorResponse(value) && value["errorNumber"] === 9706;
}

/**
 * True when `value` is a {@link AssetNotDeviceAssignable} body.
 *
 * The asset cannot be assigned to a device.
 * The request names serial numbers for an asset that can be assigned to users only.
 *
 * Code `9707`, HTTP 400.
 */
export function isAssetNotDeviceAssignable(value: unknown): value is AssetNotDeviceAssignable {
  return isErrorResponse(value) && value["errorNumber"] === 9707;
}

/**
 * True when `value` is a {@link EventNotFound} body.
 *
 * The event does not exist.
 * The service knows no event with the eventId of the request.
 *
 * Code `9708`, HTTP 400.
 */
export function isEventNotFound(value: unknown): value is EventNotFound {
  return isErrorResponse(value) && value["errorNumber"] === 9708;
}

/**
 * True when `value` is a {@link NotificationSettingsIncomplete} body.
 *
 * The notification URL or its token is missing.
 * The client configuration sets only one of the notification URL and the authentication token, which go together.
 *
 * Code `9710`, HTTP 400.
 */
export function isNotificationSettingsIncomplete(value: unknown): value is NotificationSettingsIncomplete {
  return isErrorResponse(value) && value["errorNumber"] === 9710;
}

/**
 * True when `value` is a {@link NotificationSettingsTooLong} body.
 *
 * The notification URL or its token is too long.
 * The notification URL or the authentication token is longer than the service stores.
 *
 * Code `9711`, HTTP 400.
 */
export function isNotificationSettingsTooLong(value: unknown): value is NotificationSettingsTooLong {
  return isErrorResponse(value) && value["errorNumber"] === 9711;
}

/**
 * True when `value` is a {@link NotificationUrlInvalid} body.
 *
 * The notification URL is not a valid HTTPS URL.
 * The notification URL cannot be read as a URL, or does not use HTTPS.
 *
 * Code `9712`, HTTP 400.
 */
export function isNotificationUrlInvalid(value: unknown): value is NotificationUrlInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9712;
}

/**
 * True when `value` is a {@link MetadataTooLong} body.
 *
 * The metadata in mdmInfo is too long.
 * The metadata by which the device management service describes itself is longer than the service stores.
 *
 * Code `9713`, HTTP 400.
 */
export function isMetadataTooLong(value: unknown): value is MetadataTooLong {
  return isErrorResponse(value) && value["errorNumber"] === 9713;
}

/**
 * True when `value` is a {@link TooManyUsers} body.
 *
 * Too many users in one user request.
 * The request would create, update or retire more users than one request may.
 *
 * Code `9714`, HTTP 400.
 */
export function isTooManyUsers(value: unknown): value is TooManyUsers {
  return isErrorResponse(value) && value["errorNumber"] === 9714;
}

/**
 * True when `value` is a {@link DuplicateUsers} body.
 *
 * A user is named twice in a user request.
 * The same user occurs more than once in the request.
 *
 * Code `9715`, HTTP 400.
 */
export function isDuplicateUsers(value: unknown): value is DuplicateUsers {
  return isErrorResponse(value) && value["errorNumber"] === 9715;
}

/**
 * True when `value` is a {@link EmailInvalid} body.
 *
 * An email address is invalid.
 * The email address of at least one user in the request is not valid.
 *
 * Code `9717`, HTTP 400.
 */
export function isEmailInvalid(value: unknown): value is EmailInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9717;
}

/**
 * True when `value` is a {@link AssetMissing} body.
 *
 * No asset was given.
 * The request lacks the asset that it is about, and needs one.
 *
 * Code `9718`, HTTP 400.
 */
export function isAssetMissing(value: unknown): value is AssetMissing {
  return isErrorResponse(value) && value["errorNumber"] === 9718;
}

/**
 * True when `value` is a {@link AssigneesMissing} body.
 *
 * Neither users nor devices were given.
 * The request says what to manage, but not for whom. It needs clientUserIds or serialNumbers.
 *
 * Code `9719`, HTTP 400.
 */
export function isAssigneesMissing(value: unknown): value is AssigneesMissing {
  return isErrorResponse(value) && value["errorNumber"] === 9719;
}

/**
 * True when `value` is a {@link UsersMissing} body.
 *
 * No users were given.
 * The user request lacks the users that it is about.
 *
 * Code `9720`, HTTP 400.
 */
export function isUsersMissing(value: unknown): value is UsersMissing {
  return isErrorResponse(value) && value["errorNumber"] === 9720;
}

/**
 * True when `value` is a {@link VersionIdInvalid} body.
 *
 * The version id is invalid.
 * The request asks for changes since a version that the service does not know.
 *
 * Code `9721`, HTTP 400.
 */
export function isVersionIdInvalid(value: unknown): value is VersionIdInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9721;
}

/**
 * True when `value` is a {@link AuthorizationHeaderInvalid} body.
 *
 * The Authorization header is invalid.
 * The Authorization header has not the form in which the service expects the content token.
 *
 * Code `9722`, HTTP 401.
 */
export function isAuthorizationHeaderInvalid(value: unknown): value is AuthorizationHeaderInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9722;
}

/**
 * True when `value` is a {@link MdmInfoIncomplete} body.
 *
 * mdmInfo is incomplete.
 * The client configuration sets mdmInfo without all of its three members.
 *
 * Code `9723`, HTTP 400.
 */
export function isMdmInfoIncomplete(value: unknown): value is MdmInfoIncomplete {
  return isErrorResponse(value) && value["errorNumber"] === 9723;
}

/**
 * True when `value` is a {@link MdmIdTooLong} body.
 *
 * The id in mdmInfo is too long.
 * The id by which the device management service identifies itself is longer than the service stores.
 *
 * Code `9724`, HTTP 400.
 */
export function isMdmIdTooLong(value: unknown): value is MdmIdTooLong {
  return isErrorResponse(value) && value["errorNumber"] === 9724;
}

/**
 * True when `value` is a {@link MdmNameTooLong} body.
 *
 * The name in mdmInfo is too long.
 * The name that the device management service gives itself is longer than the service stores.
 *
 * Code `9725`, HTTP 400.
 */
export function isMdmNameTooLong(value: unknown): value is MdmNameTooLong {
  return isErrorResponse(value) && value["errorNumber"] === 9725;
}

/**
 * True when `value` is a {@link MethodNotSupported} body.
 *
 * The method is not supported.
 * The endpoint exists, but does not take the HTTP method of the request.
 *
 * Code `9726`, HTTP 405.
 */
export function isMethodNotSupported(value: unknown): value is MethodNotSupported {
  return isErrorResponse(value) && value["errorNumber"] === 9726;
}

/**
 * True when `value` is a {@link ContentTypeNotSupported} body.
 *
 * The Content-Type is not supported.
 * The endpoint does not take a body of the type that the Content-Type header of the request names.
 *
 * Code `9727`, HTTP 415.
 */
export function isContentTypeNotSupported(value: unknown): value is ContentTypeNotSupported {
  return isErrorResponse(value) && value["errorNumber"] === 9727;
}

/**
 * True when `value` is a {@link NotificationUrlUnreachable} body.
 *
 * The notification URL cannot be reached.
 * The service tried the notification URL of the client configuration and got no good answer, so it rejected the configuration.
 *
 * Code `9728`, HTTP 400.
 */
export function isNotificationUrlUnreachable(value: unknown): value is NotificationUrlUnreachable {
  return isErrorResponse(value) && value["errorNumber"] === 9728;
}

/**
 * True when `value` is a {@link ServiceUnavailable} body.
 *
 * The service is unavailable for now.
 * The service cannot take the request at the moment and expects to be back.
 *
 * Code `9729`, HTTP 503.
 */
export function isServiceUnavailable(value: unknown): value is ServiceUnavailable {
  return isErrorResponse(value) && value["errorNumber"] === 9729;
}

/**
 * True when `value` is a {@link SubscriptionAssociationInvalid} body.
 *
 * The subscription association is invalid.
 * The request to associate subscriptions with users is not valid as it stands.
 *
 * Code `9811`, HTTP 400.
 */
export function isSubscriptionAssociationInvalid(value: unknown): value is SubscriptionAssociationInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9811;
}

/**
 * True when `value` is a {@link CursorInvalid} body.
 *
 * The cursor is invalid.
 * The cursor does not mark a place in the list that is being read.
 *
 * Code `9812`, HTTP 400.
 */
export function isCursorInvalid(value: unknown): value is CursorInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9812;
}

/**
 * True when `value` is a {@link AdamIdInvalid} body.
 *
 * The Adam ID is invalid.
 * The request names a product of the store by an id that is not valid.
 *
 * Code `9813`, HTTP 400.
 */
export function isAdamIdInvalid(value: unknown): value is AdamIdInvalid {
  return isErrorResponse(value) && value["errorNumber"] === 9813;
}

/**
 * True when `value` is a {@link AssociatedUserNotFound} body.
 *
 * No associated user has this id.
 * The clientUserId belongs to no registered user who is associated with an Apple Account.
 *
 * Code `9814`, HTTP 400.
 */
export function isAssociatedUserNotFound(value: unknown): value is AssociatedUserNotFound {
  return isErrorResponse(value) && value["errorNumber"] === 9814;
}

/**
 * True when `value` is a {@link UserNotAssigned} body.
 *
 * The user does not have this product.
 * The registered user is not assigned the adamId that the request is about.
 *
 * Code `9815`, HTTP 400.
 */
export function isUserNotAssigned(value: unknown): value is UserNotAssigned {
  return isErrorResponse(value) && value["errorNumber"] === 9815;
}

/**
 * True when `value` is a {@link TooManySubscriptions} body.
 *
 * Too many subscriptions or users in one request.
 * The subscription request is larger than one request may be, by its subscriptions or by its users.
 *
 * Code `9816`, HTTP 400.
 */
export function isTooManySubscriptions(value: unknown): value is TooManySubscriptions {
  return isErrorResponse(value) && value["errorNumber"] === 9816;
}

/**
 * True when `value` is a {@link AssignedThroughGroup} body.
 *
 * The user has the subscription through a group.
 * The user holds this subscription already, as the member of a group.
 *
 * Code `9817`, HTTP 400.
 */
export function isAssignedThroughGroup(value: unknown): value is AssignedThroughGroup {
  return isErrorResponse(value) && value["errorNumber"] === 9817;
}

/**
 * True when `value` is a {@link SubscriptionsExist} body.
 *
 * Subscriptions are in the way.
 * Subscription management cannot be switched off for an organizational unit as long as that unit has subscriptions.
 *
 * Code `9818`, HTTP 400.
 */
export function isSubscriptionsExist(value: unknown): value is SubscriptionsExist {
  return isErrorResponse(value) && value["errorNumber"] === 9818;
}

/**
 * True when `value` is a {@link AppleAccountNotAssociable} body.
 *
 * The Apple Account cannot be associated.
 * The service could not associate the Apple Account with the user.
 *
 * Code `9635`, in items and events.
 */
export function isAppleAccountNotAssociable(value: unknown): value is AppleAccountNotAssociable {
  return isErrorResponse(value) && value["errorNumber"] === 9635;
}

/**
 * True when `value` is a {@link AppleAccountInUse} body.
 *
 * The Apple Account belongs to another user.
 * The Apple Account is associated with a different registered user already.
 *
 * Code `9641`, in items and events.
 */
export function isAppleAccountInUse(value: unknown): value is AppleAccountInUse {
  return isErrorResponse(value) && value["errorNumber"] === 9641;
}

/**
 * True when `value` is a {@link MaintenanceMode} body.
 *
 * The service is under maintenance.
 * The service could not do the background work because it is being maintained.
 *
 * Code `9644`, in items and events.
 */
export function isMaintenanceMode(value: unknown): value is MaintenanceMode {
  return isErrorResponse(value) && value["errorNumber"] === 9644;
}

/**
 * True when `value` is a {@link NotEnoughAssets} body.
 *
 * Not enough assets are left.
 * Fewer assets are available than the association needs. One notification may tell it of many users and devices at once.
 *
 * Code `9709`, in items and events.
 */
export function isNotEnoughAssets(value: unknown): value is NotEnoughAssets {
  return isErrorResponse(value) && value["errorNumber"] === 9709;
}

/**
 * True when `value` is a {@link UserAlreadyExists} body.
 *
 * The user exists already.
 * A registered user with this clientUserId exists already, so none was created.
 *
 * Code `9716`, in items and events.
 */
export function isUserAlreadyExists(value: unknown): value is UserAlreadyExists {
  return isErrorResponse(value) && value["errorNumber"] === 9716;
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { errorMessage, errorInfo, errorNumber } = value;
  const found = codeOfErrorResponse(errorNumber);
  if (
    found === undefined ||
    (errorMessage !== undefined && typeof errorMessage !== "string") ||
    (errorInfo !== undefined && !isErrorInfo(errorInfo))
  ) {
    return undefined;
  }
  return found;
}

/** True when `value` is any {@link AppAndBookManagementError}. */
export function isAppAndBookManagementError(value: unknown): value is AppAndBookManagementError {
  return isErrorResponse(value) && indexOfErrorResponse(value["errorNumber"]) >= 0;
}

/** True when `value` is a {@link StatusResponse}: a body that carries errors. */
export function isStatusResponse(value: unknown): value is StatusResponse {
  if (!isObject(value)) return false;
  const { eventStatus, eventType, numCompleted, numRequested, tokenExpirationDate, uId, mdmInfo, failures } = value;
  return (
    (eventStatus === undefined || typeof eventStatus === "string") &&
    (eventType === undefined || typeof eventType === "string") &&
    (numCompleted === undefined || isInteger(numCompleted)) &&
    (numRequested === undefined || isInteger(numRequested)) &&
    (tokenExpirationDate === undefined || typeof tokenExpirationDate === "string") &&
    (uId === undefined || typeof uId === "string") &&
    (mdmInfo === undefined || isObject(mdmInfo) || mdmInfo === null) &&
    (failures === undefined || (Array.isArray(failures) && everyAsynchronousError(failures)))
  );
}

/** True when `value` is a {@link NotificationMessage}: a body that carries errors. */
export function isNotificationMessage(value: unknown): value is NotificationMessage {
  if (!isObject(value)) return false;
  const { notificationId, notificationType, uId, notification } = value;
  return (
    (notificationId === undefined || typeof notificationId === "string") &&
    (notificationType === undefined || typeof notificationType === "string") &&
    (uId === undefined || typeof uId === "string") &&
    (notification === undefined || isNotification(notification))
  );
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isInteger(value["errorNumber"])) report(`${at}/errorNumber`, "an integer", value["errorNumber"]);
  if (value["errorMessage"] !== undefined && typeof value["errorMessage"] !== "string") {
    report(`${at}/errorMessage`, "a string", value["errorMessage"]);
  }
  if (value["errorInfo"] !== undefined) errorInfoIssues(value["errorInfo"], `${at}/errorInfo`, report);
}

function errorInfoIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["assets"] !== undefined) {
    if (!Array.isArray(value["assets"])) report(`${at}/assets`, "an array", value["assets"]);
    eachItem(value["assets"], `${at}/assets`, report, affectedAssetIssues);
  }
  if (value["clientUserIds"] !== undefined) {
    if (!Array.isArray(value["clientUserIds"])) report(`${at}/clientUserIds`, "an array", value["clientUserIds"]);
    eachItem(value["clientUserIds"], `${at}/clientUserIds`, report, (item, at, report) => {
      if (typeof item !== "string") report(at, "a string", item);
    });
  }
  if (value["serialNumbers"] !== undefined) {
    if (!Array.isArray(value["serialNumbers"])) report(`${at}/serialNumbers`, "an array", value["serialNumbers"]);
    eachItem(value["serialNumbers"], `${at}/serialNumbers`, report, (item, at, report) => {
      if (typeof item !== "string") report(at, "a string", item);
    });
  }
}

function affectedAssetIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["adamId"] !== undefined && typeof value["adamId"] !== "string") report(`${at}/adamId`, "a string", value["adamId"]);
  if (value["pricingParam"] !== undefined && typeof value["pricingParam"] !== "string") {
    report(`${at}/pricingParam`, "a string", value["pricingParam"]);
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitBackoff1To60Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  basis: "inferred",
};
const waitBackoff1To60Tries4Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 4,
  basis: "inferred",
};
const waitBackoff5To120Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 5,
  maxDelaySeconds: 120,
  maxAttempts: 5,
  basis: "inferred",
};
const authenticateAfterChangeUnprocessed: Policy = { recovery: "authenticate", strategy: "after_change", unprocessed: true };
const fixRequestNeverUnprocessed: Policy = { recovery: "fix_request", strategy: "never", unprocessed: true };
const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };
const noneNeverUnprocessed: Policy = { recovery: "none", strategy: "never", unprocessed: true };
const requestAccessAfterChangeUnprocessed: Policy = { recovery: "request_access", strategy: "after_change", unprocessed: true };
const waitBackoff1To60Tries5UnprocessedInferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 5,
  unprocessed: true,
  basis: "inferred",
};
const rereadAfterChangeUnprocessed: Policy = { recovery: "reread", strategy: "after_change", unprocessed: true };
const fixRequestAfterChangeUnprocessed: Policy = { recovery: "fix_request", strategy: "after_change", unprocessed: true };
const waitBackoff5To120Tries5UnprocessedInferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 5,
  maxDelaySeconds: 120,
  maxAttempts: 5,
  unprocessed: true,
  basis: "inferred",
};
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitBackoff60To900Tries6Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 60,
  maxDelaySeconds: 900,
  maxAttempts: 6,
  basis: "inferred",
};
const errorsOfErrorResponse: Errors = {
  LoginRequired: [9601, authenticateAfterChangeUnprocessed, [401]],
  InvalidArgument: [9602, fixRequestNeverUnprocessed, [400]],
  InternalError: [9603, waitBackoff1To60Tries4Inferred, [500], { places: ["/failures/*", "/notification/error"] }],
  RegisteredUserNotFound: [
    9609,
    fixRequestAfterChange,
    [400],
    { places: ["/failures/*", "/notification/error"], canonicalCode: "NOT_FOUND" },
  ],
  TokenExpired: [9621, authenticateAfterChangeUnprocessed, [401]],
  PushTokenInvalid: [9623, fixRequestNeverUnprocessed, [400]],
  TokenRevoked: [9625, authenticateAfterChangeUnprocessed, [401]],
  ServiceRemoved: [9634, noneNeverUnprocessed, [410], { canonicalCode: "UNIMPLEMENTED" }],
  FacilitatorNotAllowed: [9637, requestAccessAfterChangeUnprocessed, [403]],
  TooManyRequests: [9646, waitBackoff1To60Tries5UnprocessedInferred, [429]],
  LegacyTokenNotSupported: [9647, authenticateAfterChangeUnprocessed, [403]],
  PageIndexOutOfRange: [9650, fixRequestNeverUnprocessed, [400], { canonicalCode: "OUT_OF_RANGE" }],
  TooManyAssets: [9700, fixRequestNeverUnprocessed, [400]],
  TooManyClientUserIds: [9701, fixRequestNeverUnprocessed, [400]],
  TooManySerialNumbers: [9702, fixRequestNeverUnprocessed, [400]],
  DuplicateAssets: [9703, fixRequestNeverUnprocessed, [400]],
  DuplicateClientUserIds: [9704, fixRequestNeverUnprocessed, [400]],
  DuplicateSerialNumbers: [9705, fixRequestNeverUnprocessed, [400]],
  AssetNotRevocable: [9706, fixRequestNeverUnprocessed, [400], { canonicalCode: "FAILED_PRECONDITION" }],
  AssetNotDeviceAssignable: [9707, fixRequestNeverUnprocessed, [400], { canonicalCode: "FAILED_PRECONDITION" }],
  EventNotFound: [9708, fixRequestNeverUnprocessed, [400], { canonicalCode: "NOT_FOUND" }],
  NotificationSettingsIncomplete: [9710, fixRequestNeverUnprocessed, [400]],
  NotificationSettingsTooLong: [9711, fixRequestNeverUnprocessed, [400]],
  NotificationUrlInvalid: [9712, fixRequestNeverUnprocessed, [400]],
  MetadataTooLong: [9713, fixRequestNeverUnprocessed, [400]],
  TooManyUsers: [9714, fixRequestNeverUnprocessed, [400]],
  DuplicateUsers: [9715, fixRequestNeverUnprocessed, [400]],
  EmailInvalid: [9717, fixRequestNeverUnprocessed, [400]],
  AssetMissing: [9718, fixRequestNeverUnprocessed, [400]],
  AssigneesMissing: [9719, fixRequestNeverUnprocessed, [400]],
  UsersMissing: [9720, fixRequestNeverUnprocessed, [400]],
  VersionIdInvalid: [9721, rereadAfterChangeUnprocessed, [400]],
  AuthorizationHeaderInvalid: [9722, authenticateAfterChangeUnprocessed, [401]],
  MdmInfoIncomplete: [9723, fixRequestNeverUnprocessed, [400]],
  MdmIdTooLong: [9724, fixRequestNeverUnprocessed, [400]],
  MdmNameTooLong: [9725, fixRequestNeverUnprocessed, [400]],
  MethodNotSupported: [9726, fixRequestNeverUnprocessed, [405]],
  ContentTypeNotSupported: [9727, fixRequestNeverUnprocessed, [415]],
  NotificationUrlUnreachable: [9728, fixRequestAfterChangeUnprocessed, [400], { canonicalCode: "FAILED_PRECONDITION" }],
  ServiceUnavailable: [9729, waitBackoff5To120Tries5UnprocessedInferred, [503]],
  SubscriptionAssociationInvalid: [9811, fixRequestNeverUnprocessed, [400]],
  CursorInvalid: [9812, rereadAfterChangeUnprocessed, [400]],
  AdamIdInvalid: [9813, fixRequestNeverUnprocessed, [400]],
  AssociatedUserNotFound: [9814, fixRequestAfterChangeUnprocessed, [400], { canonicalCode: "NOT_FOUND" }],
  UserNotAssigned: [9815, rereadAfterChangeUnprocessed, [400], { canonicalCode: "FAILED_PRECONDITION" }],
  TooManySubscriptions: [9816, fixRequestNeverUnprocessed, [400]],
  AssignedThroughGroup: [9817, noneNeverUnprocessed, [400], { canonicalCode: "ALREADY_EXISTS" }],
  SubscriptionsExist: [9818, fixRequestAfterChangeUnprocessed, [400], { canonicalCode: "FAILED_PRECONDITION" }],
  AppleAccountNotAssociable: [
    9635,
    fixRequestAfterChange,
    [],
    { places: ["/failures/*", "/notification/error"], canonicalCode: "FAILED_PRECONDITION" },
  ],
  AppleAccountInUse: [9641, rereadAfterChange, [], { places: ["/failures/*", "/notification/error"], canonicalCode: "ALREADY_EXISTS" }],
  MaintenanceMode: [
    9644,
    waitBackoff60To900Tries6Inferred,
    [],
    { places: ["/failures/*", "/notification/error"], canonicalCode: "UNAVAILABLE" },
  ],
  NotEnoughAssets: [9709, rereadAfterChange, [], { places: ["/failures/*", "/notification/error"], canonicalCode: "RESOURCE_EXHAUSTED" }],
  UserAlreadyExists: [9716, fixRequestNever, [], { places: ["/failures/*", "/notification/error"], canonicalCode: "ALREADY_EXISTS" }],
};
const codeOfErrorResponse = /* @__PURE__ */ codeTable(errorsOfErrorResponse);

/** Types of the family's errors, by id. */
export type AppAndBookManagementErrors = {
  "app-and-book-management/9601": { name: "LoginRequired"; code: 9601; body: LoginRequired; root: true; status: 401 | 200 };
  "app-and-book-management/9602": { name: "InvalidArgument"; code: 9602; body: InvalidArgument; root: true; status: 400 | 200 };
  "app-and-book-management/9603": { name: "InternalError"; code: 9603; body: InternalError; root: true; status: 500 | 200; below: true };
  "app-and-book-management/9609": { name: "RegisteredUserNotFound"; code: 9609; body: RegisteredUserNotFound; root: true; status: 400 | 200; below: true };
  "app-and-book-management/9621": { name: "TokenExpired"; code: 9621; body: TokenExpired; root: true; status: 401 | 200 };
  "app-and-book-management/9623": { name: "PushTokenInvalid"; code: 9623; body: PushTokenInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9625": { name: "TokenRevoked"; code: 9625; body: TokenRevoked; root: true; status: 401 | 200 };
  "app-and-book-management/9634": { name: "ServiceRemoved"; code: 9634; body: ServiceRemoved; root: true; status: 410 | 200 };
  "app-and-book-management/9637": { name: "FacilitatorNotAllowed"; code: 9637; body: FacilitatorNotAllowed; root: true; status: 403 | 200 };
  "app-and-book-management/9646": { name: "TooManyRequests"; code: 9646; body: TooManyRequests; root: true; status: 429 | 200 };
  "app-and-book-management/9647": { name: "LegacyTokenNotSupported"; code: 9647; body: LegacyTokenNotSupported; root: true; status: 403 | 200 };
  "app-and-book-management/9650": { name: "PageIndexOutOfRange"; code: 9650; body: PageIndexOutOfRange; root: true; status: 400 | 200 };
  "app-and-book-management/9700": { name: "TooManyAssets"; code: 9700; body: TooManyAssets; root: true; status: 400 | 200 };
  "app-and-book-management/9701": { name: "TooManyClientUserIds"; code: 9701; body: TooManyClientUserIds; root: true; status: 400 | 200 };
  "app-and-book-management/9702": { name: "TooManySerialNumbers"; code: 9702; body: TooManySerialNumbers; root: true; status: 400 | 200 };
  "app-and-book-management/9703": { name: "DuplicateAssets"; code: 9703; body: DuplicateAssets; root: true; status: 400 | 200 };
  "app-and-book-management/9704": { name: "DuplicateClientUserIds"; code: 9704; body: DuplicateClientUserIds; root: true; status: 400 | 200 };
  "app-and-book-management/9705": { name: "DuplicateSerialNumbers"; code: 9705; body: DuplicateSerialNumbers; root: true; status: 400 | 200 };
  "app-and-book-management/9706": { name: "AssetNotRevocable"; code: 9706; body: AssetNotRevocable; root: true; status: 400 | 200 };
  "app-and-book-management/9707": { name: "AssetNotDeviceAssignable"; code: 9707; body: AssetNotDeviceAssignable; root: true; status: 400 | 200 };
  "app-and-book-management/9708": { name: "EventNotFound"; code: 9708; body: EventNotFound; root: true; status: 400 | 200 };
  "app-and-book-management/9710": { name: "NotificationSettingsIncomplete"; code: 9710; body: NotificationSettingsIncomplete; root: true; status: 400 | 200 };
  "app-and-book-management/9711": { name: "NotificationSettingsTooLong"; code: 9711; body: NotificationSettingsTooLong; root: true; status: 400 | 200 };
  "app-and-book-management/9712": { name: "NotificationUrlInvalid"; code: 9712; body: NotificationUrlInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9713": { name: "MetadataTooLong"; code: 9713; body: MetadataTooLong; root: true; status: 400 | 200 };
  "app-and-book-management/9714": { name: "TooManyUsers"; code: 9714; body: TooManyUsers; root: true; status: 400 | 200 };
  "app-and-book-management/9715": { name: "DuplicateUsers"; code: 9715; body: DuplicateUsers; root: true; status: 400 | 200 };
  "app-and-book-management/9717": { name: "EmailInvalid"; code: 9717; body: EmailInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9718": { name: "AssetMissing"; code: 9718; body: AssetMissing; root: true; status: 400 | 200 };
  "app-and-book-management/9719": { name: "AssigneesMissing"; code: 9719; body: AssigneesMissing; root: true; status: 400 | 200 };
  "app-and-book-management/9720": { name: "UsersMissing"; code: 9720; body: UsersMissing; root: true; status: 400 | 200 };
  "app-and-book-management/9721": { name: "VersionIdInvalid"; code: 9721; body: VersionIdInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9722": { name: "AuthorizationHeaderInvalid"; code: 9722; body: AuthorizationHeaderInvalid; root: true; status: 401 | 200 };
  "app-and-book-management/9723": { name: "MdmInfoIncomplete"; code: 9723; body: MdmInfoIncomplete; root: true; status: 400 | 200 };
  "app-and-book-management/9724": { name: "MdmIdTooLong"; code: 9724; body: MdmIdTooLong; root: true; status: 400 | 200 };
  "app-and-book-management/9725": { name: "MdmNameTooLong"; code: 9725; body: MdmNameTooLong; root: true; status: 400 | 200 };
  "app-and-book-management/9726": { name: "MethodNotSupported"; code: 9726; body: MethodNotSupported; root: true; status: 405 | 200 };
  "app-and-book-management/9727": { name: "ContentTypeNotSupported"; code: 9727; body: ContentTypeNotSupported; root: true; status: 415 | 200 };
  "app-and-book-management/9728": { name: "NotificationUrlUnreachable"; code: 9728; body: NotificationUrlUnreachable; root: true; status: 400 | 200 };
  "app-and-book-management/9729": { name: "ServiceUnavailable"; code: 9729; body: ServiceUnavailable; root: true; status: 503 | 200 };
  "app-and-book-management/9811": { name: "SubscriptionAssociationInvalid"; code: 9811; body: SubscriptionAssociationInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9812": { name: "CursorInvalid"; code: 9812; body: CursorInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9813": { name: "AdamIdInvalid"; code: 9813; body: AdamIdInvalid; root: true; status: 400 | 200 };
  "app-and-book-management/9814": { name: "AssociatedUserNotFound"; code: 9814; body: AssociatedUserNotFound; root: true; status: 400 | 200 };
  "app-and-book-management/9815": { name: "UserNotAssigned"; code: 9815; body: UserNotAssigned; root: true; status: 400 | 200 };
  "app-and-book-management/9816": { name: "TooManySubscriptions"; code: 9816; body: TooManySubscriptions; root: true; status: 400 | 200 };
  "app-and-book-management/9817": { name: "AssignedThroughGroup"; code: 9817; body: AssignedThroughGroup; root: true; status: 400 | 200 };
  "app-and-book-management/9818": { name: "SubscriptionsExist"; code: 9818; body: SubscriptionsExist; root: true; status: 400 | 200 };
  "app-and-book-management/9635": { name: "AppleAccountNotAssociable"; code: 9635; body: AppleAccountNotAssociable; root: false };
  "app-and-book-management/9641": { name: "AppleAccountInUse"; code: 9641; body: AppleAccountInUse; root: false };
  "app-and-book-management/9644": { name: "MaintenanceMode"; code: 9644; body: MaintenanceMode; root: false };
  "app-and-book-management/9709": { name: "NotEnoughAssets"; code: 9709; body: NotEnoughAssets; root: false };
  "app-and-book-management/9716": { name: "UserAlreadyExists"; code: 9716; body: UserAlreadyExists; root: false };
};

/** App and Book Management errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const appAndBookManagement: Family<AppAndBookManagementErrors> = /* @__PURE__ */ defineFamily<AppAndBookManagementErrors>({
  form: 6,
  id: "app-and-book-management",
  envelopes: {
    ErrorResponse: {
      code: ["errorNumber"],
      message: (body) => body["errorMessage"],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: errorsOfErrorResponse,
    },
  },
  places: {
    "/failures/*": { kind: "item", path: ["failures", "*"] },
    "/notification/error": { kind: "event", path: ["notification", "error"] },
  },
  responses: {
    200: null,
    400: fixRequestNever,
    401: authenticateAfterChange,
    403: requestAccessAfterChange,
    405: null,
    410: null,
    415: null,
    429: waitBackoff1To60Tries5Inferred,
    500: waitBackoff1To60Tries4Inferred,
    503: waitBackoff5To120Tries5Inferred,
  },
  withinSuccess: [200],
  docsUrl: "https://developer.apple.com/documentation/devicemanagement/handling-error-responses",
});

/** Operations of App and Book Management errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  getEventStatus: {
    errors: {
      400: [
        "InvalidArgument",
        "RegisteredUserNotFound",
        "PushTokenInvalid",
        "PageIndexOutOfRange",
        "TooManyAssets",
        "TooManyClientUserIds",
        "TooManySerialNumbers",
        "DuplicateAssets",
        "DuplicateClientUserIds",
        "DuplicateSerialNumbers",
        "AssetNotRevocable",
        "AssetNotDeviceAssignable",
        "EventNotFound",
        "NotificationSettingsIncomplete",
        "NotificationSettingsTooLong",
        "NotificationUrlInvalid",
        "MetadataTooLong",
        "TooManyUsers",
        "DuplicateUsers",
        "EmailInvalid",
        "AssetMissing",
        "AssigneesMissing",
        "UsersMissing",
        "VersionIdInvalid",
        "MdmInfoIncomplete",
        "MdmIdTooLong",
        "MdmNameTooLong",
        "NotificationUrlUnreachable",
        "SubscriptionAssociationInvalid",
        "CursorInvalid",
        "AdamIdInvalid",
        "AssociatedUserNotFound",
        "UserNotAssigned",
        "TooManySubscriptions",
        "AssignedThroughGroup",
        "SubscriptionsExist",
      ],
      401: ["LoginRequired", "TokenExpired", "TokenRevoked", "AuthorizationHeaderInvalid"],
      403: ["FacilitatorNotAllowed", "LegacyTokenNotSupported"],
      410: ["ServiceRemoved"],
      429: ["TooManyRequests"],
      500: ["InternalError"],
      503: ["ServiceUnavailable"],
    },
  },
  getServiceConfig: { errors: { 410: ["ServiceRemoved"], 429: ["TooManyRequests"], 500: ["InternalError"], 503: ["ServiceUnavailable"] } },
} as const;
