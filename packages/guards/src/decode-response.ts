import { decode } from "./decode.ts";
import type { Exchange } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { RootFault } from "./fault.ts";

/** The parts of a fetch `Response` that are read. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
}

/**
 * Reads a fetch `Response` and decodes it. At most `maxBytes` of the body are read (1 MiB by default), the rest is cancelled; a body that
 * was read already or breaks off leaves status, headers and what had arrived. Clone the response first to read it again. Never throws.
 */
export async function decodeResponse<Errors>(
  family: Family<Errors>,
  response: ResponseLike,
  { maxBytes = 2 ** 20 }: { maxBytes?: number } = {},
): Promise<RootFault<Errors> | undefined> {
  return decode(family, await exchangeOf(response, maxBytes));
}

async function exchangeOf(response: ResponseLike, maxBytes: number): Promise<Exchange> {
  try {
    const { status, headers, body, bodyUsed } = response;
    if (bodyUsed) return { status, headers };
    return { status, headers, body: body === null ? "" : await textOf(body, maxBytes) };
  } catch {
    return {}; // no response at all
  }
}

/** The text of the body, or its beginning; undefined where it cannot be read any more. */
async function textOf(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = body.getReader();
    for (let left = Math.max(0, maxBytes); ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
      if (!(left > 0)) return beginning(text);
    }
  } catch {
    return beginning(text);
  } finally {
    reader?.cancel().catch(() => {}); // the rest is of no interest, and neither is how its sender takes it
  }
}

/** White space is how a longer body can begin, too: it does not prove that the body is empty. */
function beginning(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
