/** Says which parts of a document bear on its errors; mistakes elsewhere are left to linters of OpenAPI. */
import { EXTENSIONS } from "../document/extensions.ts";
import { eachObject } from "../document/each-object.ts";
import { isSchemaPath } from "../document/each-schema.ts";
import { isFailureKey, statusKeyOf } from "../document/status.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import { findPlacements, type FoundPlacements } from "./find-placements.ts";

/** The parts of a document that was read. */
export function errorPartsOf(document: OpenApiDocument): ErrorParts {
  return new ErrorParts(
    document,
    findPlacements(document, (name) => isError(document, name)),
  );
}

/** True where the component schema of the name is an error. */
export function isError({ components }: OpenApiDocument, name: string): boolean {
  const schema = components?.schemas?.[name];
  return isRecord(schema) && schema["x-error"] !== undefined;
}

const SCHEMA_EXTENSIONS = ["x-error", "x-error-envelope", "x-error-carrier"] as const;

/** Schemas and responses with our extensions, bodies that lead to errors, and whatever these refer to. */
export class ErrorParts {
  readonly #document: OpenApiDocument;
  readonly #found: FoundPlacements;
  #known: ReadonlySet<string> | undefined;

  constructor(document: OpenApiDocument, found: FoundPlacements) {
    this.#document = document;
    this.#found = found;
  }

  /** Pointers of the parts. Most documents have no mistake, and nobody asks. */
  get #pointers(): ReadonlySet<string> {
    return (this.#known ??= this.#sought());
  }

  #sought(): ReadonlySet<string> {
    const document = this.#document;
    const { reached, responses } = this.#found;
    const pointers = new Set<string>();
    const open: Path[] = [];
    const add = (path: Path): void => {
      const pointer = pointerOf(path);
      if (!pointers.has(pointer)) open.push(path);
      pointers.add(pointer);
    };
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
      if (isRecord(schema) && SCHEMA_EXTENSIONS.some((extension) => schema[extension] !== undefined))
        add(["components", "schemas", name]);
    for (const { path, response } of responses) if (response["x-error"] !== undefined) add(path);
    for (const { holder } of reached) add(holder);
    for (const path of open) // grows meanwhile
      eachObject(valueAt(document, path), (object) => {
        for (const { $ref } of [object, ...namedExamples(object)])
          if (typeof $ref === "string" && $ref.startsWith("#")) add(pathOf($ref));
      });
    return pointers;
  }

  /** True where the path leads into one of these parts. */
  holds(path: Path): boolean {
    return path.some((_, index) => this.#pointers.has(pointerOf(path.slice(0, index + 1))));
  }

  /** True where a part that cannot be read is one of these, or would have led to one. */
  bearsOn(part: unknown, path: Path): boolean {
    return path.length <= 1 || path[0] === "info" || this.holds(path) || this.#leadsHere(part);
  }

  #leadsHere(part: unknown): boolean {
    const open = new Set<unknown>([part]);
    let leads = false;
    for (const value of open) // grows meanwhile
      eachObject(value, (object) => {
        leads ||= EXTENSIONS.some((name) => object[name] !== undefined);
        const { $ref } = object;
        if (leads || typeof $ref !== "string" || !$ref.startsWith("#")) return;
        leads = this.holds(pathOf($ref));
        open.add(valueAt(this.#document, pathOf($ref)));
      });
    return leads;
  }

  /** True where a reference that leads nowhere may have been meant to lead to errors. */
  maySeek(path: Path): boolean {
    return this.holds(path) || (this.#pointers.size > 0 && isOnWayToFailure(path));
  }
}

/** The entries below `examples` of a media type, each of which can be a reference. */
function namedExamples({ examples }: Record<string, unknown>): Record<string, unknown>[] {
  return isRecord(examples) ? Object.values(examples).filter(isRecord) : [];
}

/** The path of a reference that stands in a failure, or in place of what has responses. */
function isOnWayToFailure(path: Path): boolean {
  const index = path.indexOf("responses");
  if (index >= 0) {
    const status = statusKeyOf(path[index + 1] ?? "");
    return status === undefined || isFailureKey(status);
  }
  const isOfOperation =
    path[0] === "paths" || path[0] === "webhooks" || path[1] === "pathItems" || path[1] === "callbacks";
  return (
    isOfOperation && !path.includes("parameters") && !path.includes("requestBody") && !isSchemaPath(path.slice(0, -1))
  );
}
