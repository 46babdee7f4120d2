/** Applies fixes to the text of a YAML or JSON document. */
import type { Path } from "@faultline/catalog";
import type { Fix } from "@faultline/rules";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type Range,
  type YAMLMap,
} from "yaml";

/** Characters to put in the place of others. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text with the fixes applied, and how many of them were. Nothing but what a fix names changes: comments, order and spacing stay.
 * A fix that would change more, such as one inside what an anchor shares, is left out.
 */
export function fixed(text: string, fixes: readonly Fix[]): { text: string; applied: number } {
  const document = parseDocument(text, { keepSourceTokens: true });
  const shortened = new Set<unknown>();
  const edits = fixes.flatMap((fix) => editOf(document, text, fix, shortened) ?? []).sort((a, b) => b.start - a.start);
  let result = text;
  let applied = 0;
  let untouched = text.length;
  for (const { start, end, text: replacement } of edits) {
    if (end > untouched) continue; // overlaps with one behind it: the next run can do it
    result = result.slice(0, start) + replacement + result.slice(end);
    untouched = start;
    applied++;
  }
  return { text: result, applied };
}

/** `shortened` holds the collections that lose a member already: whether another may go, the next run can tell. */
function editOf(document: Document, text: string, fix: Fix, shortened: Set<unknown>): Edit | undefined {
  const owner = ownerOf(document, fix.path);
  if (fix.kind === "remove" && shortened.has(owner)) return undefined;
  if (fix.kind === "remove") shortened.add(owner);
  const last = fix.path.at(-1) ?? "";
  if (isSeq(owner) && fix.kind === "remove") return itemRemoval(owner.items, Number(last), text, owner.flow === true);
  if (!isMap(owner)) return undefined;
  const pair = owner.items.find(({ key }) => isScalar(key) && String(key.value) === last);
  if (!pair) return undefined;
  return fix.kind === "rename" ? renaming(pair, text, fix.to) : removal(owner, pair, text);
}

/** The collection that holds the last step of the path, unless an alias stands on the way: what it means stands elsewhere too. */
function ownerOf(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path.slice(0, -1)) {
    node = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (isAlias(node)) return undefined;
  }
  return node;
}

function renaming({ key }: Pair, text: string, name: string): Edit | undefined {
  const range = rangeOf(key);
  if (!range) return undefined;
  const [start, end] = range;
  const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? "";
  return { start, end, text: `${quote}${name}${quote}` };
}

function removal(owner: YAMLMap, pair: Pair, text: string): Edit | undefined {
  const start = rangeOf(pair.key)?.[0];
  const end = (rangeOf(pair.value) ?? rangeOf(pair.key))?.[1];
  if (start === undefined || end === undefined || owner.items.length === 1) return undefined; // an empty map has another form
  return owner.flow ? inFlow(start, end, text) : wholeLines(start, end, text);
}

function itemRemoval(items: readonly unknown[], index: number, text: string, flow: boolean): Edit | undefined {
  const range = rangeOf(items[index]);
  if (!range || items.length === 1) return undefined;
  return flow ? inFlow(range[0], range[1], text) : wholeLines(text.lastIndexOf("-", range[0] - 1), range[1], text);
}

/** With the comma that parts it from the next member, or else from the one before. */
function inFlow(start: number, end: number, text: string): Edit {
  const behind = /^\s*,\s*/.exec(text.slice(end));
  if (behind) return { start, end: end + behind[0].length, text: "" };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, text: "" };
}

/** With the rest of its last line, where that is a comment on it; in a line that begins with something else, not at all. */
function wholeLines(start: number, end: number, text: string): Edit | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (/\S/.test(text.slice(lineStart, start))) return undefined;
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf("\n", last);
  return { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1, text: "" };
}

function rangeOf(node: unknown): Range | undefined {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? (node.range as Range)
    : undefined; // set by the parser
}
