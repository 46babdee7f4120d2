/** Waiting that ends: with an abort signal, or when its time is over. */

const DEFAULT_MS = 30_000;
/** What timers can take; they mistake more for nothing. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface TimeLimit {
  /** What the promise resolves with; undefined once the time is over, whatever becomes of the promise. */
  wait<T>(promise: T | PromiseLike<T>): Promise<T | undefined>;
  /** Frees the timer and the signal. */
  end(): void;
}

/** Starts now. A time that is none counts as 30 seconds, a signal that is none as absent. */
export function timeLimit(timeoutMs: unknown, signal: AbortSignal | undefined): TimeLimit {
  let isOver = false;
  let wake = (): void => {};
  const stop = (): void => {
    isOver = true;
    wake();
  };
  const timer = setTimeout(stop, isTime(timeoutMs) ? Math.min(timeoutMs, LONGEST_TIMER_MS) : DEFAULT_MS);
  const unsubscribe = subscribe(signal, stop);
  return {
    wait(promise) {
      return new Promise((resolve, reject) => {
        wake = () => resolve(undefined); // instead of a race with one long promise, which would remember every wait
        if (isOver) wake();
        Promise.resolve(promise).then(resolve, reject);
      });
    },
    end() {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

/** Calls `stop` when the signal aborts, at once where it has; answers with how to undo this. */
function subscribe(signal: AbortSignal | undefined, stop: () => void): () => void {
  try {
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    return () => signal?.removeEventListener("abort", stop);
  } catch {
    return () => {};
  }
}
