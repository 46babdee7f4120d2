import type { ErrorEntry, Family } from "./family.ts";
import { kindOf } from "./judge.ts";

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
 * One error of a family as a Standard Schema, for libraries that take one.
 * @throws {RangeError} where the family has no such error.
 */
export function errorSchema<Errors, const Id extends keyof Errors & string>(family: Family<Errors>, id: Id): StandardSchema<BodyOf<Errors, Id>> {
  const entry = entriesOf(family as Family).find((candidate) => candidate.id === id); // the facts of the family are those of `Errors`
  if (!entry) throw new RangeError(`${family.id} has no error with this id; ids look like ${entriesOf(family as Family)[0]?.id}`);
  const validate = (value: unknown): StandardResult<BodyOf<Errors, Id>> => {
    if (entry.is(value)) return { value: value as BodyOf<Errors, Id> }; // the guard has just said so
    const issues: { message: string; path: (string | number)[] }[] = [];
    entry.issues(value, "", (pointer, wanted, found) => issues.push({ message: `found ${kindOf(found)}, wanted ${wanted}`, path: pathOf(pointer) }));
    return { issues };
  };
  return { "~standard": { version: 1, vendor: "faultline", validate } };
}

function entriesOf({ facts }: Family): ErrorEntry[] {
  return [...facts.envelopes.flatMap(({ errors, toldByStatus = [] }) => [...errors, ...toldByStatus]), ...(facts.withoutEnvelope ?? [])];
}

function pathOf(pointer: string): (string | number)[] {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => (/^\d+$/.test(token) ? Number(token) : token.replaceAll("~1", "/").replaceAll("~0", "~")));
}
