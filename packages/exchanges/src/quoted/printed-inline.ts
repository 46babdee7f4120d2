/** Reads objects as languages print them in a line: maps and records of Java, Kotlin, Python, Swift, Rust, C#, Ruby, Go and PowerShell. */
import { scalarOf } from "./printed-scalar.ts";

const DEEPEST = 16;
/** Steps for each character: a bracket may turn out to be one of a text. */
const MOST_STEPS = 40;
/** What an object or a list begins with: `{`, `ApiError(`, `&{`, `@{`, `map[`, `#<ApiError:0x1 `. */
const OPENING =
  /(?:#<(?:struct )?([\w:]{1,100}?)(?::0x[\da-f]{1,16})? |[@&]?(?:([\w.$]{1,100})(?= ?\{|[([]))? ?([{([]))/y;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]", "#": ">" };
const NAME =
  /["']?(@?[A-Za-z_$][\w$.-]{0,80})["']?(?:\s{0,4}=>?\s{0,9}| -> |:\s{1,9})|(@?[A-Za-z_][\w.-]{0,80}):(?=\S|$)/y;
/** Where a value without quotation marks ends: what stands behind these begins a member. */
const BETWEEN = /[,;\n]\s{0,60}/y;
/** Only what a program calls a failure, or what has no name, is taken for a body. */
const ROOT = /^(?:[\w.$:]{0,100}(?:Error|Fault|Problem|Exception)\w{0,60}|[mM]ap|HashMap|dict|OpenStruct)?$/;
/** What says only that there is a value. */
const HOLDERS = /^(?:Some|Optional|Ok|Just)$/;

/** True where the text begins with the name of what it prints. */
export function hasClassName(text: string): boolean {
  OPENING.lastIndex = 0;
  const [, ofRuby, name] = OPENING.exec(text) ?? [];
  return (ofRuby ?? name) !== undefined;
}

/** The object that the whole text is; undefined where it is none. Never throws. */
export function printedInline(text: string): unknown {
  const reader = new InlineReader(text);
  const value = reader.root();
  return value === FAILED || reader.at < text.length ? undefined : value;
}

const FAILED = Symbol("failed");

class InlineReader {
  readonly #text: string;
  #left: number;
  at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#left = text.length * MOST_STEPS;
  }

  root(): unknown {
    OPENING.lastIndex = 0;
    const [, ofRuby, name] = OPENING.exec(this.#text) ?? [];
    return ROOT.test(ofRuby ?? name ?? "") ? this.#group(0) : FAILED;
  }

  #group(depth: number): unknown {
    const opening = this.#match(OPENING);
    if (!opening || depth > DEEPEST) return FAILED;
    const [whole, , name = "", bracket = "#"] = opening;
    const close = CLOSING[bracket] ?? "";
    this.#match(/\s*/y);
    if (this.#takes(close)) return bracket === "[" ? [] : {};
    if (this.#peek(NAME)) return this.#members(close, depth, whole.startsWith("#"));
    const items = this.#items(close, depth);
    return Array.isArray(items) && items.length === 1 && HOLDERS.test(name) ? items[0] : items;
  }

  #members(close: string, depth: number, isRuby: boolean): unknown {
    const members: [string, unknown][] = [];
    for (;;) {
      const named = this.#match(NAME);
      if (!named) return FAILED;
      const [, spaced, tight = ""] = named;
      const name = spaced ?? tight;
      const value = this.#value(close, depth, NAME, spaced === undefined);
      if (value === FAILED) return FAILED;
      members.push([isRuby ? name.replace(/^@/, "") : name, value]);
      this.#match(/[\s,;]*/y);
      if (this.#takes(close)) return Object.fromEntries(members);
    }
  }

  #items(close: string, depth: number): unknown {
    const items: unknown[] = [];
    for (;;) {
      const value = this.#value(close, depth, OPENING);
      if (value === FAILED) return FAILED;
      items.push(value);
      this.#match(/[\s,;]*/y);
      if (this.#takes(close)) return items;
    }
  }

  /** Behind a string or an object, what is not `behind` shows that it was the beginning of a text. `isGo` where a space may end a text. */
  #value(close: string, depth: number, behind: RegExp, isGo = false): unknown {
    const start = this.at;
    const quoted = this.#quoted();
    if (quoted !== undefined && this.#isEnd(close, behind)) return quoted;
    this.at = start;
    const group = this.#group(depth + 1);
    if (group !== FAILED && this.#isEnd(close, behind)) return group;
    this.at = start;
    return this.#bare(close, isGo);
  }

  #isEnd(close: string, behind: RegExp): boolean {
    const start = this.at;
    this.#match(/\s*/y);
    const isEnd =
      this.#text.startsWith(close, this.at) || /[,;]/.test(this.#text.charAt(this.at)) || this.#peek(behind);
    this.at = start;
    return isEnd;
  }

  #quoted(): string | undefined {
    const mark = this.#text.charAt(this.at);
    if (mark !== '"' && mark !== "'") return undefined;
    const string = this.#match(mark === '"' ? /"((?:[^"\\]|\\.)*)"/sy : /'((?:[^'\\]|\\.)*)'/sy);
    return string?.[1]?.replaceAll(
      /\\(["'\\/nrt])/g,
      (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char,
    );
  }

  /** A text without quotation marks, which may have brackets of its own. */
  #bare(close: string, isGo: boolean): unknown {
    const start = this.at;
    let open = 0;
    for (; this.at < this.#text.length; this.at++) {
      if (this.#left-- <= 0) return FAILED;
      const char = this.#text.charAt(this.at);
      if (char === close && open === 0) return scalarOf(this.#text.slice(start, this.at).replace(/[,;]\s*$/, ""));
      if (/[{([]/.test(char)) open++;
      else if (/[})\]]/.test(char)) open--;
      else if (open === 0 && this.#isBetween(isGo)) return scalarOf(this.#text.slice(start, this.at));
    }
    return FAILED;
  }

  /** True where the next member, or the next item of a list, begins. */
  #isBetween(isGo: boolean): boolean {
    const start = this.at;
    const isBetween = isGo ? this.#match(/\s/y) : this.#match(BETWEEN);
    const isMember = isBetween !== null && this.#peek(NAME);
    this.at = start;
    return isMember;
  }

  #takes(mark: string): boolean {
    if (!this.#text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  #peek(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    this.#left -= 10;
    return pattern.test(this.#text);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = this.#left > 0 ? pattern.exec(this.#text) : null;
    const length = match?.[0].length ?? 0;
    this.at += length;
    this.#left -= length + 1;
    return match;
  }
}
