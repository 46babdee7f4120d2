/** Runs the rules that check any OpenAPI document. */
import type { OpenApiDocument, Problem } from "@faultline/catalog";
import { groupBy, isRecord } from "@faultline/catalog/pure";
import { inDocumentOrder } from "./document-order.ts";
import { envelopeDiffers } from "./rules/envelope-differs/envelope-differs.ts";
import { envelopeShare } from "./rules/envelope-share/envelope-share.ts";
import { failureHasBody } from "./rules/failure-has-body/failure-has-body.ts";
import { failureHasExample } from "./rules/failure-has-example/failure-has-example.ts";
import { failureSaysMore } from "./rules/failure-says-more/failure-says-more.ts";
import { foreignDocument } from "./foreign-document.ts";
import type { FamilyLintOptions } from "./lint.ts";
import { operationHasFailure } from "./rules/operation-has-failure/operation-has-failure.ts";
import { readableDocument } from "./rules/readable-document/readable-document.ts";
import { findingOf, type AuditRule, type Finding, type RuleInfo } from "./rule.ts";
import { problemJson } from "./rules/problem-json/problem-json.ts";
import { statusConstantFits } from "./rules/status-constant-fits/status-constant-fits.ts";
import { statusLeftOut } from "./rules/status-left-out/status-left-out.ts";
import { throttlingSaysWhen } from "./rules/throttling-says-when/throttling-says-when.ts";

const judges: readonly AuditRule[] = [
  envelopeShare,
  operationHasFailure,
  statusLeftOut,
  failureHasBody,
  throttlingSaysWhen,
  envelopeDiffers,
  failureHasExample,
  failureSaysMore,
  statusConstantFits,
  problemJson,
];

/** Every rule of an audit. */
export const auditRules: readonly RuleInfo[] = [readableDocument, ...judges];

/** Lists what an OpenAPI 3.0, 3.1 or 3.2 document leaves callers to guess about failures; it needs no `x-error`. */
export function auditDocument(document: unknown, { only }: FamilyLintOptions = {}): Finding[] {
  const foreign = foreignDocument(document) ?? withoutInfo(document);
  if (foreign) return [findingOf(readableDocument, foreign.path, foreign)];
  const chosen = judges.filter(({ id, isOptIn }) => (only === undefined ? isOptIn !== true : only.has(id)));
  return inDocumentOrder(
    document,
    chosen.flatMap((rule) => rule.check(document as OpenApiDocument)), // it was just found to be one,
  );
}

function withoutInfo(document: unknown): Problem | undefined {
  if (isRecord(document) && isRecord(document["info"])) return undefined;
  return { path: [], found: "no `info` object", wanted: "an OpenAPI document, which has this member" };
}

/** A rule with the number of positions that break it. */
export interface Tally {
  rule: string;
  severity: Finding["severity"];
  count: number;
}

/** Counts the findings by rule; the most severe rules come first, then the most frequent. */
export function tally(findings: readonly Pick<Finding, "rule" | "severity" | "occurrences">[]): Tally[] {
  const ranks = { error: 0, warn: 1, info: 2 };
  const rows = [...groupBy(findings, ({ rule }) => rule).values()].map((group): Tally => {
    const [{ rule, severity }] = group;
    return { rule, severity, count: group.reduce((sum, { occurrences = 1 }) => sum + occurrences, 0) };
  });
  return rows.sort((a, b) => ranks[a.severity] - ranks[b.severity] || b.count - a.count);
}
