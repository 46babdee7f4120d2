/** Reads traffic of any length: logs line by line, other captures as a whole. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import {
  exchangesOfLines,
  isLog,
  readExchanges,
  type CapturedExchange,
  type CaptureNote,
  type LogMembers,
} from "@faultline/exchanges";
import { unreadable } from "../explain/ask/read-capture.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

/** So much is read before it is known whether lines can be read one by one. */
const START_BYTES = 256 * 1024;
/** A capture that is read as a whole. */
const MOST_BYTES = 512 * 2 ** 20;

export interface TrafficOptions {
  members: LogMembers | undefined;
  onNote: (note: CaptureNote) => void;
  /** Called with the bytes that were read so far. */
  onProgress: (bytes: number) => void;
}

/**
 * Yields every exchange of a file, or of standard input where the name is `-`.
 * @throws {WrongUse} where it cannot be read.
 */
export async function* readTraffic(
  file: string,
  { stdin, cwd }: Pick<Io, "stdin" | "cwd">,
  { members, onNote, onProgress }: TrafficOptions,
): AsyncGenerator<CapturedExchange, void, undefined> {
  const where = file === "-" ? "standard input" : file;
  const pieces = piecesOf(file === "-" ? stdin : createReadStream(resolve(cwd, file)), where, onProgress);
  const start: Uint8Array[] = [];
  let bytes = 0;
  let isEnd = false;
  while (bytes < START_BYTES && !isEnd) {
    const { value, done = false } = await pieces.next();
    isEnd = done;
    if (value) start.push(value);
    bytes += value?.length ?? 0;
  }
  const members_ = members && { members };
  if (isEnd) return yield* whole(Buffer.concat(start), members_, onNote);
  if (members || hasLines(Buffer.concat(start).toString())) {
    return yield* exchangesOfLines(joined(start, pieces), { ...members_, onNote });
  }
  for await (const piece of pieces) {
    start.push(piece);
    bytes += piece.length;
    if (bytes > MOST_BYTES) {
      throw new WrongUse(
        `${where}: found more than 512 MiB that are no log with one exchange a line; wanted such a log, or less`,
      );
    }
  }
  yield* whole(Buffer.concat(start), members_, onNote);
}

function* whole(bytes: Uint8Array, members: { members: LogMembers } | undefined, onNote: (note: CaptureNote) => void) {
  const line = isLine(bytes) ? readExchanges(bytes, members ?? AS_LOG) : undefined;
  const { exchanges, form, notes } = line && line.exchanges.length > 0 ? line : readExchanges(bytes, members);
  notes.forEach(onNote);
  if (form === "empty" || (form.endsWith(" body") && notes.some(({ kind }) => kind === "unreadable"))) return;
  if (form.endsWith(" body") && form !== "JSON body") {
    return onNote({ kind: "unreadable", text: "no response and no log is recognised in the text" });
  }
  yield* exchanges;
}

/** Reads as a log, with the usual names of members. */
const AS_LOG = { members: {} };

/** A log may have one line only, which could be a body that has a status and a method of its own if somebody asked what it means. */
function isLine(bytes: Uint8Array): boolean {
  return bytes.length <= START_BYTES && !Buffer.from(bytes).toString().trim().includes("\n");
}

/** True where lines can be read one by one: most are objects of their own, or it is another log. */
function hasLines(start: string): boolean {
  const lines = start.split("\n").slice(0, -1);
  const objects = lines.filter((line) => /^[^{]{0,300}\{/.test(line) && /\}\s*$/.test(line.slice(-100)));
  return (lines.length > 1 && objects.length * 2 > lines.length) || isLog(lines.join("\n"));
}

async function* joined(
  start: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* start;
  yield* rest;
}

async function* piecesOf(
  stream: AsyncIterable<Uint8Array | string>,
  where: string,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  try {
    for await (const piece of stream) {
      const data = typeof piece === "string" ? Buffer.from(piece) : piece;
      bytes += data.length;
      onProgress(bytes);
      yield data;
    }
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw unreadable(where, error, "captured traffic");
  }
}
