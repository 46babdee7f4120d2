/** Writes the errors of a family as a table of comma-separated values (RFC 4180). */
import Papa from "papaparse";
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
  const options = { newline: "\r\n", escapeFormulae: true }; // spreadsheets calculate a cell that begins like a formula
  return `${Papa.unparse([Object.keys(COLUMNS), ...rows], options)}\r\n`;
}
