/** Compares envelopes: which there are, and which member of one means what. */
import type { Envelope, Family, Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";
import { diffOthers, memberSubject } from "./advice.ts";
import type { ChangeReport } from "./change.ts";
import type { FamilyPairing, Pair } from "./pair.ts";

const ROLES = ["code", "message", "requestId", "status"] as const;

/** Which member of an envelope means what. */
export function diffEnvelopes(
  { envelopes }: FamilyPairing,
  { base: before, head: after }: Pair<Family>,
  report: ChangeReport,
): void {
  for (const envelope of envelopes.removed)
    report.add("envelope-removed", { name: envelope.name, base: markOf(envelope, after) });
  for (const envelope of envelopes.added)
    report.add("envelope-added", { name: envelope.name, head: markOf(envelope, before) });
  for (const { base, head } of envelopes.pairs) {
    const subject = memberSubject({ name: head.name, base: base.path, head: head.path }, "x-error-envelope");
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

/** What makes the schema an envelope, where the other side has the schema too; else the whole schema. */
function markOf({ path }: Envelope, other: Family): Path {
  return valueAt(other.document, path) === undefined ? path : [...path, "x-error-envelope"];
}
