/** Counts how often schemas are applied to one value: two references a level make a million of twenty levels, for whoever judges a body. */
import { isRecord, listOf } from "../document/openapi.ts";
import { pathOf, valueAt } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { MAX_APPLICATIONS, MAX_DEPTH } from "../open/limits.ts";

/** What applies to the value itself, and not to a part of it (JSON Schema 2020-12, section 10.2). */
const LISTS = ["allOf", "anyOf", "oneOf"] as const;
const SINGLE = ["not", "if", "then", "else"] as const;

function appliedToSame(schema: Readonly<Record<string, unknown>>, document: unknown): unknown[] {
  const { $ref, dependentSchemas } = schema;
  return [
    ...(typeof $ref === "string" && $ref.startsWith("#") ? [valueAt(document, pathOf($ref))] : []),
    ...LISTS.flatMap((keyword) => listOf(schema[keyword])),
    ...SINGLE.map((keyword) => schema[keyword]),
    ...valuesOf(dependentSchemas),
  ];
}

/** The component schemas that apply too many schemas to one value: to judge one body would take minutes. */
export function applicationProblems(document: unknown): Problem[] {
  const counts = new Map<object, number>();
  const countOf = (schema: unknown, depth = 0): number => {
    if (!isRecord(schema) || depth > MAX_DEPTH) return 0; // a chain that is too long is for others to say
    const known = counts.get(schema);
    if (known !== undefined) return known;
    counts.set(schema, 0); // and so is a schema that contains itself
    const count = appliedToSame(schema, document).reduce<number>((sum, each) => sum + countOf(each, depth + 1), 1);
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

/**
 * Counts how often a judge that remembers nothing applies schemas to a value and its parts: a schema that contains itself in two
 * alternatives doubles it with each level. Each pair of a schema and a value is looked at once here.
 */
export function applicationsTo(value: unknown, schema: unknown, document: unknown): number {
  const counts = new Map<unknown, Map<unknown, number>>();
  const countOf = (each: unknown, part: unknown): number => {
    if (!isRecord(each)) return 0;
    const known = counts.get(part) ?? new Map<unknown, number>();
    counts.set(part, known);
    const before = known.get(each);
    if (before !== undefined) return before;
    known.set(each, 0); // a schema that applies itself to the same value is for others to say
    let count = 1;
    for (const inner of appliedToSame(each, document)) count += countOf(inner, part);
    for (const [inner, below] of appliedBelow(each, part)) count += countOf(inner, below);
    known.set(each, count);
    return count;
  };
  return countOf(schema, value);
}

/** What a schema applies to the parts of a value; a name that several keywords may be about counts for each. */
function appliedBelow(schema: Readonly<Record<string, unknown>>, value: unknown): [schema: unknown, part: unknown][] {
  const { prefixItems, items, contains, unevaluatedItems } = schema;
  if (Array.isArray(value))
    return value.flatMap((part: unknown, index) =>
      [listOf(prefixItems)[index], items, contains, unevaluatedItems].map((each): [unknown, unknown] => [each, part]),
    );
  if (!isRecord(value)) return [];
  const { properties, patternProperties, additionalProperties, unevaluatedProperties } = schema;
  const others = [...valuesOf(patternProperties), additionalProperties, unevaluatedProperties];
  return Object.entries(value).flatMap(([name, part]) =>
    isRecord(properties) && Object.hasOwn(properties, name)
      ? [[properties[name], part] as [unknown, unknown]]
      : others.map((each): [unknown, unknown] => [each, part]),
  );
}

function valuesOf(value: unknown): unknown[] {
  return isRecord(value) ? Object.values(value) : [];
}
