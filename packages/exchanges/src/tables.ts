/** Reads tables as people and programs paste them: exports with a separator between values, and tables drawn with bars. */

export type Row = readonly string[];

const BARS = /^\s*[|\u2502].*[|\u2502]\s*$/;
/** Only lines of a table. */
const BORDER = /^[\s|+=:\u2500-\u257f-]*$/;
/** The line with the names of columns. */
const HEAD = /^[\w.@ "/()[\]+-]{1,100}(?:([,;\t])[\w.@ "/()[\]+-]{1,100})(?:\1[\w.@ "/()[\]+-]{1,100}){0,100}\r?$/;
/** So many lines may stand before a table. */
const MOST_BEFORE = 20;

/** The tables of the text, with the names of columns in the first row, where there are any. */
export function tablesIn(text: string): Row[][] {
  const delimited = delimitedIn(text);
  return [...drawnIn(text), ...(delimited ? [delimited] : [])];
}

/** Tables drawn with bars, also those of Markdown. */
function drawnIn(text: string): Row[][] {
  if (!/^[ \t]*[|\u2502]/m.test(text)) return [];
  const tables: Row[][] = [];
  let rows: Row[] = [];
  for (const line of [...text.split("\n"), ""]) {
    if (BARS.test(line)) {
      if (!BORDER.test(line)) rows.push(cellsBetweenBars(line));
    } else if (!BORDER.test(line) || line.trim() === "") {
      if (rows.length > 0) tables.push(rows);
      rows = [];
    }
  }
  return tables;
}

function cellsBetweenBars(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/[|\u2502]/)
    .map((cell) => cell.trim());
}

/** A table with a line of names and a comma, a semicolon or a tab between values (RFC 4180); undefined where there is none. */
export function delimitedIn(text: string): Row[] | undefined {
  let start = 0;
  for (let line = 0; line < MOST_BEFORE && start < text.length; line++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return undefined;
    const separator = end - start < 4000 ? HEAD.exec(text.slice(start, end))?.[1] : undefined;
    if (separator !== undefined) {
      const [head = [], ...others] = rowsOf(text.slice(start), separator);
      const rows = others.filter((row) => row.length === head.length);
      if (rows.length > 0) return [head, ...rows];
    }
    start = end + 1;
  }
  return undefined;
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, "y");
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const [, value = "", end = ""] = cell.exec(text) ?? [];
    if (cell.lastIndex <= from) {
      // a quotation mark in the middle of a value, or one that is never closed: the rest of the line
      const line = text.indexOf("\n", from);
      cell.lastIndex = line < 0 ? text.length : line + 1;
      cells = [];
      continue;
    }
    cells.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === separator) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
