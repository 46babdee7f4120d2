/** Defines a kind of mutation: where it applies, what it changes, and where lint has to report it. */
import { isRecord, operationsOf, valueAt, type OpenApiDocument } from "@faultline/catalog";
import { json, schemasOf, type Document, type Json } from "../diff/document.ts";

export type Path = readonly string[];

/** One mutation at one place. */
export interface Site {
  /** A finding at or below one of these is at the right place. */
  near: readonly Path[];
  mutate(document: Document): void;
}

export interface Kind {
  name: string;
  sites(document: Document): Site[];
}

/** An object of a spec with its name and its place. */
export interface Part {
  name: string;
  path: Path;
  value: Json;
}

type Edit = (value: Json, part: Part, document: Document) => void;
type When = (value: Json, part: Part, document: Document) => boolean;

export function at(document: Document, path: Path): Json {
  return json(valueAt(document, path));
}

function partsOf(values: Json | undefined, path: Path): Part[] {
  return Object.entries(values ?? {}).map(([name, value]) => ({ name, path: [...path, name], value }));
}

export const SCHEMAS: Path = ["components", "schemas"];
export const RESPONSES: Path = ["components", "responses"];

export const errorsIn = (document: Document): Part[] =>
  partsOf(schemasOf(document), SCHEMAS).filter(({ value }) => "x-error" in value);
export const envelopesIn = (document: Document): Part[] =>
  partsOf(schemasOf(document), SCHEMAS).filter(({ value }) => "x-error-envelope" in value);
export const carriersIn = (document: Document): Part[] =>
  partsOf(schemasOf(document), SCHEMAS).filter(({ value }) => "x-error-carrier" in value);
export const responsesIn = (document: Document): Part[] => partsOf(document["components"]!["responses"], RESPONSES);

export function operationsIn(document: Document): Part[] {
  const spec = document as unknown as OpenApiDocument; // the parsed spec
  return Object.entries(spec.paths ?? {}).flatMap(([url, item]) =>
    [...operationsOf(item)].map(([method, operation]) => ({
      name: `${method} ${url}`,
      path: ["paths", url, method],
      value: json(operation),
    })),
  );
}

/** A kind for parts of one sort. `edit` gets the part in the document that it changes. */
function kindOf(
  parts: (document: Document) => Part[],
  name: string,
  edit: Edit,
  when: When,
  further: (part: Part, document: Document) => Path[],
): Kind {
  return {
    name,
    sites: (document) =>
      parts(document)
        .filter((part) => when(part.value, part, document))
        .map((part) => ({
          near: [part.path, ...further(part, document)],
          mutate: (copy) => edit(at(copy, part.path), { ...part, value: at(copy, part.path) }, copy),
        })),
  };
}

const always: When = () => true;
const nowhere = (): Path[] => [];

export const error = (
  name: string,
  edit: Edit,
  when: When = always,
  further: (part: Part, document: Document) => Path[] = nowhere,
): Kind => kindOf(errorsIn, name, edit, when, further);
export const envelope = (
  name: string,
  edit: Edit,
  when: When = always,
  further: (part: Part, document: Document) => Path[] = nowhere,
): Kind => kindOf(envelopesIn, name, edit, when, further);
export const carrier = (name: string, edit: Edit, when: When = always): Kind =>
  kindOf(carriersIn, name, edit, when, nowhere);
export const response = (
  name: string,
  edit: Edit,
  when: When = always,
  further: (part: Part, document: Document) => Path[] = nowhere,
): Kind => kindOf(responsesIn, name, edit, when, further);
export const operation = (name: string, edit: Edit, when: When = always): Kind =>
  kindOf(operationsIn, name, edit, when, nowhere);

/** A kind that changes the document as a whole. */
export function whole(
  name: string,
  near: readonly Path[],
  mutate: (document: Document) => void,
  when: (document: Document) => boolean = () => true,
): Kind {
  return { name, sites: (document) => (when(document) ? [{ near, mutate }] : []) };
}

/** The envelope that an error extends. */
export function envelopeOfError(document: Document, { value }: Part): Part | undefined {
  const references = list(value["allOf"]).map((part) => String(part["$ref"]));
  return envelopesIn(document).find(({ name }) => references.includes(`#/components/schemas/${name}`));
}

/** The steps from a schema to the schema of a member such as `status/code`. */
export function stepsTo(member: unknown): string[] {
  return String(member)
    .split("/")
    .flatMap((step) => ["properties", step]);
}

/** The steps from an error to its code, or to another role of its envelope. */
export function roleSteps(document: Document, part: Part, role = "code"): string[] | undefined {
  const member = envelopeOfError(document, part)?.value["x-error-envelope"]?.[role];
  return member === undefined ? undefined : stepsTo(member);
}

/** True where the error has a constant for that role. */
export function hasConstant(document: Document, part: Part, role = "code"): boolean {
  const steps = roleSteps(document, part, role);
  return steps !== undefined && valueAt(part.value, [...steps, "const"]) !== undefined;
}

/** The schema at which the constant for a role stands. */
export function constantOf(document: Document, part: Part, role = "code"): Json {
  return at(part.value, roleSteps(document, part, role) ?? []);
}

export function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []; // parts of a spec
}

/** The lists of alternatives that name a component schema, wherever they stand. */
export function listsOf(value: unknown, name: string): Json[][] {
  if (Array.isArray(value)) return value.flatMap((item) => listsOf(item, name));
  if (!isRecord(value)) return [];
  const own = list(value["oneOf"]).some(({ $ref }) => String($ref) === `#/components/schemas/${name}`)
    ? [list(value["oneOf"])]
    : [];
  return [...own, ...Object.values(value).flatMap((item) => listsOf(item, name))];
}

/** The first media type of a response that has a body. */
export function mediaOf(value: Json): Json {
  return Object.values(value["content"] ?? {})[0]!;
}

/** Names of the errors at the root of a response. */
export function errorsOf(value: Json): string[] {
  const schema = value["content"] ? mediaOf(value)["schema"] : undefined;
  return [schema ?? json({}), ...list(schema?.["oneOf"])].flatMap(({ $ref }) =>
    typeof $ref === "string" ? [String($ref).split("/").at(-1) ?? ""] : [],
  );
}

/** The same object with a key by another name, at its place. */
export function rename(owner: Json, from: string, to: string): void {
  const entries = Object.entries(owner);
  for (const key of Object.keys(owner)) delete owner[key];
  for (const [key, value] of entries) owner[key === from ? to : key] = value;
}

/** A member moved from one object to another. */
export function move(from: Json, name: string, to: Json, as = name): void {
  to[as] = from[name]!;
  delete from[name];
}

/** Two of its letters in the wrong order. */
export function misspelling(name: string): string {
  const index = Math.max(1, Math.floor(name.length / 2) - 1);
  const [a = "", b = ""] = [name[index], name[index + 1]];
  return a === b
    ? `${name.slice(0, index)}${name.slice(index + 1)}`
    : `${name.slice(0, index)}${b}${a}${name.slice(index + 2)}`;
}
