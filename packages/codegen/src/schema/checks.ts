/** Turns JSON Schemas into conditions of emitted code. */
import {
  free,
  typeNames,
  componentName,
  isAnnotation,
  isNaming,
  isRecord,
  pathOf,
  pointerOf,
  valueAt,
  whatIsWrongWith,
  type Family,
  type Path,
  type Problem,
  type SchemaObject,
} from "@faultline/catalog";
import {
  all,
  ALWAYS,
  any,
  equal,
  hasTypeName,
  isAlways,
  isNever,
  negate,
  NEVER,
  TYPE_HELPERS,
} from "../tree/condition.ts";
import {
  arrow,
  call,
  callGlobal,
  constant,
  declaredName,
  local,
  runtime,
  type Expression,
  type Name,
} from "../tree/expression.ts";
import { camelCase, literal, pascalCase } from "../tree/text.ts";
import { arrayConditions } from "./array-conditions.ts";
import { compositionConditions } from "./composition-conditions.ts";
import { Known, type GuardClaim } from "./known.ts";
import { objectConditions } from "./object-conditions.ts";
import { constantConditions, numberConditions, stringConditions, typeConditions } from "./scalar-conditions.ts";

/** A schema, the value to check, the schema's path in the document, and what is known of the value. */
export interface CheckContext {
  schema: SchemaObject;
  value: Expression;
  path: Path;
  known: Known;
}

/**
 * Turns JSON Schemas into conditions that are true where a value satisfies the schema.
 * The catalogue refuses keywords that cannot become a condition; none is left out silently.
 */
export class Checks {
  /** Pointers of the schemas that conditions refer to, in the order in which they were met. */
  readonly referred = new Set<string>();
  /** Functions that judge each item of a list, by name, with the guard of an item. */
  readonly lists = new Map<string, string>();
  /** Regular expressions, and the names of the constants that hold them. */
  readonly patterns = new Map<string, string>();
  /** Functions that look codes up, by name, with the codes. */
  readonly tables = new Map<string, readonly (string | number)[]>();
  /** What is sure of a value of which nothing is known. */
  readonly nothing: Known;
  readonly #problems = new Map<string, Problem>();
  readonly #family: Family;
  /** Names of guards by the pointers of their schemas. */
  readonly #guards = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #opened = new Map<string, Map<string, Path>>();
  readonly #exported: ReadonlySet<string>;
  #isUnfolding = false;

  /** `names` are the type names of component schemas; `split` those whose exported guard leaves the body to a function of its own. */
  constructor(family: Family, names = typeNames(family), split: ReadonlySet<string> = new Set()) {
    this.#family = family;
    this.nothing = new Known(family);
    for (const [component, name] of names)
      this.#guards.set(pointerOf(["components", "schemas", component]), `is${name}`);
    this.#taken = new Set([...this.#guards.values(), camelCase(family.id)]);
    for (const { name, path } of [...family.errors, ...family.carriers])
      if (split.has(name)) this.#guards.set(pointerOf(path), free(`is${names.get(name) ?? name}Body`, this.#taken));
    this.#exported = new Set([...family.errors, ...family.carriers].map(({ name }) => name));
  }

  /** Lets conditions read members of an object inside of a component that the type of the component does not declare. */
  open({ component, way }: GuardClaim): void {
    const ways = this.#opened.get(component) ?? new Map<string, Path>();
    ways.set(pointerOf(way), way);
    this.#opened.set(component, ways);
  }

  /** The ways to objects in a component of which conditions read such members. */
  openedIn(component: string): Path[] {
    return [...(this.#opened.get(component) ?? new Map<string, Path>()).values()];
  }

  get problems(): Problem[] {
    return [...this.#problems.values()];
  }

  /** Makes the condition that `value` satisfies `schema`, given what `known` says of it. */
  condition(schema: unknown, value: Expression, path: Path, known = this.nothing): Expression {
    if (!isRecord(schema)) return schema === false ? NEVER : ALWAYS;
    const { $ref, allOf, ...own } = schema as SchemaObject; // the reader has checked that it is a schema
    const conditions: Expression[] = [];
    let sure = known;
    if ($ref !== undefined) {
      conditions.push(...this.#reference($ref, value, path));
      sure = sure.and({ $ref });
    }
    for (const [index, part] of (allOf ?? []).entries()) {
      conditions.push(this.condition(part, value, [...path, "allOf", String(index)], sure));
      if (isRecord(part)) sure = sure.and(part);
    }
    return all([...conditions, this.#ownCondition({ schema: own, value, path, known: sure })]);
  }

  /** An exported guard claims no further members, and whoever refers to one may look at some: so it asks for an object besides. */
  #reference(reference: string, value: Expression, path: Path): Expression[] {
    this.#refuseUnresolved(reference, path);
    const guard = call(this.refer(reference), value);
    const isExported = this.#exported.has(componentName(reference) ?? "");
    return isExported && this.nothing.and({ $ref: reference }).type === "object"
      ? [this.isType("object", value), guard]
      : [guard];
  }

  #ownCondition(context: CheckContext): Expression {
    const { type, enum: values } = context.schema;
    const isConstant = "const" in context.schema;
    const scalar = {
      ...(type !== undefined && { type }),
      ...(values && { enum: values }),
      ...(isConstant && { const: context.schema.const }),
    };
    const typed = { ...context, known: context.known.and(scalar) };
    const judged = { ...context, known: context.known.and(context.schema) };
    return all([
      typeConditions(context, this),
      constantConditions(context),
      stringConditions(typed, this),
      numberConditions(typed, this),
      arrayConditions(typed, this),
      objectConditions(typed, this),
      compositionConditions(judged, this),
    ]);
  }

  /**
   * Makes the condition of what a mere reference leads to, so that it can be compared. References in there stay calls,
   * which compare as well: they may lead back to here, or to one schema in very many ways.
   */
  unfolded(schema: unknown, value: Expression, known: Known): Expression | undefined {
    const reference = referenceIn(schema);
    if (reference === undefined || this.#isUnfolding) return undefined;
    this.#isUnfolding = true;
    const path = pathOf(reference);
    const condition = this.condition(valueAt(this.#family.document, path), value, path, known);
    this.#isUnfolding = false;
    return condition;
  }

  /** Makes the condition that a value has a JSON Schema type. */
  isType(type: string, value: Expression): Expression {
    if (type === "null") return equal(value, constant(null));
    if (type === "array") return callGlobal("Array", "isArray", value);
    if (type === "string" || type === "boolean") return hasTypeName(value, type);
    const helper = TYPE_HELPERS[type];
    return helper === undefined ? NEVER : call(runtime(helper), value);
  }

  /** Makes a condition that values of other types pass. */
  applies(
    type: "string" | "number" | "array" | "object",
    { value, known }: CheckContext,
    condition: Expression,
  ): Expression {
    if (isAlways(condition)) return ALWAYS;
    if (known.type === undefined)
      return any([negate(type === "number" ? hasTypeName(value, "number") : this.isType(type, value)), condition]);
    return known.type === type || (known.type === "integer" && type === "number") ? condition : ALWAYS;
  }

  /** Makes a function that checks one element, member or name; undefined where everything passes. */
  predicate(schema: unknown, path: Path, parameter = "item", known = this.nothing): Expression | undefined {
    const reference = referenceIn(schema);
    if (reference !== undefined) {
      this.#refuseUnresolved(reference, path);
      return this.refer(reference);
    }
    const condition = this.condition(schema, local(parameter), path, known);
    return isAlways(condition) ? undefined : arrow(isNever(condition) ? [] : [parameter], condition);
  }

  /** The name of the function that judges each item of a list by a guard. A loop of its own for each guard lets engines put it in line. */
  listGuard(guard: string): string {
    const name = this.#besideConstant(`every${guard.slice(2)}`);
    this.lists.set(name, guard);
    return name;
  }

  /** The guard of the schema at a local reference; it will be emitted. */
  refer(reference: string): Name {
    const pointer = pointerOf(pathOf(reference));
    this.referred.add(pointer);
    return declaredName(this.guardOf(pointer));
  }

  /** The name of the guard of the schema at a pointer: that of its component, or one made of the way to it. */
  guardOf(pointer: string): string {
    const known = this.#guards.get(pointer);
    if (known !== undefined) return known;
    const path = pathOf(pointer);
    const way = path[0] === "components" ? path.slice(2) : path;
    const base = `is${way.map((token) => pascalCase(token.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, ""))).join("")}`;
    const name = free(base, this.#taken);
    this.#guards.set(pointer, name);
    return name;
  }

  /** The name of the function that reports the issues of what a guard judges. */
  issuesName(guard: string): string {
    return this.#besideConstant(`${guard.charAt(2).toLowerCase()}${guard.slice(3)}Issues`);
  }

  /** The name, or another one where the family's constant has it. */
  #besideConstant(name: string): string {
    return name === camelCase(this.#family.id) ? `${name}2` : name;
  }

  /** A name like this one that nothing else has. */
  unusedName(name: string): string {
    return free(name, this.#taken);
  }

  /** The constant that holds a regular expression. */
  pattern(pattern: string, path: Path): Name {
    const known = this.patterns.get(pattern);
    if (known !== undefined) return declaredName(known);
    const wanted = whatIsWrongWith(pattern);
    if (wanted !== undefined) this.#report(path, `the pattern ${JSON.stringify(pattern)}`, wanted);
    const name = `PATTERN_${this.patterns.size + 1}`;
    this.patterns.set(pattern, name);
    return declaredName(name);
  }

  /** The function that looks the codes of `subject` up. */
  table(subject: string, codes: readonly (string | number)[]): Name {
    const base = `indexOf${subject}`;
    let name = base;
    for (let number = 2; this.tables.has(name) && literal(this.tables.get(name)) !== literal(codes); number++)
      name = `${base}${number}`;
    this.tables.set(name, codes);
    return declaredName(name);
  }

  /** In a family without problems every reference leads to a schema of its document. */
  #refuseUnresolved(reference: string, path: Path): void {
    if (reference.startsWith("#") && valueAt(this.#family.document, pathOf(reference)) !== undefined) return;
    this.#report([...path, "$ref"], `the reference ${reference}`, "one to a schema of this document");
  }

  #report(path: Path, found: string, wanted: string): void {
    this.#problems.set(pointerOf(path), { path, found, wanted });
  }
}

/** The reference, where the schema says nothing else of its instances. */
export function referenceIn(schema: unknown): string | undefined {
  if (!isRecord(schema) || typeof schema["$ref"] !== "string") return undefined;
  return Object.keys(schema).every((key) => key === "$ref" || isAnnotation(key) || isNaming(key))
    ? schema["$ref"]
    : undefined;
}
