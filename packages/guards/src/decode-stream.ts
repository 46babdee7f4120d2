/** Decodes the elements of a sequence while the response is open. */
import { isObject } from "./check.ts";
import { decodeAll } from "./decode-all.ts";
import { exchangeOf } from "./decode-response.ts";
import type { DecodeOptions, Exchange } from "./exchange.ts";
import type { Family, SequenceReader } from "./family.ts";
import type { Fault } from "./fault.ts";
import { beginning, piecesOf, type ByteStream, type ReadBounds, type ResponseLike } from "./read-body.ts";
import { rootOf } from "./setting.ts";
import { timeLimit, type AbortSignalLike, type TimeLimit } from "./time-limit.ts";

export interface DecodeStreamOptions extends DecodeOptions {
  /** The most bytes of one element: 1 MiB by default. A longer one is read over and yields nothing; of any other body, the most that is read. */
  maxBytes?: number;
  /** Stops reading when it aborts; the element that had begun is decoded. */
  signal?: AbortSignalLike | undefined;
  /** The longest time in milliseconds that reading may take; without it, a sequence is read as long as it is open. */
  timeoutMs?: number;
}

/**
 * Yields the faults of a sequence, such as JSON lines or server-sent events, each as soon as its element is whole; the index of the element
 * begins the pointer. Of any other response, a failure among them, yields what `decodeAll` finds in it, once it is read as `decodeResponse` reads
 * it. The reader is cancelled when the loop is left. Never rejects.
 *
 * @example
 * for await (const fault of decodeStream(disruptiveTechnologies, response)) console.log(fault.pointer, fault.code);
 */
export function decodeStream<Errors>(
  family: Family<Errors>,
  response: ResponseLike,
  options: DecodeStreamOptions = {},
): AsyncIterableIterator<Fault<Errors>> {
  const stream = new FaultStream(family as Family, response, options); // the facts of the family are those of `Errors`
  const faults = stream.faults() as AsyncGenerator<Fault<Errors>, undefined, undefined>; // as above
  const iterator: AsyncIterableIterator<Fault<Errors>> = {
    next: () => faults.next(),
    return() {
      stream.stop(); // a generator that waits for a chunk would not listen
      return faults.return(undefined);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

type Pieces = ReturnType<typeof piecesOf>;

/** As long as `decodeResponse` waits for a body. */
const DEFAULT_MS = 30_000;
const LONGEST_MS = 2_147_483_647; // as a number, since bundlers keep what has to be computed

class FaultStream {
  readonly #family: Family;
  readonly #response: ResponseLike;
  readonly #options: DecodeStreamOptions;
  readonly #maxBytes: number;
  #limit: TimeLimit | undefined;
  #isStopped = false;

  constructor(family: Family, response: ResponseLike, options: DecodeStreamOptions) {
    this.#family = family;
    this.#response = response;
    this.#options = readable(options);
    this.#maxBytes = this.#options.maxBytes ?? 2 ** 20;
  }

  stop(): void {
    this.#isStopped = true;
    this.#limit?.stop();
  }

  async *faults(): AsyncGenerator<Fault, undefined, undefined> {
    const { stream, ...head } = headOf(this.#response);
    const reader =
      stream && this.#family.facts.sequences?.readerFor(rootOf(this.#family, head, undefined), this.#maxBytes);
    if (reader) yield* this.#elements(stream, reader, head);
    else yield* this.#all(await exchangeOf(this.#response, () => this.#bounds(this.#maxBytes, DEFAULT_MS)));
    return undefined;
  }

  #all(exchange: Exchange): Fault[] {
    return decodeAll(this.#family, exchange, this.#options).faults;
  }

  /** The faults of the elements. A body of which nothing says that it is a sequence is kept until its first line is a whole object. */
  async *#elements(
    body: ByteStream,
    reader: SequenceReader,
    head: Exchange,
  ): AsyncGenerator<Fault, undefined, undefined> {
    const pieces = piecesOf(body, this.#bounds(Infinity, Infinity));
    let [text, count, isSilent] = ["", 0, true];
    try {
      for (;;) {
        const piece = await pieces.next();
        if (!piece.done && !reader.isSure && count === 0) text += piece.value;
        for (const value of piece.done ? reader.end() : reader.read(piece.value)) {
          const isOther = count++ === 0 && !reader.isSure && (piece.done || (reader.isLines && !isObject(value)));
          if (isOther) return yield* this.#other(text, pieces, head);
          for (const fault of reader.faults(value)) {
            isSilent = false;
            yield fault;
          }
        }
        if (count === 0 && text.length > this.#maxBytes) return yield* this.#other(text, pieces, head);
        if (!piece.done) continue;
        const mayBeOther = !reader.isSure && count <= 1 && isSilent; // one line may be a body of another kind
        return mayBeOther ? yield* this.#all({ ...head, body: piece.value ? text : beginning(text) }) : undefined;
      }
    } finally {
      await pieces.return(false);
    }
  }

  /** The faults of a body that is no sequence, with what is still to come of it. */
  async *#other(text: string, rest: Pieces, head: Exchange): AsyncGenerator<Fault, undefined, undefined> {
    const { timeoutMs = DEFAULT_MS } = this.#options;
    const timer = setTimeout(() => this.stop(), Math.min(timeoutMs, LONGEST_MS));
    let body = text;
    for (let isOver = false; !isOver && body.length <= this.#maxBytes; ) {
      const { done = false, value } = await rest.next();
      isOver = done;
      if (typeof value === "string") body += value;
    }
    clearTimeout(timer);
    yield* this.#all({ ...head, body: beginning(body.slice(0, this.#maxBytes)) });
    return undefined;
  }

  #bounds(maxBytes: number, usualMs: number): ReadBounds {
    const { timeoutMs = usualMs, signal } = this.#options;
    this.#limit = timeLimit(timeoutMs, signal);
    if (this.#isStopped) this.#limit.stop();
    return { maxBytes, limit: this.#limit };
  }
}

/** What is known before the body; of a response that throws when it is read, what came before counts. */
function headOf(response: ResponseLike): Exchange & { stream?: ByteStream } {
  const head: Exchange & { stream?: ByteStream } = {};
  try {
    head.status = response.status;
    head.headers = response.headers;
    const { body, bodyUsed } = response;
    if (body && !bodyUsed) head.stream = body;
  } catch {
    // Keep what was read before it threw.
  }
  return head;
}

/** Options that throw when they are read count as absent. */
function readable(options: DecodeStreamOptions): DecodeStreamOptions {
  try {
    const { maxBytes, signal, timeoutMs, ...decoding } = options;
    return { ...(isAmount(maxBytes) && { maxBytes }), ...(isAmount(timeoutMs) && { timeoutMs }), signal, ...decoding };
  } catch {
    return {};
  }
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}
