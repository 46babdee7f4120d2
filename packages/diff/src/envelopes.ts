/** Compares the envelopes of two versions and the roles of their members. */
import type { Envelope, Family, Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";
import { diffOthers, member } from "./advice.ts";
import type { Report } from "./change.ts";
import type { FamilyPairing, Pair } from "./pair.ts";

const ROLES = ["code", "message", "requestId", "status"] as const;

/** Compares which members of an envelope hold code, message, request id and status. */
export function diffEnvelopes(
  { envelopes }: FamilyPairing,
  { base: before, head: after }: Pair<Family>,
  report: Report,
): void {
  for (const envelope of envelopes.removed)
    report.add("envelope-removed", { name: envelope.name, base: markOf(envelope, after) });
  for (const envelope of envelopes.added)
    report.add("envelope-added", { name: envelope.name, head: markOf(envelope, before) });
  for (const { base, head } of envelopes.pairs) {
    const subject = member({ name: head.name, base: base.path, head: head.path }, "x-error-envelope");
    diffOthers({ base: base.x, head: head.x }, new Set<string>(ROLES), subject, report);
    for (const role of ROLES) {
      const [before, after] = [base.x[role], head.x[role]];
      const at = ["x-error-envelope", role];
      const subject = { name: `${head.name}, ${role}`, base: [...base.path, ...at], head: [...head.path, ...at] };
      if (before !== undefined && after !== undefined && before !== after)
        report.add("envelope-member-moved", subject, { before, after });
      else report.oneSided(["envelope-member-dropped", "envelope-member-named"], subject, { before, after });
    }
  }
}

/** The path of `x-error-envelope`, where the other side has the schema too; else that of the schema. */
function markOf({ path }: Envelope, other: Family): Path {
  return valueAt(other.document, path) === undefined ? path : [...path, "x-error-envelope"];
}
