/** What follows from the facts of a family, worked out when it is first asked for. */
import type { Code, Envelope, EnvelopeIndex, ErrorRow, Family, FamilyFacts, StatusEntry } from "./family.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

/** `<family>/<code>`, or `<family>/<envelope>/<code>`; lower case, whatever is not `[a-z0-9_]` becomes `-`. */
export function idOf({ id, memo: { ids } }: Family, row: ErrorRow, envelope?: Envelope): string {
  let known = ids.get(row);
  if (known === undefined) {
    known = `${id}/${envelope?.name ? `${envelope.name}/` : ""}${slug(row[0])}`;
    ids.set(row, known);
  }
  return known;
}

function slug(code: Code): string {
  return String(code).toLowerCase().replace(/[^a-z0-9_]/g, "-");
}

export function indexOf({ memo: { envelopes } }: Family, envelope: Envelope): EnvelopeIndex {
  let known = envelopes.get(envelope);
  if (!known) {
    const rows = rowsIn(envelope);
    known = {
      byCode: new Map(envelope.errors.map((row) => [row[0], row])),
      rootStatuses: new Set(rows.flatMap(([, , statuses]) => statuses)),
      places: new Set(rows.flatMap(([, , , places = []]) => places)),
    };
    envelopes.set(envelope, known);
  }
  return known;
}

/** Undefined for a status that the family does not document. */
export function statusEntryOf(family: Family, status: number | undefined): StatusEntry | undefined {
  const { facts, memo } = family;
  if (status === undefined || !Object.hasOwn(facts.responses, status)) return undefined;
  let known = memo.statuses.get(status);
  if (!known) {
    known = statusEntry(family, status);
    memo.statuses.set(status, known);
  }
  return known;
}

/** Advice from a status is the response's own, else the most cautious of its errors. */
function statusEntry(family: Family, status: number): StatusEntry {
  const listed = rowsOf(family.facts).filter(({ row: [, , statuses] }) => statuses.includes(status));
  const policies = listed.map(({ row }) => row[1]);
  return {
    policy: family.facts.responses[status] ?? (policies.length > 0 ? policies.reduce(moreCautious) : policyOfStatus(status)),
    candidates: listed.map(({ row, envelope }) => idOf(family, row, envelope)),
  };
}

/** An error and the envelope that it belongs to; absent where its body has none. */
export interface ErrorIn {
  readonly row: ErrorRow;
  readonly envelope?: Envelope;
}

/** All errors of a family, with their envelopes. */
export function rowsOf({ envelopes, withoutEnvelope = [] }: FamilyFacts): ErrorIn[] {
  return [...envelopes.flatMap((envelope) => rowsIn(envelope).map((row) => ({ row, envelope }))), ...withoutEnvelope.map((row) => ({ row }))];
}

function rowsIn({ errors, toldByStatus = [] }: Envelope): ErrorRow[] {
  return [...errors, ...toldByStatus];
}
