/** Checks that an envelope names the members for message, request id and status. */
import type { Envelope, ErrorEntry, Family, Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { constantPath } from "../../member-path.ts";
import { bodyPaths, ownMembers } from "../../member-names.ts";
import { rule } from "../../rule.ts";

type Role = "message" | "requestId" | "status";

/** Names by which services call these members, and the types that they have. */
const USUAL: Readonly<Record<Role, { name: RegExp; type: string }>> = {
  message: { name: /^(error|error[-_]?message|message|detail|error[-_]?description)$/i, type: "string" },
  requestId: { name: /^(x[-_])?(request|correlation|trace)[-_]?id$/i, type: "string" },
  status: { name: /^(status|status[-_]?code|http[-_]?(status|code|status[-_]?code))$/i, type: "integer" },
};

/** An envelope names the members that people and programs look for: one that it does not name is never shown, logged or compared. */
export const envelopeNamesRoles = rule("envelope-names-roles", "warn", (family, report) => {
  for (const envelope of family.envelopes) {
    for (const role of ["message", "requestId", "status"] as const) {
      if (envelope[role].length > 0) continue;
      const member = usualMember(envelope, role) ?? (role === "status" ? repeatedStatus(family, envelope) : undefined);
      if (member === undefined) continue;
      report([...envelope.path, "x-error-envelope"], {
        found: `an envelope that does not say what ${member} is`,
        wanted: `\`${role}: ${member}\`, if that is what the member means`,
      });
    }
  }
});

/** A member beside the code, or at the root, that has a usual name and no role yet. */
function usualMember(envelope: Envelope, role: Role): string | undefined {
  const { name, type } = USUAL[role];
  const { schema } = envelope;
  const members = bodyPaths(envelope);
  const levels = [...members.map((code) => code.slice(0, -1)), []];
  const named = new Set(
    [...members, ...envelope.message, ...envelope.requestId, ...envelope.status].map((path) => path.join("/")),
  );
  for (const level of levels) {
    const members = ownMembers(
      valueAt(
        schema,
        level.flatMap((step) => ["properties", step]),
      ),
    );
    for (const [member, value] of Object.entries(members)) {
      const path = [...level, member].join("/");
      if (name.test(member) && isRecord(value) && value["type"] === type && !named.has(path)) return path;
    }
  }
  return undefined;
}

/** The member whose constant is the status of each error that has one status. */
function repeatedStatus({ document, errors }: Family, envelope: Envelope): string | undefined {
  const coded = errors.filter(
    ({ envelope: own, statuses, ranges }) =>
      own === envelope && ranges.length === 0 && statuses.length === 1 && (statuses[0] ?? 0) >= 400,
  );
  if (coded.length < 2) return undefined;
  const members: Path[] = [
    ...bodyPaths(envelope),
    ...Object.keys(ownMembers(envelope.schema)).map((member) => [member]),
  ];
  return members.find((member) => coded.every((error) => repeats(document, error, member)))?.join("/");
}

function repeats(document: Family["document"], { path, statuses }: ErrorEntry, member: Path): boolean {
  const at = constantPath(document, path, member);
  return at !== undefined && valueAt(document, at) === statuses[0];
}
