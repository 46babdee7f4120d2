// @generated from odata/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./odata.openapi.js";

/** The body of a failed call. */
export interface ODataError {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The request is malformed.
 * The address, a query option or the body of the request is not one that the service accepts.
 *
 * Code `400`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The caller is not authenticated.
 * The credentials are missing or not accepted.
 *
 * Code `401`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The caller may not do this.
 * The service knows the caller and refuses the request.
 *
 * Code `403`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * There is no such resource.
 * The resource that the address names does not exist.
 *
 * Code `404`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The resource does not support the method.
 * The resource is there and does not support the method of the request; `Allow` lists those that it does.
 *
 * Code `405`, HTTP 405.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface MethodNotAllowed {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * No representation is acceptable.
 * The service has no representation that fits `Accept`, `Accept-Charset`, `Accept-Language` and `OData-MaxVersion`.
 *
 * Code `406`, HTTP 406.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotAcceptable {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The request conflicts with what is there.
 * The resource is in a state in which the request cannot be carried out, such as a key that is taken.
 *
 * Code `409`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * What the link leads to is gone.
 * The resource is no longer there: mostly because the client followed a delta link, a link to a pending answer or a next link too late.
 *
 * Code `410`, HTTP 410.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Gone {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The entity was changed meanwhile.
 * The condition of the request does not hold, such as the ETag in `If-Match`.
 *
 * Code `412`, HTTP 412.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface PreconditionFailed {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The service does not read this media type.
 * The body of the request has a media type that the service does not support.
 *
 * Code `415`, HTTP 415.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface UnsupportedMediaType {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * An earlier request of the batch failed.
 * The request was not carried out because one on which it depends failed.
 *
 * Code `424`, HTTP 424.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: Only once you have fixed the request.
 */
export interface FailedDependency {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The request has to name an ETag.
 * The resource can be changed only by a request with `If-Match`, and nothing was changed.
 *
 * Code `428`, HTTP 428.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface PreconditionRequired {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * Too many requests.
 * The client sent too many requests in a given time.
 *
 * Code `429`, HTTP 429.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, when the Retry-After header says; without it, after 1 second at least, growing to 5 minutes, 5 tries in all.
 */
export interface TooManyRequests {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The service failed.
 * The service met an unexpected condition.
 *
 * Code `500`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalServerError {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The service does not implement this.
 * The request needs a part of OData that the service does not have.
 *
 * Code `501`, HTTP 501.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotImplemented {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/**
 * The service is unavailable.
 * The service is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 503.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface ServiceUnavailable {
  /** What went wrong. */
  error: {
    /** Which failure it is, as the service calls it; empty in the answers of some services. */
    code: string;
    /** What went wrong, in words for people. */
    message: string;
    /** What the error concerns, such as the name of a property. */
    target?: string | null;
    /** Further errors. */
    details?: {
      /** Which failure it is, as the service calls it. */
      code: string;
      /** What went wrong, in words for people. */
      message: string;
      /** What the error concerns, such as the name of a property. */
      target?: string | null;
    }[];
    /** Whatever the service adds for debugging. */
    innererror?: { [name: string]: unknown } | null;
  };
}

/** Union of the OData 4 errors whose bodies extend {@link ODataError}. */
export type OdataError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | MethodNotAllowed
  | NotAcceptable
  | Conflict
  | Gone
  | PreconditionFailed
  | UnsupportedMediaType
  | FailedDependency
  | PreconditionRequired
  | TooManyRequests
  | InternalServerError
  | NotImplemented
  | ServiceUnavailable;

/** Errors of OData 4 errors by operation and status. */
export interface OdataOperations {
  readResource: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    405: MethodNotAllowed;
    406: NotAcceptable;
    410: Gone;
    429: TooManyRequests;
    500: InternalServerError;
    501: NotImplemented;
    503: ServiceUnavailable;
  };
  createEntity: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    405: MethodNotAllowed;
    406: NotAcceptable;
    409: Conflict;
    412: PreconditionFailed;
    415: UnsupportedMediaType;
    424: FailedDependency;
    428: PreconditionRequired;
    429: TooManyRequests;
    500: InternalServerError;
    501: NotImplemented;
    503: ServiceUnavailable;
  };
  deleteEntity: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    405: MethodNotAllowed;
    406: NotAcceptable;
    409: Conflict;
    412: PreconditionFailed;
    424: FailedDependency;
    428: PreconditionRequired;
    429: TooManyRequests;
    500: InternalServerError;
    501: NotImplemented;
    503: ServiceUnavailable;
  };
  updateEntity: {
    400: BadRequest;
    401: Unauthorized;
    403: Forbidden;
    404: NotFound;
    405: MethodNotAllowed;
    406: NotAcceptable;
    409: Conflict;
    412: PreconditionFailed;
    415: UnsupportedMediaType;
    424: FailedDependency;
    428: PreconditionRequired;
    429: TooManyRequests;
    500: InternalServerError;
    501: NotImplemented;
    503: ServiceUnavailable;
  };
}
