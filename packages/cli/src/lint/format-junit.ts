/** Prints findings as a JUnit report. */
import { printable } from "../output/printable.ts";
import type { LintResult, LocatedFinding } from "./located.ts";

/** One suite a file, one failed case a finding; a clean file has one case that passed. */
export function junit({ files, findings }: LintResult): string {
  const suites = [...new Set([...files, ...findings.map(({ file }) => file)])].map((file) =>
    suite(
      file,
      findings.filter((finding) => finding.file === file),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="faultline lint" tests="${countOf(suites)}" failures="${findings.length}">`,
    ...suites.flat(),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, findings: readonly LocatedFinding[]): string[] {
  const cases =
    findings.length === 0 ? [`    <testcase name="lint" classname="${text(file)}"/>`] : findings.flatMap(failedCase);
  return [
    `  <testsuite name="${text(file)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}" errors="0">`,
    ...cases,
    "  </testsuite>",
  ];
}

function failedCase({ rule, severity, file, line, column, pointer, message }: LocatedFinding): string[] {
  return [
    `    <testcase name="${text(`${rule} ${pointer}`)}" classname="${text(file)}">`,
    `      <failure type="${severity}" message="${text(message)}">${text(`${file}:${line}:${column}`)}</failure>`,
    "    </testcase>",
  ];
}

function countOf(suites: readonly string[][]): number {
  return suites.flat().filter((line) => line.startsWith("    <testcase")).length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML has no control characters at all, not even as entities. */
function text(value: string): string {
  return printable(value)
    .replaceAll(/[\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
