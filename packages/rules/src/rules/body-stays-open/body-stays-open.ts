/** Checks that error bodies allow additional members. */
import { eachObject, isRecord, pathOf, valueAt, withoutPaths } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { findingOf, rule, type Finding, type RuleVerdict } from "../../rule.ts";

const KEYWORDS = ["additionalProperties", "unevaluatedProperties"] as const;

/** No schema of a failed call's body forbids further members: a service may add some, and an error adds its own to its envelope. */
export const bodyStaysOpen = rule("body-stays-open", "error", ({ document, envelopes, errors, carriers }, report) => {
  for (const path of closedPaths(
    document,
    [...envelopes, ...errors, ...carriers].map(({ path }) => path),
  )) {
    report(path, verdictOn(path));
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
  const paths = closedPaths(
    document,
    ours.map(([name]) => ["components", "schemas", name]),
  );
  return {
    opened: withoutPaths(document, paths),
    findings: paths.map((path) => findingOf(bodyStaysOpen, path, verdictOn(path))),
  };
}

const MARKS = ["x-error", "x-error-envelope", "x-error-carrier"];

function verdictOn(path: Path): RuleVerdict {
  return {
    found: `\`${path.at(-1) ?? ""}: false\`, by which a body with one more member is none`,
    wanted: "a schema that stays open. Delete it",
    fix: { kind: "remove", path },
  };
}

/** Where a schema, one inside of it or one to which it leads forbids further members. */
export function closedPaths(document: unknown, roots: readonly Path[]): Path[] {
  const paths: Path[] = [];
  const known = new Set<string>();
  const waiting = [...roots];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const at = path;
    eachObject(valueAt(document, at), (object, lazyPath) => {
      for (const keyword of KEYWORDS) if (object[keyword] === false) paths.push([...at, ...lazyPath(), keyword]);
      const { $ref } = object;
      if (typeof $ref !== "string" || known.has($ref)) return;
      known.add($ref);
      waiting.push(pathOf($ref));
    });
  }
  return [...new Map(paths.map((lazyPath) => [JSON.stringify(lazyPath), lazyPath])).values()];
}
