/** Checks that headers on which clients act have the types that HTTP gives them. */
import { isRecord, pathOf, valueAt, schemaParts } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isFailure } from "@faultline/catalog/survey";
import { documentedResponses } from "../../documented-responses.ts";

import { rule, type ReportVerdict } from "../../rule.ts";

/** What headers of HTTP hold that say why a call failed and when to try again (RFC 9110). Null stands for an absent one. */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ["retry-after", ["integer", "string", "null"]],
  ["www-authenticate", ["string", "array", "null"]],
  ["proxy-authenticate", ["string", "array", "null"]],
  ["location", ["string", "null"]],
]);
/** An HTTP date is none of these. */
const WRONG_FORMATS: ReadonlySet<unknown> = new Set(["date", "date-time", "time", "duration"]);

/** A header that clients act on has the type that it has in HTTP. */
export const headerType = rule("header-type", "error", ({ document }, report) => {
  for (const { status, response, path } of documentedResponses(document)) {
    for (const name of isRecord(response["headers"]) ? Object.keys(response["headers"]) : []) {
      const header = valueAt(document, [...path, "headers", name]);
      if (isFailure(status) && isRecord(header) && header["type"] !== undefined && header["schema"] === undefined)
        report([...path, "headers", name, "type"], {
          found: "`type` in a header, where nobody reads it",
          wanted: "it in the `schema` of the header",
        });
      const allowed = TYPES.get(name.toLowerCase());
      for (const { schema, path: at } of allowed ? schemasOf(document, [...path, "headers", name]) : []) {
        const wrong = [schema["type"] ?? []]
          .flat()
          .map(String)
          .filter((type) => !allowed?.includes(type));
        const wanted = `${allowed?.filter((type) => type !== "null").join(" or ") ?? ""}, as HTTP has it`;
        if (wrong.length > 0) report([...at, "type"], { found: `the type ${wrong.join(", ")} for ${name}`, wanted });
        else if (name.toLowerCase() === "retry-after") reportBounds(schema, at, report);
        if (WRONG_FORMATS.has(schema["format"]))
          report([...at, "format"], {
            found: `the format ${String(schema["format"])} for ${name}`,
            wanted: "none: a date in HTTP is written otherwise, as in Fri, 08 Nov 2030 22:33:22 GMT",
          });
      }
    }
  }
});

/** A delay is a number of seconds from 0 up, and one that is always 0 says nothing. */
function reportBounds(
  { minimum, maximum, exclusiveMaximum }: Record<string, unknown>,
  at: Path,
  report: ReportVerdict,
): void {
  const wanted = "seconds from 0 up, as HTTP has it";
  if (typeof minimum === "number" && minimum < 0)
    report([...at, "minimum"], { found: `a Retry-After from ${minimum} s`, wanted });
  for (const [keyword, most] of Object.entries({ maximum, exclusiveMaximum }))
    if (typeof most === "number" && most <= 0)
      report([...at, keyword], { found: `a Retry-After of ${most} s at most`, wanted });
}

function schemasOf(document: OpenApiDocument, path: Path): ReturnType<typeof schemaParts> | [] {
  const header = valueAt(document, path);
  if (!isRecord(header)) return [];
  const { $ref } = header;
  return schemaParts(document, [...(typeof $ref === "string" ? pathOf($ref) : path), "schema"]);
}
