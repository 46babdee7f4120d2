/** Merges each `allOf` of a document into one plain schema. */
import { isDeepStrictEqual } from "node:util";
import { isAnnotation, isOfType } from "../document/keywords.ts";
import { MAX_DEPTH, MAX_REPEATED_MERGES } from "../open/limits.ts";
import { isData, NAMED } from "../document/each-object.ts";
import {
  recordOf,
  listOf,
  isRecord,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import { unboundedness } from "../open/measure.ts";

/**
 * Keywords that act together. The first of each group changes its meaning when another schema adds one of the others.
 */
const TEAMS = [
  ["additionalProperties", "properties", "patternProperties"],
  ["unevaluatedProperties", "properties", "patternProperties", "additionalProperties"],
  ["items", "prefixItems"],
  ["unevaluatedItems", "items", "prefixItems", "contains"],
  ["contains", "minContains", "maxContains"],
  ["if", "then", "else"],
] as const;
const LEADERS = TEAMS.map(([leader]) => leader);

/**
 * Replaces each `allOf`, and each `$ref` with sibling keywords, by one plain schema, which type generators read best.
 * The rule is small and strict. The child's annotations win; extensions are never inherited; `const` narrows what the
 * other schema allows; `required`, `properties` and `items` add up. Any other difference is a problem with its path: nothing is
 * dropped, and no side is preferred. Where `isJudged` is false for a path, a schema that cannot be merged stays as it is
 * written, without a problem; too many of them are one wherever they stand.
 */
export function mergeDocument(
  document: OpenApiDocument,
  isJudged: (path: Path) => boolean,
): { merged: OpenApiDocument; problems: Problem[] } {
  const merger = new Merger(document, isJudged);
  const merged = merger.plain(document, []) as OpenApiDocument; // the same document, schema by schema
  const unbounded = merged === document ? [] : unboundedness(merged);
  return unbounded.length > 0 ? { merged: document, problems: unbounded } : { merged, problems: merger.problems };
}

class Merger {
  readonly #document: OpenApiDocument;
  readonly #isJudged: (path: Path) => boolean;
  readonly #problems = new Map<string, Problem>();
  /** How many conflicts were met so far, wherever they stand. */
  #conflicts = 0;
  /** What is being merged, so that a circle ends. The circle itself is reported by {@link circles}. */
  readonly #open = new Set<unknown>();
  /** What was merged already: many schemas extend the same one, and share the result. */
  readonly #done = new Map<unknown, unknown>();
  readonly #aliases = new Map<unknown, unknown>();
  /** How many circles were cut so far: what was merged around a cut depends on where the circle was entered. */
  #cuts = 0;
  readonly #merged = new Set<SchemaObject>();
  /** Schemas without their extensions: many have the same parent. */
  readonly #bare = new Map<SchemaObject, SchemaObject>();
  #repeats = 0;
  #gaveUp = false;
  /** What has a schema with parents in or below it: all else, which is most of a document, stays as it is. */
  readonly #onTheWay = new Set<unknown>();

  constructor(document: OpenApiDocument, isJudged: (path: Path) => boolean) {
    this.#findParents(document, false);
    this.#document = document;
    this.#isJudged = isJudged;
  }

  /** The problems, each once, however many schemas extend the one that has it. */
  get problems(): Problem[] {
    return [...this.#problems.values()];
  }

  /**
   * Merges the schemas in a part of the document; a part without schemas stays the same object. Below `properties`,
   * keys are names.
   */
  plain(value: unknown, path: Path, keysAreNames = false): unknown {
    if (!this.#onTheWay.has(value)) return value;
    if (keysAreNames) return this.#plain(value, path, keysAreNames);
    return this.#once(this.#done, value, () => this.#plain(value, path, keysAreNames));
  }

  /** True where one stands in or below the value; a document has bounds, so that the walk ends. */
  #findParents(value: object, keysAreNames: boolean): boolean {
    let found = !keysAreNames && isRecord(value) && isComposed(value);
    if (Array.isArray(value)) {
      for (const item of value) if (!isPlainValue(item) && this.#findParents(item as object, false)) found = true;
    } else
      for (const key in value) {
        const item = (value as Record<string, unknown>)[key];
        if (isPlainValue(item) || (!keysAreNames && isData(key))) continue;
        if (this.#findParents(item as object, !keysAreNames && NAMED.has(key))) found = true;
      }
    if (found) this.#onTheWay.add(value);
    return found;
  }

  #plain(value: unknown, path: Path, keysAreNames: boolean): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item, index) =>
        this.#onTheWay.has(item) ? this.plain(item, [...path, String(index)]) : item,
      );
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!isRecord(value)) return value;
    if (!keysAreNames && isComposed(value)) return this.#mergeIfPossible(value, path);
    const changed = new Map<string, unknown>();
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (!this.#onTheWay.has(item) || (!keysAreNames && isData(key))) continue;
      const merged = this.plain(item, [...path, key], !keysAreNames && NAMED.has(key));
      if (merged !== item) changed.set(key, merged);
    }
    return changed.size === 0 ? value : { ...value, ...Object.fromEntries(changed) };
  }

  #mergeIfPossible(schema: SchemaObject, path: Path): SchemaObject {
    const before = this.#conflicts;
    const merged = this.#merge(schema, path);
    return this.#conflicts === before || this.#isJudged(path) ? merged : schema;
  }

  /** One plain schema instead of a schema with parents. */
  #merge(schema: SchemaObject, path: Path): SchemaObject {
    if (this.#open.has(schema)) {
      this.#cuts++;
      return {};
    }
    if (this.#open.size > MAX_DEPTH || this.#isTooOften(schema)) return this.#giveUp(path);
    this.#open.add(schema);
    const { $ref, allOf, ...own } = schema;
    let merged: SchemaObject = typeof $ref === "string" ? this.#withoutExtensions(this.#referred($ref)) : {};
    for (const [index, part] of listOf(allOf).entries()) {
      const at = [...path, "allOf", String(index)];
      merged = this.#combine(merged, this.#withoutExtensions(this.#object(part, at)), at);
    }
    merged = this.#combine(merged, this.#plain(own, path, false) as SchemaObject, path); // an object stays an object
    this.#open.delete(schema);
    return merged;
  }

  /** Only circles lead to the same schema again, but several of them can do so endlessly. */
  #isTooOften(schema: SchemaObject): boolean {
    if (this.#merged.has(schema)) this.#repeats++;
    this.#merged.add(schema);
    return this.#repeats > MAX_REPEATED_MERGES;
  }

  #giveUp(path: Path): SchemaObject {
    this.#cuts++;
    if (!this.#gaveUp)
      this.#add(
        path,
        "schemas that extend each other too often",
        `at most ${MAX_DEPTH} that extend one another, and fewer circles`,
      );
    this.#gaveUp = true;
    return {};
  }

  /** The merged schema that a part of an `allOf`, or a property that is refined, stands for. */
  #object(schema: unknown, path: Path): SchemaObject {
    if (schema === false) this.#report(path, "false", "a schema that something can satisfy");
    if (!isRecord(schema)) return {};
    return typeof schema["$ref"] === "string" ? this.#alias(schema, path) : (this.plain(schema, path) as SchemaObject); // as above
  }

  /** A schema that is a reference, to which {@link Merger.plain} would leave it. */
  #alias(schema: SchemaObject, path: Path): SchemaObject {
    return this.#once(this.#aliases, schema, () => this.#merge(schema, path)) as SchemaObject; // what merging gave
  }

  #once(done: Map<unknown, unknown>, value: unknown, merge: () => unknown): unknown {
    if (done.has(value)) return done.get(value);
    const cuts = this.#cuts;
    const result = merge();
    if (this.#cuts === cuts) done.set(value, result);
    return result;
  }

  #withoutExtensions(schema: SchemaObject): SchemaObject {
    const bare = this.#bare.get(schema) ?? withoutExtensions(schema);
    this.#bare.set(schema, bare);
    return bare;
  }

  #referred(reference: string): SchemaObject {
    return reference.startsWith("#")
      ? this.#object(valueAt(this.#document, pathOf(reference)), pathOf(reference))
      : { $ref: reference };
  }

  #combine(parent: SchemaObject, child: SchemaObject, path: Path): SchemaObject {
    if (Object.keys(parent).length === 0 && !("const" in child) && isDistinct(child.required)) return child;
    this.#refuseSplitTeams(parent, child, path);
    const result: Record<string, unknown> = { ...parent };
    for (const key of Object.keys(child)) {
      const value = child[key];
      const inherited = own(parent, key);
      if (key === "required") result[key] = [...new Set([...listOf(inherited), ...listOf(value)])];
      else if (key === "properties")
        result[key] = this.#combineProperties(recordOf(inherited), recordOf(value), [...path, key]);
      else if (key === "items") result[key] = this.#refined(inherited, value, [...path, key]);
      else if (inherited === undefined || isAnnotation(key) || narrowsEnum(key, inherited, value))
        put(result, key, value);
      else if (!isDeepStrictEqual(inherited, value)) this.#conflict(key, inherited, value, [...path, key]);
    }
    return this.#narrowByConst(result, child, path);
  }

  #combineProperties(
    parent: Record<string, unknown>,
    child: Record<string, unknown>,
    path: Path,
  ): Record<string, Schema> {
    const result = { ...parent };
    for (const name of Object.keys(child))
      put(result, name, this.#refined(own(parent, name), child[name], [...path, name]));
    return result as Record<string, Schema>; // the values of `properties`
  }

  /** What a property, or an item, has to satisfy of which both parent and child say something. */
  #refined(inherited: unknown, own: unknown, path: Path): unknown {
    if (inherited === undefined || inherited === true || own === false || isDeepStrictEqual(inherited, own)) return own;
    if (inherited === false || own === true) return inherited;
    return this.#combine(withoutExtensions(this.#object(inherited, path)), this.#object(own, path), path);
  }

  /** A constant makes type, enum and the parent's examples redundant; it must agree with them. */
  #narrowByConst(schema: SchemaObject, child: SchemaObject, path: Path): SchemaObject {
    if (!("const" in schema)) return schema;
    const { const: value, type, enum: allowed, ...rest } = schema;
    const at = "const" in child ? [...path, "const"] : path;
    const found = `the constant ${shown(value)}`;
    if (type !== undefined && ![type].flat().some((name) => isOfType(value, name))) {
      this.#report(at, found, `a constant of the declared type ${[type].flat().join(" or ")}`);
    }
    if (allowed && !allowed.some((item) => isDeepStrictEqual(item, value)))
      this.#report(at, found, `one of ${allowed.map(shown).join(", ")}`);
    if ("const" in child && !("examples" in child)) delete rest.examples;
    return { ...rest, ...(type !== undefined && { type }), const: value };
  }

  #refuseSplitTeams(parent: SchemaObject, child: SchemaObject, path: Path): void {
    if (!hasLeader(parent) && !hasLeader(child)) return;
    for (const [leader, ...others] of TEAMS) {
      const team = [leader, ...others];
      const [theirs, ours] = [parent, child].map((schema) => team.filter((key) => schema[key] !== undefined));
      const leads = judges(leader, parent[leader]) || judges(leader, child[leader]);
      const differ = team.some((key) => !isDeepStrictEqual(parent[key], child[key]));
      if (
        !leads ||
        !differ ||
        !theirs?.length ||
        !ours?.length ||
        (leader === "additionalProperties" && knowsMembers(parent, child)) ||
        (leader === "items" && [parent, child].every(({ prefixItems }) => prefixItems === undefined)) // then each item satisfies both
      )
        continue;
      const key = ours.includes(leader) ? leader : (ours[0] ?? leader);
      this.#report(
        [...path, key],
        `\`${key}\` apart from ${theirs.map((other) => `\`${other}\``).join(" and ")} of the schema that it extends`,
        "keywords that judge together in one schema",
      );
    }
  }

  #conflict(key: string, inherited: unknown, value: unknown, path: Path): void {
    const found = `${key} ${shown(value)}, where the schema that it extends has ${shown(inherited)}`;
    this.#report(path, found, key === "const" ? "the same constant" : "the same value, or a `const` that narrows it");
  }

  #report(path: Path, found: string, wanted: string): void {
    this.#conflicts++;
    if (this.#isJudged(path)) this.#add(path, found, wanted);
  }

  #add(path: Path, found: string, wanted: string): void {
    this.#problems.set(JSON.stringify([path, found]), { path, found, wanted });
  }
}

/** A member of the object itself: names are what people choose, such as `constructor`. */
function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Adds or replaces a member, whatever its name. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function isPlainValue(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** A schema with parents. Beside a `$ref`, annotations alone say nothing that a type generator would lose. */
function isComposed(value: Record<string, unknown>): boolean {
  if (Array.isArray(value["allOf"])) return true;
  const refers = typeof value["$ref"] === "string" && value["$ref"].startsWith("#/components/schemas/");
  return refers && Object.keys(value).some((key) => key !== "$ref" && !isAnnotation(key));
}

/** True where each side that restricts additional members declares all members of the other side. */
function knowsMembers(parent: SchemaObject, child: SchemaObject): boolean {
  const declares = (one: SchemaObject, other: SchemaObject): boolean =>
    one["additionalProperties"] === undefined ||
    Object.keys(recordOf(other.properties)).every((name) => Object.hasOwn(recordOf(one.properties), name));
  const patterns = isDeepStrictEqual(parent["patternProperties"], child["patternProperties"]);
  return patterns && declares(parent, child) && declares(child, parent);
}

/** True where an `enum` of the child admits only values that the parent admits. */
function narrowsEnum(key: string, inherited: unknown, value: unknown): boolean {
  if (key !== "enum" || !Array.isArray(inherited) || !Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => inherited.some((other) => isDeepStrictEqual(other, item)));
}

function hasLeader(schema: SchemaObject): boolean {
  return LEADERS.some((leader) => schema[leader] !== undefined);
}

/** A leader that lets everything pass changes nothing, whatever joins its team; `contains` and `if` say something even then. */
function judges(leader: string, value: unknown): boolean {
  const isOpen = value === true || (isRecord(value) && Object.keys(value).length === 0);
  return value !== undefined && (!isOpen || leader === "contains" || leader === "if");
}

function withoutExtensions(schema: SchemaObject): SchemaObject {
  const keys = Object.keys(schema);
  if (!keys.some((key) => key.startsWith("x-"))) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith("x-")));
}

function isDistinct(names: unknown): boolean {
  const all = listOf(names);
  return new Set(all).size === all.length;
}
