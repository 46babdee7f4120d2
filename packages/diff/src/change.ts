/** Defines changes between two versions of a family and collects them in a report. */
import type { Family, Path } from "@faultline/catalog";
import { pathOf, pointerOf, valueAt } from "@faultline/catalog/pure";
import { CHANGE_KINDS, type ChangeClass, type ChangeKind } from "./kinds.ts";
import { firstDifference, same } from "./equal.ts";
import type { Pair } from "./pair.ts";
import { nearestPath, writtenPath } from "./written.ts";

/** One difference between two contracts. */
export interface Change {
  class: ChangeClass;
  kind: ChangeKind;
  family: string;
  /** The id of the error that the change concerns: the head's, or the base's where the head lacks the error. */
  error?: string;
  /** JSON Pointer into the base's document as written; absent where the base lacks the value. */
  base?: string;
  /** JSON Pointer into the head's document as written; absent where the head lacks the value. */
  head?: string;
  /** JSON Pointer to the nearest value that the head still has, where `head` is absent. */
  near?: string;
  before?: unknown;
  after?: unknown;
  /** One line that says what changed, and how. */
  message: string;
}

/** The object that changed; both paths lead into the merged documents. */
export interface Subject {
  /** The beginning of messages, such as an error's id or `response 400`. */
  name: string;
  error?: string | undefined;
  base?: Path | undefined;
  head?: Path | undefined;
}

export interface Difference {
  before?: unknown;
  after?: unknown;
}

/** Collects the changes of one family. */
export class ChangeReport {
  readonly changes: Change[];
  readonly #family: string;
  readonly #sides: Pair<Family> | undefined;
  readonly #at: Pick<Subject, "base" | "head"> | undefined;
  readonly #reported = new Set<string>();

  /** Starts a report; `sides` are absent where a whole family is gone or new. */
  constructor(family: string, sides?: Pair<Family>, at?: Pick<Subject, "base" | "head">, changes: Change[] = []) {
    this.changes = changes;
    this.#family = family;
    this.#sides = sides;
    this.#at = at;
  }

  /** A report into the same list, whose changes all point to one path, because their subjects are equal in both texts. */
  placedAt(at: Pick<Subject, "base" | "head">): ChangeReport {
    return new ChangeReport(this.#family, this.#sides, at, this.changes);
  }

  add(kind: ChangeKind, subject: Subject, difference: Difference = {}): void {
    this.changes.push(this.#change(kind, subject, difference));
  }

  /** Adds a change of something that several schemas inherit or refer to, once, where it is written. */
  addOnce(kind: ChangeKind, subject: Subject, difference: Difference): void {
    const change = this.#change(kind, subject, difference);
    const cause = JSON.stringify([kind, change.base, change.head, change.before, change.after]);
    if (this.#reported.has(cause) || (kind === "text-changed" && this.#isUntouched(change))) return;
    this.#reported.add(cause);
    this.changes.push(change);
  }

  /** True for a text that merging shows or hides because of another reported change. */
  #isUntouched({ base, head }: Change): boolean {
    if (base === undefined || head === undefined) return false;
    return same(valueAt(this.#sides?.base.document, pathOf(base)), valueAt(this.#sides?.head.document, pathOf(head)));
  }

  /** Adds a change for a value on one side only: `gone` where the head lacks it, `added` where the base does. */
  oneSided(
    kinds: readonly [gone: ChangeKind, added: ChangeKind],
    subject: Subject,
    { before, after }: Difference,
  ): void {
    if (before !== undefined && after === undefined) this.add(kinds[0], subject, { before });
    if (before === undefined && after !== undefined) this.add(kinds[1], subject, { after });
  }

  #change(kind: ChangeKind, { name, error, base, head }: Subject, { before, after }: Difference): Change {
    const { class: whom, says } = CHANGE_KINDS[kind];
    return {
      class: whom,
      kind,
      family: this.#family,
      ...(error !== undefined && { error }),
      ...this.#pointers(kind, this.#at ?? { base, head }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      message: `${name}: ${says}${kind === "text-changed" ? "" : comparison(before, after)}`,
    };
  }

  /** A side has a pointer where it has the value itself; where neither has, both point to what owns it. */
  #pointers(kind: ChangeKind, { base, head }: Pick<Subject, "base" | "head">): Pick<Change, "base" | "head" | "near"> {
    if (!this.#sides) return { ...(base && { base: pointerOf(base) }), ...(head && { head: pointerOf(head) }) };
    const before = base && writtenPath(this.#sides.base, base);
    const after = head && writtenPath(this.#sides.head, head);
    if (before && after && before.isExact === after.isExact && !NAMES.has(kind))
      return this.#differing(before.path, after.path);
    const isInBase = before?.isExact || (before && !after?.isExact);
    const isInHead = after?.isExact || (after && !before?.isExact);
    const near = nearestPath(this.#sides.head.document, before?.path ?? []);
    return {
      ...(isInBase && { base: pointerOf(before.path) }),
      ...(isInHead
        ? { head: pointerOf(after.path) }
        : { near: pointerOf(near.length > 2 || !after ? near : after.path) }), // its schema has another name
    };
  }

  /** What both sides have is looked into, so that of a list of ten the one is pointed to that changed. */
  #differing(base: Path, head: Path): Pick<Change, "base" | "head"> {
    const [before, after] = [valueAt(this.#sides?.base.document, base), valueAt(this.#sides?.head.document, head)];
    const point = (path: Path, value: unknown, other: unknown): string =>
      pointerOf([...path, ...firstDifference(value, other)]);
    return { base: point(base, before, after), head: point(head, after, before) };
  }
}

/** What changed is what something is called, not what it holds. */
const NAMES: ReadonlySet<ChangeKind> = new Set(["family-renamed", "type-renamed", "place-moved"]);

function comparison(before: unknown, after: unknown): string {
  if (before === undefined && after === undefined) return "";
  if (after === undefined) return ` (was ${shown(before)})`;
  if (before === undefined) return ` (now ${shown(after)})`;
  const [was, now] = [shown(before), shown(after)];
  return was === now
    ? ` (was ${JSON.stringify(before)}, now ${JSON.stringify(after)})` // a number and its text, say
    : ` (was ${was}, now ${now})`;
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = Array.isArray(value)
    ? value.map(shown).join(", ")
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
