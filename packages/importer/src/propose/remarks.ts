/** Says what of a document did not make it, and what it does not tell. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { eachObject, isRecord, recordOf } from "@faultline/catalog/pure";
import type { ProposedError, Remark } from "../model.ts";
import { samplesOfMedia } from "../read/samples.ts";
import type { FailureResponse } from "../read/failure-bodies.ts";
import { isClosing } from "../read/bare-schema.ts";
import { componentsOfFailures } from "../write/referred-components.ts";
import { bareResponseRemarks } from "./bare-responses.ts";
import { inSeries } from "./words.ts";

/** Remarks on responses, headers and keywords; those on bodies are made where these are read. */
export function remarksOn(
  document: OpenApiDocument,
  responses: readonly FailureResponse[],
  errors: readonly ProposedError[],
): Remark[] {
  return [
    ...bareResponseRemarks(responses),
    ...responses.flatMap((response) => withoutSchema(document, response)),
    ...responses.flatMap((response) => withoutCode(response, errors)),
    ...furtherDescriptions(errors),
    ...keywords(document, responses),
  ];
}

function withoutSchema(document: OpenApiDocument, { media }: FailureResponse): Remark[] {
  if (media.some(({ inSuccess }) => inSuccess)) return []; // its other bodies are no failures
  return media
    .filter(({ hasSchema, leaves }) => !hasSchema || leaves.length === 0)
    .map((each) => {
      const { type, path, hasSchema } = each;
      const shown = samplesOfMedia(document, each).length > 0 ? ", though an example shows it" : "";
      const text = `a body of ${type} ${hasSchema ? "whose schema says nothing" : "without a schema"}${shown}`;
      return { kind: "left out", text, path };
    });
}

/** Under a status whose codes are told, a schema that tells none. */
function withoutCode(response: FailureResponse, errors: readonly ProposedError[]): Remark[] {
  const keys = [...response.keys.keys()];
  return response.media.flatMap((media) => {
    const placed = errors.filter(({ occurrences }) => occurrences.some((occurrence) => occurrence.media === media));
    const known = new Set(placed.flatMap(({ leaves }) => leaves.map(({ id }) => id)));
    if (
      placed.some(({ occurrences }) => occurrences.some((occurrence) => occurrence.media === media && occurrence.list))
    )
      return []; // its items are the bodies
    const left = media.leaves.filter(({ id, members }) => members.size > 0 && !known.has(id));
    return left.map(({ name = "an inline schema", path }): Remark => {
      const text = `${name} under ${keys.join(", ")}, whose code is not told where those of others are`;
      return { kind: "left out", text, path };
    });
  });
}

/** An error has one description; where responses describe it differently, one of them is used. */
function furtherDescriptions(errors: readonly ProposedError[]): Remark[] {
  const shown = errors.flatMap(({ name, stated, occurrences }) => {
    const texts = new Set(occurrences.map(({ response }) => recordOf(response.response)["description"]));
    return stated || texts.size < 2 ? [] : [`${name} (${texts.size - 1})`];
  });
  if (shown.length === 0) return [];
  const text = `further descriptions of an error in responses, of which the most frequent one is used: ${inSeries(shown, 20)}`;
  return [{ kind: "left out", text }];
}

/** In what the failures refer to. */
function keywords(document: OpenApiDocument, responses: readonly FailureResponse[]): Remark[] {
  const discriminators: Path[] = [];
  const closings: Path[] = [];
  const collect = (part: unknown, at: Path): void => {
    eachObject(part, (object, lazyPath) => {
      if (isRecord(object["discriminator"])) discriminators.push([...at, ...lazyPath(), "discriminator"]);
      for (const [key, value] of Object.entries(object))
        if (isClosing(key, value)) closings.push([...at, ...lazyPath(), key]);
    });
  };
  for (const { response, path } of responses) collect(response, path);
  const { schemas } = componentsOfFailures(document, responses);
  collect({ schemas }, ["components"]); // under its name, so that the names below it are no keywords
  const leftOut = (text: string, paths: readonly Path[]): Remark[] =>
    paths.map((path) => ({ kind: "left out", text, path }));
  return [
    ...leftOut("`discriminator`: constants tell errors apart", discriminators),
    ...leftOut("a keyword that closes a body: a service may add members", closings),
  ];
}
