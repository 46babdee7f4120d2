/** Finds the error whose message a text is but for what varies: ids and numbers in it, marks around it, words before it, its end. */
import type { ErrorHelp } from "@faultline/guards";

/** A longer text is no message. */
const LONGEST = 2000;
/** Fewer words than that, without those that vary, may stand in any message. */
const LEAST_WORDS = 2;
/** Of a message that is cut off, this much has to be there. */
const LEAST_OF_CUT = 20;
/** Beginnings that a client may put before a message, as in `Error: HTTP 401: …`. */
const MOST_BEGINNINGS = 4;

/** The ids of the errors; of a message that several of them have, none. */
export function idsByNearText(text: string, errors: Readonly<Record<string, ErrorHelp>>): string[] {
  if (text.length > LONGEST) return [];
  const messages = Object.entries(errors).flatMap(([id, { messages: texts = [] }]) =>
    texts.map((message) => ({ id, plain: withoutVarying(message) })),
  );
  const owners = (isIt: (plain: string) => boolean): string[] => [
    ...new Set(
      messages.filter(({ plain }) => plain.split(" ").length >= LEAST_WORDS && isIt(plain)).map(({ id }) => id),
    ),
  ];
  for (const reading of readingsOf(text)) {
    const whole = owners((plain) => plain === reading);
    const isLong = reading.length >= LEAST_OF_CUT && reading.split(" ").length > LEAST_WORDS;
    const found = whole.length > 0 || !isLong ? whole : owners((plain) => plain.startsWith(reading));
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
}

/** The text, and the text behind each of its first colons. */
function readingsOf(text: string): string[] {
  const parts = text.split(/:\s+/);
  const behind = parts.slice(0, MOST_BEGINNINGS + 1).map((_, at) => parts.slice(at).join(": "));
  return [...new Set(behind.map(withoutVarying))].filter((reading) => reading !== "");
}

/** In lower case, without quotation marks, words with digits, and marks at the end. */
function withoutVarying(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/["'`\u00ab\u00bb\u2018-\u201f\u2039\u203a]/g, "")
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .join(" ")
    .replace(/[\s.!,;:\u2026]+$/, "")
    .trim();
}
