/** Says what could not be read of a capture. */
import type { Capture } from "@faultline/exchanges";
import type { Io } from "../io.ts";

const MOST_NOTES = 10;

export function writeNotes(command: string, notes: Capture["notes"], { stderr }: Pick<Io, "stderr">): void {
  for (const { text, position } of notes.filter(({ kind }) => kind === "unreadable").slice(0, MOST_NOTES)) {
    const where =
      position === undefined ? "" : "line" in position ? `line ${position.line}: ` : `entry ${position.index}: `;
    stderr.write(`faultline ${command}: ${where}${text}\n`);
  }
}
