/** Text that came from elsewhere, made safe for a terminal: nothing in it moves the cursor, colours, hides or reorders what is printed. */

/** Control characters, and those that turn the direction of writing or end lines (Unicode: Cc, Bidi_Control, Zl, Zp). */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Each unsafe character as its escape: `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(UNSAFE, escape);
}

/** JSON in which each unsafe character of a text is escaped; it means the same. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split("\n").map(printable).join("\n");
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
