// @generated from specs/disruptive-technologies/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./disruptive-technologies.openapi.js";

/** The body of a failed call. Which members it has may vary with the error. */
export interface ErrorResponse {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: number;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * An argument is invalid.
 * Most likely an argument in the path, in a query parameter or in the body of the request is invalid. The text in `error` says more.
 *
 * Code `400`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 400;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * The caller cannot be authenticated.
 * The API cannot tell who the user or the Service Account is that sent the request.
 *
 * Code `401`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 401;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * No access to this resource.
 * The user or the Service Account is known and has no access to this resource.
 *
 * Code `403`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 403;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * The resource does not exist.
 * What the request names does not exist. Of a method whose name follows a `:` at the end of the path, such as
 * `/projects/{project}/devices:transfer`, it means the project in the path, not the devices that the body names.
 *
 * Code `404`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 404;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * It exists already, or it changed meanwhile.
 * Most likely the resource to be created exists already. It can also mean that several clients change one resource at the same time.
 *
 * Code `409`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 409;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * Too many requests.
 * The caller sends more than 75 requests per 10 seconds. That is a steady 7.5 requests per second; shorter bursts are allowed up to that
 * limit. The Retry-After header says how many seconds to wait at least: after 75 requests within 1 second, for instance, it is 9.
 *
 * Code `429`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, 5 tries in all.
 */
export interface TooManyRequests {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 429;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * The service failed inside.
 * An error inside the services of Disruptive Technologies. It usually passes.
 *
 * Code `500`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface InternalServerError {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 500;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * The service is unavailable.
 * The services of Disruptive Technologies cannot take the request at the moment. It usually passes, and is treated as an internal error is.
 *
 * Code `503`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface ServiceUnavailable {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 503;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/**
 * The service did not answer in time.
 * A gateway of Disruptive Technologies waited too long for the service behind it. It usually passes, and is treated as an internal error
 * is, only with a longer wait: 10 seconds at least.
 *
 * Code `504`, HTTP 504.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 10 seconds at least, growing to 2 minutes, 5 tries in all.
 */
export interface GatewayTimeout {
  /** Sums up what went wrong; a text for people. */
  error: string;
  /** The HTTP status of the response. */
  code: 504;
  /** A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
  help?: string;
}

/** A line of the event stream that is no error. */
export interface StreamEvent {
  result: {
    /** The event as the device sent it. */
    event?: { [name: string]: unknown };
    [name: string]: unknown;
  };
}

/** The answer of the OAuth2 token endpoint where it gives no token. */
export interface TokenError {
  /** Which error of OAuth 2.0 it is. */
  error: string;
  /** What went wrong; a text for people. */
  error_description: string;
}

/**
 * The credentials are not accepted.
 * The token endpoint does not accept the assertion of the service account, because its key, secret or times are wrong, or it has been used before.
 *
 * Code `invalid_grant`, HTTP 400.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface InvalidGrant {
  /** Which error of OAuth 2.0 it is. */
  error: "invalid_grant";
  /** What went wrong; a text for people. */
  error_description: string;
}

/**
 * A line of the event stream that is an error; the HTTP status is 200 all the same. `error.code` is an HTTP status from 100 up (400 is Bad
 * Request) and a gRPC code below 100 (5 is NOT_FOUND).
 */
export interface StreamError {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: number;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/** More about an error of the event stream. */
export interface StreamErrorDetail {
  /** A link to the documentation with a longer explanation. */
  help?: string;
  [name: string]: unknown;
}

/**
 * The stream was asked for with an invalid argument.
 * The request for the event stream has an invalid argument. `error.code` is the HTTP status 400, although the response came with 200.
 *
 * Code `400`, HTTP 200.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface StreamBadRequest {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 400;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * What the stream names does not exist.
 * The project or the device of the event stream was not found. `error.code` is 5, the gRPC code NOT_FOUND: it is below 100, so it is no
 * HTTP status. The status of the response is 200.
 *
 * Code `5`, HTTP 200.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface StreamNotFound {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 5;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * The stream was asked for with a wrong argument.
 * `error.code` is 3, the gRPC code INVALID_ARGUMENT; the status of the response is 200.
 *
 * Code `3`, HTTP 200.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface StreamInvalidArgument {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 3;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * The stream ran out of time.
 * `error.code` is 4, the gRPC code DEADLINE_EXCEEDED; the status of the response is 200.
 *
 * Code `4`, HTTP 200.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface StreamDeadlineExceeded {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 4;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * The caller may not read the stream.
 * `error.code` is 7, the gRPC code PERMISSION_DENIED; the status of the response is 200.
 *
 * Code `7`, HTTP 200.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface StreamPermissionDenied {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 7;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * A limit is reached.
 * `error.code` is 8, the gRPC code RESOURCE_EXHAUSTED; the status of the response is 200.
 *
 * Code `8`, HTTP 200.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface StreamResourceExhausted {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 8;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * The server failed.
 * `error.code` is 13, the gRPC code INTERNAL; the status of the response is 200.
 *
 * Code `13`, HTTP 200.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface StreamInternal {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 13;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * The service is unavailable.
 * `error.code` is 14, the gRPC code UNAVAILABLE; the status of the response is 200.
 *
 * Code `14`, HTTP 200.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface StreamUnavailable {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 14;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/**
 * The caller is not authenticated.
 * `error.code` is 16, the gRPC code UNAUTHENTICATED; the status of the response is 200.
 *
 * Code `16`, HTTP 200.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface StreamUnauthenticated {
  error: {
    /** From 100 up an HTTP status, below 100 a gRPC code. */
    code: 16;
    /** What went wrong; a text for people. */
    message: string;
    /** Where to read on. */
    details?: StreamErrorDetail[];
  };
}

/** A line of the event stream that is an error, in an older form with both codes side by side. */
export interface LegacyStreamError {
  error: {
    /** The gRPC code. */
    grpcCode: number;
    /** The HTTP status that stands for it. The response itself came with 200. */
    httpCode: number;
    /** The HTTP status in words. */
    httpStatus?: string;
    /** What went wrong; a text for people. */
    message: string;
    /** More about the error. */
    details?: ({ [name: string]: unknown } | string | unknown[] | number | boolean | null)[];
  };
}

/**
 * What the stream names does not exist (older form).
 * The project or the device of the event stream was not found. `error.grpcCode` is 5, NOT_FOUND, and `error.httpCode` says 404.
 *
 * Code `5`, HTTP 200.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface LegacyStreamNotFound {
  error: {
    /** The gRPC code. */
    grpcCode: 5;
    /** The HTTP status that stands for it. The response itself came with 200. */
    httpCode: 404;
    /** The HTTP status in words. */
    httpStatus?: string;
    /** What went wrong; a text for people. */
    message: string;
    /** More about the error. */
    details?: ({ [name: string]: unknown } | string | unknown[] | number | boolean | null)[];
  };
}

/** Which devices to transfer. */
export interface TransferRequest {
  devices: DeviceNames;
}

/** Which devices to change, and how. At least one of `addLabels` and `removeLabels` has to be there. */
export interface BatchUpdateRequest {
  devices: DeviceNames;
  /** The labels to set, each with its value. The value of a label that is there already is replaced. */
  addLabels?: { [name: string]: string };
  /** The names of the labels to remove. */
  removeLabels?: string[];
}

/** The resource names of the devices, each with the project in which the device is now. */
export type DeviceNames = string[];

/** Which devices and kits to claim. */
export interface ClaimRequest {
  [name: string]: unknown;
}

/** What became of a transfer. An empty `transferErrors` means that every device was transferred. */
export interface TransferResult {
  /** The devices that were not transferred. */
  transferErrors?: (ItemInvalidArgument | ItemNotFound | ItemInternalError)[];
  [name: string]: unknown;
}

/** What became of a batch update. An empty `batchErrors` means that every device was updated. */
export interface BatchUpdateResult {
  /** The devices that were not updated. */
  batchErrors?: (ItemInvalidArgument | ItemNotFound | ItemInternalError)[];
  [name: string]: unknown;
}

/** What became of a claim. Empty lists in `claimErrors` mean that every device and kit was claimed. */
export interface ClaimResult {
  claimErrors?: {
    /** The devices that were not claimed. */
    devices?: (DeviceAlreadyClaimed | DeviceNotFound)[];
    /** The kits that were not claimed. */
    kits?: (KitAlreadyClaimed | KitNotFound)[];
    [name: string]: unknown;
  };
  [name: string]: unknown;
}

/** One device for which a transfer or a batch update failed. The rest of the call was carried out. */
export interface DeviceItemError {
  /** The resource name of the device. */
  device: string;
  /** Why it failed. */
  status: {
    /** Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too. */
    code: string;
    /** What went wrong with this device; a text for people. */
    message: string;
  };
}

/**
 * The device was refused.
 * The transfer or the update of this device was asked for with an invalid argument.
 *
 * Code `INVALID_ARGUMENT`, in items.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ItemInvalidArgument {
  /** The resource name of the device. */
  device: string;
  /** Why it failed. */
  status: {
    /** Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too. */
    code: "INVALID_ARGUMENT";
    /** What went wrong with this device; a text for people. */
    message: string;
  };
}

/**
 * The device was not found.
 * This device of the transfer or of the batch update does not exist where the request says.
 *
 * Code `NOT_FOUND`, in items.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface ItemNotFound {
  /** The resource name of the device. */
  device: string;
  /** Why it failed. */
  status: {
    /** Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too. */
    code: "NOT_FOUND";
    /** What went wrong with this device; a text for people. */
    message: string;
  };
}

/**
 * The service failed on this device.
 * An error inside the service while it handled this device. The other devices of the call are not concerned.
 *
 * Code `INTERNAL_ERROR`, in items.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface ItemInternalError {
  /** The resource name of the device. */
  device: string;
  /** Why it failed. */
  status: {
    /** Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too. */
    code: "INTERNAL_ERROR";
    /** What went wrong with this device; a text for people. */
    message: string;
  };
}

/** One device that was not claimed. The rest of the call was carried out. */
export interface DeviceClaimError {
  /** The id of the device. */
  deviceId: string;
  /** Why it was not claimed. */
  code: string;
  /** What went wrong with this device; a text for people. */
  message: string;
}

/**
 * The device is claimed already.
 * This device was not claimed, because it is claimed already.
 *
 * Code `ALREADY_CLAIMED`, in items.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DeviceAlreadyClaimed {
  /** The id of the device. */
  deviceId: string;
  /** Why it was not claimed. */
  code: "ALREADY_CLAIMED";
  /** What went wrong with this device; a text for people. */
  message: string;
}

/**
 * No device has this id.
 * This device was not claimed, because none with this id was found.
 *
 * Code `NOT_FOUND`, in items.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface DeviceNotFound {
  /** The id of the device. */
  deviceId: string;
  /** Why it was not claimed. */
  code: "NOT_FOUND";
  /** What went wrong with this device; a text for people. */
  message: string;
}

/** One kit that was not claimed. The rest of the call was carried out. */
export interface KitClaimError {
  /** The id of the kit. */
  kitId: string;
  /** Why it was not claimed. */
  code: string;
  /** What went wrong with this kit; a text for people. */
  message: string;
}

/**
 * The kit is claimed already.
 * This kit was not claimed, because it is claimed already.
 *
 * Code `ALREADY_CLAIMED`, in items.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface KitAlreadyClaimed {
  /** The id of the kit. */
  kitId: string;
  /** Why it was not claimed. */
  code: "ALREADY_CLAIMED";
  /** What went wrong with this kit; a text for people. */
  message: string;
}

/**
 * No kit has this id.
 * This kit was not claimed, because none with this id was found.
 *
 * Code `NOT_FOUND`, in items.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface KitNotFound {
  /** The id of the kit. */
  kitId: string;
  /** Why it was not claimed. */
  code: "NOT_FOUND";
  /** What went wrong with this kit; a text for people. */
  message: string;
}

/** Union of the Disruptive Technologies errors whose bodies extend {@link ErrorResponse}. */
export type DisruptiveTechnologiesError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | Conflict
  | TooManyRequests
  | InternalServerError
  | ServiceUnavailable
  | GatewayTimeout;

/** Union of the Disruptive Technologies errors whose bodies extend {@link TokenError}. */
export type AnyTokenError = InvalidGrant;

/** Union of the Disruptive Technologies errors whose bodies extend {@link StreamError}. */
export type AnyStreamError =
  | StreamBadRequest
  | StreamNotFound
  | StreamInvalidArgument
  | StreamDeadlineExceeded
  | StreamPermissionDenied
  | StreamResourceExhausted
  | StreamInternal
  | StreamUnavailable
  | StreamUnauthenticated;

/** Union of the Disruptive Technologies errors whose bodies extend {@link LegacyStreamError}. */
export type AnyLegacyStreamError = LegacyStreamNotFound;

/** Union of the Disruptive Technologies errors whose bodies extend {@link DeviceItemError}. */
export type AnyDeviceItemError =
  | ItemInvalidArgument
  | ItemNotFound
  | ItemInternalError;

/** Union of the Disruptive Technologies errors whose bodies extend {@link DeviceClaimError}. */
export type AnyDeviceClaimError =
  | DeviceAlreadyClaimed
  | DeviceNotFound;

/** Union of the Disruptive Technologies errors whose bodies extend {@link KitClaimError}. */
export type AnyKitClaimError =
  | KitAlreadyClaimed
  | KitNotFound;

/** Errors of Disruptive Technologies errors by operation and status. */
export interface DisruptiveTechnologiesOperations {
  streamDeviceEvents: {
    200: StreamBadRequest | StreamNotFound | StreamInvalidArgument | StreamDeadlineExceeded | StreamPermissionDenied | StreamResourceExhausted | StreamInternal | StreamUnavailable | StreamUnauthenticated | LegacyStreamNotFound;
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    429: TooManyRequests;
    500: InternalServerError;
    503: ServiceUnavailable;
    504: GatewayTimeout;
  };
  getAccessToken: { 400: InvalidGrant };
  transferDevices: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    409: Conflict;
    429: TooManyRequests;
    500: InternalServerError;
    503: ServiceUnavailable;
    504: GatewayTimeout;
  };
  batchUpdateDevices: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    409: Conflict;
    429: TooManyRequests;
    500: InternalServerError;
    503: ServiceUnavailable;
    504: GatewayTimeout;
  };
  claimDevices: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    409: Conflict;
    429: TooManyRequests;
    500: InternalServerError;
    503: ServiceUnavailable;
    504: GatewayTimeout;
  };
}
