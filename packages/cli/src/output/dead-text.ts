/** Escapes foreign text for Markdown, so that it cannot become a link, mention, image, markup or reference. */
import { printable } from "./printable.ts";

/** Characters of one text at most: a path is whole, a book is not. */
const LONGEST = 2000;
/** What stands between white space; what says that a secret was there is one word. */
const WORD = /(?:[^\s[]|\[(?:removed|hidden): [^[\]`]{1,60}\]|\[)+/g;
/** A word, or a number that is no commit: the only things that Markdown and GitHub leave as they are, wherever they stand. */
const PLAIN = /^["'(]{0,2}(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,6}(?:\.\d{1,6}){0,2})["'),;:!?]{0,3}$/u;
const ENDS_SENTENCE = /\.["')]?$/;
/** Names of commits, which GitHub links. */
const COMMIT = /[0-9a-f]{7,}/i;

/**
 * The text on one line of Markdown. Plain words stay, everything else goes into code spans: GitHub looks for mentions and references in
 * what Markdown has become, where an escape is gone, but never inside code.
 */
export function dead(text: string): string {
  const words = printable(cut(text.replaceAll(/\s+/g, " ").trim())).match(WORD) ?? [];
  const runs: { text: string; isPlain: boolean }[] = [];
  for (const word of words) {
    const isPlain = plain(word);
    const last = runs.at(-1);
    if (last && last.isPlain === isPlain) last.text += ` ${word}`;
    else runs.push({ text: word, isPlain });
  }
  return runs.map((run) => (run.isPlain ? run.text : quoted(run.text))).join(" ");
}

/** Our own messages quote with backquotes already; a sign that ends a part of the sentence stands behind the span. */
function quoted(text: string): string {
  const [, body = text, sign = ""] = /^(.+?)(\)?[,;:]*)$/.exec(text) ?? [];
  const [, inner = body] = /^`?([^`]+)`?$/.exec(body) ?? []; // a value that has backquotes of its own keeps them
  const isOurs = !sign.startsWith(")") || !inner.includes("("); // the bracket that it closes stands before the span
  return isOurs ? `${code(inner)}${sign}` : code(text);
}

/** The text as a code span, on one line. */
export function code(text: string): string {
  const shown = printable(cut(text.replaceAll(/\s+/g, " ")));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 || /^ | $/.test(shown) || shown === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Dead text for the cell of a table: there a bar ends the cell, even in code, and a backslash before it is one more escape. */
export function cell(markdown: string): string {
  return markdown.replaceAll(/\\+(?=\|)/g, (slashes) => "\\u005c".repeat(slashes.length)).replaceAll("|", "\\|");
}

function plain(word: string): boolean {
  if (word === "→" || word === "…") return true;
  const bare = ENDS_SENTENCE.test(word) ? word.replace(ENDS_SENTENCE, "") : word;
  return PLAIN.test(bare) && !COMMIT.test(word);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
