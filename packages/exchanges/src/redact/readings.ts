/** Reads a text as what it stands for: without case, white space, percent-encoding, escapes and entities; each character with its place. */

export interface TextReading {
  /** Without white space, in lower case. */
  plain: string;
  /** Where each character of `plain` begins and ends in the text. */
  starts: Int32Array;
  ends: Int32Array;
}

/** Encodings of encodings are undone so often. */
const DEEPEST = 3;
const ENCODED =
  /(?:%[0-9a-f]{2})+|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[\\/"'bfnrt]|&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const ESCAPED: Readonly<Record<string, string>> = { b: " ", f: " ", n: " ", r: " ", t: " " };

/** The text as it stands, then with its encodings undone once, twice, and so on, as long as there are any. */
export function* readingsOf(text: string): Generator<TextReading, void, undefined> {
  let reading: TextReading | undefined = asItStands(text);
  for (let depth = 0; reading && depth <= DEEPEST; depth++) {
    yield reading;
    reading = undone(reading);
  }
}

/** The text as it is sought in `plain`. */
export function plainOf(text: string): string {
  return lowered(text).replaceAll(/\s+/g, "");
}

function asItStands(text: string): TextReading {
  const lower = lowered(text);
  const [starts, ends] = [new Int32Array(lower.length), new Int32Array(lower.length)];
  let length = 0;
  const kept = lower.replaceAll(/\S+/g, (word, at: number) => {
    for (let index = 0; index < word.length; index++) {
      starts[length] = at + index;
      ends[length++] = at + index + 1;
    }
    return word;
  });
  return { plain: kept.replaceAll(/\s+/g, ""), starts, ends };
}

/** With one level of encodings undone; undefined where there is none. */
function undone({ plain, starts, ends }: TextReading): TextReading | undefined {
  if (!/[%\\&]/.test(plain)) return undefined;
  const next = { plain: [] as string[], starts: new Int32Array(plain.length), ends: new Int32Array(plain.length) };
  let [length, from] = [0, 0];
  const add = (text: string, first: number, last: number): void => {
    for (const unit of plainOf(text).split("")) {
      next.plain.push(unit);
      next.starts[length] = starts[first] ?? 0;
      next.ends[length++] = ends[last] ?? 0;
    }
  };
  const copy = (until: number): void => {
    for (; from < until; from++) add(plain.charAt(from), from, from);
  };
  for (const { 0: code, index } of plain.matchAll(ENCODED)) {
    copy(index);
    for (const { text, size } of charactersOf(code)) {
      add(text, from, from + size - 1);
      from += size;
    }
  }
  if (from === 0) return undefined;
  copy(plain.length);
  return { ...next, plain: next.plain.join("") };
}

interface Character {
  text: string;
  /** How many characters of the code say it. */
  size: number;
}

function charactersOf(code: string): Character[] {
  const size = code.length;
  if (code.startsWith("%")) return charactersOfBytes(code);
  const [, hex, decimal] = /^(?:\\[ux]|&#x)([0-9a-f]+);?$|^&#(\d+);$/.exec(code) ?? [];
  if (hex !== undefined || decimal !== undefined) {
    const point = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
    return [{ text: point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point), size }];
  }
  if (code.startsWith("&")) return [{ text: NAMED[code.slice(1, -1)] ?? "", size }];
  return [{ text: ESCAPED[code.slice(1)] ?? code.slice(1), size }];
}

/** Percent-encoded UTF-8; what is none counts byte by byte. */
function charactersOfBytes(code: string): Character[] {
  const bytes = Uint8Array.from(code.match(/[0-9a-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
  const characters: Character[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const count = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const text = count === 1 ? String.fromCharCode(lead) : new TextDecoder().decode(bytes.subarray(at, at + count));
    const isWhole = count === 1 || !text.includes("\ufffd");
    characters.push({ text: isWhole ? text : String.fromCharCode(lead), size: isWhole ? count * 3 : 3 });
    at += isWhole ? count : 1;
  }
  return characters;
}

/** Lower case of the same length, so that places stay where they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replaceAll(/\P{ASCII}|[A-Z]/gu, (each) =>
    each.toLowerCase().length === each.length ? each.toLowerCase() : each,
  );
}
