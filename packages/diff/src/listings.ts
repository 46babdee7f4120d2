/** Finds the references to errors, which a reviewer reads when a status or placement changes. */
import type { Family, Path } from "@faultline/catalog";
import { findPlacements, type FoundPlacement } from "@faultline/catalog/pure";

export class Listings {
  readonly #family: Family;
  #reached: Map<string, FoundPlacement[]> | undefined;

  constructor(family: Family) {
    this.#family = family;
  }

  /** Finds the reference to the error for which `test` is true, or undefined. */
  of(error: string, test: (placement: FoundPlacement) => boolean): Path | undefined {
    const placement = this.#all().get(error)?.find(test);
    return placement && [...(placement.from ?? placement.at), "$ref"];
  }

  /** The walk costs as much as reading, so that it waits until somebody asks. */
  #all(): Map<string, FoundPlacement[]> {
    if (this.#reached) return this.#reached;
    const names = new Set(this.#family.errors.map(({ name }) => name));
    this.#reached = new Map();
    for (const placement of findPlacements(this.#family.document, (name) => names.has(name)).reached) {
      const known = this.#reached.get(placement.error);
      if (known) known.push(placement);
      else this.#reached.set(placement.error, [placement]);
    }
    return this.#reached;
  }
}
