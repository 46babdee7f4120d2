/** Where in an exchange the code of an envelope stands. */
import type { Location as WrittenLocation } from "../document/extensions.ts";
import { resolved } from "../document/each-schema.ts";
import { isRecord, listOf, type OpenApiDocument } from "../document/openapi.ts";
import { valueAt, type Path } from "../document/pointer.ts";
import { constantOf } from "./constants.ts";

/** Texts between which a code stands: what is in front of the last `after`, or behind the first `before` that follows, is no part of it. */
export interface CodeMarks {
  before?: string;
  after?: string;
}

/** The member at the end of a path; without steps, the body itself. */
export interface MemberLocation extends CodeMarks {
  kind: "member";
  path: Path;
}

/** The member of the first element of a list whose members have the constants. */
export interface ElementLocation extends CodeMarks {
  kind: "element";
  list: Path;
  where: Readonly<Record<string, string | number | boolean>>;
  member: Path;
}

/** The value of a header, or a parameter of a challenge in it. */
export interface HeaderLocation extends CodeMarks {
  kind: "header";
  /** In lower case. */
  header: string;
  scheme?: string;
  parameter?: string;
}

export type Location = MemberLocation | ElementLocation | HeaderLocation;

/** The locations that an envelope names for its codes, the finest first. */
export function locationsOf(code: WrittenLocation | readonly WrittenLocation[]): Location[] {
  return [code].flat().map((written): Location => {
    if (typeof written === "string") return { kind: "member", path: membersOf(written) };
    if ("header" in written) return { ...written, kind: "header", header: written.header.toLowerCase() };
    const { list, where = {}, member, ...marks } = written;
    return list === undefined
      ? { kind: "member", path: membersOf(member), ...marks }
      : { kind: "element", list: membersOf(list), where, member: membersOf(member), ...marks };
  });
}

/** The paths of a role, in the order of preference. */
export function rolePaths(role: string | readonly string[] | undefined): Path[] {
  return role === undefined ? [] : [role].flat().map((path) => membersOf(path));
}

function membersOf(path: string): Path {
  return path === "" ? [] : path.split("/");
}

/** The code in a body at a location, without what is no part of it; undefined for a header. */
export function codeAt(body: unknown, location: Location): unknown {
  const sent = sentAt(body, location);
  return typeof sent === "string" ? withinMarks(sent, location) : sent;
}

/** `Foo` of `a#Foo:http://b#c`, after `#` and before `:`. */
export function withinMarks(sent: string, { before, after = "" }: CodeMarks): string {
  const first = sent.indexOf(after);
  const from = first === -1 ? 0 : first + after.length;
  const end = before === undefined ? -1 : sent.indexOf(before, from);
  const kept = end === -1 ? sent : sent.slice(0, end);
  return from === 0 ? kept : kept.slice(kept.lastIndexOf(after) + after.length);
}

function sentAt(body: unknown, location: Location): unknown {
  if (location.kind === "header") return undefined;
  if (location.kind === "member") return valueAt(body, location.path);
  const { list, where, member } = location;
  const isMeant = (element: unknown): boolean =>
    Object.entries(where).every(([name, wanted]) => valueAt(element, [name]) === wanted);
  return valueAt(listOf(valueAt(body, list)).find(isMeant), member);
}

/** A location in words, as a spec writes it: `error/code`, `reason in error/details`, `the header x-amzn-errortype`. */
export function locationInWords(location: Location): string {
  switch (location.kind) {
    case "member":
      return location.path.length === 0 ? "the body itself" : location.path.join("/");
    case "element":
      return `${location.member.join("/")} in ${location.list.join("/")}`;
    case "header":
      return location.parameter === undefined
        ? `the header ${location.header}`
        : `${location.parameter} in the header ${location.header}`;
  }
}

/** From a schema to those that say something of the code at a location; nothing for a header, of which no schema speaks. */
export function schemaSteps(location: Location): Path[] {
  const below = (members: Path): Path => members.flatMap((member) => ["properties", member]);
  if (location.kind === "member") return [below(location.path)];
  if (location.kind === "header") return [];
  return ["contains", "items"].map((keyword) => [...below(location.list), keyword, ...below(location.member)]);
}

/** The schema at the end of steps of keywords; references on the way are followed. */
export function schemaAt(document: OpenApiDocument, schema: unknown, steps: Path): unknown {
  let current = schema;
  for (const step of steps) current = valueAt(resolved(document, current), [step]);
  return resolved(document, current);
}

/** What a schema says of the code at a location: the schemas, with the steps to them. An element that is another one does not count. */
export function codeSchemas(
  document: OpenApiDocument,
  schema: unknown,
  location: Location,
): { schema: Record<string, unknown>; steps: Path }[] {
  return schemaSteps(location).flatMap((steps) => {
    const found = schemaAt(document, schema, steps);
    if (!isRecord(found)) return [];
    const isOther = location.kind === "element" && !isMeant(document, schema, location, steps);
    return isOther ? [] : [{ schema: found, steps }];
  });
}

/** True unless the element's schema has another constant than the location asks for. */
function isMeant(document: OpenApiDocument, schema: unknown, location: ElementLocation, steps: Path): boolean {
  const element = steps.slice(0, steps.length - location.member.length * 2);
  return Object.entries(location.where).every(([member, wanted]) => {
    const constant = constantOf(document, schemaAt(document, schema, [...element, "properties", member]));
    return constant === undefined || constant.value === wanted;
  });
}
