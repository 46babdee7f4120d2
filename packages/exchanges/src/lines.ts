/** Reads a log of any length, piece by piece and in bounded memory. */
import { withoutBodyOfHead, type CapturedExchange, type CaptureNote } from "./exchange.ts";
import { logReader, type LogMembers } from "./log.ts";

export interface LinesOptions {
  members?: LogMembers;
  /** Called for each line that cannot be read. */
  onNote?: (note: CaptureNote) => void;
}

/** The most characters of a line; a longer one is left out. */
const LONGEST = 16 * 2 ** 20;

/**
 * Yields the exchanges of a log with one JSON object a line, as the pieces of it arrive. Memory holds one line at a time.
 *
 * @example
 * for await (const { response } of exchangesOfLines(createReadStream("app.log"))) decode(family, response);
 */
export async function* exchangesOfLines(
  pieces: AsyncIterable<string | Uint8Array>,
  { members, onNote = () => {} }: LinesOptions = {},
): AsyncGenerator<CapturedExchange, void, undefined> {
  const reader = logReader(members);
  let number = 0;
  for await (const lines of linesOf(pieces)) {
    for (const line of lines) {
      number++;
      const notes: CaptureNote[] = [];
      const exchange = line === undefined ? undefined : reader.line(line, { line: number }, notes);
      if (exchange === undefined && line?.trim() !== "") {
        const text = line === undefined ? "the line is longer than 16 MiB" : "the line holds no exchange";
        notes.push({ kind: line === undefined ? "unreadable" : "left out", text, position: { line: number } });
      }
      notes.forEach(onNote);
      if (exchange) yield withoutBodyOfHead(exchange);
    }
  }
}

/** The lines that each piece completes; undefined in place of one that is too long. */
async function* linesOf(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<(string | undefined)[], void, undefined> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > LONGEST) parts = [];
    else if (part !== "") parts.push(part);
  };
  const take = (): string | undefined => {
    const line = length > LONGEST ? undefined : parts.join("");
    [parts, length] = [[], 0];
    return line;
  };
  for await (const piece of pieces) {
    const [first = "", ...rest] = (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true })).split(
      "\n",
    );
    add(first);
    const whole: (string | undefined)[] = [];
    for (const part of rest) {
      whole.push(take());
      add(part);
    }
    yield whole;
  }
  add(decoder.decode());
  if (length > 0) yield [take()];
}
