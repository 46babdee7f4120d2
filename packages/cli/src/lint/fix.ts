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
  if (fix.kind === "require") return requirement(nodeAt(document, fix.path), fix.member, text);
  const owner = nodeAt(document, fix.path.slice(0, -1));
  if (fix.kind === "remove" && shortened.has(owner)) return undefined;
  if (fix.kind === "remove") shortened.add(owner);
  const last = fix.path.at(-1) ?? "";
  if (isSeq(owner) && fix.kind === "remove") return itemRemoval(owner.items, Number(last), text, owner.flow === true);
  if (!isMap(owner)) return undefined;
  const pair = pairOf(owner, last);
  if (!pair) return undefined;
  return fix.kind === "rename" ? renaming(pair, text, fix) : removal(owner, pair, text);
}

/** The node at the path, unless an alias stands on the way: what it means stands elsewhere too. */
function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    node = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (isAlias(node)) return undefined;
  }
  return node;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** The member as one more of `required`, or in a list of its own before the first keyword of the schema. */
function requirement(schema: unknown, member: string, text: string): Edit | undefined {
  if (!isMap(schema)) return undefined;
  const quoted = /^"/.test(text.slice(rangeOf(schema.items[0]?.key)?.[0]));
  const word =
    quoted || !/^[\w-]*[a-z_-][\w-]*$/i.test(member) || RESERVED.test(member) ? JSON.stringify(member) : member;
  const known = pairOf(schema, "required")?.value;
  if (known === undefined)
    return before(schema.items[0]?.key, `${quoted ? '"required"' : "required"}: [${word}]`, schema.flow, text);
  if (!isSeq(known)) return undefined;
  const start = rangeOf(known.items[0])?.[0];
  if (start === undefined) return undefined;
  if (known.flow) return { start, end: start, text: `${word}, ` };
  const dash = text.lastIndexOf("-", start - 1);
  return { start: dash, end: dash, text: `- ${word}\n${" ".repeat(columnOf(dash, text))}` };
}

/** Words that YAML reads as something else than text. */
const RESERVED = /^(true|false|null|yes|no|on|off)$/i;

/** Puts a member in front of another one, in the same form. */
function before(key: unknown, member: string, flow: boolean | undefined, text: string): Edit | undefined {
  const start = rangeOf(key)?.[0];
  if (start === undefined) return undefined;
  return { start, end: start, text: `${member}${flow ? ", " : `\n${" ".repeat(columnOf(start, text))}`}` };
}

function columnOf(position: number, text: string): number {
  return position - text.lastIndexOf("\n", position - 1) - 1;
}

function renaming({ key, value }: Pair, text: string, fix: { to: string; value?: string }): Edit | undefined {
  const range = rangeOf(key);
  if (!range) return undefined;
  const [start, end] = range;
  const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? "";
  const name = `${quote}${fix.to}${quote}`;
  if (fix.value === undefined) return { start, end, text: name };
  const valueEnd = rangeOf(value)?.[1];
  return valueEnd === undefined ? undefined : { start, end: valueEnd, text: `${name}: ${JSON.stringify(fix.value)}` };
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
