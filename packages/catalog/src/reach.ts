import { isRecord, operationsOf, type OpenApiDocument, type PathItem, type ResponseObject } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";
import type { PlacementKind, Warning } from "./model.ts";

/** An error object that can arrive at a spot of a body. */
export interface Reached {
  /** The component schema of the error. */
  error: string;
  kind: PlacementKind;
  /** Members from the root of the body; `*` stands for every element. */
  path: Path;
  /** The component schema at the root of the body, where it has one. */
  carrier?: string;
  /** The status of the response, where the body is one's. */
  status?: number;
}

/** What stands beside errors at the same spot and is no error. */
export interface Beside {
  schema: Path;
  path: Path;
  carrier?: string;
}

export interface FoundResponse {
  status: number;
  path: Path;
  response: ResponseObject;
}

export interface Reach {
  responses: FoundResponse[];
  reached: Reached[];
  beside: Beside[];
  warnings: Warning[];
}

interface Body {
  kind: "response" | "event";
  status?: number;
  carrier?: string;
}

/** Every way from a response or a webhook to an error: placements and statuses are derived here, and written nowhere. */
export function reach(document: OpenApiDocument, isError: (name: string) => boolean): Reach {
  const walk = new Walk(document, isError);
  for (const [name, response] of Object.entries(document.components?.responses ?? {})) {
    walk.response(name, response, ["components", "responses", name]);
  }
  for (const [url, item] of Object.entries(document.paths ?? {})) walk.pathItem(item, ["paths", url]);
  for (const [name, item] of Object.entries(document.webhooks ?? {})) walk.events(item, ["webhooks", name]);
  return walk.found;
}

class Walk {
  readonly found: Reach = { responses: [], reached: [], beside: [], warnings: [] };
  readonly #document: OpenApiDocument;
  readonly #isError: (name: string) => boolean;

  constructor(document: OpenApiDocument, isError: (name: string) => boolean) {
    this.#document = document;
    this.#isError = isError;
  }

  response(name: string, response: ResponseObject, path: Path): void {
    if (!isRecord(response as unknown) || typeof response.$ref === "string") return; // a component is walked once, where it stands
    const status = /^[1-5][0-9]{2}$/.test(name) ? Number(name) : undefined;
    if (status !== undefined) this.found.responses.push({ status, path, response });
    for (const [type, media] of Object.entries(response.content ?? {})) {
      this.#body(media?.schema, [...path, "content", type, "schema"], { kind: "response", ...(status !== undefined && { status }) });
    }
  }

  pathItem(item: PathItem, path: Path): void {
    for (const [method, operation] of operationsOf(item)) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        this.response(status, response, [...path, method, "responses", status]);
      }
      for (const [name, callback] of Object.entries(operation.callbacks ?? {})) {
        for (const [url, inner] of Object.entries(callback)) this.events(inner, [...path, method, "callbacks", name, url]);
      }
    }
  }

  events(item: PathItem, path: Path): void {
    for (const [method, operation] of operationsOf(item)) {
      for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
        this.#body(media?.schema, [...path, method, "requestBody", "content", type, "schema"], { kind: "event" });
      }
    }
  }

  #body(schema: unknown, at: Path, body: Body): void {
    const carrier = isRecord(schema) && typeof schema["$ref"] === "string" ? componentName(schema["$ref"]) : undefined;
    this.#schema(schema, at, [], { ...body, ...(carrier !== undefined && { carrier }) }, []);
  }

  /** `open` holds the component schemas on the way, so that a circle ends. */
  #schema(schema: unknown, at: Path, path: Path, body: Body, open: readonly string[]): void {
    if (!isRecord(schema)) return;
    if (typeof schema["$ref"] === "string") return this.#reference(schema["$ref"], at, path, body, open);
    for (const keyword of ["oneOf", "anyOf", "allOf"]) this.#alternatives(schema[keyword], [...at, keyword], path, body, open);
    for (const keyword of ["if", "then", "else"]) this.#schema(schema[keyword], [...at, keyword], path, body, open);
    for (const [name, property] of Object.entries(recordOr(schema["properties"]))) {
      this.#schema(property, [...at, "properties", name], [...path, name], body, open);
    }
    for (const [index, item] of listOr(schema["prefixItems"]).entries()) {
      this.#schema(item, [...at, "prefixItems", String(index)], [...path, String(index)], body, open);
    }
    for (const keyword of ["items", "contains", "additionalProperties"]) {
      this.#schema(schema[keyword], [...at, keyword], [...path, "*"], body, open);
    }
    for (const [pattern, property] of Object.entries(recordOr(schema["patternProperties"]))) {
      this.#schema(property, [...at, "patternProperties", pattern], [...path, "*"], body, open);
    }
  }

  #reference(reference: string, at: Path, path: Path, body: Body, open: readonly string[]): void {
    const name = componentName(reference);
    if (name !== undefined && this.#isError(name)) {
      const kind = body.kind === "event" ? "event" : path.length === 0 ? "response" : "item";
      const { status, carrier } = body;
      this.found.reached.push({
        error: name,
        kind,
        path,
        ...(kind !== "response" && { carrier: carrier ?? "" }),
        ...(status !== undefined && { status }),
      });
      return;
    }
    if (open.includes(reference)) {
      this.found.warnings.push({ path: at, text: `the way ends here, because ${reference} contains itself; an error below it would not be found` });
      return;
    }
    this.#schema(valueAt(this.#document, pathOf(reference)), pathOf(reference), path, body, [...open, reference]);
  }

  #alternatives(schemas: unknown, at: Path, path: Path, body: Body, open: readonly string[]): void {
    const before = this.found.reached.length;
    const plain: Path[] = [];
    for (const [index, schema] of listOr(schemas).entries()) {
      const count = this.found.reached.length;
      this.#schema(schema, [...at, String(index)], path, body, open);
      if (this.found.reached.length === count) plain.push([...at, String(index)]);
    }
    if (this.found.reached.length === before || at.at(-1) === "allOf") return;
    for (const schema of plain) {
      this.found.beside.push({ schema, path, ...(body.carrier !== undefined && { carrier: body.carrier }) });
    }
  }
}

function componentName(reference: string): string | undefined {
  const path = pathOf(reference);
  return path.length === 3 && path[0] === "components" && path[1] === "schemas" ? path[2] : undefined;
}

function recordOr(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function listOr(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
