/** Brings a YAML document up to date without losing what people wrote: a merge of what was imported, what is now, and the file. */
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "@faultline/catalog/pure";
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  visit,
  YAMLSeq,
  type Document,
  type Node,
  type Pair,
} from "yaml";
import { FileAliases } from "./file-aliases.ts";
import { entryKey } from "./entry-key.ts";

/** A difference between the last import and this one. */
export interface TreeChange {
  /** From the root of the file; in place of an index stands what an action is about. */
  path: readonly (string | number)[];
  kind: "added" | "changed" | "removed" | "kept";
  before?: unknown;
  after?: unknown;
  /** What people had written beside what went. */
  comments?: readonly string[];
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
  readonly #aliases: FileAliases;

  constructor(file: Document) {
    this.#file = file;
    this.#aliases = new FileAliases(file);
  }

  value(at: Steps, base: unknown, next: unknown): void {
    if (isDeepStrictEqual(base, next)) return;
    const own = this.#own(at);
    if (isDeepStrictEqual(own, next)) return void this.#note("changed", at, base, next);
    if (isAlias(this.#file.getIn(at, true))) return this.#whole(at, base, next);
    const [before, after, edited] = [base, next, own].map(alternativesOf);
    if (before && after && edited) return this.#alternatives(at, { before, after, own: edited });
    if (isRecord(base) && isRecord(next) && isRecord(own)) return this.#members(at, base, next, own);
    if (Array.isArray(base) && Array.isArray(next) && Array.isArray(own)) return this.#items(at, base, next);
    this.#whole(at, base, next);
  }

  #whole(at: Steps, base: unknown, next: unknown): void {
    if (isDeepStrictEqual(this.#own(at), base)) this.#set(at, base, next);
    else this.#note("kept", at, base, next);
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

  #items(at: Steps, base: readonly unknown[], next: readonly unknown[]): void {
    const [before, after] = [keyed(base), keyed(next)];
    const own = this.#own(at);
    const keys = Array.isArray(own) ? own.map(entryKey) : [];
    const pair = onlyPair(before, after);
    const changed = pair && !keys.includes(pair.after) ? keys.indexOf(pair.before) : -1;
    if (pair && changed !== -1) {
      this.value([...at, changed], before.get(pair.before), after.get(pair.after));
      before.delete(pair.before);
      after.delete(pair.after);
    }
    for (const [key, value] of after) {
      const index = keys.indexOf(key);
      if (!before.has(key) && index === -1) {
        this.#append(at, value);
        keys.push(key);
      } else if (before.has(key) && index !== -1) this.value([...at, index], before.get(key), value);
    }
    for (const [key, value] of before) {
      const index = after.has(key) ? -1 : keys.indexOf(key);
      if (index === -1) continue;
      if (isDeepStrictEqual(this.#own([...at, index]), value)) {
        this.#set([...at, index], value, undefined);
        keys.splice(index, 1);
      } else this.#note("kept", [...at, index], value, undefined);
    }
  }

  /** People and the source can both add to what a body holds. */
  #alternatives(at: Steps, { before, after, own }: Record<"before" | "after" | "own", readonly unknown[]>): void {
    const isEdited = !isDeepStrictEqual(own, before);
    const isList = isSeq(this.#file.getIn([...at, "oneOf"], true));
    if (isList && (isEdited || after.length > 1)) return this.#items([...at, "oneOf"], before, after);
    const [was, now] = [keyed(before), keyed(after)];
    const all = new Map([...keyed(own)].filter(([key]) => now.has(key) || !was.has(key)));
    for (const [key, value] of now) if (!was.has(key)) all.set(key, value);
    const comments = commentsIn(this.#file.getIn(at, true) as Node); // which `own` was read from
    this.#replace(at, unionOf([...all.values()]));
    for (const [key, value] of was) if (!now.has(key)) this.#note("removed", at, value, undefined, comments.splice(0));
    for (const [key, value] of now) if (!was.has(key)) this.#note("added", at, undefined, value);
  }

  #append(at: Steps, value: unknown): void {
    const list = this.#file.getIn(at, true);
    if (isSeq(list)) list.add(this.#node(value));
    this.#note("added", [...at, isSeq(list) ? list.items.length - 1 : 0], undefined, value);
  }

  #set(at: Steps, before: unknown, after: unknown): void {
    const comments = after === undefined ? this.#comments(at) : [];
    if (after === undefined) this.#file.deleteIn(at);
    else this.#replace(at, after);
    this.#aliases.restore();
    this.#note(
      before === undefined ? "added" : after === undefined ? "removed" : "changed",
      at,
      before,
      after,
      comments,
    );
  }

  /** What stands beside a member or an item, and in it. */
  #comments(at: Steps): string[] {
    const parent = this.#file.getIn(at.slice(0, -1), true);
    if (!isCollection(parent)) return [];
    const step = at.at(-1);
    const item = isSeq(parent)
      ? parent.items[Number(step)]
      : parent.items.find((pair) => isPair(pair) && keyOf(pair) === step);
    return isNode(item) || isPair(item) ? commentsIn(item) : [];
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
    if (typeof step !== "number") return step;
    const target = value === undefined ? this.#file.getIn([...at, step, "target"]) : isRecord(value) && value["target"];
    return typeof target === "string" ? target : step;
  }

  #note(
    kind: TreeChange["kind"],
    path: Steps,
    before: unknown,
    after: unknown,
    comments: readonly string[] = [],
  ): void {
    this.changes.push({
      kind,
      path: path.map((step, index) =>
        this.#label(path.slice(0, index), step, index === path.length - 1 ? (before ?? after) : undefined),
      ),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(comments.length > 0 && { comments }),
    });
  }
}

function keyed(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((item) => [entryKey(item), item]));
}

/** The keys of the one schema that went and the one that came: it is one that changed. References and actions are what they lead to. */
function onlyPair(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): { before: string; after: string } | undefined {
  const [gone, ...others] = [...before.keys()].filter((key) => !after.has(key));
  const [fresh, ...further] = [...after.keys()].filter((key) => !before.has(key));
  if (gone === undefined || fresh === undefined || others.length + further.length > 0) return undefined;
  const areSchemas = [before.get(gone), after.get(fresh)].every(
    (item) => isRecord(item) && item["$ref"] === undefined && item["target"] === undefined,
  );
  return areSchemas ? { before: gone, after: fresh } : undefined;
}

/** What people wrote beside a part of a file, and in it. */
export function commentsIn(part: Node | Pair): string[] {
  const found: string[] = [];
  const holder = new YAMLSeq();
  holder.items = [part];
  visit(holder, {
    Node: (_, { commentBefore, comment }) => {
      found.push(...[commentBefore, comment].flatMap((text) => text?.trim() || []));
    },
  });
  return found;
}

/** The references between which a schema chooses; undefined for any other schema. */
function alternativesOf(schema: unknown): readonly unknown[] | undefined {
  if (!isRecord(schema) || Object.keys(schema).length !== 1) return undefined;
  const all = Array.isArray(schema["oneOf"]) ? (schema["oneOf"] as unknown[]) : [schema];
  return all.every((each) => isRecord(each) && typeof each["$ref"] === "string") ? all : undefined;
}

function unionOf(all: readonly unknown[]): unknown {
  return all.length === 1 ? all[0] : { oneOf: all };
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}
