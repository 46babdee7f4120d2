/** Ends what hangs. */
import { Script } from "node:vm";

const CALL = new Script("faultlineRun()");
/** Work in proportion to the length takes a second at most, also on a busy machine far less than this; a second power takes minutes. */
const HANGS_MS = 60_000;

/** A text of a unit, so long that what takes more than time in proportion hangs on it. */
export function longTextOf(unit: string): string {
  return unit.repeat(Math.ceil(400_000 / unit.length));
}

/**
 * Runs it to its end; no clock is read.
 * @throws where it hangs, also inside of a regular expression.
 */
export function runWithoutHanging(run: () => void): void {
  Reflect.set(globalThis, "faultlineRun", run);
  CALL.runInThisContext({ timeout: HANGS_MS });
}
