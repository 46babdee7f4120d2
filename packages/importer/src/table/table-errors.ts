/** Makes the errors that tables tell. */
import { isRecord, statusKeyOf } from "@faultline/catalog/pure";
import { CODE_BEHIND, type Columns } from "./columns.ts";
import type { ParsedTable } from "./parse-table.ts";

/** An error as its rows tell it. */
export interface TableError {
  /** Absent where the status alone tells. */
  code?: string | number;
  keys: string[];
  title?: string;
  /** The first description; further ones are causes. */
  description?: string;
  causes: string[];
  remedies: string[];
  docs?: string;
  heading?: string;
}

/** The errors of tables, and the lines of rows that could not be read. */
export interface TableErrors {
  errors: TableError[];
  unread: number[];
}

/** One error for each code, or for each status where no column has codes. */
export function tableErrors(tables: readonly { table: ParsedTable; columns: Columns }[]): TableErrors {
  const found = new Map<string, TableError>();
  const unread: number[] = [];
  for (const { table, columns } of tables) {
    const { code: at } = columns;
    const areNumbers =
      at !== undefined &&
      table.rows.every(({ cells }) => codesIn(cells[at]).every((code) => /^-?\d{1,15}$/.test(code)));
    for (const { cells, line } of table.rows) {
      const isTooLong =
        cells.length > Math.max(table.headers.length, ...Object.values(columns).map((index) => index + 1));
      if (isTooLong || !addRow(found, cells, columns, areNumbers, table.heading)) unread.push(line);
    }
  }
  return { errors: [...found.values()], unread };
}

/** False for a row that tells neither a code nor the status of a failure. */
function addRow(
  found: Map<string, TableError>,
  row: readonly string[],
  columns: Columns,
  areNumbers: boolean,
  heading: string | undefined,
): boolean {
  const at = (name: keyof Columns): string => (columns[name] === undefined ? "" : (row[columns[name]] ?? ""));
  const all = statusKeys(at("status"));
  const keys = all.filter((key) => key === "default" || /^[45]/.test(key));
  if (keys.length < all.length && keys.length === 0) return false; // of a success
  const codes =
    columns.code === undefined
      ? keys.map(() => undefined)
      : codesIn(at("code")).map((text) => (areNumbers ? Number(text) : text));
  for (const [index, code] of codes.entries()) {
    const own = code === undefined ? [keys[index] ?? ""] : keys;
    const id = JSON.stringify(code ?? own);
    const error = found.get(id) ?? {
      keys: [],
      causes: [],
      remedies: [],
      ...(code !== undefined && { code }),
      ...(heading !== undefined && { heading }),
    };
    found.set(id, error);
    addTexts(error, { title: at("title"), description: at("description"), docs: at("docs") });
    for (const key of own) if (!error.keys.includes(key)) error.keys.push(key);
    for (const remedy of itemsOf(at("remedies"))) if (!error.remedies.includes(remedy)) error.remedies.push(remedy);
  }
  return codes.length > 0;
}

function addTexts(
  error: TableError,
  { title, description, docs }: Record<"title" | "description" | "docs", string>,
): void {
  if (title !== "" && error.title === undefined) error.title = plainText(title);
  const address = /https?:\/\/[^\s)>\]]+/.exec(docs)?.[0];
  if (address !== undefined && error.docs === undefined) error.docs = address;
  if (description === "" || description === error.description || error.causes.includes(description)) return;
  if (error.description === undefined) error.description = description;
  else error.causes.push(description);
}

/** `404`, `400, 409`, `4xx`, `404 Not Found`. */
function statusKeys(cell: string): string[] {
  const keys = (cell.match(/\b[1-5](?:\d\d|[xX]{2})\b|\bdefault\b/g) ?? []).flatMap((text) => statusKeyOf(text) ?? []);
  return [...new Set(keys.map(String))];
}

/** The code of a cell, or each of several that it marks, such as `` `expired`, `revoked` ``; none of an empty cell. */
function codesIn(cell = ""): string[] {
  const marked = /^`[^`]+`(?:(?:\s|,|;|\/|<br ?\/?>|\bor\b|\band\b)+`[^`]+`)+$/i.test(cell.trim());
  const texts = marked ? (cell.match(/`[^`]+`/g) ?? []) : [cell];
  return texts.map(codeText).filter((text) => text !== "");
}

/** Without the marks of Markdown around it: links, notes, emphasis, and the status in front of it. */
function codeText(cell: string): string {
  const plain = cell.replaceAll(/\[\^[^\][]{1,100}\]|<\/?(?:code|b|strong|em|i|a|span|tt)\b[^<>]{0,500}>/g, "").trim();
  const linked = /^\[(.{1,500}?)\](?:\(.*\)|\[.*\])$/.exec(plain)?.[1] ?? plain;
  return linked
    .replace(CODE_BEHIND, "")
    .replace(/^[*_`"']+|(?<![*_`"'])[*_`"']+$/g, "")
    .replaceAll("\\_", "_");
}

function plainText(cell: string): string {
  return cell.replaceAll(/[*`]/g, "").replaceAll(/\s+/g, " ").trim();
}

/** The items of a list in a cell; a cell without one is an item. */
function itemsOf(cell: string): string[] {
  return cell
    .split(/\n|(?:^|\s)[-•*]\s+/)
    .map((item) => item.trim().replace(/^(?:[-•*]|\d{1,2}[.)])(?:\s+|$)/, ""))
    .filter((item) => item !== "");
}

/** The member that holds the codes, in a JSON body that the text shows: by a value that is a code, or by the header of the column. */
export function shownMember(
  text: string,
  errors: readonly TableError[],
  header: string | undefined,
): string | undefined {
  const codes = new Set(errors.map(({ code }) => code));
  for (const [, block = ""] of text.matchAll(/```(?:json)?[^\S\n]*\n([\s\S]*?)```/g)) {
    const member = memberIn(parsed(block), codes, plainHeader(header), "");
    if (member !== undefined) return member;
  }
  return memberInWords(text, codes, header);
}

/** The member in a body that is no JSON as it stands: a line such as `"code": "not_found",`. */
function memberInWords(text: string, codes: ReadonlySet<unknown>, header: string | undefined): string | undefined {
  const pairs = [...text.matchAll(/["']([\w-]{1,40})["']\s*:\s*(?:"([^"\n]*)"|(-?\d+))/g)];
  const byValue = pairs.find(([, , word, number]) => codes.has(word ?? Number(number)));
  const byName = pairs.find(([, name = ""]) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "") === plainHeader(header));
  return (byValue ?? byName)?.[1];
}

function plainHeader(header: string | undefined): string | undefined {
  return header?.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

function memberIn(
  body: unknown,
  codes: ReadonlySet<unknown>,
  header: string | undefined,
  at: string,
): string | undefined {
  if (!isRecord(body)) return undefined;
  const path = (name: string): string => (at === "" ? name : `${at}/${name}`);
  const entries = Object.entries(body);
  const byValue = entries.find(([, value]) => codes.has(value as string | number)); // anything may be asked for
  const byName = entries.find(
    ([name, value]) => !isRecord(value) && name.toLowerCase().replaceAll(/[^a-z0-9]/g, "") === header,
  );
  const [name] = byValue ?? byName ?? [];
  if (name !== undefined) return path(name);
  return entries
    .map(([inner, value]) => memberIn(value, codes, header, path(inner)))
    .find((found) => found !== undefined);
}
