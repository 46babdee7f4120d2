/** Says what could not be read of a capture. */
import type { Capture } from "@faultline/exchanges";
import type { Io } from "../../io.ts";

const MOST_NOTES = 10;

/** Prints the first notes on what could not be read, and how many more there are. `all` counts those that are not among `notes` as well. */
export function writeNotes(
  command: string,
  notes: Capture["notes"],
  { stderr }: Pick<Io, "stderr">,
  all = unreadableOf(notes),
): void {
  const single = notes.filter(({ kind, count }) => kind === "unreadable" && count === undefined).slice(0, MOST_NOTES);
  for (const { text, position } of single) {
    const where =
      position === undefined ? "" : "line" in position ? `line ${position.line}: ` : `entry ${position.index}: `;
    stderr.write(`faultline ${command}: ${where}${text}\n`);
  }
  if (all > single.length)
    stderr.write(`faultline ${command}: and ${all - single.length} more that could not be read\n`);
}

function unreadableOf(notes: Capture["notes"]): number {
  return notes.reduce((sum, { kind, count = 1 }) => sum + (kind === "unreadable" ? count : 0), 0);
}
