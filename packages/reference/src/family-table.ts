/** Writes the errors of a family as a table of comma-separated values (RFC 4180). */
import type { Audience, ErrorEntry, Family } from "@faultline/catalog";
import { recoveryInWords, retryInWords } from "@faultline/catalog/words";
import { shownFamily } from "./shown-family.ts";

type Column = (error: ErrorEntry) => string;

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  code: ({ code }) => String(code),
  title: ({ title, name }) => title ?? name,
  statuses: ({ statuses, ranges }) => [...statuses, ...ranges].join(" "),
  canonical_code: ({ x }) => x.canonicalCode ?? "",
  what_to_do: ({ x }) => recoveryInWords(x.recovery),
  remedies: ({ x }) =>
    (x.remedies ?? []).map((remedy) => (typeof remedy === "string" ? remedy : remedy.text).trim()).join("\n"),
  retry: ({ x }) => retryInWords(x),
  description: ({ description = "" }) => description.trim(),
  documentation: ({ x }) => x.docs ?? x.source?.url ?? "",
};

/** The table, a line an error, as readers of this audience may see it; by default the public. */
export function familyTable(family: Family, audience?: Audience): string {
  const { errors } = shownFamily(family, audience, () => {}); // a cell is no Markdown
  const rows = errors.map((error) => Object.values(COLUMNS).map((cell) => cell(error)));
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

/** A cell that begins like a formula is calculated by spreadsheets; an apostrophe keeps it a text. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
