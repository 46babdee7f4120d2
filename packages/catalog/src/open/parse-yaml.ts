/** Parses a YAML or JSON text. */
import { CORE_SCHEMA, loadAll, mergeTag, YAMLException } from "js-yaml";
import { MAX_DEPTH, MAX_YAML_LENGTH, MAX_YAML_PARTS } from "./limits.ts";

/** What JSON can hold, and merge keys. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** Thrown for a text that is neither YAML nor JSON, with the position of the fault. */
export class BrokenText extends Error {
  override readonly name = "BrokenText";
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line: number, column: number) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/**
 * Parses a YAML or JSON text that holds one document.
 * @throws {BrokenText} where it cannot be parsed, or holds more than one document.
 */
export function parse(text: string): unknown {
  const json = parseJson(text);
  if (json !== undefined) return json;
  const documents = parseYaml(text);
  if (documents.length > 1) throw new BrokenText("more than one document", lineOfSecond(text), 1);
  return documents[0];
}

/** Ten times as fast as YAML; what it refuses may still be YAML, and what has a key twice is left to YAML to refuse with its place. */
function parseJson(text: string): unknown {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return keysOf(value) === keysIn(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many strings of a JSON text have a colon behind them. */
function keysIn(text: string): number {
  let keys = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', start)) {
    start = endOfString(text, start);
    while (/\s/.test(text.charAt(start))) start++;
    if (text.charCodeAt(start) === 58) keys++;
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    if (end === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

function keysOf(root: unknown): number {
  const rest = [root];
  let keys = 0;
  for (let value = rest.pop(); value !== undefined || rest.length > 0; value = rest.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const items: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += items.length;
    for (const item of items) if (typeof item === "object" && item !== null) rest.push(item);
  }
  return keys;
}

function parseYaml(text: string): unknown[] {
  if (text.length > MAX_YAML_LENGTH || partsIn(text) > MAX_YAML_PARTS) {
    const most = `${MAX_YAML_LENGTH / 2 ** 20} MB or ${MAX_YAML_PARTS} lines and commas`;
    throw new BrokenText(`a text of more than ${most} that is no well-formed JSON`, 1, 1);
  }
  try {
    return loadAll(text, { schema: SCHEMA, maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw brokenYaml(text, error.reason, error.mark?.line ?? 0, error.mark?.column ?? 0);
  }
}

/** What the parser means when it gives up, as far as people can tell it from the text. */
const MEANT: ReadonlyMap<string, string> = new Map([
  [
    "bad indentation of a mapping entry",
    "a text that needs quotes, since it has a colon or begins with a sign, or bad indentation",
  ],
  ["deficient indentation", "a bracket, a brace or a quotation mark that nothing closes, or deficient indentation"],
]);
const TWICE = "duplicated mapping key";

/** `line` and `column` count from 0. */
function brokenYaml(text: string, reason: string, line: number, column: number): BrokenText {
  const conflict = text.split("\n").findIndex((one) => /^<{7} /.test(one));
  if (conflict !== -1) return new BrokenText("the mark of a merge conflict", conflict + 1, 1);
  if (reason !== TWICE) return new BrokenText(MEANT.get(reason) ?? reason, line + 1, column + 1);
  const shown = text.split("\n", line + 1)[line] ?? "";
  const start = /["']/.test(shown.charAt(column - 1)) ? column - 1 : column; // the parser points behind the quotation mark
  const [key = ""] = /^(?:"[^"]{0,80}"|'[^']{0,80}'|[^\s:"'{},[\]]{1,80})/.exec(shown.slice(start)) ?? [];
  return new BrokenText(key === "" ? TWICE : `${TWICE} ${key}`, line + 1, start + 1);
}

/** Lines and commas, save those at the end of lines. */
export function partsIn(text: string): number {
  let parts = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 44 && text.charCodeAt(index + 1) !== 10)) parts++;
  }
  return parts;
}

/** The line of the marker that begins another document; a marker before any content begins the first. */
function lineOfSecond(text: string): number {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^[^#%\s]/.test(line) && !/^---\s*(#.*)?$/.test(line));
  return lines.findIndex((line, index) => index > start && /^(---|\.\.\.)(\s|$)/.test(line)) + 1 || 1;
}
