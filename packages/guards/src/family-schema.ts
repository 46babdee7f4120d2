/** Offers all errors of a family as one Standard Schema. */
import type { AnyBody } from "./body.ts";
import type { Family } from "./family.ts";
import { problemsInFamily } from "./problems.ts";
import { schemaOf, type StandardSchema } from "./standard-schema.ts";

/**
 * Makes one Standard Schema of all errors of a family. For a value that matches none, the issues are those of the
 * nearest error.
 */
export function familySchema<Errors>(family: Family<Errors>): StandardSchema<AnyBody<Errors>> {
  return schemaOf((value) => problemsInFamily(family as Family, value)); // the facts of the family are those of `Errors`
}
