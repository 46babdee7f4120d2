/** Reads a fetch `Response` within bounds and decodes it. */
import { decode } from "./decode.ts";
import type { DecodeOptions, Exchange } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { RootFault } from "./fault.ts";
import { timeLimit, type TimeLimit } from "./time-limit.ts";

/** The parts of a fetch `Response` that {@link decodeResponse} reads. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
}

export interface DecodeResponseOptions extends DecodeOptions {
  /** The most bytes of the body that are read: 1 MiB by default. */
  maxBytes?: number;
  /** Stops reading when it aborts; what had arrived is decoded. */
  signal?: AbortSignal | undefined;
  /** The longest time in milliseconds that reading may take. An absent or invalid value means 30,000. */
  timeoutMs?: number;
}

/** Empty chunks carry no data; a sender that means well has few of them. */
const MOST_EMPTY_CHUNKS = 1000;
/** Chunks that are at hand come without the event loop, which has to get a turn for timers and signals to work. */
const CHUNKS_A_TURN = 1000;

/**
 * Reads a fetch `Response` and decodes it. Reading stops after `maxBytes` or `timeoutMs`, and the rest is cancelled.
 * Where the body was read before, breaks off, is aborted or does not end, status, headers and what had arrived are
 * decoded. Clone the response first to read it again. Never rejects.
 */
export async function decodeResponse<Errors>(
  family: Family<Errors>,
  response: ResponseLike,
  options: DecodeResponseOptions = {},
): Promise<RootFault<Errors> | undefined> {
  return decode(family, await exchangeOf(response, options), options);
}

/** Reads what it can of a response. */
async function exchangeOf(response: ResponseLike, options: DecodeResponseOptions): Promise<Exchange> {
  const exchange: Exchange = {};
  try {
    exchange.status = response.status;
    exchange.headers = response.headers;
    const { body, bodyUsed } = response;
    if (!bodyUsed) exchange.body = body === null ? "" : await textOf(body, readOptions(options));
  } catch {
    // Keep what was read before it threw.
  }
  return exchange;
}

/** Reads the options; one that throws when it is read counts as absent. */
function readOptions(options: DecodeResponseOptions): { maxBytes: number; limit: TimeLimit } {
  try {
    const { maxBytes = 2 ** 20, signal, timeoutMs } = options;
    return { maxBytes: Math.max(0, maxBytes), limit: timeLimit(timeoutMs, signal) };
  } catch {
    return { maxBytes: 2 ** 20, limit: timeLimit(undefined, undefined) };
  }
}

/** Reads the text of the body, or its beginning; undefined where nothing can be read. */
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

/** Cancels the rest of the body and ignores whether that fails. */
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

/** White space alone may begin a longer body, so it does not prove that the body is empty. */
function beginning(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
