/** Reads tables from Markdown, copied text, CSV and data. */
import { isRecord, recordOf } from "@faultline/catalog/pure";
import Papa from "papaparse";

/** A table as rows of texts. */
export interface ParsedTable {
  headers: readonly string[];
  rows: readonly TableRow[];
  /** The heading above it. */
  heading?: string;
}

/** The cells of a row, with the line of the text at which it begins, counted from 1. */
export interface TableRow {
  cells: readonly string[];
  line: number;
}

/** Every table of a text: with pipes as in Markdown, or with tabs as pages are copied. */
export function tablesInText(text: string): ParsedTable[] {
  const lines = text.split(/\r?\n/);
  const tables: ParsedTable[] = [];
  let heading: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    heading = headingIn(line, lines[index + 1] ?? "") ?? heading;
    const isPiped = line.includes("|") && isSeparator(lines[index + 1] ?? "");
    const isTabbed = line.includes("\t") && (lines[index + 1] ?? "").includes("\t");
    if (!isPiped && !isTabbed) continue;
    const headers = isPiped ? cellsOf(line) : tabbedCells(line);
    const { rows, next } = isPiped ? pipedRows(lines, index + 2, headers.length) : tabbedRows(lines, index + 1);
    tables.push({ headers, rows, ...(heading !== undefined && { heading }) });
    index = next - 1;
  }
  return tables;
}

/** `## Codes`, or a short line right above a table. */
function headingIn(line: string, below: string): string | undefined {
  const marked = withoutHashes(/^#{1,6}\s+(\S.*)$/.exec(line)?.[1]);
  const isAbove = /[|\t]/.test(below) && !/[|\t]/.test(line) && line.trim() !== "" && line.length < 80;
  return marked ?? (isAbove ? line.trim().replace(/:$/, "") : undefined);
}

function isSeparator(line: string): boolean {
  return line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line);
}

/** Rows, of which one without a pipe in front may go on in the lines below it until all its cells are there. */
function pipedRows(lines: readonly string[], start: number, columns: number): { rows: TableRow[]; next: number } {
  const rows: TableRow[] = [];
  let index = start;
  while (index < lines.length && (lines[index] ?? "").includes("|")) {
    const line = index + 1;
    let row = lines[index] ?? "";
    for (index++; cellsOf(row).length < columns && !/^\s*\|/.test(row); index++) {
      const joined = `${row.trimEnd()} ${lines[index] ?? ""}`;
      const isEnd = (lines[index] ?? "").trim() === "" || cellsOf(joined).length > columns;
      if (isEnd) break;
      row = joined;
    }
    rows.push({ cells: cellsOf(row), line });
  }
  return { rows, next: index };
}

function tabbedRows(lines: readonly string[], start: number): { rows: TableRow[]; next: number } {
  const length = lines.slice(start).findIndex((line) => !line.includes("\t"));
  const next = length === -1 ? lines.length : start + length;
  return {
    rows: lines.slice(start, next).map((line, at) => ({ cells: tabbedCells(line), line: start + at + 1 })),
    next,
  };
}

function tabbedCells(line: string): string[] {
  return line.split("\t").map((cell) => cell.trim());
}

/** Cells of a row; a pipe behind a backslash is a part of its cell. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replaceAll("\\|", "|")
      .replaceAll(/<br\s*\/?>/gi, "\n")
      .trim(),
  );
}

/** The rows of a CSV text (RFC 4180), the first as headers; a line such as `sep=;`, which Excel reads and hides, is none. */
export function tableInCsv(text: string): ParsedTable {
  const [, said, rest = text] = /^\uFEFF?sep=(.)\r?\n([^]*)$/i.exec(text) ?? [];
  const lines = rest.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const head = lines.split("\n", MOST_HEADS).join("\n");
  const [usual = ","] = [",", ";", "\t"].sort((a, b) => head.split(b).length - head.split(a).length);
  const rows: TableRow[] = [];
  let [line, start] = [said === undefined ? 1 : 2, 0];
  Papa.parse<string[]>(lines, {
    delimiter: said ?? usual,
    newline: "\n",
    step({ data, meta: { cursor: end } }) {
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== "")) rows.push({ cells, line });
      line += lines.slice(start, end).split("\n").length - 1;
      start = end;
    },
  });
  return tableOfRows(rows);
}

/** A table as it stands in data: a list of objects, at the root or in a member, or objects by their codes. */
export function tableInData(value: unknown): ParsedTable | undefined {
  const entries =
    entriesIn(value) ??
    Object.values(recordOf(value))
      .map(entriesIn)
      .find((each) => each !== undefined);
  if (!entries) return undefined;
  const headers = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const cellOf = (item: unknown): string =>
    Array.isArray(item)
      ? item.map((each) => cellOf(each)).join("\n")
      : ["string", "number"].includes(typeof item)
        ? String(item)
        : "";
  const rows = entries.map((entry, index) => ({ cells: headers.map((name) => cellOf(entry[name])), line: index + 1 }));
  return { headers, rows };
}

function entriesIn(value: unknown): Record<string, unknown>[] | undefined {
  const list = Array.isArray(value)
    ? (value as unknown[])
    : Object.entries(recordOf(value)).map(([code, entry]) => isRecord(entry) && { code, ...entry });
  const isFlat = list.some((entry) =>
    Object.entries(recordOf(entry)).some(([key, item]) => key !== "code" && !isRecord(item)),
  );
  return isFlat && list.every(isRecord) ? list : undefined;
}

/** Titles and headers of headers stand in the first rows. */
export const MOST_HEADS = 6;

/** The table whose headers stand in the first row. */
export function tableOfRows([first, ...rows]: readonly TableRow[]): ParsedTable {
  return { headers: first?.cells ?? [], rows };
}

/** The text of a heading of Markdown without the `#` that may close it. */
export function withoutHashes(heading: string | undefined): string | undefined {
  return (
    heading
      ?.trimEnd()
      .replace(/(?<!#)#+$/, "")
      .trimEnd() || undefined
  );
}
