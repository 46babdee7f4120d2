import { decode } from "./decode.ts";
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
  const { status, headers } = response;
  return decode(family, { status, headers, body: await read(response, maxBytes) });
}

/** The text of the body; undefined where it cannot be read any more. */
async function read({ body, bodyUsed }: ResponseLike, maxBytes: number): Promise<string | undefined> {
  if (bodyUsed) return undefined;
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  try {
    const reader = body.getReader();
    for (let left = maxBytes; ; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
      if (left > 0) continue;
      reader.cancel().catch(() => {}); // the rest is of no interest, and neither is how its sender takes it
      return text + decoder.decode();
    }
  } catch {
    return text === "" ? undefined : text;
  }
}
