// @generated from google-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./google-rpc.openapi.js";

/** The body of a failed call. */
export interface ErrorResponse {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: string;
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/** One typed detail. Which members it has depends on its `@type`; there can be types of the API itself. */
export interface Detail {
  /** Which detail it is. */
  "@type": string;
  /** Of ErrorInfo: why it failed, in upper case; unique within `domain`. */
  reason?: string;
  /** Of ErrorInfo: whose reasons these are. */
  domain?: string;
  /** Of ErrorInfo: values that belong to the reason. */
  metadata?: { [name: string]: string };
  /** Of RetryInfo: how long to wait at least, in seconds with an s behind them. */
  retryDelay?: string;
  /** Of BadRequest: the fields that are wrong. */
  fieldViolations?: {
    /** The path of the field, with dots. */
    field?: string;
    /** What is wrong with it. */
    description?: string;
    [name: string]: unknown;
  }[];
  /** Of QuotaFailure and PreconditionFailure: what was exceeded or does not hold. */
  violations?: { [name: string]: unknown }[];
  /** Of RequestInfo: what support asks for. */
  requestId?: string;
  /** Of ResourceInfo: what kind of thing is concerned. */
  resourceType?: string;
  /** Of ResourceInfo: which one. */
  resourceName?: string;
  /** Of LocalizedMessage: the language of its message. */
  locale?: string;
  /** Of LocalizedMessage: a text for users. */
  message?: string;
  /** Of Help: pages about the error. */
  links?: {
    /** What the page is about. */
    description?: string;
    /** Its address. */
    url?: string;
    [name: string]: unknown;
  }[];
}

/** A google.rpc.Status as the gRPC gateway sends it. `code` is the number of the google.rpc.Code. */
export interface BareStatus {
  /** The number of the google.rpc.Code. */
  code: number;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/** The answer of a streaming method; each element is a message of the method or an error. */
export type StreamedAnswer = (StreamedMessage | InvalidArgument | FailedPrecondition | OutOfRange | Unauthenticated | PermissionDenied | NotFound | AlreadyExists | Aborted | ResourceExhausted | Cancelled | DataLoss | Unknown | Internal | Unimplemented | Unavailable | DeadlineExceeded | ApiDisabled | BillingDisabled | ApiKeyInvalid | ApiKeyServiceBlocked | ApiKeyHttpReferrerBlocked | ApiKeyIpAddressBlocked | ApiKeyAndroidAppBlocked | ApiKeyIosAppBlocked | RateLimitExceeded | ResourceQuotaExceeded | LocationTaxPolicyViolated | UserProjectDenied | ConsumerSuspended | ConsumerInvalid | SecurityPolicyViolated | AccessTokenExpired | AccessTokenScopeInsufficient | CredentialsMissing | IamPermissionDenied | ResourceAvailability)[];

/** A message of the method. It has no `error`. */
export interface StreamedMessage {
  error?: never;
  [name: string]: unknown;
}

/**
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `INVALID_ARGUMENT`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidArgument {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "INVALID_ARGUMENT";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `FAILED_PRECONDITION`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface FailedPrecondition {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "FAILED_PRECONDITION";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `OUT_OF_RANGE`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface OutOfRange {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "OUT_OF_RANGE";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `UNAUTHENTICATED`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthenticated {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "UNAUTHENTICATED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The caller may not do this.
 * The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
 *
 * Code `PERMISSION_DENIED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface PermissionDenied {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * There is no such thing.
 * What the call names does not exist, or is hidden from a whole group of callers.
 *
 * Code `NOT_FOUND`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "NOT_FOUND";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `ALREADY_EXISTS`, HTTP 409.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AlreadyExists {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "ALREADY_EXISTS";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
 *
 * Code `ABORTED`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Aborted {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "ABORTED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `RESOURCE_EXHAUSTED`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says, or after as long as `error/details/retryDelay` in the body says; without them, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface ResourceExhausted {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "RESOURCE_EXHAUSTED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `CANCELLED`, HTTP 499.
 *
 * What to do: Do not repeat the request: neither a change of it nor waiting helps.
 * Retry: No: the same request cannot succeed.
 */
export interface Cancelled {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "CANCELLED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `DATA_LOSS`, HTTP 500.
 *
 * What to do: Ask support.
 * Retry: No: the same request cannot succeed.
 */
export interface DataLoss {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "DATA_LOSS";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `UNKNOWN`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface Unknown {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "UNKNOWN";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The service failed inside.
 * Something that the system relies on does not hold. It is kept for serious errors.
 *
 * Code `INTERNAL`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface Internal {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "INTERNAL";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The method is not there.
 * The operation is not implemented, or not switched on, in this API.
 *
 * Code `UNIMPLEMENTED`, HTTP 501.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Unimplemented {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "UNIMPLEMENTED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The service is unavailable.
 * The service is not there for the moment. That passes most often, so the call may be sent again.
 *
 * Code `UNAVAILABLE`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `error/details/retryDelay` in the body says; without it, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface Unavailable {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "UNAVAILABLE";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `DEADLINE_EXCEEDED`, HTTP 504.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface DeadlineExceeded {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "DEADLINE_EXCEEDED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details?: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API is not switched on.
 * The project that is charged for the call has not switched the API on, or has switched it off.
 *
 * Code `SERVICE_DISABLED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ApiDisabled {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * Billing is switched off.
 * The billing account of the project is disabled.
 *
 * Code `BILLING_DISABLED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface BillingDisabled {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API key is invalid.
 * The API key has a bad form, does not exist or has expired.
 *
 * Code `API_KEY_INVALID`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface ApiKeyInvalid {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "INVALID_ARGUMENT";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API key is not for this API.
 * The API key is restricted to other APIs.
 *
 * Code `API_KEY_SERVICE_BLOCKED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ApiKeyServiceBlocked {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API key is not for this web page.
 * The API key is restricted to web pages of other addresses.
 *
 * Code `API_KEY_HTTP_REFERRER_BLOCKED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ApiKeyHttpReferrerBlocked {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API key is not for this IP address.
 * The API key is restricted to other IP addresses.
 *
 * Code `API_KEY_IP_ADDRESS_BLOCKED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ApiKeyIpAddressBlocked {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API key is not for this Android app.
 * The API key is restricted to other Android apps.
 *
 * Code `API_KEY_ANDROID_APP_BLOCKED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ApiKeyAndroidAppBlocked {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The API key is not for this iOS app.
 * The API key is restricted to other iOS apps.
 *
 * Code `API_KEY_IOS_APP_BLOCKED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ApiKeyIosAppBlocked {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * Too many calls in this time.
 * The rate quota of the consumer is used up for this window; the metadata name the metric and the limit.
 *
 * Code `RATE_LIMIT_EXCEEDED`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says, or after as long as `error/details/retryDelay` in the body says; without them, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface RateLimitExceeded {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "RESOURCE_EXHAUSTED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * No more of this resource is allowed.
 * The consumer has as many of this resource as its quota allows; the metadata name the metric and the limit.
 *
 * Code `RESOURCE_QUOTA_EXCEEDED`, HTTP 429.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface ResourceQuotaExceeded {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "RESOURCE_EXHAUSTED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * A tax restriction forbids this location.
 * The billing address is in a place whose taxes do not allow resources in this location.
 *
 * Code `LOCATION_TAX_POLICY_VIOLATED`, HTTP 403.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface LocationTaxPolicyViolated {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The project to charge may not be used.
 * The caller lacks a permission on the project that the call is to be charged to, or that project is invalid.
 *
 * Code `USER_PROJECT_DENIED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface UserProjectDenied {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The project is suspended.
 * The project is suspended, since it breaks the terms of service.
 *
 * Code `CONSUMER_SUSPENDED`, HTTP 403.
 *
 * What to do: Ask support.
 * Retry: Only once support has cleared the cause.
 */
export interface ConsumerSuspended {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The project is not valid.
 * The project that the call belongs to has a bad form, does not exist or was deleted.
 *
 * Code `CONSUMER_INVALID`, HTTP 403.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface ConsumerInvalid {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * A perimeter blocks the call.
 * The call breaks the VPC Service Controls of the organization. `uid` of the metadata finds it in the audit log.
 *
 * Code `SECURITY_POLICY_VIOLATED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface SecurityPolicyViolated {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The access token has expired.
 * The access token was good once, and has run out.
 *
 * Code `ACCESS_TOKEN_EXPIRED`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface AccessTokenExpired {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "UNAUTHENTICATED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The token lacks a scope.
 * The access token was granted for scopes that do not cover this method.
 *
 * Code `ACCESS_TOKEN_SCOPE_INSUFFICIENT`, HTTP 403.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface AccessTokenScopeInsufficient {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The call has no credentials.
 * The method wants credentials, and the call has none; an API key alone is not enough here.
 *
 * Code `CREDENTIALS_MISSING`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface CredentialsMissing {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "UNAUTHENTICATED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The caller lacks an IAM permission.
 * The caller has no role that holds the permission of the metadata on the resource, or the resource does not exist.
 *
 * Code `IAM_PERMISSION_DENIED`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface IamPermissionDenied {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "PERMISSION_DENIED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The zone has too little left.
 * The zone has not enough of what the call asks for; `zonesWithCapacity` of the metadata may name others.
 *
 * Code `RESOURCE_AVAILABILITY`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says, or after as long as `error/details/retryDelay` in the body says; without them, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface ResourceAvailability {
  /** A google.rpc.Status as JSON. */
  error: {
    /** The HTTP status of the response. */
    code: number;
    /** What went wrong, for developers and in English; an empty one can be left out. */
    message?: string;
    /** The name of the google.rpc.Code. */
    status: "RESOURCE_EXHAUSTED";
    /** More about this case. ErrorInfo is always there in newer APIs. */
    details: Detail[];
    /** The list of older APIs: what went wrong, in their own words. */
    errors?: {
      /** Whose reasons these are. */
      domain?: string;
      /** Why it failed. */
      reason?: string;
      /** The same for developers. */
      message?: string;
      [name: string]: unknown;
    }[];
  };
}

/**
 * The call was cancelled.
 * The call was cancelled, mostly by the caller itself.
 *
 * Code `1`, HTTP 499.
 *
 * What to do: Do not repeat the request: neither a change of it nor waiting helps.
 * Retry: No: the same request cannot succeed.
 */
export interface BareCancelled {
  /** The number of the google.rpc.Code. */
  code: 1;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The service failed in an unknown way.
 * The error comes from elsewhere, or says too little to be put in one of the other codes.
 *
 * Code `2`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface BareUnknown {
  /** The number of the google.rpc.Code. */
  code: 2;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * An argument is invalid.
 * The caller sent an argument that is wrong whatever the state of the system.
 *
 * Code `3`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BareInvalidArgument {
  /** The number of the google.rpc.Code. */
  code: 3;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * It took too long.
 * The time was over before the operation ended. It may have ended well nevertheless.
 *
 * Code `4`, HTTP 504.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface BareDeadlineExceeded {
  /** The number of the google.rpc.Code. */
  code: 4;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * There is no such thing.
 * What the call names does not exist, or is hidden from a whole group of callers.
 *
 * Code `5`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BareNotFound {
  /** The number of the google.rpc.Code. */
  code: 5;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * It exists already.
 * What the call is to create exists already.
 *
 * Code `6`, HTTP 409.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BareAlreadyExists {
  /** The number of the google.rpc.Code. */
  code: 6;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The caller may not do this.
 * The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
 *
 * Code `7`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface BarePermissionDenied {
  /** The number of the google.rpc.Code. */
  code: 7;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * Something is used up.
 * A quota or a rate limit is reached, or the whole system has too little of something.
 *
 * Code `8`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says, or after as long as `details/retryDelay` in the body says; without them, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface BareResourceExhausted {
  /** The number of the google.rpc.Code. */
  code: 8;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The state of the system is in the way.
 * The system is not in the state that the call needs, such as a folder that is not empty.
 *
 * Code `9`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface BareFailedPrecondition {
  /** The number of the google.rpc.Code. */
  code: 9;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The operation was aborted.
 * The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
 *
 * Code `10`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface BareAborted {
  /** The number of the google.rpc.Code. */
  code: 10;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * Past the valid range.
 * The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
 *
 * Code `11`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface BareOutOfRange {
  /** The number of the google.rpc.Code. */
  code: 11;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The method is not there.
 * The operation is not implemented, or not switched on, in this API.
 *
 * Code `12`, HTTP 501.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BareUnimplemented {
  /** The number of the google.rpc.Code. */
  code: 12;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The service failed inside.
 * Something that the system relies on does not hold. It is kept for serious errors.
 *
 * Code `13`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 3 tries in all.
 */
export interface BareInternal {
  /** The number of the google.rpc.Code. */
  code: 13;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The service is unavailable.
 * The service is not there for the moment. That passes most often, so the call may be sent again.
 *
 * Code `14`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `details/retryDelay` in the body says; without it, after 1 second at least, growing to 60 seconds, 5 tries in all.
 */
export interface BareUnavailable {
  /** The number of the google.rpc.Code. */
  code: 14;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * Data is lost.
 * Data is lost or corrupted and cannot be brought back.
 *
 * Code `15`, HTTP 500.
 *
 * What to do: Ask support.
 * Retry: No: the same request cannot succeed.
 */
export interface BareDataLoss {
  /** The number of the google.rpc.Code. */
  code: 15;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/**
 * The caller is not authenticated.
 * The call has no valid credentials.
 *
 * Code `16`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface BareUnauthenticated {
  /** The number of the google.rpc.Code. */
  code: 16;
  /** What went wrong, for developers. */
  message: string;
  /** More about this case; empty most often. */
  details: Detail[];
}

/** Union of the errors of Google RPC status whose bodies extend {@link ErrorResponse}. */
export type GoogleRpcError =
  | InvalidArgument
  | FailedPrecondition
  | OutOfRange
  | Unauthenticated
  | PermissionDenied
  | NotFound
  | AlreadyExists
  | Aborted
  | ResourceExhausted
  | Cancelled
  | DataLoss
  | Unknown
  | Internal
  | Unimplemented
  | Unavailable
  | DeadlineExceeded
  | ApiDisabled
  | BillingDisabled
  | ApiKeyInvalid
  | ApiKeyServiceBlocked
  | ApiKeyHttpReferrerBlocked
  | ApiKeyIpAddressBlocked
  | ApiKeyAndroidAppBlocked
  | ApiKeyIosAppBlocked
  | RateLimitExceeded
  | ResourceQuotaExceeded
  | LocationTaxPolicyViolated
  | UserProjectDenied
  | ConsumerSuspended
  | ConsumerInvalid
  | SecurityPolicyViolated
  | AccessTokenExpired
  | AccessTokenScopeInsufficient
  | CredentialsMissing
  | IamPermissionDenied
  | ResourceAvailability;

/** Union of the errors of Google RPC status whose bodies extend {@link BareStatus}. */
export type AnyBareStatus =
  | BareCancelled
  | BareUnknown
  | BareInvalidArgument
  | BareDeadlineExceeded
  | BareNotFound
  | BareAlreadyExists
  | BarePermissionDenied
  | BareResourceExhausted
  | BareFailedPrecondition
  | BareAborted
  | BareOutOfRange
  | BareUnimplemented
  | BareInternal
  | BareUnavailable
  | BareDataLoss
  | BareUnauthenticated;

/** Errors of Google RPC status by operation and status. */
export interface GoogleRpcOperations {
  callStreaming: {
    400: InvalidArgument | FailedPrecondition | OutOfRange | ApiKeyInvalid | BareInvalidArgument | BareFailedPrecondition | BareOutOfRange;
    401: Unauthenticated | AccessTokenExpired | CredentialsMissing | BareUnauthenticated;
    403: PermissionDenied | ApiDisabled | BillingDisabled | ApiKeyServiceBlocked | ApiKeyHttpReferrerBlocked | ApiKeyIpAddressBlocked | ApiKeyAndroidAppBlocked | ApiKeyIosAppBlocked | LocationTaxPolicyViolated | UserProjectDenied | ConsumerSuspended | ConsumerInvalid | SecurityPolicyViolated | AccessTokenScopeInsufficient | IamPermissionDenied | BarePermissionDenied;
    404: NotFound | BareNotFound;
    409: AlreadyExists | Aborted | BareAlreadyExists | BareAborted;
    429: ResourceExhausted | RateLimitExceeded | ResourceQuotaExceeded | ResourceAvailability | BareResourceExhausted;
    499: Cancelled | BareCancelled;
    500: DataLoss | Unknown | Internal | BareUnknown | BareInternal | BareDataLoss;
    501: Unimplemented | BareUnimplemented;
    503: Unavailable | BareUnavailable;
    504: DeadlineExceeded | BareDeadlineExceeded;
  };
}
