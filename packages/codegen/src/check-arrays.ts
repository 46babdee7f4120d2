import type { Schema } from "@faultline/catalog";
import type { Checks, Spot } from "./checks.ts";
import { all, ALWAYS, call, callWith, compare, printPredicate, type Condition, type Predicate } from "./condition.ts";

/** Items and their number (JSON Schema Core, section 10.3.1; Validation, section 6.4). */
export function arrayConditions(spot: Spot, checks: Checks): Condition {
  const { schema, value } = spot;
  const { minItems, maxItems, uniqueItems } = schema;
  const conditions: Condition[] = [];
  if (typeof minItems === "number" && minItems > 0) conditions.push(compare(`${value}.length`, ">=", minItems));
  if (typeof maxItems === "number") conditions.push(compare(`${value}.length`, "<=", maxItems));
  conditions.push(...itemConditions(spot, checks), containsCondition(spot, checks));
  if (uniqueItems === true) conditions.push(call(`${checks.use("allUnique")}(${value})`));
  return checks.applies("array", spot, all(conditions));
}

function itemConditions({ schema, value, path }: Spot, checks: Checks): Condition[] {
  const first = (schema["prefixItems"] ?? []) as Schema[]; // a list of schemas, as the reader has checked
  const conditions = first.flatMap((item, index) => {
    const check = checks.predicate(item, [...path, "prefixItems", String(index)]);
    return check === undefined ? [] : [callWith(`${checks.use("itemAt")}(${value}, ${index}, `, check, ")")];
  });
  const rest = checks.predicate(schema.items, [...path, "items"]);
  if (rest === undefined) return conditions;
  return [...conditions, everyItem(value, rest, first.length, checks)];
}

function everyItem(value: string, check: Predicate, start: number, checks: Checks): Condition {
  if (start > 0) return callWith(`${checks.use("everyItem")}(${value}, `, check, `, ${start})`);
  if (typeof check === "string" && check !== "isItem" && check !== "isMember") return call(`${checks.listGuard(check)}(${value})`); // not the helpers' names
  if (printPredicate(check) === '(item) => typeof item === "string"') return call(`${checks.use("areStrings")}(${value})`);
  return callWith(`${checks.use("everyItem")}(${value}, `, check, ")");
}

function containsCondition({ schema, value, path }: Spot, checks: Checks): Condition {
  const { contains, minContains = 1, maxContains } = schema;
  if (contains === undefined) return ALWAYS;
  const count = `${checks.use("countItems")}(${value}, ${printPredicate(checks.predicate(contains, [...path, "contains"]) ?? "() => true")})`;
  return all([
    ...(typeof minContains === "number" && minContains > 0 ? [compare(count, ">=", minContains)] : []),
    ...(typeof maxContains === "number" ? [compare(count, "<=", maxContains)] : []),
  ]);
}
