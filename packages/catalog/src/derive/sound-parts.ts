/** Separates what can be read of a document from what cannot, and keeps the problems that bear on its errors. */
import { checkShape, leftOut } from "../check/check-document.ts";
import { brokenReferences, circles, isTooLong } from "../check/check-references.ts";
import type { OpenApiDocument } from "../document/openapi.ts";
import { valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { withoutPaths } from "../document/without-paths.ts";
import { findPlacements, type FoundPlacements } from "./find-placements.ts";
import { mergeDocument } from "./merge.ts";
import { ErrorParts, isError } from "./error-parts.ts";

/** What reading goes on with. */
export interface SoundParts {
  /** The document without the parts that have the wrong type or lead nowhere. */
  document: OpenApiDocument;
  /** The same document with each `allOf` merged. */
  merged: OpenApiDocument;
  found: FoundPlacements;
  /** What is wrong in or on the way to errors; the rest is left to linters of OpenAPI. */
  problems: Problem[];
}

/** Accepts any value, lifted to 3.1 where it is a document of 3.0. */
export function soundParts(given: unknown): SoundParts {
  const shape = checkShape(given);
  const shaped = shape.document ?? { openapi: "3.1.1", info: {} };
  const found = findPlacements(shaped, (name) => isError(shaped, name));
  const parts = new ErrorParts(shaped, () => found);
  const isJudged = (path: Path): boolean => parts.holds(path);
  const lost = brokenReferences(shaped);
  const endless = circles(shaped);
  const problems = [
    ...shape.problems.filter(
      ({ path }) =>
        parts.bearsOn(valueAt(given, leftOut(given, path)), path) || (path.at(-1) === "$ref" && parts.maySeek(path)),
    ),
    ...lost.filter(({ path }) => parts.maySeek(path)),
    ...endless.filter((problem) => isJudged(problem.path) || isTooLong(problem)), // nobody can walk through it
  ];
  const known = new Set(problems);
  const strays = [...lost, ...endless].filter((problem) => !known.has(problem));
  const document = withoutPaths(
    shaped,
    strays.map(({ path }) => path),
  ) as OpenApiDocument; // what was left out are references
  const { merged, problems: conflicts } = mergeDocument(document, isJudged);
  return { document, merged, found, problems: [...problems, ...conflicts, ...found.problems] };
}
