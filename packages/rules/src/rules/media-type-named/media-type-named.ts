/** The keys below `content` are media types. */
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { documentedResponses } from "../../documented-responses.ts";
import { rule } from "../../rule.ts";

/** `type/subtype` with parameters, or a range of media types (RFC 9110, sections 8.3 and 12.5.1). */
const MEDIA_TYPE = /^(?:\*|[\w!#$&^.+-]+)\/(?:\*|[\w!#$&^.+-]+)\s*(?:;.*)?$/;

/** What is meant most often; the other rules then see the body. */
const JSON_TYPE = "application/json";

/** A body stands below its media type: guards and pages cannot find it by another name. */
export const mediaTypeNamed = rule("media-type-named", "error", ({ document }, report) => {
  for (const { response, path } of documentedResponses(document)) {
    for (const name of isRecord(response["content"]) ? Object.keys(response["content"]) : []) {
      if (MEDIA_TYPE.test(name)) continue;
      const from = [...path, "content", name];
      const to = [...path, "content", JSON_TYPE, ...(name === "schema" ? [name] : [])]; // the level of the media type is missing
      report(from, {
        found: `${JSON.stringify(name)}, which is no media type`,
        wanted: "a type and a subtype, such as `application/json`",
        corrections: [{ from, ...(valueAt(document, to) === undefined && { to }) }],
      });
    }
  }
});
