/** Comments for editors as data. */
import type { Name } from "./expression.ts";

/** A comment for editors. `links` are the names that it refers to with `{@link …}`; what a spec's text says links to nothing. */
export interface Doc {
  readonly text: string;
  readonly links: readonly Name[];
  /** Tags at its end, such as `@deprecated`. */
  readonly tags?: readonly Tag[];
}

export interface Tag {
  readonly name: "deprecated" | "since";
  /** What follows the tag; may be empty. */
  readonly text: string;
}
