import type { Family, FamilyFacts } from "./family.ts";

/** Makes a family of its facts. Nothing is worked out yet: a program that loads a family may never meet a failure. */
export function defineFamily<Errors>(facts: FamilyFacts): Family<Errors> {
  return { id: facts.id, facts, memo: { statuses: new Map() } };
}
