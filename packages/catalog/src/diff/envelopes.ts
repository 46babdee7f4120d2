import type { Report } from "./change.ts";
import type { FamilyPairing } from "./pair.ts";

const ROLES = ["code", "message", "requestId", "status"] as const;

/** Which member of an envelope means what. */
export function diffEnvelopes({ envelopes }: FamilyPairing, report: Report): void {
  for (const { name, path } of envelopes.removed) report.add("envelope-removed", { name, base: path });
  for (const { name, path } of envelopes.added) report.add("envelope-added", { name, head: path });
  for (const { base, head } of envelopes.pairs) {
    for (const role of ROLES) {
      const [before, after] = [base.x[role], head.x[role]];
      const at = ["x-error-envelope", role];
      const subject = { name: `${head.name}, ${role}`, base: [...base.path, ...at], head: [...head.path, ...at] };
      if (before !== undefined && after !== undefined && before !== after) report.add("envelope-member-moved", subject, { before, after });
      else report.oneSided(["envelope-member-dropped", "envelope-member-named"], subject, { before, after });
    }
  }
}
