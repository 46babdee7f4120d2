/** Waits for promises until a signal aborts or a time limit passes. */

const DEFAULT_MS = 30_000;
/** The longest delay that timers support; they treat a longer one as 0. */
export const LONGEST_TIMER_MS = 2_147_483_647; // as a number, since bundlers keep what has to be computed

/** The parts of an `AbortSignal` that are used: a program need not have the types of a browser or of Node. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface TimeLimit {
  /** Resolves like the promise, or with undefined once the time is over. */
  wait<T>(promise: T | PromiseLike<T>): Promise<T | undefined>;
  /** Ends the time before it is over. */
  stop(): void;
  /** Releases the timer and the listener on the signal. */
  end(): void;
}

/** Starts a time limit. An invalid time counts as 30 seconds, an invalid signal as absent. */
export function timeLimit(timeoutMs: unknown, signal: AbortSignalLike | undefined): TimeLimit {
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
    stop,
    end() {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

/** Calls `stop` when the signal aborts, at once where it has aborted; returns a function that unsubscribes. */
function subscribe(signal: AbortSignalLike | undefined, stop: () => void): () => void {
  try {
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    return () => signal?.removeEventListener("abort", stop);
  } catch {
    return () => {};
  }
}
