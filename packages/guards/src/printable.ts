/** Text of a service made safe for logs: it ends no line, moves no cursor, reorders nothing, and its length is bounded. */
import type { Issue } from "./fault.ts";

/** Control characters, invisible ones, lone surrogates, and what ends lines (Unicode: C, Zl, Zp). */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** The first half of a pair that a cut has parted. */
const HALF = /[\uD800-\uDBFF]$/;
const MOST_ISSUES = 20;

/** The text with each unprintable character as its escape, such as `\u001b`; what is longer than `most` ends in `…`. */
export function printableCut(text: string, most = 256): string {
  const isLong = text.length > most;
  const escaped = (isLong ? text.slice(0, most).replace(HALF, "") : text).replace(UNPRINTABLE, escape);
  return isLong || escaped.length > most ? `${escaped.slice(0, most - 1).replace(HALF, "")}…` : escaped;
}

/** A text made printable, a number as it is; undefined for anything else. */
export function printableValue(value: unknown): string | number | undefined {
  return typeof value === "string" ? printableCut(value) : typeof value === "number" ? value : undefined;
}

/** The first issues, their texts printable: a pointer holds names that the service chose. The rest is counted. */
export function printableIssues(issues: readonly Issue[]): { issues: Issue[]; moreIssues?: number } {
  const first = issues.slice(0, MOST_ISSUES).map(({ pointer, found, wanted }) => ({
    pointer: printableCut(pointer),
    found: printableCut(found),
    wanted: printableCut(wanted),
  }));
  return { issues: first, ...(issues.length > MOST_ISSUES && { moreIssues: issues.length - MOST_ISSUES }) };
}

function escape(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
