import { isRecord, type Path } from "@faultline/catalog";
import type { Checks, Expression, Spot } from "./checks.ts";
import { all, ALWAYS, any, call, callWith, compare, equal, isAlways, negate, print, type Condition, type Predicate } from "./condition.ts";
import type { Known } from "./known.ts";
import { literal } from "./text.ts";

/** Names that every object seems to have: they have to be looked for among its own members. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A member that a schema speaks of. */
interface Property {
  schema: unknown;
  /** The expression of the object that has it. */
  object: Expression;
  name: string;
  path: Path;
  isRequired: boolean;
  /** True where its presence is sure. */
  isSure: boolean;
  known: Known;
}

/** Members (JSON Schema Core, section 10.3.2; Validation, section 6.5). */
export function objectConditions(spot: Spot, checks: Checks): Condition {
  const { schema, value: object, path, known } = spot;
  const { properties = {}, required = [] } = schema;
  const schemaOf = (name: string): unknown => (Object.hasOwn(properties, name) ? properties[name] : true);
  const names = [...new Set([...Object.keys(properties), ...required])];
  const isDeep = (name: string): boolean => hasParts(schemaOf(name), checks);
  const conditions = [...names.filter((name) => !isDeep(name)), ...names.filter(isDeep)].map((name) => {
    const property = schemaOf(name);
    const place = [...path, "properties", name];
    const isRequired = required.includes(name);
    return propertyCondition({ schema: property, object, name, path: place, isRequired, isSure: known.requires(name), known: known.member(name) }, checks);
  });
  return checks.applies("object", spot, all([...conditions, ...otherMembers(spot, checks), ...memberCounts(spot, checks)]));
}

/** True for objects and lists: what has parts takes longer to look at, so it is looked at last. */
function hasParts(schema: unknown, checks: Checks): boolean {
  const type = isRecord(schema) ? checks.nothing.and(schema).type : undefined;
  return type === "object" || type === "array";
}

/** The condition that a member is there, where it has to be, and satisfies its schema, where it is there. */
export function propertyCondition({ schema, object, name, path, isRequired, isSure, known }: Property, checks: Checks): Condition {
  const condition = memberCondition(schema, object, name, path, checks, known);
  if (isSure) return condition;
  const absent = equal(memberOf(object, name, checks), "undefined");
  if (!isRequired) return any([absent, condition]);
  return provesPresence(schema, known, checks) ? condition : all([negate(absent), condition]);
}

export function isInherited(name: string): boolean {
  return INHERITED.has(name);
}

/** The expression that reads a member. */
export function memberOf(object: Expression, name: string, checks: Checks): Expression {
  return INHERITED.has(name) ? `${checks.use("own")}(${object}, ${literal(name)})` : `${object}[${literal(name)}]`;
}

function memberCondition(schema: unknown, object: Expression, name: string, path: Path, checks: Checks, known: Known): Condition {
  const member = memberOf(object, name, checks);
  if (!INHERITED.has(name)) return checks.condition(schema, member, path, known);
  const condition = checks.condition(schema, member, path);
  if (condition.kind === "test" || condition.parts.length === 0) return condition;
  return callWith(`[${member}].every(`, checks.predicate(schema, path, "member") ?? "() => true", ")"); // TypeScript does not narrow what a call returns
}

function isAbsent(object: Expression, name: string, checks: Checks): Condition {
  return equal(memberOf(object, name, checks), "undefined");
}

/** True where the condition of a member cannot hold of an absent one, because it asks for a type or a constant. */
function provesPresence(schema: unknown, known: Known, checks: Checks): boolean {
  return schema === false || (isRecord(schema) && !known.isPresent && checks.nothing.and(schema).isPresent);
}

/** `patternProperties`, `additionalProperties` and `propertyNames`. */
function otherMembers({ schema, value, path }: Spot, checks: Checks): Condition[] {
  const patterns = Object.entries(isRecord(schema["patternProperties"]) ? schema["patternProperties"] : {});
  const tests = patterns.map(([pattern]) => call(`${checks.pattern(pattern, [...path, "patternProperties", pattern])}.test(name)`));
  const every = (check: Predicate | undefined, select: Condition): Condition[] => {
    if (check === undefined) return [];
    const selection = isAlways(select) ? "" : `, (name) => ${print(select)}`;
    return [callWith(`${checks.use("everyMember")}(${value}, `, check, `${selection})`)];
  };
  const matching = patterns.flatMap(([pattern, property], index) =>
    every(checks.predicate(property, [...path, "patternProperties", pattern]), tests[index] ?? ALWAYS),
  );
  const declared = Object.keys(schema.properties ?? {});
  const isOther = all([...(declared.length > 0 ? [negate(isAnyOf("name", declared))] : []), ...tests.map(negate)]);
  const others = every(checks.predicate(schema["additionalProperties"], [...path, "additionalProperties"]), isOther);
  const names = checks.predicate(schema["propertyNames"], [...path, "propertyNames"], "name", checks.nothing.and({ type: "string" }));
  return [...matching, ...others, ...(names === undefined ? [] : [callWith(`Object.keys(${value}).every(`, names, ")")])];
}

function isAnyOf(value: Expression, texts: readonly string[]): Condition {
  const [only] = texts;
  return only !== undefined && texts.length === 1 ? equal(value, literal(only)) : call(`${literal(texts)}.includes(${value})`);
}

function memberCounts({ schema, value }: Spot, checks: Checks): Condition[] {
  const { minProperties, maxProperties, dependentRequired } = schema;
  const count = `Object.keys(${value}).length`;
  const dependencies = Object.entries(isRecord(dependentRequired) ? dependentRequired : {}) as [string, string[]][]; // lists of names, as the reader has checked
  return [
    ...(typeof minProperties === "number" && minProperties > 0 ? [compare(count, ">=", minProperties)] : []),
    ...(typeof maxProperties === "number" ? [compare(count, "<=", maxProperties)] : []),
    ...dependencies.map(([name, needed]) =>
      any([isAbsent(value, name, checks), all(needed.map((other) => negate(isAbsent(value, other, checks))))]),
    ),
  ];
}
