/** Offers one error of a family as a Standard Schema. */
import type { BodyByKey, ErrorKey } from "./body.ts";
import { errorOf } from "./error-of.ts";
import type { Family } from "./family.ts";
import type { Issue } from "./fault.ts";
import { printableCut } from "./printable.ts";
import { bodyIssues } from "./problems.ts";

/** The part of Standard Schema version 1 (standardschema.dev) that this package implements. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "faultline";
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output };
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/**
 * Makes a Standard Schema of one error, for libraries that accept one. `key` is the error's name, its id, or its code
 * where no other error of the family has it. The messages never contain the value.
 * @throws {RangeError} where the family has no such error, or several.
 */
export function errorSchema<Errors, const Key extends ErrorKey<Errors>>(
  family: Family<Errors>,
  key: Key,
): StandardSchema<BodyByKey<Errors, Key>> {
  const error = errorOf(family as Family, key); // the facts of the family are those of `Errors`
  return schemaOf((value) => bodyIssues(error, value));
}

/** Makes a schema that accepts a value for which `problems` returns no issues. */
export function schemaOf<Output>(problems: (value: unknown) => readonly Issue[]): StandardSchema<Output> {
  const validate = (value: unknown): StandardResult<Output> => {
    const issues = problems(value);
    return issues.length === 0 ? { value: value as Output } : { issues: issues.map(standardIssue) }; // the guard has just said so
  };
  return { "~standard": { version: 1, vendor: "faultline", validate } };
}

function standardIssue({ pointer, found, wanted }: Issue): { message: string; path: (string | number)[] } {
  const tokens = pointer.split("/").slice(1);
  const path = tokens.map((token) =>
    /^\d+$/.test(token) ? Number(token) : token.replaceAll("~1", "/").replaceAll("~0", "~"),
  );
  return { message: printableCut(`found ${found}, wanted ${wanted}`), path };
}
