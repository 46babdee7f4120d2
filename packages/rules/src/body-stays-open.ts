import { eachObject, pathOf } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";
import { rule } from "./rule.ts";

const KEYWORDS = ["additionalProperties", "unevaluatedProperties"] as const;

/** No schema of a failed call's body forbids further members: a service may add some, and an error adds its own to its envelope. */
export const bodyStaysOpen = rule("body-stays-open", "error", ({ document, envelopes, errors, carriers }, report) => {
  for (const path of closedPlaces(document, [...envelopes, ...errors, ...carriers].map(({ path }) => path))) {
    report(path, {
      found: `\`${path.at(-1) ?? ""}: false\`, by which a body with one more member is none`,
      wanted: "a schema that stays open. Delete it",
      mend: { kind: "remove", path },
    });
  }
});

/** Where a schema, one inside of it or one to which it leads forbids further members. */
export function closedPlaces(document: OpenApiDocument, roots: readonly Path[]): Path[] {
  const places: Path[] = [];
  const known = new Set<string>();
  const waiting = [...roots];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const at = path;
    eachObject(valueAt(document, at), (object, place) => {
      for (const keyword of KEYWORDS) if (object[keyword] === false) places.push([...at, ...place(), keyword]);
      const { $ref } = object;
      if (typeof $ref !== "string" || known.has($ref)) return;
      known.add($ref);
      waiting.push(pathOf($ref));
    });
  }
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
