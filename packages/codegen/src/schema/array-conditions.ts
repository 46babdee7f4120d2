/** Makes conditions of the keywords for lists (JSON Schema Core, section 10.3.1; Validation, section 6.4). */
import type { Schema } from "@faultline/catalog";
import { all, ALWAYS, compare, NEVER, typeTestOf } from "../tree/condition.ts";
import { arrow, call, constant, declaredName, plainMember, runtime, type Expression } from "../tree/expression.ts";
import type { Checks, CheckContext } from "./checks.ts";

export function arrayConditions(context: CheckContext, checks: Checks): Expression {
  const { schema, value } = context;
  const { minItems, maxItems, uniqueItems } = schema;
  const conditions: Expression[] = [];
  if (typeof minItems === "number" && minItems > 0)
    conditions.push(compare(plainMember(value, "length"), ">=", minItems));
  if (typeof maxItems === "number") conditions.push(compare(plainMember(value, "length"), "<=", maxItems));
  conditions.push(...itemConditions(context, checks), containsCondition(context, checks));
  if (uniqueItems === true) conditions.push(call(runtime("allUnique"), value));
  return checks.applies("array", context, all(conditions));
}

function itemConditions({ schema, value, path }: CheckContext, checks: Checks): Expression[] {
  const first = (schema["prefixItems"] ?? []) as Schema[]; // a list of schemas, as the reader has checked
  const conditions = first.flatMap((item, index) => {
    const check = checks.predicate(item, [...path, "prefixItems", String(index)]);
    return check === undefined ? [] : [call(runtime("itemAt"), value, constant(index), check)];
  });
  const rest = checks.predicate(schema.items, [...path, "items"]);
  if (rest === undefined) return conditions;
  return [...conditions, everyItem(value, rest, first.length, checks)];
}

function everyItem(value: Expression, check: Expression, start: number, checks: Checks): Expression {
  if (start > 0) return call(runtime("everyItem"), value, check, constant(start));
  if (check.kind === "name" && check.name !== "isItem" && check.name !== "isMember")
    return call(declaredName(checks.listGuard(check.name)), value); // not the helpers' names
  if (asksForString(check)) return call(runtime("areStrings"), value);
  return call(runtime("everyItem"), value, check);
}

/** True for a function that asks of its parameter whether it is a text, and nothing else. */
function asksForString(check: Expression): boolean {
  if (check.kind !== "arrow" || !("kind" in check.body)) return false;
  const test = typeTestOf(check.body);
  return test?.type === "string" && test.value.kind === "name" && test.value.name === check.parameters[0];
}

function containsCondition({ schema, value, path }: CheckContext, checks: Checks): Expression {
  const { contains, minContains = 1, maxContains } = schema;
  if (contains === undefined) return ALWAYS;
  const count = call(
    runtime("countItems"),
    value,
    checks.predicate(contains, [...path, "contains"]) ?? arrow([], ALWAYS),
  );
  if (contains === false) return minContains === 0 ? ALWAYS : NEVER;
  return all([
    ...(typeof minContains === "number" && minContains > 0 ? [compare(count, ">=", minContains)] : []),
    ...(typeof maxContains === "number" ? [compare(count, "<=", maxContains)] : []),
  ]);
}
