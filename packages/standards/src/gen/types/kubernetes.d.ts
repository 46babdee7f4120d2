// @generated from kubernetes/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./kubernetes.openapi.js";

/** The body of a failed call. */
export interface Status {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: string;
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/** One event of a watch. */
export interface WatchEvent {
  /** What happened: ADDED, MODIFIED, DELETED, BOOKMARK or ERROR. */
  type: string;
  /** The object; of an ERROR, a Status. */
  object: OtherObject | BadRequest | Unauthorized | Forbidden | NotFound | MethodNotAllowed | NotAcceptable | AlreadyExists | Conflict | Gone | Expired | RequestEntityTooLarge | UnsupportedMediaType | Invalid | TooManyRequests | ServerTimeout | InternalError | StoreReadError | ServiceUnavailable | Timeout;
}

/** An object of any kind but Status. */
export interface OtherObject {
  /** Its kind. */
  kind?: string;
  [name: string]: unknown;
}

/**
 * The request makes no sense.
 * The request can never succeed, whatever the state of the cluster: it deletes something read-only, for instance, or cannot be parsed.
 *
 * Code `BadRequest`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "BadRequest";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The caller is not authenticated.
 * The request has no credentials that the server accepts.
 *
 * Code `Unauthorized`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Unauthorized";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The caller may not do this.
 * The caller is known, and no rule allows the verb on this resource; or an admission rule forbids it.
 *
 * Code `Forbidden`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Forbidden";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * There is no such object or resource.
 * One or more of what the request names does not exist; a whole resource, too, where its API is not served.
 *
 * Code `NotFound`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "NotFound";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The verb is not supported.
 * The resource does not support this verb, such as changing what can only be created.
 *
 * Code `MethodNotAllowed`, HTTP 405.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotAllowed {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "MethodNotAllowed";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * No form of it is acceptable.
 * The server has no form of the answer that the Accept header allows.
 *
 * Code `NotAcceptable`, HTTP 406.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotAcceptable {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "NotAcceptable";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The object exists already.
 * The object that is to be created exists already.
 *
 * Code `AlreadyExists`, HTTP 409.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface AlreadyExists {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "AlreadyExists";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The object has changed meanwhile.
 * The request cannot be carried out, since the object is in conflict with it: somebody changed it, or a field belongs to another manager.
 *
 * Code `Conflict`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Conflict";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * It is gone for good.
 * What the request names is no longer there, and no other address is known.
 *
 * Code `Gone`, HTTP 410.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Gone {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Gone";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The version is too old.
 * The version from which a watch or a list is to go on is no longer kept.
 *
 * Code `Expired`, HTTP 410.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Expired {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Expired";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The request is too large.
 * The content of the request is larger than the server takes.
 *
 * Code `RequestEntityTooLarge`, HTTP 413.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface RequestEntityTooLarge {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "RequestEntityTooLarge";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The media type is not supported.
 * The server does not take content of this media type.
 *
 * Code `UnsupportedMediaType`, HTTP 415.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedMediaType {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "UnsupportedMediaType";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The object is not valid.
 * The object cannot be created or changed, since a field is invalid. `details.causes` names each.
 *
 * Code `Invalid`, HTTP 422.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Invalid {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Invalid";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * Too many requests.
 * The server has more requests than it takes for now, or a limit that passes stands in the way. The same request may always be sent again.
 *
 * Code `TooManyRequests`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says, or after as long as `details/retryAfterSeconds` in the body says; without them, after 1 second at least, growing to 60 seconds, 8 tries in all.
 */
export interface TooManyRequests {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "TooManyRequests";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The server cannot do it in reasonable time.
 * The server understood the request and cannot carry it out soon: it is under load, or another server does not answer. The request should be sent again.
 *
 * Code `ServerTimeout`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `details/retryAfterSeconds` in the body says; without it, after 1 second at least, growing to 30 seconds, 5 tries in all.
 */
export interface ServerTimeout {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "ServerTimeout";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The server failed.
 * An unexpected condition inside of the server, or of an admission webhook that it calls.
 *
 * Code `InternalError`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `details/retryAfterSeconds` in the body says; without it, after 1 second at least, growing to 30 seconds, 5 tries in all.
 */
export interface InternalError {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "InternalError";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The object cannot be read from the store.
 * The server cannot read or decode the object as it is stored.
 *
 * Code `StoreReadError`, HTTP 500.
 *
 * What to do: Ask support.
 * Retry: No: the same request cannot succeed.
 */
export interface StoreReadError {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "StoreReadError";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * The service is unavailable.
 * The server, or the one behind an aggregated API, is not there for now.
 *
 * Code `ServiceUnavailable`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `details/retryAfterSeconds` in the body says; without it, after 1 second at least, growing to 30 seconds, 5 tries in all.
 */
export interface ServiceUnavailable {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "ServiceUnavailable";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/**
 * It took too long.
 * The request was not carried out in the time that it allows, or in a reasonable one. It may succeed with a longer timeout.
 *
 * Code `Timeout`, HTTP 504.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after as long as `details/retryAfterSeconds` in the body says; without it, after 1 second at least, growing to 30 seconds, 5 tries in all.
 */
export interface Timeout {
  /** Says that this is a Status. */
  kind: "Status";
  /** The version of this form. */
  apiVersion?: string;
  /** That of a list; empty most often. */
  metadata?: { [name: string]: unknown };
  /** Says that the call failed. */
  status: "Failure";
  /** What went wrong; a text for people. */
  message?: string;
  /** Which error it is. New ones may appear at any time. */
  reason: "Timeout";
  /** The HTTP status of the response. */
  code?: number;
  /** What the error is about. */
  details?: {
    /** The name of the object. */
    name?: string;
    /** The API group. */
    group?: string;
    /** The kind of the object, or the resource. */
    kind?: string;
    /** The uid of the object. */
    uid?: string;
    /** How many seconds to wait before the next try. */
    retryAfterSeconds?: number;
    /** The single reasons, such as each invalid field. */
    causes?: {
      /** Which cause it is. */
      reason?: string;
      /** What is wrong; a text for people. */
      message?: string;
      /** The path of the field, as in `spec.containers[0].image`. */
      field?: string;
      [name: string]: unknown;
    }[];
    [name: string]: unknown;
  };
}

/** Union of the errors of Kubernetes Status whose bodies extend {@link Status}. */
export type KubernetesError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | MethodNotAllowed
  | NotAcceptable
  | AlreadyExists
  | Conflict
  | Gone
  | Expired
  | RequestEntityTooLarge
  | UnsupportedMediaType
  | Invalid
  | TooManyRequests
  | ServerTimeout
  | InternalError
  | StoreReadError
  | ServiceUnavailable
  | Timeout;

/** Errors of Kubernetes Status by operation and status. */
export interface KubernetesOperations {
  watchObjects: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    405: MethodNotAllowed;
    406: NotAcceptable;
    409: AlreadyExists | Conflict;
    410: Gone | Expired;
    413: RequestEntityTooLarge;
    415: UnsupportedMediaType;
    422: Invalid;
    429: TooManyRequests;
    500: ServerTimeout | InternalError | StoreReadError;
    503: ServiceUnavailable;
    504: Timeout;
  };
}
