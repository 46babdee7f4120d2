import type { Envelope, ErrorRow, Family } from "./family.ts";
import type { Issue } from "./fault.ts";
import { idOf, rowsOf } from "./index-of.ts";
import { issuesOf } from "./issues.ts";

/** Standard Schema, version 1 (standardschema.dev), as far as it is used here. */
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

type BodyOf<Errors, Id> = Id extends keyof Errors ? (Errors[Id] extends { body: infer Body } ? Body : never) : never;

/**
 * One error of a family as a Standard Schema, for libraries that take one. Its messages never hold the value.
 * @throws {RangeError} where the family has no such error.
 */
export function errorSchema<Errors, const Id extends keyof Errors & string>(family: Family<Errors>, id: Id): StandardSchema<BodyOf<Errors, Id>> {
  const untyped = family as Family; // the facts of the family are those of `Errors`
  const errors = rowsOf(family.facts);
  const error = errors.find(({ row, envelope }) => idOf(untyped, row, envelope) === id);
  if (!error) throw new RangeError(`${family.id} has no error with this id; ids look like ${family.id}/${errors[0]?.row[0]}`);
  const validate = (value: unknown): StandardResult<BodyOf<Errors, Id>> => {
    const issues = problemsOf(error.row, error.envelope, value);
    return issues.length === 0 ? { value: value as BodyOf<Errors, Id> } : { issues: issues.map(standardIssue) }; // the guard has just said so
  };
  return { "~standard": { version: 1, vendor: "faultline", validate } };
}

function problemsOf(error: ErrorRow, envelope: Envelope | undefined, value: unknown): Issue[] {
  try {
    return isWhole(error, envelope, value) ? [] : issuesOf(error, envelope, value);
  } catch {
    return [{ pointer: "", found: "a value that cannot be read", wanted: "data as JSON has it" }];
  }
}

function isWhole(error: ErrorRow, envelope: Envelope | undefined, value: unknown): boolean {
  if (envelope?.errors.includes(error)) return envelope.errors[envelope.find(value)] === error;
  return error[4] ? error[4].is(value) : (envelope?.is(value) ?? false);
}

function standardIssue({ pointer, found, wanted }: Issue): { message: string; path: (string | number)[] } {
  const tokens = pointer.split("/").slice(1);
  const path = tokens.map((token) => (/^\d+$/.test(token) ? Number(token) : token.replaceAll("~1", "/").replaceAll("~0", "~")));
  return { message: `found ${found}, wanted ${wanted}`, path };
}
