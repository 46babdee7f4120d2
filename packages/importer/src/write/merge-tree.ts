/** Brings a YAML document up to date without losing what people wrote: a merge of what was imported, what is now, and the file. */
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "@faultline/catalog/pure";
import { isCollection, isMap, isSeq, type Document, type Node } from "yaml";
import { entryKey } from "./entry-key.ts";

/** A difference between the last import and this one. */
export interface TreeChange {
  /** From the root of the file; in place of an index stands what an action is about. */
  path: readonly (string | number)[];
  kind: "added" | "changed" | "removed" | "kept";
  before?: unknown;
  after?: unknown;
}

/**
 * Changes `file` from `base` to `next`, member by member. What people changed since stays, and is said to be kept where the source changed it
 * as well. Lists of objects are matched by what they are about, other lists by their items.
 */
export function mergeTree(file: Document, base: unknown, next: unknown): TreeChange[] {
  const merge = new TreeMerge(file);
  merge.value([], base, next);
  return merge.changes;
}

type Steps = readonly (string | number)[];

class TreeMerge {
  readonly changes: TreeChange[] = [];
  readonly #file: Document;

  constructor(file: Document) {
    this.#file = file;
  }

  value(at: Steps, base: unknown, next: unknown): void {
    if (isDeepStrictEqual(base, next)) return;
    const own = this.#own(at);
    if (isDeepStrictEqual(own, next)) return void this.#note("changed", at, base, next);
    if (isRecord(base) && isRecord(next) && isRecord(own)) return this.#members(at, base, next, own);
    if (Array.isArray(base) && Array.isArray(next) && Array.isArray(own)) return this.#items(at, base, next, own);
    if (isDeepStrictEqual(own, base)) return this.#set(at, base, next);
    this.#note("kept", at, base, next);
  }

  #members(
    at: Steps,
    base: Record<string, unknown>,
    next: Record<string, unknown>,
    own: Record<string, unknown>,
  ): void {
    for (const name of new Set([...Object.keys(base), ...Object.keys(next)])) {
      if (!Object.hasOwn(own, name) && !Object.hasOwn(base, name)) this.#set([...at, name], undefined, next[name]);
      else this.value([...at, name], base[name], next[name]);
    }
  }

  #items(at: Steps, base: readonly unknown[], next: readonly unknown[], own: readonly unknown[]): void {
    const [before, after] = [keyed(base), keyed(next)];
    for (const [key, value] of after) {
      const index = this.#indexOf(at, key);
      if (!before.has(key) && index === -1) this.#append(at, value);
      else if (before.has(key) && index !== -1) this.value([...at, index], before.get(key), value);
    }
    for (const [key, value] of before) {
      const index = after.has(key) ? -1 : this.#indexOf(at, key);
      if (index === -1) continue;
      if (isDeepStrictEqual(this.#own([...at, index]), value)) this.#set([...at, index], value, undefined);
      else this.#note("kept", [...at, index], value, undefined);
    }
    if (own.length === 0 && next.length === 0) return;
  }

  #indexOf(at: Steps, key: string): number {
    const own = this.#own(at);
    return Array.isArray(own) ? own.findIndex((item) => entryKey(item) === key) : -1;
  }

  #append(at: Steps, value: unknown): void {
    const list = this.#file.getIn(at, true);
    if (isSeq(list)) list.add(this.#node(value));
    this.#note("added", [...at, isSeq(list) ? list.items.length - 1 : 0], undefined, value);
  }

  #set(at: Steps, before: unknown, after: unknown): void {
    if (after === undefined) this.#file.deleteIn(at);
    else this.#replace(at, after);
    this.#note(before === undefined ? "added" : after === undefined ? "removed" : "changed", at, before, after);
  }

  /** A plain value keeps the comments beside it. */
  #replace(at: Steps, value: unknown): void {
    const node = this.#node(value);
    const old = this.#file.getIn(at, true) as Node | undefined; // what `yaml` keeps in its place
    if (old && !isCollection(old) && !isCollection(node)) {
      node.comment = old.comment ?? null;
      node.commentBefore = old.commentBefore ?? null;
    }
    const parent = this.#file.getIn(at.slice(0, -1), true);
    if (isMap(parent) && parent.flow === true && isCollection(node)) node.flow = true;
    this.#file.setIn(at, node);
  }

  #node(value: unknown): Node {
    return this.#file.createNode(value, { aliasDuplicateObjects: false }) as Node; // of a value of JSON
  }

  #own(at: Steps): unknown {
    const node = at.length === 0 ? this.#file.contents : this.#file.getIn(at, true);
    return node === undefined || node === null ? undefined : (node as Node).toJS(this.#file);
  }

  /** What an action is about, while its index is what it was. */
  #label(at: Steps, step: string | number, value: unknown): string | number {
    const item = value ?? (typeof step === "number" ? this.#own([...at, step]) : undefined);
    return typeof step === "number" && isRecord(item) && typeof item["target"] === "string" ? item["target"] : step;
  }

  #note(kind: TreeChange["kind"], path: Steps, before: unknown, after: unknown): void {
    this.changes.push({
      kind,
      path: path.map((step, index) =>
        this.#label(path.slice(0, index), step, index === path.length - 1 ? (before ?? after) : undefined),
      ),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }
}

function keyed(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((item) => [entryKey(item), item]));
}
