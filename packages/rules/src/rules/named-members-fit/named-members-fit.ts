/** Checks that the members named by an envelope or carrier exist and have a fitting type. */
import type { Carrier, Envelope, OpenApiDocument, Path } from "@faultline/catalog";
import { pathOf, satisfies, valueAt } from "@faultline/catalog/pure";
import { memberPaths, typesAt } from "../../members.ts";
import { bodyPaths } from "../../member-names.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

const SCALARS = ["string", "integer", "number"];
/** What a member can be that plays a role in an envelope. */
const ROLES = { code: SCALARS, message: ["string"], requestId: SCALARS, status: SCALARS } as const;

/** A member that an extension names is there, and is of a kind that can do what the extension says of it. */
export const namedMembersFit = rule("named-members-fit", "error", ({ document, envelopes, carriers }, report) => {
  for (const envelope of envelopes) judgeEnvelope(document, envelope, report);
  for (const carrier of carriers) judgeCarrier(document, carrier, report);
});

/** That the paths of an envelope lead to a property at all is checked as it is read. */
function judgeEnvelope(document: OpenApiDocument, envelope: Envelope, report: ReportVerdict): void {
  for (const [role, allowed] of Object.entries(ROLES) as [keyof typeof ROLES, readonly string[]][]) {
    // the keys of ROLES
    for (const { member, at } of membersWith(envelope, role)) {
      const wrong = wrongTypes(document, memberPaths(document, envelope.path, member), allowed);
      if (wrong)
        report(at, {
          found: `the ${role} ${shown(member)}, which is ${wrong}`,
          wanted: `a member that is ${allowed.join(" or ")}`,
        });
      else if (role === "requestId" && repeatsAnother(envelope, member)) {
        report(at, {
          found: `the requestId ${shown(member)}, which has another role already`,
          wanted: "the member that tells one request from the next; or no `requestId`",
        });
      }
    }
  }
}

/** The schemas of members whose type does not fit their role: what their samples break is reported here. */
export function misfits(document: OpenApiDocument, envelopes: readonly Envelope[]): ReadonlySet<unknown> {
  const paths = envelopes.flatMap((envelope) =>
    (Object.keys(ROLES) as (keyof typeof ROLES)[]).flatMap((role) => {
      // the keys of ROLES
      const found = membersWith(envelope, role).map(({ member }) => memberPaths(document, envelope.path, member));
      return found.filter((paths) => wrongTypes(document, paths, ROLES[role]) !== undefined).flat();
    }),
  );
  return new Set(paths.map((path) => valueAt(document, path)));
}

/** Whatever else a member does, it does not also identify the request. */
function repeatsAnother(envelope: Envelope, requestId: Path): boolean {
  const others = [...bodyPaths(envelope), ...envelope.message, ...envelope.status];
  return others.some((member) => shown(member) === shown(requestId));
}

/** The members of a body that play a role, with the places at which `x-error-envelope` names them. */
function membersWith(envelope: Envelope, role: keyof typeof ROLES): { member: Path; at: Path }[] {
  const at = [...envelope.path, "x-error-envelope", role];
  const members =
    role === "code" ? envelope.codes.map((code) => (code.kind === "member" ? code.path : [])) : envelope[role];
  const isList = Array.isArray(envelope.x[role]);
  return members.flatMap((member, index) =>
    member.length === 0 ? [] : [{ member, at: isList ? [...at, String(index)] : at }],
  );
}

function judgeCarrier(document: OpenApiDocument, { name, path, x }: Carrier, report: ReportVerdict): void {
  const at = [...path, "x-error-carrier"];
  if (x?.deliveryId !== undefined)
    judgeMember(document, name, path, { member: x.deliveryId, at: [...at, "deliveryId"] }, report);
  if (!x?.pending) return;
  const { member, value } = x.pending;
  if (!judgeMember(document, name, path, { member, at: [...at, "pending", "member"] }, report)) return;
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  const paths = memberPaths(document, path, member.split("/"));
  if (paths.some((path) => satisfies(valueAt(document, path), value, resolve) !== false)) return;
  report([...at, "pending", "value"], {
    found: `${JSON.stringify(value)}, which ${member} cannot be`,
    wanted: `a value that the schema of ${member} allows`,
  });
}

/** False where it has reported the member. */
function judgeMember(
  document: OpenApiDocument,
  carrier: string,
  path: Path,
  named: { member: string; at: Path },
  report: ReportVerdict,
): boolean {
  const { member, at } = named;
  const paths = memberPaths(document, path, member.split("/"));
  const wrong = wrongTypes(document, paths, [...SCALARS, "boolean"]);
  const found =
    paths.length === 0
      ? `the path "${member}", which leads to no property of ${carrier}`
      : `the path "${member}", which leads to ${wrong ?? ""}`;
  const isRight = paths.length > 0 && wrong === undefined;
  if (!isRight) report(at, { found, wanted: "the path of a property with a single value that the carrier declares" });
  return isRight;
}

/** The types of which none is allowed, in words; undefined where one is, or nothing is known. */
function wrongTypes(document: OpenApiDocument, paths: readonly Path[], allowed: readonly string[]): string | undefined {
  const types = [...(typesAt(document, paths) ?? [])];
  return types.length === 0 || types.some((type) => allowed.includes(type)) ? undefined : types.join(" or ");
}

function shown(member: Path): string {
  return JSON.stringify(member.join("/"));
}
