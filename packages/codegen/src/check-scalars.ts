import { isDeepStrictEqual } from "node:util";
import { isOfType } from "@faultline/catalog";
import type { Checks, Spot } from "./checks.ts";
import { all, ALWAYS, any, call, compare, equal, isConstant, negate, NEVER, type Condition } from "./condition.ts";
import { literal } from "./text.ts";

/** `type` (JSON Schema Validation, section 6.1.1). A constant has its type in itself, and so has the empty string. */
export function typeConditions({ schema, value, known }: Spot, checks: Checks): Condition {
  if (schema.type === undefined || "const" in schema || schema.enum) return ALWAYS;
  if (schema.type === "string" && schema["maxLength"] === 0) return ALWAYS;
  const types = [schema.type].flat();
  const sure = known.type;
  if (sure === undefined || (sure === "number" && types.includes("integer") && !types.includes("number"))) {
    return any(types.map((type) => checks.isType(type, value)));
  }
  return types.includes(sure) || (sure === "integer" && types.includes("number")) ? ALWAYS : NEVER;
}

/** `const` and `enum` (6.1.2 and 6.1.3). What the rest of the schema rules out is not asked for. */
export function constantConditions({ schema, value, known }: Spot, checks: Checks): Condition {
  if (!("const" in schema) && !schema.enum) return ALWAYS;
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  const possible = ("const" in schema ? [schema.const] : (schema.enum ?? [])).filter(
    (item) =>
      known.admits(item) &&
      (!types || types.some((type) => isOfType(item, type))) &&
      (!schema.enum || schema.enum.some((other) => isDeepStrictEqual(other, item))),
  );
  if (known.isOneOf(possible)) return ALWAYS;
  const distinct = [...new Map(possible.map((item) => [literal(item), item])).values()];
  return any(distinct.map((item) => equals(value, item, checks)));
}

function equals(value: string, constant: unknown, checks: Checks): Condition {
  if (typeof constant === "string" || typeof constant === "number") return isConstant({ value, constant });
  if (typeof constant === "object" && constant !== null) return call(`${checks.use("equals")}(${value}, ${literal(constant)})`);
  return equal(value, literal(constant));
}

/** Section 6.3: lengths count Unicode code points. */
export function stringConditions(spot: Spot, checks: Checks): Condition {
  const { value, path } = spot;
  const { minLength, maxLength, pattern } = spot.schema;
  const conditions: Condition[] = [];
  if (maxLength === 0) conditions.push(equal(value, '""'));
  else if (typeof maxLength === "number") conditions.push(compare(`${checks.use("lengthOf")}(${value})`, "<=", maxLength));
  if (minLength === 1) conditions.push(negate(equal(value, '""')));
  else if (typeof minLength === "number" && minLength > 0) conditions.push(compare(`${checks.use("lengthOf")}(${value})`, ">=", minLength));
  if (typeof pattern === "string") conditions.push(call(`${checks.pattern(pattern, [...path, "pattern"])}.test(${value})`));
  return checks.applies("string", spot, all(conditions));
}

const BOUNDS = [["minimum", ">="], ["maximum", "<="], ["exclusiveMinimum", ">"], ["exclusiveMaximum", "<"]] as const;

/** Section 6.2. */
export function numberConditions(spot: Spot, checks: Checks): Condition {
  const { schema, value } = spot;
  const conditions = BOUNDS.flatMap(([keyword, operator]) => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [compare(value, operator, bound)] : [];
  });
  const { multipleOf } = schema;
  if (typeof multipleOf === "number") conditions.push(call(`${checks.use("isMultiple")}(${value}, ${multipleOf})`));
  return checks.applies("number", spot, all(conditions));
}
