// @generated from specs/disruptive-technologies/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, defineFamily, eachItem, everyItem, isInteger, isObject, sequences, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  AnyDeviceClaimError,
  AnyDeviceItemError,
  AnyKitClaimError,
  AnyLegacyStreamError,
  AnyStreamError,
  AnyTokenError,
  BadRequest,
  BatchUpdateResult,
  ClaimResult,
  Conflict,
  DeviceAlreadyClaimed,
  DeviceClaimError,
  DeviceItemError,
  DeviceNotFound,
  DisruptiveTechnologiesError,
  ErrorResponse,
  Forbidden,
  GatewayTimeout,
  InternalServerError,
  InvalidGrant,
  ItemInternalError,
  ItemInvalidArgument,
  ItemNotFound,
  KitAlreadyClaimed,
  KitClaimError,
  KitNotFound,
  LegacyStreamError,
  LegacyStreamNotFound,
  NotFound,
  ServiceUnavailable,
  StreamBadRequest,
  StreamDeadlineExceeded,
  StreamError,
  StreamErrorDetail,
  StreamEvent,
  StreamInternal,
  StreamInvalidArgument,
  StreamNotFound,
  StreamPermissionDenied,
  StreamResourceExhausted,
  StreamUnauthenticated,
  StreamUnavailable,
  TokenError,
  TooManyRequests,
  TransferResult,
  Unauthorized,
} from "@faultline/types/disruptive-technologies";

/** True when `value` is a {@link ErrorResponse}. */
function isErrorResponse(value: unknown): value is ErrorResponse & JsonObject {
  if (!isObject(value)) return false;
  const { error, code, help } = value;
  return typeof error === "string" && isInteger(code) && (help === undefined || typeof help === "string");
}

/** True when `value` is a {@link TokenError}. */
function isTokenError(value: unknown): value is TokenError & JsonObject {
  return (
    isObject(value) &&
    typeof value["error"] === "string" &&
    typeof value["error_description"] === "string"
  );
}

/** True when `value` is a {@link StreamError}. */
function isStreamError(value: unknown): value is StreamError & JsonObject {
  return (
    isObject(value) &&
    isObject(value["error"]) &&
    isInteger(value["error"]["code"]) &&
    typeof value["error"]["message"] === "string" &&
    (value["error"]["details"] === undefined ||
      (Array.isArray(value["error"]["details"]) && everyStreamErrorDetail(value["error"]["details"])))
  );
}

/** True when `value` is a {@link LegacyStreamError}. */
function isLegacyStreamError(value: unknown): value is LegacyStreamError & JsonObject {
  return (
    isObject(value) &&
    isObject(value["error"]) &&
    isInteger(value["error"]["grpcCode"]) &&
    isInteger(value["error"]["httpCode"]) &&
    (value["error"]["httpStatus"] === undefined || typeof value["error"]["httpStatus"] === "string") &&
    typeof value["error"]["message"] === "string" &&
    (value["error"]["details"] === undefined || Array.isArray(value["error"]["details"]))
  );
}

/** True when `value` is a {@link DeviceItemError}. */
function isDeviceItemError(value: unknown): value is DeviceItemError & JsonObject {
  return (
    isObject(value) &&
    typeof value["device"] === "string" &&
    isObject(value["status"]) &&
    typeof value["status"]["code"] === "string" &&
    typeof value["status"]["message"] === "string"
  );
}

/** True when `value` is a {@link DeviceClaimError}. */
function isDeviceClaimError(value: unknown): value is DeviceClaimError & JsonObject {
  if (!isObject(value)) return false;
  const { deviceId, code, message } = value;
  return typeof deviceId === "string" && typeof code === "string" && typeof message === "string";
}

/** True when `value` is a {@link KitClaimError}. */
function isKitClaimError(value: unknown): value is KitClaimError & JsonObject {
  if (!isObject(value)) return false;
  const { kitId, code, message } = value;
  return typeof kitId === "string" && typeof code === "string" && typeof message === "string";
}

/** True when `value` is a {@link StreamEvent}. */
function isStreamEvent(value: unknown): value is StreamEvent & JsonObject {
  return (
    isObject(value) &&
    isObject(value["result"]) &&
    (value["result"]["event"] === undefined || isObject(value["result"]["event"]))
  );
}

/** True when `value` is a {@link StreamErrorDetail}. */
function isStreamErrorDetail(value: unknown): value is StreamErrorDetail & JsonObject {
  return isObject(value) && (value["help"] === undefined || typeof value["help"] === "string");
}

function everyStreamErrorDetail(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    if (!isStreamErrorDetail(list[index])) return false;
  }
  return true;
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * An argument is invalid.
 * Most likely an argument in the path, in a query parameter or in the body of the request is invalid. The text in `error` says more.
 *
 * Code `400`, HTTP 400.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return isErrorResponse(value) && value["code"] === 400;
}

/**
 * True when `value` is a {@link Unauthorized} body.
 *
 * The caller cannot be authenticated.
 * The API cannot tell who the user or the Service Account is that sent the request.
 *
 * Code `401`, HTTP 401.
 */
export function isUnauthorized(value: unknown): value is Unauthorized {
  return isErrorResponse(value) && value["code"] === 401;
}

/**
 * True when `value` is a {@link Forbidden} body.
 *
 * No access to this resource.
 * The user or the Service Account is known and has no access to this resource.
 *
 * Code `403`, HTTP 403.
 */
export function isForbidden(value: unknown): value is Forbidden {
  return isErrorResponse(value) && value["code"] === 403;
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * The resource does not exist.
 * What the request names does not exist. Of a method whose name follows a `:` at the end of the path, such as
 * `/projects/{project}/devices:transfer`, it means the project in the path, not the devices that the body names.
 *
 * Code `404`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorResponse(value) && value["code"] === 404;
}

/**
 * True when `value` is a {@link Conflict} body.
 *
 * It exists already, or it changed meanwhile.
 * Most likely the resource to be created exists already. It can also mean that several clients change one resource at the same time.
 *
 * Code `409`, HTTP 409.
 */
export function isConflict(value: unknown): value is Conflict {
  return isErrorResponse(value) && value["code"] === 409;
}

/**
 * True when `value` is a {@link TooManyRequests} body.
 *
 * Too many requests.
 * The caller sends more than 75 requests per 10 seconds. That is a steady 7.5 requests per second; shorter bursts are allowed up to that
 * limit. The Retry-After header says how many seconds to wait at least: after 75 requests within 1 second, for instance, it is 9.
 *
 * Code `429`, HTTP 429.
 */
export function isTooManyRequests(value: unknown): value is TooManyRequests {
  return isErrorResponse(value) && value["code"] === 429;
}

/**
 * True when `value` is a {@link InternalServerError} body.
 *
 * The service failed inside.
 * An error inside the services of Disruptive Technologies. It usually passes.
 *
 * Code `500`, HTTP 500.
 */
export function isInternalServerError(value: unknown): value is InternalServerError {
  return isErrorResponse(value) && value["code"] === 500;
}

/**
 * True when `value` is a {@link ServiceUnavailable} body.
 *
 * The service is unavailable.
 * The services of Disruptive Technologies cannot take the request at the moment. It usually passes, and is treated as an internal error is.
 *
 * Code `503`, HTTP 503.
 */
export function isServiceUnavailable(value: unknown): value is ServiceUnavailable {
  return isErrorResponse(value) && value["code"] === 503;
}

/**
 * True when `value` is a {@link GatewayTimeout} body.
 *
 * The service did not answer in time.
 * A gateway of Disruptive Technologies waited too long for the service behind it. It usually passes, and is treated as an internal error
 * is, only with a longer wait: 10 seconds at least.
 *
 * Code `504`, HTTP 504.
 */
export function isGatewayTimeout(value: unknown): value is GatewayTimeout {
  return isErrorResponse(value) && value["code"] === 504;
}

/**
 * True when `value` is a {@link InvalidGrant} body.
 *
 * The credentials are not accepted.
 * The token endpoint does not accept the assertion of the service account, because its key, secret or times are wrong, or it has been used before.
 *
 * Code `invalid_grant`, HTTP 400.
 */
export function isInvalidGrant(value: unknown): value is InvalidGrant {
  return isTokenError(value) && value["error"] === "invalid_grant";
}

/**
 * True when `value` is a {@link StreamBadRequest} body.
 *
 * The stream was asked for with an invalid argument.
 * The request for the event stream has an invalid argument. `error.code` is the HTTP status 400, although the response came with 200.
 *
 * Code `400`, HTTP 200.
 */
export function isStreamBadRequest(value: unknown): value is StreamBadRequest {
  return isStreamError(value) && value["error"]["code"] === 400;
}

/**
 * True when `value` is a {@link StreamNotFound} body.
 *
 * What the stream names does not exist.
 * The project or the device of the event stream was not found. `error.code` is 5, the gRPC code NOT_FOUND: it is below 100, so it is no
 * HTTP status. The status of the response is 200.
 *
 * Code `5`, HTTP 200.
 */
export function isStreamNotFound(value: unknown): value is StreamNotFound {
  return isStreamError(value) && value["error"]["code"] === 5;
}

/**
 * True when `value` is a {@link StreamInvalidArgument} body.
 *
 * The stream was asked for with a wrong argument.
 * `error.code` is 3, the gRPC code INVALID_ARGUMENT; the status of the response is 200.
 *
 * Code `3`, HTTP 200.
 */
export function isStreamInvalidArgument(value: unknown): value is StreamInvalidArgument {
  return isStreamError(value) && value["error"]["code"] === 3;
}

/**
 * True when `value` is a {@link StreamDeadlineExceeded} body.
 *
 * The stream ran out of time.
 * `error.code` is 4, the gRPC code DEADLINE_EXCEEDED; the status of the response is 200.
 *
 * Code `4`, HTTP 200.
 */
export function isStreamDeadlineExceeded(value: unknown): value is StreamDeadlineExceeded {
  return isStreamError(value) && value["error"]["code"] === 4;
}

/**
 * True when `value` is a {@link StreamPermissionDenied} body.
 *
 * The caller may not read the stream.
 * `error.code` is 7, the gRPC code PERMISSION_DENIED; the status of the response is 200.
 *
 * Code `7`, HTTP 200.
 */
export function isStreamPermissionDenied(value: unknown): value is StreamPermissionDenied {
  return isStreamError(value) && value["error"]["code"] === 7;
}

/**
 * True when `value` is a {@link StreamResourceExhausted} body.
 *
 * A limit is reached.
 * `error.code` is 8, the gRPC code RESOURCE_EXHAUSTED; the status of the response is 200.
 *
 * Code `8`, HTTP 200.
 */
export function isStreamResourceExhausted(value: unknown): value is StreamResourceExhausted {
  return isStreamError(value) && value["error"]["code"] === 8;
}

/**
 * True when `value` is a {@link StreamInternal} body.
 *
 * The server failed.
 * `error.code` is 13, the gRPC code INTERNAL; the status of the response is 200.
 *
 * Code `13`, HTTP 200.
 */
export function isStreamInternal(value: unknown): value is StreamInternal {
  return isStreamError(value) && value["error"]["code"] === 13;
}

/**
 * True when `value` is a {@link StreamUnavailable} body.
 *
 * The service is unavailable.
 * `error.code` is 14, the gRPC code UNAVAILABLE; the status of the response is 200.
 *
 * Code `14`, HTTP 200.
 */
export function isStreamUnavailable(value: unknown): value is StreamUnavailable {
  return isStreamError(value) && value["error"]["code"] === 14;
}

/**
 * True when `value` is a {@link StreamUnauthenticated} body.
 *
 * The caller is not authenticated.
 * `error.code` is 16, the gRPC code UNAUTHENTICATED; the status of the response is 200.
 *
 * Code `16`, HTTP 200.
 */
export function isStreamUnauthenticated(value: unknown): value is StreamUnauthenticated {
  return isStreamError(value) && value["error"]["code"] === 16;
}

/**
 * True when `value` is a {@link LegacyStreamNotFound} body.
 *
 * What the stream names does not exist (older form).
 * The project or the device of the event stream was not found. `error.grpcCode` is 5, NOT_FOUND, and `error.httpCode` says 404.
 *
 * Code `5`, HTTP 200.
 */
export function isLegacyStreamNotFound(value: unknown): value is LegacyStreamNotFound {
  return isLegacyStreamError(value) && value["error"]["grpcCode"] === 5 && value["error"]["httpCode"] === 404;
}

/**
 * True when `value` is a {@link ItemInvalidArgument} body.
 *
 * The device was refused.
 * The transfer or the update of this device was asked for with an invalid argument.
 *
 * Code `INVALID_ARGUMENT`, in items.
 */
export function isItemInvalidArgument(value: unknown): value is ItemInvalidArgument {
  return isDeviceItemError(value) && value["status"]["code"] === "INVALID_ARGUMENT";
}

/**
 * True when `value` is a {@link ItemNotFound} body.
 *
 * The device was not found.
 * This device of the transfer or of the batch update does not exist where the request says.
 *
 * Code `NOT_FOUND`, in items.
 */
export function isItemNotFound(value: unknown): value is ItemNotFound {
  return isDeviceItemError(value) && value["status"]["code"] === "NOT_FOUND";
}

/**
 * True when `value` is a {@link ItemInternalError} body.
 *
 * The service failed on this device.
 * An error inside the service while it handled this device. The other devices of the call are not concerned.
 *
 * Code `INTERNAL_ERROR`, in items.
 */
export function isItemInternalError(value: unknown): value is ItemInternalError {
  return isDeviceItemError(value) && value["status"]["code"] === "INTERNAL_ERROR";
}

/**
 * True when `value` is a {@link DeviceAlreadyClaimed} body.
 *
 * The device is claimed already.
 * This device was not claimed, because it is claimed already.
 *
 * Code `ALREADY_CLAIMED`, in items.
 */
export function isDeviceAlreadyClaimed(value: unknown): value is DeviceAlreadyClaimed {
  return isDeviceClaimError(value) && value["code"] === "ALREADY_CLAIMED";
}

/**
 * True when `value` is a {@link DeviceNotFound} body.
 *
 * No device has this id.
 * This device was not claimed, because none with this id was found.
 *
 * Code `NOT_FOUND`, in items.
 */
export function isDeviceNotFound(value: unknown): value is DeviceNotFound {
  return isDeviceClaimError(value) && value["code"] === "NOT_FOUND";
}

/**
 * True when `value` is a {@link KitAlreadyClaimed} body.
 *
 * The kit is claimed already.
 * This kit was not claimed, because it is claimed already.
 *
 * Code `ALREADY_CLAIMED`, in items.
 */
export function isKitAlreadyClaimed(value: unknown): value is KitAlreadyClaimed {
  return isKitClaimError(value) && value["code"] === "ALREADY_CLAIMED";
}

/**
 * True when `value` is a {@link KitNotFound} body.
 *
 * No kit has this id.
 * This kit was not claimed, because none with this id was found.
 *
 * Code `NOT_FOUND`, in items.
 */
export function isKitNotFound(value: unknown): value is KitNotFound {
  return isKitClaimError(value) && value["code"] === "NOT_FOUND";
}

/** Name of the {@link ErrorResponse} error that `value` matches, or undefined. */
function findErrorResponse(value: unknown): string | undefined {
  if (!isErrorResponse(value)) return undefined;
  switch (value["code"]) {
    case 400:
      return "BadRequest";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "NotFound";
    case 409:
      return "Conflict";
    case 429:
      return "TooManyRequests";
    case 500:
      return "InternalServerError";
    case 503:
      return "ServiceUnavailable";
    case 504:
      return "GatewayTimeout";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link DisruptiveTechnologiesError}. */
export function isDisruptiveTechnologiesError(value: unknown): value is DisruptiveTechnologiesError {
  return findErrorResponse(value) !== undefined;
}

/** Name of the {@link TokenError} error that `value` matches, or undefined. */
function findTokenError(value: unknown): string | undefined {
  if (!isTokenError(value)) return undefined;
  switch (value["error"]) {
    case "invalid_grant":
      return "InvalidGrant";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyTokenError}. */
export function isAnyTokenError(value: unknown): value is AnyTokenError {
  return findTokenError(value) !== undefined;
}

/** Name of the {@link StreamError} error that `value` matches, or undefined. */
function findStreamError(value: unknown): string | undefined {
  if (!isStreamError(value)) return undefined;
  switch (value["error"]["code"]) {
    case 400:
      return "StreamBadRequest";
    case 5:
      return "StreamNotFound";
    case 3:
      return "StreamInvalidArgument";
    case 4:
      return "StreamDeadlineExceeded";
    case 7:
      return "StreamPermissionDenied";
    case 8:
      return "StreamResourceExhausted";
    case 13:
      return "StreamInternal";
    case 14:
      return "StreamUnavailable";
    case 16:
      return "StreamUnauthenticated";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyStreamError}. */
export function isAnyStreamError(value: unknown): value is AnyStreamError {
  return findStreamError(value) !== undefined;
}

/** Name of the {@link LegacyStreamError} error that `value` matches, or undefined. */
function findLegacyStreamError(value: unknown): string | undefined {
  if (!isLegacyStreamError(value)) return undefined;
  switch (value["error"]["grpcCode"]) {
    case 5:
      return value["error"]["httpCode"] === 404 ? "LegacyStreamNotFound" : undefined;
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyLegacyStreamError}. */
export function isAnyLegacyStreamError(value: unknown): value is AnyLegacyStreamError {
  return findLegacyStreamError(value) !== undefined;
}

/** Name of the {@link DeviceItemError} error that `value` matches, or undefined. */
function findDeviceItemError(value: unknown): string | undefined {
  if (!isDeviceItemError(value)) return undefined;
  switch (value["status"]["code"]) {
    case "INVALID_ARGUMENT":
      return "ItemInvalidArgument";
    case "NOT_FOUND":
      return "ItemNotFound";
    case "INTERNAL_ERROR":
      return "ItemInternalError";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyDeviceItemError}. */
export function isAnyDeviceItemError(value: unknown): value is AnyDeviceItemError {
  return findDeviceItemError(value) !== undefined;
}

/** Name of the {@link DeviceClaimError} error that `value` matches, or undefined. */
function findDeviceClaimError(value: unknown): string | undefined {
  if (!isDeviceClaimError(value)) return undefined;
  switch (value["code"]) {
    case "ALREADY_CLAIMED":
      return "DeviceAlreadyClaimed";
    case "NOT_FOUND":
      return "DeviceNotFound";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyDeviceClaimError}. */
export function isAnyDeviceClaimError(value: unknown): value is AnyDeviceClaimError {
  return findDeviceClaimError(value) !== undefined;
}

/** Name of the {@link KitClaimError} error that `value` matches, or undefined. */
function findKitClaimError(value: unknown): string | undefined {
  if (!isKitClaimError(value)) return undefined;
  switch (value["code"]) {
    case "ALREADY_CLAIMED":
      return "KitAlreadyClaimed";
    case "NOT_FOUND":
      return "KitNotFound";
    default:
      return undefined;
  }
}

/** True when `value` is any {@link AnyKitClaimError}. */
export function isAnyKitClaimError(value: unknown): value is AnyKitClaimError {
  return findKitClaimError(value) !== undefined;
}

/** True when `value` is a {@link TransferResult}: a body that carries errors. */
export function isTransferResult(value: unknown): value is TransferResult {
  return (
    isObject(value) &&
    (value["transferErrors"] === undefined ||
      (Array.isArray(value["transferErrors"]) &&
        everyItem(value["transferErrors"], (item) =>
          isDeviceItemError(item) &&
          (item["status"]["code"] === "INVALID_ARGUMENT" ||
            item["status"]["code"] === "NOT_FOUND" ||
            item["status"]["code"] === "INTERNAL_ERROR"))))
  );
}

/** True when `value` is a {@link BatchUpdateResult}: a body that carries errors. */
export function isBatchUpdateResult(value: unknown): value is BatchUpdateResult {
  return (
    isObject(value) &&
    (value["batchErrors"] === undefined ||
      (Array.isArray(value["batchErrors"]) &&
        everyItem(value["batchErrors"], (item) =>
          isDeviceItemError(item) &&
          (item["status"]["code"] === "INVALID_ARGUMENT" ||
            item["status"]["code"] === "NOT_FOUND" ||
            item["status"]["code"] === "INTERNAL_ERROR"))))
  );
}

/** True when `value` is a {@link ClaimResult}: a body that carries errors. */
export function isClaimResult(value: unknown): value is ClaimResult {
  return (
    isObject(value) &&
    (value["claimErrors"] === undefined ||
      (isObject(value["claimErrors"]) &&
        (value["claimErrors"]["devices"] === undefined ||
          (Array.isArray(value["claimErrors"]["devices"]) &&
            everyItem(value["claimErrors"]["devices"], (item) =>
              isDeviceClaimError(item) && (item["code"] === "ALREADY_CLAIMED" || item["code"] === "NOT_FOUND")))) &&
        (value["claimErrors"]["kits"] === undefined ||
          (Array.isArray(value["claimErrors"]["kits"]) &&
            everyItem(value["claimErrors"]["kits"], (item) =>
              isKitClaimError(item) && (item["code"] === "ALREADY_CLAIMED" || item["code"] === "NOT_FOUND"))))))
  );
}

function legacyStreamErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (!isInteger(value["error"]["grpcCode"])) report(`${at}/error/grpcCode`, "an integer", value["error"]["grpcCode"]);
    if (!isInteger(value["error"]["httpCode"])) report(`${at}/error/httpCode`, "an integer", value["error"]["httpCode"]);
    if (value["error"]["httpStatus"] !== undefined && typeof value["error"]["httpStatus"] !== "string") {
      report(`${at}/error/httpStatus`, "a string", value["error"]["httpStatus"]);
    }
    if (typeof value["error"]["message"] !== "string") report(`${at}/error/message`, "a string", value["error"]["message"]);
    if (value["error"]["details"] !== undefined && !Array.isArray(value["error"]["details"])) {
      report(`${at}/error/details`, "an array", value["error"]["details"]);
    }
  }
}

function errorResponseIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["error"] !== "string") report(`${at}/error`, "a string", value["error"]);
  if (!isInteger(value["code"])) report(`${at}/code`, "an integer", value["code"]);
  if (value["help"] !== undefined && typeof value["help"] !== "string") report(`${at}/help`, "a string", value["help"]);
}

function tokenErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["error"] !== "string") report(`${at}/error`, "a string", value["error"]);
  if (typeof value["error_description"] !== "string") report(`${at}/error_description`, "a string", value["error_description"]);
}

function streamErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (!isObject(value["error"])) report(`${at}/error`, "an object", value["error"]);
  else {
    if (!isInteger(value["error"]["code"])) report(`${at}/error/code`, "an integer", value["error"]["code"]);
    if (typeof value["error"]["message"] !== "string") report(`${at}/error/message`, "a string", value["error"]["message"]);
    if (value["error"]["details"] !== undefined) {
      if (!Array.isArray(value["error"]["details"])) report(`${at}/error/details`, "an array", value["error"]["details"]);
      eachItem(value["error"]["details"], `${at}/error/details`, report, streamErrorDetailIssues);
    }
  }
}

function deviceItemErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["device"] !== "string") report(`${at}/device`, "a string", value["device"]);
  if (!isObject(value["status"])) report(`${at}/status`, "an object", value["status"]);
  else {
    if (typeof value["status"]["code"] !== "string") report(`${at}/status/code`, "a string", value["status"]["code"]);
    if (typeof value["status"]["message"] !== "string") report(`${at}/status/message`, "a string", value["status"]["message"]);
  }
}

function deviceClaimErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["deviceId"] !== "string") report(`${at}/deviceId`, "a string", value["deviceId"]);
  if (typeof value["code"] !== "string") report(`${at}/code`, "a string", value["code"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
}

function kitClaimErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (typeof value["kitId"] !== "string") report(`${at}/kitId`, "a string", value["kitId"]);
  if (typeof value["code"] !== "string") report(`${at}/code`, "a string", value["code"]);
  if (typeof value["message"] !== "string") report(`${at}/message`, "a string", value["message"]);
}

function streamErrorDetailIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["help"] !== undefined && typeof value["help"] !== "string") report(`${at}/help`, "a string", value["help"]);
}

function legacyStreamNotFoundIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  legacyStreamErrorIssues(value, at, report);
  if (isObject(value["error"])) {
    if (value["error"]["grpcCode"] !== 5) report(`${at}/error/grpcCode`, "5", value["error"]["grpcCode"]);
    if (value["error"]["httpCode"] !== 404) report(`${at}/error/httpCode`, "404", value["error"]["httpCode"]);
  }
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitDelay1Tries5: Policy = { recovery: "wait", strategy: "delay", minDelaySeconds: 1, maxAttempts: 5 };
const fixRequestNeverByMethodOfProjectOrPropagation: Policy = {
  recovery: "fix_request",
  strategy: "never",
  byCause: /* @__PURE__ */ causesOf([{ id: "method-of-project" }, { id: "propagation", policy: waitDelay1Tries5 }]),
};
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const waitDelay10Tries5Inferred: Policy = { recovery: "wait", strategy: "delay", minDelaySeconds: 10, maxAttempts: 5, basis: "inferred" };
const waitRetryAfter1Tries5ByNoRetryAfter: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxAttempts: 5,
  byCause: /* @__PURE__ */ causesOf([
    { id: "no-retry-after", where: [{ header: "Retry-After", present: false }], policy: waitDelay10Tries5Inferred },
  ]),
};
const waitBackoff1To60Tries5: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 5 };
const waitBackoff10To120Tries5: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 10,
  maxDelaySeconds: 120,
  maxAttempts: 5,
};

/** Types of the family's errors, by id. */
export type DisruptiveTechnologiesErrors = {
  "disruptive-technologies/400": { name: "BadRequest"; code: 400; body: BadRequest; root: true; status: 400 };
  "disruptive-technologies/401": { name: "Unauthorized"; code: 401; body: Unauthorized; root: true; status: 401 };
  "disruptive-technologies/403": { name: "Forbidden"; code: 403; body: Forbidden; root: true; status: 403 };
  "disruptive-technologies/404": { name: "NotFound"; code: 404; body: NotFound; root: true; status: 404 };
  "disruptive-technologies/409": { name: "Conflict"; code: 409; body: Conflict; root: true; status: 409 };
  "disruptive-technologies/429": { name: "TooManyRequests"; code: 429; body: TooManyRequests; root: true; status: 429 };
  "disruptive-technologies/500": { name: "InternalServerError"; code: 500; body: InternalServerError; root: true; status: 500 };
  "disruptive-technologies/503": { name: "ServiceUnavailable"; code: 503; body: ServiceUnavailable; root: true; status: 503 };
  "disruptive-technologies/504": { name: "GatewayTimeout"; code: 504; body: GatewayTimeout; root: true; status: 504 };
  "disruptive-technologies/token-error/invalid_grant": { name: "InvalidGrant"; code: "invalid_grant"; body: InvalidGrant; root: true; status: 400 };
  "disruptive-technologies/stream-error/400": { name: "StreamBadRequest"; code: 400; body: StreamBadRequest; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/5": { name: "StreamNotFound"; code: 5; body: StreamNotFound; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/3": { name: "StreamInvalidArgument"; code: 3; body: StreamInvalidArgument; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/4": { name: "StreamDeadlineExceeded"; code: 4; body: StreamDeadlineExceeded; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/7": { name: "StreamPermissionDenied"; code: 7; body: StreamPermissionDenied; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/8": { name: "StreamResourceExhausted"; code: 8; body: StreamResourceExhausted; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/13": { name: "StreamInternal"; code: 13; body: StreamInternal; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/14": { name: "StreamUnavailable"; code: 14; body: StreamUnavailable; root: true; status: 200; below: true };
  "disruptive-technologies/stream-error/16": { name: "StreamUnauthenticated"; code: 16; body: StreamUnauthenticated; root: true; status: 200; below: true };
  "disruptive-technologies/legacy-stream-error/5": { name: "LegacyStreamNotFound"; code: 5; body: LegacyStreamNotFound; root: true; status: 200; below: true };
  "disruptive-technologies/device-item-error/invalid_argument": { name: "ItemInvalidArgument"; code: "INVALID_ARGUMENT"; body: ItemInvalidArgument; root: false };
  "disruptive-technologies/device-item-error/not_found": { name: "ItemNotFound"; code: "NOT_FOUND"; body: ItemNotFound; root: false };
  "disruptive-technologies/device-item-error/internal_error": { name: "ItemInternalError"; code: "INTERNAL_ERROR"; body: ItemInternalError; root: false };
  "disruptive-technologies/device-claim-error/already_claimed": { name: "DeviceAlreadyClaimed"; code: "ALREADY_CLAIMED"; body: DeviceAlreadyClaimed; root: false };
  "disruptive-technologies/device-claim-error/not_found": { name: "DeviceNotFound"; code: "NOT_FOUND"; body: DeviceNotFound; root: false };
  "disruptive-technologies/kit-claim-error/already_claimed": { name: "KitAlreadyClaimed"; code: "ALREADY_CLAIMED"; body: KitAlreadyClaimed; root: false };
  "disruptive-technologies/kit-claim-error/not_found": { name: "KitNotFound"; code: "NOT_FOUND"; body: KitNotFound; root: false };
};

/** Disruptive Technologies errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const disruptiveTechnologies: Family<DisruptiveTechnologiesErrors> = /* @__PURE__ */ defineFamily<DisruptiveTechnologiesErrors>({
  form: 6,
  id: "disruptive-technologies",
  envelopes: {
    ErrorResponse: {
      code: ["code"],
      message: (body) => body["error"],
      messageRequired: true,
      status: ["code"],
      is: isErrorResponse,
      issues: errorResponseIssues,
      find: findErrorResponse,
      errors: {
        BadRequest: [400, fixRequestNever, [400]],
        Unauthorized: [401, authenticateAfterChange, [401]],
        Forbidden: [403, requestAccessAfterChange, [403]],
        NotFound: [404, fixRequestNeverByMethodOfProjectOrPropagation, [404]],
        Conflict: [409, rereadAfterChange, [409], { canonicalCode: "ALREADY_EXISTS" }],
        TooManyRequests: [429, waitRetryAfter1Tries5ByNoRetryAfter, [429]],
        InternalServerError: [500, waitBackoff1To60Tries5, [500]],
        ServiceUnavailable: [503, waitBackoff1To60Tries5, [503]],
        GatewayTimeout: [504, waitBackoff10To120Tries5, [504]],
      },
    },
    TokenError: {
      name: "token-error",
      code: ["error"],
      message: (body) => body["error_description"],
      messageRequired: true,
      is: isTokenError,
      issues: tokenErrorIssues,
      find: findTokenError,
      errors: {
        InvalidGrant: ["invalid_grant", authenticateAfterChange, [400], { canonicalCode: "UNAUTHENTICATED" }],
      },
    },
    StreamError: {
      name: "stream-error",
      code: ["error", "code"],
      message: (body) => body["error"]?.["message"],
      messageRequired: true,
      status: ["error", "code"],
      is: isStreamError,
      issues: streamErrorIssues,
      find: findStreamError,
      errors: {
        StreamBadRequest: [400, fixRequestNever, [200], { places: ["sequence/*"], canonicalCode: "INVALID_ARGUMENT" }],
        StreamNotFound: [5, fixRequestNever, [200], { places: ["sequence/*"], canonicalCode: "NOT_FOUND" }],
        StreamInvalidArgument: [3, fixRequestNever, [200], { places: ["sequence/*"], canonicalCode: "INVALID_ARGUMENT" }],
        StreamDeadlineExceeded: [4, waitBackoff1To60Tries5, [200], { places: ["sequence/*"], canonicalCode: "DEADLINE_EXCEEDED" }],
        StreamPermissionDenied: [7, requestAccessAfterChange, [200], { places: ["sequence/*"], canonicalCode: "PERMISSION_DENIED" }],
        StreamResourceExhausted: [8, waitBackoff1To60Tries5, [200], { places: ["sequence/*"], canonicalCode: "RESOURCE_EXHAUSTED" }],
        StreamInternal: [13, waitBackoff1To60Tries5, [200], { places: ["sequence/*"], canonicalCode: "INTERNAL" }],
        StreamUnavailable: [14, waitBackoff1To60Tries5, [200], { places: ["sequence/*"], canonicalCode: "UNAVAILABLE" }],
        StreamUnauthenticated: [16, authenticateAfterChange, [200], { places: ["sequence/*"], canonicalCode: "UNAUTHENTICATED" }],
      },
    },
    LegacyStreamError: {
      name: "legacy-stream-error",
      code: ["error", "grpcCode"],
      message: (body) => body["error"]?.["message"],
      messageRequired: true,
      status: ["error", "httpCode"],
      is: isLegacyStreamError,
      issues: legacyStreamErrorIssues,
      find: findLegacyStreamError,
      errors: {
        LegacyStreamNotFound: [
          5,
          fixRequestNever,
          [200],
          {
            places: ["sequence/*"],
            constants: [[["error", "httpCode"], 404]],
            is: isLegacyStreamNotFound,
            issues: legacyStreamNotFoundIssues,
            canonicalCode: "NOT_FOUND",
          },
        ],
      },
    },
    DeviceItemError: {
      name: "device-item-error",
      code: ["status", "code"],
      message: (body) => body["status"]?.["message"],
      messageRequired: true,
      is: isDeviceItemError,
      issues: deviceItemErrorIssues,
      find: findDeviceItemError,
      errors: {
        ItemInvalidArgument: [
          "INVALID_ARGUMENT",
          fixRequestNever,
          [],
          { places: ["/transferErrors/*", "/batchErrors/*"], canonicalCode: "INVALID_ARGUMENT" },
        ],
        ItemNotFound: ["NOT_FOUND", fixRequestNever, [], { places: ["/transferErrors/*", "/batchErrors/*"], canonicalCode: "NOT_FOUND" }],
        ItemInternalError: [
          "INTERNAL_ERROR",
          waitBackoff1To60Tries5,
          [],
          { places: ["/transferErrors/*", "/batchErrors/*"], canonicalCode: "INTERNAL" },
        ],
      },
    },
    DeviceClaimError: {
      name: "device-claim-error",
      code: ["code"],
      message: (body) => body["message"],
      messageRequired: true,
      is: isDeviceClaimError,
      issues: deviceClaimErrorIssues,
      find: findDeviceClaimError,
      errors: {
        DeviceAlreadyClaimed: [
          "ALREADY_CLAIMED",
          fixRequestNever,
          [],
          { places: ["/claimErrors/devices/*"], canonicalCode: "ALREADY_EXISTS" },
        ],
        DeviceNotFound: ["NOT_FOUND", fixRequestNever, [], { places: ["/claimErrors/devices/*"], canonicalCode: "NOT_FOUND" }],
      },
    },
    KitClaimError: {
      name: "kit-claim-error",
      code: ["code"],
      message: (body) => body["message"],
      messageRequired: true,
      is: isKitClaimError,
      issues: kitClaimErrorIssues,
      find: findKitClaimError,
      errors: {
        KitAlreadyClaimed: ["ALREADY_CLAIMED", fixRequestNever, [], { places: ["/claimErrors/kits/*"], canonicalCode: "ALREADY_EXISTS" }],
        KitNotFound: ["NOT_FOUND", fixRequestNever, [], { places: ["/claimErrors/kits/*"], canonicalCode: "NOT_FOUND" }],
      },
    },
  },
  sequences: sequences,
  places: {
    "sequence/*": { kind: "item", path: ["*"], isSuccess: isStreamEvent, sequence: [200] },
    "/transferErrors/*": { kind: "item", path: ["transferErrors", "*"] },
    "/batchErrors/*": { kind: "item", path: ["batchErrors", "*"] },
    "/claimErrors/devices/*": { kind: "item", path: ["claimErrors", "devices", "*"] },
    "/claimErrors/kits/*": { kind: "item", path: ["claimErrors", "kits", "*"] },
  },
  responses: {
    200: null,
    400: null,
    401: null,
    403: null,
    404: null,
    405: fixRequestNever,
    409: null,
    429: null,
    500: null,
    503: null,
    504: null,
  },
});

/** Operations of Disruptive Technologies errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  streamDeviceEvents: {
    errors: {
      200: [
        "StreamBadRequest",
        "StreamNotFound",
        "StreamInvalidArgument",
        "StreamDeadlineExceeded",
        "StreamPermissionDenied",
        "StreamResourceExhausted",
        "StreamInternal",
        "StreamUnavailable",
        "StreamUnauthenticated",
        "LegacyStreamNotFound",
      ],
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      503: ["ServiceUnavailable"],
      504: ["GatewayTimeout"],
    },
  },
  getAccessToken: { errors: { 400: ["InvalidGrant"] } },
  transferDevices: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      409: ["Conflict"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      503: ["ServiceUnavailable"],
      504: ["GatewayTimeout"],
    },
  },
  batchUpdateDevices: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      409: ["Conflict"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      503: ["ServiceUnavailable"],
      504: ["GatewayTimeout"],
    },
  },
  claimDevices: {
    errors: {
      400: ["BadRequest"],
      401: ["Unauthorized"],
      403: ["Forbidden"],
      404: ["NotFound"],
      409: ["Conflict"],
      429: ["TooManyRequests"],
      500: ["InternalServerError"],
      503: ["ServiceUnavailable"],
      504: ["GatewayTimeout"],
    },
  },
} as const;
