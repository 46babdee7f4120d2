/** Reads the body of a fetch `Response` piece by piece, within bounds. */
import type { TimeLimit } from "./time-limit.ts";

/** The parts of a `Response` that are read, whoever made it: the platform, undici, node-fetch. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Absent where the platform has no streams, such as in React Native: then `text` is asked. */
  readonly body?: ByteStream | null | undefined;
  readonly bodyUsed: boolean;
  text?(): PromiseLike<unknown>;
}

/** A stream of bytes, as of fetch, or one that is iterated, as of node-fetch. */
export type ByteStream = { getReader(): ByteReader } | (AsyncIterable<unknown> & { readonly destroy?: () => unknown });

interface ByteReader {
  read(): PromiseLike<{ done?: boolean; value?: unknown }>;
  cancel(): unknown;
}

export interface ReadBounds {
  /** The most bytes that are read in all. */
  maxBytes: number;
  limit: TimeLimit;
}

/** Empty chunks carry no data; a sender that means well does not send so many in a row. */
const MOST_EMPTY_CHUNKS = 1000;
/** Chunks that are at hand come without the event loop, which has to get a turn for timers and signals to work. */
const CHUNKS_A_TURN = 1000;

/**
 * Yields the text of the body as it arrives; a character whose bytes are in two chunks comes with the second. Returns true where the body ended
 * by itself. What is left is cancelled, also where nobody asks for more. Never throws.
 */
export async function* piecesOf(
  body: ByteStream,
  { maxBytes, limit }: ReadBounds,
): AsyncGenerator<string, boolean, undefined> {
  let reader: ByteReader | undefined;
  try {
    reader = readerOf(body);
    const decoder = new TextDecoder();
    let [left, empty] = [maxBytes, 0];
    for (let chunks = 1; empty < MOST_EMPTY_CHUNKS; chunks++) {
      if (chunks % CHUNKS_A_TURN === 0) await nextTurn();
      const chunk = await limit.wait(reader.read());
      if (chunk === undefined) break;
      if (chunk.done) {
        yield decoder.decode();
        return true;
      }
      if (!ArrayBuffer.isView(chunk.value)) break;
      const { buffer, byteOffset, byteLength } = chunk.value;
      yield decoder.decode(new Uint8Array(buffer, byteOffset, Math.min(left, byteLength)), { stream: true });
      left -= byteLength;
      empty = byteLength === 0 ? empty + 1 : 0;
      if (!(left > 0)) break;
    }
  } catch {
    // The body broke off or is no stream of bytes, or the platform does not decode text.
  } finally {
    limit.end();
    void cancel(reader);
  }
  return false;
}

function readerOf(body: ByteStream): ByteReader {
  if ("getReader" in body) return body.getReader();
  const chunks = body[Symbol.asyncIterator]();
  // A stream of Node that waits for a chunk would not listen to `return`.
  return { read: () => chunks.next(), cancel: () => (body.destroy ? body.destroy() : chunks.return?.()) };
}

/** Cancels the rest of the body and ignores whether that fails. */
async function cancel(reader: ByteReader | undefined): Promise<void> {
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
export function beginning(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
