import { eachObject, isRecord, pathOf, valueAt, withoutPlaces } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { findingOf, rule, type Finding, type Judgement } from "../../rule.ts";

const KEYWORDS = ["additionalProperties", "unevaluatedProperties"] as const;

/** No schema of a failed call's body forbids further members: a service may add some, and an error adds its own to its envelope. */
export const bodyStaysOpen = rule("body-stays-open", "error", ({ document, envelopes, errors, carriers }, report) => {
  for (const path of closedPlaces(
    document,
    [...envelopes, ...errors, ...carriers].map(({ path }) => path),
  )) {
    report(path, judgementOf(path));
  }
});

/**
 * A document that cannot be read for its closed bodies: they are what is wrong with it, and not each error that adds a member. `opened` is
 * the document without them.
 */
export function openedBodies(document: unknown): { opened: unknown; findings: Finding[] } {
  const schemas = valueAt(document, ["components", "schemas"]);
  const ours = Object.entries(isRecord(schemas) ? schemas : {}).filter(
    ([, schema]) => isRecord(schema) && MARKS.some((mark) => schema[mark] !== undefined),
  );
  const places = closedPlaces(
    document,
    ours.map(([name]) => ["components", "schemas", name]),
  );
  return {
    opened: withoutPlaces(document, places),
    findings: places.map((path) => findingOf(bodyStaysOpen, path, judgementOf(path))),
  };
}

const MARKS = ["x-error", "x-error-envelope", "x-error-carrier"];

function judgementOf(path: Path): Judgement {
  return {
    found: `\`${path.at(-1) ?? ""}: false\`, by which a body with one more member is none`,
    wanted: "a schema that stays open. Delete it",
    fix: { kind: "remove", path },
  };
}

/** Where a schema, one inside of it or one to which it leads forbids further members. */
export function closedPlaces(document: unknown, roots: readonly Path[]): Path[] {
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
