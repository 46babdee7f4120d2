/** Checks that the guards can read the bodies of errors. */
import { mediaTypesOf, schemaParts } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { documentedResponses } from "../../documented-responses.ts";

import { rule } from "../../rule.ts";

/** JSON, what may be JSON, forms, and texts, which are told by their status. */
const READABLE =
  /^(?:\*\/\*|application\/\*|text\/\*|[^/]+\/(?:[^+]+\+)?json|application\/x-www-form-urlencoded|text\/(?!xml$)[^+]+|application\/(?:x-ndjson|jsonl|json-seq))$/;

/** An error in a body that is neither JSON nor a form is known by its status alone, until the caller gives a parser. */
export const mediaTypeReadable = rule("media-type-readable", "info", ({ document, errors }, report) => {
  const names = new Set(errors.map(({ path }) => path.join("/")));
  const holdsError = (path: Path): boolean =>
    [...schemaParts(document, path)].some((part) => names.has(part.path.join("/")));
  const bodies = documentedResponses(document).flatMap(({ response, path }) =>
    mediaTypesOf(document, { value: response, path })
      .filter(({ path: at }) => holdsError([...at, "schema"]))
      .map(({ type: name }) => ({ name, path, type: name.split(";")[0]?.trim().toLowerCase() ?? "" })),
  );
  const of = new Set(bodies.map(({ path }) => path)).size;
  for (const { name, path, type } of bodies.filter((body) => !READABLE.test(body.type)))
    report([...path, "content", name], {
      found: `errors as ${type}, which the guards do not read by themselves`,
      wanted: "a parser that callers give to `decode`, as docs/xml.md shows; or JSON, where the service can send it",
      gap: { noun: "response", of, says: `have errors as ${type}, which the guards do not read by themselves` },
    });
});
