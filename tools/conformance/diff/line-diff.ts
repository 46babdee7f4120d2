/** Finds the lines in which two texts differ by their longest common subsequence. */
export interface ChangedLines {
  base: ReadonlySet<number>;
  head: ReadonlySet<number>;
}

export function changedLines(base: string, head: string): ChangedLines {
  const [before, after] = [base.split("\n"), head.split("\n")];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const kept = commonLines(before.slice(start, before.length - tail), after.slice(start, after.length - tail));
  const changed = (count: number, isKept: ReadonlySet<number>): ReadonlySet<number> =>
    new Set(
      Array.from({ length: count - tail - start }, (_, index) => index).flatMap((index) =>
        isKept.has(index) ? [] : [start + index + 1],
      ),
    );
  return { base: changed(before.length, kept.base), head: changed(after.length, kept.head) };
}

/** The indices of the lines that both have, in order. */
function commonLines(before: readonly string[], after: readonly string[]): { base: Set<number>; head: Set<number> } {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const longer = Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : longer;
    }
  }
  const kept = { base: new Set<number>(), head: new Set<number>() };
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) {
      kept.base.add(row++);
      kept.head.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}
