/** Finds known secrets in texts, however they are spelled: in another case, percent-encoded, escaped, broken into lines, in base64, in hexadecimal. */
import { base64Decoded, percentDecoded } from "./decoded.ts";
import { plainOf, readingsOf, type TextReading } from "./readings.ts";

/** A shorter value is found by its place alone: elsewhere it may be a word. */
export const LEAST = 6;
/** Words that stand in the place of secrets, and everywhere else as well. */
const WORDS =
  /^(?:invalid|expired|missing|required|unknown|string|undefined|private|public|default|production|bearer|object|number|boolean|removed|session|cookie|cookies|authorization|password|secret|signature|unauthorized|forbidden|failed|denied|revoked|rejected|malformed|incorrect|wrong|present|absent|enabled|disabled|active|inactive|account|service|message|request|response|disable|enable|pending|access|header|headers|please|should|cannot|not found|redacted|hidden|masked)$/i;

/** What may be base64, also within a query. */
const BASE64 = /(?:[A-Za-z0-9+/_=-]|%2[bf]|%3d){12,}/gi;

interface Range {
  start: number;
  end: number;
}

/** Spellings of one length; true for a word, which counts only where no other letter stands beside it. */
type OfLength = Map<string, boolean>;

/** Secrets with all their spellings; `remove` takes time in proportion to the text, however many there are, and however alike. */
export class Spellings {
  readonly #known = new Set<string>();
  /** By the first characters, in lower case, then by their length, the longest first. */
  readonly #byStart = new Map<string, Map<number, OfLength>>();

  /** Remembers a secret, unless it is too short or a common word. */
  add(secret: string): void {
    const text = secret.trim();
    if (text.length < LEAST || this.#known.has(text) || WORDS.test(text) || /^\d{1,6}$/.test(text)) return;
    this.#known.add(text);
    const isWord = /^[a-z]{1,11}$/i.test(text);
    for (const spelling of spellingsOf(text)) {
      const plain = plainOf(spelling);
      if (plain.length < LEAST) continue;
      const start = plain.slice(0, LEAST);
      const lengths = this.#byStart.get(start) ?? new Map<number, OfLength>();
      const known = lengths.get(plain.length) ?? new Map<string, boolean>();
      if (known.has(plain)) continue;
      known.set(plain, isWord && plain === plainOf(text));
      if (known.size > 1) continue;
      const longestFirst = [...lengths, [plain.length, known] as const].sort(([a], [b]) => b - a);
      this.#byStart.set(start, new Map(longestFirst));
    }
  }

  /** The text with `replacement` in the place of each spelling of a secret. */
  remove(text: string, replacement: string): string {
    if (this.#byStart.size === 0 || text.length < LEAST) return text;
    let [shown, from] = ["", 0];
    for (const { start, end } of this.#rangesIn(text)) {
      if (start >= from) shown += text.slice(from, start) + replacement;
      from = Math.max(from, end);
    }
    return shown + text.slice(from);
  }

  /** Where secrets stand, in order. */
  #rangesIn(text: string): Range[] {
    const ranges = [...this.#spelledIn(text)];
    for (const { 0: run, index } of text.matchAll(BASE64)) {
      const parts = run.includes("/") ? [run, ...run.split("/")] : [run]; // a path may stand there
      if (parts.some((part) => this.#isHeldBy(part))) ranges.push({ start: index, end: index + run.length });
    }
    return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #isHeldBy(run: string): boolean {
    const decoded = base64Decoded(percentDecoded(run) ?? run);
    return decoded !== undefined && !this.#spelledIn(decoded).next().done;
  }

  *#spelledIn(text: string): Generator<Range, void, undefined> {
    for (const reading of readingsOf(text)) {
      const { plain } = reading;
      for (let at = 0; at + LEAST <= plain.length; at++) {
        const range = this.#rangeAt(reading, at, text);
        if (!range) continue;
        yield range;
        at += range.length - 1;
      }
    }
  }

  #rangeAt({ plain, starts, ends }: TextReading, at: number, text: string): (Range & { length: number }) | undefined {
    for (const [length, spellings] of this.#byStart.get(plain.slice(at, at + LEAST)) ?? []) {
      const isWord = spellings.get(plain.slice(at, at + length));
      if (isWord === undefined) continue;
      const start = starts[at] ?? 0;
      const end = ends[at + length - 1] ?? text.length;
      if (!isWord || isAlone(text, start, end)) return { start, end, length };
    }
    return undefined;
  }
}

/** True where no letter or digit stands beside it, and it is in one piece. */
function isAlone(text: string, start: number, end: number): boolean {
  const isBeside = (at: number): boolean => /[a-z0-9]/i.test(text.charAt(at));
  return !isBeside(start - 1) && !isBeside(end) && !/\s/.test(text.slice(start, end));
}

/** Those that a reading of a text does not undo. Programs change the case before they encode, too. */
function spellingsOf(secret: string): Set<string> {
  const cases = [secret, secret.toLowerCase(), secret.toUpperCase()];
  const all = new Set([secret, secret.replaceAll(/\s/g, "+")]);
  for (const bytes of cases.map((text) => new TextEncoder().encode(text))) {
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
    for (const between of ["", ":", "-"]) all.add(hex.join(between));
    for (const core of [0, 1, 2].flatMap((shift) => base64Core(bytes, shift)))
      all.add(core).add(core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return all;
}

/** What base64 makes of the bytes alone, where `shift` bytes more stand before them and others may follow. */
function base64Core(bytes: Uint8Array, shift: number): string[] {
  const padded = new Uint8Array(shift + bytes.length);
  padded.set(bytes, shift);
  const text = base64Of(padded).replace(/=+$/, "");
  const whole = Math.floor((padded.length * 8) / 6);
  const core = text.slice(Math.ceil((shift * 8) / 6), whole);
  return shift === 0 ? [text, core] : [core];
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
