/** Makes conditions of the keywords for strings, numbers and values as a whole. */
import { isDeepStrictEqual } from "node:util";
import { isOfType } from "@faultline/catalog";
import { all, ALWAYS, any, compare, equal, negate, NEVER } from "../tree/condition.ts";
import { call, constant, plainMember, runtime, type Expression } from "../tree/expression.ts";
import { literal } from "../tree/text.ts";
import type { Checks, CheckContext } from "./checks.ts";

/** The types of JSON; a number may be an integer (JSON Schema, section 4.2.1). */
const JSON_TYPES = ["null", "boolean", "object", "array", "number", "string"];

/** `type` (JSON Schema Validation, section 6.1.1). A constant has its type in itself, and so has the empty string. */
export function typeConditions({ schema, value, known }: CheckContext, checks: Checks): Expression {
  if (schema.type === undefined || "const" in schema || schema.enum) return ALWAYS;
  if (schema.type === "string" && schema["maxLength"] === 0) return ALWAYS;
  const types = [schema.type].flat();
  if (JSON_TYPES.every((type) => types.includes(type))) return ALWAYS; // every value of JSON has one of them
  const sure = known.type;
  if (sure === undefined || (sure === "number" && types.includes("integer") && !types.includes("number"))) {
    return any(types.map((type) => checks.isType(type, value)));
  }
  return types.includes(sure) || (sure === "integer" && types.includes("number")) ? ALWAYS : NEVER;
}

/** `const` and `enum` (6.1.2 and 6.1.3). What the rest of the schema rules out is not asked for. */
export function constantConditions({ schema, value, known }: CheckContext): Expression {
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
  return any(distinct.map((item) => isConstant(value, item)));
}

/** The condition that a value is this one. */
function isConstant(value: Expression, item: unknown): Expression {
  const isWhole = typeof item === "object" && item !== null;
  return isWhole ? call(runtime("equals"), value, constant(item)) : equal(value, constant(item));
}

/** Section 6.3: lengths count Unicode code points. */
export function stringConditions(context: CheckContext, checks: Checks): Expression {
  const { value, path, known } = context;
  const mayBeEmpty = known.admits(""); // TypeScript refuses to compare what cannot be equal
  const { minLength, maxLength, pattern } = context.schema;
  const length = call(runtime("lengthOf"), value);
  const conditions: Expression[] = [];
  if (maxLength === 0) conditions.push(mayBeEmpty ? equal(value, constant("")) : NEVER);
  else if (typeof maxLength === "number") conditions.push(compare(length, "<=", maxLength));
  if (minLength === 1) conditions.push(mayBeEmpty ? negate(equal(value, constant(""))) : ALWAYS);
  else if (typeof minLength === "number" && minLength > 0) conditions.push(compare(length, ">=", minLength));
  if (typeof pattern === "string")
    conditions.push(call(plainMember(checks.pattern(pattern, [...path, "pattern"]), "test"), value));
  return checks.applies("string", context, all(conditions));
}

const BOUNDS = [
  ["minimum", ">="],
  ["maximum", "<="],
  ["exclusiveMinimum", ">"],
  ["exclusiveMaximum", "<"],
] as const;

/** Section 6.2. */
export function numberConditions(context: CheckContext, checks: Checks): Expression {
  const { schema, value } = context;
  const conditions: Expression[] = BOUNDS.flatMap(([keyword, operator]) => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [compare(value, operator, bound)] : [];
  });
  const { multipleOf } = schema;
  if (typeof multipleOf === "number") conditions.push(call(runtime("isMultiple"), value, constant(multipleOf)));
  return checks.applies("number", context, all(conditions));
}
