import { isRecord, pathOf, pointerOf, valueAt, type Family, type Path, type Problem, type Schema, type SchemaObject } from "@faultline/catalog";
import { exclusive, isImplied, type Alternative } from "./dispatch.ts";
import { whatIsWrongWith } from "./pattern.ts";
import { identifier, literal, pascalCase } from "./text.ts";

/** What is sure of a value where a condition is evaluated. */
export interface Known {
  type?: string;
  required?: ReadonlySet<string>;
  /** What is sure of a member, where it is present. */
  member?: (name: string) => Known;
}

/** A value in emitted code: the expression that reads it. */
type Expression = string;

/** Keywords that say something to people or tools and nothing about validity. */
const ANNOTATIONS = new Set([
  "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples", "example", "externalDocs", "xml",
  "$comment", "$schema", "$id", "$defs", "definitions",
]);

/** Names that every object seems to have: they have to be looked for among its own members. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Turns JSON Schemas into conditions: TypeScript expressions that are true where a value satisfies the schema.
 * A keyword that it does not know is a problem with its place, never a check left out in silence.
 */
export class Checks {
  /** Helpers of `check.ts` that the conditions use. */
  readonly helpers = new Set<string>();
  /** Component schemas that conditions refer to, in the order in which they were met. */
  readonly referred = new Map<string, string>();
  /** Functions that check each item of a list, by name, with the guard of an item. */
  readonly lists = new Map<string, string>();
  readonly patterns = new Map<string, string>();
  readonly problems: Problem[] = [];
  readonly #family: Family;

  constructor(family: Family) {
    this.#family = family;
  }

  /** Conditions that together say that `value` satisfies `schema`; none where everything does. */
  conditions(schema: Schema | undefined, value: Expression, path: Path, known: Known = {}): string[] {
    if (schema === undefined || schema === true) return [];
    if (schema === false) return ["false"];
    const conditions: string[] = [];
    let sure = known;
    if (typeof schema.$ref === "string") {
      conditions.push(this.#reference(schema.$ref, value, [...path, "$ref"]));
      sure = { ...sure, ...this.knownOf(schema.$ref) };
    }
    for (const [index, part] of (schema.allOf ?? []).entries()) {
      conditions.push(...this.conditions(part, value, [...path, "allOf", String(index)], sure));
      if (isRecord(part) && typeof part["$ref"] === "string") sure = { ...sure, ...this.knownOf(part["$ref"]) };
    }
    const typeCondition = this.#type(schema, value, sure);
    if (typeCondition !== undefined) conditions.push(typeCondition);
    if (typeof schema.type === "string") sure = { ...sure, type: schema.type };
    if ("const" in schema) conditions.push(this.#equals(schema.const, value));
    if (Array.isArray(schema.enum)) conditions.push(any(schema.enum.map((item) => this.#equals(item, value))));
    conditions.push(...this.#string(schema, value, path, sure), ...this.#number(schema, value, sure));
    conditions.push(...this.#array(schema, value, path, sure), ...this.#object(schema, value, path, sure));
    conditions.push(...this.#composition(schema, value, path, sure));
    this.#refuseUnknown(schema, path);
    return conditions;
  }

  /** The name of the emitted function that checks the schema at a local reference. */
  guardOf(reference: string): string {
    const path = pathOf(reference);
    const components = path[0] === "components" && path[1] === "schemas" ? path.slice(2) : path;
    return identifier(`is${components.map((token) => pascalCase(token.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, ""))).join("")}`);
  }

  use(helper: string): string {
    this.helpers.add(helper);
    return helper;
  }

  #reference(reference: string, value: Expression, path: Path): string {
    if (!reference.startsWith("#") || valueAt(this.#family.document, pathOf(reference)) === undefined) {
      this.problems.push({ path, found: `the reference ${reference}`, wanted: "a schema of this document" });
      return "false";
    }
    const guard = this.guardOf(reference);
    this.referred.set(pointerOf(pathOf(reference)), guard);
    return `${guard}(${value})`;
  }

  /** What a value that satisfies the referred schema is sure to be. */
  knownOf(reference: string): Known {
    return knownBy(valueAt(this.#family.merged, pathOf(reference)));
  }

  #type(schema: SchemaObject, value: Expression, known: Known): string | undefined {
    if (schema.type === undefined || schema.type === known.type) return undefined;
    if ("const" in schema) return [schema.type].flat().some((type) => isOfType(schema.const, type)) ? undefined : "false"; // the constant decides
    return any([schema.type].flat().map((type) => this.#isType(type, value)));
  }

  #isType(type: string, value: Expression): string {
    if (type === "null") return `${value} === null`;
    if (type === "array") return `Array.isArray(${value})`;
    if (type === "string" || type === "boolean") return `typeof ${value} === ${literal(type)}`;
    const helper = { object: "isObject", integer: "isInteger", number: "isNumber" }[type];
    return helper === undefined ? "false" : `${this.use(helper)}(${value})`;
  }

  #equals(constant: unknown, value: Expression): string {
    if (typeof constant === "object" && constant !== null) return `${this.use("equals")}(${value}, ${literal(constant)})`;
    return `${value} === ${literal(constant)}`;
  }

  #string(schema: SchemaObject, value: Expression, path: Path, known: Known): string[] {
    const conditions: string[] = [];
    const { minLength, maxLength, pattern } = schema;
    if (typeof minLength === "number" && minLength > 0) {
      conditions.push(minLength === 1 ? `${value} !== ""` : `${this.use("lengthOf")}(${value}) >= ${minLength}`);
    }
    if (maxLength === 0) conditions.push(`${value} === ""`);
    else if (typeof maxLength === "number") conditions.push(`${this.use("lengthOf")}(${value}) <= ${maxLength}`);
    if (typeof pattern === "string") {
      conditions.push(`${this.#pattern(pattern, [...path, "pattern"])}.test(${value})`);
    }
    return this.#applies("string", () => `typeof ${value} !== "string"`, conditions, known);
  }

  #number(schema: SchemaObject, value: Expression, known: Known): string[] {
    const conditions: string[] = [];
    for (const [keyword, operator] of [["minimum", ">="], ["maximum", "<="], ["exclusiveMinimum", ">"], ["exclusiveMaximum", "<"]] as const) {
      if (typeof schema[keyword] === "number") conditions.push(`${value} ${operator} ${schema[keyword]}`);
    }
    if (typeof schema["multipleOf"] === "number") conditions.push(`${this.use("isMultiple")}(${value}, ${schema["multipleOf"]})`);
    const type = known.type === "integer" ? "integer" : "number";
    return this.#applies(type, () => `typeof ${value} !== "number"`, conditions, known);
  }

  #array(schema: SchemaObject, value: Expression, path: Path, known: Known): string[] {
    const conditions: string[] = [];
    const { minItems, maxItems, uniqueItems, contains, items } = schema;
    if (typeof minItems === "number" && minItems > 0) conditions.push(`${value}.length >= ${minItems}`);
    if (typeof maxItems === "number") conditions.push(`${value}.length <= ${maxItems}`);
    const prefix = Array.isArray(schema["prefixItems"]) ? (schema["prefixItems"] as Schema[]) : []; // an array of schemas, by the specification
    for (const [index, item] of prefix.entries()) {
      const inner = this.#predicate(item, [...path, "prefixItems", String(index)]);
      if (inner !== undefined) conditions.push(`${this.use("itemAt")}(${value}, ${index}, ${inner})`);
    }
    const rest = this.#predicate(items, [...path, "items"]);
    if (rest !== undefined) conditions.push(this.#everyItem(value, rest, prefix.length));
    if (contains !== undefined) conditions.push(...this.#contains(schema, value, path));
    if (uniqueItems === true) conditions.push(`${this.use("allUnique")}(${value})`);
    return this.#applies("array", () => `!Array.isArray(${value})`, conditions, known);
  }

  /** A loop of its own for each kind of item: engines then see one kind at each place, and put it in line. */
  #everyItem(value: Expression, predicate: string, start: number): string {
    if (start > 0) return `${this.use("everyItem")}(${value}, ${predicate}, ${start})`;
    if (predicate === '(item) => typeof item === "string"') return `${this.use("areStrings")}(${value})`;
    if (!predicate.startsWith("is")) return `${this.use("everyItem")}(${value}, ${predicate})`;
    const name = `every${predicate.slice(2)}`;
    this.lists.set(name, predicate);
    return `${name}(${value})`;
  }

  #contains(schema: SchemaObject, value: Expression, path: Path): string[] {
    const { minContains = 1, maxContains } = schema;
    const inner = this.#predicate(schema["contains"] as Schema, [...path, "contains"]) ?? "() => true"; // a schema, by the specification
    const count = `${this.use("countItems")}(${value}, ${inner})`;
    return [...(minContains === 0 ? [] : [`${count} >= ${String(minContains)}`]), ...(typeof maxContains === "number" ? [`${count} <= ${maxContains}`] : [])];
  }

  #object(schema: SchemaObject, value: Expression, path: Path, known: Known): string[] {
    const conditions: string[] = [];
    const required = new Set(schema.required ?? []);
    const properties = Object.entries(schema.properties ?? {});
    for (const [name, property] of properties) {
      conditions.push(...this.#property(name, property, value, [...path, "properties", name], required.has(name), known));
    }
    for (const name of required) {
      if (!properties.some(([property]) => property === name)) conditions.push(`${this.member(value, name)} !== undefined`);
    }
    conditions.push(...this.#otherMembers(schema, value, path));
    return this.#applies("object", () => `!${this.#isType("object", value)}`, conditions, known);
  }

  #property(name: string, schema: Schema, object: Expression, path: Path, required: boolean, known: Known): string[] {
    const member = this.member(object, name);
    const conditions = this.conditions(schema, member, path, known.member?.(name));
    if (required) return impliesPresence(schema) ? conditions : [`${member} !== undefined`, ...conditions];
    if (conditions.length === 0 || known.required?.has(name)) return conditions;
    return [any([`${member} === undefined`, all(conditions)])];
  }

  #otherMembers(schema: SchemaObject, value: Expression, path: Path): string[] {
    const conditions: string[] = [];
    const { minProperties, maxProperties, propertyNames, additionalProperties } = schema;
    const patterns = isRecord(schema["patternProperties"]) ? Object.entries(schema["patternProperties"]) : [];
    const regexps = patterns.map(([pattern]) => this.#pattern(pattern, [...path, "patternProperties", pattern]));
    for (const [index, [pattern, property]] of patterns.entries()) {
      const inner = this.#predicate(property as Schema, [...path, "patternProperties", pattern]); // a schema, by the specification
      if (inner !== undefined) conditions.push(`${this.use("everyMember")}(${value}, ${inner}, (name) => ${regexps[index]}.test(name))`);
    }
    const others = this.#predicate(additionalProperties as Schema | undefined, [...path, "additionalProperties"]); // as above
    if (others !== undefined) {
      const names = Object.keys(schema.properties ?? {});
      const known = [...(names.length > 0 ? [`!${literal(names)}.includes(name)`] : []), ...regexps.map((regexp) => `!${regexp}.test(name)`)];
      conditions.push(`${this.use("everyMember")}(${value}, ${others}${known.length > 0 ? `, (name) => ${all(known)}` : ""})`);
    }
    const names = this.#predicate(propertyNames as Schema | undefined, [...path, "propertyNames"]); // as above
    if (names !== undefined) conditions.push(`Object.keys(${value}).every(${names})`);
    if (typeof minProperties === "number" && minProperties > 0) conditions.push(`Object.keys(${value}).length >= ${minProperties}`);
    if (typeof maxProperties === "number") conditions.push(`Object.keys(${value}).length <= ${maxProperties}`);
    for (const [name, needed] of Object.entries(isRecord(schema["dependentRequired"]) ? schema["dependentRequired"] : {})) {
      const present = (needed as string[]).map((other) => `${this.member(value, other)} !== undefined`); // a list of names, by the specification
      if (present.length > 0) conditions.push(any([`${this.member(value, name)} === undefined`, all(present)]));
    }
    return conditions;
  }

  #composition(schema: SchemaObject, value: Expression, path: Path, known: Known): string[] {
    const alternatives = (keyword: "anyOf" | "oneOf"): string[] =>
      (schema[keyword] ?? []).map((part, index) => all(this.conditions(part, value, [...path, keyword, String(index)], known)));
    const conditions: string[] = [];
    if (schema.anyOf) conditions.push(any(alternatives("anyOf")));
    if (schema.oneOf) conditions.push(...(this.#told(schema.oneOf, value, path) ?? [`${this.use("exactlyOne")}(${alternatives("oneOf").join(", ")})`]));
    if (schema["not"] !== undefined) conditions.push(`!(${all(this.conditions(schema["not"] as Schema, value, [...path, "not"], known))})`);
    if (schema["if"] !== undefined) {
      const [condition, then, otherwise] = (["if", "then", "else"] as const).map((keyword) =>
        all(this.conditions(schema[keyword] as Schema | undefined, value, [...path, keyword], known)),
      );
      if (then !== "true" || otherwise !== "true") conditions.push(`(${condition} ? ${then} : ${otherwise})`);
    }
    return conditions;
  }

  /** Alternatives that one constant tells apart, as errors of one envelope: what they share is asked once. */
  #told(alternatives: readonly Schema[], value: Expression, path: Path): string[] | undefined {
    const parts = alternatives.map((part, index) => {
      const target = isRecord(part) && typeof part["$ref"] === "string" ? valueAt(this.#family.document, pathOf(part["$ref"])) : undefined;
      return target === undefined ? undefined : this.conditions(target as Schema, value, [...path, "oneOf", String(index)]); // references lead to schemas
    });
    const told = parts.every((part) => part !== undefined) ? exclusive(parts) : undefined;
    return told && [...told.common.flatMap((condition) => this.#opened(condition, value, told.alternatives)), told.oneOf];
  }

  /** The call of a guard as that guard's own conditions, without those that the comparison of the alternatives implies. */
  #opened(condition: string, value: Expression, alternatives: readonly Alternative[]): string[] {
    const pointer = [...this.referred].find(([, guard]) => condition === `${guard}(${value})`)?.[0];
    if (pointer === undefined) return [condition];
    const schema = valueAt(this.#family.merged, pathOf(pointer)) as Schema; // references lead to schemas
    return this.conditions(schema, value, pathOf(pointer)).filter((opened) => !isImplied(opened, alternatives));
  }

  /** A function expression that checks one element or member; undefined where everything passes. */
  #predicate(schema: Schema | undefined, path: Path): string | undefined {
    if (isRecord(schema) && typeof schema["$ref"] === "string" && Object.keys(schema).every((key) => key === "$ref" || ANNOTATIONS.has(key))) {
      return this.#reference(schema["$ref"], "", [...path, "$ref"]).replace("()", "");
    }
    const conditions = this.conditions(schema, "item", path);
    return conditions.length === 0 ? undefined : `(item) => ${all(conditions)}`;
  }

  /** The expression that reads a member. */
  member(object: Expression, name: string): Expression {
    return INHERITED.has(name) ? `${this.use("own")}(${object}, ${literal(name)})` : `${object}[${literal(name)}]`;
  }

  #pattern(pattern: string, path: Path): string {
    const known = this.patterns.get(pattern);
    if (known !== undefined) return known;
    const wanted = whatIsWrongWith(pattern);
    if (wanted !== undefined) {
      this.problems.push({ path, found: `the pattern ${JSON.stringify(pattern)}`, wanted });
      return "/(?:)/u";
    }
    const name = `PATTERN_${this.patterns.size + 1}`;
    this.patterns.set(pattern, name);
    return name;
  }

  /** Conditions of keywords that apply to one type only: other types pass. */
  #applies(type: string, otherType: () => string, conditions: string[], known: Known): string[] {
    if (conditions.length === 0 || known.type === type) return conditions;
    return [any([otherType(), all(conditions)])];
  }

  #refuseUnknown(schema: SchemaObject, path: Path): void {
    if (schema["$schema"] !== undefined && !DIALECTS.has(String(schema["$schema"]))) {
      this.problems.push({ path: [...path, "$schema"], found: `the dialect ${JSON.stringify(schema["$schema"])}`, wanted: "JSON Schema 2020-12, in which everything is checked" });
    }
    for (const keyword of Object.keys(schema)) {
      if (SUPPORTED.has(keyword) || ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) continue;
      this.problems.push({
        path: [...path, keyword],
        found: `the keyword ${JSON.stringify(keyword)}, which the guards cannot check`,
        wanted: `one of the supported keywords: ${[...SUPPORTED].join(", ")}`,
      });
    }
  }
}

const DIALECTS = new Set(["https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3.1/dialect/base"]);

const SUPPORTED = new Set([
  "$ref", "type", "const", "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
  "multipleOf", "items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "properties",
  "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties", "dependentRequired",
  "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
]);

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** What a merged schema makes sure of. References in it are not followed: less is known then, never more. */
function knownBy(schema: unknown): Known {
  if (!isRecord(schema)) return {};
  const { type, required, properties } = schema as SchemaObject; // a schema that is not a boolean
  return {
    ...(typeof type === "string" && { type }),
    ...(Array.isArray(required) && { required: new Set(required) }),
    ...(isRecord(properties) && { member: (name: string) => (Object.hasOwn(properties, name) ? knownBy(properties[name]) : {}) }),
  };
}

/** True where no absent value satisfies the schema, so that a look at the member proves its presence. */
function impliesPresence(schema: Schema): boolean {
  if (!isRecord(schema)) return schema === false;
  return schema["type"] !== undefined || "const" in schema || schema["enum"] !== undefined;
}

/** All of them: joined by `&&`. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? "true" : conditions.join(" && ");
}

/** One of them: joined by `||`, in parentheses so that it can stand anywhere. */
function any(conditions: readonly string[]): string {
  const [only] = conditions;
  if (only !== undefined && conditions.length === 1) return only;
  return conditions.length === 0 ? "false" : `(${conditions.map(disjunct).join(" || ")})`;
}

/** A condition as a part of a disjunction: one that is a plain disjunction itself needs no parentheses of its own. */
function disjunct(condition: string): string {
  if (/^\([^()&]* \|\| [^()&]*\)$/.test(condition)) return condition.slice(1, -1);
  return condition.includes(" && ") ? `(${condition})` : condition;
}
