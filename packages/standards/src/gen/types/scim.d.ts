// @generated from scim/openapi.yaml. Edit the spec, then run `faultline generate`.
export type { components, operations, paths, webhooks } from "./scim.openapi.js";

/** The body of a failed call. */
export interface ErrorMessage {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/** The answer to a bulk request. */
export interface BulkResponse {
  /** Says that this is the answer to a bulk request. */
  schemas: string[];
  /** What became of each operation, in any order. */
  Operations: {
    /** The method of the operation. */
    method: string;
    /** That of the operation. */
    bulkId?: string;
    /** The version of the resource. */
    version?: string;
    /** The address of the resource. */
    location?: string;
    /** The HTTP status of the operation, as text. */
    status: string;
    /** The body that the operation would have been answered with, always where it failed. */
    response?: ResourceBody | InvalidFilter | TooMany | Uniqueness | Mutability | InvalidSyntax | InvalidPath | NoTarget | InvalidValue | InvalidVersion | Sensitive | BadRequest | Unauthorized | Forbidden | NotFound | Conflict | PreconditionFailed | PayloadTooLarge | InternalServerError | NotImplemented;
  }[];
}

/** A resource. */
export interface ResourceBody {
  /** Identifies it. */
  id: string;
}

/**
 * The filter is invalid.
 * The filter has a syntax error, or combines an attribute and an operator that the service does not support.
 *
 * Code `invalidFilter`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidFilter {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "invalidFilter";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The filter yields too many results.
 * The filter yields more results than the service is willing to work out.
 *
 * Code `tooMany`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface TooMany {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "tooMany";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * A value is taken already.
 * An attribute that has to be unique has a value that is in use or reserved.
 *
 * Code `uniqueness`, HTTP 409.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Uniqueness {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "uniqueness";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The attribute cannot be changed.
 * The change touches an attribute whose mutability, or whose current state, does not allow it.
 *
 * Code `mutability`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Mutability {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "mutability";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The request has the wrong structure.
 * The body has the wrong structure, or does not fit the schema of the request.
 *
 * Code `invalidSyntax`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidSyntax {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "invalidSyntax";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The path is malformed.
 * The path of a PATCH operation is malformed, or names what does not exist.
 *
 * Code `invalidPath`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidPath {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "invalidPath";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The path leads to nothing.
 * The path of a PATCH operation selects no attribute or value on which to work, as where its filter matches nothing.
 *
 * Code `noTarget`, HTTP 400.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface NoTarget {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "noTarget";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * A value is missing or invalid.
 * A required value is missing, or a value does not fit its attribute.
 *
 * Code `invalidValue`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidValue {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "invalidValue";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The version of SCIM is not supported.
 * The service does not support the version of the protocol in the address.
 *
 * Code `invalidVers`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface InvalidVersion {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "invalidVers";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The address holds what must not be in it.
 * The request puts personal or other sensitive data into its address.
 *
 * Code `sensitive`, HTTP 403.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface Sensitive {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** Which failure it is, for some failures alone. */
  scimType: "sensitive";
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The request is malformed.
 * The request cannot be parsed, has the wrong syntax or breaks the schema.
 *
 * Code `400`, HTTP 400.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface BadRequest {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "400";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The caller is not authenticated.
 * The Authorization header is missing or not accepted.
 *
 * Code `401`, HTTP 401.
 *
 * What to do: Present valid credentials.
 * Retry: Only once you have new credentials: waiting does not help.
 */
export interface Unauthorized {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "401";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The operation is not allowed.
 * The caller is known and may not do this.
 *
 * Code `403`, HTTP 403.
 *
 * What to do: Have access granted, or a limit raised.
 * Retry: Only once access has been granted.
 */
export interface Forbidden {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "403";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * There is no such resource.
 * The resource, or the endpoint, does not exist.
 *
 * Code `404`, HTTP 404.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotFound {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "404";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The version does not match.
 * The version of the resource is another one, or the service refuses to create what exists.
 *
 * Code `409`, HTTP 409.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface Conflict {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "409";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The resource has changed meanwhile.
 * The resource is no longer at the version that If-Match names.
 *
 * Code `412`, HTTP 412.
 *
 * What to do: Read again what has changed, then decide anew.
 * Retry: Only once you have read again what changed.
 */
export interface PreconditionFailed {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "412";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The bulk request is too large.
 * A bulk request has more operations, or is larger, than the service takes.
 *
 * Code `413`, HTTP 413.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface PayloadTooLarge {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "413";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The service failed.
 * An error inside of the service.
 *
 * Code `500`, HTTP 500.
 *
 * What to do: Wait; the service has to recover or to catch up.
 * Retry: Yes, after 1 second at least, growing to 60 seconds, 4 tries in all.
 */
export interface InternalServerError {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "500";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/**
 * The service does not support this.
 * The service does not support the operation, such as PATCH.
 *
 * Code `501`, HTTP 501.
 *
 * What to do: Fix the request, or what it refers to.
 * Retry: No: the same request cannot succeed.
 */
export interface NotImplemented {
  /** Says that this is an error of SCIM. */
  schemas: string[];
  /** The HTTP status, as text. */
  status: "501";
  /** Which failure it is, for some failures alone. */
  scimType?: string;
  /** What went wrong; a text for people. */
  detail?: string;
}

/** Union of the SCIM 2.0 errors whose bodies extend {@link ErrorMessage}. */
export type ScimError =
  | InvalidFilter
  | TooMany
  | Uniqueness
  | Mutability
  | InvalidSyntax
  | InvalidPath
  | NoTarget
  | InvalidValue
  | InvalidVersion
  | Sensitive
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | Conflict
  | PreconditionFailed
  | PayloadTooLarge
  | InternalServerError
  | NotImplemented;

/** Errors of SCIM 2.0 errors by operation and status. */
export interface ScimOperations {
  sendBulk: {
    400: InvalidFilter | TooMany | Mutability | InvalidSyntax | InvalidPath | NoTarget | InvalidValue | InvalidVersion | BadRequest;
    401: Unauthorized;
    403: Sensitive | Forbidden;
    404: NotFound;
    409: Uniqueness | Conflict;
    412: PreconditionFailed;
    413: PayloadTooLarge;
    500: InternalServerError;
    501: NotImplemented;
  };
}
