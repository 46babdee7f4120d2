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

/** An error has one description; where responses describe it differently, one of them is used. */
function furtherDescriptions({ name, told, places }: ProposedError): Remark[] {
  if (told) return [];
  const texts = new Set(places.map(({ response }) => recordOf(response.response)["description"]));
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
