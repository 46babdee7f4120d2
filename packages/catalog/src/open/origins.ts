/** Remembers in which file, and at which path, each value of a document was written. */
import type { Path } from "../document/pointer.ts";

/** The file and path at which a value was written. */
export interface WrittenAt<File> {
  file: File;
  path: Path;
}

/** The object or list that holds a value, and under which key; a file for what is its whole. */
interface Ownership<File> {
  owner: object | File;
  key?: string;
}

/** The origins of objects and lists, and of members that were put where their owner was not written. */
export class Origins<File extends object> {
  readonly #values = new Map<unknown, Ownership<File>>();
  readonly #members = new Map<object, Map<string, Ownership<File>>>();

  /** Remembers every object and list of a file; what stands in it twice has the origin of the first. */
  remember(document: unknown, file: File): void {
    this.#remember(document, { owner: file });
  }

  #remember(value: unknown, origin: Ownership<File>): void {
    if (typeof value !== "object" || value === null || this.#values.has(value)) return;
    this.#values.set(value, origin);
    for (const [key, item] of Object.entries(value)) this.#remember(item, { owner: value, key });
  }

  /** Finds where an object or list was written; undefined where that was not remembered. */
  of(value: unknown): WrittenAt<File> | undefined {
    return this.#resolved(this.#values.get(value));
  }

  /** Finds where a member was written that another owner had before; undefined where it stands below its own. */
  ofMember(owner: unknown, key: string): WrittenAt<File> | undefined {
    return typeof owner === "object" && owner !== null ? this.#resolved(this.#members.get(owner)?.get(key)) : undefined;
  }

  /** Gives a new object the origins of the value that it was made from. */
  copy(from: unknown, to: object): void {
    const origin = this.#values.get(from);
    if (origin) this.#values.set(to, origin);
    const members = typeof from === "object" && from !== null ? this.#members.get(from) : undefined;
    if (members) this.#members.set(to, new Map(members));
  }

  /** Notes that a member of `owner` is what `from` has at `fromKey`. */
  moveMember(owner: object, key: string, from: object, fromKey: string): void {
    const members = this.#members.get(owner) ?? new Map<string, Ownership<File>>();
    this.#members.set(owner, members.set(key, this.#ownershipOf(from, fromKey)));
  }

  /** Notes that a member of `owner` is what has an origin of its own. */
  forgetMember(owner: object, key: string): void {
    this.#members.get(owner)?.delete(key);
  }

  /** Moves items to the front of a list: the item at `kept[n]` becomes the one at `n`. */
  keepItems(list: object, kept: readonly number[]): void {
    const members = new Map<string, Ownership<File>>();
    for (const [position, index] of kept.entries())
      members.set(String(position), this.#ownershipOf(list, String(index)));
    this.#members.set(list, members);
  }

  #ownershipOf(owner: object, key: string): Ownership<File> {
    return this.#members.get(owner)?.get(key) ?? this.#values.get(Reflect.get(owner, key)) ?? { owner, key };
  }

  #resolved(ownership: Ownership<File> | undefined): WrittenAt<File> | undefined {
    const path: string[] = [];
    for (let origin = ownership; origin; origin = this.#values.get(origin.owner)) {
      if (origin.key === undefined) return { file: origin.owner as File, path: path.reverse() }; // only a whole has no key
      path.push(origin.key);
    }
    return undefined;
  }
}
