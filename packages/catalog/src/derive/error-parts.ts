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
  return new ErrorParts(document, () => findPlacements(document, (name) => isError(document, name)));
}

/** True where the component schema of the name is an error. */
export function isError({ components }: OpenApiDocument, name: string): boolean {
  const schema = components?.schemas?.[name];
  return isRecord(schema) && schema["x-error"] !== undefined;
}

const SCHEMA_EXTENSIONS = ["x-error", "x-error-envelope", "x-error-carrier"] as const;

/**
 * Schemas and responses with our extensions, bodies that lead to errors, and whatever these refer to; save that beside the failures of a
 * success its other alternatives are none of them: those are what the call gives when it succeeds.
 */
export class ErrorParts {
  readonly #document: OpenApiDocument;
  readonly #find: () => FoundPlacements;
  #known: ReadonlySet<string> | undefined;
  readonly #leading = new Map<string, boolean>();

  constructor(document: OpenApiDocument, find: () => FoundPlacements) {
    this.#document = document;
    this.#find = find;
  }

  /** Pointers of the parts. Most documents have no mistake, and nobody asks. */
  get #pointers(): ReadonlySet<string> {
    return (this.#known ??= this.#sought());
  }

  #sought(): ReadonlySet<string> {
    const document = this.#document;
    const { reached, responses } = this.#find();
    const found = new Map<string, { isOnWay: boolean }>();
    const open: { path: Path; isOnWay: boolean }[] = [];
    const add = (path: Path, isOnWay = false): void => {
      const pointer = pointerOf(path);
      const known = found.get(pointer);
      if (known && (isOnWay || !known.isOnWay)) return;
      open.push({ path, isOnWay });
      found.set(pointer, { isOnWay });
    };
    for (const name of Object.keys(document.components?.schemas ?? {}))
      if (hasExtension(document, name)) add(["components", "schemas", name]);
    for (const { path, response } of responses) if (response["x-error"] !== undefined) add(path);
    for (const { holder, kind, status } of reached)
      if (kind === "event" || status === undefined || isFailureKey(status)) add(holder);
    for (const { holder } of reached) add(holder, true); // of successes
    for (const { path, isOnWay } of open) // grows meanwhile
      eachObject(valueAt(document, path), (object, lazyPath) => {
        for (const { $ref } of [object, ...namedExamples(object)]) {
          if (typeof $ref !== "string" || !$ref.startsWith("#")) continue;
          const leads = isOnWay && this.#leadsToErrors($ref);
          if (leads || !isOnWay || !isAlternative(lazyPath())) add(pathOf($ref), leads);
        }
      });
    return new Set(found.keys());
  }

  /** True where the path leads into one of these parts. */
  holds(path: Path): boolean {
    const [at, kind, name] = path;
    if (at === "components" && kind === "schemas" && hasExtension(this.#document, name ?? "")) return true; // nothing has to be sought
    return path.some((_, index) => this.#pointers.has(pointerOf(path.slice(0, index + 1))));
  }

  /** True where a part that cannot be read is one of these, or would have led to one. */
  bearsOn(part: unknown, path: Path): boolean {
    return path.length <= 1 || path[0] === "info" || this.holds(path) || this.#leadsHere(part);
  }

  #leadsHere(part: unknown): boolean {
    return this.#reaches(
      part,
      ({ $ref }) => typeof $ref === "string" && $ref.startsWith("#") && this.holds(pathOf($ref)),
    );
  }

  /** True where the reference leads to something with our extensions, however far. */
  #leadsToErrors(reference: string): boolean {
    const known = this.#leading.get(reference);
    if (known !== undefined) return known;
    const leads = this.#reaches({ $ref: reference }, () => false);
    this.#leading.set(reference, leads);
    return leads;
  }

  /** True where the part, or what it refers to, has one of our extensions, or an object that is sought. */
  #reaches(part: unknown, isSought: (object: Record<string, unknown>) => boolean): boolean {
    const open = new Set<unknown>([part]);
    let reaches = false;
    for (const value of open) // grows meanwhile
      eachObject(value, (object) => {
        reaches ||= EXTENSIONS.some((name) => object[name] !== undefined) || isSought(object);
        const { $ref } = object;
        if (!reaches && typeof $ref === "string" && $ref.startsWith("#"))
          open.add(valueAt(this.#document, pathOf($ref)));
      });
    return reaches;
  }

  /** True where a reference that leads nowhere may have been meant to lead to errors. */
  maySeek(path: Path): boolean {
    return this.holds(path) || (this.#pointers.size > 0 && isOnWayToFailure(path));
  }
}

/** True where the component schema of the name has one of our extensions. */
function hasExtension({ components }: OpenApiDocument, name: string): boolean {
  const schema = components?.schemas?.[name];
  return isRecord(schema) && SCHEMA_EXTENSIONS.some((extension) => schema[extension] !== undefined);
}

/** True for an entry of a list of alternatives. */
function isAlternative(path: Path): boolean {
  return /^(?:anyOf|oneOf)$/.test(path.at(-2) ?? "");
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
