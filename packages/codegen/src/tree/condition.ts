/** Combines and negates conditions of emitted code as a person would write them. */
import {
  constant,
  sameExpression,
  typeOf,
  UNDEFINED,
  type Comparison,
  type Expression,
  type Junction,
  type Literal,
  type Operator,
} from "./expression.ts";

export const ALWAYS: Junction = { kind: "all", parts: [] };
export const NEVER: Junction = { kind: "any", parts: [] };

export function equal(left: Expression, right: Expression): Comparison {
  return { kind: "comparison", left, operator: "===", right };
}

export function isUndefined(value: Expression): Comparison {
  return equal(value, UNDEFINED);
}

/** A comparison of sizes. */
export function compare(left: Expression, operator: Operator, right: number): Comparison {
  return { kind: "comparison", left, operator, right: constant(right) };
}

/** The condition that `typeof` gives this name. */
export function hasTypeName(value: Expression, name: string): Comparison {
  return equal(typeOf(value), constant(name));
}

export function all(conditions: readonly Expression[]): Expression {
  return joined("all", conditions);
}

export function any(conditions: readonly Expression[]): Expression {
  return joined("any", conditions);
}

/** Parts of the same kind are taken apart; what is decisive makes the whole like itself, whatever stands beside it. */
function joined(kind: Junction["kind"], conditions: readonly Expression[]): Expression {
  const [neutral, isDecisive] = kind === "all" ? [ALWAYS, isNever] : [NEVER, isAlways];
  const parts = conditions.flatMap((condition) => (condition.kind === kind ? condition.parts : [condition]));
  const decisive = parts.find(isDecisive);
  if (decisive) return decisive;
  return parts.length <= 1 ? (parts[0] ?? neutral) : { kind, parts };
}

const INVERSE: Partial<Record<Operator, Operator>> = { "===": "!==", "!==": "===" };

/** Sizes are not turned round, because NaN is neither less nor more. */
export function negate(condition: Expression): Expression {
  switch (condition.kind) {
    case "all":
      return any(condition.parts.map(negate));
    case "any":
      return all(condition.parts.map(negate));
    case "not":
      return condition.value;
    case "comparison": {
      const operator = INVERSE[condition.operator];
      return operator === undefined ? { kind: "not", value: condition } : { ...condition, operator };
    }
    default:
      return { kind: "not", value: condition };
  }
}

/** The conditions that all have to hold. */
export function partsOf(condition: Expression): readonly Expression[] {
  return condition.kind === "all" ? condition.parts : [condition];
}

export function isAlways(condition: Expression): boolean {
  return condition.kind === "all" && condition.parts.length === 0;
}

export function isNever(condition: Expression): boolean {
  return condition.kind === "any" && condition.parts.length === 0;
}

/** A comparison of a value with one string or number. */
export interface Discriminant {
  readonly subject: Expression;
  readonly constant: string | number;
}

/** What the condition compares with a string or a number, where it does nothing else. */
export function discriminantOf(condition: Expression): Discriminant | undefined {
  if (condition.kind !== "comparison" || condition.operator !== "===" || condition.right.kind !== "literal")
    return undefined;
  const { value } = condition.right as Literal;
  if (condition.left.kind === "typeof" || (typeof value !== "string" && typeof value !== "number")) return undefined;
  return { subject: condition.left, constant: value };
}

/** The helpers of the runtime that ask for a type of JSON Schema. */
export const TYPE_HELPERS: Readonly<Record<string, string>> = {
  object: "isObject",
  integer: "isInteger",
  number: "isNumber",
};

/** The type of JSON Schema that the condition asks a value for, where it does nothing else. */
export function typeTestOf(condition: Expression): { value: Expression; type: string } | undefined {
  if (
    condition.kind === "comparison" &&
    condition.operator === "===" &&
    condition.left.kind === "typeof" &&
    condition.right.kind === "literal"
  ) {
    return { value: condition.left.value, type: String(condition.right.value) };
  }
  if (condition.kind !== "call" || condition.callee.kind !== "name" || condition.callee.origin !== "runtime")
    return undefined;
  const { name } = condition.callee;
  const type = Object.keys(TYPE_HELPERS).find((candidate) => TYPE_HELPERS[candidate] === name);
  const [value] = condition.args;
  return type === undefined || value === undefined ? undefined : { value, type };
}

/** True where one of the conditions is this one. */
export function includes(conditions: readonly Expression[], condition: Expression): boolean {
  return conditions.some((other) => sameExpression(other, condition));
}
