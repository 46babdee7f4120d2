/** The ways in which a text may have been changed before it was pasted: marked, escaped, encoded. */
import { parsed } from "../json.ts";
import { base64Decoded, percentDecoded } from "../redact/decoded.ts";
import { bytesIn } from "./printed-bytes.ts";

/** Marks of mails, diffs and pages, times, names of containers and numbers of lines, before each line. */
const MARKS: readonly RegExp[] = [
  /^(?:>[ \t]?)+/,
  /^[|\u2502][ \t]?/,
  /^\+/,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?:[ \t]|$)/,
  /^[\w.-]{1,60}[ \t]+\|(?:[ \t]|$)/,
  /^[ \t]*\d+[ \t]*[|:\u2502]?[ \t]/,
];
/** Lines that programs draw around a text. */
const BORDER = /^[\s\u2500-\u257f]*$/;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  "#34": '"',
  "#39": "'",
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
};

/** The text without the mark that stands before most lines; undefined where there is none. */
export function withoutMarks(text: string): string | undefined {
  const lines = text.split("\n");
  const filled = lines.filter((line) => line.trim() !== "" && !BORDER.test(line));
  const mark = MARKS.find((each) => filled.filter((line) => each.test(line)).length * 2 > filled.length);
  return mark && lines.map((line) => line.replace(mark, "")).join("\n");
}

/** Each other reading of the text, the likeliest first. */
export function* otherReadings(text: string): Generator<string, void, undefined> {
  const unmarked = withoutMarks(text);
  if (unmarked !== undefined) yield unmarked;
  if (text.includes('\\"')) yield unescaped(text);
  if (text.includes('\\\\"')) yield unescaped(unescaped(text));
  if (/&(?:quot|#34);/.test(text))
    yield text.replaceAll(/&(quot|#34|#39|apos|amp|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  if (/^\s*(?:%7B|%5B)/i.test(text)) yield percentDecoded(text.trim()) ?? "";
  const decoded = /^\s*(?:eyJ|ew|W3)[\w+/=-]+\s*$/.test(text) ? base64Decoded(text.trim()) : undefined;
  if (decoded !== undefined) yield decoded;
  const part = objectOfPart(text);
  if (part !== undefined) yield part;
  yield* bytesIn(text);
}

/** The object of which only members were copied, as from the middle of a body; undefined where the text is none. */
function objectOfPart(text: string): string | undefined {
  const begun = text.trimStart();
  const start = /^[^"{}[\]]{0,400}(?:"[\s,]{0,400})?(?="[\w$.-]{1,80}"\s{0,9}:)/.exec(begun)?.[0].length;
  if (start === undefined) return undefined;
  const members = begun.slice(start).trim().replace(/,$/, "");
  return [`{${members}`, `{${members}}`].find((object) => parsed(object) !== undefined);
}

/** One level of escapes resolved, as in a string of JSON. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(["\\/nrt])/g, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}
