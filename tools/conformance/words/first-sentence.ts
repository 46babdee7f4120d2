/** Whether a file begins with a sentence that says what it is for. */

const HASHBANG = /^#!.*\n/;
const DOC = /^\/\*\*([^]*?)\*\//;
/** From a capital, a code span or a symbol to a full stop or a colon, perhaps in quotes or brackets. */
const SENTENCE = /^[\p{Lu}\p{N}`@"(<*#].*[\p{L}\p{N}`"')\]>][.:!?](?:["')\]]|$|\s)/u;

/** True where the file begins with a doc comment, and that with a sentence. */
export function beginsWithSentence(text: string): boolean {
  const [, doc] = DOC.exec(text.replace(HASHBANG, "")) ?? [];
  const words = doc
    ?.replaceAll(/^\s*\* ?/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return words !== undefined && words.split(" ").length > 2 && SENTENCE.test(words);
}
