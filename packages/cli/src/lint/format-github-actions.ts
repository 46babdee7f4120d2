import { printable } from "../printable.ts";
import type { LintResult, LocatedFinding } from "./located.ts";

const COMMANDS = { error: "error", warn: "warning", info: "notice" } as const;

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubActions({ findings }: LintResult): string {
  return findings.map((finding) => `${command(finding)}\n`).join("");
}

function command({ severity, file, line, column, end, rule, message, help }: LocatedFinding): string {
  const places = { file, line, col: column, endLine: end.line, ...(end.line === line && { endColumn: end.column }), title: rule };
  const properties = Object.entries(places).map(
    ([name, value]) => `${name}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(",")}::${escaped(`${message} (${help})`)}`;
}

function escaped(text: string): string {
  return printable(text).replaceAll("%", "%25");
}
