/** Reads the envelopes of a family and finds the envelope that an error extends. */
import {
  codeSchemas,
  locationInWords,
  locationsOf,
  rolePaths,
  type ElementLocation,
  type Location,
  type MemberLocation,
} from "./locations.ts";
import { constantOf } from "./constants.ts";
import type { XErrorEnvelope } from "../document/extensions.ts";
import { groupBy } from "../document/group-by.ts";
import { MAX_DEPTH } from "../open/limits.ts";
import { memberMeant } from "../check/member-meant.ts";
import type { Envelope } from "../model.ts";
import { isRecord, type OpenApiDocument, type SchemaObject } from "../document/openapi.ts";
import { componentName, pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { resolved } from "../document/each-schema.ts";

/** Reads a schema with `x-error-envelope` as an envelope. Each path that it names must lead to a declared property. */
export function envelopeOf(
  name: string,
  x: XErrorEnvelope,
  merged: OpenApiDocument,
  report: (problem: Problem) => void,
): Envelope {
  const path = ["components", "schemas", name];
  const value = valueAt(merged, path);
  const schema: SchemaObject = isRecord(value) ? value : {};
  const codes = x.code === undefined ? [] : locationsOf(x.code);
  const roles = { message: rolePaths(x.message), requestId: rolePaths(x.requestId), status: rolePaths(x.status) };
  const inBody = [...codes.flatMap(bodyPath), ...Object.values(roles).flat()].some((member) => member.length > 0);
  if (schema.properties) {
    for (const { at, member, words } of namedMembers(x, codes, roles)) {
      if (codeSchemas(merged, schema, member).length > 0 || isOpenElement(merged, schema, member)) continue;
      report({
        path: [...path, "x-error-envelope", ...at],
        found: `the path ${words}, which leads to no property of ${name}`,
        wanted: pathWanted(merged, path, member) ?? "the path of a property that the envelope declares",
      });
    }
  } else if (inBody)
    report({
      path,
      found: `the envelope ${name}, which declares no property`,
      wanted: "`properties`, with the members that `x-error-envelope` names",
    });
  return { name, path, schema, x, codes, ...roles };
}

function pathWanted(merged: OpenApiDocument, schema: Path, member: NamedMember["member"]): string | undefined {
  const meant = member.kind === "member" ? memberMeant(merged, [schema], member.path.join("/")) : undefined;
  return meant === undefined ? undefined : `${JSON.stringify(meant)}, which is the nearest that it has`;
}

interface NamedMember {
  /** Below `x-error-envelope`. */
  at: Path;
  member: MemberLocation | ElementLocation;
  words: string;
}

/** Every member that an envelope names, with the place of its name. */
function namedMembers(
  x: XErrorEnvelope,
  codes: readonly Location[],
  roles: Readonly<Record<"message" | "requestId" | "status", readonly Path[]>>,
): NamedMember[] {
  const at = (role: keyof XErrorEnvelope, index: number): Path =>
    Array.isArray(x[role]) ? [role, String(index)] : [role];
  const named = codes.flatMap((member, index) =>
    member.kind === "header" ? [] : [{ at: at("code", index), member, words: wordsOf(member) }],
  );
  const others = (["message", "requestId", "status"] as const).flatMap((role) =>
    roles[role].map((path, index): NamedMember => {
      const member = { kind: "member", path } as const;
      return { at: at(role, index), member, words: wordsOf(member) };
    }),
  );
  return [...named, ...others];
}

function wordsOf(member: MemberLocation | ElementLocation): string {
  return member.kind === "member" ? JSON.stringify(member.path.join("/")) : locationInWords(member);
}

function bodyPath(location: Location): Path[] {
  return location.kind === "header" ? [] : [location.kind === "member" ? location.path : location.list];
}

/** True where the list of a location is declared and its elements are not described as far as the member. */
function isOpenElement(merged: OpenApiDocument, schema: SchemaObject, member: NamedMember["member"]): boolean {
  return member.kind === "element" && memberSchema(merged, schema, member.list) !== undefined;
}

/** Finds the envelope that a schema extends, through any number of `allOf`s and references. */
export function extendedEnvelope(
  document: OpenApiDocument,
  schema: SchemaObject,
  envelopes: readonly Envelope[],
  seen = new Set<string>(),
  depth = 0,
): Envelope | undefined {
  const parts = [schema.$ref === undefined ? undefined : { $ref: schema.$ref }, ...(schema.allOf ?? [])];
  for (const part of parts) {
    if (!isRecord(part)) continue;
    const { $ref } = part;
    if (typeof $ref !== "string") continue;
    if (seen.has($ref) || depth > MAX_DEPTH) continue;
    seen.add($ref);
    const parent = valueAt(document, pathOf($ref));
    const found =
      envelopes.find((candidate) => candidate.name === componentName($ref)) ??
      (isRecord(parent) ? extendedEnvelope(document, parent, envelopes, seen, depth + 1) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** Finds the schema of a member below `schema`; references on the way are followed. */
export function memberSchema(document: OpenApiDocument, schema: SchemaObject, members: Path): unknown {
  let current: unknown = schema;
  for (const member of members) current = valueAt(resolved(document, current), ["properties", member]);
  return resolved(document, current);
}

/** A component schema that is no error, and what a schema that extends it fixes of its members. */
export interface Refinement {
  parent: string;
  /** Constants that could be codes, by pointers to the members. */
  fixed: ReadonlyMap<string, unknown>;
}

/** Finds the component schemas that a schema extends and of which it fixes members by constants. */
export function refinementsIn(document: OpenApiDocument, schema: SchemaObject): Refinement[] {
  return (schema.allOf ?? []).flatMap((part) => {
    const name = isRecord(part) && typeof part["$ref"] === "string" ? componentName(part["$ref"]) : undefined;
    const parent = name === undefined ? undefined : valueAt(document, ["components", "schemas", name]);
    if (name === undefined || !isRecord(parent) || parent["x-error"] !== undefined) return [];
    return [{ parent: name, fixed: new Map(fixedMembers(document, schema, parent, [])) }];
  });
}

/** The members that tell apart what extends a schema, by its name: all fix such a member, or some fix it by different constants. */
export function tellingMembers(all: readonly Refinement[]): Map<string, ReadonlySet<string>> {
  const found = [...groupBy(all, ({ parent }) => parent)].map(([parent, siblings]) => {
    const constants = groupBy(
      siblings.flatMap(({ fixed }) => [...fixed]),
      ([pointer]) => pointer,
    );
    const telling = [...constants].filter(
      ([, entries]) => entries.length === siblings.length || new Set(entries.map(([, constant]) => constant)).size > 1,
    );
    return [parent, new Set(telling.map(([pointer]) => pointer))] as const;
  });
  return new Map(found);
}

/** The members of the parent that the schema fixes; a constant that the parent has as well tells nothing apart. */
function fixedMembers(
  document: OpenApiDocument,
  schema: unknown,
  parent: unknown,
  at: Path,
): [pointer: string, constant: unknown][] {
  const own = valueAt(schema, ["properties"]);
  const shared = valueAt(parent, ["properties"]);
  if (!isRecord(own) || !isRecord(shared)) return [];
  return Object.keys(own).flatMap((name): [string, unknown][] => {
    if (!Object.hasOwn(shared, name)) return [];
    const constant = constantOf(document, own[name])?.value;
    const isCode = typeof constant === "string" || typeof constant === "number";
    if (isCode && constantOf(document, shared[name])?.value !== constant) return [[pointerOf([...at, name]), constant]];
    return fixedMembers(document, own[name], shared[name], [...at, name]);
  });
}
