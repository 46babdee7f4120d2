/** Finds the references to errors, which a reviewer reads when a status or placement changes. */
import type { Family, Path } from "@faultline/catalog";
import { findPlacements, groupBy, type FoundPlacement } from "@faultline/catalog/pure";

export class Listings {
  readonly #family: Family;
  #reached: ReadonlyMap<string, readonly FoundPlacement[]> | undefined;

  constructor(family: Family) {
    this.#family = family;
  }

  /** Finds the reference to the error for which `test` is true, or undefined. */
  of(error: string, test: (placement: FoundPlacement) => boolean): Path | undefined {
    const placement = this.#all().get(error)?.find(test);
    return placement && [...(placement.from ?? placement.at), "$ref"];
  }

  /** The walk costs as much as reading, so that it waits until somebody asks. */
  #all(): ReadonlyMap<string, readonly FoundPlacement[]> {
    if (this.#reached) return this.#reached;
    const names = new Set(this.#family.errors.map(({ name }) => name));
    const { reached } = findPlacements(this.#family.document, (name) => names.has(name));
    return (this.#reached = groupBy(reached, ({ error }) => error));
  }
}
