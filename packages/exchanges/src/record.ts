/** `@faultline/exchanges/record`: writes down what a program provokes, such as a test run, for `faultline observe`. */
import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { HeaderLine } from "./exchange.ts";
import { redactKnown } from "./redact/redact.ts";
import type { BodySeen } from "./beginning.ts";
import { watchHttp } from "./watched-http.ts";
import { watched } from "./watched-response.ts";

/** `fetch`, as far as it is called here. */
export type FetchFunction = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface Recording {
  /** Does what the original does, and writes one line for each response that comes. */
  fetch: FetchFunction;
  /**
   * Writes the responses that came so far; of those that are still open after a second, the beginning. Rejects where some could not be written since the
   * last time: with their number, and the first error as its cause.
   */
  flush(): Promise<void>;
}

/** The longest wait for bodies that are still to come when a recording ends. */
const MOST_MS = 1000;
/** Headers of responses that are left out whole: their names say enough. */
const LEFT_OUT =
  /^(?:set-cookie2?|authorization|proxy-authorization|authentication-info|x-(?:api-key|auth-token|csrf-token))$/i;

/**
 * Wraps a `fetch`: `write` gets a line of JSON for each response, with method, address, status, headers and body, without secrets. Of the
 * request, neither headers nor body nor the query of its address are written. Calls are neither delayed nor changed: the program reads,
 * cancels and aborts a body as if nobody else looked at it. A line is written once the body is over, its first 64 KiB have come, or the
 * program is done with it.
 */
export function recordFetch(original: FetchFunction, write: (line: string) => void): Recording {
  const lines = new Lines(write);
  return { fetch: recorded(original, lines), flush: () => lines.flush() };
}

function recorded(original: FetchFunction, lines: Lines): FetchFunction {
  return async (input, init) => {
    const response = await original(input, init);
    if (/^(?:data|blob|file):/i.test(response.url)) return response; // no service answered, and the address may hold anything
    const call = watched(response);
    lines.add(call, () => headOf(input, init, response));
    return call.response;
  };
}

/** What is known of an exchange before its body. */
interface Head {
  method: string;
  url: string;
  /** What was sent is not written, but the service may repeat secrets that are in it. */
  sent: HeaderLine[];
  status: number;
  headers: HeaderLine[];
}

/** Writes a line for each response, once the beginning of its body is there. */
class Lines {
  readonly #write: (line: string) => void;
  readonly #open = new Map<BodySeen, Promise<void>>();
  readonly #failures: unknown[] = [];

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  add(body: BodySeen, head: () => Head): void {
    const time = new Date().toISOString();
    const line = body.beginning
      .then((text) => this.#write(lineOf(head(), text, time)))
      .catch((error: unknown) => void this.#failures.push(error)) // what cannot be written down must not fail the call
      .then(() => void this.#open.delete(body));
    this.#open.set(body, line);
  }

  async flush(): Promise<void> {
    const lines = Promise.all(this.#open.values());
    const timer = setTimeout(() => {
      for (const body of this.#open.keys()) body.settle();
    }, MOST_MS);
    await lines;
    clearTimeout(timer);
    const lost = this.#failures.splice(0);
    if (lost.length === 0) return;
    const why = lost[0] instanceof Error ? lost[0].message : "no reason was given";
    throw new Error(
      `recording: ${lost.length} responses could not be written (${why}); they will count as never seen`,
      {
        cause: lost[0],
      },
    );
  }
}

/**
 * Records every `fetch` of this process, and what comes through `node:http` and `node:https`, into a file, line by line behind what it holds;
 * several processes may share it. A library that answers calls itself by replacing `fetch` has to do so before. Returns a function that ends it,
 * and rejects where responses could not be written.
 * @throws where the file cannot be written.
 *
 * @example
 * const stop = recordTo("exchanges.ndjson"); // in the setup of a test run
 * afterAll(stop);
 */
export function recordTo(file: string | URL): () => Promise<void> {
  const path = resolve(file instanceof URL ? fileURLToPath(file) : file); // the program may change its working directory
  appendFileSync(path, "");
  const original = globalThis.fetch;
  let start = "";
  const lines = new Lines((line) => {
    try {
      appendFileSync(path, `${start}${line}\n`);
      start = "";
    } catch (error) {
      start = "\n"; // a full disk may have taken a part of the line
      throw error;
    }
  });
  let isOver = false;
  const seen = recorded(original, lines);
  const fetch: FetchFunction = (input, init) => (isOver ? original : seen)(input, init);
  globalThis.fetch = fetch;
  const endHttp = watchHttp((response) => lines.add(response, () => response));
  return async () => {
    isOver = true; // where others have wrapped it since, it stays below them
    if (globalThis.fetch === fetch) globalThis.fetch = original;
    endHttp();
    await lines.flush();
  };
}

function headOf(input: string | URL | Request, init: RequestInit | undefined, response: Response): Head {
  const request = typeof input === "object" && "method" in input ? input : undefined;
  return {
    method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
    url: response.redirected && response.url ? response.url : (request?.url ?? String(input)), // who answered
    sent: headersOf(init?.headers ?? request?.headers),
    status: response.status,
    headers: [...response.headers],
  };
}

function lineOf({ method, url, sent, status, headers }: Head, body: string | undefined, time: string): string {
  const shown = headers.filter(([name]) => !LEFT_OUT.test(name));
  const [clean] = redactKnown([
    {
      request: { url, headers: sent },
      response: { headers: shown, ...(body !== undefined && { body }) },
      position: { index: 0 },
    },
  ]);
  return JSON.stringify({
    time,
    method,
    url: addressOf(clean?.request?.url ?? ""),
    status,
    headers: clean?.response.headers,
    body: clean?.response.body,
  });
}

function headersOf(headers: RequestInit["headers"]): HeaderLine[] {
  return headers === undefined ? [] : [...new Headers(headers)];
}

/** Without what may be a secret: query, fragment and credentials. */
function addressOf(url: string): string {
  return url.replace(/[?#].*$/s, "").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}
