/** `@faultline/exchanges/record`: writes down what a program provokes, such as a test run, for `faultline observe`. */
import { appendFileSync } from "node:fs";

/** `fetch`, as far as it is called here. */
export type FetchFunction = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface Recording {
  /** Does what the original does, and writes one line for each response that comes. */
  fetch: FetchFunction;
  /** Resolves when every response that came so far is written. */
  flush(): Promise<void>;
}

/** The most bytes of a body that are written. */
const MOST_BYTES = 64 * 1024;
/** Headers of responses in which secrets stand. */
const SECRET =
  /^(?:set-cookie2?|authorization|proxy-authorization|authentication-info|x-(?:api-key|auth-token|csrf-token))$/i;

/**
 * Wraps a `fetch`: `write` gets a line of JSON for each response, with method, address, status, headers and body. Of the
 * request, neither headers nor body nor the query of its address are written. Calls are neither delayed nor changed.
 */
export function recordFetch(original: FetchFunction, write: (line: string) => void): Recording {
  const pending = new Set<Promise<void>>();
  const fetch: FetchFunction = async (input, init) => {
    const response = await original(input, init);
    const line = lineOf(input, init, response)
      .then(write)
      .catch(() => {}); // what cannot be written down must not fail the call
    pending.add(line);
    void line.finally(() => pending.delete(line));
    return response;
  };
  return { fetch, flush: async () => void (await Promise.all(pending)) };
}

/**
 * Records every `fetch` of this process into a file, line by line behind what it holds; several processes may share it.
 * Returns a function that ends it.
 *
 * @example
 * const stop = recordTo("exchanges.ndjson"); // in the setup of a test run
 * afterAll(stop);
 */
export function recordTo(file: string | URL): () => Promise<void> {
  const original = globalThis.fetch;
  const { fetch, flush } = recordFetch(original, (line) => appendFileSync(file, `${line}\n`));
  globalThis.fetch = fetch;
  return async () => {
    if (globalThis.fetch === fetch) globalThis.fetch = original;
    await flush();
  };
}

async function lineOf(
  input: string | URL | Request,
  init: RequestInit | undefined,
  response: Response,
): Promise<string> {
  const request = typeof input === "object" && "method" in input ? input : undefined;
  const body = response.bodyUsed ? undefined : await beginningOf(response.clone());
  return JSON.stringify({
    time: new Date().toISOString(),
    method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
    url: addressOf(request?.url ?? String(input)),
    status: response.status,
    headers: [...response.headers].filter(([name]) => !SECRET.test(name)),
    body,
  });
}

/** Without what may be a secret: query, fragment and credentials. */
function addressOf(url: string): string {
  return url.replace(/[?#].*$/s, "").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}

async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, left] = ["", MOST_BYTES];
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value && left > 0; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value.subarray(0, left), { stream: true });
    left -= chunk.value.length;
  }
  void reader?.cancel().catch(() => {});
  return text;
}
