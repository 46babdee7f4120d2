/** Times contenders in turn, round after round, so that a slow machine slows all of them down. */
import { measure } from "mitata";

export interface Contenders {
  calls: Readonly<Record<string, () => unknown>>;
  /** How many bodies one call is about. */
  bodies: number;
}

export interface Timing {
  name: string;
  /** Nanoseconds for one body: the median over the rounds of each round's median. */
  ns: number;
  /** That median of each round, so that contenders can be compared round by round on a machine that others use. */
  rounds: readonly number[];
}

const ROUNDS = 15;
const SECONDS_PER_TURN = 0.03;

/** A contender returns something, so that no call can be optimised away. */
export async function timed({ calls, bodies }: Contenders): Promise<Timing[]> {
  const samples = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const { p50 } = await measure(
        () => {
          sink = call();
        },
        { min_cpu_time: SECONDS_PER_TURN * 1e9 },
      );
      samples.get(name)?.push(p50);
    }
  }
  return [...samples].map(([name, values]) => {
    const rounds = values.map((value) => value / bodies);
    return { name, ns: median(rounds), rounds };
  });
}

/** What was called last; exported so that no engine leaves the calls out. @public */
export let sink: unknown;

/**
 * A call that asks about each of the inputs in turn, and counts those of which the answer is true. Its loop is code of its own: contenders
 * that shared one would be called through it by whichever way suits them all, and the first would have been put in line before the others came.
 */
export function inTurn<Input>(ask: (input: Input) => unknown, inputs: readonly Input[]): () => unknown {
  const text = `/* loop ${loops++} */ return () => { let count = 0; for (let index = 0; index < inputs.length; index++) if (ask(inputs[index])) count++; return count; };`;
  return new Function("ask", "inputs", text)(ask, inputs) as () => unknown; // the text is the line above
}

let loops = 0;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
