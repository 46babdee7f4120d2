/** Prints changes for a person at a terminal. */
import {
  CLASS_TITLES,
  summaryInWords,
  hasNews,
  versionInWords,
  type DiffResult,
  type FamilyDiff,
  type FilePosition,
} from "./result.ts";
import { MOVED } from "./moved-targets.ts";
import { heading, type Page } from "../output/layout.ts";
import { printable } from "../output/printable.ts";
import type { ChangeClass } from "@faultline/diff";

/** The changes for a person at a terminal, one a line, each with its place. */
export function diffStylish(result: DiffResult, page: Page): string {
  const changed = result.families.filter(hasNews);
  return [...changed.map((family) => familyText(family, page)), `${summaryInWords(result)}\n`].join("\n");
}

function familyText(diff: FamilyDiff, page: Page): string {
  const classes = Object.keys(CLASS_TITLES) as ChangeClass[]; // its keys are the classes
  const sections = classes.map((whom) => {
    const lines = diff.changes.filter((change) => change.class === whom).map((change) => lineOf(change, change.kind));
    return lines.length === 0 ? "" : `${CLASS_TITLES[whom]}\n${lines.join("")}`;
  });
  const moved = diff.moved.map((target) => lineOf(target, MOVED.id));
  if (moved.length > 0) sections.push(`Moved under the overlay\n${moved.join("")}`);
  return heading(`${diff.family} ${versionInWords(diff)}`, page) + sections.join("");
}

function lineOf({ file, line, column, message }: FilePosition & { message: string }, kind: string): string {
  return `  ${printable(`${file}:${line}:${column}`)} ${printable(message)}  ${kind}\n`;
}
