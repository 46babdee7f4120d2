// @generated from scim/openapi.yaml. Edit the spec, then run `faultline generate`.
import { areStrings, codesAt, countItems, defineFamily, eachItem, everyItem, isObject, memberCode, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  BadRequest,
  BulkResponse,
  Conflict,
  ErrorMessage,
  Forbidden,
  InternalServerError,
  InvalidFilter,
  InvalidPath,
  InvalidSyntax,
  InvalidValue,
  InvalidVersion,
  Mutability,
  NoTarget,
  NotFound,
  NotImplemented,
  PayloadTooLarge,
  PreconditionFailed,
  ResourceBody,
  ScimError,
  Sensitive,
  TooMany,
  Unauthorized,
  Uniqueness,
} from "@faultline/standards/types/scim";

/** True when `value` is a {@link ErrorMessage}. */
function isErrorMessage(value: unknown): value is ErrorMessage & JsonObject {
  if (!isObject(value)) return false;
  const { status, scimType, detail, schemas } = value;
  return (
    typeof status === "string" &&
    (scimType === undefined || typeof scimType === "string") &&
    (detail === undefined || typeof detail === "string") &&
    Array.isArray(schemas) &&
    areStrings(schemas) &&
    countItems(schemas, (item) => item === "urn:ietf:params:scim:api:messages:2.0:Error") >= 1
  );
}

/** True when `value` is a {@link ResourceBody}. */
function isResourceBody(value: unknown): value is ResourceBody & JsonObject {
  return isObject(value) && typeof value["id"] === "string";
}

/**
 * True when `value` is a {@link InvalidFilter} body.
 *
 * The filter is invalid.
 * The filter has a syntax error, or combines an attribute and an operator that the service does not support.
 *
 * Code `invalidFilter`, HTTP 400.
 */
export function isInvalidFilter(value: unknown): value is InvalidFilter {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "invalidFilter";
}

/**
 * True when `value` is a {@link TooMany} body.
 *
 * The filter yields too many results.
 * The filter yields more results than the service is willing to work out.
 *
 * Code `tooMany`, HTTP 400.
 */
export function isTooMany(value: unknown): value is TooMany {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "tooMany";
}

/**
 * True when `value` is a {@link Uniqueness} body.
 *
 * A value is taken already.
 * An attribute that has to be unique has a value that is in use or reserved.
 *
 * Code `uniqueness`, HTTP 409.
 */
export function isUniqueness(value: unknown): value is Uniqueness {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "uniqueness";
}

/**
 * True when `value` is a {@link Mutability} body.
 *
 * The attribute cannot be changed.
 * The change touches an attribute whose mutability, or whose current state, does not allow it.
 *
 * Code `mutability`, HTTP 400.
 */
export function isMutability(value: unknown): value is Mutability {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "mutability";
}

/**
 * True when `value` is a {@link InvalidSyntax} body.
 *
 * The request has the wrong structure.
 * The body has the wrong structure, or does not fit the schema of the request.
 *
 * Code `invalidSyntax`, HTTP 400.
 */
export function isInvalidSyntax(value: unknown): value is InvalidSyntax {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "invalidSyntax";
}

/**
 * True when `value` is a {@link InvalidPath} body.
 *
 * The path is malformed.
 * The path of a PATCH operation is malformed, or names what does not exist.
 *
 * Code `invalidPath`, HTTP 400.
 */
export function isInvalidPath(value: unknown): value is InvalidPath {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "invalidPath";
}

/**
 * True when `value` is a {@link NoTarget} body.
 *
 * The path leads to nothing.
 * The path of a PATCH operation selects no attribute or value on which to work, as where its filter matches nothing.
 *
 * Code `noTarget`, HTTP 400.
 */
export function isNoTarget(value: unknown): value is NoTarget {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "noTarget";
}

/**
 * True when `value` is a {@link InvalidValue} body.
 *
 * A value is missing or invalid.
 * A required value is missing, or a value does not fit its attribute.
 *
 * Code `invalidValue`, HTTP 400.
 */
export function isInvalidValue(value: unknown): value is InvalidValue {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "invalidValue";
}

/**
 * True when `value` is a {@link InvalidVersion} body.
 *
 * The version of SCIM is not supported.
 * The service does not support the version of the protocol in the address.
 *
 * Code `invalidVers`, HTTP 400.
 */
export function isInvalidVersion(value: unknown): value is InvalidVersion {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "invalidVers";
}

/**
 * True when `value` is a {@link Sensitive} body.
 *
 * The address holds what must not be in it.
 * The request puts personal or other sensitive data into its address.
 *
 * Code `sensitive`, HTTP 403.
 */
export function isSensitive(value: unknown): value is Sensitive {
  return isErrorMessage(value) && value["scimType"] !== undefined && value["scimType"] === "sensitive";
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * The request is malformed.
 * The request cannot be parsed, has the wrong syntax or breaks the schema.
 *
 * Code `400`, HTTP 400.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return isErrorMessage(value) && value["status"] === "400";
}

/**
 * True when `value` is a {@link Unauthorized} body.
 *
 * The caller is not authenticated.
 * The Authorization header is missing or not accepted.
 *
 * Code `401`, HTTP 401.
 */
export function isUnauthorized(value: unknown): value is Unauthorized {
  return isErrorMessage(value) && value["status"] === "401";
}

/**
 * True when `value` is a {@link Forbidden} body.
 *
 * The operation is not allowed.
 * The caller is known and may not do this.
 *
 * Code `403`, HTTP 403.
 */
export function isForbidden(value: unknown): value is Forbidden {
  return isErrorMessage(value) && value["status"] === "403";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * There is no such resource.
 * The resource, or the endpoint, does not exist.
 *
 * Code `404`, HTTP 404.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorMessage(value) && value["status"] === "404";
}

/**
 * True when `value` is a {@link Conflict} body.
 *
 * The version does not match.
 * The version of the resource is another one, or the service refuses to create what exists.
 *
 * Code `409`, HTTP 409.
 */
export function isConflict(value: unknown): value is Conflict {
  return isErrorMessage(value) && value["status"] === "409";
}

/**
 * True when `value` is a {@link PreconditionFailed} body.
 *
 * The resource has changed meanwhile.
 * The resource is no longer at the version that If-Match names.
 *
 * Code `412`, HTTP 412.
 */
export function isPreconditionFailed(value: unknown): value is PreconditionFailed {
  return isErrorMessage(value) && value["status"] === "412";
}

/**
 * True when `value` is a {@link PayloadTooLarge} body.
 *
 * The bulk request is too large.
 * A bulk request has more operations, or is larger, than the service takes.
 *
 * Code `413`, HTTP 413.
 */
export function isPayloadTooLarge(value: unknown): value is PayloadTooLarge {
  return isErrorMessage(value) && value["status"] === "413";
}

/**
 * True when `value` is a {@link InternalServerError} body.
 *
 * The service failed.
 * An error inside of the service.
 *
 * Code `500`, HTTP 500.
 */
export function isInternalServerError(value: unknown): value is InternalServerError {
  return isErrorMessage(value) && value["status"] === "500";
}

/**
 * True when `value` is a {@link NotImplemented} body.
 *
 * The service does not support this.
 * The service does not support the operation, such as PATCH.
 *
 * Code `501`, HTTP 501.
 */
export function isNotImplemented(value: unknown): value is NotImplemented {
  return isErrorMessage(value) && value["status"] === "501";
}

/** True when `value` is any {@link ScimError}. */
export function isScimError(value: unknown): value is ScimError {
  return (
    isInvalidFilter(value) ||
    isTooMany(value) ||
    isUniqueness(value) ||
    isMutability(value) ||
    isInvalidSyntax(value) ||
    isInvalidPath(value) ||
    isNoTarget(value) ||
    isInvalidValue(value) ||
    isInvalidVersion(value) ||
    isSensitive(value) ||
    isBadRequest(value) ||
    isUnauthorized(value) ||
    isForbidden(value) ||
    isNotFound(value) ||
    isConflict(value) ||
    isPreconditionFailed(value) ||
    isPayloadTooLarge(value) ||
    isInternalServerError(value) ||
    isNotImplemented(value)
  );
}

/** True when `value` is a {@link BulkResponse}: a body that carries errors. */
export function isBulkResponse(value: unknown): value is BulkResponse {
  return (
    isObject(value) &&
    Array.isArray(value["schemas"]) &&
    areStrings(value["schemas"]) &&
    Array.isArray(value["Operations"]) &&
    everyItem(value["Operations"], (item) =>
      isObject(item) &&
      typeof item["method"] === "string" &&
      (item["bulkId"] === undefined || typeof item["bulkId"] === "string") &&
      (item["version"] === undefined || typeof item["version"] === "string") &&
      (item["location"] === undefined || typeof item["location"] === "string") &&
      typeof item["status"] === "string" &&
      (item["response"] === undefined ||
        isResourceBody(item["response"]) ||
        (isObject(item["response"]) && isInvalidFilter(item["response"])) ||
        (isObject(item["response"]) && isTooMany(item["response"])) ||
        (isObject(item["response"]) && isUniqueness(item["response"])) ||
        (isObject(item["response"]) && isMutability(item["response"])) ||
        (isObject(item["response"]) && isInvalidSyntax(item["response"])) ||
        (isObject(item["response"]) && isInvalidPath(item["response"])) ||
        (isObject(item["response"]) && isNoTarget(item["response"])) ||
        (isObject(item["response"]) && isInvalidValue(item["response"])) ||
        (isObject(item["response"]) && isInvalidVersion(item["response"])) ||
        (isObject(item["response"]) && isSensitive(item["response"])) ||
        (isObject(item["response"]) && isBadRequest(item["response"])) ||
        (isObject(item["response"]) && isUnauthorized(item["response"])) ||
        (isObject(item["response"]) && isForbidden(item["response"])) ||
        (isObject(item["response"]) && isNotFound(item["response"])) ||
        (isObject(item["response"]) && isConflict(item["response"])) ||
        (isObject(item["response"]) && isPreconditionFailed(item["response"])) ||
        (isObject(item["response"]) && isPayloadTooLarge(item["response"])) ||
        (isObject(item["response"]) && isInternalServerError(item["response"])) ||
        (isObject(item["response"]) && isNotImplemented(item["response"]))))
  );
}

function errorMessageIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["schemas"] === undefined) report(`${at}/schemas`, "an array", value["schemas"]);
  else {
    if (
      !Array.isArray(value["schemas"]) ||
      !(countItems(value["schemas"], (item) => item === "urn:ietf:params:scim:api:messages:2.0:Error") >= 1)
    ) {
      report(`${at}/schemas`, "an array", value["schemas"]);
    }
    eachItem(value["schemas"], `${at}/schemas`, report, (item, at, report) => {
      if (typeof item !== "string") report(at, "a string", item);
    });
  }
  if (typeof value["status"] !== "string") report(`${at}/status`, "a string", value["status"]);
  if (value["scimType"] !== undefined && typeof value["scimType"] !== "string") report(`${at}/scimType`, "a string", value["scimType"]);
  if (value["detail"] !== undefined && typeof value["detail"] !== "string") report(`${at}/detail`, "a string", value["detail"]);
}

function invalidFilterIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "invalidFilter") report(`${at}/scimType`, '"invalidFilter"', value["scimType"]);
}

function tooManyIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "tooMany") report(`${at}/scimType`, '"tooMany"', value["scimType"]);
}

function uniquenessIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "uniqueness") report(`${at}/scimType`, '"uniqueness"', value["scimType"]);
}

function mutabilityIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "mutability") report(`${at}/scimType`, '"mutability"', value["scimType"]);
}

function invalidSyntaxIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "invalidSyntax") report(`${at}/scimType`, '"invalidSyntax"', value["scimType"]);
}

function invalidPathIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "invalidPath") report(`${at}/scimType`, '"invalidPath"', value["scimType"]);
}

function noTargetIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "noTarget") report(`${at}/scimType`, '"noTarget"', value["scimType"]);
}

function invalidValueIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "invalidValue") report(`${at}/scimType`, '"invalidValue"', value["scimType"]);
}

function invalidVersionIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "invalidVers") report(`${at}/scimType`, '"invalidVers"', value["scimType"]);
}

function sensitiveIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["scimType"] !== "sensitive") report(`${at}/scimType`, '"sensitive"', value["scimType"]);
}

function badRequestIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "400") report(`${at}/status`, '"400"', value["status"]);
}

function unauthorizedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "401") report(`${at}/status`, '"401"', value["status"]);
}

function forbiddenIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "403") report(`${at}/status`, '"403"', value["status"]);
}

function notFoundIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "404") report(`${at}/status`, '"404"', value["status"]);
}

function conflictIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "409") report(`${at}/status`, '"409"', value["status"]);
}

function preconditionFailedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "412") report(`${at}/status`, '"412"', value["status"]);
}

function payloadTooLargeIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "413") report(`${at}/status`, '"413"', value["status"]);
}

function internalServerErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "500") report(`${at}/status`, '"500"', value["status"]);
}

function notImplementedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorMessageIssues(value, at, report);
  if (value["status"] !== "501") report(`${at}/status`, '"501"', value["status"]);
}

const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const rereadAfterChange: Policy = { recovery: "reread", strategy: "after_change" };
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const requestAccessAfterChange: Policy = { recovery: "request_access", strategy: "after_change" };
const waitBackoff1To60Tries4Inferred: Policy = {
  recovery: "wait",
  strategy: "backoff",
  minDelaySeconds: 1,
  maxDelaySeconds: 60,
  maxAttempts: 4,
  basis: "inferred",
};

/** Types of the family's errors, by id. */
export type ScimErrors = {
  "scim/invalid-filter": { name: "InvalidFilter"; code: "invalidFilter"; body: InvalidFilter; root: true; status: 400; below: true };
  "scim/too-many": { name: "TooMany"; code: "tooMany"; body: TooMany; root: true; status: 400; below: true };
  "scim/uniqueness": { name: "Uniqueness"; code: "uniqueness"; body: Uniqueness; root: true; status: 409; below: true };
  "scim/mutability": { name: "Mutability"; code: "mutability"; body: Mutability; root: true; status: 400; below: true };
  "scim/invalid-syntax": { name: "InvalidSyntax"; code: "invalidSyntax"; body: InvalidSyntax; root: true; status: 400; below: true };
  "scim/invalid-path": { name: "InvalidPath"; code: "invalidPath"; body: InvalidPath; root: true; status: 400; below: true };
  "scim/no-target": { name: "NoTarget"; code: "noTarget"; body: NoTarget; root: true; status: 400; below: true };
  "scim/invalid-value": { name: "InvalidValue"; code: "invalidValue"; body: InvalidValue; root: true; status: 400; below: true };
  "scim/invalid-vers": { name: "InvalidVersion"; code: "invalidVers"; body: InvalidVersion; root: true; status: 400; below: true };
  "scim/sensitive": { name: "Sensitive"; code: "sensitive"; body: Sensitive; root: true; status: 403; below: true };
  "scim/400": { name: "BadRequest"; code: "400"; body: BadRequest; root: true; status: 400; below: true };
  "scim/401": { name: "Unauthorized"; code: "401"; body: Unauthorized; root: true; status: 401; below: true };
  "scim/403": { name: "Forbidden"; code: "403"; body: Forbidden; root: true; status: 403; below: true };
  "scim/404": { name: "NotFound"; code: "404"; body: NotFound; root: true; status: 404; below: true };
  "scim/409": { name: "Conflict"; code: "409"; body: Conflict; root: true; status: 409; below: true };
  "scim/412": { name: "PreconditionFailed"; code: "412"; body: PreconditionFailed; root: true; status: 412; below: true };
  "scim/413": { name: "PayloadTooLarge"; code: "413"; body: PayloadTooLarge; root: true; status: 413; below: true };
  "scim/500": { name: "InternalServerError"; code: "500"; body: InternalServerError; root: true; status: 500; below: true };
  "scim/501": { name: "NotImplemented"; code: "501"; body: NotImplemented; root: true; status: 501; below: true };
};

/** SCIM 2.0 errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const scim: Family<ScimErrors> = /* @__PURE__ */ defineFamily<ScimErrors>({
  form: 6,
  id: "scim",
  envelopes: {
    ErrorMessage: {
      codes: codesAt(memberCode("scimType"), memberCode("status")),
      message: (body) => body["detail"],
      is: isErrorMessage,
      issues: errorMessageIssues,
      errors: {
        InvalidFilter: [
          "invalidFilter",
          fixRequestNever,
          [400],
          {
            slug: "invalid-filter",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "invalidFilter"]],
            is: isInvalidFilter,
            issues: invalidFilterIssues,
          },
        ],
        TooMany: [
          "tooMany",
          fixRequestNever,
          [400],
          {
            slug: "too-many",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "tooMany"]],
            is: isTooMany,
            issues: tooManyIssues,
          },
        ],
        Uniqueness: [
          "uniqueness",
          fixRequestNever,
          [409],
          {
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "uniqueness"]],
            is: isUniqueness,
            issues: uniquenessIssues,
            canonicalCode: "ALREADY_EXISTS",
          },
        ],
        Mutability: [
          "mutability",
          fixRequestNever,
          [400],
          {
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "mutability"]],
            is: isMutability,
            issues: mutabilityIssues,
            canonicalCode: "FAILED_PRECONDITION",
          },
        ],
        InvalidSyntax: [
          "invalidSyntax",
          fixRequestNever,
          [400],
          {
            slug: "invalid-syntax",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "invalidSyntax"]],
            is: isInvalidSyntax,
            issues: invalidSyntaxIssues,
          },
        ],
        InvalidPath: [
          "invalidPath",
          fixRequestNever,
          [400],
          {
            slug: "invalid-path",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "invalidPath"]],
            is: isInvalidPath,
            issues: invalidPathIssues,
          },
        ],
        NoTarget: [
          "noTarget",
          rereadAfterChange,
          [400],
          {
            slug: "no-target",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "noTarget"]],
            is: isNoTarget,
            issues: noTargetIssues,
            canonicalCode: "FAILED_PRECONDITION",
          },
        ],
        InvalidValue: [
          "invalidValue",
          fixRequestNever,
          [400],
          {
            slug: "invalid-value",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "invalidValue"]],
            is: isInvalidValue,
            issues: invalidValueIssues,
          },
        ],
        InvalidVersion: [
          "invalidVers",
          fixRequestNever,
          [400],
          {
            slug: "invalid-vers",
            places: ["/Operations/*/response"],
            constants: [[["scimType"], "invalidVers"]],
            is: isInvalidVersion,
            issues: invalidVersionIssues,
          },
        ],
        Sensitive: [
          "sensitive",
          fixRequestNever,
          [403],
          { places: ["/Operations/*/response"], constants: [[["scimType"], "sensitive"]], is: isSensitive, issues: sensitiveIssues },
        ],
        BadRequest: [
          "400",
          fixRequestNever,
          [400],
          { at: 1, places: ["/Operations/*/response"], constants: [[["status"], "400"]], is: isBadRequest, issues: badRequestIssues },
        ],
        Unauthorized: [
          "401",
          authenticateAfterChange,
          [401],
          { at: 1, places: ["/Operations/*/response"], constants: [[["status"], "401"]], is: isUnauthorized, issues: unauthorizedIssues },
        ],
        Forbidden: [
          "403",
          requestAccessAfterChange,
          [403],
          { at: 1, places: ["/Operations/*/response"], constants: [[["status"], "403"]], is: isForbidden, issues: forbiddenIssues },
        ],
        NotFound: [
          "404",
          fixRequestNever,
          [404],
          { at: 1, places: ["/Operations/*/response"], constants: [[["status"], "404"]], is: isNotFound, issues: notFoundIssues },
        ],
        Conflict: [
          "409",
          rereadAfterChange,
          [409],
          { at: 1, places: ["/Operations/*/response"], constants: [[["status"], "409"]], is: isConflict, issues: conflictIssues },
        ],
        PreconditionFailed: [
          "412",
          rereadAfterChange,
          [412],
          {
            at: 1,
            places: ["/Operations/*/response"],
            constants: [[["status"], "412"]],
            is: isPreconditionFailed,
            issues: preconditionFailedIssues,
          },
        ],
        PayloadTooLarge: [
          "413",
          fixRequestNever,
          [413],
          {
            at: 1,
            places: ["/Operations/*/response"],
            constants: [[["status"], "413"]],
            is: isPayloadTooLarge,
            issues: payloadTooLargeIssues,
          },
        ],
        InternalServerError: [
          "500",
          waitBackoff1To60Tries4Inferred,
          [500],
          {
            at: 1,
            places: ["/Operations/*/response"],
            constants: [[["status"], "500"]],
            is: isInternalServerError,
            issues: internalServerErrorIssues,
          },
        ],
        NotImplemented: [
          "501",
          fixRequestNever,
          [501],
          {
            at: 1,
            places: ["/Operations/*/response"],
            constants: [[["status"], "501"]],
            is: isNotImplemented,
            issues: notImplementedIssues,
          },
        ],
      },
    },
  },
  places: {
    "/Operations/*/response": { kind: "item", path: ["Operations", "*", "response"], isSuccess: isResourceBody },
  },
  responses: {
    200: null,
    400: null,
    401: null,
    403: null,
    404: null,
    409: null,
    412: null,
    413: null,
    500: null,
    501: null,
  },
  contentType: "application/scim+json",
  docsUrl: "https://www.rfc-editor.org/rfc/rfc7644#section-3.12",
});

/** Operations of SCIM 2.0 errors: names of their errors by status, and whether they may be repeated. */
export const operations = {
  sendBulk: {
    errors: {
      400: [
        "InvalidFilter",
        "TooMany",
        "Mutability",
        "InvalidSyntax",
        "InvalidPath",
        "NoTarget",
        "InvalidValue",
        "InvalidVersion",
        "BadRequest",
      ],
      401: ["Unauthorized"],
      403: ["Sensitive", "Forbidden"],
      404: ["NotFound"],
      409: ["Uniqueness", "Conflict"],
      412: ["PreconditionFailed"],
      413: ["PayloadTooLarge"],
      500: ["InternalServerError"],
      501: ["NotImplemented"],
    },
  },
} as const;
