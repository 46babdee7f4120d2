/** Makes up families for behaviour that no real family shows. */
import { byStatus } from "../src/by-status.ts";
import { isInteger, isObject } from "../src/check.ts";
import { defineFamily } from "../src/define-family.ts";
import type { Envelope, ErrorRow, Errors, Family, FamilyFacts, Own, Policy } from "../src/family.ts";

/** An error of which nothing is known but its code. */
export function madeUpError(
  code: string | number,
  { policy = { recovery: "none", strategy: "never" }, statuses = [400], ...more }: Partial<MadeUp> = {},
): ErrorRow {
  const { places, own, docsUrl } = more;
  return [code, policy, statuses, { ...own, ...(places && { places }), ...(docsUrl !== undefined && { docsUrl }) }];
}

interface MadeUp {
  policy: Policy;
  statuses: readonly number[];
  places: readonly string[];
  own: Own;
  docsUrl: string;
}

/** The errors by names made of their codes. */
export function named(...errors: readonly ErrorRow[]): Errors {
  return Object.fromEntries(errors.map((row) => [`Error ${row[0]}`, row]));
}

/** A family with one envelope: an object whose member `n` is the code. */
export function madeUpFamily(
  errors: readonly ErrorRow[],
  envelope: Partial<Envelope> = {},
  facts: Partial<FamilyFacts> = {},
): Family {
  const rows = named(...errors);
  const is = (value: unknown): boolean => isObject(value) && (isInteger(value["n"]) || typeof value["n"] === "string");
  const find = (value: unknown): string | undefined =>
    Object.keys(rows).find((name) => isObject(value) && value["n"] === rows[name]?.[0]);
  const main: Envelope = { code: ["n"], is, issues: () => {}, find, errors: rows, ...envelope };
  const judged = main.statusOnly && { byStatus }; // as a module that is emitted of such errors
  return defineFamily({ form: 6, id: "made-up", envelopes: { MadeUp: main }, responses: {}, ...judged, ...facts });
}
