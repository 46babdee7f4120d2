/** Says what changed since the last import, each change once, without what is no part of a contract. */
import { counted } from "@faultline/catalog/words";
import { isDeepStrictEqual } from "node:util";
import { groupBy, isRecord, pathOf, pointerOf, recordOf, valueAt } from "@faultline/catalog/pure";
import type { JsonTree } from "../model.ts";
import { changeInWords } from "./change-words.ts";
import { mergeTree, type TreeChange } from "./merge-tree.ts";
import type { ImportState } from "./state.ts";
import { schemasIn } from "./tree-parts.ts";
import { yamlDocument } from "./yaml-text.ts";

/** What changed. */
export interface Drift {
  /** In the file that imports write. */
  changes: readonly TreeChange[];
  /** Names of errors that the source no longer has. */
  gone: readonly string[];
  /** Names of errors that the source has again. */
  back: readonly string[];
  /** Names of schemas about which people wrote what stands in a comment now. */
  aside: readonly string[];
  /** The names that errors have now, by those that they had. */
  followed: ReadonlyMap<string, string>;
  last: ImportState;
  next: ImportState;
  /** What an overlay changes, as it was named. */
  source: string;
}

/** Where an error comes from, as a pointer. */
interface Section {
  name: string;
  section: string;
}

/** A line for each change. */
export function driftInWords({ changes, gone, back, aside, followed, last, next, source }: Drift): string[] {
  const own = changes.filter(
    (change) => change.comments || (isOfContract(change.path) && !isOfGone(change.path, [...gone, ...back])),
  );
  const below = changesOfBase(last, next).filter(({ path }) => isOfContract(path));
  const sections = [...schemaSections(last.tree), ...schemaSections(next.tree)];
  const schemas = withoutEchoes(
    own.filter((change) => isOfPeople(change) || !isOfReferences(change.path)),
    sections,
    gone,
  );
  const named = schemas.flatMap(({ path }) => path.filter((step) => typeof step === "string"));
  const changed = sections
    .filter(({ name }) => named.includes(name) || gone.includes(name))
    .map(({ section }) => section);
  const known = own.map(facts);
  const others = below.filter((change) => !known.some((each) => isDeepStrictEqual(each, facts(change))));
  const lines = [
    ...schemas.map(changeInWords),
    ...alike(others)
      .filter((group) => !group.some((change) => isCovered(change, changed)))
      .map((group) => `${source}: ${inOneLine(group)}`),
  ];
  const marks = [
    ...[...followed].flatMap(([name, now]) =>
      name === now ? [] : `renamed: ${name} is ${now} now, with what was written about it`,
    ),
    ...gone.map((name) => `gone: ${name}, which the source no longer has`),
    ...back.map((name) => `back: ${name}, which the source has again`),
    ...aside.map((name) => `set aside: what was written about ${name} is a comment at the end of the file now`),
  ];
  return lines.length + marks.length > 0 ? [...marks, ...lines] : own.map(changeInWords);
}

/** Groups what changed alike in several responses: a document without references repeats its schemas. */
function alike(changes: readonly TreeChange[]): [TreeChange, ...TreeChange[]][] {
  const groups = groupBy(changes, ({ kind, before, after, path: [part, name, ...rest] }) =>
    JSON.stringify([kind, before, after, part, part === "responses" ? "" : name, rest]),
  );
  return [...groups.values()];
}

function inOneLine([first, ...others]: readonly [TreeChange, ...TreeChange[]]): string {
  const further = others.length === 0 ? "" : `; likewise in ${counted(others.length, "further response")}`;
  return `${changeInWords(first)}${further}`;
}

/** Without what only repeats that an error came, went or changed: references to it, its code in an enum, the response that says the same. */
function withoutEchoes(
  changes: readonly TreeChange[],
  sections: readonly Section[],
  gone: readonly string[],
): TreeChange[] {
  const news = new Set([
    ...gone,
    ...changes.flatMap(({ kind, path }) => (kind === "added" ? [String(path.at(-1))] : [])),
  ]);
  const changed = sections.filter(({ name }) => news.has(name)).map(({ section }) => section);
  const ofSchemas = changes.filter(({ path }) => path[1] === "schemas");
  return changes.filter((change) => {
    const { path, before, after } = change;
    const [, , name] = pathOf(String(valueAt(after ?? before, ["$ref"]) ?? ""));
    if (isOfPeople(change)) return true;
    const isEcho = path[1] === "responses" && ofSchemas.some((each) => isDeepStrictEqual(facts(each), facts(change)));
    return (
      !isEcho && !isUnion(after ?? before) && !news.has(name ?? "") && !changed.includes(pointerOf(path.map(String)))
    );
  });
}

/** True for a component that only lists the errors of a response. */
function isUnion(schema: unknown): boolean {
  const { oneOf, ...others } = recordOf(schema);
  return (
    Array.isArray(oneOf) && oneOf.every((each) => isRecord(each) && "$ref" in each) && Object.keys(others).length === 0
  );
}

/**
 * Examples, the version of the document, and where in it something stands may change without a change of what callers get. What a discriminator
 * says is said by the constants of errors.
 */
function isOfContract(path: TreeChange["path"]): boolean {
  const steps = path.map(String);
  const isSample = steps.some(
    (step, index) => /^examples?$/.test(step) && !["properties", "schemas"].includes(steps[index - 1] ?? ""),
  );
  const isDiscriminator = steps.some(
    (step, index) => step === "discriminator" && !["properties", "schemas"].includes(steps[index - 1] ?? ""),
  );
  return (
    !isSample &&
    !isDiscriminator &&
    steps.join("/") !== "info/version" &&
    !steps.join("/").endsWith("x-error/source/section")
  );
}

/** What people have to look at, wherever it stands. */
function isOfPeople({ kind, comments }: TreeChange): boolean {
  return kind === "kept" || comments !== undefined;
}

/** The mark of an error that went or came back. */
function isOfGone(path: TreeChange["path"], gone: readonly string[]): boolean {
  return path.at(-2) === "x-error" && path.at(-1) === "deprecated" && gone.includes(String(path.at(-3)));
}

/** Actions that lead responses to errors; what changed there is said of the document. */
function isOfReferences([first, target, , ...steps]: TreeChange["path"]): boolean {
  const isOfSchemas = target === "$" ? steps.slice(0, 2).join("/") === "components/schemas" : isSchemaTarget(target);
  return first === "actions" && !isOfSchemas;
}

function isSchemaTarget(target: unknown): boolean {
  return typeof target === "string" && target.startsWith("$.components.schemas");
}

/** What an overlay takes over from its document without a change of its own. */
function changesOfBase(last: ImportState, next: ImportState): TreeChange[] {
  if (!last.base || !next.base) return [];
  return mergeTree(yamlDocument(last.base, ""), last.base, next.base);
}

/** Where the errors of a tree say that they come from. */
function schemaSections(tree: JsonTree): Section[] {
  return Object.entries(schemasIn(tree)).flatMap(([name, schema]) => {
    const section = valueAt(schema, ["x-error", "source", "section"]);
    return typeof section === "string" ? [{ name, section: pointerOf(pathOf(section)) }] : [];
  });
}

/** True for a change at or below what an error comes from that changed itself. */
function isCovered({ path }: TreeChange, sections: readonly string[]): boolean {
  const [kind, first = "", ...rest] = path.map(String);
  const pointer = kind === "responses" ? `${first}${pointerOf(rest)}` : pointerOf(path.map(String));
  return sections.some((section) => pointer === section || pointer.startsWith(`${section}/`));
}

function facts({ kind, before, after, path }: TreeChange): JsonTree {
  return recordOf(JSON.parse(JSON.stringify({ kind, before, after, last: isRecord(after) ? "" : path.at(-1) })));
}
