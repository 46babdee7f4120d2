/** Writes edits of a text as a unified diff that `git apply` takes. */
import type { TextEdit } from "./yaml-edits.ts";

const CONTEXT = 3;

interface LineChange {
  /** Index of the first line that changes, and of the first behind. */
  from: number;
  to: number;
  lines: string[];
}

/** The diff of one file; empty where nothing changes. `edits` do not overlap. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const changes = changesOf(text, lines, edits);
  if (changes.length === 0) return "";
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last && change.from - (last.at(-1)?.to ?? 0) <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const parts = hunks.map((hunk) => {
    const from = Math.max(0, (hunk[0]?.from ?? 0) - CONTEXT);
    const to = Math.min(lines.length, (hunk.at(-1)?.to ?? 0) + CONTEXT);
    const body: string[] = [];
    let [at, added, removed] = [from, 0, 0];
    for (const change of hunk) {
      body.push(...lines.slice(at, change.from).map((line) => marked(" ", line)));
      body.push(...lines.slice(change.from, change.to).map((line) => marked("-", line)));
      body.push(...change.lines.map((line) => marked("+", line)));
      added += change.lines.length;
      removed += change.to - change.from;
      at = change.to;
    }
    body.push(...lines.slice(at, to).map((line) => marked(" ", line)));
    const [before, after] = [to - from, to - from + added - removed];
    const head = `@@ -${before === 0 ? from : from + 1},${before} +${from + 1 + shift},${after} @@\n`;
    shift += added - removed;
    return head + body.join("");
  });
  return `--- a/${path}\n+++ b/${path}\n${parts.join("")}`;
}

function changesOf(text: string, lines: readonly string[], edits: readonly TextEdit[]): LineChange[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const groups: { from: number; to: number; edits: TextEdit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const { from, to } = spanOf(edit, text, starts);
    const last = groups.at(-1);
    if (last && (from < last.to || (from === last.to && to === from))) {
      last.edits.push(edit);
      last.to = Math.max(last.to, to);
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups.map(({ from, to, edits: own }) => {
    const behind = starts[to] ?? text.length;
    let [shown, at] = ["", starts[from] ?? text.length];
    for (const edit of own) {
      shown += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return { from, to, lines: linesOf(shown + text.slice(at, behind)) };
  });
}

/** The lines that an edit changes; none where it inserts whole lines. */
function spanOf({ start, end }: TextEdit, text: string, starts: readonly number[]): { from: number; to: number } {
  const line = (offset: number): number => starts.findLastIndex((each) => each <= offset);
  const isBetween =
    start === end && starts.includes(start) && (start < text.length || text === "" || text.endsWith("\n"));
  if (isBetween) return { from: line(start), to: line(start) };
  const lastOffset = Math.min(Math.max(start, end - 1), text.length - 1);
  return { from: line(Math.min(start, text.length - 1)), to: line(lastOffset) + 1 };
}

function linesOf(text: string): string[] {
  return text === "" ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

function marked(mark: string, line: string): string {
  return line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
