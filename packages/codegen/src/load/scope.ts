/** Holds the names that a function of an interpreted module declares. */

/** Names of one function or loop; what it lacks is looked up in the function around it. */
export class Scope {
  readonly #values = new Map<string, unknown>();
  readonly #outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.#outer = outer;
  }

  declare(name: string, value: unknown): void {
    this.#values.set(name, value);
  }

  /** @throws {ReferenceError} where nothing declares the name. */
  valueOf(name: string): unknown {
    if (this.#values.has(name)) return this.#values.get(name);
    if (this.#outer) return this.#outer.valueOf(name);
    throw new ReferenceError(`${name} is not declared`);
  }
}
