/** Takes apart text that still has the sizes of the chunks in which it came (RFC 9112, section 7.1). */

const SIZE_LINE = /^([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r*\n/;
/** No size line is longer. */
const LONGEST_LINE = 1000;

export interface Dechunked {
  text: string;
  /** False where the text ends before the last chunk. */
  isComplete: boolean;
}

/** The content without its chunk sizes; undefined where the text does not consist of chunks. */
export function dechunked(text: string): Dechunked | undefined {
  if (!SIZE_LINE.test(text.slice(0, LONGEST_LINE))) return undefined;
  const bytes = new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [line, size] = SIZE_LINE.exec(decoded(bytes.subarray(at, at + LONGEST_LINE))) ?? [];
    if (line === undefined || size === undefined) return undefined;
    const begin = at + line.length; // a size line is ASCII, save for what an extension says
    const length = Number.parseInt(size, 16);
    if (length === 0) return { text: joined(parts), isComplete: true };
    parts.push(bytes.subarray(begin, begin + length));
    if (begin + length >= bytes.length) break;
    const next = lineEnd(bytes, begin + length);
    if (next === undefined) return undefined;
    at = next;
  }
  const content = joined(parts);
  return /^\s*[[{<]/.test(content) ? { text: content, isComplete: false } : undefined; // a line of digits alone proves little
}

function lineEnd(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  while (bytes[at] === 13) at++;
  return bytes[at] === 10 ? at + 1 : undefined;
}

function joined(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
