/** Makes conditions of the keywords that combine schemas (JSON Schema Core, section 10.2), except `allOf`. */
import { isRecord, pointerOf, type Path } from "@faultline/catalog";
import { codesOf, exclusive, LONGEST_CHAIN, type Alternative } from "../tree/alternatives.ts";
import { all, ALWAYS, any, compare, isAlways, isNever, negate, partsOf } from "../tree/condition.ts";
import { call, runtime, type Expression } from "../tree/expression.ts";
import type { Checks, CheckContext } from "./checks.ts";

export function compositionConditions(context: CheckContext, checks: Checks): Expression {
  const { schema, value, path, known } = context;
  const judge = (inner: unknown, ...below: string[]): Expression =>
    checks.condition(inner, value, [...path, ...below], known);
  return all([
    schema.anyOf ? any(schema.anyOf.map((part, index) => judge(part, "anyOf", String(index)))) : ALWAYS,
    schema.oneOf ? oneOf(schema.oneOf, context, checks) : ALWAYS,
    schema["not"] === undefined ? ALWAYS : negate(judge(schema["not"], "not")),
    schema["if"] === undefined ? ALWAYS : conditional(context, checks),
  ]);
}

/** Each alternative is judged once: a second time at each level would double the work with every level. */
function oneOf(schemas: readonly unknown[], { value, path, known }: CheckContext, checks: Checks): Expression {
  const judge = (index: number): Expression =>
    checks.condition(schemas[index], value, [...path, "oneOf", String(index)], known);
  const unfolded = schemas.map((schema) => checks.unfolded(schema, value, known));
  const parts = unfolded.map((condition, index) => condition ?? judge(index));
  return (
    discriminated(parts, path, checks) ??
    exactlyOne(parts.map((part, index) => (unfolded[index] === undefined ? part : judge(index))))
  );
}

/** Alternatives that one constant tells apart, as errors of one envelope: what they share is asked once. */
function discriminated(parts: readonly Expression[], path: Path, checks: Checks): Expression | undefined {
  const found = exclusive(parts.map(partsOf));
  if (!found) return undefined;
  return all([...found.common, anyOf(found.alternatives, path, checks)]);
}

/** Where nothing but one of many numbers tells them apart, one look-up. */
function anyOf(alternatives: readonly Alternative[], path: Path, checks: Checks): Expression {
  const codes = codesOf(alternatives);
  if (!codes || codes.constants.length <= LONGEST_CHAIN)
    return any(alternatives.map(({ conditions }) => all(conditions)));
  return compare(call(checks.table(checks.guardOf(pointerOf(path)).slice(2), codes.constants), codes.subject), ">=", 0);
}

function exactlyOne(alternatives: readonly Expression[]): Expression {
  const possible = alternatives.filter((alternative) => !isNever(alternative));
  const open = possible.filter((alternative) => !isAlways(alternative));
  if (possible.length - open.length > 1) return any([]);
  if (possible.length > open.length) return all(open.map(negate));
  const [only] = open;
  return only === undefined || open.length === 1 ? any(open) : call(runtime("exactlyOne"), ...open);
}

/** `if`, `then` and `else`. Where the condition holds, its schema is known to be satisfied. */
function conditional({ schema, value, path, known }: CheckContext, checks: Checks): Expression {
  const { if: premise, then, else: otherwise } = schema;
  const condition = checks.condition(premise, value, [...path, "if"], known);
  const met = checks.condition(then, value, [...path, "then"], isRecord(premise) ? known.and(premise) : known);
  const unmet = checks.condition(otherwise, value, [...path, "else"], known);
  if (isAlways(condition)) return met;
  if (isNever(condition)) return unmet;
  if (isAlways(unmet)) return any([negate(condition), met]);
  return isAlways(met) ? any([condition, unmet]) : { kind: "choice", test: condition, then: met, otherwise: unmet };
}
