/** Words Ajv's errors about an extension as problems for people. */
import type { ErrorObject } from "ajv/dist/2020.js";
import { nearest } from "./nearest.ts";
import { saidBeside, whereMeant, wordMeant, wordsOf } from "./other-words.ts";
import { groupBy } from "../document/group-by.ts";
import { listOf, isRecord } from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";

/** Keywords whose errors Ajv reports in addition to more precise ones. */
const WRAPPERS = new Set(["oneOf", "anyOf", "if", "propertyNames"]);

/** Keywords that choose a branch: of a value that fits no branch they are all that there is to say. */
const KINDS = new Set(["type", "const", "enum"]);

/**
 * Turns Ajv's errors (with `allErrors` and `verbose`) into problems. `path` is the path of the value in its document. The patterns of our own
 * schema say in their description what they mean.
 */
export function problemsFromAjv(
  errors: readonly ErrorObject[],
  value: unknown,
  path: Path,
  { isOwnSchema = false }: { isOwnSchema?: boolean } = {},
): Problem[] {
  const at = groupBy(errors, ({ instancePath }) => instancePath);
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf").map(({ instancePath }) => instancePath),
  );
  const strange = new Set(
    [...choices].filter((choice) => isStrange(valueAt(value, pathOf(choice)), at.get(choice) ?? [])),
  );
  const above = pathsAbove(errors);
  const telling = errors.filter(({ keyword, instancePath }) => {
    if (WRAPPERS.has(keyword)) return false;
    if (strange.has(instancePath)) return KINDS.has(keyword);
    const isShadow = above.has(instancePath) || (at.get(instancePath) ?? []).some((error) => !isAboutKind(error));
    return !(choices.has(instancePath) && KINDS.has(keyword) && isShadow);
  });
  const malformed = new Set(telling.flatMap(({ keyword, instancePath }) => (keyword === "format" ? instancePath : [])));
  const problems = new Map<string, Problem>();
  const misspelt = new Set(telling.map((error) => `${error.instancePath} ${meantBy(error) ?? ""}`));
  const hasMisspelt = new Set(telling.flatMap((error) => (meantBy(error) === undefined ? [] : error.instancePath)));
  const instead = takenFor(telling);
  for (const error of telling) {
    if (error.keyword === "required" && instead.has(error.instancePath)) continue; // told with what stands in its place
    if (error.keyword === "required" && misspelt.has(`${error.instancePath} ${memberOfError(error) ?? ""}`)) continue; // it is there, misspelt
    if (error.keyword === "required" && hasMisspelt.has(error.instancePath) && /\/(then|else)\//.test(error.schemaPath))
      continue; // the condition asked for what is misspelt
    if (error.keyword === "pattern" && malformed.has(error.instancePath)) continue; // which says as much
    const key = `${error.instancePath} ${memberOfError(error) ?? ""}`;
    const known = problems.get(key);
    const lacking = isMemberTooMany(error) ? instead.get(error.instancePath) : undefined;
    const wanted = lacking
      ? `${JSON.stringify(memberOfError(lacking))}, which is missing`
      : `${wantedOf(error, isOwnSchema)}${strange.has(error.instancePath) ? orObject(error, at.get(error.instancePath) ?? []) : ""}`;
    const joint = choices.has(error.instancePath) ? "or" : "and";
    if (!known)
      problems.set(key, {
        path: [...path, ...pathOfError(error)],
        found: foundOf(error, value),
        wanted,
        ...renaming(error, value),
      });
    else if (!known.wanted.includes(wanted)) known.wanted += ` ${joint} ${wanted}`;
  }
  return [...problems.values()];
}

/** By object: the one member that it lacks, where it has one unknown member that comes near no other. */
function takenFor(errors: readonly ErrorObject[]): ReadonlyMap<string, ErrorObject> {
  const taken = new Map<string, ErrorObject>();
  for (const [at, all] of groupBy(errors, ({ instancePath }) => instancePath)) {
    const [lacking, ...more] = all.filter(({ keyword }) => keyword === "required");
    const unknown = all.filter(isMemberTooMany);
    const isAlone = more.length === 0 && unknown.length === 1 && unknown.every((error) => meantBy(error) === undefined);
    if (lacking && isAlone) taken.set(at, lacking);
  }
  return taken;
}

/** What else could stand in the place of a text that became an object; `here` are the errors of the same place. */
function orObject({ keyword, data, schema }: ErrorObject, here: readonly ErrorObject[]): string {
  if (keyword !== "type" || !isTorn(data, schema)) return "";
  const members = here.flatMap((error) => (error.keyword === "required" ? (memberOfError(error) ?? []) : []));
  return members.length === 0
    ? ""
    : `; or an object with ${members.map((member) => JSON.stringify(member)).join(" and ")}`;
}

/** True for an object of whose members no alternative knows any: it was not meant to be an object of these. */
function isStrange(value: unknown, here: readonly ErrorObject[]): boolean {
  if (!isRecord(value) || !here.some(({ keyword }) => keyword === "type")) return false;
  const unknown = new Set(here.flatMap((error) => (isMemberTooMany(error) ? (memberOfError(error) ?? []) : [])));
  return Object.keys(value).every((member) => unknown.has(member));
}

/** The paths below which something has an error of its own: what is wrong with the type of a value there adds nothing. */
function pathsAbove(errors: readonly ErrorObject[]): ReadonlySet<string> {
  const above = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (WRAPPERS.has(keyword)) continue;
    let end = instancePath.lastIndexOf("/");
    for (; end >= 0 && !above.has(instancePath.slice(0, end)); end = instancePath.lastIndexOf("/", end - 1)) {
      above.add(instancePath.slice(0, end));
      if (end === 0) break;
    }
  }
  return above;
}

function isAboutKind({ keyword }: ErrorObject): boolean {
  return WRAPPERS.has(keyword) || KINDS.has(keyword);
}

/** The path that an error is about: an additional member itself, or the object that lacks a member. */
function pathOfError(error: ErrorObject): Path {
  const member = error.keyword === "required" ? undefined : memberOfError(error);
  return [...pathOf(error.instancePath), ...(member === undefined ? [] : [member])];
}

function memberOfError({ params, propertyName }: ErrorObject): string | undefined {
  return propertyName ?? params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["missingProperty"];
}

function foundOf(error: ErrorObject, value: unknown): string {
  const member = JSON.stringify(memberOfError(error));
  if (error.keyword === "required") return `no member ${member}`;
  if (error.propertyName !== undefined) return `the name ${member}`;
  return member === undefined ? shown(valueAt(value, pathOf(error.instancePath))) : `the unknown member ${member}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

const FORMATS: Readonly<Record<string, string>> = {
  uri: "a whole address, such as https://example.com/errors",
  regex: "a regular expression of ECMA-262",
};

/** What should stand there, by keyword; `limit` is the keyword's own value. */
const WANTED: Readonly<Record<string, (limit: unknown) => string>> = {
  type: (types) =>
    [types]
      .flat()
      .map((type) => NOUNS[String(type)] ?? String(type))
      .join(" or "),
  const: (constant) => shown(constant),
  minLength: (length) => (length === 1 ? "a text that is not empty" : `at least ${String(length)} characters`),
  maxLength: (length) => `at most ${String(length)} characters`,
  minItems: (count) => `at least ${String(count)} in the list`,
  maxItems: (count) => `at most ${String(count)} in the list`,
  uniqueItems: () => "no two alike in the list",
  maxProperties: (count) => `at most ${String(count)} of its members`,
  "false schema": () => "nothing, since it does not fit the members beside it",
  minProperties: (count) => `at least ${String(count)} of its members`,
  minimum: (limit) => `at least ${String(limit)}`,
  maximum: (limit) => `at most ${String(limit)}`,
  exclusiveMinimum: (limit) => `more than ${String(limit)}`,
  exclusiveMaximum: (limit) => `less than ${String(limit)}`,
  pattern: (pattern) => `a text that matches ${String(pattern)}`,
  format: (format) => FORMATS[String(format)] ?? `the format ${String(format)}`,
};

function wantedOf(error: ErrorObject, isOwnSchema: boolean): string {
  const { keyword, schema, parentSchema, data } = error;
  const members = declaredIn(parentSchema);
  if (keyword === "required")
    return ["this member", meaningOf(members.get(memberOfError(error) ?? ""))].filter(Boolean).join(": ");
  if (isMemberTooMany(error)) {
    const meant = meantBy(error);
    if (meant !== undefined) return `${JSON.stringify(meant)}, which is the nearest known one`;
    if (members.size === 0) return "none";
    return (
      (isOwnSchema && elsewhere(memberOfError(error) ?? "", members)) ||
      `none but ${[...members.keys()].sort().join(", ")}`
    );
  }
  const meaning = meaningOf(parentSchema);
  if (keyword === "pattern" && isOwnSchema && meaning) return `${meaning}${respelt(data, schema)}`;
  if (keyword === "enum") return oneOf(listOf(schema), data, isOwnSchema);
  const wanted = `${WANTED[keyword]?.(schema) ?? `what ${error.message ?? keyword}`}${keyword === "type" ? shapeOf(error, isOwnSchema) : ""}`;
  return meaning === "" || keyword === "const" ? wanted : `${wanted} (${meaning})`;
}

/** The text with hyphens between its words, where that is what the pattern asks for. */
function respelt(text: unknown, pattern: unknown): string {
  const isName = typeof text === "string" && /^[\w -]+$/.test(text);
  const spelling = isName ? wordsOf(text).join("-") : "";
  return new RegExp(String(pattern), "u").test(spelling) ? `: ${JSON.stringify(spelling)}` : "";
}

/** The nearest of the values, or the one that the word of another vocabulary means, or all of them. */
function oneOf(values: readonly unknown[], found: unknown, isOwnSchema: boolean): string {
  const texts = values.filter((value) => typeof value === "string");
  const near = typeof found === "string" ? nearest(found, texts) : undefined;
  const meant = near ?? (isOwnSchema ? wordMeant(String(found), texts) : undefined);
  const all = values.join(", ");
  return meant === undefined ? `one of ${all}` : `${JSON.stringify(meant)}, which is the nearest of ${all}`;
}

/** What the word of another vocabulary means here, or where the member belongs. Unlike a misspelling, neither is mended without being asked. */
function elsewhere(typed: string, members: ReadonlyMap<string, unknown>): string | undefined {
  const beside = saidBeside(typed, new Set(members.keys()));
  if (beside !== undefined) return beside;
  const meant = wordMeant(typed, members.keys());
  if (meant === undefined) return whereMeant(typed);
  const meaning = meaningOf(members.get(meant));
  return `${JSON.stringify(meant)}, if that is what it says${meaning === "" ? "" : ` (${meaning})`}`;
}

/** What makes the wanted type of what was found. */
function shapeOf({ schema, parentSchema, data }: ErrorObject, isOwnSchema: boolean): string {
  if (isTorn(data, schema)) return TORN;
  if (!isOwnSchema) return "";
  if (schema === "array") return ", in brackets";
  const required = isRecord(parentSchema) ? listOf(parentSchema["required"]) : [];
  const names = required.length > 0 ? required : [...declaredIn(parentSchema).keys()].slice(0, 3);
  return schema !== "object" || names.length === 0
    ? ""
    : ` with ${names.map((name) => JSON.stringify(name)).join(required.length > 0 ? " and " : " or ")}`;
}

const TORN = " in quotes, since its colon makes an object of it";

/** True for an object that YAML makes of a text without quotes in which a colon stands before a space. */
function isTorn(value: unknown, types: unknown): boolean {
  const parts = isRecord(value) ? Object.values(value) : [];
  return [types].flat().includes("string") && parts.length === 1 && typeof parts[0] === "string";
}

function isMemberTooMany({ keyword }: ErrorObject): boolean {
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties";
}

/** The known member that an unknown one comes near. */
function meantBy(error: ErrorObject): string | undefined {
  return isMemberTooMany(error)
    ? nearest(memberOfError(error) ?? "", declaredIn(error.parentSchema).keys())
    : undefined;
}

/** The name that the member should have, where nothing has that name yet. */
function renaming(error: ErrorObject, value: unknown): { meant?: string } {
  const meant = meantBy(error);
  return meant === undefined || valueAt(value, [...pathOf(error.instancePath), meant]) !== undefined ? {} : { meant };
}

function declaredIn(schema: unknown): Map<string, unknown> {
  const properties = isRecord(schema) ? schema["properties"] : undefined;
  return new Map(Object.entries(isRecord(properties) ? properties : {}));
}

/** What the schema says of itself, as a part of a sentence. */
function meaningOf(schema: unknown): string {
  const description = isRecord(schema) && typeof schema["description"] === "string" ? schema["description"] : "";
  const first = /^[A-Z][a-z ]/.test(description) ? description.charAt(0).toLowerCase() : description.charAt(0); // no acronym
  return first + description.slice(1).replace(/\.$/, "");
}
