/** Makes foreign text safe for a terminal: it cannot move the cursor, colour, hide or reorder output. */

/**
 * Characters that steer or show nothing: controls, formats (bidi and zero width among them), ends of lines, halves of pairs, and whatever
 * else Unicode draws nothing for. A variation selector behind a pictograph is part of it.
 */
const UNSAFE =
  /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Each unsafe character as its escape: `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(UNSAFE, escaped);
}

/** The same for text of several lines, whose ends stay. */
export function printableLines(text: string): string {
  return text.replaceAll(UNSAFE, (character) => (character === "\n" ? character : escaped(character)));
}

/** JSON in which each unsafe character of a text is escaped; it means the same. */
export function printableJson(value: unknown): string {
  return printableLines(JSON.stringify(value, null, 2));
}

/** As JSON has it, so that a text that is JSON keeps its meaning. */
export function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}
