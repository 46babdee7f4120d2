import type { Envelope, ErrorEntry, Family, FamilyFacts, IndexedEnvelope, Policy, StatusEntry } from "./family.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

/** Makes the facts of a family ready for look-ups. */
export function defineFamily<Errors>(facts: FamilyFacts): Family<Errors> {
  const errors = [...facts.envelopes.flatMap(errorsOf), ...(facts.withoutEnvelope ?? [])];
  const statuses = new Map<number, StatusEntry>();
  for (const [text, policy] of Object.entries(facts.responses)) {
    const status = Number(text);
    statuses.set(status, statusEntry(status, policy, errors.filter((error) => error.statuses.includes(status))));
  }
  return { id: facts.id, facts, envelopes: facts.envelopes.map(indexed), statuses };
}

function errorsOf({ errors, toldByStatus = [] }: Envelope): ErrorEntry[] {
  return [...errors, ...toldByStatus];
}

function indexed(envelope: Envelope): IndexedEnvelope {
  const errors = errorsOf(envelope);
  return {
    ...envelope,
    byCode: new Map(envelope.errors.map((error) => [error.code, error])),
    rootStatuses: new Set(errors.flatMap(({ statuses }) => statuses)),
    places: new Set(errors.flatMap(({ places = [] }) => places)),
  };
}

/** Advice from a status is the response's own, else the most cautious of its errors. */
function statusEntry(status: number, own: Policy | null, errors: readonly ErrorEntry[]): StatusEntry {
  const [first = policyOfStatus(status), ...others] = errors.map((error) => error.policy);
  return { policy: own ?? others.reduce(moreCautious, first), candidates: errors.map((error) => error.id) };
}
