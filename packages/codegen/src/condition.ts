import { literal } from "./text.ts";

/** Conditions of emitted code: put together, negated and printed as a person would, never by cutting text. */

export type Condition = Test | Compound;

interface Test {
  readonly kind: "test";
  readonly text: string;
  readonly negated: string;
  /** Where it compares a value with a constant: both. */
  readonly comparison?: Comparison;
  /** Where it asks for a type: of what, and which. */
  readonly typeTest?: TypeTest;
  /** Where it is a call with a function that asks a condition: what stands around that. */
  readonly inner?: { readonly before: string; readonly condition: Condition; readonly after: string };
}

/** A function that judges a value: the name of one, or one written in place. */
export type Predicate = string | { readonly parameter: string; readonly condition: Condition };

export interface Comparison {
  readonly value: string;
  readonly constant: string | number;
}

/** The type that a test asks for. */
export interface TypeTest {
  readonly value: string;
  readonly type: string;
}

interface Compound {
  readonly kind: "all" | "any";
  readonly parts: readonly Condition[];
}

export const ALWAYS: Compound = { kind: "all", parts: [] };
export const NEVER: Compound = { kind: "any", parts: [] };

/** A call, or anything else before which `!` can stand. */
export function call(text: string): Test {
  return { kind: "test", text, negated: `!${text}` };
}

/** A call with a function among its arguments. */
export function callWith(before: string, predicate: Predicate, after: string): Condition {
  const test = call(`${before}${printPredicate(predicate)}${after}`);
  if (typeof predicate === "string") return test;
  return { ...test, inner: { before: `${before}(${predicate.parameter}) =>`, condition: predicate.condition, after } };
}

export function printPredicate(predicate: Predicate): string {
  if (typeof predicate === "string") return predicate;
  return isNever(predicate.condition) ? "() => false" : `(${predicate.parameter}) => ${print(predicate.condition)}`;
}

/** A comparison of sizes. It is not turned round when it is negated, because NaN is neither less nor more. */
export function compare(left: string, operator: "<" | "<=" | ">" | ">=", right: number): Condition {
  const text = `${left} ${operator} ${right}`;
  return { kind: "test", text, negated: `!(${text})` };
}

/** The same of an integer, which is either less or not. */
export function atLeast(left: string, right: number): Condition {
  return { kind: "test", text: `${left} >= ${right}`, negated: `${left} < ${right}` };
}

export function equal(left: string, right: string): Test {
  return { kind: "test", text: `${left} === ${right}`, negated: `${left} !== ${right}` };
}

/** The condition that a value is this string or number. */
export function isConstant(comparison: Comparison): Condition {
  return { ...equal(comparison.value, literal(comparison.constant)), comparison };
}

export function all(conditions: readonly Condition[]): Condition {
  return joined("all", conditions, ALWAYS, NEVER);
}

export function any(conditions: readonly Condition[]): Condition {
  return joined("any", conditions, NEVER, ALWAYS);
}

export function negate(condition: Condition): Condition {
  if (condition.kind === "test") return { kind: "test", text: condition.negated, negated: condition.text };
  const parts = condition.parts.map(negate);
  return condition.kind === "all" ? any(parts) : all(parts);
}

/** The conditions that all have to hold. */
export function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === "all" ? condition.parts : [condition];
}

export function isAlways(condition: Condition): boolean {
  return condition.kind === "all" && condition.parts.length === 0;
}

export function isNever(condition: Condition): boolean {
  return condition.kind === "any" && condition.parts.length === 0;
}

/** Parts of the same kind are taken apart; `decisive` makes the whole like itself, whatever stands beside it. */
function joined(kind: "all" | "any", conditions: readonly Condition[], neutral: Compound, decisive: Compound): Condition {
  const parts = conditions.flatMap((condition) => (condition.kind === kind ? condition.parts : [condition]));
  const [only = neutral] = parts;
  if (parts.some((part) => part.kind === decisive.kind && part.parts.length === 0)) return decisive;
  return parts.length <= 1 ? only : { kind, parts };
}

/** The condition with its code changed. */
export function renamed(condition: Condition, rename: (code: string) => string): Condition {
  if (condition.kind !== "test") return { ...condition, parts: condition.parts.map((part) => renamed(part, rename)) };
  const { text, negated, inner, ...rest } = condition;
  const changed = inner && { before: rename(inner.before), condition: renamed(inner.condition, rename), after: rename(inner.after) };
  return { ...rest, text: rename(text), negated: rename(negated), ...(changed && { inner: changed }) };
}

/** The condition as an expression on one line. */
export function print(condition: Condition): string {
  if (isAlways(condition)) return "true";
  if (isNever(condition)) return "false";
  if (condition.kind === "test") return condition.text;
  return condition.parts.map((part) => (part.kind === "test" ? part.text : `(${print(part)})`)).join(OPERATORS[condition.kind]);
}

/** The same on as many lines as it needs; its first line stands behind `indent` and something of `taken` characters. */
export function prettyPrint(condition: Condition, indent: string, taken: number, width = 140): string {
  const flat = print(condition);
  if (indent.length + taken + flat.length <= width) return flat;
  if (condition.kind === "test") return condition.inner ? prettyCall(condition.inner, indent, width) : flat;
  const parts = condition.parts.map((part) => (part.kind === "test" ? prettyPrint(part, indent, 4, width) : `(${prettyPrint(part, `${indent}  `, 5, width)})`));
  return parts.join(`${OPERATORS[condition.kind].trimEnd()}\n${indent}`);
}

function prettyCall({ before, condition, after }: Required<Test>["inner"], indent: string, width: number): string {
  return `${before}\n${indent}  ${prettyPrint(condition, `${indent}  `, after.length, width)}${after}`;
}

const OPERATORS = { all: " && ", any: " || " } as const;
