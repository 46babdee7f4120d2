/** Reads a fetch `Response` within bounds and decodes it. */
import { isObject } from "./check.ts";
import { decode } from "./decode.ts";
import type { DecodeOptions, Exchange } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { RootFault } from "./fault.ts";
import { beginning, piecesOf, type ByteStream, type ReadBounds, type ResponseLike } from "./read-body.ts";
import { rootOf } from "./setting.ts";
import { timeLimit, type AbortSignalLike } from "./time-limit.ts";

export interface DecodeResponseOptions extends DecodeOptions {
  /** The most bytes of the body that are read: 1 MiB by default. */
  maxBytes?: number;
  /** Stops reading when it aborts; what had arrived is decoded. */
  signal?: AbortSignalLike | undefined;
  /** The longest time in milliseconds that reading may take. An absent or invalid value means 30,000. */
  timeoutMs?: number;
}

/**
 * Reads a `Response`, that of fetch, undici, node-fetch or React Native, and decodes it. Reading stops after `maxBytes` or `timeoutMs`, and the
 * rest is cancelled; of a sequence below status 400, such as JSON lines, it stops with the first element, whose fault is that of the root. Where the
 * body was read before, breaks off, is aborted or does not end, status, headers and what had arrived are decoded. Clone the response first to
 * read it again. Never rejects.
 */
export async function decodeResponse<Errors>(
  family: Family<Errors>,
  response: ResponseLike,
  options: DecodeResponseOptions = {},
): Promise<RootFault<Errors> | undefined> {
  const exchange = await exchangeOf(
    response,
    () => readOptions(options),
    (head) => firstElement(family as Family, head, options),
  );
  return decode(family, exchange, options);
}

/** Tells from the pieces of a body whether enough has arrived. */
type IsEnough = (text: string) => boolean;

/** True once the first element of a sequence is there. Where Content-Type names none, only an object or an event proves that it is one. */
function firstElement(family: Family, head: Exchange, options: DecodeOptions): IsEnough | undefined {
  const reader = family.facts.sequences?.readerFor(rootOf(family, head, options), Infinity);
  let isOver = reader === undefined;
  return (text) => {
    if (isOver) return false;
    for (const first of reader?.read(text) ?? []) {
      isOver = true;
      return reader?.isSure === true || !reader?.isLines || isObject(first);
    }
    return false;
  };
}

/** Reads what it can of a response; the body until `isEnoughFor` its head says that this is enough. */
export async function exchangeOf(
  response: ResponseLike,
  bounds: () => ReadBounds,
  isEnoughFor?: (head: Exchange) => IsEnough | undefined,
): Promise<Exchange> {
  const exchange: Exchange = {};
  try {
    exchange.status = response.status;
    exchange.headers = response.headers;
    const { body, bodyUsed } = response;
    if (bodyUsed) return exchange;
    if (body) exchange.body = await textOf(body, bounds(), isEnoughFor?.(exchange));
    else exchange.body = body === null ? "" : await wholeText(response, bounds());
  } catch {
    // Keep what was read before it threw.
  }
  return exchange;
}

const MIB = 1_048_576; // as a number, since bundlers keep what has to be computed

/** Reads the options; one that throws when it is read counts as absent. */
function readOptions(options: DecodeResponseOptions): ReadBounds {
  try {
    const { maxBytes = MIB, signal, timeoutMs } = options;
    return { maxBytes: Math.max(0, maxBytes), limit: timeLimit(timeoutMs, signal) };
  } catch {
    return { maxBytes: MIB, limit: timeLimit(undefined, undefined) };
  }
}

/** Asks the response for the text of its body, where it has no stream; what is too long is cut. */
async function wholeText(response: ResponseLike, { maxBytes, limit }: ReadBounds): Promise<string | undefined> {
  try {
    const text = await limit.wait(response.text?.());
    if (typeof text !== "string") return undefined;
    return text.length <= maxBytes ? text : beginning(text.slice(0, maxBytes));
  } finally {
    limit.end();
  }
}

/** Reads the text of the body, or its beginning; undefined where nothing can be read. */
async function textOf(
  body: ByteStream,
  bounds: ReadBounds,
  isEnough: IsEnough = () => false,
): Promise<string | undefined> {
  const pieces = piecesOf(body, bounds);
  let text = "";
  for (;;) {
    const piece = await pieces.next();
    if (piece.done) return piece.value ? text : beginning(text);
    text += piece.value;
    if (isEnough(piece.value)) break;
  }
  await pieces.return(false);
  return text;
}
