/** Prints findings for people at a terminal. */
import { styled, type Style } from "../output/door.ts";
import { errorsFirst } from "../output/annotated.ts";
import type { Page } from "../output/layout.ts";
import { printable } from "../output/printable.ts";
import type { LintResult, LocatedFinding } from "./located.ts";
import { tallyOf, summary } from "./summary.ts";
import { groupBy } from "@faultline/catalog/pure";
import { tally, type Tally } from "@faultline/rules";

type Paint = (style: Style, text: string) => string;

const COLOURS = { error: "red", warn: "yellow", info: "cyan" } as const;

/** More than anybody scrolls through. */
const MOST = 100;

/** For people: each finding with its lines, and a caret below the value that is meant. At a terminal, the first ones of each rule stand for many. */
export function lintStylish(result: LintResult, { colour, isTerminal = false }: Page): string {
  const paint: Paint = (style, text) => (colour ? styled(style, text) : text);
  const silent = result.silent.map(
    (file) =>
      `${printable(file)}: no \`x-error\` in this file, nothing to lint; \`faultline import\` proposes the errors of a plain OpenAPI document, and \`--profile audit\` checks it\n`,
  );
  const shown = isTerminal ? firstOfEach(errorsFirst(result.findings)) : errorsFirst(result.findings);
  const left = result.findings.length - shown.length;
  return [
    ...table(left > 0 ? tally(result.findings) : tallyOf(result.findings)),
    ...shown.map((finding) => block(finding, paint)),
    ...silent,
    ...(left > 0 ? [`${left} more, as the table counts them: \`--output stylish=<file>\` writes all of them.\n`] : []),
    `${capital(summary(result))}.\n`,
  ].join("");
}

/** Of many findings, those that come first of each rule, so that no rule hides another. */
function firstOfEach(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  if (findings.length <= MOST) return findings;
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  const each = Math.max(1, Math.floor(MOST / byRule.length));
  const shown = new Set(byRule.flatMap((all) => all.slice(0, each)));
  return findings.filter((finding) => shown.has(finding));
}

/** How many places break each rule that is counted, before the places themselves. */
function table(rows: readonly Tally[]): string[] {
  const width = Math.max(...rows.map(({ rule }) => rule.length));
  const lines = rows.map(
    ({ rule, severity, count }) =>
      `${severity.padEnd(5)}  ${rule.padEnd(width)}  ${String(count).padStart(6)} ${count === 1 ? "place" : "places"}\n`,
  );
  return rows.length === 0 ? [] : [...lines, "\n"];
}

function block(finding: LocatedFinding, paint: Paint): string {
  const { severity, file, line, column, rule, pointer, found, wanted } = finding;
  const colour = COLOURS[severity];
  return [
    `${paint("bold", `${printable(file)}:${line}:${column}`)} ${paint(colour, severity)} ${paint("bold", rule)}`,
    ...frameLines(finding, paint),
    `  found   ${oneLine(found)}`,
    `  wanted  ${oneLine(wanted)}`,
    ...(pointer === "" ? [] : [`  at      ${printable(pointer)}`]),
    `  help    faultline lint --explain ${rule}`,
    "",
    "",
  ].join("\n");
}

function frameLines({ frame, line, column, end, severity }: LocatedFinding, paint: Paint): string[] {
  const width = String(frame.first + frame.lines.length).length;
  return frame.lines.flatMap((text, index) => {
    const number = frame.first + index;
    const gutter = `${number === line ? ">" : " "} ${String(number).padStart(width)} |`;
    const shown = `${paint("dim", gutter)} ${printable(text)}`.trimEnd();
    if (number !== line) return [shown];
    const before = printable(text.slice(0, column - 1)).length;
    const marked = printable(text.slice(column - 1, end.line === line ? end.column - 1 : undefined)).trimEnd().length;
    return [
      shown,
      `${paint("dim", `  ${" ".repeat(width)} |`)} ${" ".repeat(before)}${paint(COLOURS[severity], "^".repeat(Math.max(1, marked)))}`,
    ];
  });
}

function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/g, " "));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
