/** Tells what of two documents bears on errors: the rest of an API, such as the bodies of its successes, is no part of the contract of errors. */
import type { Family, Path } from "@faultline/catalog";
import { errorPartsOf } from "@faultline/catalog/pure";
import type { Pair } from "./pair.ts";

/** True where one of the paths leads into a part that bears on errors, in its document. */
export type ErrorBearing = (paths: Partial<Pair<Path>>) => boolean;

export function errorBearing({ base, head }: Pair<Family>): ErrorBearing {
  const [before, after] = [errorPartsOf(base.document), errorPartsOf(head.document)];
  return (paths) =>
    (paths.base !== undefined && before.holds(paths.base)) || (paths.head !== undefined && after.holds(paths.head));
}
