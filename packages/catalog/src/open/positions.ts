/** Finds the position of each value in a YAML or JSON text. */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event, type ScalarEvent } from "js-yaml";
import { MAX_DEPTH, MAX_YAML_PARTS } from "./limits.ts";
import { partsIn } from "./parse-yaml.ts";
import type { Path } from "../document/pointer.ts";

/** A position in a text; line and column count from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** A range in a text: from the first character to the one after the last. */
export interface Span extends TextPosition {
  end: TextPosition;
}

interface Extent {
  start: number;
  end: number;
}

interface Node extends Extent {
  /** Those of an alias stand where its anchor does. */
  members?: Map<string, { key: Extent; value: Node }>;
  /** True where the value itself is pointed at, not its key. */
  plain: boolean;
}

/** Finds the positions of values in a YAML or JSON text, which is parsed on first use. */
export class TextPositions {
  readonly #text: string;
  #root: Node | undefined;
  #lines: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Returns the range of a value: of a plain value itself, of the key for an object or a list, since in YAML these may
   * start lines below. A missing value has the range of its nearest ancestor.
   */
  span(path: Path): Span {
    const { start, end } = this.extent(path);
    return { ...this.#position(start), end: this.#position(end) };
  }

  /** Returns the range of a value as offsets into the text. */
  extent(path: Path): Extent {
    this.#root ??= new Tree(this.#text).root;
    let node = this.#root;
    let extent: Extent = { start: node.start, end: node.start };
    for (const token of path) {
      const member = node.members?.get(token);
      if (!member) break;
      node = member.value;
      extent = node.plain ? node : member.key;
    }
    return extent;
  }

  #position(offset: number): TextPosition {
    this.#lines ??= [0, ...[...this.#text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let low = 0;
    for (let high = this.#lines.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
  }
}

/** Builds the nodes from the parser's events, which follow each other as the text does. */
class Tree {
  readonly root: Node;
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #anchors = new Map<string, Node>();
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#events = eventsOf(text);
    while (this.#events[this.#next]?.type === EVENT_ID.DOCUMENT) this.#next++;
    this.root = this.#node();
  }

  #node(): Node {
    const event = this.#events[this.#next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#anchored(event, scalar(event));
      case EVENT_ID.MAPPING:
        return this.#collection(event, () => this.#pair());
      case EVENT_ID.SEQUENCE:
        return this.#collection(event, (index) => this.#item(index));
      case EVENT_ID.ALIAS: {
        const extent = { start: event.anchorStart - 1, end: event.anchorEnd };
        const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
        return { ...extent, plain: true, ...(target?.members && { members: target.members }) };
      }
      default:
        return { start: 0, end: 0, plain: true };
    }
  }

  #collection(
    event: Event & { start: number; anchorStart: number; anchorEnd: number },
    entry: (index: number) => Entry,
  ): Node {
    const members = new Map<string, { key: Extent; value: Node }>();
    const node: Node = { start: event.start, end: event.start + 1, members, plain: false };
    this.#anchored(event, node);
    for (let index = 0; this.#events[this.#next] && this.#events[this.#next]?.type !== EVENT_ID.POP; index++) {
      const { name, ...member } = entry(index);
      if (name === "<<")
        for (const [inherited, origin] of member.value.members ?? [])
          if (!members.has(inherited)) members.set(inherited, origin);
      members.set(name, member);
    }
    this.#next++;
    return node;
  }

  #pair(): Entry {
    const event = this.#events[this.#next];
    const key = this.#node();
    return { name: event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, event) : "", key, value: this.#node() };
  }

  #item(index: number): Entry {
    const value = this.#node();
    return { name: String(index), key: value, value };
  }

  #anchored(event: { anchorStart: number; anchorEnd: number }, node: Node): Node {
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }
}

/** None where the text is too deep or too long to be parsed: everything then stands at its beginning. */
function eventsOf(text: string): readonly Event[] {
  if (partsIn(text) > 2 * MAX_YAML_PARTS) return [];
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    return [];
  }
}

interface Entry {
  name: string;
  key: Extent;
  value: Node;
}

/** The parser's offsets are those inside of quotes; people take the quotes for a part of the value. Blocks of text have the place of their key. */
function scalar({ valueStart, valueEnd, style }: ScalarEvent): Node {
  const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  const plain = valueStart >= 0 && style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK;
  return { start: valueStart - quote, end: valueEnd + quote, plain };
}
