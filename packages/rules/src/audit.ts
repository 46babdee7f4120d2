import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord } from "@faultline/catalog/pure";
import { inDocumentOrder } from "./document-order.ts";
import { envelopeDiffers } from "./envelope-differs.ts";
import { failureHasBody } from "./failure-has-body.ts";
import type { LintOptions } from "./lint.ts";
import { operationHasFailure } from "./operation-has-failure.ts";
import { readableDocument } from "./readable-document.ts";
import { findingOf, type AuditRule, type Finding, type RuleInfo } from "./rule.ts";

const judges: readonly AuditRule[] = [operationHasFailure, failureHasBody, envelopeDiffers];

/** Everything that an audit can find. */
export const auditRules: readonly RuleInfo[] = [readableDocument, ...judges];

/** What any OpenAPI 3.0 or 3.1 document leaves its callers to guess about failures; it need not know of `x-error`. */
export function auditDocument(document: unknown, { only }: LintOptions = {}): Finding[] {
  if (!isOpenApi3(document)) {
    const wanted = "`openapi: 3.0.x` or `3.1.x`, and an `info` object";
    return [findingOf(readableDocument, [], { found: "a document that is not OpenAPI 3.0 or 3.1", wanted })];
  }
  const chosen = judges.filter(({ id }) => only === undefined || only.has(id));
  return inDocumentOrder(document, chosen.flatMap((rule) => rule.check(document)));
}

function isOpenApi3(document: unknown): document is OpenApiDocument {
  return isRecord(document) && /^3\.[01]\./.test(String(document["openapi"])) && isRecord(document["info"]);
}
