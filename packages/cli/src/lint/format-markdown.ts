/** Prints findings as a table for a pull request or the summary of a job. */
import { errorsFirst } from "../output/annotated.ts";
import { cell, code, dead } from "../output/dead-text.ts";
import type { LintResult, LocatedFinding } from "./located.ts";
import { tallyOf, summary } from "./summary.ts";

/** A summary and a table, for the description of a pull request or the summary of a job. */
export function lintMarkdown(result: LintResult): string {
  const rows = errorsFirst(result.findings).map(row);
  const tally = tallyOf(result.findings).map(({ rule, severity, count }) => `| ${rule} | ${severity} | ${count} |`);
  const tallied = tally.length === 0 ? [] : ["", "| rule | severity | places |", "|---|---|---|", ...tally];
  const table =
    rows.length === 0 ? [] : ["", "| severity | place | rule | found | wanted |", "|---|---|---|---|---|", ...rows];
  return [`### Lint: ${summary(result)}`, ...tallied, ...table, ""].join("\n");
}

function row({ severity, file, line, rule, found, wanted, help }: LocatedFinding): string {
  return `| ${[severity, cell(code(`${file}:${line}`)), `[${rule}](${help})`, cell(dead(found)), cell(dead(wanted))].join(" | ")} |`;
}
