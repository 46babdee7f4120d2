/** Finds what is equal in both documents together with all to which it refers: nobody has to compare that keyword by keyword. */
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord, recordOf } from "@faultline/catalog/pure";
import { refName } from "./forms.ts";

/** The component schemas that two documents have in common. */
export class EqualParts {
  readonly #names = new Set<string>();

  /** `names` has the head's name of each component schema of the base that both have. */
  constructor(base: OpenApiDocument, head: OpenApiDocument, names: ReadonlyMap<string, string>) {
    const [before, after] = [recordOf(base.components?.schemas), recordOf(head.components?.schemas)];
    const users = new Map<string | undefined, string[]>();
    for (const [name, newName] of names) {
      const references = new Set<string | undefined>();
      if (name !== newName || !areEqual(before[name], after[name], references)) continue;
      this.#names.add(name);
      for (const reference of references) {
        const list = users.get(reference);
        if (list) list.push(name);
        else users.set(reference, [name]);
      }
    }
    const others = [...users.keys()].filter((name) => !this.#has(name));
    for (const other of others) {
      for (const user of users.get(other) ?? []) if (this.#names.delete(user)) others.push(user); // the list goes on with what is added meanwhile
    }
  }

  /** True for a component schema that is called so in both documents and is the same there. */
  hasSchema(name: string, newName: string): boolean {
    return name === newName && this.#names.has(name);
  }

  /** True for two values of which the same can be said. */
  covers(base: unknown, head: unknown): boolean {
    const references = new Set<string | undefined>();
    return areEqual(base, head, references) && [...references].every((name) => this.#has(name));
  }

  #has(name: string | undefined): boolean {
    return name !== undefined && this.#names.has(name);
  }
}

/** True where both are equal as JSON. `references` gets the names of the component schemas to which they refer; undefined for anything else. */
function areEqual(base: unknown, head: unknown, references: Set<string | undefined>): boolean {
  if (Array.isArray(base) && Array.isArray(head))
    return base.length === head.length && base.every((item, index) => areEqual(item, head[index], references));
  if (!isRecord(base) || !isRecord(head)) return base === head;
  let members = 0;
  for (const key in base) {
    if (!Object.hasOwn(head, key) || !areEqual(base[key], head[key], references)) return false;
    if (key === "$ref") references.add(refName(base));
    members++;
  }
  for (const _ in head) members--;
  return members === 0;
}
