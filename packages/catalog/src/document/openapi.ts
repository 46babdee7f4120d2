/** The parts of OpenAPI 3.1 and 3.2 that a family uses; 3.0 is lifted to 3.1 before. Documents come from people: every member may be missing or of another kind. */
import type { Path } from "./pointer.ts";

/** JSON Schema 2020-12 as OpenAPI 3.1 and 3.2 use it. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  examples?: unknown[];
  [keyword: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  $ref?: string;
  /** Of 3.2: what each item of a sequence is. */
  itemSchema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}

export interface ResponseObject {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
  "x-error"?: unknown;
}

export interface Operation {
  operationId?: string;
  requestBody?: { content?: Record<string, MediaType> };
  responses?: Record<string, ResponseObject>;
  callbacks?: Record<string, Record<string, PathItem>>;
}

export type PathItem = Record<string, unknown>;

export interface OpenApiDocument {
  openapi: string;
  info: { title?: string; version?: string; description?: string; summary?: string; [member: string]: unknown };
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    responses?: Record<string, ResponseObject>;
    [member: string]: unknown;
  };
  [member: string]: unknown;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** Each operation of a path item with its method; those of methods without a member of their own stand in `additionalOperations`. */
export function* operationsOf(item: PathItem): Generator<[method: string, operation: Operation, path: Path]> {
  if (!isRecord(item)) return;
  for (const method of METHODS) {
    const operation = item[method];
    if (isRecord(operation)) yield [method, operation as Operation, [method]]; // its members are checked where they are used
  }
  const others = item["additionalOperations"];
  for (const [method, operation] of Object.entries(isRecord(others) ? others : {}))
    if (isRecord(operation)) yield [method, operation as Operation, ["additionalOperations", method]]; // as above
}

/** The members of an object; none where the value is anything else. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The items of a list; none where the value is anything else. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Versions of OpenAPI that are read as they are. */
const VERSION = /^3\.[12]\.\d/;

/** What to say that a version should be. */
export const READ_VERSIONS = "a version that is read here, which is 3.0, 3.1 or 3.2, such as 3.1.1";

/** True for a version of OpenAPI that is read as it is; 3.0 is lifted to one. */
export function isReadVersion(version: unknown): boolean {
  return typeof version === "string" && VERSION.test(version);
}

/** True for a document of a version that is read as it is. */
export function isOpenApi(value: unknown): value is OpenApiDocument {
  return isRecord(value) && isReadVersion(value["openapi"]) && isRecord(value["info"]);
}
