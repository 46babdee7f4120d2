/** Checks that the failures of a document share an envelope with a code. */
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord } from "@faultline/catalog/pure";
import { type CodeMember, codeMembers, failureEnvelope } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";

/** Below this many answers there is no habit to speak of. */
const LEAST = 10;
const MOST_MEMBERS = 3;
const MOST_VALUES = 6;

/** Failures have one envelope, which `x-error-envelope` names. */
export const envelopeShare = auditRule("envelope-share", "info", (document, report) => {
  const envelope = failureEnvelope(document);
  if (!envelope || envelope.all < LEAST || isNamed(document)) return;
  const { names, uses, all } = envelope;
  const share = `${uses.toLocaleString("en-US")} of ${all.toLocaleString("en-US")} failure bodies with ${listed(names.slice(0, 12), names.length)}`;
  const codes = codeMembers(document);
  const wanted =
    codes.length === 0
      ? "one envelope for all failures, with a member whose constants tell the errors apart; then `x-error-envelope` can name it"
      : "`x-error-envelope` on the schema of the envelope, with the member that tells errors apart as its `code`, and a schema with `x-error` for each of its values";
  report([], { found: `${share}${wordsFor(codes)}`, wanted });
});

function isNamed(document: OpenApiDocument): boolean {
  return Object.values(document.components?.schemas ?? {}).some(
    (schema) => isRecord(schema) && schema["x-error-envelope"] !== undefined,
  );
}

function wordsFor(codes: readonly CodeMember[]): string {
  if (codes.length === 0) return ", in which nothing has a constant or an enum: nothing in the body tells errors apart";
  const shown = codes.slice(0, MOST_MEMBERS).map(({ member, values }) => {
    const texts = values.slice(0, MOST_VALUES).map((value) => `\`${value}\``);
    return `\`${member || "the body"}\` is ${listed(texts, values.length, "or")}`;
  });
  const more = codes.length - shown.length;
  return `; where constants and enums say so, ${shown.join("; ")}${more > 0 ? `; and ${more} further ${more === 1 ? "member has" : "members have"} some` : ""}`;
}

/** `a, b and c`, or `a, b and 4 more` where there are more than are named. */
function listed(names: readonly string[], total: number, conjunction = "and"): string {
  const parts = total > names.length ? [...names, `${total - names.length} more`] : names;
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1) ?? ""}`;
}
