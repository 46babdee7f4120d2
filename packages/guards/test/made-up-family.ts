/** Families that no spec has, for rules that no real family happens to touch. */
import { isInteger, isObject } from "../src/check.ts";
import { defineFamily } from "../src/define-family.ts";
import type { Envelope, ErrorRow, Family, FamilyFacts, Policy } from "../src/family.ts";

/** An error of which nothing is known but its code. */
export function madeUpError(code: string | number, { policy = { recovery: "none", strategy: "never" }, statuses = [400], places, own, docsUrl }: Partial<MadeUp> = {}): ErrorRow {
  return docsUrl === undefined ? [`Error ${code}`, code, policy, statuses, places, own] : [`Error ${code}`, code, policy, statuses, places, own, docsUrl];
}

interface MadeUp {
  policy: Policy;
  statuses: readonly number[];
  places: readonly number[];
  own: ErrorRow[5];
  docsUrl: string;
}

/** A family with one envelope: an object whose member `n` is the code. */
export function madeUpFamily(errors: readonly ErrorRow[], envelope: Partial<Envelope> = {}, facts: Partial<FamilyFacts> = {}): Family {
  const is = (value: unknown): boolean => isObject(value) && (isInteger(value["n"]) || typeof value["n"] === "string");
  const find = (value: unknown): number => errors.findIndex(([, code]) => isObject(value) && value["n"] === code);
  return defineFamily({ id: "made-up", envelopes: [{ code: ["n"], is, issues: () => {}, find, errors, ...envelope }], responses: {}, ...facts });
}
