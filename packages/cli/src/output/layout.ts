/** Lays out text on a page: wrapped, aligned, with labels. */
import { styled } from "./door.ts";
import type { Io, Output } from "../io.ts";
import { printable } from "./printable.ts";

/** How wide text may get, and whether it has colour. */
export interface Page {
  width: number;
  colour: boolean;
  /** True where a person looks at it while it is printed. */
  isTerminal?: boolean;
}

/** A paragraph of a section; `depth` 1 and 2 make it a point of a list and one below it. */
export interface Line {
  text: string;
  depth?: 0 | 1 | 2;
}

/** Of a file. */
export const PLAIN_PAGE: Page = { width: 80, colour: false };

const LABEL_WIDTH = 12;
/** Characters of a paragraph; what a service sent may be of any length. */
const LONGEST = 1500;
const MARKS = ["", "- ", "  > "] as const;

export function pageOf(output: Output, env: Io["env"]): Page {
  const colour = output.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const columns = output.columns || 80; // 0 stands for a terminal that does not know
  return { width: Math.min(100, Math.max(40, columns)), colour, isTerminal: output.isTTY === true };
}

/** A label with lines beside it, wrapped and aligned; nothing where there are no lines. No line has more than `most` rows. */
export function section(label: string, lines: readonly Line[], { width, colour }: Page, most = Infinity): string {
  const rows = lines.flatMap(({ text, depth = 0 }) => hanging(text, MARKS[depth], width - LABEL_WIDTH, most));
  const shown = label.padEnd(LABEL_WIDTH);
  const beside = [colour ? styled("cyan", shown) : shown];
  return rows.map((row, index) => `${beside[index] ?? " ".repeat(LABEL_WIDTH)}${row}\n`).join("");
}

/** A line across the page that says what follows. */
export function heading(text: string, { width, colour }: Page): string {
  const rows = wrap(text, width);
  return `${rows.map((row) => (colour ? styled("bold", row) : row)).join("\n")}\n`;
}

/** A line of less weight. */
export function dimmed(text: string, { width, colour }: Page): string {
  const rows = wrap(text, width);
  return `${rows.map((row) => (colour ? styled("dim", row) : row)).join("\n")}\n`;
}

function hanging(text: string, mark: string, width: number, most: number): string[] {
  const rows = wrap(text, width - mark.length);
  const shown = rows.length > most ? [...rows.slice(0, most - 1), `${rows[most - 1]} …`] : rows;
  return shown.map((row, index) => `${index === 0 ? mark : " ".repeat(mark.length)}${row}`);
}

/** Rows no longer than `width`, as far as the words allow: one that is longer, such as a URL, stays whole. */
function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = "";
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  for (const word of shown.trim().split(/\s+/).map(printable)) {
    if (row !== "" && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row];
}

/** Rows of a text that ends with a line end. */
export function countRows(text: string): number {
  return text === "" ? 0 : text.split("\n").length - 1;
}
