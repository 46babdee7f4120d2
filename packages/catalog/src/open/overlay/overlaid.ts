/** A document under an overlay: what changes is copied first, and each value keeps where it was written. */
import { isRecord } from "../../document/openapi.ts";
import { valueAt, type Path } from "../../document/pointer.ts";
import type { Origins } from "../origins.ts";
import { put } from "../put.ts";

/** A value with the object or list that holds it where it was written, and under which key; a whole document has neither. */
export interface MergedValue {
  value: unknown;
  holder?: { owner: object; key: string };
}

/** Nothing of the document that it begins with is ever changed, and what stands in two positions changes in one. */
export class Overlaid<File extends object> {
  document: unknown;
  readonly #origins: Origins<File>;
  /** Copies that stand in one position only. */
  #own = new WeakSet<object>();

  constructor(document: unknown, origins: Origins<File>) {
    this.document = document;
    this.#origins = origins;
  }

  /**
   * Merges a value into the part at a path, which must be of its kind; see {@link mismatch}. An item is added to a list,
   * and so are those of another list.
   */
  update(path: Path, written: MergedValue): void {
    const present = valueAt(this.document, path);
    if (typeof present === "object" && present !== null) return this.#merge(this.#writable(path), written);
    if (path.length === 0) this.document = written.value;
    else this.#set(this.#writable(path.slice(0, -1)), path.at(-1) ?? "", written);
  }

  /** Removes parts; none is the whole. */
  remove(paths: readonly Path[]): void {
    const owners = new Map<string, { path: Path; keys: Set<string> }>();
    for (const path of paths) {
      const owner = path.slice(0, -1);
      const id = JSON.stringify(owner);
      const { keys } = owners.get(id) ?? { keys: new Set() };
      owners.set(id, { path: owner, keys: keys.add(path.at(-1) ?? "") });
    }
    // The deepest first: removing items of a list changes the paths of those behind them.
    for (const { path, keys } of [...owners.values()].sort((a, b) => b.path.length - a.path.length))
      this.#removeFrom(this.#writable(path), keys);
  }

  /** From now on, parts may stand in several positions. */
  share(): void {
    this.#own = new WeakSet();
  }

  #removeFrom(owner: object, keys: ReadonlySet<string>): void {
    if (!Array.isArray(owner)) for (const key of keys) Reflect.deleteProperty(owner, key);
    else {
      const kept = [...owner.keys()].filter((index) => !keys.has(String(index)));
      const items = kept.map((index) => owner[index] as unknown);
      this.#origins.keepItems(owner, kept);
      owner.splice(0, owner.length, ...items);
    }
  }

  #merge(target: object, written: MergedValue): void {
    const { value } = written;
    if (Array.isArray(target)) {
      const items = Array.isArray(value) ? membersOf(value).map(([, item]) => item) : [written];
      for (const item of items) this.#set(target, String(target.length), item);
    } else for (const [name, member] of membersOf(value as object)) this.#mergeMember(target, name, member); // `mismatch` found none
  }

  #mergeMember(target: object, name: string, member: MergedValue): void {
    const present = valueAt(target, [name]);
    if (typeof present !== "object" || present === null) return this.#set(target, name, member);
    const own = this.#copied(present);
    put(target, name, own);
    this.#merge(own, member);
  }

  #set(target: object, name: string, { value, holder }: MergedValue): void {
    put(target, name, value);
    if (holder) this.#origins.moveMember(target, name, holder.owner, holder.key);
    else this.#origins.forgetMember(target, name);
  }

  /** The object or list at a path, after it and what holds it were copied where they are not our own. */
  #writable(path: Path): object {
    let owner = this.#copied(this.document as object); // what a path leads through is an object or a list
    this.document = owner;
    for (const token of path) {
      const item = this.#copied(Reflect.get(owner, token) as object); // as above
      put(owner, token, item);
      owner = item;
    }
    return owner;
  }

  #copied(value: object): object {
    if (this.#own.has(value)) return value;
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    this.#origins.copy(value, copy);
    this.#own.add(copy);
    return copy;
  }
}

function membersOf(owner: object): (readonly [name: string, member: MergedValue])[] {
  return Object.keys(owner).map((key) => [key, { value: Reflect.get(owner, key), holder: { owner, key } }]);
}

/** Two values that cannot be merged. */
export interface Mismatch {
  /** The path from the value, and from the part of the document. */
  path: Path;
  /** What the value is, and what the document has. */
  kinds: readonly [string, string];
}

/** Finds where a value cannot be merged into a part of a document. Anything can be added to a list itself. */
export function mismatch(present: unknown, value: unknown): Mismatch | undefined {
  return Array.isArray(present) ? undefined : memberMismatch(present, value);
}

function memberMismatch(present: unknown, value: unknown): Mismatch | undefined {
  const kinds = [mergeKind(value), mergeKind(present)] as const;
  if (kinds[0] !== kinds[1]) return { path: [], kinds };
  if (!isRecord(present) || !isRecord(value)) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = Object.hasOwn(present, key) ? memberMismatch(present[key], item) : undefined;
    if (found) return { ...found, path: [key, ...found.path] };
  }
  return undefined;
}

/** The three kinds of values that overlays know. */
export function mergeKind(value: unknown): "a list" | "an object" | "a plain value" {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : "a plain value";
}
