/** Reads `name=value` pairs, as logfmt has them: of Heroku, of Go and Ruby. */
import type { HeldMembers } from "./json.ts";
import { parsed } from "./json.ts";
import { looseJson } from "./quoted/loose-json.ts";

const PAIR = /(?<=^|\s)([A-Za-z_@][\w.@-]{0,80})=("(?:[^"\\]|\\.)*"|'[^'\\]*'|[^\s"]\S*)/g;
/** A longer line is no line of such a log. */
const LONGEST = 64 * 1024;

/** True for a line that has a status and a method among its pairs. */
export function isLogfmt(line: string): boolean {
  const text = ` ${line.slice(0, LONGEST)}`;
  return /\sstatus\w*=["']?[1-5]\d\d\b/i.test(text) && /\s\w*method=["']?[A-Z]{3,10}\b/i.test(text);
}

/** The members of the line, as text. */
export function logfmtMembers(line: string): HeldMembers {
  const text = line.slice(0, LONGEST);
  const members: [string, unknown][] = [];
  const budget = { left: 4 * LONGEST };
  let end = 0;
  for (const { index, 0: pair, 1: name = "", 2: value = "" } of text.matchAll(PAIR)) {
    if (index < end) continue; // inside of an object
    const start = index + pair.length - value.length;
    const object = /^[{[]/.test(value) ? looseJson(text, start, budget) : undefined; // as structlog prints it
    members.push([name, object ? object.value : textOf(value)]);
    end = object?.end ?? index + pair.length;
  }
  return Object.fromEntries(members);
}

function textOf(value: string): unknown {
  if (/^'[^']*'$/.test(value)) return value.slice(1, -1);
  return value.startsWith('"') ? (parsed(value) ?? value.slice(1, -1)) : value;
}
