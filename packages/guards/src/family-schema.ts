import type { AnyBody } from "./body.ts";
import type { Family } from "./family.ts";
import { problemsInFamily } from "./problems.ts";
import { schemaOf, type StandardSchema } from "./standard-schema.ts";

/** All errors of a family as one Standard Schema; where a value is none of them, its issues are those of the error that it comes nearest to. */
export function familySchema<Errors>(family: Family<Errors>): StandardSchema<AnyBody<Errors>> {
  return schemaOf((value) => problemsInFamily(family as Family, value)); // the facts of the family are those of `Errors`
}
