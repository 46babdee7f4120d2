/** Checks that the members named by an envelope, a carrier, a delay or a condition exist and have a fitting type. */
import type { Carrier, Delay, Envelope, OpenApiDocument, Path } from "@faultline/catalog";
import { conditionsOf, delaysOf, type PlacedCondition, type PlacedDelay } from "../../named-locations.ts";
import {
  codeSchemas,
  locationInWords,
  memberMeant,
  pathOf,
  satisfies,
  valueAt,
  schemaParts,
} from "@faultline/catalog/pure";
import { memberPaths, typesAt } from "@faultline/catalog/survey";
import { bodyPaths } from "../../member-names.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

const SCALARS = ["string", "integer", "number"];
/** What a member can be that plays a role in an envelope. */
const ROLES = { code: SCALARS, message: ["string"], requestId: SCALARS, status: SCALARS } as const;

type EnvelopeRole = keyof typeof ROLES;

/** A member that an extension names is there, and is of a kind that can do what the extension says of it. */
export const namedMembersFit = rule("named-members-fit", "error", (family, report) => {
  const { document, merged, envelopes, carriers } = family;
  for (const delay of delaysOf(family)) judgeDelay(document, delay, report);
  for (const condition of conditionsOf(family)) judgeCondition(document, condition, report);
  for (const envelope of envelopes) {
    judgeEnvelope(document, envelope, report);
    judgeMarks(merged, envelope, report);
  }
  for (const carrier of carriers) judgeCarrier(document, carrier, report);
});

/** That the paths of an envelope lead to a property at all is checked as it is read. */
function judgeEnvelope(document: OpenApiDocument, envelope: Envelope, report: ReportVerdict): void {
  for (const [role, allowed] of Object.entries(ROLES) as [EnvelopeRole, readonly string[]][]) {
    // the keys of ROLES
    for (const { member, at } of membersWith(envelope, role)) {
      const wrong = misfit(document, role, memberPaths(document, envelope.path, member));
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

/** Only of a text can a part be the code. */
function judgeMarks(merged: OpenApiDocument, { path, schema, codes, x }: Envelope, report: ReportVerdict): void {
  for (const [index, location] of codes.entries()) {
    const { kind, before, after } = location;
    if (kind === "header" || (before === undefined && after === undefined)) continue;
    const types = codeSchemas(merged, schema, location).flatMap((code) => [code.schema["type"] ?? []].flat());
    if (types.length === 0 || types.includes("string")) continue;
    report([...path, "x-error-envelope", "code", ...(Array.isArray(x.code) ? [String(index)] : [])], {
      found: `\`before\` or \`after\` for the code ${locationInWords(location)}, which is ${types.join(" or ")}`,
      wanted: "a member that is string; or neither of them",
    });
  }
}

/** The schemas of members whose type does not fit their role: what their samples break is reported here. */
export function misfits(document: OpenApiDocument, envelopes: readonly Envelope[]): ReadonlySet<unknown> {
  const paths = envelopes.flatMap((envelope) =>
    (Object.keys(ROLES) as EnvelopeRole[]).flatMap((role) => {
      // the keys of ROLES
      const found = membersWith(envelope, role).map(({ member }) => memberPaths(document, envelope.path, member));
      return found.filter((paths) => misfit(document, role, paths) !== undefined).flat();
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

/** What can say how long, by its unit. */
const OF_UNIT: Readonly<Record<Delay["unit"], readonly string[]>> = {
  seconds: SCALARS,
  milliseconds: SCALARS,
  epochSeconds: SCALARS,
  duration: ["string"],
  httpDate: ["string"],
};

/** Elements of a list differ, so that the schema of its items may leave the member out. */
function judgeDelay(document: OpenApiDocument, { at, delay, bodies }: PlacedDelay, report: ReportVerdict): void {
  const { member, list, unit } = delay;
  if (member === undefined || bodies.length === 0) return;
  const named = list ?? member;
  const paths = bodies.flatMap((body) => memberPaths(document, body, named.split("/")));
  if (paths.length === 0)
    return report([...at, list === undefined ? "member" : "list"], {
      found: `the path ${JSON.stringify(named)}, which leads to no property of the body`,
      wanted: nearestOf(document, bodies, named) ?? "the path of a property that the schema of the body declares",
    });
  const notList = list === undefined ? undefined : wrongTypes(document, paths, ["array"]);
  if (notList)
    return report([...at, "list"], { found: `the list ${shown([named])}, which is ${notList}`, wanted: "a list" });
  const ends =
    list === undefined ? paths : paths.flatMap((path) => memberPaths(document, [...path, "items"], member.split("/")));
  const wrong = wrongTypes(document, ends, OF_UNIT[unit]);
  if (wrong)
    report([...at, "unit"], {
      found: `the unit ${unit} of ${shown([member])}, which is ${wrong}`,
      wanted: `a member that is ${OF_UNIT[unit].join(" or ")}; or another unit`,
    });
}

/** The member that is meant by a path that leads nowhere, in words. */
function nearestOf(
  document: OpenApiDocument,
  schemas: readonly Path[],
  typed: string,
  before = "",
): string | undefined {
  const meant = memberMeant(document, schemas, typed);
  return meant === undefined ? undefined : `${JSON.stringify(`${before}${meant}`)}, which is the nearest that it has`;
}

/** A condition on what no body can have never holds. */
function judgeCondition(
  document: OpenApiDocument,
  { at, pointer, constant, bodies }: PlacedCondition,
  report: ReportVerdict,
): void {
  const steps = pathOf(pointer);
  const ends = bodies.flatMap((body) => schemasAt(document, body, steps));
  if (bodies.length === 0) return;
  if (ends.length > 0) {
    if (constant !== undefined && !canBe(document, ends, constant))
      report([...at, "const"], {
        found: `${JSON.stringify(constant)}, which ${pointer} cannot be`,
        wanted: "a value that the schema of the body allows",
      });
    return;
  }
  report([...at, "pointer"], {
    found: `the pointer ${JSON.stringify(pointer)}, which leads to no property of the body`,
    wanted: nearestOf(document, bodies, pointer, "/") ?? "the pointer of a value that the schema of the body declares",
  });
}

/** Every schema at the end of a pointer; a number also stands for an element of a list. */
function schemasAt(document: OpenApiDocument, path: Path, [step, ...rest]: Path): Path[] {
  if (step === undefined) return [path];
  const isIndex = /^\d+$/.test(step);
  const items = [...schemaParts(document, path)].filter(({ schema }) => isIndex && schema["items"] !== undefined);
  const inner = [...memberPaths(document, path, [step]), ...items.map((part) => [...part.path, "items"])];
  return inner.flatMap((next) => schemasAt(document, next, rest));
}

function judgeCarrier(document: OpenApiDocument, { name, path, x }: Carrier, report: ReportVerdict): void {
  const at = [...path, "x-error-carrier"];
  if (x?.deliveryId !== undefined)
    judgeMember(document, name, path, { member: x.deliveryId, at: [...at, "deliveryId"] }, report);
  if (!x?.pending) return;
  const { member, value } = x.pending;
  if (!judgeMember(document, name, path, { member, at: [...at, "pending", "member"] }, report)) return;
  if (canBe(document, memberPaths(document, path, member.split("/")), value)) return;
  report([...at, "pending", "value"], {
    found: `${JSON.stringify(value)}, which ${member} cannot be`,
    wanted: `a value that the schema of ${member} allows`,
  });
}

/** True where none of the schemas of a member refuses the value; each is a part of the same one. */
function canBe(document: OpenApiDocument, paths: readonly Path[], value: unknown): boolean {
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  return paths.every((path) => satisfies(valueAt(document, path), value, resolve) !== false);
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
  const meant = paths.length === 0 ? nearestOf(document, [path], member) : undefined;
  if (!isRight)
    report(at, { found, wanted: meant ?? "the path of a property with a single value that the carrier declares" });
  return isRight;
}

/** The types of which none is allowed, in words; undefined where one is, or nothing is known. */
function wrongTypes(document: OpenApiDocument, paths: readonly Path[], allowed: readonly string[]): string | undefined {
  const types = [...(typesAt(document, paths) ?? [])];
  return types.length === 0 || types.some((type) => allowed.includes(type)) ? undefined : types.join(" or ");
}

/** What the members are instead; a message can also be a list of texts. */
function misfit(document: OpenApiDocument, role: EnvelopeRole, paths: readonly Path[]): string | undefined {
  const wrong = wrongTypes(document, paths, ROLES[role]);
  if (wrong !== "array" || role !== "message") return wrong;
  const items = paths.flatMap((path) => [...schemaParts(document, path)]).map(({ path }) => [...path, "items"]);
  return wrongTypes(document, items, ["string"]) === undefined ? undefined : wrong;
}

function shown(member: Path): string {
  return JSON.stringify(member.join("/"));
}
