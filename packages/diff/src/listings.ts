/** Finds the references to errors, which a reviewer reads when a status or placement changes. */
import type { Family, Path } from "@faultline/catalog";
import { reach, type Reached } from "@faultline/catalog/pure";

export class Listings {
  readonly #family: Family;
  #reached: Map<string, Reached[]> | undefined;

  constructor(family: Family) {
    this.#family = family;
  }

  /** Finds the reference to the error for which `test` is true, or undefined. */
  of(error: string, test: (spot: Reached) => boolean): Path | undefined {
    const spot = this.#all().get(error)?.find(test);
    return spot && [...(spot.from ?? spot.at), "$ref"];
  }

  /** The result of the walk, made on first use because it costs as much as reading. */
  #all(): Map<string, Reached[]> {
    if (this.#reached) return this.#reached;
    const names = new Set(this.#family.errors.map(({ name }) => name));
    this.#reached = new Map();
    for (const spot of reach(this.#family.document, (name) => names.has(name)).reached) {
      const known = this.#reached.get(spot.error);
      if (known) known.push(spot);
      else this.#reached.set(spot.error, [spot]);
    }
    return this.#reached;
  }
}
