/** Reads an object that a program printed in its own way. It may be no body: read it last. */
import { hasMembers } from "../json.ts";
import { printedInline } from "./printed-inline.ts";
import { printedLines } from "./printed-lines.ts";

const LONGEST = 64 * 1024;

/** The object as JSON; undefined where the text is none. One has two members at least, and one of them is a single word, as a code is. */
export function printedObject(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const value = printedInline(text.trim()) ?? printedLines(text);
  if (!hasMembers(value) || Object.keys(value).some((name) => !/^[a-z_@]/.test(name))) return undefined;
  const leaves = leavesOf(value);
  return leaves.length < 2 || leaves.every((leaf) => leaf === null || /\s/.test(String(leaf)))
    ? undefined
    : JSON.stringify(value);
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
