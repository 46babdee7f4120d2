/** Checks that the failures of a document share an envelope with a code. */
import type { OpenApiDocument } from "@faultline/catalog";
import { listOf, isRecord, valueAt } from "@faultline/catalog/pure";
import { bodyFormsOf, type BodyForm } from "../../body-forms.ts";
import { bodiesOf, documentedFailures } from "../../failures.ts";
import { memberPaths } from "../../members.ts";
import { auditRule } from "../../rule.ts";

/** Below this many answers there is no habit to speak of. */
const LEAST = 10;

/** Failures have one envelope, and a member of it tells them apart. */
export const envelopeShare = auditRule("envelope-share", "info", (document, report) => {
  const failures = documentedFailures(document).filter((failure) => bodiesOf(failure).length > 0);
  const all = failures.reduce((sum, { uses }) => sum + uses, 0);
  const [usual] = bodyFormsOf(document);
  if (all < LEAST || !usual) return;
  const telling = usual.names.filter((name) => tellsApart(document, usual, name));
  const members = usual.names.slice(0, 12).join(", ");
  if (usual.uses >= all && telling.length > 0) return;
  report([], {
    found: `${usual.uses.toLocaleString("en-US")} of ${all.toLocaleString("en-US")} failure bodies with the members ${members}, ${wordsFor(telling)}`,
    wanted:
      "one envelope for all failures, with a member whose constants tell the errors apart; then `x-error-envelope` can name it",
  });
});

function wordsFor(telling: readonly string[]): string {
  if (telling.length === 0) return "none of which has a constant or an enum: nothing in the body tells errors apart";
  return `of which ${telling.join(" and ")} ${telling.length === 1 ? "has" : "have"} constants or an enum, and can tell errors apart`;
}

/** True where bodies of that form say which values a member has. */
function tellsApart(document: OpenApiDocument, { paths }: BodyForm, name: string): boolean {
  return paths
    .flatMap((path) => memberPaths(document, path, [name]))
    .some((path) => {
      const schema = valueAt(document, path);
      return isRecord(schema) && (Object.hasOwn(schema, "const") || listOf(schema["enum"]).length > 0);
    });
}
