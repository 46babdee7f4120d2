/** Parses objects as people and programs print them: JSON with comments, and what Python, Ruby and Node print in its place. */

import { scalarOf } from "./printed-scalar.ts";

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
const NAME = /:?([A-Za-z_$][\w$-]*|\[[\w.@-]{0,60}\]|\[?Symbol\([^()\n]{0,100}\)\]?)(?=[\s\u00a0]*(?::|=>))/y;
/** What Python and shells of databases print of a value, such as `UUID('...')`. */
const CALL = /(?:new )?[A-Za-z_][\w.]{0,80}\((?:(["'])([^"'\n]{0,400})\1|[^()"'{}[\]\n]{0,400})\)(?=\s*[,}\]])/y;
/** What Node prints before an object, such as `AxiosHeaders`, and other words. */
const WORD = /[^\s,{}[\]"'][^,{}[\]"'\n]*/y;

/** What Node prints of an error inside of an object: its message and its stack; members of its own may follow. */
const STACK =
  /[A-Z][\w$]{0,80}(?: \[[\w ]{1,80}\])?(?:: [^\n]{0,2000}(?:\n(?![ \t]+at )[^\n]{0,500}){0,5})?(?:\n[ \t]+at [^\n]*?(?=,?[ \t]*(?:\{|\n|$)))+[ \t]*/y;

/** What says only that there is a value, in Rust and Swift. */
function valueOfCall(call: string): unknown {
  const inner = /^(?:Some|Optional|Just|Ok)\((.*)\)$/.exec(call)?.[1];
  return inner === undefined ? call : scalarOf(inner);
}

/** How a promise stands, before its value. */
const STATE = /<(?:pending|rejected|items unknown)> ?/y;
const PLUS = /[ \t]*\+\r?\n[ \t]*(?=["'])/y;
/** The space between what Node prints of a value in brackets and its members: `[Function: request] {`, `Buffer(7) [Uint8Array] [`. */
const MEMBERS = /[ \t]+(?=[[{])/y;

interface Widest {
  length: number;
  /** How many lines are so long. */
  lines: number;
  /** White space with which every line begins. */
  indent: number;
}

function widestOf(text: string, budget: Budget): Widest {
  budget.left -= text.length;
  let [length, lines, indent] = [0, 0, Number.POSITIVE_INFINITY];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() !== "") indent = Math.min(indent, line.search(/\S/));
    if (line.length > length) [length, lines] = [line.length, 0];
    if (line.length === length) lines++;
  }
  return { length, lines, indent };
}

/** A part of a string that ends with its line. */
interface Break {
  text: string;
  /** True where the line is full. */
  isHard: boolean;
}

/** A string that was broken into lines: by a terminal within words, by a mail between them. What has no space else is one word, as codes are. */
function joined([first, ...others]: readonly Break[], indent = 0): string {
  if (!first) return "";
  const isWord = ![first, ...others].some(({ text }) => /\S\s+\S/.test(text));
  let [whole, isHard] = [first.text, first.isHard];
  for (const { text, isHard: isNextHard } of others) {
    const next = isHard ? text.slice(indent) : text.trimStart();
    const isWithin = isHard || (isWord && !(/[a-z]$/.test(whole) && /^[A-Z]/.test(next)));
    const isApart = isWithin || whole === "" || next === "" || /\s$/.test(whole);
    whole += isApart ? next : ` ${next}`;
    isHard = isNextHard;
  }
  return whole;
}

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
  readonly #hasStack: boolean;
  #widest: Widest | undefined;
  at: number;

  constructor(text: string, at: number, budget: Budget) {
    this.#text = text;
    this.at = at;
    this.#budget = budget;
    this.#hasStack = /\n[ \t]{1,40}at /.test(text);
  }

  value(depth: number): unknown {
    const char = this.#text.charAt(this.at);
    if (depth > DEEPEST || this.#budget.left <= 0) return FAILED;
    if (char === "{") return this.#object(depth);
    if (char === "[") return this.#list(depth);
    if (CLOSING[char] !== undefined) return this.#strings(CLOSING[char]);
    const number = this.#match(NUMBER)?.[0];
    if (number !== undefined) return Number(number);
    const stack = this.#hasStack ? this.#match(STACK)?.[0] : undefined;
    if (this.#hasStack) this.#budget.left -= 200; // what it takes to see that there is none
    if (stack !== undefined) return this.#text.charAt(this.at) === "{" ? this.#object(depth) : stack.split("\n", 1)[0];
    const call = this.#match(CALL);
    if (call) return call[2] ?? valueOfCall(call[0]);
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
      if (this.#match(STATE)) {
        if (this.#text.charAt(this.at) !== "}" && this.value(depth + 1) === FAILED) return FAILED;
        this.#skip();
        continue;
      }
      const closing = CLOSING[this.#text.charAt(this.at)];
      const name = closing === undefined ? this.#match(NAME)?.[1]?.replace(/^\[(\w+)\]$/, "$1") : this.#string(closing);
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
      if (this.#takes("]")) return depth > 0 && items.length === 1 && this.#match(MEMBERS) ? this.value(depth) : items;
      const item = this.value(depth + 1);
      if (item === FAILED) return FAILED;
      items.push(item);
      this.#skip();
      if (!this.#takes(",") && this.#text.charAt(this.at) !== "]") return FAILED;
    }
  }

  /** A string, with those that Node adds to it on the next lines. */
  #strings(closing: string): unknown {
    let whole = this.#string(closing);
    while (typeof whole === "string" && this.#match(PLUS)) {
      const next = this.#string(CLOSING[this.#text.charAt(this.at)] ?? "");
      whole = typeof next === "string" ? whole + next : FAILED;
    }
    return whole;
  }

  #string(closing: string): unknown {
    let [before, piece] = ["", ""];
    const breaks: Break[] = [];
    for (this.at++; this.at < this.#text.length && this.#budget.left-- > 0; this.at++) {
      const char = this.#text.charAt(this.at);
      if (char === closing) {
        this.at++;
        return breaks.length === 0 ? piece : joined([...breaks, { text: piece, isHard: false }], this.#widest?.indent);
      }
      if (char === "\\") piece += this.#escape();
      else if (char !== "\n" && char !== "\r") piece += char;
      else if (before !== "\r" || char !== "\n") {
        breaks.push({ text: piece, isHard: this.#isFull(this.at) });
        piece = "";
      }
      before = char;
    }
    return FAILED;
  }

  /** True where the line that ends here is as long as lines get, and another one is too: a terminal broke them, wherever that was. */
  #isFull(end: number): boolean {
    this.#widest ??= widestOf(this.#text, this.#budget);
    const { length, lines } = this.#widest;
    return lines > 1 && end - (this.#text.lastIndexOf("\n", end - 1) + 1) === length;
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
