/** Makes conditions of the keywords for members (JSON Schema Core, section 10.3.2; Validation, section 6.5). */
import { isRecord, type Path } from "@faultline/catalog";
import { all, ALWAYS, any, compare, equal, isAlways, isUndefined, negate } from "../tree/condition.ts";
import {
  arrow,
  call,
  callGlobal,
  constant,
  list,
  local,
  member,
  plainMember,
  runtime,
  type Expression,
} from "../tree/expression.ts";
import type { Checks, CheckContext } from "./checks.ts";
import type { Known } from "./known.ts";

/** Names that every object seems to have: they have to be looked for among its own members. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A member that a schema speaks of. */
interface Property {
  schema: unknown;
  /** The object that has it. */
  object: Expression;
  name: string;
  path: Path;
  isRequired: boolean;
  /** True where its presence is sure. */
  isSure: boolean;
  known: Known;
}

export function objectConditions(context: CheckContext, checks: Checks): Expression {
  const { schema, value: object, path, known } = context;
  const { properties = {}, required = [] } = schema;
  const schemaOf = (name: string): unknown => (Object.hasOwn(properties, name) ? properties[name] : true);
  const names = [...new Set([...Object.keys(properties), ...required])];
  const isDeep = (name: string): boolean => hasParts(schemaOf(name), checks);
  const conditions = [...names.filter((name) => !isDeep(name)), ...names.filter(isDeep)].map((name) => {
    const property = schemaOf(name);
    const claim = known.claimHiding(name);
    if (claim) checks.open(claim);
    const at = [...path, "properties", name];
    const isRequired = required.includes(name);
    return propertyCondition(
      {
        schema: property,
        object,
        name,
        path: at,
        isRequired,
        isSure: known.requires(name),
        known: known.member(name),
      },
      checks,
    );
  });
  return checks.applies(
    "object",
    context,
    all([...conditions, ...otherMembers(context, checks), ...memberCounts(context)]),
  );
}

/** True for objects and lists: what has parts takes longer to look at, so it is looked at last. */
function hasParts(schema: unknown, checks: Checks): boolean {
  const type = isRecord(schema) ? checks.nothing.and(schema).type : undefined;
  return type === "object" || type === "array";
}

/** The condition that a member is there, where it has to be, and satisfies its schema, where it is there. */
export function propertyCondition(
  { schema, object, name, path, isRequired, isSure, known }: Property,
  checks: Checks,
): Expression {
  const condition = memberCondition(schema, object, name, path, checks, known);
  if (isSure) return condition;
  const absent = isUndefined(memberAccess(object, name));
  if (!isRequired) return any([absent, condition]);
  return provesPresence(schema, known, checks) ? condition : all([negate(absent), condition]);
}

export function isInherited(name: string): boolean {
  return INHERITED.has(name);
}

/** The expression that reads a member. */
export function memberAccess(object: Expression, name: string): Expression {
  return INHERITED.has(name) ? call(runtime("own"), object, constant(name)) : member(object, name);
}

function memberCondition(
  schema: unknown,
  object: Expression,
  name: string,
  path: Path,
  checks: Checks,
  known: Known,
): Expression {
  const value = memberAccess(object, name);
  if (!INHERITED.has(name)) return checks.condition(schema, value, path, known);
  const condition = checks.condition(schema, value, path);
  if (condition.kind !== "all" && condition.kind !== "any") return condition;
  if (condition.parts.length === 0) return condition;
  return call(plainMember(list([value]), "every"), checks.predicate(schema, path, "member") ?? arrow([], ALWAYS)); // TypeScript does not narrow what a call returns
}

/** True where the condition of a member cannot hold of an absent one, because it asks for a type or a constant. */
function provesPresence(schema: unknown, known: Known, checks: Checks): boolean {
  return schema === false || (isRecord(schema) && !known.isPresent && checks.nothing.and(schema).isPresent);
}

/** `patternProperties`, `additionalProperties` and `propertyNames`. */
function otherMembers({ schema, value, path }: CheckContext, checks: Checks): Expression[] {
  const patterns = Object.entries(isRecord(schema["patternProperties"]) ? schema["patternProperties"] : {});
  const name = local("name");
  const tests = patterns.map(([pattern]) =>
    call(plainMember(checks.pattern(pattern, [...path, "patternProperties", pattern]), "test"), name),
  );
  const every = (check: Expression | undefined, select: Expression): Expression[] => {
    if (check === undefined) return [];
    return [call(runtime("everyMember"), value, check, ...(isAlways(select) ? [] : [arrow(["name"], select)]))];
  };
  const matching = patterns.flatMap(([pattern, property], index) =>
    every(checks.predicate(property, [...path, "patternProperties", pattern]), tests[index] ?? ALWAYS),
  );
  const declared = Object.keys(schema.properties ?? {});
  const isOther = all([...(declared.length > 0 ? [negate(isAnyOf(name, declared))] : []), ...tests.map(negate)]);
  const others = every(checks.predicate(schema["additionalProperties"], [...path, "additionalProperties"]), isOther);
  const names = checks.predicate(
    schema["propertyNames"],
    [...path, "propertyNames"],
    "name",
    checks.nothing.and({ type: "string" }),
  );
  const everyName = names === undefined ? [] : [call(plainMember(callGlobal("Object", "keys", value), "every"), names)];
  return [...matching, ...others, ...everyName];
}

function isAnyOf(value: Expression, texts: readonly string[]): Expression {
  const [only] = texts;
  return only !== undefined && texts.length === 1
    ? equal(value, constant(only))
    : call(plainMember(list(texts.map(constant)), "includes"), value);
}

function memberCounts({ schema, value }: CheckContext): Expression[] {
  const { minProperties, maxProperties, dependentRequired } = schema;
  const count = plainMember(callGlobal("Object", "keys", value), "length");
  const dependencies = Object.entries(isRecord(dependentRequired) ? dependentRequired : {}) as [string, string[]][]; // lists of names, as the reader has checked
  return [
    ...(typeof minProperties === "number" && minProperties > 0 ? [compare(count, ">=", minProperties)] : []),
    ...(typeof maxProperties === "number" ? [compare(count, "<=", maxProperties)] : []),
    ...dependencies.map(([name, needed]) =>
      any([
        isUndefined(memberAccess(value, name)),
        all(needed.map((other) => negate(isUndefined(memberAccess(value, other))))),
      ]),
    ),
  ];
}
