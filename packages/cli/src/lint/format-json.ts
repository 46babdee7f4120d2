/** Prints findings as JSON. */
import { printableJson } from "../output/printable.ts";
import type { LintResult } from "./located.ts";

/** `[{ rule, severity, file, line, column, pointer, message, found, wanted, help }]`, in the order of the files and their lines; with `occurrences` and `further` pointers where one counts many. */
export function lintJson({ findings }: LintResult): string {
  return `${printableJson(findings.map(({ end: _, frame: __, subject: ___, ...shown }) => shown))}\n`;
}
