/** Finds what the columns of a table hold, by their headers and values or as a user says it. */
import { MOST_HEADS, tableOfRows, type ParsedTable } from "./parse-table.ts";

/** What a column can hold. */
export const COLUMNS = ["status", "code", "title", "description", "remedies", "docs"] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** The index of each column that is there. */
export type Columns = Partial<Record<ColumnName, number>>;

/** In lower case, without marks; the first that fits a header counts. */
const HEADERS: readonly (readonly [ColumnName, RegExp])[] = [
  ["status", /^(?:recommended )?(?:http )?(?:response )?(?:status|http)(?: ?codes?)?$|^http (?:code|status)/],
  [
    "code",
    /^(?:api |error )?(?:codes?|types?|type uri|uri|names?|ids?|keys?|numbers?|slugs?|identifiers?|reasons?)$|^error ?(?:code|type|name|number|id)s?$|^errors?$/,
  ],
  ["title", /^(?:title|summary|label|short)/],
  [
    "remedies",
    /troubleshoot|resolution|solution|remed|how to (?:fix|solve|resolve)|what to do|actions?$|recommended action/,
  ],
  ["docs", /^(?:docs?|documentation|more|link|url|reference)/],
  ["description", /descri|message|meaning|means|explanation|details?|cause|text|notes?|when/],
];

/** The columns of a table; undefined where neither a code nor a status is among them. */
export function columnsOf(table: ParsedTable): Columns | undefined {
  const found: Columns = {};
  const codes: number[] = [];
  for (const [index, header] of table.headers.entries()) {
    const name = HEADERS.find(([, pattern]) => pattern.test(plain(header)))?.[0];
    if (name === "code") codes.push(index);
    else if (name !== undefined) found[name] ??= index;
  }
  const statuses = codes.filter((index) => areStatuses(table, index));
  if (found.status === undefined && statuses[0] !== undefined) found.status = statuses[0];
  const others = codes.filter((index) => index !== found.status);
  const code = others.find((index) => /code/.test(plain(table.headers[index] ?? ""))) ?? others[0]; // beside an id or a name
  if (code !== undefined) found.code = code;
  else if (found.status !== undefined && haveCodesBehind(table, found.status)) found.code = found.status;
  return found.code === undefined && found.status === undefined ? undefined : found;
}

/** The table below that of its first rows which says of most columns what they hold. */
export function belowHeaders(table: ParsedTable): ParsedTable {
  const all = [{ cells: table.headers, line: 1 }, ...table.rows];
  const starts = all.slice(0, MOST_HEADS).map((_, index) => tableOfRows(all.slice(index)));
  const known = (each: ParsedTable): number => Object.keys(columnsOf(each) ?? {}).length;
  return starts.reduce((best, each) => (known(each) > known(best) ? each : best), table);
}

/** The table from the first row that can be an error: it may have no headers, or titles above them. */
export function fromFirstError(table: ParsedTable, { status }: Columns): ParsedTable {
  if (status === undefined) return table;
  const all = [{ cells: table.headers, line: 1 }, ...table.rows];
  const start = all
    .slice(0, MOST_HEADS)
    .findIndex((row, index) => (index > 0 && !row.cells[status]) || areStatuses({ headers: [], rows: [row] }, status));
  if (start < 0) return table;
  return { ...table, headers: all[start - 1]?.cells ?? table.headers.map(() => ""), rows: all.slice(start) };
}

/** The columns as they were named, such as `status,code,-,description`; undefined where a name is none. */
export function namedColumns(text: string): Columns | undefined {
  const found: Columns = {};
  for (const [index, name] of text
    .split(",")
    .map((each) => each.trim())
    .entries()) {
    const known = COLUMNS.find((column) => column === name);
    if (known) found[known] = index;
    else if (name !== "-") return undefined;
  }
  return found.code === undefined && found.status === undefined ? undefined : found;
}

/** True for cells such as `404 order_not_found`. */
function haveCodesBehind({ rows }: ParsedTable, index: number): boolean {
  return rows.length > 0 && rows.every(({ cells }) => CODE_BEHIND.test(cells[index] ?? ""));
}

/** A word that no phrase of a status is, behind a status. */
export const CODE_BEHIND = /^`?[1-5]\d\d`?[\s:/-]+(?=`[^`]+`$|`?[A-Za-z][A-Za-z\d]*(?:[_.][A-Za-z\d]+)+`?$)/;

function areStatuses({ rows }: ParsedTable, index: number): boolean {
  return rows.length > 0 && rows.every(({ cells }) => /^`?[1-5](?:\d\d|xx)\b/i.test(cells[index] ?? ""));
}

function plain(header: string): string {
  return header
    .toLowerCase()
    .replaceAll(/[*_`~:]/g, "")
    .replaceAll(/[\s-]+/g, " ")
    .trim();
}
