/** The constants and enums in a document's failure bodies: what may tell its errors apart. */
import { schemaParts } from "../document/each-schema.ts";
import { isRecord, listOf, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, type Path, valueAt } from "../document/pointer.ts";
import { bodiesOf, documentedFailures } from "./failures.ts";
import { memberPaths } from "./members.ts";

export interface CodeMember {
  /** `errors[].code`: the way people write a path into a body. */
  member: string;
  /** Every value that some schema gives it. */
  values: readonly (string | number)[];
}

/** Deeper than codes stand; a body can contain itself. */
const MOST_STEPS = 4;

/** The members with constants or enums, those with the most values first. */
export function codeMembers(document: OpenApiDocument): CodeMember[] {
  const found = new Map<string, Set<string | number>>();
  const known = new Set<string>();
  const look = (path: Path, member: string, steps: number): void => {
    const key = JSON.stringify([path, member]);
    if (known.has(key) || steps > MOST_STEPS) return;
    known.add(key);
    for (const { schema, path: at } of schemaParts(document, path)) {
      for (const value of [...constantsOf(schema).filter(isCode), ...knownValues(schema)])
        found.set(member, (found.get(member) ?? new Set()).add(value));
      if (isRecord(schema["items"])) look([...at, "items"], `${member}[]`, steps + 1);
      for (const name of Object.keys(isRecord(schema["properties"]) ? schema["properties"] : {}))
        look([...at, "properties", name], member === "" ? name : `${member}.${name}`, steps + 1);
    }
  };
  for (const failure of documentedFailures(document))
    for (const { path } of bodiesOf(document, failure)) look(path, "", 0);
  return [...found]
    .map(([member, values]) => ({ member, values: [...values] }))
    .sort((a, b) => b.values.length - a.values.length);
}

type Values = readonly (string | number | boolean)[];

/** The values that extensions name of an enumeration that may grow. */
export function knownValues(schema: Record<string, unknown>): (string | number)[] {
  const { "x-extensible-enum": extensible, "x-ms-enum": named } = schema;
  const listed = [
    ...listOf(extensible).map((item) => (isRecord(item) ? item["value"] : item)),
    ...listOf(isRecord(named) ? named["values"] : undefined).map((item) => (isRecord(item) ? item["value"] : item)),
  ];
  return listed.filter((value) => typeof value === "string" || typeof value === "number");
}

/** The values that constants and enums leave to a member, and the path of the first that gives some; no path where none does. */
export function valuesAt(
  document: OpenApiDocument,
  body: Path,
  member: Path,
): { values: readonly (string | number)[]; at?: Path } {
  const at = memberPaths(document, body, member).find((path) =>
    [...schemaParts(document, path)].some(({ schema }) => constantsOf(schema).some(isCode)),
  );
  return at ? { values: constantsAt(document, body, member).filter(isCode), at } : { values: [] };
}

/** The values that constants and enums leave to a member of a body; none where they leave it open. */
export function constantsAt(document: OpenApiDocument, body: Path, member: Path): Values {
  return valuesLeft(document, body, member, new Set()) ?? [];
}

function isCode(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** What a schema is made of narrows the values; alternatives widen them. */
function valuesLeft(document: unknown, path: Path, member: Path, open: ReadonlySet<unknown>): Values | undefined {
  const schema = valueAt(document, path);
  if (!isRecord(schema) || open.has(schema)) return undefined;
  const inside = new Set([...open, schema]);
  const [name, ...rest] = member;
  const left = (at: Path, of = member): Values | undefined => valuesLeft(document, at, of, inside);
  const each = (keyword: string): (Values | undefined)[] =>
    [...listOf(schema[keyword]).keys()].map((index) => left([...path, keyword, String(index)]));
  const own = name === undefined ? constantsOf(schema) : left([...path, "properties", name], rest);
  const all = [
    own?.length === 0 ? undefined : own,
    typeof schema["$ref"] === "string" ? left(pathOf(schema["$ref"])) : undefined,
    ...each("allOf"),
    united(each("oneOf")),
    united(each("anyOf")),
  ].filter((values) => values !== undefined);
  return all.length === 0 ? undefined : all.reduce((some, values) => some.filter((value) => values.includes(value)));
}

function united(alternatives: readonly (Values | undefined)[]): Values | undefined {
  const known = alternatives.filter((values) => values !== undefined);
  return known.length === 0 || known.length < alternatives.length ? undefined : [...new Set(known.flat())];
}

function constantsOf(schema: Record<string, unknown>): Values {
  const values = Object.hasOwn(schema, "const") ? [schema["const"]] : listOf(schema["enum"]);
  return values.filter((value) => isCode(value) || typeof value === "boolean");
}
