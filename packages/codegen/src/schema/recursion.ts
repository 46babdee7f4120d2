/** Finds schemas that contain themselves in several ways, so that judging a body without remembering doubles with each of its levels. */
import { eachObject, isRecord, pathOf, valueAt } from "@faultline/catalog/pure";

/** Answers for the schema at a pointer whether two or more of the references in it lead back to it. */
export function recursion(document: unknown): (pointer: string) => boolean {
  const references = new Map<string, string[]>();
  const referencesOf = (pointer: string): string[] => {
    const known = references.get(pointer);
    if (known !== undefined) return known;
    const found: string[] = [];
    const schema = valueAt(document, pathOf(pointer));
    if (isRecord(schema))
      eachObject(schema, ({ $ref }) => {
        if (typeof $ref === "string" && $ref.startsWith("#")) found.push($ref.slice(1));
      });
    references.set(pointer, found);
    return found;
  };
  const leadsTo = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const pointer of seen) {
      if (pointer === to) return true;
      for (const next of referencesOf(pointer)) seen.add(next);
    }
    return false;
  };
  return (pointer) => {
    let ways = 0;
    return referencesOf(pointer).some((next) => leadsTo(next, pointer) && ++ways > 1);
  };
}
