/** Writes parts below their titles: all of them, or what fits into a number of rows. */
import { fitted, unfitted, type AnswerPart, type LeftOut } from "../../output/fit.ts";
import { countRows, dimmed, heading, type Page } from "../../output/layout.ts";

export interface Titled {
  title: string;
  parts: readonly AnswerPart[];
}

export interface AnswerSize {
  page: Page;
  /** The most rows of the answer; undefined for all that is known. */
  rows: number | undefined;
}

/** The most rows of an answer to one exchange. */
export const ROWS = 25;
/** Rows that the least of an answer takes: what it is, what to do, whether to retry. */
const LEAST_ROWS = 6;
/** Rows of what says what was left out. */
const NOTE_ROWS = 2;

/** The first of several share the rows, below what is said `first`; of the others there is a count. */
export function written(all: readonly Titled[], { page, rows }: AnswerSize, first = ""): string {
  if (rows === undefined)
    return first + all.map(({ title, parts }) => `${heading(title, page)}\n${unfitted(parts, page)}`).join("\n");
  const room = rows - countRows(first);
  const most = Math.max(1, Math.min(all.length, Math.floor((room - 2) / LEAST_ROWS)));
  const isAlone = all.length === 1;
  let left = room - (all.length > most ? 1 : 0) - NOTE_ROWS;
  const texts: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, { title, parts }] of all.slice(0, most).entries()) {
    const before = `${index > 0 ? "\n" : ""}${heading(title, page)}${isAlone ? "\n" : ""}`;
    const share = Math.floor(left / (most - index)) - countRows(before);
    const fit = fitted(parts, share, page);
    leftOut.push(...fit.left);
    texts.push(before + fit.text);
    left -= countRows(before) + fit.rows;
  }
  const others = all.length > most ? heading(`and ${all.length - most} other kinds of failure`, page) : "";
  return `${first}${texts.join("")}${others}${longNote(leftOut, page)}`;
}

/** The last line says what else there is. */
function longNote(left: readonly LeftOut[], page: Page): string {
  const parts = new Map<string, number>();
  for (const { label, points } of left) if (points !== undefined) parts.set(label, (parts.get(label) ?? 0) + points);
  const wholes = [...new Set(left.filter(({ points }) => points === undefined).map(({ label }) => label))];
  const named = [
    ...[...parts].map(([label, points]) => `${points === 0 ? "" : `${points} `}more under ${label}`),
    ...wholes.filter((label) => !parts.has(label)),
  ];
  if (named.length === 0) return "";
  const texts = [...named.keys()].reverse().map((index) => {
    const shown = index + 1 === named.length ? named : [...named.slice(0, index), "more"];
    return dimmed(`--long adds: ${shown.join(", ")}`, page);
  });
  return texts.find((text) => countRows(text) <= NOTE_ROWS) ?? dimmed("--long adds more", page);
}
