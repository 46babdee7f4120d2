/** Checks that a document with other extensions has errors. */
import { codeSchemas, listOf } from "@faultline/catalog/pure";
import type { Envelope, Family, OpenApiDocument, Path } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** A document that has an envelope, a carrier or the facts of a family has errors too: without one, all of it is for nothing. */
export const familyHasErrors = rule("family-has-errors", "error", (family, report) => {
  const [envelope] = family.envelopes;
  if (family.errors.length > 0 || (!envelope && family.responses.some(({ x }) => x))) return;
  const path = pathOf(family);
  if (!path) return;
  const codes = envelope ? codesIn(envelope, family.merged) : [];
  const listed = codes.length === 0 ? "" : `: ${codes.slice(0, 12).join(", ")}${codes.length > 12 ? ", …" : ""}`;
  report(path, {
    found: `a family without a single error${codes.length === 0 ? "" : `, and ${codes.length} codes in an enum`}`,
    wanted: `a component schema with \`x-error\` for each of its errors${listed}`,
  });
});

/** What is left of the family. */
function pathOf({ document, envelopes, carriers }: Family): Path | undefined {
  const carrier = carriers.find(({ x }) => x);
  return (
    envelopes[0]?.path ?? carrier?.path ?? (document.info["x-error-family"] ? ["info", "x-error-family"] : undefined)
  );
}

/** The codes that an envelope lists in an `enum`. */
function codesIn({ schema, codes }: Envelope, document: OpenApiDocument): string[] {
  const members = codes.flatMap((location) => codeSchemas(document, schema, location));
  return members.flatMap(({ schema: member }) => listOf(member["enum"]).map(String));
}
