/** Makes random choices that a seed repeats, faster than fast-check and without shrinking. */

export interface Random {
  /** From 0 up to 1. */
  fraction(): number;
  /** A whole number from 0 up to `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  chance(probability: number): boolean;
}

/** The generator mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(fraction() * end);
  return {
    fraction,
    below,
    pick: (list) => list[below(list.length)]!,
    chance: (probability) => fraction() < probability,
  }; // lists here are not empty
}
