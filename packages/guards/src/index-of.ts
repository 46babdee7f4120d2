/** Computes indexes from the facts of a family when they are first needed. */
import type {
  Arrival,
  Envelope,
  EnvelopeIndex,
  ErrorRow,
  Family,
  KnownError,
  Lookups,
  OpenPolicy,
  Policy,
  Sent,
  StatusEntry,
} from "./family.ts";
import { canonicalCodeOf } from "./canonical-code.ts";
import { isCode, nameWithCode } from "./is-code.ts";
import { memberOf } from "./member.ts";
import { covers } from "./statuses.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

export function envelopesOf(family: Family): readonly EnvelopeIndex[] {
  return (family.memo.envelopes ??= Object.values(family.facts.envelopes).map((envelope) => ({
    family,
    envelope,
    known: Object.create(null) as EnvelopeIndex["known"], // empty: names are all its own, and it answers sooner than a Map
  })));
}

/** The error of the envelope with this name, which must exist. */
export function errorNamed({ family, envelope, known }: EnvelopeIndex, name: string): KnownError {
  return (known[name] ??= enveloped(family, name, envelope));
}

function enveloped(family: Family, name: string, envelope: Envelope): KnownError {
  const isCoded = Object.hasOwn(envelope.errors, name);
  const row = (isCoded ? envelope.errors : envelope.statusOnly)?.[name] as ErrorRow; // callers name errors that there are
  return errorOfRow(family, name, row, envelope, isCoded);
}

/** The error of a row; its id is `<family>/<code>` or `<family>/<envelope>/<code>`, in lower case, `-` for whatever is not `[a-z0-9_]`. */
function errorOfRow(
  { id }: Family,
  name: string,
  [code, policy, statuses, details]: ErrorRow,
  envelope?: Envelope,
  isCoded = false,
): KnownError {
  const { slug = `${code}`.toLowerCase().replace(/[^a-z0-9_]/g, "-") } = details ?? {};
  const isChecked = isCoded && (envelope?.repeatsStatus || `${envelope?.status}` === `${envelope?.code}`); // the check of the code covers the status
  return {
    id: `${id}/${envelope?.name ? `${envelope.name}/` : ""}${slug}`,
    name,
    code,
    isCoded,
    policy,
    statuses,
    envelope,
    openStatus: isChecked ? undefined : envelope?.status,
    ...(typeof statuses[0] === "number" && { canonicalCode: canonicalCodeOf(statuses[0]) }),
    ...details,
  };
}

/** The name of the error of the envelope that the value is, its whole schema satisfied. */
export function nameOf(envelope: Envelope, value: unknown, status?: number, arrival?: Arrival): string | undefined {
  const { find, codes } = envelope;
  return find ? find(value, status) : codes?.find(envelope, value, status, arrival);
}

/** The code that came with the value or is in it, and whose it is. */
export function sentIn(value: unknown, index: EnvelopeIndex, arrival?: Arrival): Sent {
  const { code: path, codes } = index.envelope;
  if (codes) return codes.sent(value, arrival, index.envelope);
  const code = memberOf(value, path ?? []);
  return isCode(code) ? { code, name: nameWithCode(lookupsOf(index).byCode, code) } : {};
}

/** The errors of an envelope by name; those with a code come first. */
export function entriesOf({ errors, statusOnly = {} }: Envelope): (readonly [name: string, row: ErrorRow])[] {
  return [...Object.entries(errors), ...Object.entries(statusOnly)];
}

/** All errors of a family, envelope by envelope. */
export function errorsOf(family: Family): KnownError[] {
  const inEnvelopes = envelopesOf(family).flatMap((index) =>
    entriesOf(index.envelope).map(([name]) => errorNamed(index, name)),
  );
  return [...inEnvelopes, ...errorsWithoutEnvelope(family)];
}

/** Errors whose body has no envelope. */
export function errorsWithoutEnvelope(family: Family): readonly KnownError[] {
  return Object.entries(family.facts.withoutEnvelope ?? {}).map(([name, row]) => errorOfRow(family, name, row));
}

export function lookupsOf(index: EnvelopeIndex): Lookups {
  return (index.lookups ??= lookups(index.envelope));
}

function lookups(envelope: Envelope): Lookups {
  return {
    byCode: new Map(Object.entries(envelope.errors).map(([name, [code]]) => [code, name])),
    rootStatuses: entriesOf(envelope).flatMap(([, [, , statuses, details]]) => (details?.isListed ? [] : statuses)),
  };
}

/** The facts about a status; undefined where the family does not document it. */
export function statusEntryOf(family: Family, status: number | undefined): StatusEntry | undefined {
  const { responses, keyOf } = family.facts;
  if (status === undefined) return undefined;
  const stated = responses[keyOf ? (keyOf(responses, status) ?? "") : status];
  return stated === undefined ? undefined : (family.memo.statuses[status] ??= statusEntry(family, status, stated));
}

function completed(policy: Policy | OpenPolicy, ofStatus: Policy): Policy {
  return "under" in policy ? policy.under(ofStatus) : policy;
}

/** The policy of a status is that of the response itself, else the most cautious one among its errors. */
function statusEntry(family: Family, status: number, stated: Policy | OpenPolicy | null): StatusEntry {
  const listed = errorsOf(family).filter(({ statuses }) => covers(statuses, status));
  const ofHttp = policyOfStatus(status);
  const policies = listed.map(({ policy }) => {
    const { waitOf: _, ...own } = completed(policy, ofHttp); // a delay belongs to the error that declares it
    return own;
  });
  const ofErrors = policies.length > 0 ? policies.reduce(moreCautious) : ofHttp;
  return {
    policy: completed(stated ?? ofErrors, ofErrors),
    candidates: listed.map(({ id }) => id),
  };
}
