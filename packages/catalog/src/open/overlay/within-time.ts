/** Ends code that takes too long. */
import { runInNewContext } from "node:vm";

/** Runs a function; undefined where it does not return in time. A regular expression and a loop end alike. */
export function withinTime<T>(limitMs: number, run: () => T): T | undefined {
  let result: T | undefined;
  const call = (): void => {
    result = run();
  };
  try {
    runInNewContext("call()", { call }, { timeout: limitMs });
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  }
  return result;
}

/** The error is one of the context that was made, so it is no instance of ours. */
function isTimeout(error: unknown): boolean {
  return typeof error === "object" && error !== null && Reflect.get(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
