/** Judges bodies by the schemas of a family, by the catalogue's own validator and not by what is emitted. */
import type { Family } from "@faultline/catalog";
import { pathOf, satisfies, valueAt } from "@faultline/catalog/pure";

/** Says whether a body satisfies a schema; undefined where that is not certain. */
export function acceptance({ merged }: Family): (schema: unknown, body: unknown) => boolean | undefined {
  return (schema, body) => satisfies(schema, body, (reference) => valueAt(merged, pathOf(reference)));
}
