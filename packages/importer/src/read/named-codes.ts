/** Finds the words of a description that can be codes. */

/** Those in quotes, and those that are no words of a sentence, such as `E1001` and `not_found`. */
export function codeWordsIn(description: unknown): ReadonlySet<string> {
  const words = wordsOf(description).filter(({ text, isQuoted }) => isQuoted || !/^[A-Z]?[a-z]+$|^\d{1,3}$/.test(text));
  return new Set(words.map(({ text }) => text));
}

/** Those in backticks. */
export function quotedCodesIn(description: unknown): ReadonlySet<string> {
  return new Set(
    wordsOf(description).flatMap(({ text, isQuoted }) => (isQuoted && text !== "" && !isRange(text) ? [text] : [])),
  );
}

/** True for `40XX` and `2xxx`, which stand for many codes. */
function isRange(text: string): boolean {
  return /^\d+x+$/i.test(text);
}

function wordsOf(description: unknown): { text: string; isQuoted: boolean }[] {
  if (typeof description !== "string") return [];
  return description.split(/[^\w.:#/`'"-]+/).map((word) => ({
    text: word.replaceAll(/^[`'"]+|[`'".:]+$/g, ""),
    isQuoted: word.startsWith("`"),
  }));
}
