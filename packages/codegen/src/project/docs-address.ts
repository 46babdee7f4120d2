/** Gives errors their address in the documentation that a config names. */
import type { ReadFamily } from "@faultline/catalog";

/** The family in which each error without `docs` of its own is documented at the base address plus its id. */
export function withDocs(family: ReadFamily, base: string | undefined): ReadFamily {
  if (base === undefined) return family;
  const errors = family.errors.map((error) =>
    error.x.docs === undefined ? { ...error, x: { ...error.x, docs: `${base}${error.id}` } } : error,
  );
  return { ...family, errors };
}
