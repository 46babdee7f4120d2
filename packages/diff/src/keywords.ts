/** Compares the keywords that need no special comparison. */
import type { SchemaObject } from "@faultline/catalog";
import { isAnnotation, isNaming, SEVERAL, SINGLE } from "@faultline/catalog/pure";
import { same, sameText, without } from "./equal.ts";
import { LIMIT_KEYWORDS } from "./limits.ts";
import type { Comparing } from "./schema-change.ts";

/** `pattern` and `format`, of which two values cannot be ordered by what they allow. */
export function compareTexts({ base, head, note }: Comparing): void {
  for (const keyword of ["pattern", "format"] as const) {
    const [before, after] = [base[keyword], head[keyword]];
    if (same(before, after)) continue;
    const at = { base: [keyword], head: [keyword] };
    if (before === undefined) note(`${keyword}-set`, { after, at });
    else if (after === undefined) note(`${keyword}-dropped`, { before, at });
    else note(`${keyword}-changed`, { before, after, at });
  }
}

/** Keywords that say nothing without another one. */
const IDLE_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  if: ["then", "else"],
  then: ["if"],
  else: ["if"],
  minContains: ["contains"],
  maxContains: ["contains"],
};

/** The schema without the keywords that say nothing in it. */
export function withoutIdle(schema: SchemaObject): SchemaObject {
  const isIdle = ([keyword, partners]: [string, readonly string[]]): boolean =>
    keyword in schema && !partners.some((partner) => partner in schema);
  const idle = Object.entries(IDLE_WITHOUT).filter(isIdle);
  if (idle.length === 0) return schema;
  const names = new Set(idle.map(([keyword]) => keyword));
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !names.has(keyword)));
}

/** An element has to be there where `contains` is, whatever it allows; without it none has. Two of them are compared as schemas. */
export function compareContains({ base, head, note }: Comparing): void {
  const keyword = "contains";
  if (keyword in base !== keyword in head) note(keyword in head ? "constraint-set" : "constraint-dropped", { keyword });
}

/** Keywords that hold schemas, each of which allows the whole more the more it allows itself. */
const APART: ReadonlySet<string> = new Set(["not", "if", "then", "else", "allOf", "anyOf", "oneOf", "properties"]);

/** True for a keyword whose schemas allow the whole more the more they allow themselves. */
function isMonotone(keyword: string): boolean {
  return !APART.has(keyword) && !isAnnotation(keyword) && !isNaming(keyword);
}

/** Keywords with one schema that allows the whole more the more it allows itself. */
export const SCHEMA_KEYWORDS: readonly string[] = [...SINGLE].filter(isMonotone);
/** Keywords with several such schemas, by name or index. */
export const SCHEMA_MAPS: readonly string[] = [...SEVERAL].filter(isMonotone);

/** Keywords that have a comparison of their own. */
const ELSEWHERE = new Set<string>([
  ...LIMIT_KEYWORDS,
  ...SCHEMA_KEYWORDS,
  ...SCHEMA_MAPS,
  "pattern",
  "format",
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "dependentRequired",
  "oneOf",
  "anyOf",
  "deprecated",
  "$ref",
]);
/** Say nothing by themselves: schemas that others refer to, names of a schema, and notes of its author. */
function isSilent(keyword: string): boolean {
  return isNaming(keyword) || keyword === "$anchor" || keyword === "$comment";
}

/** Annotations that say what a value looks like: nobody checks them, and a reader that follows them fails when they change. */
const OF_FORM: ReadonlySet<string> = new Set(["format", "contentEncoding", "contentMediaType", "contentSchema"]);

/** An annotation whose change is a change of wording. */
export function isRemark(keyword: string): boolean {
  return isAnnotation(keyword) && !OF_FORM.has(keyword);
}

/** The catalogue reads them, and the comparison of errors, envelopes and carriers does. */
const OWN = /^x-error/;

/** Whatever else a schema says: conditions, of which one alone restricts, and texts, which restrict nothing. */
export function compareRest(comparing: Comparing): void {
  const { base, head, note } = comparing;
  const at = { base: ["deprecated"], head: ["deprecated"] };
  if (!!base["deprecated"] !== !!head["deprecated"]) note(head["deprecated"] ? "deprecated" : "undeprecated", { at });
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (!ELSEWHERE.has(keyword) && !isSilent(keyword) && !OWN.test(keyword)) compareOther(keyword, comparing);
  }
}

/** A keyword of which only its value is looked at: a condition, or a text. */
export function compareOther(keyword: string, { base, head, note }: Comparing): void {
  const [before, after] = [base[keyword], head[keyword]].map((value) =>
    isDefault(keyword, value) ? undefined : value,
  );
  if (same(before, after)) return;
  if (isRemark(keyword)) {
    if (!PROSE.has(keyword) || !sameText(before, after)) note("text-changed", { keyword, before, after });
  } else if (before === undefined) note("constraint-set", { keyword });
  else note(after === undefined ? "constraint-dropped" : "constraint-changed", { keyword });
}

const PROSE = new Set(["title", "description"]);

/** What a keyword says when it is absent. */
function isDefault(keyword: string, value: unknown): boolean {
  if (keyword === "not") return value === false;
  if (keyword === "examples") return Array.isArray(value) && value.length === 0;
  return value === false && (keyword === "readOnly" || keyword === "writeOnly" || keyword === "nullable");
}

/** Members that others require, each judged alone. */
export function compareDependencies({ base, head, note }: Comparing): void {
  const [before, after] = [dependencies(base), dependencies(head)];
  const keyword = "dependentRequired";
  const tell = (kind: "constraint-set" | "constraint-dropped", [name, member]: readonly [string, string]): void =>
    note(kind, {
      keyword,
      at: { base: [keyword, name], head: [keyword, name] },
      ...(kind === "constraint-set" ? { after: member } : { before: member }),
    });
  for (const pair of without(after, before)) tell("constraint-set", pair);
  for (const pair of without(before, after)) tell("constraint-dropped", pair);
}

function dependencies(schema: Comparing["base"]): (readonly [string, string])[] {
  const map = schema["dependentRequired"];
  if (typeof map !== "object" || map === null) return [];
  return Object.entries(map).flatMap(([name, members]) =>
    Array.isArray(members) ? members.map((member) => [name, String(member)] as const) : [],
  );
}
