/** Checks that every operation documents a failure. */
import { counted } from "@faultline/catalog/words";
import { isRecord, operationsIn } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { isFailure } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";
import { suchAs } from "../../repeated-findings.ts";

/** Every operation documents at least one way to fail. */
export const operationHasFailure = auditRule("operation-has-failure", "warn", (document, report) => {
  const silent: Path[] = [];
  for (const { operation, path } of operationsIn(document, "paths")) {
    const { responses } = operation;
    if (!isRecord(responses) || !Object.keys(responses).some(isFailure)) silent.push(path);
  }
  const [first] = silent;
  if (!first) return;
  report(first, {
    found: `${silent.length === 1 ? "an operation" : counted(silent.length, "operation")} without any error response${suchAs(silent)}`,
    wanted: "a response for each status with which it fails, or one for `default`",
    occurrences: silent.length,
  });
});
