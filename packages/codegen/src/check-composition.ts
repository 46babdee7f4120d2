import { isRecord, pointerOf, type Path } from "@faultline/catalog";
import type { Checks, Spot } from "./checks.ts";
import { all, ALWAYS, any, atLeast, call, isAlways, isNever, negate, partsOf, print, type Condition } from "./condition.ts";
import { codesOf, exclusive, LONGEST_CHAIN, type Alternative } from "./dispatch.ts";

/** Schemas that judge the same value (JSON Schema Core, section 10.2), save `allOf`. */
export function compositionConditions({ schema, value, path, known }: Spot, checks: Checks): Condition {
  const judge = (inner: unknown, ...place: string[]): Condition => checks.condition(inner, value, [...path, ...place], known);
  const alternatives = (keyword: "anyOf" | "oneOf"): Condition[] => (schema[keyword] ?? []).map((part, index) => judge(part, keyword, String(index)));
  return all([
    schema.anyOf ? any(alternatives("anyOf")) : ALWAYS,
    schema.oneOf ? (told({ schema, value, path, known }, checks) ?? exactlyOne(alternatives("oneOf"), checks)) : ALWAYS,
    schema["not"] === undefined ? ALWAYS : negate(judge(schema["not"], "not")),
    schema["if"] === undefined ? ALWAYS : conditional({ schema, value, path, known }, checks),
  ]);
}

/** Alternatives that one constant tells apart, as errors of one envelope: what they share is asked once. */
function told({ schema, value, path, known }: Spot, checks: Checks): Condition | undefined {
  const parts = (schema.oneOf ?? []).map((part, index) => checks.unfolded(part, value, [...path, "oneOf", String(index)], known));
  const found = exclusive(parts.map(partsOf));
  if (!found) return undefined;
  return all([...found.common, anyOf(found.alternatives, path, checks)]);
}

/** Where nothing but one of many numbers tells them apart, one look-up. */
function anyOf(alternatives: readonly Alternative[], path: Path, checks: Checks): Condition {
  const codes = codesOf(alternatives);
  if (!codes || codes.constants.length <= LONGEST_CHAIN) return any(alternatives.map(({ conditions }) => all(conditions)));
  return atLeast(`${checks.table(checks.guardOf(pointerOf(path)).slice(2), codes.constants)}(${codes.subject})`, 0);
}

function exactlyOne(alternatives: readonly Condition[], checks: Checks): Condition {
  const possible = alternatives.filter((alternative) => !isNever(alternative));
  const open = possible.filter((alternative) => !isAlways(alternative));
  if (possible.length - open.length > 1) return any([]);
  if (possible.length > open.length) return all(open.map(negate));
  const [only] = open;
  return only === undefined || open.length === 1 ? any(open) : call(`${checks.use("exactlyOne")}(${open.map(print).join(", ")})`);
}

/** `if`, `then` and `else`. Where the condition holds, its schema is known to be satisfied. */
function conditional({ schema, value, path, known }: Spot, checks: Checks): Condition {
  const { if: premise, then, else: otherwise } = schema;
  const condition = checks.condition(premise, value, [...path, "if"], known);
  const met = checks.condition(then, value, [...path, "then"], isRecord(premise) ? known.and(premise) : known);
  const unmet = checks.condition(otherwise, value, [...path, "else"], known);
  if (isAlways(condition)) return met;
  if (isNever(condition)) return unmet;
  if (isAlways(unmet)) return any([negate(condition), met]);
  return isAlways(met) ? any([condition, unmet]) : call(`(${print(condition)} ? ${print(met)} : ${print(unmet)})`);
}
