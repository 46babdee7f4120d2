/** Sends a request again for as long as the advice on its failure says so. */
import { advise, type AdviseOptions } from "./advise.ts";
import { decodeResponse, type DecodeResponseOptions } from "./decode-response.ts";
import type { Family } from "./family.ts";
import type { RootFault } from "./fault.ts";
import type { ResponseLike } from "./read-body.ts";
import { timeLimit } from "./time-limit.ts";

/** A response that can be read twice, as that of fetch. */
export interface CloneableResponse extends ResponseLike {
  clone(): ResponseLike;
}

export interface SendOptions extends Omit<AdviseOptions, "attempt">, Omit<DecodeResponseOptions, "method"> {
  /** The longest single wait that the caller accepts: a minute by default. */
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
 * got no response is not repeated. Use it in one layer only, around a client that does not retry by itself.
 *
 * @example
 * const { response, fault } = await sendWithRetries(deviceManagement, () => fetch(url), { method: "GET" });
 */
export async function sendWithRetries<Errors, Answer extends CloneableResponse>(
  family: Family<Errors>,
  send: (attempt: number) => Answer | PromiseLike<Answer>,
  options: SendOptions = {},
): Promise<SendResult<Errors, Answer>> {
  for (let attempts = 1; ; attempts++) {
    const response = await send(attempts);
    const fault = await decodeResponse(family, response.clone(), options);
    const advice = fault && advise(fault, { maxDelayMs: A_MINUTE_MS, ...options, attempt: attempts });
    if (!advice?.retry || !(await passed(advice.delayMs, options.signal))) return { response, fault, attempts };
    cancel(response);
  }
}

/** Waits; false where the signal aborts before the time is over. */
async function passed(delayMs: number, signal: SendOptions["signal"]): Promise<boolean> {
  const limit = timeLimit(delayMs, signal);
  await limit.wait(new Promise(() => {})); // the time alone ends it
  limit.end();
  return !signal?.aborted;
}

/** Releases the connection of a response that nobody reads; what keeps it from that is no matter. */
function cancel({ body }: CloneableResponse): void {
  if (body && "cancel" in body && typeof body.cancel === "function") (body.cancel() as Promise<void>).catch(() => {});
}
