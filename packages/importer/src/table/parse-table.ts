/** Reads tables from Markdown and CSV. */

/** A table as rows of texts. */
export interface ParsedTable {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  /** The heading above it. */
  heading?: string;
}

/** Every table of a Markdown text. */
export function tablesInMarkdown(text: string): ParsedTable[] {
  const lines = text.split(/\r?\n/);
  const tables: ParsedTable[] = [];
  let heading: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(lines[index] ?? "")?.[1] ?? heading;
    if (!isSeparator(lines[index + 1] ?? "") || !(lines[index] ?? "").includes("|")) continue;
    const start = index + 2;
    const length = lines.slice(start).findIndex((line) => !line.includes("|"));
    const rows = lines.slice(start, length === -1 ? undefined : start + length).map(cellsOf);
    tables.push({ headers: cellsOf(lines[index] ?? ""), rows, ...(heading !== undefined && { heading }) });
    index = start + rows.length - 1;
  }
  return tables;
}

function isSeparator(line: string): boolean {
  return line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line);
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

/** The table that a CSV text is (RFC 4180); the first row has the headers. */
export function tableInCsv(text: string): ParsedTable {
  const [head = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  const [headers = [], ...rows] = csvRows(text.replace(/^\uFEFF/, ""), delimiter);
  return { headers, rows: rows.filter((row) => row.some((cell) => cell !== "")) };
}

function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}][^\\r\\n${delimiter}]*)?)(${delimiter}|\\r?\\n|$)`,
    "gy",
  );
  for (
    let match = cell.exec(text);
    match && (match[0] !== "" || cell.lastIndex < text.length);
    match = cell.exec(text)
  ) {
    rows.at(-1)?.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim());
    if (match[3] !== delimiter && match[3] !== "") rows.push([]);
    if (match[3] === "") break;
  }
  return rows;
}
