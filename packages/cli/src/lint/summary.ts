/** Counts findings for the line at the end of a report. */
import { counted } from "@faultline/catalog/words";
import { auditRules, tally, type Tally } from "@faultline/rules";
import type { LintResult, LocatedFinding } from "./located.ts";

/** `2 errors, 1 warning in 4 files`. */
export function summary({ files, findings }: LintResult): string {
  const counts = (["error", "warn", "info"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, NAMES[severity])];
  });
  return `${counts.length === 0 ? "nothing found" : counts.join(", ")} in ${counted(files.length, "file")}`;
}

const NAMES = { error: "error", warn: "warning", info: "note" } as const;

const ofAudit: ReadonlySet<string> = new Set(auditRules.map(({ id }) => id));

/** The places by rule, for the table in front of the findings: those of an audit, and what a family leaves open in several places. */
export function tallyOf(findings: readonly LocatedFinding[]): Tally[] {
  return tally(findings.filter(({ rule, occurrences = 1 }) => ofAudit.has(rule) || occurrences > 1));
}
