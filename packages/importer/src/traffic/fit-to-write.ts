/** Judges what of captured traffic may be written: names and codes that a service made up, and no value of a caller's. */
import { STATUS_CODES } from "node:http";

/** True for a name of a member as programs have it; ids, addresses and tokens stand as keys at times. */
export function isMemberName(name: string): boolean {
  return name.length <= 40 && /^[@$]?_*[A-Za-z]+\d{0,3}(?:[._-]+[A-Za-z]+\d{0,3})*$/.test(name) && isOfWords(name);
}

/** True for a code; one with digits only where it came in several bodies that differ. */
export function isFitCode(value: unknown, isRepeated: boolean): value is string | number {
  if (typeof value === "number") return isRepeated && Number.isSafeInteger(value) && Math.abs(value) < 1e6;
  if (typeof value !== "string" || value.length > 120) return false;
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) return isAddressOfCode(value);
  if (value.length > 64 || !/^[A-Za-z]/.test(value) || !isOfWords(value)) return false;
  const segments = value.split(/[._:/-]/);
  const numbered = segments.filter((segment) => /\d/.test(segment));
  return (
    segments.every((segment) => SEGMENT.test(segment)) && (numbered.length === 0 || (isRepeated && numbered.length < 3))
  );
}

/** `lost`, `oauth2Failed`, `E1001`, `00942`. */
const SEGMENT = /^[A-Za-z]+(?:\d{1,2}[A-Za-z]*)?$|^[A-Za-z]{1,6}\d{1,6}$|^\d{1,6}$/;

/** A problem type: no credentials, no query, and every part of its path is made of words or a version. */
function isAddressOfCode(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { username, password, search, pathname, hash, protocol } = new URL(value);
  if (!["http:", "https:", "urn:", "tag:", "about:"].includes(protocol) || value === "about:blank") return false;
  const steps = `${pathname}/${hash.slice(1)}`.split(/[/:#]/).filter((step) => step !== "");
  return (
    username + password + search === "" &&
    steps.every(
      (step) =>
        /^v?\d{1,2}(?:\.\d{1,2})*$/.test(step) ||
        (/^[A-Za-z][\w.,-]*$/.test(step) && !/\d{4}/.test(step) && isOfWords(step)),
    )
  );
}

/** True where each word can be spoken and is as long as words are; random letters are not. */
function isOfWords(text: string): boolean {
  const words = text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const isShort = words.length > 2 && letters / words.length < 2.5;
  return (
    words.length > 0 && !isShort && words.every((word) => word.length <= 24 && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(word))
  );
}

/** True for the phrase of some status, written together or apart. */
export function isPhraseOfStatus(value: unknown): boolean {
  return typeof value === "string" && PHRASES.has(value.toLowerCase().replaceAll(/[^a-z]/g, ""));
}

const PHRASES: ReadonlySet<string> = new Set(
  Object.values(STATUS_CODES).map((phrase = "") => phrase.toLowerCase().replaceAll(/[^a-z]/g, "")),
);

/** True for a text of plain words alone: no digit, address, quotation, path or name in it. */
export function isPlainText(text: string): boolean {
  if (text.length < 3 || text.length > 200 || !/^[A-Za-z][A-Za-z ,.;:!?()'-]*$/.test(text)) return false;
  if (/(?:^|\s)'|'(?:\s|$)|''|\w:\w|\w\.\w/.test(text)) return false;
  const [, ...others] = text.split(/[\s,;:!?()-]+/).filter((word) => word !== "");
  const follow = others.filter((_, index) => !/[.!?]$/.test([text.split(" ")[0], ...others][index] ?? ""));
  return (
    follow.every((word) => /^(?:I|[a-z'.]+|[A-Z]{2,5}\.?)$/.test(word)) &&
    text.split(/[^A-Za-z]+/).every((word) => word === "" || isOfWords(word))
  );
}
