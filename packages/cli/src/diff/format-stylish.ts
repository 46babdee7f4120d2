/** Prints changes for a person at a terminal. */
import { CLASS_TITLES, summaryInWords, versionInWords, type DiffResult, type FamilyDiff } from "./result.ts";
import { heading, type Page } from "../output/layout.ts";
import { printable } from "../output/printable.ts";
import type { ChangeClass } from "@faultline/diff";

/** The changes for a person at a terminal, one a line, each with its place. */
export function diffStylish(result: DiffResult, page: Page): string {
  const changed = result.families.filter(({ changes, raisedEnough }) => changes.length > 0 || !raisedEnough);
  return [...changed.map((family) => familyText(family, page)), `${summaryInWords(result)}\n`].join("\n");
}

function familyText(diff: FamilyDiff, page: Page): string {
  const classes = Object.keys(CLASS_TITLES) as ChangeClass[]; // its keys are the classes
  const sections = classes.map((whom) => {
    const lines = diff.changes
      .filter((change) => change.class === whom)
      .map(
        ({ file, line, column, message, kind }) =>
          `  ${printable(`${file}:${line}:${column}`)} ${printable(message)}  ${kind}\n`,
      );
    return lines.length === 0 ? "" : `${CLASS_TITLES[whom]}\n${lines.join("")}`;
  });
  return heading(`${diff.family} ${versionInWords(diff)}`, page) + sections.join("");
}
