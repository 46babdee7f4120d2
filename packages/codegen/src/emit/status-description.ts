/** Says what a status means for the whole family, as far as its document says that. */
import { isRecord, valueAt, type Family, type ResponseEntry } from "@faultline/catalog";

/**
 * What the response components say, or what all operations with this status say alike; empty where one operation speaks for itself alone,
 * as another one with the same status may mean something else.
 */
export function descriptionOf({ paths, description }: ResponseEntry, { document }: Pick<Family, "document">): string {
  const isShared = paths.some(([root]) => root === "components");
  if (isShared && paths.length === 1) return description;
  const said = paths.map((path) => {
    const response = valueAt(document, path);
    return isRecord(response) ? response["description"] : undefined;
  });
  const ofComponents = said.filter((_, index) => paths[index]?.[0] === "components");
  const texts = new Set(ofComponents.length > 0 ? ofComponents : said);
  const isAlone = !isShared && paths.length === 1 && Object.keys(document.paths ?? {}).length > 1;
  const [text] = texts;
  return texts.size === 1 && !isAlone && typeof text === "string" ? text : "";
}
