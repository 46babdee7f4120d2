import { pointerOf, type Path } from "../pointer.ts";
import { CHANGE_KINDS, type ChangeClass, type ChangeKind } from "./kinds.ts";

/** One difference between two contracts. */
export interface Change {
  class: ChangeClass;
  kind: ChangeKind;
  family: string;
  /** The id of the error that it concerns: the head's, or the base's where the head has none. */
  error?: string;
  /** JSON Pointer into the base's merged document. Absent where there is nothing in the base. */
  base?: string;
  /** JSON Pointer into the head's merged document. Absent where there is nothing in the head. */
  head?: string;
  before?: unknown;
  after?: unknown;
  /** What changed, and how, as one line. */
  message: string;
}

/** What a change happened to. */
export interface Subject {
  /** How a message starts: an error's id, `response 400`. */
  name: string;
  error?: string | undefined;
  base?: Path | undefined;
  head?: Path | undefined;
}

export interface Difference {
  before?: unknown;
  after?: unknown;
}

/** Takes the changes of one family. */
export class Report {
  readonly changes: Change[] = [];
  readonly #family: string;

  constructor(family: string) {
    this.#family = family;
  }

  add(kind: ChangeKind, { name, error, base, head }: Subject, { before, after }: Difference = {}): void {
    const { class: whom, says } = CHANGE_KINDS[kind];
    this.changes.push({
      class: whom,
      kind,
      family: this.#family,
      ...(error !== undefined && { error }),
      ...(base && { base: pointerOf(base) }),
      ...(head && { head: pointerOf(head) }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      message: `${name}: ${says}${kind === "text-changed" ? "" : comparison(before, after)}`,
    });
  }

  /** Something that one side alone may have: `gone` where the head lacks it, `added` where the base does. */
  oneSided(kinds: readonly [gone: ChangeKind, added: ChangeKind], subject: Subject, { before, after }: Difference): void {
    if (before !== undefined && after === undefined) this.add(kinds[0], subject, { before });
    if (before === undefined && after !== undefined) this.add(kinds[1], subject, { after });
  }
}

function comparison(before: unknown, after: unknown): string {
  if (before === undefined && after === undefined) return "";
  if (after === undefined) return ` (was ${shown(before)})`;
  if (before === undefined) return ` (now ${shown(after)})`;
  return ` (was ${shown(before)}, now ${shown(after)})`;
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.map(shown).join(", ") : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
