import { isDeepStrictEqual } from "node:util";
import { eachObject, isData, NAMED } from "./objects.ts";
import { isRecord, type OpenApiDocument, type Schema, type SchemaObject } from "./openapi.ts";
import { pathOf, pointerOf, valueAt, type Path } from "./pointer.ts";
import type { Problem } from "./problem.ts";

/** Say something about a schema, not about its instances: where parent and child differ, the child's stands. */
const ANNOTATIONS = new Set([
  "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples", "example", "externalDocs", "$comment",
]);

/**
 * The document with each `allOf` (and each `$ref` that has neighbours) replaced by one plain schema: what type generators read best.
 * The rule is small and strict. The child's annotations win; extensions are never inherited; `const` narrows what the parent allows;
 * `required` and `properties` add up. Any other difference is a problem with its place: nothing is dropped and no side is picked.
 */
export function mergeDocument(document: OpenApiDocument): { merged: OpenApiDocument; problems: Problem[] } {
  const merger = new Merger(document);
  const merged = merger.plain(document, []) as OpenApiDocument; // the same document, schema by schema
  return { merged, problems: merger.problems };
}

class Merger {
  readonly problems: Problem[] = [];
  readonly #document: OpenApiDocument;
  readonly #open = new Set<unknown>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Any part of the document with the schemas in it merged; what holds none stays the object that it is. Below `properties` keys are names. */
  plain(value: unknown, path: Path, keysAreNames = false): unknown {
    if (isPlainValue(value)) return value;
    if (Array.isArray(value)) {
      const items = value.map((item, index) => (isPlainValue(item) ? item : this.plain(item, [...path, String(index)])));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isRecord(value)) return value;
    if (!keysAreNames && Array.isArray(value["allOf"])) return this.#mergeAllOf(value, path);
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (isPlainValue(item) || (!keysAreNames && isData(key))) continue;
      const merged = this.plain(item, [...path, key], !keysAreNames && NAMED.has(key));
      if (merged !== item) (copy ??= { ...value })[key] = merged;
    }
    return copy ?? value;
  }

  #mergeAllOf(schema: SchemaObject, path: Path): Schema {
    if (this.#open.has(schema)) {
      this.problems.push({ path: [...path, "allOf"], found: "a schema that is composed of itself", wanted: "an allOf that ends" });
      return {};
    }
    this.#open.add(schema);
    const { allOf = [], ...own } = schema;
    let merged: SchemaObject = {};
    allOf.forEach((part, index) => {
      const at = [...path, "allOf", String(index)];
      merged = this.#combine(merged, withoutExtensions(this.#resolved(part, at)), at);
    });
    merged = this.#combine(merged, this.plain(own, path) as SchemaObject, path); // an object stays an object
    this.#open.delete(schema);
    return merged;
  }

  /** The merged schema that a part of an `allOf` stands for. */
  #resolved(part: Schema, path: Path): SchemaObject {
    if (!isRecord(part)) {
      if (part === false) this.problems.push({ path, found: "false", wanted: "a schema that something can satisfy" });
      return {};
    }
    if (typeof part.$ref !== "string") return this.plain(part, path) as SchemaObject; // an object stays an object
    const target = valueAt(this.#document, pathOf(part.$ref));
    const { $ref, ...neighbours } = part;
    const referred = isRecord(target) ? (this.plain(target, pathOf($ref as string)) as SchemaObject) : {}; // as above
    return Object.keys(neighbours).length === 0 ? referred : this.#combine(referred, neighbours, path);
  }

  #combine(parent: SchemaObject, child: SchemaObject, path: Path): SchemaObject {
    const result: SchemaObject = { ...parent };
    for (const [key, value] of Object.entries(child)) {
      const at = [...path, key];
      if (key === "required") result.required = [...new Set([parent.required ?? [], child.required ?? []].flat())];
      else if (key === "properties") result.properties = this.#combineProperties(parent.properties ?? {}, child.properties ?? {}, at);
      else if (parent[key] === undefined || ANNOTATIONS.has(key) || key.startsWith("x-")) result[key] = value;
      else if (!isDeepStrictEqual(parent[key], value)) this.#conflict(key, parent, value, at);
    }
    return narrowByConst(result, child, (found, wanted) => this.problems.push({ path: [...path, "const"], found, wanted }));
  }

  #combineProperties(parent: Record<string, Schema>, child: Record<string, Schema>, path: Path): Record<string, Schema> {
    const result = { ...parent };
    for (const [name, schema] of Object.entries(child)) {
      const inherited = result[name];
      const at = [...path, name];
      result[name] =
        inherited === undefined || isDeepStrictEqual(inherited, schema)
          ? schema
          : this.#combine(withoutExtensions(this.#resolved(inherited, at)), this.#resolved(schema, at), at);
    }
    return result;
  }

  #conflict(key: string, parent: SchemaObject, value: unknown, path: Path): void {
    this.problems.push({
      path,
      found: `${key} ${JSON.stringify(value)}, where the schema that it extends has ${JSON.stringify(parent[key])}`,
      wanted: "the same value, or a `const` that narrows it",
    });
  }
}

function isPlainValue(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** A constant makes type, enum and the parent's examples redundant; it must agree with them. */
function narrowByConst(result: SchemaObject, child: SchemaObject, report: (found: string, wanted: string) => void): SchemaObject {
  if (!("const" in child)) return result;
  const { const: value, type, enum: allowed } = result;
  const types = type === undefined ? undefined : [type].flat();
  if (types && !types.includes(typeOf(value)) && !(types.includes("number") && typeof value === "number")) {
    report(`the constant ${JSON.stringify(value)}`, `a constant of the declared type ${types.join(" or ")}`);
  }
  if (allowed && !allowed.some((item) => isDeepStrictEqual(item, value))) {
    report(`the constant ${JSON.stringify(value)}`, `one of ${JSON.stringify(allowed)}`);
  }
  const { enum: _, examples, ...rest } = result;
  return child.examples === undefined || examples === undefined ? rest : { ...rest, examples };
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function withoutExtensions(schema: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith("x-")));
}

/** Every `$ref` of the document that leads nowhere. */
export function brokenReferences(document: OpenApiDocument): Problem[] {
  const known = new Set<string>();
  const problems: Problem[] = [];
  eachObject(document, ({ $ref }, place) => {
    if (typeof $ref !== "string" || !$ref.startsWith("#") || known.has($ref)) return;
    if (valueAt(document, pathOf($ref)) !== undefined) known.add($ref);
    else problems.push({ path: [...place(), "$ref"], found: `the reference ${$ref}`, wanted: `something at ${pointerOf(pathOf($ref))}` });
  });
  return problems;
}
