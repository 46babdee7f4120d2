/** Lifts OpenAPI 3.0 to 3.1: each node keeps its pointer, and only keywords change that mean something else there. */
import { isAnnotation } from "./keywords.ts";
import { DOCUMENT, type ObjectKind } from "./object-types.ts";
import { isRecord } from "./openapi.ts";

/** Called for each object that had to be copied because something in it changed. */
type OnCopy = (original: object, copy: object) => void;

/** True for a document of OpenAPI 3.0. */
export function isOpenApi30(document: unknown): document is Record<string, unknown> {
  return isRecord(document) && typeof document["openapi"] === "string" && /^3\.0\.\d/.test(document["openapi"]);
}

/**
 * The document as OpenAPI 3.1 says it; one of another version is returned as it is. Nothing of the given document is changed: what stays
 * the same is shared.
 *
 * The differences are those of https://spec.openapis.org/oas/v3.0.4.html#schema-object to JSON Schema 2020-12.
 */
export function lift(document: unknown): unknown {
  return isOpenApi30(document) ? liftParts(document, () => true) : document;
}

/** The same of a document whose parts come from files of several versions; `isOld` says which of its objects are of 3.0. */
export function liftParts(document: object, isOld: (value: object) => boolean, onCopy: OnCopy = () => {}): unknown {
  const lifted = new Lift(isOld, onCopy).value(document, DOCUMENT) as object; // an object is lifted to an object
  return isOpenApi30(document) ? { ...lifted, openapi: "3.1.1" } : lifted;
}

class Lift {
  readonly #isOld: (value: object) => boolean;
  readonly #onCopy: OnCopy;
  /** By kind as well, since an alias of YAML can stand for objects of two kinds. */
  readonly #known = new Map<ObjectKind, Map<object, object>>();

  constructor(isOld: (value: object) => boolean, onCopy: OnCopy) {
    this.#isOld = isOld;
    this.#onCopy = onCopy;
  }

  value(value: unknown, kind: ObjectKind): unknown {
    if (typeof value !== "object" || value === null) return value;
    const known = this.#known.get(kind) ?? new Map<object, object>();
    this.#known.set(kind, known);
    const before = known.get(value);
    if (before) return before;
    known.set(value, value); // a document that contains itself ends here; its bounds are checked elsewhere
    const members = this.#members(value, kind);
    const isSchema = kind.section === "schemas" && isRecord(value) && this.#isOld(value);
    const lifted = isSchema ? liftedSchema(isRecord(members) ? members : value) : members;
    known.set(value, lifted);
    if (lifted !== value) this.#onCopy(value, lifted);
    return lifted;
  }

  #members(value: object, kind: ObjectKind): object {
    let copy: Record<string, unknown> | unknown[] | undefined;
    for (const key of Object.keys(value)) {
      const item: unknown = Reflect.get(value, key);
      const lifted = this.value(item, kind.member(key));
      if (lifted === item) continue;
      copy ??= Array.isArray(value) ? [...(value as unknown[])] : { ...value };
      Reflect.set(copy, key, lifted);
    }
    return copy ?? value;
  }
}

/** The schema by itself; those that it holds are lifted already. */
function liftedSchema(schema: Record<string, unknown>): Record<string, unknown> {
  const changed = [besideReference, nullable, exclusive("Minimum"), exclusive("Maximum")];
  return changed.reduce((lifted, change) => change(lifted), schema);
}

/** In 3.0, a reference stands alone: nothing beside it judges. What only describes does no harm. */
function besideReference(schema: Record<string, unknown>): Record<string, unknown> {
  if (typeof schema["$ref"] !== "string") return schema;
  const kept = Object.entries(schema).filter(([name]) => name === "$ref" || isAnnotation(name));
  return kept.length === Object.keys(schema).length ? schema : Object.fromEntries(kept);
}

/** `nullable` adds null to the `type` beside it, and means nothing without one. An `enum` goes on deciding by itself. */
function nullable(schema: Record<string, unknown>): Record<string, unknown> {
  if (!("nullable" in schema)) return schema;
  const { nullable: isNullable, ...rest } = schema;
  return isNullable === true && typeof rest["type"] === "string" ? { ...rest, type: [rest["type"], "null"] } : rest;
}

/** `minimum: 0, exclusiveMinimum: true` → `exclusiveMinimum: 0`. */
function exclusive(bound: "Minimum" | "Maximum"): (schema: Record<string, unknown>) => Record<string, unknown> {
  const [flag, limit] = [`exclusive${bound}`, bound.toLowerCase()];
  return (schema) => {
    if (typeof schema[flag] !== "boolean") return schema;
    const { [limit]: value, ...others } = schema;
    if (schema[flag] && value !== undefined) return { ...others, [flag]: value }; // where the flag stood: the order reaches emitted texts
    const { [flag]: _, ...rest } = schema;
    return rest;
  };
}
