/** The keys below `content` are media types. */
import { isRecord, nearest, valueAt } from "@faultline/catalog/pure";
import { documentedResponses } from "../../documented-responses.ts";
import { rule } from "../../rule.ts";

/** `type/subtype` with parameters, or a range of media types (RFC 9110, sections 8.3 and 12.5.1). */
const MEDIA_TYPE = /^(\*|[\w!#$&^.+-]+)\/(?:\*|[\w!#$&^.+-]+)\s*(?:;.*)?$/;

/** The top-level types that IANA has registered (RFC 9695 brought `haptics`), and the range of all. */
const TYPES: ReadonlySet<string> = new Set([
  ...["application", "audio", "example", "font", "haptics", "image", "message", "model", "multipart", "text", "video"],
  "*",
]);

/** What is meant most often; the other rules then see the body. */
const JSON_TYPE = "application/json";

/** A body stands below its media type: guards and pages cannot find it by another name. */
export const mediaTypeNamed = rule("media-type-named", "error", ({ document }, report) => {
  for (const { response, path } of documentedResponses(document)) {
    if (isRecord(response["schema"]) && response["content"] === undefined)
      report([...path, "schema"], {
        found: "`schema` in a response, where nobody reads it",
        wanted: `it below \`content\` and a media type, such as \`${JSON_TYPE}\``,
        corrections: [{ from: [...path, "schema"], to: [...path, "content", JSON_TYPE, "schema"] }],
      });
    for (const name of isRecord(response["content"]) ? Object.keys(response["content"]) : []) {
      const type = MEDIA_TYPE.exec(name)?.[1]?.toLowerCase();
      if (type !== undefined && (TYPES.has(type) || type.startsWith("x-"))) continue;
      const from = [...path, "content", name];
      const to = [...path, "content", JSON_TYPE, ...(name === "schema" ? [name] : [])]; // the level of the media type is missing
      report(from, {
        found: `${JSON.stringify(name)}, which is no media type`,
        wanted: type === undefined ? "a type and a subtype, such as `application/json`" : typeMeant(type),
        corrections: [{ from, ...(valueAt(document, to) === undefined && { to }) }],
      });
    }
  }
});

function typeMeant(type: string): string {
  const meant = nearest(type, TYPES);
  return meant === undefined
    ? "one whose type is registered, such as `application/json`"
    : `the type ${JSON.stringify(meant)}, which is the nearest registered one`;
}
