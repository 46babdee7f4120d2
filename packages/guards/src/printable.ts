/** Makes a service's text safe for logs: short, without line ends, cursor movements or changes of direction. */
import type { Issue } from "./fault.ts";

/** Control characters, invisible ones, lone surrogates, and line ends (Unicode: C, Zl, Zp). */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** The first half of a surrogate pair that a cut has split. */
const HALF = /[\uD800-\uDBFF]$/;
const MOST_ISSUES = 20;

/** Escapes each unprintable character, as in `\u001b`; a text longer than `most` is cut and ends in `…`. */
export function printableCut(text: string, most = 256): string {
  const isLong = text.length > most;
  const escaped = (isLong ? text.slice(0, most).replace(HALF, "") : text).replace(UNPRINTABLE, escape);
  return isLong || escaped.length > most ? `${escaped.slice(0, most - 1).replace(HALF, "")}…` : escaped;
}

/** Makes a string printable and leaves a number as it is; undefined for anything else. */
export function printableValue(value: unknown): string | number | undefined {
  return typeof value === "string" ? printableCut(value) : typeof value === "number" ? value : undefined;
}

/** Makes the first issues printable, since a pointer holds names that the service chose, and counts the rest. */
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
