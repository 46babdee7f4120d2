/** Words what a schema wants of a value, for issues. */
import { isRecord, resolved, type Family, type SchemaObject } from "@faultline/catalog";

const NOUNS: Readonly<Record<string, string>> = {
  object: "an object",
  array: "an array",
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  null: "null",
};

const LIMITS = new Set([
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
]);

/** Words what a schema wants of a value. */
export function wantedOf(family: Family, schema: unknown): string {
  const meant = resolved(family.merged, schema);
  if (!isRecord(meant)) return meant === false ? "nothing" : "any value";
  const { const: constant, enum: values, type, ...rest } = meant as SchemaObject; // what was read as a schema
  if ("const" in meant) return JSON.stringify(constant);
  if (values) return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
  const nouns =
    type === undefined
      ? ""
      : [type]
          .flat()
          .map((name) => NOUNS[name] ?? name)
          .join(" or ");
  const limits = Object.entries(rest).flatMap(([keyword, value]) =>
    LIMITS.has(keyword) ? [`${keyword} ${JSON.stringify(value)}`] : [],
  );
  if (limits.length > 0) return `${nouns || "a value"} with ${limits.join(", ")}`;
  return nouns || "one of the documented forms";
}
