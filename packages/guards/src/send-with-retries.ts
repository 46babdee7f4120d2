/** Sends a request again for as long as the advice on its failure says so. */
import { advise, type AdviseOptions } from "./advise.ts";
import { decodeResponse, type DecodeResponseOptions } from "./decode-response.ts";
import type { Family } from "./family.ts";
import type { RootFault } from "./fault.ts";
import type { ResponseLike } from "./read-body.ts";
import { LONGEST_TIMER_MS, timeLimit } from "./time-limit.ts";

/** A response that can be read twice, as that of fetch. */
export interface CloneableResponse extends ResponseLike {
  clone(): ResponseLike;
}

export interface SendOptions extends Omit<AdviseOptions, "attempt">, Omit<DecodeResponseOptions, "method"> {
  /** The longest single wait that the caller accepts: a minute by default, 2,147,483,647 ms at most, the longest that timers support. */
  maxDelayMs?: number;
}

/** The last response with its fault, which is undefined where the response is no failure. */
export interface SendResult<Errors, Answer> {
  /** Its body is unread. */
  response: Answer;
  fault: RootFault<Errors> | undefined;
  /** The number of requests that were sent. */
  attempts: number;
}

const A_MINUTE_MS = 60_000;

/**
 * Calls `send` until its response is no failure or {@link advise} says not to repeat it, and waits in between as advised. Resolves to the
 * last response with its fault. Where `signal` aborts, the wait ends and nothing is sent again. Rejects only where `send` does: a request that
 * got no response is not repeated. Of a response that `send` has read already, status and headers decide. A success is read like a failure, since
 * its body may say that it is one: give `timeoutMs` where successes are streams. Use it in one layer only, around a client that does not retry by
 * itself.
 *
 * @example
 * const { response, fault } = await sendWithRetries(deviceManagement, () => fetch(url), { method: "GET" });
 */
export async function sendWithRetries<Errors, Answer extends CloneableResponse>(
  family: Family<Errors>,
  send: (attempt: number) => Answer | PromiseLike<Answer>,
  options: SendOptions = {},
): Promise<SendResult<Errors, Answer>> {
  const maxDelayMs = Math.min(options.maxDelayMs ?? A_MINUTE_MS, LONGEST_TIMER_MS);
  for (let attempts = 1; ; attempts++) {
    const response = await send(attempts);
    const fault = await decodeResponse(family, copyOf(response), options);
    const advice = fault && advise(fault, { ...options, maxDelayMs, attempt: attempts });
    if (!advice?.retry || !(await passed(advice.delayMs, options.signal))) return { response, fault, attempts };
    void cancel(response);
  }
}

/** A copy to read; of a response that allows none, such as one whose body was read, status and headers alone. */
function copyOf(response: CloneableResponse): ResponseLike {
  try {
    return response.clone();
  } catch {
    const { status, headers } = response;
    return { status, headers, bodyUsed: true };
  }
}

/** Waits; false where the signal aborts before the time is over. */
async function passed(delayMs: number, signal: SendOptions["signal"]): Promise<boolean> {
  const limit = timeLimit(Math.ceil(delayMs), signal); // timers drop fractions, and would end too soon
  await limit.wait(new Promise(() => {})); // the time alone ends it
  limit.end();
  return !signal?.aborted;
}

/** Releases the connection of a response that nobody reads; what keeps it from that is no matter. */
async function cancel({ body }: CloneableResponse): Promise<void> {
  try {
    if (body && "cancel" in body && typeof body.cancel === "function") await body.cancel();
  } catch {
    // It is over anyway.
  }
}
