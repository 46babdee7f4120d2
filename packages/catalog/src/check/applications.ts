/** Counts how often schemas are applied to one value: two references a level make a million of twenty levels, for whoever judges a body. */
import { isRecord, listOf } from "../document/openapi.ts";
import { pathOf, valueAt } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { MAX_APPLICATIONS, MAX_DEPTH } from "../open/limits.ts";

/** What applies to the value itself, and not to a part of it (JSON Schema 2020-12, section 10.2). */
const LISTS = ["allOf", "anyOf", "oneOf"] as const;
const SINGLE = ["not", "if", "then", "else"] as const;

/** The component schemas that apply too many schemas to one value: to judge one body would take minutes. */
export function applicationProblems(document: unknown): Problem[] {
  const counts = new Map<object, number>();
  const countOf = (schema: unknown, depth = 0): number => {
    if (!isRecord(schema) || depth > MAX_DEPTH) return 0; // a chain that is too long is for others to say
    const known = counts.get(schema);
    if (known !== undefined) return known;
    counts.set(schema, 0); // and so is a schema that contains itself
    const { $ref, dependentSchemas } = schema;
    const applied = [
      ...(typeof $ref === "string" && $ref.startsWith("#") ? [valueAt(document, pathOf($ref))] : []),
      ...LISTS.flatMap((keyword) => listOf(schema[keyword])),
      ...SINGLE.map((keyword) => schema[keyword]),
      ...(isRecord(dependentSchemas) ? Object.values(dependentSchemas) : []),
    ];
    const count = applied.reduce<number>((sum, each) => sum + countOf(each, depth + 1), 1);
    counts.set(schema, count);
    return count;
  };
  const schemas = valueAt(document, ["components", "schemas"]);
  return Object.entries(isRecord(schemas) ? schemas : {}).flatMap(([name, schema]) =>
    countOf(schema) <= MAX_APPLICATIONS
      ? []
      : {
          path: ["components", "schemas", name],
          found: `more than ${MAX_APPLICATIONS} schemas that apply to one value, since references branch at each level`,
          wanted: "a schema that refers to each other one once",
        },
  );
}
