/** Reads what stands in plain text as rows or as sections: a status with what is said of it. */
import type { ParsedTable, TableRow } from "./parse-table.ts";

/** A table whose cells are divided by spaces alone, with what could not be divided. */
export interface TextTable {
  table: ParsedTable;
  /** Lines of rows whose last two cells cannot be told apart. */
  undivided: readonly number[];
}

/** `400 bad_request Something is wrong. - Check this.`, with further items of the list in the lines below; undefined where there are none. */
export function spacedTable(text: string): TextTable | undefined {
  const lines = text.split(/\r?\n/);
  const rows: TableRow[] = [];
  const undivided: number[] = [];
  for (const [index, line] of lines.entries()) {
    const found = /^\s*([1-5]\d\d)\s+([A-Za-z]+(?:[_.-][A-Za-z\d]+)*)\s+(\S.*)$/.exec(line);
    const last = rows.at(-1);
    if (found) {
      const [, status = "", code = "", rest = ""] = found;
      const [description = "", ...items] = rest.split(/\s+-\s+/);
      rows.push({ cells: [status, code, description, items.map((item) => `- ${item}`).join("\n")], line: index + 1 });
      if (items.length === 0 && /[.!]\s+\S/.test(description)) undivided.push(index + 1);
    } else if (last && /^\s*[-•*]\s+\S/.test(line) && index + 1 - last.line < MOST_ITEMS)
      rows[rows.length - 1] = { ...last, cells: [...last.cells.slice(0, 3), `${last.cells[3] ?? ""}\n${line.trim()}`] };
  }
  const areCodes = rows.some(({ cells }) => /_/.test(cells[1] ?? ""));
  if (rows.length < 2 || !areCodes) return undefined;
  const [, above = ""] = (lines[(rows[0]?.line ?? 0) - 2] ?? "").trim().split(/\s+/); // the line of headers
  const code = /^[A-Z][A-Za-z]+$/.test(above) ? above : "Code";
  return { table: { headers: ["Status", code, "Description", "Troubleshooting"], rows }, undivided };
}

/** A list below a row is not longer. */
const MOST_ITEMS = 20;

interface StatusSection {
  status: string;
  title: string;
  /** Of a section within that of its status. */
  code: string;
  line: number;
  texts: string[];
  cures: string[];
  isCure: boolean;
}

/** The sections of a text whose headings are statuses, `404 - Not Found` or `HTTP 404 Not Found`, with the codes that are headings within them. */
export function statusSections(text: string): ParsedTable | undefined {
  const sections: StatusSection[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [status, title = ""] = statusHeading(line) ?? [];
    const last = sections.at(-1);
    const code = last && /^#{2,6}\s+(?:`([^`\s]+)`|([A-Za-z]\w*_\w+))\s*$/.exec(line)?.slice(1).find(Boolean);
    const begun = { line: index + 1, texts: [], cures: [], isCure: false };
    if (status !== undefined) sections.push({ status, title, code: "", ...begun });
    else if (last && code !== undefined) sections.push({ status: last.status, title: "", code, ...begun });
    else if (last && CURE.test(line)) last.isCure = true;
    else if (last) (last.isCure ? last.cures : last.texts).push(line.trim());
  }
  const hasCodes = sections.some(({ code }) => code !== "");
  const rows = sections
    .filter(({ code }, index) => code !== "" || (sections[index + 1]?.code ?? "") === "") // or its codes are the errors
    .map(({ status, title, code, line, texts, cures }) => ({
      cells: [status, title, trimmed(texts), trimmed(cures), ...(hasCodes ? [code] : [])],
      line,
    }));
  const headers = ["Status", "Title", "Description", "Troubleshooting", ...(hasCodes ? ["Code"] : [])];
  return rows.length > 1 ? { headers, rows } : undefined;
}

const CURE =
  /^\W*(?:how to (?:solve|fix|resolve)|solutions?|resolutions?|troubleshooting|what to do)(?:\s+\w+){0,3}\W*$/i;

/** `404 - Not Found`, `HTTP 404 Not Found`, `HTTP 200 but empty`. */
const HEADING = /^\W*(?:HTTP\s+([1-5]\d\d)\b|([1-5]\d\d)\s*[-–—:.]?\s+(?=[A-Z]))([^.!?]{2,50})$/;

function statusHeading(line: string): [status: string, title: string] | undefined {
  const [, named, bare, title = ""] = HEADING.exec(line) ?? [];
  const status = named ?? bare;
  return status === undefined ? undefined : [status, title.replaceAll(/^\W+|(?<!\W)\W+$/g, "")];
}

function trimmed(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
