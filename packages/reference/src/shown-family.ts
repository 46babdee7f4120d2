/** Prepares a family for the readers of a page. */
import { readFamily, type Audience, type Family, type OpenApiDocument } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { leaveOut } from "./leave-out.ts";
import { neutralize } from "./neutralize.ts";

/**
 * The family without the errors that these readers may not know. `prepare` changes the document before: for Markdown, its descriptions are reduced
 * to plain CommonMark. The given one stays as it is.
 */
export function shownFamily(
  { id, file, document: given, errors }: Family,
  audience: Audience = "public",
  prepare: (document: OpenApiDocument) => void = neutralize,
): Family {
  const document = structuredClone(given);
  for (const { path, x } of errors) if (x.docs !== undefined) addDocs(valueAt(document, path), x.docs);
  prepare(document);
  const read = (): Family => readFamily(id, file, document).family;
  const whole = read();
  return leaveOut(document, whole, audience) ? read() : whole;
}

/** The address that a config may have named. An `x-error` of its own, for an alias of YAML makes one of several errors. */
function addDocs(schema: unknown, docs: string): void {
  if (isRecord(schema) && isRecord(schema["x-error"])) schema["x-error"] = { ...schema["x-error"], docs };
}
