/** Says what of a document did not make it, and what it does not tell. */
import type { OpenApiDocument } from "@faultline/catalog";
import { eachObject, recordOf } from "@faultline/catalog/pure";
import type { ProposedError, Remark } from "../model.ts";
import { usesOfResponse, type FailureResponse } from "../read/failure-bodies.ts";
import { counted } from "./words.ts";

/** Remarks on responses, headers and keywords; those on bodies are made where these are read. */
export function remarksOn(
  document: OpenApiDocument,
  responses: readonly FailureResponse[],
  errors: readonly ProposedError[],
): Remark[] {
  return [
    ...responses.flatMap(withoutBody),
    ...responses.flatMap(withoutSchema),
    ...responses.flatMap((response) => withoutCode(response, errors)),
    ...errors.flatMap(furtherDescriptions),
    ...keywords(document),
  ];
}

function withoutBody(response: FailureResponse): Remark[] {
  if (response.media.length > 0) return [];
  const keys = [...response.keys.keys()].join(", ");
  const text = `${keys} without a body, in ${counted(usesOfResponse(response), "operation")}: it is told by its status alone, and no schema can be its error`;
  return [{ kind: "left out", text, path: response.path }];
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
    const left = media.leaves.filter(({ id, members }) => members.size > 0 && !known.has(id));
    return left.map(({ name = "an inline schema", path }): Remark => {
      const text = `${name} under ${keys.join(", ")}, whose code is not told where those of others are`;
      return { kind: "left out", text, path };
    });
  });
}

/** An error has one description; where responses describe it differently, one of them is used. */
function furtherDescriptions({ name, stated, occurrences }: ProposedError): Remark[] {
  if (stated) return [];
  const texts = new Set(occurrences.map(({ response }) => recordOf(response.response)["description"]));
  if (texts.size < 2) return [];
  const further = counted(texts.size - 1, "further description");
  return [{ kind: "left out", text: `${further} of ${name} in responses; the most frequent one is used` }];
}

function keywords(document: OpenApiDocument): Remark[] {
  const remarks: Remark[] = [];
  const counts = new Map<string, number>();
  eachObject(document, (object) => {
    if (Object.hasOwn(object, "discriminator")) counts.set("discriminator", (counts.get("discriminator") ?? 0) + 1);
  });
  for (const [keyword, count] of counts)
    remarks.push({ kind: "left out", text: `\`${keyword}\`, ${counted(count, "time")}: constants tell errors apart` });
  return remarks;
}
