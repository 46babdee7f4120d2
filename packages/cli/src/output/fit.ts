/** Fits the parts of an answer into a number of rows: what matters least gives way first, by whole points. */
import { countRows, section, type Line, type Page } from "./layout.ts";

/** A label with lines beside it. */
export interface AnswerPart {
  label: string;
  lines: readonly Line[];
  /** What gives way first has the highest; up to 3 the first point always stays. */
  rank: number;
  /** Points that stay as long as another part can give way; 1 by default. */
  least?: number;
  /** The most points of the short form, whatever room there is. */
  most?: number;
  /** True where only the long form has it. */
  isExtra?: boolean;
}

export interface Fitted {
  text: string;
  rows: number;
  /** What was left out: a label, and how many of its points where some are left. */
  left: LeftOut[];
}

export interface LeftOut {
  label: string;
  /** Undefined where the part is left out as a whole; 0 where each point is there and shorter. */
  points?: number;
}

/** Parts up to this rank keep their first point, however little room there is. */
const URGENT = 3;

/** Rows of one point in the short form. */
const ROWS_OF_POINT = 5;

/** A line with those below it, written. */
interface Point {
  lines: readonly Line[];
}

interface Held {
  part: AnswerPart;
  points: readonly Point[];
  kept: number;
  /** True where each point has lost what stands below it. */
  isThin: boolean;
}

/** All parts as they are, extras too. */
export function unfitted(parts: readonly AnswerPart[], page: Page): string {
  return parts.map(({ label, lines }) => section(label, lines, page)).join("");
}

/** The parts in at most `rows` rows, as far as ranks of 0 allow. */
export function fitted(parts: readonly AnswerPart[], rows: number, page: Page): Fitted {
  const held = parts
    .filter(({ lines }) => lines.length > 0)
    .map((part): Held => {
      const points = pointsOf(part.lines);
      const kept = part.isExtra ? 0 : Math.min(points.length, part.most ?? points.length);
      return { part, points, kept, isThin: false };
    });
  const byRank = held.filter(({ part }) => !part.isExtra).sort((a, b) => b.part.rank - a.part.rank);
  const floors = [({ part }: Held) => part.least ?? 1, ({ part }: Held) => (part.rank <= URGENT ? 1 : 0)];
  let left = rowsOf(held, page) - rows;
  for (const floor of floors) {
    for (const each of byRank) {
      if (left > 0) left -= thinned(each, page);
      while (left > 0 && each.kept > floor(each)) {
        left -= rowsOf([each], page);
        each.kept -= 1;
        left += rowsOf([each], page);
      }
    }
  }
  const text = held.map((each) => textOf(each, page)).join("");
  return { text, rows: countRows(text), left: held.flatMap(leftOf) };
}

/** Drops what stands below each point, and returns the rows that this gives. */
function thinned(held: Held, page: Page): number {
  if (held.isThin || held.points.every(({ lines }) => lines.length === 1)) return 0;
  const before = rowsOf([held], page);
  held.isThin = true;
  return before - rowsOf([held], page);
}

function pointsOf(lines: readonly Line[]): Point[] {
  const points: Line[][] = [];
  for (const line of lines) {
    if (points.length === 0 || line.depth !== 2) points.push([line]);
    else points.at(-1)?.push(line);
  }
  return points.map((of) => ({ lines: of }));
}

function textOf({ part, points, kept, isThin }: Held, page: Page): string {
  const lines = points.slice(0, kept).flatMap((point) => (isThin ? point.lines.slice(0, 1) : point.lines));
  return section(part.label, lines, page, ROWS_OF_POINT);
}

function rowsOf(held: readonly Held[], page: Page): number {
  return held.reduce((rows, each) => rows + countRows(textOf(each, page)), 0);
}

function leftOf({ part: { label }, points, kept, isThin }: Held): LeftOut[] {
  if (kept === points.length && !isThin) return [];
  return [{ label, ...(kept > 0 && { points: points.length - kept }) }];
}
