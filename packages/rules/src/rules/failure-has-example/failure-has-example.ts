/** Checks that every failure body has an example. */
import { listOf, isRecord, mediaTypesOf, pathOf, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument } from "@faultline/catalog";
import { type Failure, bodiesOf, documentedFailures } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";
import { suchAs } from "../../repeated-findings.ts";

/** The body of a failure is shown once as it is: people and mocks start from it. */
export const failureHasExample = auditRule("failure-has-example", "info", (document, report) => {
  const failures = documentedFailures(document).filter((failure) => bodiesOf(document, failure).length > 0);
  const bare = failures.filter((failure) => !hasExample(document, failure));
  const [first] = bare;
  if (!first) return;
  const found =
    failures.length === 1
      ? "a body of a failure without an example"
      : `${bare.length.toLocaleString("en-US")} of ${failures.length.toLocaleString("en-US")} bodies of failures without an example`;
  report(first.path, {
    found: `${found}${suchAs(bare.map(({ path }) => path))}`,
    wanted: "`example` or `examples` beside the schema, or in it, with a body as the service sends it",
    occurrences: bare.length,
  });
});

function hasExample(document: OpenApiDocument, failure: Failure): boolean {
  return mediaTypesOf(document, { value: failure.response, path: failure.path }).some(
    ({ media }) => isShown(media) || schemaIsShown(document, media["schema"] ?? media["itemSchema"]),
  );
}

function isShown({ example, examples }: Record<string, unknown>): boolean {
  return (
    example !== undefined || listOf(examples).length > 0 || (isRecord(examples) && Object.keys(examples).length > 0)
  );
}

/** By an example of its own, or of all that it is made of: tools then put one together. */
function schemaIsShown(document: OpenApiDocument, schema: unknown, depth = 0): boolean {
  if (!isRecord(schema) || depth > 8) return false;
  if (isShown(schema)) return true;
  const { $ref, properties, allOf, oneOf, anyOf } = schema;
  if (typeof $ref === "string") return schemaIsShown(document, valueAt(document, pathOf($ref)), depth + 1);
  const members = isRecord(properties) ? Object.values(properties) : [];
  if (members.length > 0) return members.every((member) => schemaIsShown(document, member, depth + 1));
  return [...listOf(allOf), ...listOf(oneOf), ...listOf(anyOf)].some((part) =>
    schemaIsShown(document, part, depth + 1),
  );
}
