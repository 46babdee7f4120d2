// @generated from json-api/openapi.yaml. Edit the spec, then run `faultline generate`.
import { causesOf, codesAt, defineFamily, eachItem, everyItem, firstOf, isObject, listFault, memberCode, responseKey, type Family, type JsonObject, type Policy, type Report } from "@faultline/guards/runtime";
import type {
  BadRequest,
  Conflict,
  ErrorDocument,
  ErrorObject,
  Forbidden,
  InternalServerError,
  JsonApiError,
  NotAcceptable,
  NotFound,
  ServiceUnavailable,
  TooManyRequests,
  Unauthorized,
  UnprocessableContent,
  UnsupportedMediaType,
} from "@faultline/standards/types/json-api";

/** True when `value` is a {@link ErrorObject}. */
function isErrorObject(value: unknown): value is ErrorObject & JsonObject {
  if (!isObject(value)) return false;
  const { id, status, code, title, detail, links, source, meta } = value;
  return (
    (id === undefined || typeof id === "string") &&
    (status === undefined || typeof status === "string") &&
    (code === undefined || typeof code === "string") &&
    (title === undefined || typeof title === "string") &&
    (detail === undefined || typeof detail === "string") &&
    (links === undefined ||
      (isObject(links) &&
        (links["about"] === undefined || typeof links["about"] === "string" || isObject(links["about"]) || links["about"] === null) &&
        (links["type"] === undefined || typeof links["type"] === "string" || isObject(links["type"]) || links["type"] === null))) &&
    (source === undefined ||
      (isObject(source) &&
        (source["pointer"] === undefined || typeof source["pointer"] === "string") &&
        (source["parameter"] === undefined || typeof source["parameter"] === "string") &&
        (source["header"] === undefined || typeof source["header"] === "string"))) &&
    (meta === undefined || isObject(meta))
  );
}

/**
 * True when `value` is a {@link BadRequest} body.
 *
 * The request is malformed.
 * The document is no JSON:API document, or a query parameter is not one that the server supports.
 *
 * Code `400`, HTTP 4XX, 5XX.
 */
export function isBadRequest(value: unknown): value is BadRequest {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "400";
}

/**
 * True when `value` is a {@link Unauthorized} body.
 *
 * The caller is not authenticated.
 * The request lacks valid credentials for what it asks for.
 *
 * Code `401`, HTTP 4XX, 5XX.
 */
export function isUnauthorized(value: unknown): value is Unauthorized {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "401";
}

/**
 * True when `value` is a {@link Forbidden} body.
 *
 * The server does not support or allow this.
 * The request is refused: the caller lacks a permission, or the server supports no such request, such as creating a resource with an id of the client.
 *
 * Code `403`, HTTP 4XX, 5XX.
 */
export function isForbidden(value: unknown): value is Forbidden {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "403";
}

/**
 * True when `value` is a {@link NotFound} body.
 *
 * There is no such resource.
 * The resource, the relationship, or a resource that the request refers to does not exist.
 *
 * Code `404`, HTTP 4XX, 5XX.
 */
export function isNotFound(value: unknown): value is NotFound {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "404";
}

/**
 * True when `value` is a {@link NotAcceptable} body.
 *
 * The media type is not acceptable.
 * Each JSON:API media type of the Accept header has parameters other than ext and profile, or extensions that the server does not support.
 *
 * Code `406`, HTTP 4XX, 5XX.
 */
export function isNotAcceptable(value: unknown): value is NotAcceptable {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "406";
}

/**
 * True when `value` is a {@link Conflict} body.
 *
 * The resource conflicts with what exists.
 * The id is taken, the type is not one of this collection, type and id do not match the address, or the state of the resource does not allow it.
 *
 * Code `409`, HTTP 4XX, 5XX.
 */
export function isConflict(value: unknown): value is Conflict {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "409";
}

/**
 * True when `value` is a {@link UnsupportedMediaType} body.
 *
 * The media type is not supported.
 * The Content-Type has parameters other than ext and profile, or an extension that the server does not support.
 *
 * Code `415`, HTTP 4XX, 5XX.
 */
export function isUnsupportedMediaType(value: unknown): value is UnsupportedMediaType {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "415";
}

/**
 * True when `value` is a {@link UnprocessableContent} body.
 *
 * A member of the document is not valid.
 * The document is well-formed, and what it says cannot be carried out.
 *
 * Code `422`, HTTP 4XX, 5XX.
 */
export function isUnprocessableContent(value: unknown): value is UnprocessableContent {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "422";
}

/**
 * True when `value` is a {@link TooManyRequests} body.
 *
 * Too many requests.
 * The client sent too many requests in a given time.
 *
 * Code `429`, HTTP 4XX, 5XX.
 */
export function isTooManyRequests(value: unknown): value is TooManyRequests {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "429";
}

/**
 * True when `value` is a {@link InternalServerError} body.
 *
 * The server failed.
 * The server met an unexpected condition.
 *
 * Code `500`, HTTP 4XX, 5XX.
 */
export function isInternalServerError(value: unknown): value is InternalServerError {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "500";
}

/**
 * True when `value` is a {@link ServiceUnavailable} body.
 *
 * The service is unavailable.
 * The server is overloaded or being maintained, which will likely pass.
 *
 * Code `503`, HTTP 4XX, 5XX.
 */
export function isServiceUnavailable(value: unknown): value is ServiceUnavailable {
  return isErrorObject(value) && value["status"] !== undefined && value["status"] === "503";
}

/** True when `value` is any {@link JsonApiError}. */
export function isJsonApiError(value: unknown): value is JsonApiError {
  return (
    isBadRequest(value) ||
    isUnauthorized(value) ||
    isForbidden(value) ||
    isNotFound(value) ||
    isNotAcceptable(value) ||
    isConflict(value) ||
    isUnsupportedMediaType(value) ||
    isUnprocessableContent(value) ||
    isTooManyRequests(value) ||
    isInternalServerError(value) ||
    isServiceUnavailable(value)
  );
}

/** True when `value` is a {@link ErrorDocument}: a body that carries errors. */
export function isErrorDocument(value: unknown): value is ErrorDocument {
  if (!isObject(value)) return false;
  const { errors, jsonapi, links, meta } = value;
  return (
    Array.isArray(errors) &&
    everyItem(errors, (item) =>
      isErrorObject(item) &&
      item["status"] !== undefined &&
      (item["status"] === "400" ||
        item["status"] === "401" ||
        item["status"] === "403" ||
        item["status"] === "404" ||
        item["status"] === "406" ||
        item["status"] === "409" ||
        item["status"] === "415" ||
        item["status"] === "422" ||
        item["status"] === "429" ||
        item["status"] === "500" ||
        item["status"] === "503")) &&
    (jsonapi === undefined || (isObject(jsonapi) && (jsonapi["version"] === undefined || typeof jsonapi["version"] === "string"))) &&
    (links === undefined || isObject(links)) &&
    (meta === undefined || isObject(meta))
  );
}

function errorObjectIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["id"] !== undefined && typeof value["id"] !== "string") report(`${at}/id`, "a string", value["id"]);
  if (value["links"] !== undefined) {
    if (!isObject(value["links"])) report(`${at}/links`, "an object", value["links"]);
    else {
      if (
        value["links"]["about"] !== undefined &&
        typeof value["links"]["about"] !== "string" &&
        !isObject(value["links"]["about"]) &&
        value["links"]["about"] !== null
      ) {
        report(`${at}/links/about`, "a string or an object or null", value["links"]["about"]);
      }
      if (
        value["links"]["type"] !== undefined &&
        typeof value["links"]["type"] !== "string" &&
        !isObject(value["links"]["type"]) &&
        value["links"]["type"] !== null
      ) {
        report(`${at}/links/type`, "a string or an object or null", value["links"]["type"]);
      }
    }
  }
  if (value["status"] !== undefined && typeof value["status"] !== "string") report(`${at}/status`, "a string", value["status"]);
  if (value["code"] !== undefined && typeof value["code"] !== "string") report(`${at}/code`, "a string", value["code"]);
  if (value["title"] !== undefined && typeof value["title"] !== "string") report(`${at}/title`, "a string", value["title"]);
  if (value["detail"] !== undefined && typeof value["detail"] !== "string") report(`${at}/detail`, "a string", value["detail"]);
  if (value["source"] !== undefined) {
    if (!isObject(value["source"])) report(`${at}/source`, "an object", value["source"]);
    else {
      if (value["source"]["pointer"] !== undefined && typeof value["source"]["pointer"] !== "string") {
        report(`${at}/source/pointer`, "a string", value["source"]["pointer"]);
      }
      if (value["source"]["parameter"] !== undefined && typeof value["source"]["parameter"] !== "string") {
        report(`${at}/source/parameter`, "a string", value["source"]["parameter"]);
      }
      if (value["source"]["header"] !== undefined && typeof value["source"]["header"] !== "string") {
        report(`${at}/source/header`, "a string", value["source"]["header"]);
      }
    }
  }
  if (value["meta"] !== undefined && !isObject(value["meta"])) report(`${at}/meta`, "an object", value["meta"]);
}

function errorDocumentIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  if (value["errors"] === undefined) report(`${at}/errors`, "an array", value["errors"]);
  else {
    if (!Array.isArray(value["errors"])) report(`${at}/errors`, "an array", value["errors"]);
    eachItem(value["errors"], `${at}/errors`, report, (item, at, report) => {
      if (
        !isErrorObject(item) ||
        item["status"] === undefined ||
        (item["status"] !== "400" &&
          item["status"] !== "401" &&
          item["status"] !== "403" &&
          item["status"] !== "404" &&
          item["status"] !== "406" &&
          item["status"] !== "409" &&
          item["status"] !== "415" &&
          item["status"] !== "422" &&
          item["status"] !== "429" &&
          item["status"] !== "500" &&
          item["status"] !== "503")
      ) {
        report(at, "one of the documented forms", item);
      }
    });
  }
  if (value["jsonapi"] !== undefined) {
    if (!isObject(value["jsonapi"])) report(`${at}/jsonapi`, "an object", value["jsonapi"]);
    else if (value["jsonapi"]["version"] !== undefined && typeof value["jsonapi"]["version"] !== "string") {
      report(`${at}/jsonapi/version`, "a string", value["jsonapi"]["version"]);
    }
  }
  if (value["links"] !== undefined && !isObject(value["links"])) report(`${at}/links`, "an object", value["links"]);
  if (value["meta"] !== undefined && !isObject(value["meta"])) report(`${at}/meta`, "an object", value["meta"]);
}

function badRequestIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "400") report(`${at}/status`, '"400"', value["status"]);
}

function unauthorizedIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "401") report(`${at}/status`, '"401"', value["status"]);
}

function forbiddenIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "403") report(`${at}/status`, '"403"', value["status"]);
}

function notFoundIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "404") report(`${at}/status`, '"404"', value["status"]);
}

function notAcceptableIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "406") report(`${at}/status`, '"406"', value["status"]);
}

function conflictIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "409") report(`${at}/status`, '"409"', value["status"]);
}

function unsupportedMediaTypeIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "415") report(`${at}/status`, '"415"', value["status"]);
}

function unprocessableContentIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "422") report(`${at}/status`, '"422"', value["status"]);
}

function tooManyRequestsIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "429") report(`${at}/status`, '"429"', value["status"]);
}

function internalServerErrorIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "500") report(`${at}/status`, '"500"', value["status"]);
}

function serviceUnavailableIssues(value: unknown, at: string, report: Report): void {
  if (!isObject(value)) return report(at, "an object", value);
  errorObjectIssues(value, at, report);
  if (value["status"] !== "503") report(`${at}/status`, '"503"', value["status"]);
}

const fixRequestNeverByIncludeNotSupportedOrSortNotSupportedOrParameterUnknown: Policy = {
  recovery: "fix_request",
  strategy: "never",
  byCause: /* @__PURE__ */ causesOf([
    { id: "include-not-supported", where: [{ pointer: "/source/parameter", const: "include" }] },
    { id: "sort-not-supported", where: [{ pointer: "/source/parameter", const: "sort" }] },
    { id: "parameter-unknown", where: [{ pointer: "/source/parameter", present: true }] },
  ]),
};
const authenticateAfterChange: Policy = { recovery: "authenticate", strategy: "after_change" };
const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };
const requestAccessAfterChangeByClientGeneratedId: Policy = {
  recovery: "request_access",
  strategy: "after_change",
  byCause: /* @__PURE__ */ causesOf([
    { id: "client-generated-id", where: [{ pointer: "/source/pointer", const: "/data/id" }], policy: fixRequestNever },
  ]),
};
const fixRequestNeverByRelatedResource: Policy = {
  recovery: "fix_request",
  strategy: "never",
  byCause: /* @__PURE__ */ causesOf([{ id: "related-resource", where: [{ pointer: "/source/pointer", pattern: "^/data/relationships/" }] }]),
};
const fixRequestAfterChange: Policy = { recovery: "fix_request", strategy: "after_change" };
const rereadAfterChangeByIdTakenOrWrongType: Policy = {
  recovery: "reread",
  strategy: "after_change",
  byCause: /* @__PURE__ */ causesOf([
    { id: "id-taken", where: [{ pointer: "/source/pointer", const: "/data/id" }], policy: fixRequestAfterChange },
    { id: "wrong-type", where: [{ pointer: "/source/pointer", const: "/data/type" }], policy: fixRequestNever },
  ]),
};
const waitRetryAfter1To300Tries5Inferred: Policy = {
  recovery: "wait",
  strategy: "retry_after",
  minDelaySeconds: 1,
  maxDelaySeconds: 300,
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

/** Types of the family's errors, by id. */
export type JsonApiErrors = {
  "json-api/400": { name: "BadRequest"; code: "400"; body: BadRequest; root: "list"; below: true };
  "json-api/401": { name: "Unauthorized"; code: "401"; body: Unauthorized; root: "list"; below: true };
  "json-api/403": { name: "Forbidden"; code: "403"; body: Forbidden; root: "list"; below: true };
  "json-api/404": { name: "NotFound"; code: "404"; body: NotFound; root: "list"; below: true };
  "json-api/406": { name: "NotAcceptable"; code: "406"; body: NotAcceptable; root: "list"; below: true };
  "json-api/409": { name: "Conflict"; code: "409"; body: Conflict; root: "list"; below: true };
  "json-api/415": { name: "UnsupportedMediaType"; code: "415"; body: UnsupportedMediaType; root: "list"; below: true };
  "json-api/422": { name: "UnprocessableContent"; code: "422"; body: UnprocessableContent; root: "list"; below: true };
  "json-api/429": { name: "TooManyRequests"; code: "429"; body: TooManyRequests; root: "list"; below: true };
  "json-api/500": { name: "InternalServerError"; code: "500"; body: InternalServerError; root: "list"; below: true };
  "json-api/503": { name: "ServiceUnavailable"; code: "503"; body: ServiceUnavailable; root: "list"; below: true };
};

/** JSON:API errors: the facts that `decode`, `decodeAll` and `advise` use. */
export const jsonApi: Family<JsonApiErrors, { ErrorDocument: ErrorDocument }> = /* @__PURE__ */ defineFamily<JsonApiErrors>({
  form: 6,
  id: "json-api",
  envelopes: {
    ErrorObject: {
      codes: codesAt(memberCode("code"), memberCode("status")),
      message: firstOf((body) => body["detail"], (body) => body["title"]),
      requestId: (body) => body["id"],
      is: isErrorObject,
      issues: errorObjectIssues,
      errors: {
        BadRequest: [
          "400",
          fixRequestNeverByIncludeNotSupportedOrSortNotSupportedOrParameterUnknown,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "400"]],
            is: isBadRequest,
            issues: badRequestIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        Unauthorized: [
          "401",
          authenticateAfterChange,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "401"]],
            is: isUnauthorized,
            issues: unauthorizedIssues,
            canonicalCode: "UNAUTHENTICATED",
          },
        ],
        Forbidden: [
          "403",
          requestAccessAfterChangeByClientGeneratedId,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "403"]],
            is: isForbidden,
            issues: forbiddenIssues,
            canonicalCode: "PERMISSION_DENIED",
          },
        ],
        NotFound: [
          "404",
          fixRequestNeverByRelatedResource,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "404"]],
            is: isNotFound,
            issues: notFoundIssues,
            canonicalCode: "NOT_FOUND",
          },
        ],
        NotAcceptable: [
          "406",
          fixRequestNever,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "406"]],
            is: isNotAcceptable,
            issues: notAcceptableIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        Conflict: [
          "409",
          rereadAfterChangeByIdTakenOrWrongType,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "409"]],
            is: isConflict,
            issues: conflictIssues,
            canonicalCode: "ALREADY_EXISTS",
          },
        ],
        UnsupportedMediaType: [
          "415",
          fixRequestNever,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "415"]],
            is: isUnsupportedMediaType,
            issues: unsupportedMediaTypeIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        UnprocessableContent: [
          "422",
          fixRequestNever,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "422"]],
            is: isUnprocessableContent,
            issues: unprocessableContentIssues,
            canonicalCode: "INVALID_ARGUMENT",
          },
        ],
        TooManyRequests: [
          "429",
          waitRetryAfter1To300Tries5Inferred,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "429"]],
            is: isTooManyRequests,
            issues: tooManyRequestsIssues,
            canonicalCode: "RESOURCE_EXHAUSTED",
          },
        ],
        InternalServerError: [
          "500",
          waitBackoff1To60Tries4Inferred,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "500"]],
            is: isInternalServerError,
            issues: internalServerErrorIssues,
            canonicalCode: "INTERNAL",
          },
        ],
        ServiceUnavailable: [
          "503",
          waitBackoff1To60Tries4Inferred,
          [[400, 999]],
          {
            at: 1,
            places: ["/errors/*"],
            isListed: true,
            constants: [[["status"], "503"]],
            is: isServiceUnavailable,
            issues: serviceUnavailableIssues,
            canonicalCode: "UNAVAILABLE",
          },
        ],
      },
    },
  },
  lists: { judge: listFault, envelopes: { ErrorDocument: { path: ["errors"], is: isErrorDocument, issues: errorDocumentIssues } } },
  places: {
    "/errors/*": { kind: "item", path: ["errors", "*"] },
  },
  responses: {
    200: null,
    201: null,
    "4XX": null,
    "5XX": null,
  },
  keyOf: responseKey,
  contentType: "application/vnd.api+json",
  docsUrl: "https://jsonapi.org/format/1.1/#errors",
});
