/** Compares the envelopes of two versions and the roles of their members. */
import { ENVELOPE_MEMBERS, type Envelope, type Family, type Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { diffMembers, memberSubject, type Compare } from "./advice.ts";
import type { ChangeReport } from "./change.ts";
import { canonical } from "./equal.ts";
import type { FamilyPairing, Pair } from "./pair.ts";

/** The path that is said of a role, however it is written; of several, or of another location, what the envelope says as JSON. */
function written(role: unknown): string | undefined {
  const [first, ...others] = [role].flat().map(plain);
  if (others.length > 0) return canonical([first, ...others]);
  return typeof first === "string" || first === undefined ? first : canonical(first);
}

/** A location that names nothing but a member is the path of that member; the case of a header means nothing. */
function plain(location: unknown): unknown {
  if (!isRecord(location)) return location;
  const { member, header, scheme } = location;
  if (typeof member === "string" && Object.keys(location).length === 1) return member;
  return {
    ...location,
    ...(typeof header === "string" && { header: header.toLowerCase() }),
    ...(typeof scheme === "string" && { scheme: scheme.toLowerCase() }),
  };
}

/** Where a role stands. */
const compareRole: Compare = ({ base, head }, subject, report) => {
  const [before, after] = [written(base), written(head)];
  if (before !== undefined && after !== undefined && before !== after)
    report.add("envelope-member-moved", subject, { before, after });
  else report.oneSided(["envelope-member-dropped", "envelope-member-named"], subject, { before, after });
};

const COMPARE_PARTS = {
  code: compareRole,
  message: compareRole,
  requestId: compareRole,
  status: compareRole,
  base: compareRole,
  list: (({ base: before, head: after }, subject, report) => {
    if (before !== after) report.add("failure-list-moved", subject, { before: written(before), after: written(after) });
  }) satisfies Compare,
};

/** Compares which members of an envelope hold code, message, request id and status, and which lists are the failure. */
export function diffEnvelopes(
  { envelopes, lists }: FamilyPairing,
  { base: before, head: after }: Pair<Family>,
  report: ChangeReport,
): void {
  for (const envelope of envelopes.removed)
    report.add("envelope-removed", { name: envelope.name, base: markOf(envelope, after) });
  for (const envelope of envelopes.added)
    report.add("envelope-added", { name: envelope.name, head: markOf(envelope, before) });
  for (const list of lists.removed) report.add("failure-list-removed", { name: list.name, base: markOf(list, after) });
  for (const list of lists.added) report.add("failure-list-added", { name: list.name, head: markOf(list, before) });
  for (const { base, head } of [...envelopes.pairs, ...lists.pairs]) {
    const subject = memberSubject({ name: head.name, base: base.path, head: head.path }, "x-error-envelope");
    diffMembers(ENVELOPE_MEMBERS, COMPARE_PARTS, { base: base.x, head: head.x }, subject, report);
  }
}

/** The path of `x-error-envelope`, where the other side has the schema too; else that of the schema. */
function markOf({ path }: Pick<Envelope, "path">, other: Family): Path {
  return valueAt(other.document, path) === undefined ? path : [...path, "x-error-envelope"];
}
