/** A fetch Response, read within bounds and decoded. */
import { decode } from "./decode.ts";
import type { Exchange } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { RootFault } from "./fault.ts";
import { timeLimit, type TimeLimit } from "./time-limit.ts";

/** The parts of a fetch `Response` that are read. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
}

export interface DecodeResponseOptions {
  /** The most bytes of the body that are read: 1 MiB by default. */
  maxBytes?: number;
  /** Ends the reading when it aborts. What had arrived is decoded. */
  signal?: AbortSignal | undefined;
  /** The longest time in milliseconds that the reading may take: 30,000 by default, and for anything that is no time. */
  timeoutMs?: number;
}

/** Empty chunks say nothing, and an honest sender has few of them. */
const MOST_EMPTY_CHUNKS = 1000;
/** Chunks that are at hand come without the event loop, which has to get a turn for timers and signals to work. */
const CHUNKS_A_TURN = 1000;

/**
 * Reads a fetch `Response` and decodes it. At most `maxBytes` of the body are read, for `timeoutMs` at the longest, and the rest is cancelled;
 * a body that was read already, breaks off, is aborted or does not end leaves status, headers and what had arrived. Clone the response first
 * to read it again. Never rejects.
 */
export async function decodeResponse<Errors>(
  family: Family<Errors>,
  response: ResponseLike,
  options: DecodeResponseOptions = {},
): Promise<RootFault<Errors> | undefined> {
  return decode(family, await exchangeOf(response, options));
}

/** What of a response can be read; nothing of what is none. */
async function exchangeOf(response: ResponseLike, options: DecodeResponseOptions): Promise<Exchange> {
  const exchange: Exchange = {};
  try {
    exchange.status = response.status;
    exchange.headers = response.headers;
    const { body, bodyUsed } = response;
    if (!bodyUsed) exchange.body = body === null ? "" : await textOf(body, readOptions(options));
  } catch {
    // What had been read until then is known.
  }
  return exchange;
}

/** Options that throw when they are read are not given. */
function readOptions(options: DecodeResponseOptions): { maxBytes: number; limit: TimeLimit } {
  try {
    const { maxBytes = 2 ** 20, signal, timeoutMs } = options;
    return { maxBytes: Math.max(0, maxBytes), limit: timeLimit(timeoutMs, signal) };
  } catch {
    return { maxBytes: 2 ** 20, limit: timeLimit(undefined, undefined) };
  }
}

/** The text of the body, or its beginning; undefined where nothing of it can be read. */
async function textOf(
  body: ReadableStream<Uint8Array>,
  { maxBytes, limit }: { maxBytes: number; limit: TimeLimit },
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = body.getReader();
    let [left, empty] = [maxBytes, 0];
    for (let chunks = 1; empty < MOST_EMPTY_CHUNKS; chunks++) {
      if (chunks % CHUNKS_A_TURN === 0) await nextTurn();
      const chunk = await limit.wait(reader.read());
      if (chunk === undefined) break;
      if (chunk.done) return text + decoder.decode();
      if (!ArrayBuffer.isView(chunk.value)) break;
      const { buffer, byteOffset, byteLength } = chunk.value;
      text += decoder.decode(new Uint8Array(buffer, byteOffset, Math.min(left, byteLength)), { stream: true });
      left -= byteLength;
      if (byteLength === 0) empty++;
      if (!(left > 0)) break;
    }
  } catch {
    // The body broke off, or is no stream of bytes.
  } finally {
    limit.end();
    void cancel(reader);
  }
  return beginning(text);
}

/** The rest is of no interest, and neither is how its sender takes it. */
async function cancel(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  try {
    await reader?.cancel();
  } catch {
    // It is over anyway.
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** White space is how a longer body can begin, too: it does not prove that the body is empty. */
function beginning(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
