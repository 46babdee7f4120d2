/** The parts of OpenAPI 3.1 that a family uses. Documents come from people: every member may be missing or of another kind. */

/** JSON Schema 2020-12 as OpenAPI 3.1 uses it. */
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

/** Each operation of a path item with its method. */
export function* operationsOf(item: PathItem): Generator<[method: string, operation: Operation]> {
  if (!isRecord(item)) return;
  for (const method of METHODS) {
    const operation = item[method];
    if (isRecord(operation)) yield [method, operation as Operation]; // its members are checked where they are used
  }
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

export function isOpenApi31(value: unknown): value is OpenApiDocument {
  return (
    isRecord(value) &&
    typeof value["openapi"] === "string" &&
    value["openapi"].startsWith("3.1.") &&
    isRecord(value["info"])
  );
}
