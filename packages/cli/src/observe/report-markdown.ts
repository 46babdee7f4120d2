/** Writes the report of `observe` as Markdown, for a person, a pull request or the summary of a job. */
import { counted } from "@faultline/catalog/words";
import { cell, code, dead } from "../output/dead-text.ts";
import type { ObserveResult } from "./observe.ts";
import type { FamilyReport, ReportedUnknown } from "./report.ts";

/** The most rows of a table; the JSON has them all. */
const MOST_ROWS = 100;

export function observeMarkdown(result: ObserveResult, isCoverage: boolean): string {
  const { exchanges, unassigned, leftOut, unreadable, families } = result;
  const rest = [
    unassigned === 0 ? "" : `; ${unassigned} of no family that the host or the body names`,
    unreadable === 0 ? "" : `; ${unreadable} could not be read as a whole`,
    leftOut === 0 ? "" : `; ${counted(leftOut, "line")} without an exchange`,
  ].join("");
  const parts = families.map((family) => (isCoverage ? coverageOf(family) : familyOf(family)));
  return [`### Observed: ${counted(exchanges, "exchange")}${rest}`, ...parts, ""].join("\n\n").replace(/\n+$/, "\n");
}

function familyOf(report: FamilyReport): string {
  const { title, exchanges, failed, errors, undeclared, byStatus, deviations, retryAfter, uncounted } = report;
  return [
    `#### ${dead(title)}: ${failed} of ${counted(exchanges, "exchange")} failed`,
    table(
      ["code", "error", "seen", "not as documented", "first", "last"],
      errors.map((row) => [code(String(row.code)), dead(row.title), row.count, row.deviant, row.first, row.last]),
    ),
    titled("Codes that are not documented", ["code", "status", "seen", "first", "last"], undeclared.map(unknownRow)),
    titled(
      "Known by their status alone, or not at all",
      ["code", "status", "seen", "first", "last"],
      byStatus.map(unknownRow),
    ),
    titled(
      "Deviations",
      ["error", "where", "found", "wanted", "seen", "first", "last"],
      deviations.map((row) => [
        code(row.id),
        row.pointer === "" ? "the whole body" : code(row.pointer),
        dead(row.found),
        dead(row.wanted),
        row.count,
        row.first,
        row.last,
      ]),
    ),
    titled(
      "Retry-After",
      ["error", "documented", "sent", "absent", "seconds", "differs"],
      retryAfter.map((row) => [
        code(row.id),
        row.strategy,
        row.sent,
        row.absent,
        row.leastSeconds === null ? null : `${row.leastSeconds} to ${row.mostSeconds}`,
        row.differs,
      ]),
    ),
    coverageOf(report),
    uncounted === 0 ? "" : `${uncounted} faults are not counted: there were too many kinds.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function coverageOf({ title, coverage: { documented, seen, percent }, neverSeen }: FamilyReport): string {
  const first = `${dead(title)}: ${seen} of ${documented} documented errors seen, ${percent} %.`;
  const rest = neverSeen.slice(0, MOST_ROWS).map((id) => `- ${code(id)}`);
  const more = neverSeen.length > MOST_ROWS ? [`- and ${neverSeen.length - MOST_ROWS} more`] : [];
  return neverSeen.length === 0 ? first : [first, "", "Never seen:", "", ...rest, ...more].join("\n");
}

function unknownRow({ code: sent, status, count, first, last }: ReportedUnknown): Cell[] {
  return [sent === null ? null : code(String(sent)), status, count, first, last];
}

type Cell = string | number | null;

function titled(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? "" : `${title}:\n\n${table(head, rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly Cell[]): string => `| ${cells.map((held) => cell(String(held ?? ""))).join(" | ")} |`;
  const more = rows.length > MOST_ROWS ? [`\nand ${rows.length - MOST_ROWS} more`] : [];
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.slice(0, MOST_ROWS).map(line), ...more].join("\n");
}
