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
import { isCode, nameWithCode } from "./is-code.ts";
import { memberOf } from "./member.ts";
import { covers, responseKey } from "./statuses.ts";
import { moreCautious, policyOfStatus } from "./policy.ts";

export function envelopesOf({ facts, memo }: Family): readonly EnvelopeIndex[] {
  return (memo.envelopes ??= Object.values(facts.envelopes).map((envelope) => ({
    envelope,
    known: Object.create(null) as EnvelopeIndex["known"], // empty: names are all its own, and it answers sooner than a Map
  })));
}

/** The error of the envelope with this name, which must exist. */
export function errorNamed(family: Family, index: EnvelopeIndex, name: string): KnownError {
  const known = index.known[name];
  if (known) return known;
  const { errors, statusOnly } = index.envelope;
  const isCoded = Object.hasOwn(errors, name);
  const error = errorOfRow(family, name, (isCoded ? errors : statusOnly)?.[name] as ErrorRow, index.envelope, isCoded); // callers name errors that there are
  index.known[name] = error;
  return error;
}

/** The error of a row; its id is `<family>/<code>` or `<family>/<envelope>/<code>`, in lower case, `-` for whatever is not `[a-z0-9_]`. */
function errorOfRow(
  { id }: Family,
  name: string,
  [code, policy, statuses, details = {}]: ErrorRow,
  envelope?: Envelope,
  isCoded = false,
): KnownError {
  const { places = [], isListed = false, docsUrl, is, issues, constants } = details;
  const {
    slug = String(code)
      .toLowerCase()
      .replace(/[^a-z0-9_]/g, "-"),
  } = details;
  const own = is && issues ? { is, issues, ...(constants && { constants }) } : undefined;
  const isChecked = isCoded && (envelope?.repeatsStatus || String(envelope?.status) === String(envelope?.code)); // the check of the code covers the status
  const openStatus = isChecked ? undefined : envelope?.status;
  return {
    id: `${id}/${envelope?.name ? `${envelope.name}/` : ""}${slug}`,
    name,
    code,
    isCoded,
    policy,
    statuses,
    isListed,
    places,
    own,
    docsUrl,
    envelope,
    openStatus,
    details,
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
  return isCode(code)
    ? { code, name: nameWithCode(lookupsOf(index).byCode, code) }
    : { isBlank: typeof code === "string" };
}

/** Names of the errors of an envelope; those with a code come first. */
function namesIn({ errors, statusOnly = {} }: Envelope): string[] {
  return [...Object.keys(errors), ...Object.keys(statusOnly)];
}

/** All errors of a family. */
export function errorsOf(family: Family): KnownError[] {
  const enveloped = envelopesOf(family).flatMap((index) =>
    namesIn(index.envelope).map((name) => errorNamed(family, index, name)),
  );
  return [...enveloped, ...errorsWithoutEnvelope(family)];
}

/** Errors whose body has no envelope. */
export function errorsWithoutEnvelope(family: Family): readonly KnownError[] {
  return (family.memo.withoutEnvelope ??= Object.entries(family.facts.withoutEnvelope ?? {}).map(([name, row]) =>
    errorOfRow(family, name, row),
  ));
}

export function lookupsOf(index: EnvelopeIndex): Lookups {
  return (index.lookups ??= lookups(index));
}

function lookups({ envelope: { errors, statusOnly = {} } }: EnvelopeIndex): Lookups {
  const rows = [...Object.values(errors), ...Object.values(statusOnly)];
  return {
    byCode: new Map(Object.entries(errors).map(([name, [code]]) => [code, name])),
    rootStatuses: rows.flatMap(([, , statuses, details]) => (details?.isListed ? [] : statuses)),
    places: new Set(rows.flatMap(([, , , details]) => details?.places ?? [])),
  };
}

/** The facts about a status; undefined where the family does not document it. */
export function statusEntryOf(family: Family, status: number | undefined): StatusEntry | undefined {
  const { facts, memo } = family;
  if (status === undefined) return undefined;
  const known = memo.statuses.get(status);
  if (known) return known;
  const key = responseKey(facts.responses, status);
  if (key === undefined) return undefined;
  const entry = statusEntry(family, status, key);
  memo.statuses.set(status, entry);
  return entry;
}

function completed(policy: Policy | OpenPolicy, ofStatus: Policy): Policy {
  return "under" in policy ? policy.under(ofStatus) : policy;
}

/** The policy of a status is that of the response itself, else the most cautious one among its errors. */
function statusEntry(family: Family, status: number, key: string): StatusEntry {
  const listed = errorsOf(family).filter(({ statuses }) => covers(statuses, status));
  const ofHttp = policyOfStatus(status);
  const policies = listed.map(({ policy }) => {
    const { waitOf: _, ...own } = completed(policy, ofHttp); // a delay belongs to the error that declares it
    return own;
  });
  const ofErrors = policies.length > 0 ? policies.reduce(moreCautious) : ofHttp;
  return {
    policy: completed(family.facts.responses[key] ?? ofErrors, ofErrors),
    candidates: listed.map(({ id }) => id),
  };
}
