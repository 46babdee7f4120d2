import { isOfType } from "@faultline/catalog";
import { all, isAlways, print, type Comparison, type Condition } from "./condition.ts";
import { literal } from "./text.ts";

/** One way that a value can be: its conditions, and what a dispatch answers then. */
export interface Alternative {
  conditions: readonly Condition[];
  answer: number;
}

type Constant = Comparison["constant"];

/** More codes than this are looked up in a table: a chain of comparisons would be longer than the look-up takes. */
export const LONGEST_CHAIN = 12;

/** How emitted code finds out which alternative holds. */
interface Dispatch {
  /** What gives the position of the alternative that can hold, by one look-up; -1 where none can. */
  lookUp?: string;
  lines: string[];
}

/**
 * Lines that find out which alternative holds, or else answer -1. Alternatives that one comparison tells apart are switched on it, the
 * status first where there is one: an integer is compared at once, a text letter by letter. `table` names a function that looks codes up.
 */
export function dispatch(alternatives: readonly Alternative[], table: (codes: readonly Constant[]) => string): Dispatch {
  const [subject] = sharedSubjects(alternatives);
  if (subject === undefined) return { lines: chain(alternatives, "") };
  const groups = groupedBy(subject, alternatives);
  const isPlain = alternatives.every(({ conditions, answer }, index) => conditions.length === 1 && answer === index);
  if (isPlain && groups.size > LONGEST_CHAIN && groups.size === alternatives.length) {
    const lookUp = `${table([...groups.keys()])}(${subject})`;
    return { lookUp, lines: [`return ${lookUp};`] };
  }
  return { lines: switched(subject, groups, ["return -1;"]) };
}

/** The same where a value whose `subject` is none of the constants is told by what `otherwise` looks at. */
export function dispatchOn(subject: string, alternatives: readonly Alternative[], otherwise: readonly Alternative[]): string[] {
  const [first] = otherwise;
  const [status] = first ? comparisonsIn(first.conditions) : [];
  const lines = status ? switched(status.value, groupedBy(status.value, otherwise), ["return -1;"]) : ["return -1;"];
  return alternatives.length === 0 ? lines : switched(subject, groupedBy(subject, alternatives), lines);
}

function groupedBy(subject: string, alternatives: readonly Alternative[]): Map<Constant, Alternative[]> {
  const groups = new Map<Constant, Alternative[]>();
  for (const alternative of alternatives) {
    const { constant } = comparisonWith(alternative.conditions, subject) as Comparison; // every alternative compares the subject
    groups.set(constant, [...(groups.get(constant) ?? []), alternative]);
  }
  return groups;
}

function switched(subject: string, groups: ReadonlyMap<Constant, readonly Alternative[]>, otherwise: readonly string[]): string[] {
  const cases = [...groups].flatMap(([constant, group]) => [
    `  case ${literal(constant)}:`,
    ...chain(group.map((alternative) => without(alternative, subject)), "    "),
  ]);
  return [`switch (${subject}) {`, ...cases, "  default:", ...otherwise.map((line) => `    ${line}`), "}"];
}

/** Expressions that every alternative compares with a constant; those compared with numbers first. */
function sharedSubjects(alternatives: readonly Alternative[]): string[] {
  const [first, ...others] = alternatives;
  const compared = comparisonsIn(first?.conditions ?? []);
  const shared = compared.filter(({ value }) => others.every(({ conditions }) => comparisonWith(conditions, value)));
  return shared.sort((a, b) => Number(typeof a.constant === "string") - Number(typeof b.constant === "string")).map(({ value }) => value);
}

function comparisonIn(condition: Condition): Comparison | undefined {
  return condition.kind === "test" ? condition.comparison : undefined;
}

function comparisonsIn(conditions: readonly Condition[]): Comparison[] {
  return conditions.flatMap((condition) => comparisonIn(condition) ?? []);
}

function comparisonWith(conditions: readonly Condition[], subject: string): Comparison | undefined {
  return comparisonsIn(conditions).find(({ value }) => value === subject);
}

function without({ conditions, answer }: Alternative, subject: string): Alternative {
  return { conditions: conditions.filter((condition) => comparisonIn(condition)?.value !== subject), answer };
}

/** Lines that answer with the first alternative that holds; those behind one that always does are never reached. */
function chain(alternatives: readonly Alternative[], indent: string): string[] {
  const last = alternatives.findIndex(({ conditions }) => isAlways(all(conditions)));
  const choices = alternatives.slice(0, last === -1 ? undefined : last).map(({ conditions, answer }) => `${print(all(conditions))} ? ${answer}`);
  const links = [...choices, String(alternatives[last]?.answer ?? -1)];
  const flat = `${indent}return ${links.join(" : ")};`;
  if (flat.length <= 130) return [flat];
  return links.map((link, index) => `${indent}${index === 0 ? "return" : "  :"} ${link}${index === links.length - 1 ? ";" : ""}`);
}

/** What is compared, and with which numbers, where every alternative is one comparison of the same value with a number of its own. */
export function codesOf(alternatives: readonly Alternative[]): { subject: string; constants: number[] } | undefined {
  const comparisons = alternatives.flatMap(({ conditions }) => (conditions.length === 1 ? comparisonsIn(conditions) : []));
  const subjects = new Set(comparisons.map(({ value }) => value));
  const constants = comparisons.map(({ constant }) => constant).filter((constant) => typeof constant === "number");
  const [subject] = subjects;
  return subject !== undefined && subjects.size === 1 && constants.length === alternatives.length ? { subject, constants } : undefined;
}

/** What alternatives have in common, and how one constant tells them apart. */
interface Exclusive {
  common: readonly Condition[];
  alternatives: readonly Alternative[];
}

/** Alternatives of which two can never hold at once; undefined where that is not sure. */
export function exclusive(parts: readonly (readonly Condition[])[]): Exclusive | undefined {
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const texts = parts.map((conditions) => new Set(conditions.map(print)));
  const common = first.filter((condition) => texts.every((others) => others.has(print(condition))));
  const shared = new Set(common.map(print));
  const alternatives = parts.map((conditions, answer) => ({ answer, conditions: conditions.filter((condition) => !shared.has(print(condition))) }));
  const compared = alternatives.map(({ conditions: [only, ...more] }) => (only && more.length === 0 ? comparisonIn(only) : undefined));
  const subjects = new Set(compared.map((comparison) => comparison?.value));
  const constants = new Set(compared.map((comparison) => comparison?.constant));
  const isSure = subjects.size === 1 && !subjects.has(undefined) && constants.size === parts.length && common.length > 0;
  return isSure ? { common, alternatives } : undefined;
}

/** True where the condition only says of what type something is that every alternative compares with a constant: then it says nothing new. */
export function isImplied(condition: Condition, alternatives: readonly Alternative[]): boolean {
  const asked = condition.kind === "test" ? condition.typeTest : undefined;
  if (!asked || alternatives.length === 0) return false;
  return alternatives.every(({ conditions }) => {
    const comparison = comparisonWith(conditions, asked.value);
    return comparison !== undefined && isOfType(comparison.constant, asked.type);
  });
}
