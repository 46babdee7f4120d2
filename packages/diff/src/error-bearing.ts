/** Tells what of two documents bears on errors: the rest of an API, such as the bodies of its successes, is no part of the contract of errors. */
import type { Family, Path } from "@faultline/catalog";
import { errorPartsOf, type ErrorParts } from "@faultline/catalog/pure";
import type { Pair } from "./pair.ts";

/** The parts of both documents; they are sought once somebody asks, which most comparisons never do. */
export class ErrorBearing {
  readonly #families: Pair<Family>;
  #parts: Pair<ErrorParts> | undefined;

  constructor(families: Pair<Family>) {
    this.#families = families;
  }

  /** True where one of the paths leads into a part that bears on errors, in its document. */
  ofEither({ base, head }: Partial<Pair<Path>>): boolean {
    const { base: before, head: after } = this.#families;
    this.#parts ??= { base: errorPartsOf(before.document), head: errorPartsOf(after.document) };
    return (base !== undefined && this.#parts.base.holds(base)) || (head !== undefined && this.#parts.head.holds(head));
  }
}
