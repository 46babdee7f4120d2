/** Turns an input into text: byte order marks, UTF-16, colours and what a chat or mail puts around a paste. */

/** Colours and links of terminals: CSI and OSC sequences. */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[()][0-9A-Za-z])/g;

export function textOfInput(input: unknown): string {
  if (typeof input === "string") return clean(input);
  const bytes = bytesOf(input);
  return bytes === undefined ? "" : clean(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** The bytes of a Uint8Array, Buffer, ArrayBuffer or view; undefined for anything else. */
export function bytesOf(input: unknown): Uint8Array | undefined {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return input instanceof ArrayBuffer ? new Uint8Array(input) : undefined;
}

/** PowerShell redirects into UTF-16, with or without a mark of the byte order. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 64);
  const hasZeros = (offset: number): boolean =>
    start.length >= 8 && start.every((byte, at) => (byte === 0) === (at % 2 === offset));
  if (hasZeros(1)) return "utf-16le";
  return hasZeros(0) ? "utf-16be" : "utf-8";
}

/** Colours whose escape character was lost on the way, or is written out. */
const LOST_COLOURS = /(?:\^\[|\\u001b|\\x1b|\\033|\\e|\u241b)?\[(?:\d{1,3};){0,4}\d{1,3}m/g;

function clean(text: string): string {
  const plain = text.replace(/^[\ufeff\u200b\u2060]+/, "").replace(/(?<!\0)\0+$/, "");
  if (plain.includes("\u001b")) return plain.replaceAll(ESCAPES, "");
  if (isShownWithEnds(plain)) return plain.replaceAll(/\^M\$?$|\$$/gm, "");
  const lost = plain.slice(0, 2000).match(LOST_COLOURS)?.length ?? 0;
  return lost > 2 ? plain.replaceAll(LOST_COLOURS, "") : plain;
}

/** True where editors and `cat -A` show the ends of lines. */
function isShownWithEnds(text: string): boolean {
  const marks = text.slice(0, 20_000).match(/\^M\$?$/gm)?.length ?? 0;
  return marks > 1 && marks * 3 > text.slice(0, 20_000).split("\n").length;
}

/** Of Markdown, and of Jira. */
const FENCE = /^[ \t]*(?:```|~~~|\{(?:code|noformat)(?::[^}\n]{0,100})?\}\s*$)/;
const HAS_FENCE = new RegExp(FENCE, "m");

/** What stands in the fences of Markdown, without what people wrote around them. Lines keep their numbers. */
export function withoutFence(text: string): string {
  if (!HAS_FENCE.test(text)) return text;
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (!FENCE.test(first) && (/^(?:HTTP\/|[<>*] |\s*[[{<])/.test(first) || text.length > 2 ** 20)) return text;
  let isInside = false;
  const kept = lines.map((line) => {
    if (!FENCE.test(line)) return isInside ? line : "";
    isInside = !isInside;
    return "";
  });
  const end = isInside ? lines.length : lines.findLastIndex((line) => FENCE.test(line));
  return kept.some((line) => line.trim() !== "") ? kept.slice(0, end).join("\n") : text;
}

/** The text without the quotation marks or the indentation that a mail or an issue put before each line. */
export function unquoted(text: string): string {
  const lines = text.split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length > 1 && filled.every((line) => /^>/.test(line)) && !filled.some(isRequestOfCurl)) {
    return lines.map((line) => line.replace(/^(?:> ?)+/, "")).join("\n");
  }
  const indent = /^[ \t]*/.exec(filled[0] ?? "")?.[0] ?? "";
  const isIndented = indent !== "" && filled.every((line) => line.startsWith(indent));
  return isIndented ? lines.map((line) => line.slice(indent.length)).join("\n") : text;
}

function isRequestOfCurl(line: string): boolean {
  return /^> [A-Z]+ \S+ HTTP\//.test(line);
}

/** How many bytes the text has in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The beginning of a text that has this many bytes in UTF-8; undefined where no character ends there. */
export function firstBytes(text: string, length: number): string | undefined {
  if (length > 3 * text.length) return undefined; // a unit has three at most
  const { read, written } = new TextEncoder().encodeInto(text, new Uint8Array(length));
  return written === length ? text.slice(0, read) : undefined;
}
