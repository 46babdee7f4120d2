/** Reads a JSON text that was cut off, as loggers and clients cut long bodies: what it says up to there. */
import { parsed } from "./json.ts";

const LONGEST = 2 ** 20;
const DEEPEST = 64;
/** What those who cut a text write behind it. */
const MARK =
  /\s{0,4}(?:\.{3}|…)?\s{0,4}[([<]{1,2}(?:truncated\b[^)\]>\n]{0,60}|\d{1,9} (?:more )?(?:bytes|chars|characters)\b[^)\]>\n]{0,40}|output omitted|snip)[)\]>]{1,2}|["'`]?\.{3} \d{1,9} more (?:characters|bytes)|(?:\.{3}|…)\s*$/;

/**
 * The object or list that a JSON text begins, with its whole members, and with the text that was cut as far as it goes, then `…`. A number or a
 * name that was cut is left out: nobody knows how it goes on. Undefined where the text is whole, or is no JSON up to where it ends. Never throws.
 */
export function wholeOfCut(text: string): object | undefined {
  const cut = beforeMark(text).trim();
  if (!/^[[{]/.test(cut) || cut.length > LONGEST) return undefined;
  const closed = closedText(cut);
  return closed === undefined ? undefined : (parsed(closed) as object | undefined); // begins like an object or a list
}

/** The text up to what says that it was cut. */
export function beforeMark(text: string): string {
  const mark = MARK.exec(text.slice(0, LONGEST));
  return mark ? text.slice(0, mark.index) : text;
}

/** The text with what closes its last text, objects and lists; undefined where nothing is open. */
function closedText(text: string): string | undefined {
  let closing = "";
  /** Where the text could be closed. */
  let sound = { end: 0, closing };
  let before = "";
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (/\s/.test(char)) continue;
    if (char === '"') {
      const { end, isClosed } = endOfString(text, index);
      const isValue = before === ":" || before === "[" || (before === "," && closing.startsWith("]"));
      if (!isClosed) return isValue ? `${text.slice(0, end)}…"${closing}` : text.slice(0, sound.end) + sound.closing;
      index = end;
      if (isValue) sound = { end: end + 1, closing };
    } else if (char === "{" || char === "[") {
      closing = (char === "{" ? "}" : "]") + closing;
      sound = { end: index + 1, closing };
      if (closing.length > DEEPEST) return undefined;
    } else if (char === "}" || char === "]") {
      closing = closing.slice(1);
      sound = { end: index + 1, closing };
      if (closing === "") return undefined;
    } else if (char === ",") sound = { end: index, closing };
    before = char;
  }
  return text.slice(0, sound.end) + sound.closing;
}

/** Index of the quote that ends the string, else of where its last whole character ends. */
function endOfString(text: string, start: number): { end: number; isClosed: boolean } {
  for (let index = start + 1; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '"') return { end: index, isClosed: true };
    if (char !== "\\") continue;
    const length = text.charAt(index + 1) === "u" ? 5 : 1;
    if (index + length >= text.length) return { end: index, isClosed: false };
    index += length;
  }
  return { end: text.length, isClosed: false };
}
