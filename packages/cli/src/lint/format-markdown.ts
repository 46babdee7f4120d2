import { printable } from "../printable.ts";
import type { LintResult, LocatedFinding } from "./located.ts";
import { auditTally, summary } from "./summary.ts";

/** A summary and a table, for the description of a pull request or the summary of a job. */
export function markdown(result: LintResult): string {
  const rows = result.findings.map(row);
  const tally = auditTally(result.findings).map(({ rule, severity, count }) => `| ${rule} | ${severity} | ${count} |`);
  const tallied = tally.length === 0 ? [] : ["", "| rule | severity | places |", "|---|---|---|", ...tally];
  const table = rows.length === 0 ? [] : ["", "| severity | place | rule | found | wanted |", "|---|---|---|---|---|", ...rows];
  return [`### Lint: ${summary(result)}`, ...tallied, ...table, ""].join("\n");
}

function row({ severity, file, line, rule, found, wanted, help }: LocatedFinding): string {
  return `| ${[severity, code(`${file}:${line}`), `[${rule}](${help})`, cell(found), cell(wanted)].join(" | ")} |`;
}

/** Nothing from a spec ends a cell, or becomes markup or a mention. */
function cell(text: string): string {
  return printable(text.replaceAll(/\s+/g, " ")).replaceAll(/[\\|*_~<>[\]#@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(text: string): string {
  return `\`${printable(text).replaceAll(/[`|]/g, "")}\``;
}
