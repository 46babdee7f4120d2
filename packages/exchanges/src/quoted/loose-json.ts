/** Parses objects as people and programs print them: JSON with comments, and what Python, Ruby and Node print in its place. */

export interface LooseValue {
  value: unknown;
  /** Index behind the value. */
  end: number;
}

/** A number of characters that all attempts on one text may read together. */
export interface Budget {
  left: number;
}

const DEEPEST = 64;
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "\u201c": "\u201d",
  "\u201e": "\u201c",
  "\u2018": "\u2019",
};
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const WORDS = new Map<string, unknown>([
  ["null", null],
  ["None", null],
  ["nil", null],
  ["undefined", null],
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
]);
/** White space, also as an escape that was never resolved, and comments. */
const SPACE = /(?:[\s\u00a0\u200b]|\\[nrt]|\/\/[^\n]*\n|\/\*[\s\S]{0,2000}?\*\/)*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,}\]\u00a0\\]|$)/y;
const NAME = /:?([A-Za-z_$][\w$-]*)(?=[\s\u00a0]*(?::|=>))/y;
/** What Node prints before an object, such as `AxiosHeaders`, and other words. */
const WORD = /[^\s,{}[\]"'][^,{}[\]"'\n]*/y;

/** The object or list that starts at an index; undefined where none does, or it is cut off. Never throws. */
export function looseJson(text: string, start: number, budget: Budget): LooseValue | undefined {
  const reader = new LooseReader(text, start, budget);
  const value = reader.value(0);
  return value === FAILED ? undefined : { value, end: reader.at };
}

const FAILED = Symbol("failed");

class LooseReader {
  readonly #text: string;
  readonly #budget: Budget;
  at: number;

  constructor(text: string, at: number, budget: Budget) {
    this.#text = text;
    this.at = at;
    this.#budget = budget;
  }

  value(depth: number): unknown {
    const char = this.#text.charAt(this.at);
    if (depth > DEEPEST || this.#budget.left <= 0) return FAILED;
    if (char === "{") return this.#object(depth);
    if (char === "[") return this.#list(depth);
    if (CLOSING[char] !== undefined) return this.#string(CLOSING[char]);
    const number = this.#match(NUMBER)?.[0];
    if (number !== undefined) return Number(number);
    const word = this.#match(WORD)?.[0].trim();
    if (word === undefined) return FAILED;
    if (/[{[]/.test(this.#text.charAt(this.at)) && !word.includes("\\")) return this.value(depth + 1);
    return WORDS.has(word) ? WORDS.get(word) : word;
  }

  #object(depth: number): unknown {
    const members: [string, unknown][] = [];
    this.at++;
    for (;;) {
      this.#skip();
      if (this.#takes("}")) return Object.fromEntries(members);
      const closing = CLOSING[this.#text.charAt(this.at)];
      const name = closing === undefined ? this.#match(NAME)?.[1] : this.#string(closing);
      this.#skip();
      if (typeof name !== "string" || !(this.#takes("=>") || this.#takes(":"))) return FAILED;
      this.#skip();
      const value = this.value(depth + 1);
      if (value === FAILED) return FAILED;
      members.push([name, value]);
      this.#skip();
      if (!this.#takes(",") && this.#text.charAt(this.at) !== "}") return FAILED;
    }
  }

  #list(depth: number): unknown {
    const items: unknown[] = [];
    this.at++;
    for (;;) {
      this.#skip();
      if (this.#takes("]")) return items;
      const item = this.value(depth + 1);
      if (item === FAILED) return FAILED;
      items.push(item);
      this.#skip();
      if (!this.#takes(",") && this.#text.charAt(this.at) !== "]") return FAILED;
    }
  }

  #string(closing: string): unknown {
    let result = "";
    for (this.at++; this.at < this.#text.length && this.#budget.left-- > 0; this.at++) {
      const char = this.#text.charAt(this.at);
      if (char === closing) {
        this.at++;
        return result;
      }
      if (char === "\\") result += this.#escape();
      else if (char !== "\n" && char !== "\r") result += char;
      else if (!result.endsWith(" ")) result += " "; // a terminal or a mail broke the line
    }
    return FAILED;
  }

  #escape(): string {
    const char = this.#text.charAt(++this.at);
    const length = char === "u" ? 4 : char === "x" ? 2 : 0;
    const digits = this.#text.slice(this.at + 1, this.at + 1 + length);
    if (length === 0 || !/^[0-9a-f]+$/i.test(digits) || digits.length < length) return ESCAPED[char] ?? char;
    this.at += length;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #takes(mark: string): boolean {
    if (!this.#text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    const length = match?.[0].length ?? 0;
    this.at += length;
    this.#budget.left -= length + 1;
    return match;
  }
}
