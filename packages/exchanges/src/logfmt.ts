/** Reads `name=value` pairs, as logfmt has them: of Heroku, of Go and Ruby. */
import type { HeldMembers } from "./json.ts";
import { parsed } from "./json.ts";

const PAIR = /(?<=^|\s)([A-Za-z_@][\w.@-]{0,80})=("(?:[^"\\]|\\.)*"|[^\s"]\S*)/g;
/** A longer line is no line of such a log. */
const LONGEST = 64 * 1024;

/** True for a line that has a status and a method among its pairs. */
export function isLogfmt(line: string): boolean {
  const text = ` ${line.slice(0, LONGEST)}`;
  return /\sstatus\w*="?[1-5]\d\d\b/i.test(text) && /\s\w*method="?[A-Z]{3,10}\b/i.test(text);
}

/** The members of the line, as text. */
export function logfmtMembers(line: string): HeldMembers {
  const pairs = [...line.slice(0, LONGEST).matchAll(PAIR)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, textOf(value)]));
}

function textOf(value: string): unknown {
  return value.startsWith('"') ? (parsed(value) ?? value.slice(1, -1)) : value;
}
