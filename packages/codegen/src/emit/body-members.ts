/** Collects what schemas of bodies say of members beyond code, message, request id and status. */
import { isFor, isRecord, type Audience, type Envelope, type Family } from "@faultline/catalog";

interface MemberText {
  title?: string;
  description?: string;
}

/** How deep members of members are named. */
const DEEPEST = 3;

/** By path; where several errors describe the same member, as the first does. */
export function bodyMembers(family: Family, audience: Audience): Record<string, MemberText> {
  const members: Record<string, MemberText> = {};
  const errors = family.errors.filter(({ x }) => isFor(x, audience));
  for (const { schema, codes, message, requestId, status } of family.envelopes) {
    const own = [...codes.map(pathOfCode), ...message, ...requestId, ...status].map((path) => path.join("/"));
    collect(schema, new Set(own), [], members);
  }
  for (const { schema, envelope } of errors) collect(schema, new Set(ownPaths(envelope)), [], members);
  return members;
}

function ownPaths(envelope: Envelope | undefined): string[] {
  if (!envelope) return [];
  const { codes, message, requestId, status } = envelope;
  return [...codes.map(pathOfCode), ...message, ...requestId, ...status].map((path) => path.join("/"));
}

function pathOfCode(location: Envelope["codes"][number]): readonly (string | number)[] {
  return location.kind === "member" ? location.path : [];
}

function collect(
  schema: unknown,
  own: ReadonlySet<string>,
  at: readonly string[],
  members: Record<string, MemberText>,
): void {
  if (!isRecord(schema) || !isRecord(schema["properties"]) || at.length >= DEEPEST) return;
  for (const [name, member] of Object.entries(schema["properties"])) {
    const path = [...at, name];
    const key = path.join("/");
    if (own.has(key) || !isRecord(member) || member["const"] !== undefined) continue;
    const { title, description } = member;
    const said = {
      ...(typeof title === "string" && title.trim() !== "" && { title: title.trim() }),
      ...(typeof description === "string" && description.trim() !== "" && { description: description.trim() }),
    };
    const isInside = [...own].some((each) => each.startsWith(`${key}/`));
    if (!isInside && Object.keys(said).length > 0 && !Object.hasOwn(members, key))
      Object.defineProperty(members, key, { value: said, enumerable: true, configurable: true, writable: true });
    if (isInside) collect(member, own, path, members);
  }
}
