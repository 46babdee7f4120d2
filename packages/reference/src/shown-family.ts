/** Prepares a family for the readers of a page. */
import { readFamily, type Audience, type Family } from "@faultline/catalog";
import { leaveOut } from "./leave-out.ts";
import { neutralize } from "./neutralize.ts";

/** The family without the errors that these readers may not know, its descriptions reduced to plain CommonMark. The given one stays as it is. */
export function shownFamily({ id, file, document: given, errors }: Family, audience: Audience = "public"): Family {
  const document = structuredClone(given);
  neutralize(document);
  const read = (): Family => readFamily(id, file, document).family;
  const whole = read();
  const shown = leaveOut(document, whole, audience) ? read() : whole;
  const docs = new Map(errors.map((error) => [error.id, error.x.docs])); // a config may have named them
  return { ...shown, errors: shown.errors.map((error) => withDocs(error, docs.get(error.id))) };
}

function withDocs<Entry extends Family["errors"][number]>(error: Entry, docs: string | undefined): Entry {
  return docs === undefined ? error : { ...error, x: { ...error.x, docs } };
}
