/** Turns the facts in an emitted module into a family. */
import type { Family, FamilyFacts } from "./family.ts";

/** The version of the facts' form that this release reads. */
const FORM = 6;

/**
 * Makes a family from its facts. Nothing is computed yet, because a program that loads a family may never meet a
 * failure.
 * @throws {TypeError} where the facts were emitted for another release of this package.
 */
export function defineFamily<Errors>(facts: FamilyFacts): Family<Errors, never> {
  if (facts.form !== FORM) throw new TypeError(otherForm(facts));
  return { id: facts.id, facts, memo: { statuses: {} } };
}

function otherForm({ id, form }: FamilyFacts): string {
  return `${id} has facts of form ${form}, this @faultline/guards reads form ${FORM}: run \`faultline generate\` with its release.`;
}
