/** Lets somebody read the beginning of what `node:http` and `node:https` receive, beside the program that asked for it. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { brotliDecompressSync, constants, gunzipSync, inflateSync } from "node:zlib";
import { Beginning, MOST_BYTES, wholeCharacters, type BodySeen } from "./beginning.ts";
import type { HeaderLine } from "./exchange.ts";

/** A response of `node:http`, before the program knows of it. */
export interface HttpSeen extends BodySeen {
  method: string;
  url: string;
  sent: HeaderLine[];
  status: number;
  headers: HeaderLine[];
}

/** What Node says once the head of a response has come. */
const CHANNEL = "http.client.response.finish";

/** Calls `see` for each response that comes from now on; returns a function that ends it. */
export function watchHttp(see: (response: HttpSeen) => void): () => void {
  const listener = (message: unknown): void => {
    try {
      const { request, response } = message as { request: ClientRequest; response: IncomingMessage }; // as Node documents it
      see(seen(request, response));
    } catch {
      // what cannot be seen, such as a request that only looks like one, must not fail the call
    }
  };
  subscribe(CHANNEL, listener);
  return () => void unsubscribe(CHANNEL, listener);
}

function seen(request: ClientRequest, response: IncomingMessage): HttpSeen {
  const beginning = new Beginning();
  pushInto(response, beginning);
  const encoding = String(response.headers["content-encoding"] ?? "");
  const { rawHeaders } = response;
  return {
    method: request.method,
    url: addressOf(request),
    sent: Object.entries(request.getHeaders()).map(([name, value]) => [name, String(value)]),
    status: response.statusCode ?? 0,
    headers: rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ""]] : [],
    ),
    beginning: beginning.bytes.then((bytes) => decoded(bytes, encoding)),
    settle: () => beginning.end(),
  };
}

/** Looks at the bytes where the parser of Node hands them over: a listener for data would make them flow. */
function pushInto(response: IncomingMessage, beginning: Beginning): void {
  const { push } = response;
  const value: typeof push = function (this: IncomingMessage, chunk, encoding) {
    if (chunk === null) beginning.end();
    else if (chunk instanceof Uint8Array) beginning.add(chunk);
    return push.call(this, chunk, encoding);
  };
  Object.defineProperty(response, "push", { value, configurable: true, writable: true }); // not among the members that a program prints or copies
  response.once("close", () => beginning.end());
}

function addressOf(request: ClientRequest): string {
  const { protocol, host, path } = request;
  if (/^https?:/i.test(path)) return path; // to a proxy
  return `${protocol}//${String(request.getHeader("host") ?? host)}${path}`;
}

const MOST_DECODED = 16 * MOST_BYTES;
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;

/** The text of a body that may be compressed, and may be a beginning; undefined where it cannot be read. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  const zlib = { finishFlush: Z_SYNC_FLUSH, maxOutputLength: MOST_DECODED };
  try {
    switch (encoding.trim().toLowerCase()) {
      case "":
      case "identity":
        return wholeCharacters(bytes);
      case "gzip":
      case "x-gzip":
        return wholeCharacters(gunzipSync(bytes, zlib).subarray(0, MOST_BYTES));
      case "deflate":
        return wholeCharacters(inflateSync(bytes, zlib).subarray(0, MOST_BYTES));
      case "br":
        return wholeCharacters(
          brotliDecompressSync(bytes, { ...zlib, finishFlush: BROTLI_OPERATION_FLUSH }).subarray(0, MOST_BYTES),
        );
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}
