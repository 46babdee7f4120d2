/** Checks that no alternative of a `oneOf` includes another one. */
import { listOf, eachObject, isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Alternatives of a `oneOf` exclude each other: a body of one that extends or repeats another matches both, and so the whole never. */
export const alternativesExclude = rule("alternatives-exclude", "error", ({ document }, report) => {
  eachObject(document, (object, lazyPath) => {
    const { oneOf } = object;
    if (!Array.isArray(oneOf) || oneOf.length < 2) return;
    const references = oneOf.map((part: unknown) =>
      isRecord(part) && typeof part["$ref"] === "string" ? part["$ref"] : undefined,
    );
    for (const { index, found } of overlaps(document, references)) {
      report([...lazyPath(), "oneOf", String(index)], {
        found,
        wanted:
          "alternatives of which a body matches one: the errors themselves, each with its own constants. Delete it, or refer to what was meant",
      });
    }
  });
});

/** Entries that are there a second time word by word are for `listed-once`. */
function overlaps(
  document: OpenApiDocument,
  references: readonly (string | undefined)[],
): { index: number; found: string }[] {
  const firsts = new Map([...references.entries()].reverse().map(([index, reference]) => [reference, index]));
  const extended = new Map<string, string>(); // schema → the alternative that extends it
  const repeated = new Map<string, string>(); // schema → the alternative that holds it as one of its own
  for (const reference of firsts.keys()) {
    if (reference === undefined) continue;
    for (const parent of linked(document, reference, "allOf"))
      if (!extended.has(parent)) extended.set(parent, reference);
    for (const choice of linked(document, reference, "oneOf"))
      if (!repeated.has(choice)) repeated.set(choice, reference);
  }
  return references.flatMap((reference, index) => {
    if (reference === undefined || firsts.get(reference) !== index) return [];
    const extending = extended.get(reference);
    const owner = repeated.get(reference);
    if (extending !== undefined)
      return [{ index, found: `${nameOf(reference)} beside ${nameOf(extending)}, which extends it` }];
    return owner === undefined
      ? []
      : [{ index, found: `${nameOf(reference)} beside ${nameOf(owner)}, which holds it already` }];
  });
}

/** All that a schema refers to by one keyword (or by being a mere reference), directly and indirectly. */
function linked(
  document: OpenApiDocument,
  reference: string,
  keyword: "allOf" | "oneOf",
  found = new Set<string>(),
): ReadonlySet<string> {
  const schema = valueAt(document, pathOf(reference));
  if (!isRecord(schema) || (schema[keyword] === undefined && schema["$ref"] === undefined)) return found;
  for (const part of [schema, ...listOf(schema[keyword])]) {
    const next = isRecord(part) ? part["$ref"] : undefined;
    if (typeof next !== "string" || found.has(next)) continue;
    found.add(next);
    linked(document, next, keyword, found);
  }
  return found;
}

function nameOf(reference: string): string {
  return pathOf(reference).at(-1) ?? reference;
}
