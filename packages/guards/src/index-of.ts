/** What follows from the facts of a family, worked out when it is first asked for. */
import type { Envelope, EnvelopeIndex, ErrorRow, Family, KnownError, Lookups, StatusEntry } from "./family.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

export function envelopesOf({ facts, memo }: Family): readonly EnvelopeIndex[] {
  return (memo.envelopes ??= facts.envelopes.map((envelope) => {
    const rows = [...envelope.errors, ...(envelope.toldByStatus ?? [])];
    return { envelope, rows, known: Array<undefined>(rows.length) };
  }));
}

export function errorAt(family: Family, { envelope, rows, known }: EnvelopeIndex, position: number): KnownError {
  return (known[position] ??= errorOfRow(family, rows[position] as ErrorRow, envelope, position < envelope.errors.length)); // callers name positions of rows
}

/** The error of a row; its id is `<family>/<code>` or `<family>/<envelope>/<code>`, in lower case, `-` for whatever is not `[a-z0-9_]`. */
function errorOfRow({ id }: Family, row: ErrorRow, envelope?: Envelope, isCoded = false): KnownError {
  const [name, code, policy, statuses, places = [], own, docsUrl] = row;
  const slug = String(code).toLowerCase().replace(/[^a-z0-9_]/g, "-");
  const isChecked = isCoded && (envelope?.repeatsStatus || String(envelope?.status) === String(envelope?.code)); // a status that is the code, or goes with it
  const openStatus = isChecked ? undefined : envelope?.status;
  return { id: `${id}/${envelope?.name ? `${envelope.name}/` : ""}${slug}`, name, code, isCoded, policy, statuses, places, own, docsUrl, envelope, openStatus };
}

/** All errors of a family. */
export function errorsOf(family: Family): KnownError[] {
  const told = envelopesOf(family).flatMap((index) => index.rows.map((_, position) => errorAt(family, index, position)));
  return [...told, ...errorsWithoutEnvelope(family)];
}

/** Errors whose body has no envelope. */
export function errorsWithoutEnvelope(family: Family): readonly KnownError[] {
  return (family.memo.withoutEnvelope ??= (family.facts.withoutEnvelope ?? []).map((row) => errorOfRow(family, row)));
}

export function lookupsOf(index: EnvelopeIndex): Lookups {
  return (index.lookups ??= lookups(index));
}

function lookups({ envelope: { errors }, rows }: EnvelopeIndex): Lookups {
  return {
    byCode: new Map(errors.map(([, code], position) => [code, position])),
    rootStatuses: new Set(rows.flatMap(([, , , statuses]) => statuses)),
    places: new Set(rows.flatMap(([, , , , places = []]) => places)),
  };
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
  const listed = errorsOf(family).filter(({ statuses }) => statuses.includes(status));
  const policies = listed.map(({ policy }) => policy);
  return {
    policy: family.facts.responses[status] ?? (policies.length > 0 ? policies.reduce(moreCautious) : policyOfStatus(status)),
    candidates: listed.map(({ id }) => id),
  };
}
