/** Says what of a document did not make it, and what it does not tell. */
import type { OpenApiDocument } from "@faultline/catalog";
import { eachObject, recordOf } from "@faultline/catalog/pure";
import type { ProposedError, Remark } from "../model.ts";
import type { FailureResponse } from "../read/failure-bodies.ts";
import { referredComponents } from "../write/referred-components.ts";
import { bareResponseRemarks } from "./bare-responses.ts";
import { counted, inSeries } from "./words.ts";

/** Remarks on responses, headers and keywords; those on bodies are made where these are read. */
export function remarksOn(
  document: OpenApiDocument,
  responses: readonly FailureResponse[],
  errors: readonly ProposedError[],
): Remark[] {
  return [
    ...bareResponseRemarks(responses),
    ...responses.flatMap(withoutSchema),
    ...responses.flatMap((response) => withoutCode(response, errors)),
    ...furtherDescriptions(errors),
    ...keywords(document, responses),
  ];
}

function withoutSchema({ media }: FailureResponse): Remark[] {
  return media
    .filter(({ hasSchema, leaves }) => !hasSchema || leaves.length === 0)
    .map(({ type, path, hasSchema }) => ({
      kind: "left out",
      text: `a body of ${type} ${hasSchema ? "whose schema says nothing" : "without a schema"}`,
      path,
    }));
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
  let count = 0;
  const bodies = responses.map(({ response }) => response);
  for (const part of [bodies, referredComponents(document, { bodies }, [], (value) => value)])
    eachObject(part, (object) => {
      if (Object.hasOwn(object, "discriminator")) count++;
    });
  if (count === 0) return [];
  return [{ kind: "left out", text: `\`discriminator\`, ${counted(count, "time")}: constants tell errors apart` }];
}
