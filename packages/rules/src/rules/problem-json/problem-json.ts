/** Finds failures whose bodies are JSON and no problem details (RFC 9457). Runs only where it is named. */
import { counted } from "@faultline/catalog/words";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, mediaTypesOf } from "@faultline/catalog/pure";
import { documentedFailures, memberPaths, typesAt } from "@faultline/catalog/survey";
import { likewise } from "../../repeated-findings.ts";
import { auditRule, type ReportVerdict } from "../../rule.ts";

const JSON_TYPE = /\bjson\b/i;
const PROBLEM = /^application\/problem\+json\b/i;
/** RFC 9457, section 3.1. */
const MEMBERS = { type: "string", status: "integer", title: "string", detail: "string", instance: "string" } as const;

/** Failures are problem details (RFC 9457). Runs only where `--rule` names it: no standard asks it of an API. */
export const problemJson = auditRule("problem-json", "warn", check, { isOptIn: true });

function check(document: OpenApiDocument, report: ReportVerdict): void {
  const failures = documentedFailures(document).filter(({ response }) =>
    typesOf(response).some((type) => JSON_TYPE.test(type)),
  );
  const plain = failures.filter(({ response }) => !typesOf(response).some((type) => PROBLEM.test(type)));
  const uses = plain.reduce((sum, failure) => sum + failure.uses, 0);
  if (plain[0])
    report(plain[0].path, {
      found: `a failure whose JSON is not application/problem+json, answered by ${counted(uses, "operation")}${likewise(plain.map(({ path }) => path))}`,
      wanted: "problem details as RFC 9457 has them, under the media type application/problem+json",
      occurrences: plain.length,
    });
  for (const { path, response } of failures)
    for (const { type, path: at } of mediaTypesOf(document, { value: response, path }))
      if (PROBLEM.test(type)) checkMembers(document, [...at, "schema"], report);
}

function checkMembers(document: OpenApiDocument, schema: Path, report: ReportVerdict): void {
  for (const [member, wanted] of Object.entries(MEMBERS)) {
    const paths = memberPaths(document, schema, [member]);
    const types = typesAt(document, paths);
    if (!types || types.has(wanted)) continue;
    report(paths[0] ?? schema, {
      found: `the member ${member} of type ${[...types].join(" or ")}`,
      wanted: `${wanted}, as RFC 9457, section 3.1 has it`,
    });
  }
}

function typesOf(response: Record<string, unknown>): string[] {
  return isRecord(response["content"]) ? Object.keys(response["content"]) : [];
}
